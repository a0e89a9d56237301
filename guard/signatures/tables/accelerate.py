"""accelerate: its releases, the names of its top level that come or go, its signatures and defaults.

Written by `python -m tests.guard.signatures`; `guard/signatures/table.py` tells how it is read.
"""

from __future__ import annotations

#: Each release, oldest first: the Python and the distributions that it needs.
RELEASES = """
0.21.0 python>=3.8.0 numpy>=1.17 torch>=1.10.0
0.22.0 python>=3.8.0 numpy>=1.17 torch>=1.10.0
0.23.0 python>=3.8.0 huggingface-hub numpy>=1.17 torch>=1.10.0
0.24.1 python>=3.8.0 huggingface-hub numpy>=1.17 torch>=1.10.0
0.25.0 python>=3.8.0 huggingface-hub numpy>=1.17 torch>=1.10.0
0.26.1 python>=3.8.0 huggingface-hub numpy>=1.17 torch>=1.10.0
0.27.2 python>=3.8.0 huggingface-hub numpy>=1.17 torch>=1.10.0
0.28.0 python>=3.8.0 huggingface-hub numpy>=1.17 torch>=1.10.0
0.29.3 python>=3.8.0 huggingface-hub numpy>=1.17 torch>=1.10.0
0.30.1 python>=3.8.0 huggingface-hub numpy>=1.17 torch>=1.10.0
0.31.0 python>=3.8.0 huggingface-hub numpy>=1.17 torch>=1.10.0
0.32.1 python>=3.8.0 huggingface-hub numpy<2.0.0,>=1.17 torch>=1.10.0
0.33.0 python>=3.8.0 huggingface-hub>=0.21.0 numpy<2.0.0,>=1.17 torch>=1.10.0
0.34.2 python>=3.8.0 huggingface-hub>=0.21.0 numpy<3.0.0,>=1.17 torch>=1.10.0
1.0.1 python>=3.8.0 huggingface-hub>=0.21.0 numpy<3.0.0,>=1.17 torch>=1.10.0
1.1.1 python>=3.9.0 huggingface-hub>=0.21.0 numpy<3.0.0,>=1.17 torch>=1.10.0
1.2.1 python>=3.9.0 huggingface-hub>=0.21.0 numpy<3.0.0,>=1.17 torch>=1.10.0
1.3.0 python>=3.9.0 huggingface-hub>=0.21.0 numpy<3.0.0,>=1.17 torch>=2.0.0
1.4.0 python>=3.9.0 huggingface-hub>=0.21.0 numpy<3.0.0,>=1.17 torch>=2.0.0
1.5.2 python>=3.9.0 huggingface-hub>=0.21.0 numpy<3.0.0,>=1.17 torch>=2.0.0
1.6.0 python>=3.9.0 huggingface-hub>=0.21.0 numpy<3.0.0,>=1.17 torch>=2.0.0
1.7.0 python>=3.9.0 huggingface-hub>=0.21.0 numpy<3.0.0,>=1.17 torch>=2.0.0
1.8.1 python>=3.9.0 huggingface-hub>=0.21.0 numpy<3.0.0,>=1.17 torch>=2.0.0
1.9.0 python>=3.9.0 huggingface-hub>=0.21.0 numpy<3.0.0,>=1.17 torch>=2.0.0
1.10.1 python>=3.9.0 huggingface-hub>=0.21.0 numpy<3.0.0,>=1.17 torch>=2.0.0
1.11.0 python>=3.10.0 huggingface-hub>=0.21.0 numpy>=1.17 torch>=2.0.0
1.12.0 python>=3.10.0 huggingface-hub>=0.21.0 numpy>=1.17 torch>=2.0.0
1.13.0 python>=3.10.0 huggingface-hub>=0.21.0 numpy>=1.17 torch>=2.0.0
1.14.0 python>=3.10.0 huggingface-hub>=0.21.0 numpy>=1.17 torch>=2.0.0
1.15.0 python>=3.10.0 huggingface-hub>=0.21.0 numpy>=1.17 torch>=2.0.0
"""

