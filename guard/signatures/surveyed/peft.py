"""peft: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "peft 0.6.2 0.21.2"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: auto config functional helpers import_utils mapping mapping_func mixed_model optimizers/ peft_model tuners/ utils/
optimizers: lorafa loraplus riemannian
tuners: adalora/ adamss/ adaption_prompt/ beft/ boft/ bone/ c3a/ cartridge/ cpt/ deft/ delora/ fourierft/ frod/ glora/
  gralora/ hira/ hra/ ia3/ lily/ ln_tuning/ loha/ lokr/ lora/ lycoris_utils miss/ mixed/ multitask_prompt_tuning/ oft/
  osf/ p_tuning/ peanut/ poly/ prefix_tuning/ prompt_tuning/ psoft/ pvera/ randlora/ road/ shadow/ shira/ supertuning/
  tinylora/ trainable_tokens/ tuners_utils unilora/ vblora/ vera/ waveft/ xlora/
utils: adapters_utils config constants error hotswap hub_utils incremental_pca integrations loftq_utils merge_utils
  other peft_types quantization_utils save_and_load transformers_weight_conversion warning
tuners.adalora: bnb config gptq layer model
tuners.adamss: asa_callback config layer model utils
tuners.adaption_prompt: config layer model utils
tuners.beft: config layer model
tuners.boft: config fbd/ layer model
tuners.bone: config layer model
tuners.c3a: config layer model utils
tuners.cartridge: config model utils
tuners.cpt: config model
tuners.deft: config layer model
tuners.delora: config layer model
tuners.fourierft: config layer model
tuners.frod: config layer model
tuners.glora: config layer model
tuners.gralora: config layer model
tuners.hira: bnb config layer model
tuners.hra: config layer model
tuners.ia3: bnb config layer model
tuners.lily: config layer model
tuners.ln_tuning: config layer model
tuners.loha: config layer model
tuners.lokr: config layer model
tuners.lora: aqlm arrow awq bnb config conversion corda dora eetq eva gptq hqq inc intruders layer loraga model
  monteclora te torchao tp_layer variants velora
tuners.miss: config layer model
tuners.mixed: model
tuners.multitask_prompt_tuning: config model
tuners.oft: aqlm awq bnb config eetq gptq hqq inc layer model
tuners.osf: config layer model utils
tuners.p_tuning: config model
tuners.peanut: config layer model
tuners.poly: config layer model router
tuners.prefix_tuning: config model
tuners.prompt_tuning: config model
tuners.psoft: config layer model
tuners.pvera: bnb config layer model
tuners.randlora: bnb config layer model
tuners.road: bnb config layer model
tuners.shadow: config diffusion_models layers model
tuners.shira: config layer mask_functions model
tuners.supertuning: config layer model
tuners.tinylora: config layer model
tuners.trainable_tokens: config layer model
tuners.unilora: config layer model
tuners.vblora: config layer model
tuners.vera: bnb buffer_dict config layer model
tuners.waveft: config constants layer model wavelet waverec2d
tuners.xlora: classifier config layer model
tuners.boft.fbd:
"""
#: A module, and its names.
NAMES = """

"""
