"""Of which classes it is told what attributes their objects have, and in which releases."""

from __future__ import annotations

from typing import NamedTuple

from guard.words import words


class Library(NamedTuple):
    """Classes of a distribution.

    Attributes:
        releases: The newest and some older ones: what any of them has counts as there.
        classes: Their qualified names; `KEY=NAME` for one that is told of by another name, and for each of those that
            are told of as one.
        root: What it is imported as, where its sources are read: empty where the releases are imported.
        options: How to install it.
        is_built: Whether it can be installed without a compiler.
    """

    releases: str
    classes: str
    root: str = ""
    options: str = ""
    is_built: bool = True


STANDARD = """
pathlib.Path subprocess.CompletedProcess subprocess.Popen io.TextIOWrapper io.BufferedReader io.BufferedWriter
re.Match re.Pattern datetime.datetime datetime.date datetime.timedelta csv.writer()=_csv.Writer csv.DictWriter
csv.DictReader collections.Counter collections.defaultdict collections.OrderedDict collections.deque zipfile.ZipFile
tarfile.TarFile tempfile.TemporaryDirectory sqlite3.Connection sqlite3.Cursor concurrent.futures.Future
concurrent.futures.ThreadPoolExecutor multiprocessing.pool.Pool logging.Logger random.Random threading.Thread
io.BytesIO io.StringIO str bytes list dict tuple set int float generator=types.GeneratorType
"""
#: In an order in which each comes after those that it derives from.
LIBRARIES: dict[str, Library] = {
    "numpy": Library("1.23.5 1.26.4 2.0.2 2.2.6 2.5.5", "numpy.ndarray"),
    "pandas": Library("1.5.3 2.1.4 2.2.3 2.3.3 3.1.1", "pandas.DataFrame pandas.Series"),
    "polars": Library("0.16.18 0.19.19 0.20.31 1.20.0 1.44.2 2.1.0", "polars.DataFrame polars.Series polars.LazyFrame"),
    "pyarrow": Library("12.0.1 15.0.2 19.0.1 22.0.0 26.0.1", "pyarrow.Table"),
    "duckdb": Library("0.8.1 0.10.3 1.1.3 1.5.6 2.0.1", "duckdb.DuckDBPyConnection duckdb.DuckDBPyRelation"),
    # What opens as an image is of a class for its format.
    "pillow": Library(
        "9.5.0 10.4.0 11.0.0 12.0.0 13.0.0",
        """
PIL.Image.Image=PIL.Image.Image PIL.Image.Image=PIL.ImageFile.ImageFile
PIL.Image.Image=PIL.PngImagePlugin.PngImageFile PIL.Image.Image=PIL.JpegImagePlugin.JpegImageFile
PIL.Image.Image=PIL.GifImagePlugin.GifImageFile PIL.Image.Image=PIL.WebPImagePlugin.WebPImageFile
PIL.Image.Image=PIL.TiffImagePlugin.TiffImageFile PIL.Image.Image=PIL.BmpImagePlugin.BmpImageFile
PIL.Image.Image=PIL.MpoImagePlugin.MpoImageFile PIL.Image.Image=PIL.IcoImagePlugin.IcoImageFile
PIL.Image.Image=PIL.PpmImagePlugin.PpmImageFile
""",
    ),
    "requests": Library("2.28.2 2.31.0 2.34.2", "requests.Response requests.Session"),
    "httpx": Library("0.24.1 0.27.2 0.28.1", "httpx.Response httpx.Client"),
    "huggingface-hub": Library(
        "0.20.3 0.25.2 0.36.2 1.10.2 1.33.0 2.4.0",
        """
huggingface_hub.HfApi huggingface_hub.InferenceClient huggingface_hub.RepoUrl huggingface_hub.CommitInfo
huggingface_hub.ModelInfo huggingface_hub.DatasetInfo huggingface_hub.SpaceInfo huggingface_hub.HfFileSystem
huggingface_hub.CommitScheduler huggingface_hub.ChatCompletionOutput huggingface_hub.ChatCompletionOutputComplete
huggingface_hub.ChatCompletionOutputMessage huggingface_hub.ChatCompletionOutputUsage
huggingface_hub.RepoFile=huggingface_hub.hf_api.RepoFile huggingface_hub.RepoFolder=huggingface_hub.hf_api.RepoFolder
""",
    ),
    "openai": Library(
        "1.50.2 1.109.1 2.0.0 3.0.0 3.57.0",
        """
openai.OpenAI openai.types.CompletionUsage openai.types.CreateEmbeddingResponse openai.types.Embedding
openai.types.chat.ChatCompletion openai.types.chat.chat_completion.Choice openai.types.chat.ChatCompletionMessage
""",
    ),
    "tokenizers": Library("0.13.3 0.15.2 0.19.1 0.21.4 0.23.3", "tokenizers.Tokenizer tokenizers.Encoding"),
    "optuna": Library("3.2.0 3.6.2 4.0.0 4.9.0 5.0.0", "optuna.Study optuna.Trial optuna.trial.FrozenTrial"),
    "faiss-cpu": Library("1.8.0.post1 1.11.0.post1 1.15.1", "faiss.IndexFlatL2 faiss.IndexFlatIP faiss.IndexIVFFlat"),
    # Which of them `tqdm.auto` gives depends on where it runs.
    "tqdm": Library(
        "4.64.1 4.66.6 4.70.1",
        """
tqdm.tqdm tqdm.tqdm=tqdm.asyncio.tqdm_asyncio tqdm.tqdm=tqdm.notebook.tqdm_notebook
""",
    ),
    "scikit-learn": Library(
        "1.2.2 1.3.2 1.5.2 1.7.2 1.9.1",
        """
sklearn.linear_model.LogisticRegression sklearn.ensemble.RandomForestClassifier sklearn.cluster.KMeans
sklearn.ensemble.RandomForestRegressor sklearn.pipeline.Pipeline sklearn.feature_extraction.text.TfidfVectorizer
""",
    ),
    # Without scikit-learn its classes derive from nothing.
    "xgboost": Library(
        "1.7.6 2.0.3 2.1.4 3.0.5 3.4.1",
        "xgboost.XGBClassifier xgboost.XGBRegressor",
        options="--with scikit-learn",
    ),
    "lightgbm": Library("3.3.5 4.0.0 4.3.0 4.5.0 4.7.0", "lightgbm.LGBMClassifier lightgbm.LGBMRegressor"),
    "soundfile": Library("0.12.1 0.13.1 0.14.0", "soundfile.SoundFile"),
    "opencv-python-headless": Library("4.10.0.84 4.11.0.86 5.0.0.93", "cv2.VideoCapture"),
    "pymupdf": Library(
        "1.22.5 1.24.14 1.26.7 1.28.2",
        """
pymupdf.Document pymupdf.Document=fitz.Document pymupdf.Page pymupdf.Page=fitz.Page
""",
    ),
    "pypdf": Library("3.17.4 4.3.1 5.9.0 6.21.4 7.1.1", "pypdf.PdfReader pypdf.PageObject"),
    "transformers": Library(
        "4.30.2 4.36.2 4.40.2 4.46.3 4.52.4 4.57.6 5.5.4 5.24.0",
        """
transformers.trainer_utils.TrainOutput transformers.trainer_utils.PredictionOutput transformers.Trainer
transformers.trainer_utils.EvalPrediction transformers.Seq2SeqTrainer transformers.TrainerState
""",
        "transformers",
    ),
    "trl": Library(
        "0.7.11 0.9.6 0.11.4 0.15.2 0.19.1 0.24.0 0.29.1 1.5.1 1.16.0",
        """
trl.SFTTrainer trl.DPOTrainer trl.GRPOTrainer trl.KTOTrainer trl.RewardTrainer trl.ORPOTrainer
trl.ORPOTrainer=trl.experimental.orpo.orpo_trainer.ORPOTrainer
trl.KTOTrainer=trl.experimental.kto.kto_trainer.KTOTrainer
""",
        "trl",
    ),
    "sentence-transformers": Library(
        "3.4.1 4.1.0 5.4.1 6.2.0",
        """
sentence_transformers.CrossEncoder sentence_transformers.SentenceTransformerTrainer
""",
        "sentence_transformers",
    ),
    "accelerate": Library("0.21.0 0.26.1 0.30.1 0.34.2 1.6.0 1.15.0", "accelerate.Accelerator", "accelerate"),
    "diffusers": Library(
        "0.25.1 0.30.3 0.33.1 0.36.0 0.42.1",
        """
diffusers.ImagePipelineOutput=diffusers.pipelines.pipeline_utils.ImagePipelineOutput
diffusers.pipelines.stable_diffusion.StableDiffusionPipelineOutput
diffusers.pipelines.stable_diffusion_xl.StableDiffusionXLPipelineOutput
diffusers.pipelines.flux.pipeline_output.FluxPipelineOutput
""",
        "diffusers",
    ),
    "faster-whisper": Library(
        "0.5.1 0.10.1 1.0.3 1.1.1 1.2.1",
        """
faster_whisper.WhisperModel faster_whisper.BatchedInferencePipeline faster_whisper.transcribe.Segment
faster_whisper.transcribe.Word faster_whisper.transcribe.TranscriptionInfo
""",
        "faster_whisper",
    ),
    # What is built for this platform is a fifth of the size of the others.
    "torch": Library(
        "2.2.2 2.6.0 2.15.0",
        """
torch.Tensor torch.device=torch._C.device torch.utils.data.DataLoader=torch.utils.data.dataloader.DataLoader
""",
        "torch",
        "--python-platform aarch64-manylinux_2_28",
    ),
    "llama-cpp-python": Library("0.2.90 0.3.9 0.3.19 0.3.36", "llama_cpp.Llama", "llama_cpp", is_built=False),
    "vllm": Library(
        "0.5.5 0.6.6.post1 0.8.5.post1 0.12.0 0.33.0",
        """
vllm.RequestOutput vllm.CompletionOutput vllm.SamplingParams vllm.EmbeddingRequestOutput vllm.PoolingRequestOutput
vllm.LLM vllm.ClassificationRequestOutput vllm.ScoringRequestOutput vllm.outputs.EmbeddingOutput
vllm.outputs.PoolingOutput vllm.outputs.ClassificationOutput vllm.outputs.ScoringOutput
""",
        "vllm",
    ),
}
#: Classes whose objects have no other attributes, for all that their sources hold a `__getattr__` or the like.
CLOSED = words(
    # It looks a column up: whoever reads the table has to know the columns.
    "pandas.DataFrame pandas.Series "
    # It tells what was renamed.
    "polars.DataFrame polars.Series polars.LazyFrame "
    # They set what an object of the same class had, or what `__init__` has set already.
    "requests.Response requests.Session httpx.Response optuna.Study transformers.TrainerState accelerate.Accelerator "
    "sklearn.linear_model.LogisticRegression sklearn.ensemble.RandomForestClassifier sklearn.cluster.KMeans "
    "sklearn.ensemble.RandomForestRegressor sklearn.pipeline.Pipeline sklearn.feature_extraction.text.TfidfVectorizer "
    "xgboost.XGBClassifier xgboost.XGBRegressor lightgbm.LGBMClassifier lightgbm.LGBMRegressor "
    # It is of a class inside one of its methods.
    "pymupdf.Page "
    # They give a few names, which `BESIDE` has.
    "soundfile.SoundFile PIL.Image.Image "
    # They give what a server sends besides, of which `BESIDE` has what is known.
    "openai.types.CompletionUsage openai.types.CreateEmbeddingResponse openai.types.Embedding "
    "openai.types.chat.ChatCompletion openai.types.chat.chat_completion.Choice openai.types.chat.ChatCompletionMessage "
    "huggingface_hub.ModelInfo huggingface_hub.DatasetInfo huggingface_hub.SpaceInfo"
)
#: What other libraries and servers send of a repository, a completion, its choices, messages and use.
_REPOSITORY = """
ai_short_description arxiv baseModels cardData cardExists childrenModelCount citation config createdAt datasets
description disabled doi downloads downloadsAllTime evalResults featured gated gguf gitalyUid inference
inferenceProviderMapping isLikedByUser key lastModified library_name likes linkedModels mask_token modelId models
originSpace paperswithcode_id pipeline_tag private region resourceGroup runtime safetensors sdk sha shortDescription
siblings spaces subdomain tags title transformersInfo trendingScore usedStorage widgetData xetEnabled
"""
_COMPLETION = """
citations context conversation_id cost error images metadata prompt prompt_filter_results prompt_logprobs
prompt_routed_experts prompt_token_ids provider related_questions search_results sglext time_info timings videos
warnings x_groq
"""
_CHOICE = """
content_filter_result content_filter_results error hidden_states matched_stop native_finish_reason prompt_token_ids
routed_experts seed stop_reason token_ids
"""
_MESSAGE = """
annotations audio citations context executed_tools images reasoning reasoning_content reasoning_details
reasoning_signature thinking thinking_blocks tool_call_id
"""
_USE = """
completion_time completion_tokens_details cost cost_details cost_in_usd_ticks input_tokens input_tokens_details
is_byok num_sources_used output_tokens output_tokens_details prompt_cache_hit_tokens prompt_cache_miss_tokens
prompt_time prompt_tokens_details queue_time reasoning_tokens search_context_size total_time
"""
_BOOSTING = """
alpha bagging_fraction bagging_freq bagging_seed boosting categorical_feature data_random_seed device device_type
early_stopping_round early_stopping_rounds eval_metric feature_fraction feature_fraction_seed force_col_wise
force_row_wise gpu_device_id gpu_platform_id is_unbalance lambda_l1 lambda_l2 linear_tree max_bin metric
min_data_in_leaf num_class num_iterations num_threads scale_pos_weight seed verbose verbosity
"""
#: What objects are given by others.
BESIDE: dict[str, str] = {
    # `open` sets it.
    "io.TextIOWrapper": "mode",
    # Adapters and caches set it.
    "requests.Response": "cache_key connection created_at expires from_cache is_expired revalidated",
    # What `tqdm.pandas()` and extensions add.
    "pandas.DataFrame": "ds hvplot janitor parallel_apply parallel_applymap pint progress_aggregate progress_apply "
    "progress_applymap progress_map progress_transform rapply sk swifter ta vaex",
    "pandas.Series": "cv ds hvplot parallel_apply parallel_map pint progress_aggregate progress_apply progress_map "
    "progress_transform rapply swifter ta",
    "PIL.Image.Image": "category huffman_ac huffman_dc",
    # What `__init__` is given besides.
    **dict.fromkeys(("lightgbm.LGBMClassifier", "lightgbm.LGBMRegressor"), _BOOSTING),
    # What SWIG and the Python half of the library set.
    **dict.fromkeys(("faiss.IndexFlatL2", "faiss.IndexFlatIP", "faiss.IndexIVFFlat"), "referenced_objects this"),
    # What the stubs leave out.
    "torch.Tensor": "cdouble cfloat const_data_ptr ipu is_xla mtia name volatile",
    "soundfile.SoundFile": "album artist comment copyright date genre license software title tracknumber",
    **dict.fromkeys(("huggingface_hub.ModelInfo", "huggingface_hub.DatasetInfo"), _REPOSITORY),
    "huggingface_hub.SpaceInfo": _REPOSITORY,
    **dict.fromkeys(("huggingface_hub.ChatCompletionOutput", "openai.types.chat.ChatCompletion"), _COMPLETION),
    "openai.types.chat.chat_completion.Choice": _CHOICE,
    "huggingface_hub.ChatCompletionOutputComplete": _CHOICE,
    "openai.types.chat.ChatCompletionMessage": _MESSAGE,
    "huggingface_hub.ChatCompletionOutputMessage": _MESSAGE,
    "openai.types.CompletionUsage": _USE,
    "huggingface_hub.ChatCompletionOutputUsage": _USE,
}
#: Libraries whose classes stand in a module of their own.
MODELS = words(
    "accelerate diffusers faiss faster_whisper lightgbm llama_cpp optuna sentence_transformers sklearn tokenizers "
    "torch transformers trl vllm xgboost"
)
#: Bases that have nothing public, and one that has what another class has.
BARE = words("abc.ABC typing.Generic msgspec.Struct")
SAME = {"typing.NamedTuple": "tuple"}
