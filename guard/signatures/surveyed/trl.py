"""trl: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "trl 0.7.11 1.16.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: accelerate_configs/ chat_template_utils chat_templates/ cli/ core data_utils distributed environment/ experimental/
  extras/ generation/ import_utils kernels/ mergekit_utils models/ rewards/ scripts/ skills/ templates/ trainer/
accelerate_configs:
chat_templates:
cli: accelerate_config accelerate_launcher commands/ main
environment: base_environment
experimental: a2po/ async_distillation/ async_grpo/ bco/ bema_for_ref_model/ cpo/ distillation/ dppo/ gfpo/ gkd/ gmpo/
  gold/ grpo_with_replay_buffer/ gspo_token/ harbor/ iw_opd/ judges/ kto/ merge_model_callback minillm/ nash_md/
  online_dpo/ openenv/ openreward/ orpo/ papo/ ppo/ prm/ sdft/ sdpo/ self_distillation/ server_distillation/ ssd/ tpo/
  utils winrate_callback xpo/
extras: best_of_n_sampler dataset_formatting profiling vllm_client
generation: vllm_client vllm_generation
kernels: chunked_divergence chunked_logprob logprob_entropy
models: activation_offloading auxiliary_modules modeling_base modeling_sd_base modeling_value_head sd_utils
  selective_activation_checkpointing utils
rewards: accuracy_rewards format_rewards other_rewards
scripts: chat distillation dpo env grpo kto reward rloo sft utils vllm_serve/
skills: cli skills
templates:
trainer: alignprop_config alignprop_trainer base base_config base_trainer bco_config bco_trainer callbacks cpo_config
  cpo_trainer ddpo_config ddpo_trainer distillation_config distillation_trainer dpo_config dpo_trainer gkd_config
  gkd_trainer grpo_config grpo_trainer iterative_sft_config iterative_sft_trainer judges kto_config kto_trainer
  model_config nash_md_config nash_md_trainer online_dpo_config online_dpo_trainer orpo_config orpo_trainer ppo_config
  ppo_trainer prm_config prm_trainer reward_config reward_trainer rloo_config rloo_trainer sft_config sft_trainer utils
  xpo_config xpo_trainer
cli.commands: base env skills training vllm_serve
experimental.a2po: a2po_config a2po_trainer
experimental.async_distillation: async_distillation_config async_distillation_trainer async_rollout_worker vllm_client
  weight_transfer
experimental.async_grpo: async_grpo_config async_grpo_trainer async_rollout_worker openenv_harness packing vllm_client
  weight_transfer
experimental.bco: bco_config bco_trainer
experimental.bema_for_ref_model: callback dpo_trainer
experimental.cpo: cpo_config cpo_trainer
experimental.distillation: distillation_config distillation_trainer
experimental.dppo: dppo_config dppo_trainer
experimental.gfpo: gfpo_config gfpo_trainer
experimental.gkd: gkd_config gkd_trainer
experimental.gmpo: gmpo_config gmpo_trainer
experimental.gold: gold gold_config gold_trainer gold_vlm
experimental.grpo_with_replay_buffer: grpo_with_replay_buffer_config grpo_with_replay_buffer_trainer
experimental.gspo_token: grpo_trainer
experimental.harbor:
experimental.iw_opd: iw_opd_config iw_opd_trainer
experimental.judges: judges
experimental.kto: kto_config kto_trainer
experimental.minillm: minillm_config minillm_trainer
experimental.nash_md: nash_md_config nash_md_trainer
experimental.online_dpo: online_dpo_config online_dpo_trainer
experimental.openenv: utils
experimental.openreward: environment
experimental.orpo: orpo_config orpo_trainer
experimental.papo: papo_config papo_trainer
experimental.ppo: modeling_value_head ppo_config ppo_trainer
experimental.prm: prm_config prm_trainer
experimental.sdft: loss_utils sdft sdft_config sdft_trainer teacher_sync
experimental.sdpo: loss_utils sdpo sdpo_config sdpo_trainer teacher_sync
experimental.self_distillation: base_self_distillation_trainer online_rollout_mixin peft_adapter_ema_callback
  self_distillation_config self_distillation_mixin teacher_context
experimental.server_distillation: server_distillation_config server_distillation_trainer
experimental.ssd: ssd_config ssd_trainer
experimental.tpo: tpo_config tpo_trainer
experimental.xpo: xpo_config xpo_trainer
"""
#: A module, and its names.
NAMES = """

"""
