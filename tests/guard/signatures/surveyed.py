"""Which releases of libraries are read for the modules that they have, and which of these scripts import from."""

from __future__ import annotations

from guard.words import words

#: A distribution, the library that it is imported as, and releases, oldest first.
SURVEYED = """
transformers transformers 4.30.2 4.39.3 4.49.0 5.5.4 5.15.1 5.24.0
trl trl 0.7.11 0.15.2 0.23.1 1.0.0 1.8.0 1.16.0
peft peft 0.6.2 0.10.0 0.12.0 0.15.2 0.17.1 0.21.2
datasets datasets 2.14.7 2.19.2 3.1.0 4.2.0 4.6.1 5.2.0
diffusers diffusers 0.25.1 0.29.2 0.31.0 0.36.0 0.38.0 0.42.1
sentence-transformers sentence_transformers 2.2.2 3.0.1 3.3.1 5.1.2 5.4.1 6.2.0
setfit setfit 0.7.0 1.0.3 1.1.3 1.2.0
accelerate accelerate 0.21.0 0.28.0 0.32.1 1.4.0 1.8.1 1.15.0
timm timm 0.9.16 1.0.31
tokenizers tokenizers 0.13.3 0.14.1 0.19.1 0.20.3 0.22.2 0.23.3
huggingface-hub huggingface_hub 0.20.3 0.30.2 1.3.7 1.18.0 1.28.0 2.4.0
numpy numpy 1.18.5 1.25.2 2.4.6
pandas pandas 0.24.2 1.5.3 3.1.1
polars polars 1.33.1 1.39.3 2.1.0
scikit-learn sklearn 0.21.3 1.3.2 1.9.1
pillow PIL 10.0.1 11.2.1 13.0.0
requests requests 2.21.0 2.28.2 2.34.2
tqdm tqdm 4.57.0 4.64.1 4.70.1
evaluate evaluate 0.1.2 0.3.0 0.4.6
trackio trackio 0.30.4 0.37.1 0.43.0
unsloth unsloth 2025.9.11 2026.4.8 2026.10.9
vllm vllm 0.20.2 0.27.1 0.33.0
pyyaml yaml 3.13 5.2 6.0.4
python-dotenv dotenv 0.11.0 0.18.0 1.2.4
faster-whisper faster_whisper 0.6.0 0.9.0 1.2.1
torchvision torchvision 0.16.2 0.29.2
torchaudio torchaudio 2.0.2 2.11.1
fire fire 0.3.1 0.5.0 0.7.1
llmcompressor llmcompressor 0.5.2 0.10.0.4 0.14.0.1
click click 6.2 7.1.2 8.5.1
duckdb duckdb 0.4.0 0.10.3 2.0.1
pyarrow pyarrow 15.0.2 19.0.1 26.0.1
safetensors safetensors 0.3.3 0.6.2 0.8.0
onnxruntime onnxruntime 1.19.2 1.28.0 1.32.0
wandb wandb 0.18.7 0.25.1 0.31.0
soundfile soundfile 0.10.3.post1 0.12.1 0.14.0
typer typer 0.16.1 0.23.2 0.29.2
packaging packaging 21.3 24.2 26.4
matplotlib matplotlib 2.1.2 3.5.3 3.11.2
ctranslate2 ctranslate2 3.20.0 4.2.1 4.8.5
onnx onnx 1.10.2 1.17.0 1.23.2
rich rich 13.1.0 13.8.1 15.0.0
pylate pylate 1.1.7 1.4.0 1.6.0
compressed-tensors compressed_tensors 0.9.4 0.14.0.1 0.20.1
beautifulsoup4 bs4 4.5.3 4.10.0 4.15.0
lerobot lerobot 0.3.3 0.4.2 0.4.4
stable-baselines3 stable_baselines3 1.5.0 2.3.2 2.9.2
sb3-contrib sb3_contrib 1.5.0 2.3.0 2.9.2
openai-whisper whisper 20230308 20231106 20250625
librosa librosa 0.5.1 0.8.1 0.11.0
pytesseract pytesseract 0.3.2 0.3.7 0.3.13
gymnasium gymnasium 0.29.1 1.1.1 1.4.0
mergekit mergekit 0.0.5 0.0.6 0.1.5
pymupdf pymupdf 1.18.19 1.23.26 2.0
mteb mteb 2.12.30 2.20.13 2.26.24
toolz toolz 0.6.0 0.10.0 1.2.0
joblib joblib 0.11 1.0.1 1.6.0
lm-eval lm_eval 0.0.1 0.3.0 0.4.13
open-clip-torch open_clip 2.22.0 2.30.0 3.3.0
faiss-cpu faiss 1.10.0 1.12.0 1.15.1
jiwer jiwer 2.2.1 2.5.2 4.0.0
distilabel distilabel 0.5.1 1.1.1 1.5.3
scipy scipy 1.5.4 1.12.0 1.17.1
beir beir 0.2.3 2.0.0 2.2.0
inspect-ai inspect_ai 0.3.278 0.3.281 0.3.285
model2vec model2vec 0.4.1 0.7.0 0.10.0
huggingface-sb3 huggingface_sb3 2.0.0 2.2.5 3.0
qwen-vl-utils qwen_vl_utils 0.0.6 0.0.9 0.0.14
docling docling 2.130.0 2.137.0 2.143.0
liger-kernel liger_kernel 0.3.1 0.5.10 0.8.5
rl-zoo3 rl_zoo3 2.1.0 2.5.0 2.9.2
openai openai 3.43.0 3.51.0 3.57.0
xgboost xgboost 0.90 1.5.2 3.2.0
gguf gguf 0.6.0 0.13.0 0.19.0
datasketch datasketch 1.3.0 1.7.0 2.0.0
pdf2image pdf2image 1.5.4 1.11.0 1.17.0
surya-ocr surya 0.7.0 0.14.7 0.22.1
loguru loguru 0.3.2 0.5.3 0.7.3
gluonts gluonts 0.6.9 0.11.12 0.17.0
skops skops 0.6.0 0.11.0 0.16.0
ultralytics ultralytics 8.0.239 8.2.103 8.4.190
tyro tyro 0.5.18 0.8.14 1.0.17
nltk nltk 3.3.0 3.6.7 3.10.4
httpx httpx 0.15.5 0.22.0 0.28.1
ray ray 2.47.1 2.60.0
pydantic pydantic 2.1.1 2.8.2 2.14.4
semhash semhash 0.1.0 0.3.3 0.5.0
lightning lightning 2.1.4 2.3.3 2.6.6
datatrove datatrove 0.4.0 0.7.0 0.10.1
stanza stanza 1.4.2 1.10.1 1.15.0
gliner gliner 0.2.21 0.2.25 0.2.29
jsonargparse jsonargparse 4.40.2 4.47.0 4.53.0
fsspec fsspec 2025.2.0 2026.1.0 2026.9.0
openvino openvino 2024.3.0 2026.4.1
tiktoken tiktoken 0.5.2 0.10.0 0.14.0
math-verify math_verify 0.4.2 0.6.1 0.9.0
sympy sympy 1.3 1.8 1.14.0
boto3 boto3 1.28.85 1.38.46 1.44.8
rapidfuzz rapidfuzz 3.1.2 3.8.1 3.14.6
coremltools coremltools 5.1.0 8.0 9.0
sacrebleu sacrebleu 1.4.14 2.2.1 2.6.0
pytorch-lightning pytorch_lightning 1.3.8 2.0.9.post0 2.6.6
aiohttp aiohttp 3.1.3 3.8.6 3.14.5
tenacity tenacity 6.0.0 8.2.3 9.2.1
lightgbm lightgbm 2.2.3 4.0.0 4.7.0
gensim gensim 3.0.0 3.7.3 4.4.0
chronos-forecasting chronos 1.5.3 2.1.0 2.3.2
mlflow mlflow 3.8.1 3.13.0 3.18.0
easyocr easyocr 1.2.5.1 1.5.0 1.7.2
paddleocr paddleocr 2.5.0.3 3.7.0
geopandas geopandas 0.6.3 0.12.2 1.2.0
shapely shapely 1.4.4 1.8.5.post1 2.2.0
pytorch-forecasting pytorch_forecasting 0.7.1 1.2.0 1.8.0
colpali-engine colpali_engine 0.3.9 0.3.14 0.3.18
jsonlines jsonlines 1.1.3 3.0.0 4.0.0
jinja2 jinja2 2.4.1 2.9.6 3.1.6
whisperx whisperx 3.4.5 3.6.2 3.8.6
seaborn seaborn 0.5.1 0.9.1 0.13.2
networkx networkx 2.2 3.0 3.6.1
nest-asyncio nest_asyncio 1.1.0 1.4.3 1.6.0
albumentations albumentations 0.4.6 1.1.0 2.0.8
torchmetrics torchmetrics 0.8.2 1.3.2 1.9.0
catboost catboost 1.2 1.2.5 1.2.10
opacus opacus 0.13.0 1.2.0 1.6.0
bitsandbytes bitsandbytes 0.37.2 0.46.1 0.50.2
rouge-score rouge_score 0.0.4 0.0.8 0.1.2
einops einops 0.3.2 0.6.1 0.8.2
umap-learn umap 0.1.5 0.3.10 0.5.12
sentencepiece sentencepiece 0.1.95 0.1.99 0.2.3
bert-score bert_score 0.3.4 0.3.9 0.3.13
omegaconf omegaconf 1.3.0 2.1.2 2.4.0
torchtune torchtune 0.2.1 0.4.0 0.6.1
kernels kernels 0.6.3 0.12.3 0.17.2
gliner2 gliner2 1.1.2 1.3.2 2.1.0
auto-round auto_round 0.5.1 0.10.2 0.16.1
psutil psutil 5.1.3 5.8.0 7.2.2
anthropic anthropic 2.1.0 2.8.0 2.14.0
instructor instructor 1.4.3 1.11.3 1.17.0
pypdf pypdf 6.10.2 6.17.0 7.1.1
pdfplumber pdfplumber 0.4.6 0.7.6 0.11.10
spacy spacy 1.10.1 3.4.4 3.8.18
autoawq awq 0.2.3 0.2.7.post1 0.2.9
gptqmodel gptqmodel 5.2.0 7.1.0 7.7.0
keybert keybert 0.3.0 0.6.0 0.9.0
bertopic bertopic 0.6.0 0.11.0 0.17.4
smolagents smolagents 1.13.0 1.20.0 1.26.0
gradio gradio 6.21.0 6.26.0 6.31.0
lancedb lancedb 0.24.3 0.33.0 0.40.0
trafilatura trafilatura 1.3.0 1.10.0 2.3.1
webdataset webdataset 0.0.0 0.2.111 1.0.2
hqq hqq 0.2.2 0.2.6 0.2.8.post1
torchao torchao 0.6.1 0.12.0 0.18.0
kokoro kokoro 0.2.3 0.7.16 0.9.4
argilla argilla 1.25.0 2.2.2 2.8.0
streamlit streamlit 1.54.0 1.60.0 1.67.0
plotly plotly 5.23.0 6.4.0 7.1.0
ftfy ftfy 5.0.2 5.7 6.3.1
langdetect langdetect 1.0.2 1.0.6 1.0.9
lighteval lighteval 0.5.0 0.9.2 0.13.0
markitdown markitdown 0.1.2 0.1.5 0.1.9
pydub pydub 0.11.0 0.19.0 0.25.1
optuna optuna 3.4.1 4.4.0 5.0.0
statsmodels statsmodels 0.8.0 0.12.2 0.15.0
imbalanced-learn imblearn 0.5.0 0.10.1 0.14.2
scikit-image skimage 0.13.1 0.20.0 0.26.0
orjson orjson 3.0.2 3.7.12 3.13.0
h5py h5py 3.3.0 3.10.0 3.16.0
supervision supervision 0.18.0 0.25.1 0.31.2
outlines outlines 0.2.3 1.1.1 1.3.3
torch torch 2.2.2 2.15.0
"""
#: Libraries of whose modules nothing is told: others add to them, or they make them.
OPEN = words("")
#: Modules below these libraries that none of their files is.
ALIASES: dict[str, str] = {}
#: Modules that make names as they are asked for, all of which are written out in them.
TOLD = words("sklearn sklearn.datasets sklearn.impute sklearn.model_selection sklearn.utils vllm")
#: Modules below the top level that scripts import from.
WANTED = words("""
accelerate.big_modeling accelerate.data_loader accelerate.hooks accelerate.local_sgd accelerate.logging
accelerate.optimizer accelerate.parallelism_config accelerate.scheduler accelerate.state
accelerate.test_utils.testing accelerate.tracking accelerate.utils accelerate.utils.deepspeed
beir.datasets.data_loader beir.generation beir.generation.models beir.retrieval beir.retrieval.evaluation
beir.retrieval.search.dense colpali_engine.data.dataset colpali_engine.loss.late_interaction_losses
colpali_engine.models colpali_engine.trainer.colmodel_torch_training colpali_engine.trainer.colmodel_training
colpali_engine.utils.dataset_transformation compressed_tensors.offload compressed_tensors.quantization
ctranslate2.converters datasets.distributed datasets.tasks datasets.utils.logging datatrove.executor datatrove.io
datatrove.pipeline.filters datatrove.pipeline.readers datatrove.pipeline.writers.huggingface
datatrove.pipeline.writers.jsonl datatrove.utils.logging datatrove.utils.stats diffusers.configuration_utils
diffusers.hooks diffusers.image_processor diffusers.loaders diffusers.models diffusers.models.attention_processor
diffusers.optimization diffusers.schedulers diffusers.training_utils diffusers.utils diffusers.utils.import_utils
diffusers.utils.torch_utils distilabel.llms distilabel.models distilabel.models.image_generation
distilabel.models.llms distilabel.pipeline distilabel.steps distilabel.steps.tasks
distilabel.steps.tasks.text_generation_with_image docling.datamodel.base_models docling.datamodel.pipeline_options
docling.datamodel.settings docling.document_converter faster_whisper.vad fsspec.core gensim.corpora.wikicorpus
gliner.data_processing gliner.data_processing.collator gliner.training gliner.utils gliner2.training.trainer
gluonts.dataset.arrow gluonts.dataset.split gluonts.ev.metrics gluonts.itertools gluonts.model.evaluation
gluonts.model.forecast hqq.core.quantize hqq.models.hf.base huggingface_hub.errors huggingface_hub.repocard
huggingface_hub.utils huggingface_sb3.push_to_hub imblearn.metrics imblearn.pipeline imblearn.under_sampling
inspect_ai.dataset inspect_ai.log inspect_ai.scorer inspect_ai.solver jsonargparse.typing kokoro.model
lerobot.configs lerobot.configs.train lerobot.datasets lerobot.datasets.compute_stats lerobot.datasets.factory
lerobot.datasets.lerobot_dataset lerobot.datasets.sampler lerobot.datasets.utils lerobot.datasets.video_utils
lerobot.envs.factory lerobot.envs.utils lerobot.optim.factory lerobot.policies lerobot.policies.factory
lerobot.policies.pretrained lerobot.policies.sac.reward_model.configuration_classifier lerobot.policies.smolvla
lerobot.rl.wandb_utils lerobot.scripts.lerobot_eval lerobot.utils.constants lerobot.utils.import_utils
lerobot.utils.logging_utils lerobot.utils.rabc lerobot.utils.random_utils lerobot.utils.train_utils
lerobot.utils.utils liger_kernel.transformers liger_kernel.transformers.trainer liger_kernel.utils
lightning.pytorch.callbacks lightning.pytorch.strategies llmcompressor.modifiers.gptq
llmcompressor.modifiers.pruning llmcompressor.modifiers.quantization llmcompressor.modifiers.transform.awq
llmcompressor.modifiers.transform.smoothquant llmcompressor.transformers
llmcompressor.transformers.compression.helpers lm_eval.evaluator lm_eval.loggers lm_eval.models.huggingface
lm_eval.tasks lm_eval.utils math_verify.metric math_verify.parser mergekit.architecture mergekit.common
mergekit.config mergekit.graph mergekit.merge mergekit.moe mergekit.moe.config mergekit.moe.router mergekit.options
model2vec.distill nltk.corpus onnxruntime.quantization onnxruntime.transformers packaging.version peft.helpers
peft.mapping peft.optimizers peft.tuners.lora peft.utils pydub.silence pytorch_forecasting.data
pytorch_forecasting.data.examples pytorch_lightning.utilities.migration rapidfuzz.distance.Levenshtein ray.data.llm
requests.adapters requests.exceptions rich.console rich.panel rich.progress rich.text rl_zoo3.exp_manager
rl_zoo3.utils sacrebleu.utils safetensors.numpy safetensors.torch scipy.integrate scipy.signal
scipy.spatial.distance scipy.stats sentence_transformers.backend sentence_transformers.base.sampler
sentence_transformers.cross_encoder sentence_transformers.cross_encoder.evaluation
sentence_transformers.cross_encoder.losses sentence_transformers.cross_encoder.trainer
sentence_transformers.cross_encoder.training_args sentence_transformers.data_collator sentence_transformers.datasets
sentence_transformers.evaluation sentence_transformers.losses sentence_transformers.models
sentence_transformers.modules sentence_transformers.quantization sentence_transformers.sampler
sentence_transformers.sentence_transformer.evaluation sentence_transformers.sentence_transformer.losses
sentence_transformers.sentence_transformer.modules sentence_transformers.sentence_transformer.trainer
sentence_transformers.sentence_transformer.training_args sentence_transformers.similarity_functions
sentence_transformers.sparse_encoder sentence_transformers.sparse_encoder.evaluation
sentence_transformers.sparse_encoder.losses sentence_transformers.sparse_encoder.models
sentence_transformers.trainer sentence_transformers.training_args sentence_transformers.util
sentence_transformers.util.similarity shapely.geometry sklearn.cluster sklearn.compose sklearn.datasets
sklearn.decomposition sklearn.ensemble sklearn.feature_extraction.text sklearn.gaussian_process
sklearn.gaussian_process.kernels sklearn.impute sklearn.linear_model sklearn.metrics sklearn.metrics.pairwise
sklearn.model_selection sklearn.naive_bayes sklearn.pipeline sklearn.preprocessing sklearn.svm skops.io
stable_baselines3.common.base_class stable_baselines3.common.callbacks stable_baselines3.common.evaluation
stable_baselines3.common.monitor stable_baselines3.common.utils stable_baselines3.common.vec_env
stanza.models.common.constant stanza.models.common.utils stanza.utils.datasets.ner.utils stanza.utils.default_paths
surya.detection surya.foundation surya.recognition surya.settings timm.data timm.data.transforms_factory
tokenizers.decoders tokenizers.models tokenizers.pre_tokenizers tokenizers.trainers torch.amp torch.cuda.amp
torch.distributed torch.distributed.fsdp torch.distributed.tensor torch.distributions
torch.distributions.categorical torch.nn torch.nn.functional torch.nn.utils torch.nn.utils.rnn torch.optim
torch.optim.lr_scheduler torch.profiler torch.utils.data torch.utils.data.dataloader torch.utils.tensorboard
torchao.quantization torchmetrics.detection.mean_ap torchvision.datasets torchvision.transforms torchvision.utils
tqdm.asyncio tqdm.auto transformers.data.data_collator transformers.generation transformers.image_transforms
transformers.image_utils transformers.integrations transformers.modeling_outputs transformers.modeling_utils
transformers.models transformers.models.auto.modeling_auto transformers.models.llama.modeling_llama
transformers.models.musicgen.modeling_musicgen transformers.models.qwen2.modeling_qwen2
transformers.models.whisper.english_normalizer transformers.optimization transformers.pipelines.pt_utils
transformers.tokenization_utils transformers.trainer transformers.trainer_pt_utils transformers.trainer_utils
transformers.training_args transformers.utils transformers.utils.versions trl.commands.cli_utils trl.core
trl.experimental.async_grpo trl.experimental.judges trl.experimental.kto trl.experimental.online_dpo
trl.experimental.orpo trl.experimental.prm trl.experimental.ssd trl.extras.dataset_formatting trl.rewards
trl.trainer.utils unsloth.chat_templates unsloth.models.loader_utils vllm.lora.request
vllm.model_executor.model_loader vllm.sampling_params vllm.utils.argparse_utils whisper.utils whisperx.log_utils
whisperx.transcribe whisperx.utils
""")
