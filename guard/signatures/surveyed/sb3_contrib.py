"""sb3_contrib: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "sb3-contrib 1.5.0 2.9.2"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: ars/ common/ crossq/ ppo_mask/ ppo_recurrent/ qrdqn/ tqc/ trpo/
ars: ars policies
common: envs/ maskable/ recurrent/ torch_layers utils vec_env/ wrappers/
crossq: crossq policies
ppo_mask: policies ppo_mask
ppo_recurrent: policies ppo_recurrent
qrdqn: policies qrdqn
tqc: policies tqc
trpo: policies trpo
common.envs: invalid_actions_env
common.maskable: buffers callbacks distributions evaluation policies utils
common.recurrent: buffers policies type_aliases
common.vec_env: async_eval
common.wrappers: action_masker time_feature
"""
#: A module, and its names.
NAMES = """
: ARS CrossQ MaskablePPO QRDQN RecurrentPPO TQC TRPO ars common crossq file_handler os ppo_mask ppo_recurrent qrdqn tqc
  trpo version_file
ars: ARS LinearPolicy MlpPolicy ars policies
common: envs maskable recurrent torch_layers utils vec_env wrappers
crossq: CrossQ MlpPolicy crossq policies
ppo_mask: CnnPolicy MaskablePPO MlpPolicy MultiInputPolicy policies ppo_mask
ppo_recurrent: CnnLstmPolicy MlpLstmPolicy MultiInputLstmPolicy RecurrentPPO policies ppo_recurrent
qrdqn: CnnPolicy MlpPolicy MultiInputPolicy QRDQN policies qrdqn
tqc: CnnPolicy MlpPolicy MultiInputPolicy TQC policies tqc
trpo: CnnPolicy MlpPolicy MultiInputPolicy TRPO policies trpo
"""
