"""diffusers: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "diffusers 0.25.1 0.42.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: callbacks commands/ configuration_utils dependency_versions_check dependency_versions_table experimental/ guiders/
  hooks/ image_processor loaders/ models/ modular_pipelines/ optimization pipelines/ quantizers/ schedulers/
  training_utils utils/ video_processor
commands: custom_blocks diffusers_cli/ env fp16_safetensors run schema skills
experimental: rl/
guiders: adaptive_projected_guidance adaptive_projected_guidance_mix auto_guidance classifier_free_guidance
  classifier_free_zero_star_guidance frequency_decoupled_guidance guider_utils ltx2_guidance magnitude_aware_guidance
  perturbed_attention_guidance skip_layer_guidance smoothed_energy_guidance tangential_classifier_free_guidance
hooks: context_parallel faster_cache first_block_cache group_offloading hooks layer_skip layerwise_casting mag_cache
  pyramid_attention_broadcast sea_cache smoothed_energy_guidance_utils taylorseer_cache tensor_parallel
  tensor_parallel_neuron text_kv_cache utils
loaders: autoencoder controlnet ip_adapter lora lora_base lora_conversion_utils lora_pipeline peft single_file
  single_file_model single_file_utils textual_inversion transformer_flux transformer_sd3 unet unet_loader_utils utils
models: activations adapter attention attention_dispatch attention_flax attention_processor auto_model autoencoders/
  cache_utils condition_embedders/ controlnet/ controlnet_flax controlnet_flux/ controlnet_hunyuan controlnet_sd3/
  controlnet_sparsectrl/ controlnet_xs controlnets/ downsampling dual_transformer_2d embeddings embeddings_flax
  latent_upscaler/ lora model_loading_utils modeling_flax_pytorch_utils modeling_flax_utils modeling_outputs
  modeling_pytorch_flax_utils modeling_utils normalization prior_transformer resnet resnet_flax t5_film_transformer
  transformer_2d transformer_temporal transformers/ unet_1d unet_1d_blocks unet_2d unet_2d_blocks unet_2d_blocks_flax
  unet_2d_condition unet_2d_condition_flax unet_3d_blocks unet_3d_condition unet_kandinsky3 unet_motion_model
  unet_spatio_temporal_condition unets/ upsampling uvit_2d vae_flax vq_model
modular_pipelines: anima/ components_manager cosmos/ echo/ ernie_image/ flux/ flux2/ flux3/ helios/ hunyuan_video1_5/
  ideogram4/ krea2/ ltx/ ltx2/ mellon_node_utils minimax_h3/ minimax_music3/ modular_pipeline modular_pipeline_utils
  node_utils qwenimage/ qwenimage21/ stable_diffusion_3/ stable_diffusion_xl/ wan/ wan_animate_2/ z_image/
pipelines: ace_step/ allegro/ amused/ animatediff/ anyflow/ audioldm/ audioldm2/ aura_flow/ auto_pipeline
  blip_diffusion/ bria/ bria_fibo/ bria_fibo2/ chroma/ chronoedit/ cogvideo/ cogview3/ cogview4/ consisid/
  consistency_models/ controlnet/ controlnet_hunyuandit/ controlnet_sd3/ controlnet_xs/ cosmos/ dance_diffusion/ ddim/
  ddpm/ deepfloyd_if/ deprecated/ diffusion_gemma/ dit/ dreamlite/ easyanimate/ ernie_image/ flux/ flux2/
  free_init_utils free_noise_utils glm_image/ helios/ hidream_image/ hunyuan_image/ hunyuan_video/ hunyuan_video1_5/
  hunyuandit/ i2vgen_xl/ ideogram4/ joyimage/ kandinsky/ kandinsky2_2/ kandinsky3/ kandinsky5/ kandinsky6/ kolors/
  krea2/ latent_consistency_models/ latent_diffusion/ latte/ ledits_pp/ llada2/ longcat_audio_dit/ longcat_image/ ltx/
  ltx2/ lucy/ lumina/ lumina2/ marigold/ mochi/ motif_video/ musicldm/ nucleusmoe_image/ omnigen/ onnx_utils
  ovis_image/ pag/ paint_by_example/ pia/ pipeline_flax_utils pipeline_loading_utils pipeline_utils pixart_alpha/ prx/
  qwenimage/ qwenimage21/ rfd4_proteina/ sana/ sana_video/ sana_wm/ semantic_stable_diffusion/ shap_e/ skyreels_v2/
  stable_audio/ stable_audio_3/ stable_cascade/ stable_diffusion/ stable_diffusion_3/
  stable_diffusion_attend_and_excite/ stable_diffusion_diffedit/ stable_diffusion_gligen/ stable_diffusion_k_diffusion/
  stable_diffusion_ldm3d/ stable_diffusion_panorama/ stable_diffusion_safe/ stable_diffusion_sag/ stable_diffusion_xl/
  stable_video_diffusion/ t2i_adapter/ text_to_video_synthesis/ transformers_loading_utils unclip/ unidiffuser/
  visualcloze/ wan/ wuerstchen/ z_image/
quantizers: auto autoround/ base bfl/ bitsandbytes/ gguf/ modelopt/ nunchaku/ pipe_quant_config quantization_config
  quanto/ sdnq/ torchao/
schedulers: deprecated/ scheduling_amused scheduling_block_refinement scheduling_consistency_decoder
  scheduling_consistency_models scheduling_cosine_dpmsolver_multistep scheduling_ddim scheduling_ddim_cogvideox
  scheduling_ddim_flax scheduling_ddim_inverse scheduling_ddim_parallel scheduling_ddpm scheduling_ddpm_flax
  scheduling_ddpm_parallel scheduling_ddpm_wuerstchen scheduling_deis_multistep scheduling_discrete_ddim
  scheduling_dpm_cogvideox scheduling_dpmsolver_multistep scheduling_dpmsolver_multistep_flax
  scheduling_dpmsolver_multistep_inverse scheduling_dpmsolver_sde scheduling_dpmsolver_singlestep
  scheduling_edm_dpmsolver_multistep scheduling_edm_euler scheduling_entropy_bound scheduling_euler_ancestral_discrete
  scheduling_euler_discrete scheduling_euler_discrete_flax scheduling_flow_map_euler_discrete
  scheduling_flow_match_euler_discrete scheduling_flow_match_heun_discrete scheduling_flow_match_lcm scheduling_helios
  scheduling_helios_dmd scheduling_heun_discrete scheduling_ipndm scheduling_k_dpm_2_ancestral_discrete
  scheduling_k_dpm_2_discrete scheduling_karras_ve_flax scheduling_lcm scheduling_lms_discrete
  scheduling_lms_discrete_flax scheduling_ltx_euler_ancestral_rf scheduling_minimax_h3 scheduling_piflow
  scheduling_pndm scheduling_pndm_flax scheduling_repaint scheduling_rfd4_proteina scheduling_sasolver scheduling_scm
  scheduling_sde_ve scheduling_sde_ve_flax scheduling_tcd scheduling_unclip scheduling_unipc_multistep scheduling_utils
  scheduling_utils_flax scheduling_vq_diffusion
utils: accelerate_utils constants deprecation_utils distributed_utils doc_utils dummy_auto_round_objects
  dummy_bfl_objects dummy_bitsandbytes_objects dummy_flax_and_transformers_objects dummy_flax_objects
  dummy_gguf_objects dummy_note_seq_objects dummy_nunchaku_lite_objects dummy_nvidia_modelopt_objects
  dummy_onnx_objects dummy_optimum_quanto_objects dummy_pt_objects dummy_sdnq_objects dummy_torch_and_librosa_objects
  dummy_torch_and_scipy_objects dummy_torch_and_torchsde_objects dummy_torch_and_transformers_and_k_diffusion_objects
  dummy_torch_and_transformers_and_onnx_objects dummy_torch_and_transformers_and_opencv_objects
  dummy_torch_and_transformers_and_sentencepiece_objects dummy_torch_and_transformers_objects dummy_torchao_objects
  dummy_transformers_and_torch_and_note_seq_objects dynamic_modules_utils export_utils hub_utils import_utils
  loading_utils logging outputs peft_utils pil_utils remote_utils source_code_parsing_utils state_dict_utils
  testing_utils/ torch_utils typing_utils versions
experimental.rl: value_guided_sampling
models.autoencoders: autoencoder_asym_kl autoencoder_cosmos3_audio autoencoder_dc autoencoder_kandinsky6_sr
  autoencoder_kl autoencoder_kl_allegro autoencoder_kl_cogvideox autoencoder_kl_cosmos autoencoder_kl_flux2
  autoencoder_kl_hunyuan_video autoencoder_kl_hunyuanimage autoencoder_kl_hunyuanimage_refiner
  autoencoder_kl_hunyuanvideo15 autoencoder_kl_kvae autoencoder_kl_kvae_audio autoencoder_kl_kvae_video
  autoencoder_kl_ltx autoencoder_kl_ltx2 autoencoder_kl_ltx2_audio autoencoder_kl_magvit autoencoder_kl_minimax_h3
  autoencoder_kl_minimax_h3_audio autoencoder_kl_mochi autoencoder_kl_qwenimage autoencoder_kl_qwenimage21
  autoencoder_kl_temporal_decoder autoencoder_kl_wan autoencoder_longcat_audio_dit autoencoder_mmaudio
  autoencoder_oobleck autoencoder_rae autoencoder_rfd4_proteina autoencoder_same autoencoder_tiny autoencoder_vidtok
  consistency_decoder_vae ltx2_diffusion_decoder minimax_music3_vocoder mmaudio_vocoder vae vq_model
models.condition_embedders: condition_embedder_anima condition_embedder_minimax_music3
models.controlnets: controlnet controlnet_cosmos controlnet_flax controlnet_flux controlnet_hunyuan
  controlnet_qwenimage controlnet_sana controlnet_sd3 controlnet_sparsectrl controlnet_union controlnet_xs
  controlnet_z_image multicontrolnet multicontrolnet_union
models.latent_upscaler: latent_upscaler_kandinsky6_sr
"""
#: A module, and its names.
NAMES = """

"""
