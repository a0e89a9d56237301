"""What calls and attributes of well-known libraries give: by the type, their paths, `Class.method()` and `Class.name`.

A type is a key of `guard/signatures/members.py`, one of Python's own, `list[...]`, `tuple[..., ...]`, `{...}` for a
dictionary with those keys and no others, or `None`. Each holds in all releases that a script of today may get; a call
that gives something else for some of its arguments has a row in `UNLESS`. Kept by hand, by the sources of the
libraries.
"""

from __future__ import annotations

RESULTS: dict[str, str] = {
    # Python's own library.
    "subprocess.CompletedProcess": "subprocess.run()",
    "io.TextIOWrapper": "io.open()",
    "datetime.datetime": """
datetime.datetime datetime.datetime.now() datetime.datetime.utcnow() datetime.datetime.today()
datetime.datetime.fromtimestamp() datetime.datetime.utcfromtimestamp() datetime.datetime.strptime()
datetime.datetime.fromisoformat() datetime.datetime.replace() datetime.datetime.astimezone()
""",
    "datetime.date": "datetime.date datetime.date.today() datetime.date.fromisoformat() datetime.datetime.date()",
    "datetime.timedelta": "datetime.timedelta",
    "csv.writer()": "csv.writer()",
    "list": "pandas.Series.tolist() pandas.Series.to_list()",
    "float": """
time.time() time.perf_counter() time.monotonic() datetime.datetime.timestamp() datetime.timedelta.total_seconds()
random.random() random.uniform() math.sqrt() math.log()
""",
    "int": """
random.randint() random.randrange() os.getpid() os.cpu_count() math.floor() math.ceil() requests.Response.status_code
httpx.Response.status_code subprocess.CompletedProcess.returncode datetime.datetime.year datetime.datetime.month
datetime.datetime.day pandas.DataFrame.size polars.DataFrame.height polars.DataFrame.width torch.Tensor.numel()
torch.Tensor.dim() torch.cuda.device_count() vllm.CompletionOutput.index openai.types.CompletionUsage.total_tokens
transformers.AutoTokenizer.vocab_size
openai.types.CompletionUsage.prompt_tokens openai.types.CompletionUsage.completion_tokens
""",
    "bool": "os.path.exists() os.path.isfile() os.path.isdir() torch.cuda.is_available() vllm.RequestOutput.finished",
    "str": """
huggingface_hub.hf_hub_download() huggingface_hub.snapshot_download() huggingface_hub.HfApi.hf_hub_download()
huggingface_hub.HfApi.snapshot_download() huggingface_hub.get_token() os.path.join() os.path.basename()
os.path.dirname() os.path.abspath() os.getcwd() tempfile.mkdtemp() tempfile.gettempdir() time.strftime()
json.dumps() datetime.datetime.strftime() datetime.datetime.isoformat() datetime.date.isoformat()
datetime.date.strftime() requests.Response.text requests.Response.url httpx.Response.text vllm.CompletionOutput.text
vllm.RequestOutput.request_id faster_whisper.transcribe.Segment.text faster_whisper.transcribe.Word.word
faster_whisper.transcribe.TranscriptionInfo.language torch.cuda.get_device_name() platform.platform()
platform.python_version() uuid.UUID.hex pandas.DataFrame.to_markdown() pandas.DataFrame.to_html()
sklearn.metrics.classification_report()
bs4.BeautifulSoup.text bs4.Tag.text bs4.Tag.get_text() bs4.BeautifulSoup.get_text()
openai.types.chat.ChatCompletion.id openai.types.chat.ChatCompletion.model
""",
    "bytes": "requests.Response.content httpx.Response.content str.encode() pickle.dumps() io.BytesIO.getvalue()",
    "list[str]": """
huggingface_hub.list_repo_files() huggingface_hub.HfApi.list_repo_files() os.listdir() glob.glob()
transformers.AutoTokenizer.batch_decode()
""",
    # The web.
    "requests.Response": """
requests.get() requests.post() requests.put() requests.head() requests.request() requests.Session.get()
requests.Session.post() requests.Session.put() requests.Session.head() requests.Session.request()
""",
    "httpx.Response": """
httpx.get() httpx.post() httpx.put() httpx.head() httpx.request() httpx.Client.get() httpx.Client.post()
httpx.Client.request()
""",
    # The Hub.
    "huggingface_hub.CommitInfo": """
huggingface_hub.upload_file() huggingface_hub.upload_folder() huggingface_hub.create_commit()
huggingface_hub.HfApi.upload_file() huggingface_hub.HfApi.upload_folder() huggingface_hub.HfApi.create_commit()
""",
    "huggingface_hub.RepoUrl": "huggingface_hub.create_repo() huggingface_hub.HfApi.create_repo()",
    "huggingface_hub.ModelInfo": "huggingface_hub.model_info() huggingface_hub.HfApi.model_info()",
    "huggingface_hub.DatasetInfo": "huggingface_hub.dataset_info() huggingface_hub.HfApi.dataset_info()",
    "{type id name fullname email emailVerified canPay periodEnd isPro avatarUrl orgs auth billingMode}": """
huggingface_hub.whoami() huggingface_hub.HfApi.whoami()
""",
    # Generation.
    "list[vllm.RequestOutput]": "vllm.LLM.generate() vllm.LLM.chat()",
    "list[vllm.CompletionOutput]": "vllm.RequestOutput.outputs",
    "list[vllm.EmbeddingRequestOutput]": "vllm.LLM.embed()",
    "list[vllm.ClassificationRequestOutput]": "vllm.LLM.classify()",
    "list[vllm.ScoringRequestOutput]": "vllm.LLM.score()",
    "openai.types.chat.ChatCompletion": "openai.OpenAI.chat.completions.create()",
    "list[openai.types.chat.chat_completion.Choice]": "openai.types.chat.ChatCompletion.choices",
    "openai.types.chat.ChatCompletionMessage": "openai.types.chat.chat_completion.Choice.message",
    "openai.types.CreateEmbeddingResponse": "openai.OpenAI.embeddings.create()",
    "list[openai.types.Embedding]": "openai.types.CreateEmbeddingResponse.data",
    "list[float]": "openai.types.Embedding.embedding",
    # Speech.
    "tuple[generator[faster_whisper.transcribe.Segment], faster_whisper.transcribe.TranscriptionInfo]": """
faster_whisper.WhisperModel.transcribe() faster_whisper.BatchedInferencePipeline.transcribe()
""",
    # Samples and their rate; distances and numbers.
    "tuple[numpy.ndarray, float]": "librosa.load() soundfile.read()",
    "tuple[torch.Tensor, int]": "torchaudio.load()",
    "tuple[numpy.ndarray, numpy.ndarray]": "faiss.IndexFlatIP.search() faiss.IndexFlatL2.search()",
    # Training.
    "transformers.trainer_utils.TrainOutput": """
transformers.Trainer.train() transformers.Seq2SeqTrainer.train() trl.SFTTrainer.train() trl.DPOTrainer.train()
trl.GRPOTrainer.train() trl.RewardTrainer.train() trl.KTOTrainer.train()
""",
    "transformers.trainer_utils.PredictionOutput": """
transformers.Trainer.predict() transformers.Seq2SeqTrainer.predict()
""",
    # Images.
    "diffusers.pipelines.stable_diffusion.StableDiffusionPipelineOutput": """
diffusers.StableDiffusionPipeline.__call__() diffusers.AutoPipelineForText2Image.__call__()
diffusers.AutoPipelineForImage2Image.__call__() diffusers.AutoPipelineForInpainting.__call__()
""",
    "diffusers.pipelines.stable_diffusion_xl.StableDiffusionXLPipelineOutput": """
diffusers.StableDiffusionXLPipeline.__call__() diffusers.StableDiffusionXLImg2ImgPipeline.__call__()
""",
    "diffusers.ImagePipelineOutput": """
diffusers.StableDiffusion3Pipeline.__call__() diffusers.PixArtAlphaPipeline.__call__()
diffusers.PixArtSigmaPipeline.__call__() diffusers.SanaPipeline.__call__() diffusers.QwenImagePipeline.__call__()
""",
    "diffusers.pipelines.flux.pipeline_output.FluxPipelineOutput": """
diffusers.FluxPipeline.__call__() diffusers.FluxImg2ImgPipeline.__call__() diffusers.FluxKontextPipeline.__call__()
""",
    "torch.device": "torch.device()",
    "optuna.trial.FrozenTrial": "optuna.Study.best_trial",
    "optuna.Study": "optuna.create_study() optuna.load_study()",
    "list[pypdf.PageObject]": "pypdf.PdfReader.pages",
    "bs4.Tag": """
bs4.BeautifulSoup.find() bs4.BeautifulSoup.select_one() bs4.Tag.find() bs4.Tag.select_one() bs4.Tag.find_next()
""",
    "list[bs4.Tag]": """
bs4.BeautifulSoup.find_all() bs4.BeautifulSoup.select() bs4.Tag.find_all() bs4.Tag.select()
""",
    "list[int]": "transformers.AutoTokenizer.encode() tokenizers.Encoding.ids",
    "tokenizers.Encoding": "tokenizers.Tokenizer.encode()",
    # Arrays and tables.
    "numpy.ndarray": """
numpy.array() numpy.zeros() numpy.ones() numpy.full() numpy.arange() numpy.linspace() numpy.argsort()
numpy.ndarray.reshape() numpy.ndarray.astype()
numpy.ndarray.copy() numpy.ndarray.flatten() torch.Tensor.numpy() sentence_transformers.SentenceTransformer.encode()
sentence_transformers.SentenceTransformer.encode_query() sentence_transformers.SentenceTransformer.encode_document()
""",
    "torch.Tensor": """
torch.tensor() torch.zeros() torch.ones() torch.full() torch.arange() torch.randn() torch.rand() torch.randint()
torch.stack() torch.cat() torch.from_numpy() torch.as_tensor() torch.softmax() torch.sigmoid() torch.argmax()
torch.nn.functional.softmax() torch.nn.functional.normalize() torch.nn.functional.cross_entropy() torch.Tensor.cpu()
torch.nn.functional.mse_loss() torch.nn.functional.nll_loss() torch.nn.functional.l1_loss() torch.nn.functional.kl_div()
torch.nn.functional.binary_cross_entropy() torch.nn.functional.binary_cross_entropy_with_logits()
torch.nn.functional.log_softmax() torch.nn.functional.relu() torch.nn.functional.cosine_similarity()
torch.nn.CrossEntropyLoss.__call__() torch.nn.MSELoss.__call__() torch.nn.BCELoss.__call__() torch.nn.L1Loss.__call__()
torch.nn.BCEWithLogitsLoss.__call__() torch.nn.NLLLoss.__call__() torch.nn.SmoothL1Loss.__call__()
torch.nn.HuberLoss.__call__() torch.nn.KLDivLoss.__call__() torch.nn.CTCLoss.__call__()
torch.Tensor.cuda() torch.Tensor.detach() torch.Tensor.float() torch.Tensor.half() torch.Tensor.clone()
torch.Tensor.squeeze() torch.Tensor.unsqueeze() torch.Tensor.to()
""",
    "pandas.DataFrame": """
pandas.read_csv() pandas.read_parquet() pandas.read_json() pandas.read_table() pandas.DataFrame
pandas.DataFrame.head() pandas.DataFrame.copy() pandas.DataFrame.reset_index() pandas.DataFrame.drop_duplicates()
pandas.DataFrame.sort_values() pandas.DataFrame.sample() pandas.DataFrame.rename() pandas.DataFrame.fillna()
pandas.DataFrame.merge() pandas.DataFrame.assign() pandas.DataFrame.dropna() pandas.DataFrame.drop()
pandas.DataFrame.query() pandas.json_normalize() polars.DataFrame.to_pandas()
""",
    "polars.DataFrame": """
polars.read_csv() polars.read_parquet() polars.read_json() polars.read_ndjson()
polars.DataFrame polars.LazyFrame.collect()
polars.DataFrame.head() polars.DataFrame.with_columns() polars.DataFrame.select() polars.DataFrame.filter()
polars.DataFrame.drop() polars.DataFrame.rename() polars.DataFrame.sort() polars.DataFrame.unique()
polars.DataFrame.sample() polars.DataFrame.drop_nulls() polars.DataFrame.join() polars.from_dicts()
""",
    "polars.LazyFrame": """
polars.scan_csv() polars.scan_parquet() polars.scan_ndjson() polars.LazyFrame.with_columns() polars.LazyFrame.select()
polars.LazyFrame.filter() polars.LazyFrame.drop() polars.LazyFrame.rename() polars.LazyFrame.sort()
polars.DataFrame.lazy()
""",
    "list[PIL.Image.Image]": """
diffusers.ImagePipelineOutput.images diffusers.pipelines.flux.pipeline_output.FluxPipelineOutput.images
diffusers.pipelines.stable_diffusion.StableDiffusionPipelineOutput.images
diffusers.pipelines.stable_diffusion_xl.StableDiffusionXLPipelineOutput.images
""",
    "PIL.Image.Image": """
PIL.Image.new() PIL.Image.fromarray() PIL.Image.Image.convert() PIL.Image.Image.resize()
PIL.Image.Image.crop() PIL.Image.Image.rotate() PIL.Image.Image.copy()
""",
}
_ENCODED = "convert_to_tensor=torch.Tensor -convert_to_numpy output_value precision"
_PIPELINES = (
    "AutoPipelineForImage2Image AutoPipelineForInpainting AutoPipelineForText2Image FluxImg2ImgPipeline "
    "FluxKontextPipeline FluxPipeline PixArtAlphaPipeline PixArtSigmaPipeline QwenImagePipeline SanaPipeline "
    "StableDiffusion3Pipeline StableDiffusionPipeline StableDiffusionXLImg2ImgPipeline StableDiffusionXLPipeline"
)
#: Arguments with which a call gives something else, and what it gives where they are true; behind `-`, those that are
#: true where they are not given.
UNLESS: dict[str, str] = {
    **{f"diffusers.{name}.__call__()": "-return_dict output_type" for name in _PIPELINES.split()},
    "huggingface_hub.hf_hub_download()": "dry_run",
    "huggingface_hub.snapshot_download()": "dry_run",
    "huggingface_hub.HfApi.hf_hub_download()": "dry_run",
    "huggingface_hub.HfApi.snapshot_download()": "dry_run",
    "huggingface_hub.upload_file()": "run_as_future",
    "huggingface_hub.upload_folder()": "run_as_future",
    "huggingface_hub.create_commit()": "run_as_future",
    "huggingface_hub.HfApi.upload_file()": "run_as_future",
    "huggingface_hub.HfApi.upload_folder()": "run_as_future",
    "huggingface_hub.HfApi.create_commit()": "run_as_future",
    "openai.OpenAI.chat.completions.create()": "stream extra_body response_format",
    "pandas.read_csv()": "chunksize iterator",
    "pandas.read_table()": "chunksize iterator",
    "pandas.read_json()": "chunksize iterator typ",
    "pandas.DataFrame.reset_index()": "inplace",
    "pandas.DataFrame.drop_duplicates()": "inplace",
    "pandas.DataFrame.sort_values()": "inplace",
    "pandas.DataFrame.rename()": "inplace",
    "pandas.DataFrame.fillna()": "inplace",
    "pandas.DataFrame.dropna()": "inplace",
    "pandas.DataFrame.drop()": "inplace",
    "pandas.DataFrame.query()": "inplace",
    "polars.LazyFrame.collect()": "background",
    "sklearn.metrics.classification_report()": "output_dict=dict",
    "sentence_transformers.SentenceTransformer.encode()": _ENCODED,
    "sentence_transformers.SentenceTransformer.encode_query()": _ENCODED,
    "sentence_transformers.SentenceTransformer.encode_document()": _ENCODED,
    "openai.OpenAI.embeddings.create()": "encoding_format extra_body",
    "transformers.AutoTokenizer.batch_decode()": "output_word_offsets output_char_offsets",
    "transformers.AutoTokenizer.encode()": "return_tensors",
}
#: What a pipeline of transformers gives for one text or file, and for a list of them, by its task.
PIPELINES: dict[str, tuple[str, str]] = {
    "text-classification": ("list[{label score}]", "list[{label score}]"),
    "sentiment-analysis": ("list[{label score}]", "list[{label score}]"),
    "text-generation": (
        "list[{generated_text generated_token_ids}]",
        "list[list[{generated_text generated_token_ids}]]",
    ),
    "text2text-generation": (
        "list[{generated_text generated_token_ids}]",
        "list[{generated_text generated_token_ids}]",
    ),
    "summarization": ("list[{summary_text summary_token_ids}]", "list[{summary_text summary_token_ids}]"),
    "translation": ("list[{translation_text translation_token_ids}]", "list[{translation_text translation_token_ids}]"),
    "automatic-speech-recognition": ("{text chunks}", "list[{text chunks}]"),
    "text-to-speech": ("{audio sampling_rate}", "list[{audio sampling_rate}]"),
    "text-to-audio": ("{audio sampling_rate}", "list[{audio sampling_rate}]"),
    "image-classification": ("list[{label score}]", "list[list[{label score}]]"),
    "audio-classification": ("list[{label score}]", "list[list[{label score}]]"),
    "zero-shot-classification": ("{sequence labels scores}", "list[{sequence labels scores}]"),
}
#: Arguments of a pipeline, or of a call of it, by which it gives something else.
RESHAPING = (
    "top_k return_all_scores targets num_return_sequences pipeline_class num_workers binary_output return_tensors task"
)
