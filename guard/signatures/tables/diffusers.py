"""diffusers: its releases, the names of its top level that come or go, its signatures and defaults.

Written by `python -m tests.guard.signatures`; `guard/signatures/table.py` tells how it is read.
"""

from __future__ import annotations

#: Each release, oldest first: the Python and the distributions that it needs.
RELEASES = """
0.25.1 python>=3.8.0 huggingface-hub>=0.20.2 numpy requests
0.26.3 python>=3.8.0 huggingface-hub>=0.20.2 numpy requests
0.27.2 python>=3.8.0 huggingface-hub>=0.20.2 numpy requests
0.28.2 python>=3.8.0 huggingface-hub>=0.20.2 numpy requests
0.29.2 python>=3.8.0 huggingface-hub>=0.23.2 numpy requests
0.30.3 python>=3.8.0 huggingface-hub>=0.23.2 numpy requests
0.31.0 python>=3.8.0 huggingface-hub>=0.23.2 numpy requests
0.32.2 python>=3.8.0 huggingface-hub>=0.23.2 numpy requests
0.33.1 python>=3.8.0 huggingface-hub>=0.27.0 numpy requests
0.34.0 python>=3.8.0 huggingface-hub>=0.27.0 numpy requests
0.35.2 python>=3.8.0 huggingface-hub>=0.34.0 numpy requests
0.36.0 python>=3.8.0 huggingface-hub<2.0,>=0.34.0 numpy requests
0.37.1 python>=3.10.0 huggingface-hub<2.0,>=0.34.0 numpy requests
0.38.0 python>=3.10.0 huggingface-hub<2.0,>=0.34.0 numpy requests
0.39.0 python>=3.10.0 huggingface-hub<2.0,>=0.34.0 numpy requests
0.40.0 python>=3.10.0 huggingface-hub<2.0,>=1.23.0 numpy requests
0.41.0 python>=3.10.0 huggingface-hub<2.0,>=1.32.0 numpy requests
0.42.1 python>=3.11.0 huggingface-hub<3.0,>=1.32.0 numpy requests
"""

#: Names of the top level by the releases that have them, where these are not all.
NAMES = """
-0.39: FlaxAutoencoderKL is_flax_available
0.33-0.40: Lumina2Text2ImgPipeline
0.30-0.40: LuminaText2ImgPipeline
-0.36: StableDiffusionKDiffusionPipeline is_k_diffusion_available is_k_diffusion_version
0.26-0.36: StableDiffusionXLKDiffusionPipeline
0.36: Wan22AutoBlocks
0.35-0.36: WanAutoBlocks
0.39: is_transformers_flax_compatible
"""

#: What else can be imported from the top level of some release; empty where that is not all.
ALWAYS = ""

