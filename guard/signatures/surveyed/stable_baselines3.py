"""stable_baselines3: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "stable-baselines3 1.5.0 2.9.2"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: a2c/ common/ ddpg/ dqn/ her/ ppo/ sac/ td3/
a2c: a2c policies
common: atari_wrappers base_class bit_flipping_env buffers callbacks cmd_util distributions env_checker env_util envs/
  evaluation identity_env logger monitor noise off_policy_algorithm on_policy_algorithm policies preprocessing
  results_plotter running_mean_std save_util sb2_compat/ torch_layers type_aliases utils vec_env/
ddpg: ddpg policies
dqn: dqn policies
her: goal_selection_strategy her her_replay_buffer
ppo: policies ppo
sac: policies sac
td3: policies td3
common.envs: bit_flipping_env identity_env multi_input_envs
common.sb2_compat: rmsprop_tf_like
common.vec_env: base_vec_env dummy_vec_env obs_dict_wrapper patch_gym stacked_observations subproc_vec_env util
  vec_check_nan vec_extract_dict_obs vec_frame_stack vec_monitor vec_normalize vec_transpose vec_video_recorder
"""
#: A module, and its names.
NAMES = """
: A2C DDPG DQN HER HerReplayBuffer PPO SAC TD3 a2c common ddpg dqn file_handler get_system_info her os ppo sac td3
  version_file
a2c: A2C CnnPolicy MlpPolicy MultiInputPolicy a2c policies
common.base_class: ABC ActionNoise Any BaseAlgorithm BaseCallback BasePolicy CallbackList ClassVar ConvertCallback Dict
  DummyVecEnv EvalCallback FloatSchedule GymEnv Iterable List Logger MaybeCallback Monitor Optional ProgressBarCallback
  Schedule SelfBaseAlgorithm TensorDict Tuple Type TypeVar Union VecEnv VecNormalize VecTransposeImage abstractmethod
  check_for_correct_spaces check_for_nested_spaces deque get_device get_policy_from_name get_schedule_fn
  get_system_info gym io is_image_space is_image_space_channels_first is_vecenv_wrapped is_wrapped load_from_zip_file
  maybe_make_env np pathlib recursive_getattr recursive_setattr save_to_zip_file set_random_seed spaces th time
  unwrap_vec_normalize update_learning_rate utils warnings
common.callbacks: ABC Any BaseCallback Callable CallbackList CheckpointCallback ConvertCallback Dict DummyVecEnv
  EvalCallback EventCallback EveryNTimesteps List LogEveryNTimesteps Logger Optional ProgressBarCallback
  StopTrainingOnMaxEpisodes StopTrainingOnNoModelImprovement StopTrainingOnRewardThreshold TYPE_CHECKING
  TqdmExperimentalWarning Union VecEnv abstractmethod base_class evaluate_policy gym np os sync_envs_normalization tqdm
  warnings
common.monitor: ActType Any Dict GymObs GymStepReturn List LoadMonitorResultsError Monitor ObsType Optional
  ResultsWriter SupportsFloat TYPE_CHECKING Tuple Union csv get_monitor_files glob gym json load_results np os pandas
  time
common.utils: ConstantSchedule Dict FloatSchedule GymEnv Iterable LinearSchedule List Logger Optional Schedule
  SummaryWriter TensorDict TrainFreq TrainFrequencyUnit Tuple Union check_for_correct_spaces check_shape_equal
  cloudpickle configure configure_logger constant_fn deque explained_variance get_device get_latest_run_id
  get_linear_fn get_parameters_by_name get_schedule_fn get_system_info glob gym is_vectorized_box_observation
  is_vectorized_dict_observation is_vectorized_discrete_observation is_vectorized_multibinary_observation
  is_vectorized_multidiscrete_observation is_vectorized_observation np obs_as_tensor os platform polyak_update random
  re safe_mean sb3 set_random_seed should_collect_more_steps spaces th update_learning_rate warnings zip_longest
  zip_strict
common.vec_env: CloudpickleWrapper DummyVecEnv GymEnv Optional StackedDictObservations StackedObservations
  SubprocVecEnv Type TypeVar Union VecCheckNan VecEnv VecEnvWrapper VecEnvWrapperT VecExtractDictObs VecFrameStack
  VecMonitor VecNormalize VecTransposeImage VecVideoRecorder base_vec_env deepcopy dummy_vec_env is_vecenv_wrapped
  obs_dict_wrapper patch_gym stacked_observations subproc_vec_env sync_envs_normalization typing unwrap_vec_normalize
  unwrap_vec_wrapper util vec_check_nan vec_extract_dict_obs vec_frame_stack vec_monitor vec_normalize vec_transpose
  vec_video_recorder
common: atari_wrappers base_class bit_flipping_env buffers callbacks cmd_util distributions env_checker env_util envs
  evaluation identity_env logger monitor noise off_policy_algorithm on_policy_algorithm policies preprocessing
  results_plotter running_mean_std save_util sb2_compat torch_layers type_aliases utils vec_env
ddpg: CnnPolicy DDPG MlpPolicy MultiInputPolicy ddpg policies
dqn: CnnPolicy DQN MlpPolicy MultiInputPolicy dqn policies
her: GoalSelectionStrategy HerReplayBuffer goal_selection_strategy her her_replay_buffer
ppo: CnnPolicy MlpPolicy MultiInputPolicy PPO policies ppo
sac: CnnPolicy MlpPolicy MultiInputPolicy SAC policies sac
td3: CnnPolicy MlpPolicy MultiInputPolicy TD3 policies td3
"""
