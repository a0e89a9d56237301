"""gymnasium: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "gymnasium 0.29.1 1.4.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: core envs/ error experimental/ logger spaces/ utils/ vector/ wrappers/
envs: box2d/ classic_control/ functional_jax_env mujoco/ phys2d/ registration tabular/ toy_text/
experimental: functional functional_jax_env vector/ wrappers/
spaces: box dict discrete graph multi_binary multi_discrete oneof sequence space text tuple utils
utils: colorize env_checker env_match ezpickle passive_env_checker performance play record_constructor save_video
  seeding step_api_compatibility
vector: async_vector_env sync_vector_env utils/ vector_env
wrappers: array_conversion atari_preprocessing autoreset clip_action common compatibility env_checker
  filter_observation flatten_observation frame_stack gray_scale_observation human_rendering jax_to_numpy jax_to_torch
  monitoring/ normalize numpy_to_torch order_enforcing pixel_observation record_episode_statistics record_video
  render_collection rendering rescale_action resize_observation stateful_action stateful_observation stateful_reward
  step_api_compatibility time_aware_observation time_limit transform_action transform_observation transform_reward
  utils vector/ vector_list_info
envs.box2d: bipedal_walker car_dynamics car_racing lunar_lander
envs.classic_control: acrobot assets/ cartpole continuous_mountain_car mountain_car pendulum utils
envs.mujoco: ant ant_v3 ant_v4 ant_v5 assets/ half_cheetah half_cheetah_v3 half_cheetah_v4 half_cheetah_v5 hopper
  hopper_v3 hopper_v4 hopper_v5 humanoid humanoid_v3 humanoid_v4 humanoid_v5 humanoidstandup humanoidstandup_v4
  humanoidstandup_v5 inverted_double_pendulum inverted_double_pendulum_v4 inverted_double_pendulum_v5 inverted_pendulum
  inverted_pendulum_v4 inverted_pendulum_v5 mujoco_env mujoco_py_env mujoco_rendering pusher pusher_v4 pusher_v5
  reacher reacher_v4 reacher_v5 swimmer swimmer_v3 swimmer_v4 swimmer_v5 utils walker2d walker2d_v3 walker2d_v4
  walker2d_v5
envs.phys2d: assets/ cartpole pendulum
envs.tabular: blackjack cliffwalking
envs.toy_text: blackjack cliffwalking font/ frozen_lake img/ taxi utils
experimental.vector: async_vector_env sync_vector_env utils/ vector_env
experimental.wrappers: atari_preprocessing common jax_to_numpy jax_to_torch lambda_action lambda_observation
  lambda_reward numpy_to_torch rendering stateful_action stateful_observation stateful_reward utils vector/
vector.utils: misc numpy_utils shared_memory space_utils spaces
wrappers.monitoring: video_recorder
wrappers.vector: array_conversion common dict_info_to_list jax_to_numpy jax_to_torch numpy_to_torch rendering
  stateful_observation stateful_reward vectorize_action vectorize_observation vectorize_reward
envs.classic_control.assets:
envs.mujoco.assets:
envs.phys2d.assets:
envs.toy_text.font:
envs.toy_text.img: blackjack/ cliff_walking/ taxi/
experimental.vector.utils: misc shared_memory space_utils
experimental.wrappers.vector: dict_info_to_list jax_to_numpy jax_to_torch numpy_to_torch record_episode_statistics
  vectorize_action vectorize_observation vectorize_reward
envs.toy_text.img.blackjack:
envs.toy_text.img.cliff_walking:
envs.toy_text.img.taxi:
"""
#: A module, and its names.
NAMES = """
: ActionWrapper Env ObservationWrapper RewardWrapper Space VectorizeMode Wrapper core envs error experimental logger
  make make_vec notifications os pprint_registry register register_envs registry spaces spec sys utils vector wrappers
core: ActType ActionWrapper Any Env EnvSpec Generic ObsType ObservationWrapper RecordConstructorArgs RenderFrame
  RewardWrapper Self SupportsFloat TYPE_CHECKING TypeAlias TypeVar Wrapper WrapperActType WrapperObsType WrapperSpec
  annotations deepcopy gymnasium logger np seeding spaces
envs: Any box2d classic_control functional_jax_env load_plugin_envs make mujoco phys2d pprint_registry register
  registration registry spec tabular toy_text
error: APIConnectionError APIError AlreadyPendingCallError AuthenticationError ClosedEnvironmentError CustomSpaceError
  DependencyNotInstalled DeprecatedEnv DeprecatedWrapper DoubleWrapperError Error InvalidAction InvalidBound
  InvalidFrame InvalidMetadata InvalidProbability InvalidRequestError MissingArgument NameNotFound NamespaceNotFound
  NoAsyncCallError RateLimitError RegistrationError ResetNeeded ResetNotAllowed RetriesExceededError Unregistered
  UnregisteredBenchmark UnregisteredEnv UnseedableEnv UnsupportedMode VersionNotFound VideoRecorderError
  WrapAfterConfigureError warnings
experimental: functional functional_jax_env vector wrappers
logger: DEBUG DISABLED ERROR INFO Optional Type WARN colorize debug deprecation error info min_level setLevel set_level
  sys warn warnings
spaces: Box Dict Discrete Graph GraphInstance MultiBinary MultiDiscrete OneOf Sequence Space Text Tuple box dict
  discrete flatdim flatten flatten_space graph multi_binary multi_discrete oneof sequence space text tuple unflatten
  utils
utils: EzPickle RecordConstructorArgs colorize env_checker env_match ezpickle passive_env_checker performance play
  record_constructor save_video seeding step_api_compatibility
vector: AsyncVectorEnv AutoresetMode Callable Env Iterable List Optional SyncVectorEnv Union VectorActionWrapper
  VectorEnv VectorEnvWrapper VectorObservationWrapper VectorRewardWrapper VectorWrapper async_vector_env gym make
  sync_vector_env utils vector_env
"""