#: Calls, and their parameters; after `@` the releases that have them, where these are not all.
CALLS = """
AnimateDiffPipeline.__call__: prompt num_frames height width num_inference_steps guidance_scale negative_prompt
  num_videos_per_prompt eta generator latents prompt_embeds negative_prompt_embeds ip_adapter_image
  ip_adapter_image_embeds@0.27- output_type return_dict callback@-0.25 callback_steps@-0.25 cross_attention_kwargs
  clip_skip callback_on_step_end@0.26- callback_on_step_end_tensor_inputs@0.26- decode_chunk_size@0.30- **@0.26-
ChromaPipeline.__call__@0.34-: prompt negative_prompt height width num_inference_steps sigmas guidance_scale
  num_images_per_prompt generator latents prompt_embeds ip_adapter_image ip_adapter_image_embeds
  negative_ip_adapter_image negative_ip_adapter_image_embeds negative_prompt_embeds prompt_attention_mask
  negative_prompt_attention_mask output_type return_dict joint_attention_kwargs callback_on_step_end
  callback_on_step_end_tensor_inputs max_sequence_length
CogVideoXPipeline.__call__@0.30-: prompt negative_prompt height width num_frames num_inference_steps timesteps
  guidance_scale use_dynamic_cfg num_videos_per_prompt eta generator latents prompt_embeds negative_prompt_embeds
  output_type return_dict attention_kwargs@0.31- callback_on_step_end callback_on_step_end_tensor_inputs
  max_sequence_length
DiffusionPipeline.disable_attention_slicing:
DiffusionPipeline.disable_xformers_memory_efficient_attention:
DiffusionPipeline.enable_attention_slicing: slice_size
DiffusionPipeline.enable_group_offload@0.36-: onload_device! offload_device offload_type num_blocks_per_group
  non_blocking use_stream record_stream low_cpu_mem_usage offload_to_disk_path exclude_modules
DiffusionPipeline.enable_model_cpu_offload: gpu_id device
DiffusionPipeline.enable_sequential_cpu_offload: gpu_id device
DiffusionPipeline.enable_xformers_memory_efficient_attention: attention_op
DiffusionPipeline.maybe_free_model_hooks:
DiffusionPipeline.push_to_hub: repo_id! commit_message private token create_pr safe_serialization variant
  subfolder@0.35-
DiffusionPipeline.remove_all_hooks@0.28-:
DiffusionPipeline.reset_device_map@0.28-:
DiffusionPipeline.save_pretrained: save_directory! safe_serialization variant max_shard_size@0.31- push_to_hub
  use_flashpack@0.38- **
Flux2Pipeline.__call__@0.36-: image prompt height width num_inference_steps sigmas guidance_scale num_images_per_prompt
  generator latents prompt_embeds output_type return_dict attention_kwargs callback_on_step_end
  callback_on_step_end_tensor_inputs max_sequence_length text_encoder_out_layers caption_upsample_temperature
FluxImg2ImgPipeline.__call__@0.31-: prompt prompt_2 negative_prompt@0.33- negative_prompt_2@0.33- true_cfg_scale@0.33-
  image height width strength num_inference_steps timesteps@-0.31 sigmas@0.32- guidance_scale num_images_per_prompt
  generator latents prompt_embeds pooled_prompt_embeds ip_adapter_image@0.33- ip_adapter_image_embeds@0.33-
  negative_ip_adapter_image@0.33- negative_ip_adapter_image_embeds@0.33- negative_prompt_embeds@0.33-
  negative_pooled_prompt_embeds@0.33- output_type return_dict joint_attention_kwargs callback_on_step_end
  callback_on_step_end_tensor_inputs max_sequence_length
FluxKontextPipeline.__call__@0.35-: image prompt prompt_2 negative_prompt negative_prompt_2 true_cfg_scale height width
  num_inference_steps sigmas guidance_scale num_images_per_prompt generator latents prompt_embeds pooled_prompt_embeds
  ip_adapter_image ip_adapter_image_embeds negative_ip_adapter_image negative_ip_adapter_image_embeds
  negative_prompt_embeds negative_pooled_prompt_embeds output_type return_dict joint_attention_kwargs
  callback_on_step_end callback_on_step_end_tensor_inputs max_sequence_length max_area _auto_resize
FluxPipeline.__call__@0.30-: prompt prompt_2 negative_prompt@0.32- negative_prompt_2@0.32- true_cfg_scale@0.32- height
  width num_inference_steps timesteps@-0.31 sigmas@0.32- guidance_scale num_images_per_prompt generator latents
  prompt_embeds pooled_prompt_embeds ip_adapter_image@0.32- ip_adapter_image_embeds@0.32-
  negative_ip_adapter_image@0.32- negative_ip_adapter_image_embeds@0.32- negative_prompt_embeds@0.32-
  negative_pooled_prompt_embeds@0.32- output_type return_dict joint_attention_kwargs callback_on_step_end
  callback_on_step_end_tensor_inputs max_sequence_length
HiDreamImagePipeline.__call__@0.34-: prompt prompt_2 prompt_3 prompt_4 height width num_inference_steps sigmas
  guidance_scale negative_prompt negative_prompt_2 negative_prompt_3 negative_prompt_4 num_images_per_prompt generator
  latents prompt_embeds_t5 prompt_embeds_llama3 negative_prompt_embeds_t5 negative_prompt_embeds_llama3
  pooled_prompt_embeds negative_pooled_prompt_embeds output_type return_dict attention_kwargs callback_on_step_end
  callback_on_step_end_tensor_inputs max_sequence_length **
HunyuanVideoPipeline.__call__@0.32-: prompt prompt_2 negative_prompt@0.33- negative_prompt_2@0.33- height width
  num_frames num_inference_steps sigmas true_cfg_scale@0.33- guidance_scale num_videos_per_prompt generator latents
  prompt_embeds pooled_prompt_embeds prompt_attention_mask negative_prompt_embeds@0.33-
  negative_pooled_prompt_embeds@0.33- negative_prompt_attention_mask@0.33- output_type return_dict attention_kwargs
  callback_on_step_end callback_on_step_end_tensor_inputs prompt_template max_sequence_length
LTXPipeline.__call__@0.32-: prompt negative_prompt height width num_frames frame_rate num_inference_steps timesteps
  guidance_scale guidance_rescale@0.34- num_videos_per_prompt generator latents prompt_embeds prompt_attention_mask
  negative_prompt_embeds negative_prompt_attention_mask decode_timestep decode_noise_scale output_type return_dict
  attention_kwargs callback_on_step_end callback_on_step_end_tensor_inputs max_sequence_length
Lumina2Pipeline.__call__@0.33-: prompt width height num_inference_steps guidance_scale negative_prompt sigmas
  num_images_per_prompt generator latents prompt_embeds negative_prompt_embeds prompt_attention_mask
  negative_prompt_attention_mask output_type return_dict attention_kwargs callback_on_step_end
  callback_on_step_end_tensor_inputs system_prompt cfg_trunc_ratio cfg_normalization max_sequence_length
MochiPipeline.__call__@0.32-: prompt negative_prompt height width num_frames num_inference_steps timesteps
  guidance_scale num_videos_per_prompt generator latents prompt_embeds prompt_attention_mask negative_prompt_embeds
  negative_prompt_attention_mask output_type return_dict attention_kwargs callback_on_step_end
  callback_on_step_end_tensor_inputs max_sequence_length
ModelMixin.push_to_hub: repo_id! commit_message private token create_pr safe_serialization variant subfolder@0.35-
PixArtAlphaPipeline.__call__: prompt negative_prompt num_inference_steps timesteps sigmas@0.28- guidance_scale
  num_images_per_prompt height width eta generator latents prompt_embeds prompt_attention_mask negative_prompt_embeds
  negative_prompt_attention_mask output_type return_dict callback callback_steps clean_caption use_resolution_binning
  max_sequence_length@0.27- **
PixArtSigmaPipeline.__call__@0.28-: prompt negative_prompt num_inference_steps timesteps sigmas guidance_scale
  num_images_per_prompt height width eta generator latents prompt_embeds prompt_attention_mask negative_prompt_embeds
  negative_prompt_attention_mask output_type return_dict callback callback_steps clean_caption use_resolution_binning
  max_sequence_length **
QwenImageEditPipeline.__call__@0.35-: image prompt negative_prompt true_cfg_scale height width num_inference_steps
  sigmas guidance_scale num_images_per_prompt generator latents prompt_embeds prompt_embeds_mask negative_prompt_embeds
  negative_prompt_embeds_mask output_type return_dict attention_kwargs callback_on_step_end
  callback_on_step_end_tensor_inputs max_sequence_length
QwenImagePipeline.__call__@0.35-: prompt negative_prompt true_cfg_scale height width num_inference_steps sigmas
  guidance_scale num_images_per_prompt generator latents prompt_embeds prompt_embeds_mask negative_prompt_embeds
  negative_prompt_embeds_mask output_type return_dict attention_kwargs callback_on_step_end
  callback_on_step_end_tensor_inputs max_sequence_length
SanaPipeline.__call__@0.32-: prompt negative_prompt num_inference_steps timesteps sigmas guidance_scale
  num_images_per_prompt height width eta generator latents prompt_embeds prompt_attention_mask negative_prompt_embeds
  negative_prompt_attention_mask output_type return_dict clean_caption use_resolution_binning attention_kwargs
  callback_on_step_end callback_on_step_end_tensor_inputs max_sequence_length complex_human_instruction
StableDiffusion3Pipeline.__call__@0.29-: prompt prompt_2 prompt_3 height width num_inference_steps timesteps@-0.31
  sigmas@0.32- guidance_scale negative_prompt negative_prompt_2 negative_prompt_3 num_images_per_prompt generator
  latents prompt_embeds negative_prompt_embeds pooled_prompt_embeds negative_pooled_prompt_embeds
  ip_adapter_image@0.32- ip_adapter_image_embeds@0.32- output_type return_dict joint_attention_kwargs clip_skip
  callback_on_step_end callback_on_step_end_tensor_inputs max_sequence_length skip_guidance_layers@0.32-
  skip_layer_guidance_scale@0.32- skip_layer_guidance_stop@0.32- skip_layer_guidance_start@0.32- mu@0.32-
StableDiffusionPipeline.__call__: prompt height width num_inference_steps timesteps sigmas@0.28- guidance_scale
  negative_prompt num_images_per_prompt eta generator latents prompt_embeds negative_prompt_embeds ip_adapter_image
  ip_adapter_image_embeds@0.27- output_type return_dict cross_attention_kwargs guidance_rescale clip_skip
  callback_on_step_end callback_on_step_end_tensor_inputs **
StableDiffusionXLPipeline.__call__: prompt prompt_2 height width num_inference_steps timesteps sigmas@0.28-
  denoising_end guidance_scale negative_prompt negative_prompt_2 num_images_per_prompt eta generator latents
  prompt_embeds negative_prompt_embeds pooled_prompt_embeds negative_pooled_prompt_embeds ip_adapter_image
  ip_adapter_image_embeds@0.27- output_type return_dict cross_attention_kwargs guidance_rescale original_size
  crops_coords_top_left target_size negative_original_size negative_crops_coords_top_left negative_target_size
  clip_skip callback_on_step_end callback_on_step_end_tensor_inputs **
StableVideoDiffusionPipeline.__call__: image! height width num_frames num_inference_steps sigmas@0.28-
  min_guidance_scale max_guidance_scale fps motion_bucket_id noise_aug_strength decode_chunk_size num_videos_per_prompt
  generator latents output_type callback_on_step_end callback_on_step_end_tensor_inputs return_dict
WanImageToVideoPipeline.__call__@0.33-: image! prompt negative_prompt height width num_frames num_inference_steps
  guidance_scale guidance_scale_2@0.35- num_videos_per_prompt generator latents prompt_embeds negative_prompt_embeds
  image_embeds last_image@0.34- output_type return_dict attention_kwargs callback_on_step_end
  callback_on_step_end_tensor_inputs max_sequence_length
WanPipeline.__call__@0.33-: prompt negative_prompt height width num_frames num_inference_steps guidance_scale
  guidance_scale_2@0.35- num_videos_per_prompt generator latents prompt_embeds negative_prompt_embeds output_type
  return_dict attention_kwargs callback_on_step_end callback_on_step_end_tensor_inputs max_sequence_length
ZImagePipeline.__call__@0.36-: prompt height width num_inference_steps sigmas guidance_scale cfg_normalization
  cfg_truncation negative_prompt num_images_per_prompt generator latents prompt_embeds negative_prompt_embeds
  output_type return_dict joint_attention_kwargs callback_on_step_end callback_on_step_end_tensor_inputs
  max_sequence_length
"""

#: Dataclasses, and what their fields are where nothing sets them.
DEFAULTS = ""
