"""lightning: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "lightning 2.1.4 2.6.6"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: LightningApp/ app/ data/ fabric/ pytorch/ store/
app: LightningApp/ LightningFlow/ LightningWork/ api/ cli/ components/ core/ frontend/ launcher/ pdb/ plugin/ runners/
  source_code/ storage/ structures/ testing/ ui/ utilities/
data: streaming/ utilities/
store: store utils
app.api: http_methods request_types
app.cli: cmd_apps cmd_init cmd_install cmd_pl_init cmd_react_ui_init commands/ connect/ core lightning_cli
  lightning_cli_delete lightning_cli_launch lightning_cli_list
app.components: database/ demo/ multi_node/ python/ serve/ training
app.core: api app constants flow queues work
app.frontend: frontend just_py/ panel/ stream_lit streamlit_base utils web
app.launcher: launcher lightning_backend lightning_hybrid_backend
app.pdb: pdb
app.plugin: plugin
app.runners: backends/ cloud multiprocess runtime runtime_type/
app.source_code: copytree hashing local tar uploader
app.storage: copier drive filesystem mount orchestrator path/ payload requests
app.structures: dict list
app.ui: static/
app.utilities: app_commands app_helpers app_logs app_status auth cli_helpers cloud clusters commands/ component
  data_structures dependency_caching enum exceptions frontend git imports introspection layout load_app log log_helpers
  login logs_socket_api name_generator network openapi packaging/ port proxies redis safe_pickle scheduler secrets
  state tracer tree types warnings
data.streaming: cache client combined compression config constants data_processor dataloader dataset downloader
  functions item_loader reader resolver sampler serializers shuffle writer
data.utilities: broadcast env format packing
app.cli.commands: app_commands cd cp logs ls pwd rm
app.cli.connect: app data
app.components.database: client server utilities
app.components.multi_node: base fabric pytorch_spawn trainer
app.components.python: popen tracer
app.components.serve: auto_scaler cold_start_proxy gradio_server python_server serve streamlit types/
app.frontend.just_py: just_py just_py_base
app.frontend.panel: app_state_comm app_state_watcher panel_frontend panel_serve_render_fn
app.runners.backends: backend cloud docker mp_process
app.ui.static: css/ js/ media/
app.utilities.commands: base
app.utilities.packaging: app_config build_config cloud_compute docker lightning_utils tarfile
app.components.serve.types: image type
app.ui.static.css:
app.ui.static.js:
app.ui.static.media:
"""
#: A module, and its names.
NAMES = """
: Callback Fabric LightningApp LightningDataModule LightningModule Trainer app data fabric formatter logging pytorch
  seed_everything store sys time
data: CombinedStreamingDataset LightningDataset LightningIterableDataset Machine RequirementCache StreamingDataLoader
  StreamingDataset data lightning_sdk litdata map optimize streaming sys utilities walk
pytorch.callbacks: BackboneFinetuning BaseFinetuning BasePredictionWriter BatchSizeFinder Callback Checkpoint
  DeviceStatsMonitor EMAWeightAveraging EarlyStopping GradientAccumulationScheduler LambdaCallback LearningRateFinder
  LearningRateMonitor ModelCheckpoint ModelPruning ModelSummary OnExceptionCheckpoint ProgressBar RichModelSummary
  RichProgressBar SpikeDetection StochasticWeightAveraging TQDMProgressBar ThroughputMonitor Timer WeightAveraging
  batch_size_finder callback checkpoint device_stats_monitor early_stopping finetuning gradient_accumulation_scheduler
  lambda_function lr_finder lr_monitor model_checkpoint model_summary on_exception_checkpoint prediction_writer
  progress pruning rich_model_summary spike stochastic_weight_avg throughput_monitor timer weight_averaging
store: download_model list_models store upload_model utils
"""
