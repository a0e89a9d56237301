"""accelerate: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "accelerate 0.21.0 1.15.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: accelerator/ big_modeling checkpointing commands/ data_loader hooks inference launchers local_sgd logging
  memory_utils optimizer parallelism_config scheduler state test_utils/ tracking utils/
commands: accelerate_cli config/ env estimate launch menu/ merge test to_fsdp2 tpu utils
test_utils: examples scripts/ testing training
utils: ao bnb broadcast/ broadcast_object_list/ constants dataclasses deepspeed environment fsdp_utils imports launch
  megatron_lm memory modeling offload operations other random rich torch_xla tqdm transformer_engine versions
  wait_for_everyone/
commands.config: cluster config config_args config_utils default sagemaker update
commands.menu: cursor helpers input keymap selection_menu
test_utils.scripts: external_deps/ test_cli test_ddp_comm_hook test_distributed_data_loop test_merge_weights
  test_notebook test_ops test_script test_sync
test_utils.scripts.external_deps: test_checkpointing test_ds_alst_ulysses_sp test_ds_multiple_model test_metrics
  test_peak_memory_usage test_performance test_pippy test_zero3_integration
"""
#: A module, and its names.
NAMES = """

"""
