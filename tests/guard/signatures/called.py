"""Of which calls it is told which arguments they take by name, in the newest release of their library and older ones.

A line names a module of the library, `.` for the library itself, and calls in it: functions, classes, and methods as
`Class.name`. `*` stands for all its public functions and classes, `Class.*` for all methods of a class.
`NAME=MODULE:PATH` tells where a call is defined, if not there, and what follows `+` takes what the call is given
besides; behind `+-`, nothing does: the call refuses what it does not know.
"""

from __future__ import annotations

from typing import NamedTuple

from guard.words import words


class Library(NamedTuple):
    """Calls of a distribution.

    Attributes:
        root: What it is imported as.
        releases: Those that are read, the newest last.
        calls: Them, by their modules.
        options: How to install a release.
        is_built: Whether it can be installed without a build.
    """

    root: str
    releases: str
    calls: str
    options: str = ""
    is_built: bool = True


_VERBS = ("get", "post", "put", "patch", "delete", "head", "options")
_TAKES_THE_REST = "+sessions:Session.request"
_RESOURCES = " ".join(
    f"OpenAI.{path}={module}:{cls}.{method}"
    for path, module, cls, method in (
        ("chat.completions.create", "resources.chat.completions", "Completions", "create"),
        ("completions.create", "resources.completions", "Completions", "create"),
        ("embeddings.create", "resources.embeddings", "Embeddings", "create"),
        ("moderations.create", "resources.moderations", "Moderations", "create"),
        ("images.generate", "resources.images", "Images", "generate"),
        ("files.create", "resources.files", "Files", "create"),
        ("batches.create", "resources.batches", "Batches", "create"),
        ("responses.create", "resources.responses", "Responses", "create"),
        ("audio.transcriptions.create", "resources.audio.transcriptions", "Transcriptions", "create"),
        ("audio.speech.create", "resources.audio.speech", "Speech", "create"),
    )
)
_LAYERS = """
Linear Bilinear Identity Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d Embedding EmbeddingBag
Dropout Dropout2d Dropout3d AlphaDropout LayerNorm RMSNorm BatchNorm1d BatchNorm2d BatchNorm3d GroupNorm InstanceNorm1d
InstanceNorm2d MaxPool1d MaxPool2d MaxPool3d AvgPool1d AvgPool2d AdaptiveAvgPool1d AdaptiveAvgPool2d AdaptiveMaxPool2d
ReLU LeakyReLU PReLU ELU SELU GELU SiLU Mish Sigmoid Tanh Softmax LogSoftmax Softplus Hardtanh Hardswish GLU
LSTMCell GRUCell Transformer TransformerEncoder TransformerDecoder TransformerEncoderLayer
TransformerDecoderLayer MultiheadAttention CrossEntropyLoss NLLLoss BCELoss BCEWithLogitsLoss MSELoss L1Loss
SmoothL1Loss HuberLoss KLDivLoss CTCLoss TripletMarginLoss CosineEmbeddingLoss MarginRankingLoss CosineSimilarity
PairwiseDistance Flatten Unflatten Upsample PixelShuffle Unfold Fold ZeroPad2d DataParallel ModuleList
ModuleDict
"""
_RECURRENT = " ".join(f"{name}=nn.modules.rnn:RNNBase.__init__" for name in ("RNN", "LSTM", "GRU"))
_OF_SKLEARN = """
linear_model: LinearRegression Ridge RidgeCV Lasso LassoCV ElasticNet LogisticRegression LogisticRegressionCV
    SGDClassifier SGDRegressor RidgeClassifier Perceptron LogisticRegression.fit LinearRegression.fit Ridge.fit
    SGDClassifier.fit SGDClassifier.partial_fit
ensemble: RandomForestClassifier RandomForestRegressor GradientBoostingClassifier GradientBoostingRegressor
    HistGradientBoostingClassifier HistGradientBoostingRegressor ExtraTreesClassifier ExtraTreesRegressor
    IsolationForest VotingClassifier StackingClassifier RandomForestClassifier.fit RandomForestRegressor.fit
svm: SVC LinearSVC SVR
tree: DecisionTreeClassifier DecisionTreeRegressor
neighbors: KNeighborsClassifier KNeighborsRegressor NearestNeighbors NearestNeighbors.kneighbors LocalOutlierFactor
naive_bayes: MultinomialNB GaussianNB BernoulliNB ComplementNB
neural_network: MLPClassifier MLPRegressor
cluster: KMeans MiniBatchKMeans DBSCAN AgglomerativeClustering HDBSCAN SpectralClustering
decomposition: PCA TruncatedSVD NMF IncrementalPCA LatentDirichletAllocation FastICA
manifold: TSNE
mixture: GaussianMixture
pipeline: Pipeline
compose: ColumnTransformer
dummy: DummyClassifier
multiclass: OneVsRestClassifier
multioutput: MultiOutputClassifier
calibration: CalibratedClassifierCV
impute: SimpleImputer KNNImputer
preprocessing: StandardScaler MinMaxScaler RobustScaler Normalizer OneHotEncoder OrdinalEncoder LabelEncoder
    LabelBinarizer MultiLabelBinarizer PolynomialFeatures normalize label_binarize
feature_extraction.text: TfidfVectorizer CountVectorizer HashingVectorizer TfidfTransformer
feature_selection: SelectKBest
model_selection: train_test_split cross_val_score cross_validate cross_val_predict GridSearchCV RandomizedSearchCV KFold
    StratifiedKFold GroupKFold StratifiedShuffleSplit ShuffleSplit TimeSeriesSplit learning_curve
metrics: accuracy_score balanced_accuracy_score precision_score recall_score f1_score fbeta_score
    precision_recall_fscore_support roc_auc_score average_precision_score roc_curve precision_recall_curve
    confusion_matrix classification_report log_loss brier_score_loss matthews_corrcoef cohen_kappa_score
    mean_squared_error mean_absolute_error r2_score silhouette_score adjusted_rand_score hamming_loss jaccard_score
    multilabel_confusion_matrix ndcg_score top_k_accuracy_score pairwise_distances
metrics.pairwise: cosine_similarity cosine_distances euclidean_distances
utils: shuffle resample
utils.class_weight: compute_class_weight compute_sample_weight
datasets: make_classification make_regression make_blobs fetch_20newsgroups fetch_california_housing fetch_openml
    load_iris load_digits load_wine load_breast_cancer
"""
_OF_FRAMES = """
clear describe drop drop_nulls explode fill_nan fill_null gather_every hash_rows head iter_rows iter_slices join
join_asof lazy limit partition_by pivot quantile rename reverse rolling row rows sample shift slice sort tail to_arrow
to_dict to_dicts to_dummies to_numpy to_series transpose unique unnest unpivot upsample vstack with_row_index write_avro
write_csv write_delta write_excel write_ipc write_json write_ndjson write_parquet
"""
_OF_LAZY = """
cache describe drop drop_nulls explode fill_nan fill_null head join join_asof limit rename reverse shift sink_csv
sink_ipc sink_ndjson sink_parquet slice sort tail unique unnest unpivot with_row_index
"""
LIBRARIES: dict[str, Library] = {
    "torch": Library(
        "torch",
        "1.13.1 2.0.1 2.1.2 2.2.2 2.3.1 2.4.1 2.5.1 2.6.0 2.7.1 2.9.1 2.11.0 2.15.0",
        f"""
.: save compile set_default_device set_default_dtype set_float32_matmul_precision use_deterministic_algorithms
    manual_seed norm cdist stft istft meshgrid einsum unique split chunk autocast
nn: {_LAYERS.replace(chr(10), " ")} {_RECURRENT}
nn.functional: softmax log_softmax relu gelu silu elu leaky_relu mish glu cross_entropy nll_loss binary_cross_entropy
    binary_cross_entropy_with_logits mse_loss l1_loss smooth_l1_loss huber_loss kl_div cosine_embedding_loss ctc_loss
    triplet_margin_loss dropout dropout2d layer_norm group_norm batch_norm rms_norm normalize embedding interpolate
    grid_sample affine_grid gumbel_softmax adaptive_avg_pool2d lp_pool2d fold unfold multi_head_attention_forward
nn.utils: clip_grad_norm_ clip_grad_value_ parameters_to_vector
nn.utils.rnn: pad_sequence pack_padded_sequence pad_packed_sequence pack_sequence
nn.init: xavier_uniform_ xavier_normal_ kaiming_uniform_ kaiming_normal_ normal_ uniform_ constant_ zeros_ ones_
    trunc_normal_ orthogonal_
nn.parallel: DistributedDataParallel
utils.data: DataLoader TensorDataset ConcatDataset Subset random_split RandomSampler SequentialSampler BatchSampler
    WeightedRandomSampler SubsetRandomSampler DistributedSampler
utils.data.distributed: DistributedSampler
optim: Adam AdamW SGD RMSprop Adagrad Adadelta Adamax NAdam RAdam LBFGS
optim.lr_scheduler: LambdaLR StepLR MultiStepLR ConstantLR LinearLR ExponentialLR CosineAnnealingLR PolynomialLR
    CosineAnnealingWarmRestarts ReduceLROnPlateau OneCycleLR CyclicLR SequentialLR
cuda: empty_cache synchronize set_device device_count memory_allocated max_memory_allocated reset_peak_memory_stats
    set_per_process_memory_fraction get_device_name get_device_properties mem_get_info memory_reserved manual_seed_all
cuda.amp: GradScaler autocast
amp: GradScaler autocast
distributed: init_process_group destroy_process_group barrier all_reduce all_gather broadcast
""",
        "--python-platform aarch64-manylinux_2_28",
    ),
    "numpy": Library(
        "numpy",
        "1.19.5 1.23.5 1.26.4 2.0.2 2.2.6 2.5.5",
        """
.: save load savez_compressed savetxt loadtxt genfromtxt linspace logspace full full_like zeros_like ones_like ones mean
    std var sum prod min max amin amax argmax argmin argsort sort median percentile quantile average clip round around
    cumsum cumprod diff stack vstack hstack dstack column_stack concatenate split array_split tile repeat pad roll flip
    squeeze expand_dims reshape transpose swapaxes moveaxis unique isclose allclose array_equal histogram histogram2d
    bincount corrcoef cov isin where nanmean nanstd nanmedian nanpercentile argwhere argpartition partition take delete
    insert append meshgrid trace cross allclose nan_to_num interp gradient trapz trapezoid polyfit polyval searchsorted
    any all count_nonzero eye identity tri tril triu outer tensordot set_printoptions array2string fromstring
    array_repr shape ndim size apply_along_axis triu_indices rot90 union1d intersect1d setdiff1d select digitize
linalg: norm svd inv pinv eig eigh qr cholesky solve lstsq det matrix_rank
fft: fft ifft rfft irfft fft2 ifft2 fftfreq rfftfreq fftshift
""",
    ),
    "scipy": Library(
        "scipy",
        "1.5.4 1.9.3 1.12.0 1.15.3 1.18.1",
        """
io: loadmat savemat mmread mmwrite
io.wavfile: read write
stats: zscore linregress pearsonr spearmanr kendalltau ttest_ind ttest_rel ttest_1samp mannwhitneyu wilcoxon ks_2samp
    chi2_contingency entropy mode skew kurtosis sem iqr bootstrap permutation_test f_oneway shapiro gaussian_kde
    wasserstein_distance rankdata percentileofscore trim_mean boxcox probplot describe binned_statistic
signal: resample resample_poly decimate butter filtfilt lfilter sosfilt sosfiltfilt firwin find_peaks welch
    spectrogram stft istft convolve fftconvolve correlate medfilt savgol_filter hilbert periodogram iirnotch detrend
spatial.distance: cdist pdist squareform cosine euclidean
sparse: save_npz load_npz csr_matrix coo_matrix hstack vstack
optimize: minimize curve_fit linear_sum_assignment minimize_scalar least_squares differential_evolution linprog
interpolate: interp1d CubicSpline UnivariateSpline griddata
ndimage: gaussian_filter zoom rotate label median_filter binary_dilation
linalg: norm svd inv eigh solve lstsq
special: softmax logsumexp
cluster.hierarchy: linkage fcluster dendrogram
""",
    ),
    "scikit-learn": Library("sklearn", "0.24.2 1.0.2 1.2.2 1.4.2 1.6.1 1.9.1", _OF_SKLEARN),
    "polars": Library(
        "polars",
        "0.18.15 0.20.31 1.0.0 1.20.0 1.44.2 2.1.0",
        f"""
.: read_csv read_parquet read_json read_ndjson read_ipc read_excel read_avro read_database scan_csv scan_parquet
    scan_ndjson scan_ipc concat from_dict from_dicts from_pandas from_records from_arrow from_numpy DataFrame Series
    LazyFrame date_range datetime_range collect_all len lit
    {" ".join(f"DataFrame.{name}" for name in _OF_FRAMES.split())}
    {" ".join(f"LazyFrame.{name}" for name in _OF_LAZY.split())}
""",
    ),
    "pillow": Library(
        "PIL",
        "8.4.0 9.5.0 10.0.1 11.0.0 13.0.0",
        """
Image: open new fromarray frombytes merge blend composite alpha_composite Image.resize Image.crop Image.rotate
    Image.convert Image.thumbnail Image.paste Image.transpose Image.copy Image.filter Image.getpixel Image.point
    Image.quantize Image.split Image.tobytes Image.transform Image.alpha_composite Image.histogram Image.getcolors
    Image.putalpha Image.seek Image.getbbox Image.reduce
ImageOps: autocontrast contain cover crop equalize exif_transpose expand fit flip grayscale invert mirror pad posterize
    scale solarize
ImageDraw: Draw ImageDraw.*
ImageFont: truetype load_default FreeTypeFont.getbbox FreeTypeFont.getlength
ImageFilter: GaussianBlur BoxBlur UnsharpMask MedianFilter
ImageEnhance: Brightness Contrast Color Sharpness
ImageGrab: grab
""",
    ),
    "requests": Library(
        "requests",
        "2.22.0 2.28.2 2.31.0 2.34.2",
        " ".join(
            (
                ".:",
                *(f"{name}=api:{name}{_TAKES_THE_REST}" for name in _VERBS),
                f"request=api:request{_TAKES_THE_REST} Session.request=sessions:Session.request Session",
                *(f"Session.{name}=sessions:Session.{name}{_TAKES_THE_REST}" for name in _VERBS),
                "\nadapters: HTTPAdapter",
            )
        ),
    ),
    "httpx": Library(
        "httpx",
        "0.20.0 0.23.3 0.25.2 0.27.2 0.28.1",
        """
.: get post put patch delete head options request stream Client Client.get Client.post Client.put
    Client.patch Client.delete Client.head Client.request Client.stream Timeout Limits HTTPTransport
""",
    ),
    "openai": Library(
        "openai",
        "1.3.9 1.12.0 1.30.5 1.50.2 1.70.0 1.109.1 2.0.0 2.15.0 3.0.0 3.30.0 3.57.0",
        f".: OpenAI AzureOpenAI {_RESOURCES}",
    ),
    "anthropic": Library(
        "anthropic",
        "0.20.0 0.40.0 0.75.0 1.0.0 1.17.0 2.0.0 2.14.0",
        ".: Anthropic Anthropic.messages.create=resources.messages:Messages.create "
        "Anthropic.messages.count_tokens=resources.messages:Messages.count_tokens",
    ),
    "groq": Library(
        "groq",
        "0.4.2 0.13.1 0.30.0 0.37.1 1.0.0 1.7.0",
        ".: Groq Groq.chat.completions.create=resources.chat.completions:Completions.create "
        "Groq.audio.transcriptions.create=resources.audio.transcriptions:Transcriptions.create",
    ),
    "tqdm": Library(
        "tqdm",
        "4.46.1 4.56.2 4.64.1 4.66.6 4.70.1",
        """
.: tqdm=std:tqdm.__init__+- trange=std:tqdm.__init__+- tqdm.update=std:tqdm.update tqdm.write=std:tqdm.write
    tqdm.set_description=std:tqdm.set_description tqdm.close=std:tqdm.close
auto: tqdm=std:tqdm.__init__+- trange=std:tqdm.__init__+-
""",
    ),
    "soundfile": Library(
        "soundfile", "0.10.3.post1 0.11.0 0.12.1 0.13.1 0.14.0", ".: read write info blocks SoundFile SoundFile.*"
    ),
    "librosa": Library(
        "librosa",
        "0.8.1 0.9.2 0.10.2.post1 0.11.0",
        """
.: load=core.audio:load resample=core.audio:resample to_mono=core.audio:to_mono get_duration=core.audio:get_duration
    tone=core.audio:tone stft=core.spectrum:stft istft=core.spectrum:istft amplitude_to_db=core.spectrum:amplitude_to_db
    power_to_db=core.spectrum:power_to_db db_to_power=core.spectrum:db_to_power griffinlim=core.spectrum:griffinlim
    frames_to_time=core.convert:frames_to_time time_to_frames=core.convert:time_to_frames pyin=core.pitch:pyin
    yin=core.pitch:yin get_samplerate=core.audio:get_samplerate
feature: spectral_centroid=feature.spectral:spectral_centroid spectral_rolloff=feature.spectral:spectral_rolloff
    spectral_bandwidth=feature.spectral:spectral_bandwidth rms=feature.spectral:rms
    zero_crossing_rate=feature.spectral:zero_crossing_rate chroma_cqt=feature.spectral:chroma_cqt
    tonnetz=feature.spectral:tonnetz
effects: trim split preemphasis time_stretch pitch_shift
util: normalize=util.utils:normalize fix_length=util.utils:fix_length pad_center=util.utils:pad_center
""",
    ),
    "openai-whisper": Library(
        "whisper",
        "20250625",
        ".: load_model load_audio=audio:load_audio pad_or_trim=audio:pad_or_trim "
        "log_mel_spectrogram=audio:log_mel_spectrogram DecodingOptions=decoding:DecodingOptions",
        is_built=False,
    ),
    "faster-whisper": Library(
        "faster_whisper",
        "0.5.1 0.10.1 1.0.3 1.1.1 1.2.1",
        """
.: WhisperModel.transcribe=transcribe:WhisperModel.transcribe WhisperModel=transcribe:WhisperModel decode_audio
    BatchedInferencePipeline BatchedInferencePipeline.transcribe download_model format_timestamp
""",
    ),
    "whisperx": Library(
        "whisperx",
        "3.2.0 3.4.5 3.6.2 3.8.6",
        ".: load_model=asr:load_model load_audio=audio:load_audio load_align_model=alignment:load_align_model "
        "align=alignment:align assign_word_speakers=diarize:assign_word_speakers\n"
        "diarize: DiarizationPipeline assign_word_speakers",
    ),
    "lm-eval": Library(
        "lm_eval",
        "0.4.1 0.4.2 0.4.3 0.4.5 0.4.7 0.4.8 0.4.9.2 0.4.10 0.4.13",
        ".: simple_evaluate=evaluator:simple_evaluate evaluate=evaluator:evaluate\n"
        "evaluator: simple_evaluate evaluate\ntasks: TaskManager",
    ),
    "wandb": Library(
        "wandb",
        "0.13.11 0.15.12 0.16.6 0.17.9 0.18.7 0.19.11 0.20.1 0.23.1 0.31.0",
        """
.: init=sdk.wandb_init:init log=sdk.wandb_run:Run.log finish=sdk.wandb_run:finish login=sdk.wandb_login:login
    watch=sdk.wandb_watch:watch save=sdk.wandb_run:Run.save log_artifact=sdk.wandb_run:Run.log_artifact
    use_artifact=sdk.wandb_run:Run.use_artifact define_metric=sdk.wandb_run:Run.define_metric
    Run.log=sdk.wandb_run:Run.log Run.finish=sdk.wandb_run:Run.finish Run.save=sdk.wandb_run:Run.save
    Run.log_artifact=sdk.wandb_run:Run.log_artifact Run.define_metric=sdk.wandb_run:Run.define_metric
    Run.log_code=sdk.wandb_run:Run.log_code Run.alert=sdk.wandb_run:Run.alert sweep=sdk.wandb_sweep:sweep
    Table=data_types:Table Image=data_types:Image Audio=data_types:Audio Video=data_types:Video
""",
    ),
    "trackio": Library(
        "trackio",
        "0.2.8 0.5.0 0.7.0 0.9.0 0.12.0 0.15.0 0.20.0 0.25.1 0.30.0 0.34.1 0.38.1 0.43.0",
        ".: init log finish show sync import_csv import_tf_events deploy log_system alert save",
    ),
    "mlflow": Library(
        "mlflow",
        "2.9.2 2.16.2 2.22.5 3.1.4 3.10.1 3.18.0",
        """
.: log_metric log_metrics log_param log_params log_artifact log_artifacts log_dict log_text log_figure log_image
    log_table start_run end_run set_experiment set_tracking_uri set_tag set_tags register_model create_experiment
    search_runs get_run autolog active_run get_experiment_by_name log_input delete_run
""",
    ),
    "optuna": Library(
        "optuna",
        "2.10.1 3.2.0 3.6.2 4.0.0 4.5.0 5.0.0",
        """
.: create_study=study.study:create_study load_study=study.study:load_study delete_study=study.study:delete_study
    Study.optimize=study.study:Study.optimize Study.enqueue_trial=study.study:Study.enqueue_trial
    Study.trials_dataframe=study.study:Study.trials_dataframe Study.get_trials=study.study:Study.get_trials
    Study.ask=study.study:Study.ask Study.tell=study.study:Study.tell
samplers: TPESampler RandomSampler GridSampler CmaEsSampler QMCSampler NSGAIISampler GPSampler
pruners: MedianPruner HyperbandPruner SuccessiveHalvingPruner PercentilePruner NopPruner ThresholdPruner PatientPruner
storages: RDBStorage JournalStorage
""",
    ),
    "xgboost": Library(
        "xgboost",
        "1.6.2 2.0.3 2.1.4 3.0.5 3.2.0",
        ".: train cv DMatrix QuantileDMatrix Booster.predict Booster.save_model",
    ),
    "lightgbm": Library(
        "lightgbm",
        "3.3.5 4.0.0 4.3.0 4.5.0 4.7.0",
        ".: train cv Dataset Booster early_stopping log_evaluation record_evaluation",
    ),
    "pyarrow": Library(
        "pyarrow",
        "12.0.1 15.0.2 19.0.1 22.0.0 26.0.1",
        "parquet: read_table=parquet.core:read_table ParquetFile=parquet.core:ParquetFile "
        "read_metadata=parquet.core:read_metadata read_schema=parquet.core:read_schema "
        "ParquetFile.read=parquet.core:ParquetFile.read ParquetFile.iter_batches=parquet.core:ParquetFile.iter_batches "
        "ParquetWriter.write_table=parquet.core:ParquetWriter.write_table "
        "ParquetDataset=parquet.core:ParquetDataset\nfeather: read_table write_feather read_feather\n"
        "dataset: dataset write_dataset",
    ),
    "torchvision": Library(
        "torchvision",
        "0.15.2 0.17.2 0.20.1 0.24.1 0.29.2",
        "transforms: Compose Resize CenterCrop RandomCrop RandomResizedCrop RandomHorizontalFlip RandomVerticalFlip "
        "RandomRotation ColorJitter Grayscale Normalize Pad GaussianBlur RandomErasing RandomAffine RandomApply "
        "ToPILImage RandAugment AutoAugment TrivialAugmentWide\n"
        "transforms.functional: resize crop center_crop normalize pad rotate to_pil_image to_grayscale\n"
        "utils: make_grid save_image draw_bounding_boxes\nio: read_image\n"
        "datasets: CIFAR10 CIFAR100 MNIST FashionMNIST ImageFolder",
    ),
    "pytorch-lightning": Library(
        "pytorch_lightning",
        "1.5.10 1.9.5 2.0.9.post0 2.3.3 2.6.6",
        ".: Trainer Trainer.fit Trainer.test Trainer.validate Trainer.predict seed_everything\n"
        "callbacks: ModelCheckpoint EarlyStopping LearningRateMonitor RichProgressBar TQDMProgressBar\n"
        "loggers: CSVLogger",
    ),
    "stable-baselines3": Library(
        "stable_baselines3",
        "1.4.0 1.8.0 2.2.1 2.6.0 2.9.2",
        ".: PPO DQN A2C SAC TD3 DDPG PPO.learn DQN.learn A2C.learn SAC.learn TD3.learn PPO.predict PPO.save\n"
        "common.env_util: make_vec_env\ncommon.evaluation: evaluate_policy\n"
        "common.callbacks: EvalCallback CheckpointCallback",
    ),
    "bertopic": Library(
        "bertopic",
        "0.12.0 0.14.1 0.16.4 0.17.4",
        ".: BERTopic BERTopic.fit BERTopic.fit_transform BERTopic.transform BERTopic.get_topic_info BERTopic.save "
        "BERTopic.reduce_topics BERTopic.update_topics BERTopic.reduce_outliers BERTopic.get_topics",
    ),
    "pypdf": Library(
        "pypdf",
        "3.17.4 4.3.1 5.9.0 6.21.4 7.1.1",
        ".: PdfReader PdfWriter PdfReader.decrypt PdfWriter.add_page PdfWriter.write PdfWriter.append "
        "PdfWriter.encrypt",
    ),
    "pdf2image": Library(
        "pdf2image", "1.15.1 1.16.3 1.17.0", ".: convert_from_path convert_from_bytes pdfinfo_from_path"
    ),
    "easyocr": Library(
        "easyocr", "1.5.0 1.6.2 1.7.0 1.7.2", ".: Reader Reader.readtext Reader.detect Reader.recognize"
    ),
    "tiktoken": Library(
        "tiktoken",
        "0.3.3 0.5.2 0.8.0 0.14.0",
        ".: get_encoding encoding_for_model Encoding.encode Encoding.encode_batch",
    ),
    "nltk": Library(
        "nltk",
        "3.7 3.8.1 3.9.1 3.10.4",
        """
.: download=downloader:Downloader.download word_tokenize=tokenize:word_tokenize sent_tokenize=tokenize:sent_tokenize
    pos_tag=tag:pos_tag edit_distance=metrics.distance:edit_distance
tokenize: word_tokenize sent_tokenize
translate.bleu_score: sentence_bleu corpus_bleu
translate.meteor_score: meteor_score single_meteor_score
""",
    ),
    "rouge-score": Library("rouge_score", "0.0.4 0.1.2", "rouge_scorer: RougeScorer RougeScorer.score", is_built=False),
    "sacrebleu": Library(
        "sacrebleu",
        "1.5.1 2.0.0 2.3.3 2.6.0",
        ".: corpus_bleu=compat:corpus_bleu sentence_bleu=compat:sentence_bleu corpus_chrf=compat:corpus_chrf "
        "corpus_ter=compat:corpus_ter sentence_chrf=compat:sentence_chrf",
    ),
    "jiwer": Library("jiwer", "2.6.0 3.0.5 3.1.0 4.0.0", ".: wer cer mer wil process_words process_characters"),
    "math-verify": Library("math_verify", "0.3.3 0.5.2 0.7.0 0.9.0", ".: parse verify\nmetric: math_metric"),
    "trafilatura": Library(
        "trafilatura", "1.6.4 1.10.0 2.0.0 2.3.1", ".: extract fetch_url bare_extraction html2txt extract_metadata"
    ),
    "datatrove": Library("datatrove", "0.2.0 0.4.0 0.6.0 0.8.0 0.10.1", "executor: LocalPipelineExecutor"),
    "model2vec": Library(
        "model2vec", "0.2.4 0.4.1 0.6.0 0.8.2 0.10.0", ".: StaticModel.from_pretrained StaticModel.save_pretrained"
    ),
    "bert-score": Library("bert_score", "0.3.9 0.3.11 0.3.13", ".: score BERTScorer BERTScorer.score"),
    "umap-learn": Library("umap", "0.5.7 0.5.9.post2 0.5.12", ".: UMAP=umap_:UMAP"),
    "pytesseract": Library(
        "pytesseract", "0.3.10 0.3.13", ".: image_to_string image_to_data image_to_boxes image_to_osd"
    ),
    "gensim": Library(
        "gensim",
        "3.8.3 4.0.1 4.2.0 4.3.3 4.4.0",
        "models: Word2Vec FastText Doc2Vec LdaModel LdaMulticore TfidfModel\nutils: simple_preprocess",
    ),
    "imbalanced-learn": Library(
        "imblearn",
        "0.9.1 0.11.0 0.12.4 0.14.2",
        "over_sampling: SMOTE RandomOverSampler ADASYN BorderlineSMOTE\nunder_sampling: RandomUnderSampler\n"
        "combine: SMOTEENN SMOTETomek",
    ),
    "spacy": Library("spacy", "3.2.6 3.5.4 3.7.5 3.8.18", ".: load blank"),
    "joblib": Library("joblib", "1.0.1 1.2.0 1.4.2 1.6.0", ".: dump load"),
}
#: Libraries whose calls stand in a module of their own.
LEARNING = words("lightgbm numpy pytorch_lightning scipy sklearn stable_baselines3 torch torchvision xgboost")
#: What calls take that is not written where they are defined.
BESIDE: dict[str, str] = {
    # What it is outside of a terminal takes more.
    "tqdm.auto.tqdm": "display",
    "tqdm.auto.trange": "display",
    "torch.nn.RNN": "nonlinearity",
}