#: Names of the top level by the releases that have them, where these are not all.
NAMES = """
0.22-: AutocastKwargs
0.32-: DDPCommunicationHookType ProfileKwargs
0.28-: DataLoaderConfiguration
1.10-: ParallelismConfig
0.27-: prepare_pippy
"""

#: What else can be imported from the top level of some release; empty where that is not all.
ALWAYS = """
Accelerator DeepSpeedPlugin DistributedDataParallelKwargs DistributedType FullyShardedDataParallelPlugin
  GradScalerKwargs InitProcessGroupKwargs PartialState __init__ __version__ accelerator big_modeling checkpointing
  commands cpu_offload cpu_offload_with_hook data_loader debug_launcher disk_offload dispatch_model
  find_executable_batch_size hooks infer_auto_device_map inference init_empty_weights init_on_device is_rich_available
  launchers load_checkpoint_and_dispatch load_checkpoint_in_model local_sgd logging memory_utils notebook_launcher
  optimizer parallelism_config rich scheduler skip_first_batches state synchronize_rng_states test_utils tracking utils
"""

#: Calls, and their parameters; after `@` the releases that have them, where these are not all.
CALLS = """
Accelerator: device_placement split_batches mixed_precision gradient_accumulation_steps cpu dataloader_config@0.28-
  deepspeed_plugin fsdp_plugin torch_tp_plugin@1.4- megatron_lm_plugin rng_types log_with project_dir project_config
  gradient_accumulation_plugin dispatch_batches@-0.34 even_batches@-0.34 use_seedable_sampler@0.26-0.34
  step_scheduler_with_optimizer kwargs_handlers dynamo_backend dynamo_plugin@1.2- deepspeed_plugins@1.0-
  parallelism_config@1.10-
Accelerator.accumulate: model!@-0.21 *...@0.22-
Accelerator.autocast: cache_enabled@-0.34 autocast_handler@0.22-
Accelerator.backward: loss! **
Accelerator.check_trigger@0.23-:
Accelerator.clear: *...@0.30-
Accelerator.clip_grad_norm_: parameters! max_norm! norm_type
Accelerator.clip_grad_value_: parameters! clip_value!
Accelerator.deepspeed_ulysses_dl_adapter@1.12-: dl! model!
Accelerator.end_training:
Accelerator.free_memory: *...@0.30-
Accelerator.gather: tensor!
Accelerator.gather_for_metrics: tensor!@-0.22 input_data!@0.23- use_gather_object@0.30-
Accelerator.get_state_dict: model! unwrap
Accelerator.get_tracker: name! unwrap
Accelerator.init_trackers: project_name! config init_kwargs
Accelerator.join_uneven_inputs: joinables! even_batches
Accelerator.load_state: input_dir!@-0.21 input_dir@0.22- load_kwargs@1.8- **
Accelerator.local_main_process_first:
Accelerator.log: values! step log_kwargs
Accelerator.lomo_backward@0.30-: loss! learning_rate!
Accelerator.main_process_first:
Accelerator.maybe_context_parallel@1.10-: buffers buffer_seq_dims no_restore_buffers
Accelerator.no_sync: model!
Accelerator.on_last_process: function!
Accelerator.on_local_main_process: function
Accelerator.on_local_process: function local_process_index
Accelerator.on_main_process: function
Accelerator.on_process: function process_index
Accelerator.pad_across_processes: tensor! dim pad_index pad_first
Accelerator.prepare: *... device_placement
Accelerator.prepare_data_loader: data_loader! device_placement slice_fn_for_dispatch@0.22-
Accelerator.prepare_model: model! device_placement evaluation_mode
Accelerator.prepare_optimizer: optimizer! device_placement
Accelerator.prepare_scheduler: scheduler!
Accelerator.profile@0.32-: profile_handler
Accelerator.reduce: tensor! reduction scale@0.23-
Accelerator.register_for_checkpointing: *...
Accelerator.register_load_state_pre_hook: hook!
Accelerator.register_save_state_pre_hook: hook!
Accelerator.save: obj! f! safe_serialization@0.23-
Accelerator.save_model: model! save_directory! max_shard_size safe_serialization
Accelerator.save_state: output_dir safe_serialization@0.25- **
Accelerator.set_trigger@0.23-:
Accelerator.skip_first_batches: dataloader! num_batches
Accelerator.split_between_processes: inputs! apply_padding
Accelerator.trigger_sync_in_backward@0.22-: model!
Accelerator.unscale_gradients: optimizer
Accelerator.unwrap_model: model! keep_fp32_wrapper keep_torch_compile@1.3-
Accelerator.verify_device_map@0.22-: model!
Accelerator.wait_for_everyone:
AutocastKwargs@0.22-: enabled cache_enabled
DeepSpeedPlugin: hf_ds_config gradient_accumulation_steps gradient_clipping zero_stage is_train_batch_min
  offload_optimizer_device offload_param_device offload_optimizer_nvme_path offload_param_nvme_path zero3_init_flag
  zero3_save_16bit_model transformer_moe_cls_names@0.30- *@1.0- enable_msamp@1.0- msamp_opt_level@1.0-
DistributedDataParallelKwargs: dim broadcast_buffers bucket_cap_mb find_unused_parameters check_reduction
  gradient_as_bucket_view static_graph comm_hook@0.32- comm_wrapper@0.32- comm_state_option@0.32-
FullyShardedDataParallelPlugin: fsdp_version@1.6- sharding_strategy reshard_after_forward@1.6- backward_prefetch
  mixed_precision_policy auto_wrap_policy cpu_offload ignored_modules ignored_parameters@-0.21 state_dict_type
  state_dict_config optim_state_dict_config limit_all_gathers use_orig_params@-1.5 param_init_fn@0.22-1.5 *
  activation_checkpointing@0.23- activation_checkpointing_offload@1.15- cpu_ram_efficient_loading@0.34-
  forward_prefetch min_num_params@1.6- param_init_fn@-0.21,1.6- min_num_params@0.34-1.5 sync_module_states
  transformer_cls_names_to_wrap@0.34- use_orig_params@1.6-
GradScalerKwargs: init_scale growth_factor backoff_factor growth_interval enabled
InitProcessGroupKwargs: backend init_method timeout
PartialState: cpu **
PartialState.destroy_process_group@0.34-: group
PartialState.local_main_process_first:
PartialState.main_process_first:
PartialState.on_last_process: function!
PartialState.on_local_main_process: function
PartialState.on_local_process: function local_process_index
PartialState.on_main_process: function
PartialState.on_process: function process_index
PartialState.set_device@0.29-:
PartialState.split_between_processes: inputs! apply_padding
PartialState.wait_for_everyone:
ProfileKwargs@0.32-: activities schedule_option on_trace_ready record_shapes profile_memory with_stack with_flops
  with_modules output_trace_dir
cpu_offload: model! execution_device offload_buffers state_dict preload_module_classes
cpu_offload_with_hook: model! execution_device prev_module_hook
debug_launcher: function! args num_processes
disk_offload: model! offload_dir! execution_device offload_buffers preload_module_classes
dispatch_model: model! device_map! main_device state_dict offload_dir offload_index offload_buffers skip_keys
  preload_module_classes force_hooks@0.23-
find_executable_batch_size: function starting_batch_size reduce_batch_size_fn@1.7-
infer_auto_device_map: model! max_memory no_split_module_classes dtype special_dtypes verbose clean_result@0.26-
  offload_buffers@0.28- fallback_allocation@1.2-
init_empty_weights: include_buffers
init_on_device: device! include_buffers
is_rich_available:
load_checkpoint_and_dispatch: model! checkpoint! device_map max_memory no_split_module_classes offload_folder
  offload_buffers dtype offload_state_dict skip_keys preload_module_classes force_hooks@0.23- strict@0.29-
  full_state_dict@1.7- broadcast_from_rank0@1.7-
load_checkpoint_in_model: model! checkpoint! device_map offload_folder dtype offload_state_dict offload_buffers
  keep_in_fp32_modules offload_8bit_bnb strict@0.29- full_state_dict@1.7- broadcast_from_rank0@1.7-
logging.get_logger: name! log_level
notebook_launcher: function! args num_processes mixed_precision use_port master_addr@0.23- node_rank@0.23-
  num_nodes@0.23- rdzv_backend@0.31- rdzv_endpoint@0.31- rdzv_conf@0.31- rdzv_id@0.31- max_restarts@0.31-
  monitor_interval@0.31- log_line_prefix_template@0.32-
prepare_pippy@0.27-: model! split_points no_split_module_classes example_args example_kwargs num_chunks gather_output
skip_first_batches: dataloader! num_batches
synchronize_rng_states: rng_types! generator
tracking.AimTracker: run_name! logging_dir **
tracking.ClearMLTracker@0.25-: run_name **
tracking.CometMLTracker: run_name! **
tracking.DVCLiveTracker@0.25-: run_name live **
tracking.GeneralTracker: _blank
tracking.MLflowTracker: experiment_name logging_dir run_id tags nested_run run_name description
tracking.SwanLabTracker@1.8-: run_name! **
tracking.TensorBoardTracker: run_name! logging_dir! **
tracking.TrackioTracker@1.9-: run_name! **
tracking.WandBTracker: run_name! **
utils.AORecipeKwargs@1.4-: config module_filter_func pad_inner_dim@1.13- enable_fsdp_float8_all_gather@1.13-
utils.DataLoaderConfiguration@0.28-: split_batches dispatch_batches even_batches use_seedable_sampler data_seed@1.1-
  non_blocking@0.30- use_stateful_dataloader@0.34-
utils.FP8RecipeKwargs: backend@0.26-1.3 opt_level@1.4- use_autocast_during_eval@0.34- opt_level@0.26-1.3 margin
  interval fp8_format amax_history_len amax_compute_algo override_linear_precision use_mxfp8_block_scaling@1.11-
  backend@1.4-
utils.GradientAccumulationPlugin: num_steps adjust_scheduler sync_with_dataloader sync_each_batch@0.28-
utils.MSAMPRecipeKwargs@1.4-: opt_level
utils.ProjectConfiguration: project_dir logging_dir automatic_checkpoint_naming total_limit iteration
  save_on_each_node@0.24-
utils.TERecipeKwargs@1.4-: use_autocast_during_eval margin interval fp8_format amax_history_len amax_compute_algo
  override_linear_precision use_mxfp8_block_scaling@1.11-
utils.TorchDynamoPlugin: backend mode fullgraph dynamic options disable use_regional_compilation@1.7-
utils.TorchTensorParallelPlugin@1.4-: tp_size torch_device_mesh
utils.broadcast: tensor! from_process
utils.broadcast_object_list: object_list! from_process
utils.calculate_maximum_sizes@0.23-: model!
utils.compute_module_sizes: model! dtype special_dtypes buffers_only@0.28-
utils.extract_model_from_parallel: model! keep_fp32_wrapper keep_torch_compile@1.3- recursive@0.29-
utils.find_batch_size: data!
utils.gather: tensor!
utils.gather_across_data_parallel_groups: tensor!
utils.gather_object: object!
utils.get_balanced_memory: model! max_memory no_split_module_classes dtype special_dtypes low_zero
utils.get_max_memory: max_memory
utils.reduce: tensor! reduction scale@0.23-
utils.release_memory: *...
utils.save: obj! f! save_on_each_node@0.24- safe_serialization@0.23-
utils.send_to_device: tensor! device! non_blocking skip_keys
utils.set_seed: seed! device_specific deterministic@0.29-
utils.tqdm: *...@0.30- main_process_only *...@-0.29 **
utils.write_basic_config: mixed_precision save_location use_xpu@-1.5
"""

#: Dataclasses, and what their fields are where nothing sets them.
DEFAULTS = ""
