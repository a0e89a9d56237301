"""rl_zoo3: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "rl-zoo3 2.1.0 2.9.2"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: benchmark callbacks cli enjoy exp_manager gym_patches hyperparams/ hyperparams_opt import_envs load_from_hub plots/
  push_to_hub record_training record_video train utils wrappers
hyperparams:
plots: all_plots plot_from_file plot_train score_normalization
"""
#: A module, and its names.
NAMES = """
: ALGOS benchmark callbacks cli create_test_env enjoy exp_manager file_handler get_latest_run_id get_saved_hyperparams
  get_trained_models get_wrapper_class gym_patches hyperparams hyperparams_opt import_envs linear_schedule
  load_from_hub os plots push_to_hub record_training record_video rl_zoo3 train utils version_file wrappers
benchmark: Dict EnvironmentName List algo argparse args arguments download_from_hub env_id exp_id f
  get_hf_trained_models get_latest_run_id get_saved_hyperparams get_trained_models header hyperparams idx json
  load_results log_path mean_reward n_envs n_experiments n_timesteps n_training_timesteps np os parser pd pytablewriter
  results results_df return_code reward_log shutil skip_eval std_reward subprocess tmp_path trained_model
  trained_models ts2xy writer x y
callbacks: BaseCallback EvalCallback Optional ParallelTrainCallback RawStatisticsCallback SAC SaveVecNormalizeCallback
  TQC TensorBoardOutputFormat Thread TrialEvalCallback Type Union VecEnv deepcopy optuna os tempfile time wraps
cli: all_plots enjoy main plot_from_file plot_train sys train
enjoy: ALGOS EnvironmentName ExperimentManager StoreDict argparse create_test_env download_from_hub enjoy
  get_model_path get_saved_hyperparams importlib np os rl_zoo3 set_random_seed sys th tqdm yaml
gym_patches: Any Dict PatchedGymTimeLimit PatchedRegistry PatchedTimeLimit gym gymnasium np patched_registry
hyperparams_opt: Any Dict HYPERPARAMS_CONVERTER HYPERPARAMS_SAMPLER NormalActionNoise OrnsteinUhlenbeckActionNoise
  convert_ars_params convert_offpolicy_params convert_onpolicy_params linear_schedule nn np optuna sample_a2c_params
  sample_ars_params sample_ddpg_params sample_dqn_params sample_her_params sample_ppo_lstm_params sample_ppo_params
  sample_qrdqn_params sample_sac_params sample_td3_params sample_tqc_params sample_trpo_params
import_envs: Callable MaskVelocityWrapper Optional ale_py create_no_vel_env custom_envs env_id gym gym_donkeycar
  highway_env minigrid mocca_envs name neck_rl np panda_gym pybullet_envs pybullet_envs_gymnasium register
  register_envs rocket_lander_gym version
load_from_hub: ALGOS EnvironmentName HTTPError ModelName ModelRepoId Optional Path argparse args download_from_hub
  get_latest_run_id load_from_hub os parser shutil zipfile
plots: all_plots plot_from_file plot_train score_normalization
push_to_hub: ALGOS Any BaseAlgorithm Dict EnvironmentName ExperimentManager HfApi ModelName ModelRepoId Optional Path
  Printer Repository StoreDict Tuple VecEnv algo argparse args args_path create_test_env custom_objects deepcopy
  deterministic env_kwargs env_name eval_env f generate_metadata generate_model_card get_model_path
  get_saved_hyperparams glob hyperparams is_atari is_minigrid kwargs loaded_args log_path maybe_stats_path
  metadata_save model model_name model_path msg off_policy_algos os package_to_hub parser pformat repo_id rl_zoo3
  save_model_card set_random_seed should_render shutil stats_path stochastic th unwrap_vec_normalize yaml zipfile
record_training: ALGOS EnvironmentName algo argparse args args_best_model args_checkpoint args_final_model
  best_model_video_name checkpoint checkpoints checkpoints_names checkpoints_videos_names convert_to_gif deepcopy
  deterministic dir_ent env_name episode_videos_names episode_videos_path ffmpeg_command_to_add_text ffmpeg_text_file
  file final_gif_path final_model_video_name final_video_path folder get_latest_run_id
  get_number_from_checkpoint_filename get_text_from_video_filename i log_path models_dir_entries n_envs n_timesteps os
  parser path_ re return_code seed shutil subprocess tmp_videos_path video video_folder video_path
record_video: ALGOS EnvironmentName ExperimentManager StoreDict VecVideoRecorder action algo argparse args args_path
  create_test_env custom_objects deterministic dones env env_kwargs env_name episode_starts f folder get_model_path
  get_saved_hyperparams hyperparams is_atari is_minigrid kwargs loaded_args log_path lstm_states maybe_stats_path model
  model_path n_envs name_prefix newer_python_version np obs off_policy_algos os parser seed set_random_seed stats_path
  stochastic sys video_folder video_length yaml
train: ALGOS ExperimentManager StoreDict argparse difflib gym gym26 importlib np os rl_zoo3 sb3 set_random_seed sys th
  time train uuid
utils: A2C ALGOS ARS Any BaseAlgorithm BaseCallback Callable CrossQ DDPG DQN Dict DummyVecEnv EnvironmentName HfApi
  List ModelName Optional PPO QRDQN RMSpropTFLike RecurrentPPO SAC SimpleLinearSchedule StoreDict SubprocVecEnv TD3 TQC
  TRPO Tuple Type Union VecEnv VecFrameStack VecNormalize argparse create_test_env deepcopy flatten_dict_observations
  get_callback_list get_class_by_name get_hf_trained_models get_latest_run_id get_model_path get_saved_hyperparams
  get_trained_models get_wrapper_class glob gym gym26 importlib linear_schedule make_vec_env nn os sb3 spaces th yaml
wrappers: ActionNoiseWrapper ActionSmoothingWrapper Any ClassVar DelayedRewardWrapper Dict FrameSkip GymResetReturn
  GymStepReturn HistoryWrapper HistoryWrapperObsDict MaskVelocityWrapper ObsType Optional ResizeObservation
  SupportsFloat TimeFeatureWrapper TruncatedOnSuccessWrapper Tuple YAMLCompatResizeObservation gym np spaces
"""
