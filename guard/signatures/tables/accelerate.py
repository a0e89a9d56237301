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
Accelerator.get_state_dict: model! unwrap
Accelerator.save_model: model! save_directory! max_shard_size safe_serialization
Accelerator.save_state: output_dir safe_serialization@0.25- **
Accelerator.unwrap_model: model! keep_fp32_wrapper keep_torch_compile@1.3-
"""

#: Dataclasses, and what their fields are where nothing sets them.
DEFAULTS = ""
