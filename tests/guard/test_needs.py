from __future__ import annotations

import pytest

from guard.packages.beside import BY_ROOT
from tests.guard.asked import Submission, assert_safely_added, found, run, uv

IMAGE = "ghcr.io/astral-sh/uv:python3.12-bookworm"
ROWS = "from datasets import Dataset, load_dataset\nrows = load_dataset('alice/texts', split='train')\n"
PUSH = "rows.push_to_hub('alice/rows')\n"
TOKENS = "from transformers import AutoTokenizer\ntokenizer = AutoTokenizer.from_pretrained('gpt2')\n" + ROWS
MODEL = """\
from transformers import AutoModelForCausalLM, BitsAndBytesConfig, QuantoConfig, TorchAoConfig
model = AutoModelForCausalLM.from_pretrained('gpt2', {})
model.push_to_hub('alice/model')
"""
EMBED = """\
from sentence_transformers import CrossEncoder, SentenceTransformer
model = SentenceTransformer('all-MiniLM-L6-v2', {})
model.push_to_hub('alice/model')
"""
TRAIN = """\
from transformers import Trainer, TrainingArguments
args = TrainingArguments("out", push_to_hub=True, hub_model_id="alice/model", {})
Trainer(model="gpt2", args=args).train()
"""
DIFFUSE = """\
from diffusers import {0}
from huggingface_hub import HfApi
pipe = {0}.from_pretrained("acme/painter")
{1}
pipe("a cat").images[0].save("cat.png")
HfApi().upload_file(path_or_fileobj="cat.png", path_in_repo="cat.png", repo_id="alice/cats")
"""
TABLE = """\
import pandas as pd
from huggingface_hub import HfApi
table = pd.DataFrame({"a": [1, 2]})
%s
HfApi().upload_file(path_or_fileobj=b"a", path_in_repo="rows.txt", repo_id="alice/rows")
"""
KEPT = """\
from huggingface_hub import HfApi
%s
HfApi().upload_file(path_or_fileobj=b"a", path_in_repo="rows.txt", repo_id="alice/rows")
"""
POLARS = TABLE.replace("pandas as pd", "polars as pl").replace("pd.", "pl.")
FSSPEC = "import fsspec\n%s\n" + ROWS + PUSH
SPOKEN = """\
import torchaudio
from huggingface_hub import HfApi, hf_hub_download
sound, rate = torchaudio.load(hf_hub_download("alice/talks", "talk.wav", repo_type="dataset"))
torchaudio.save('a.wav', sound, rate)
HfApi().upload_file(path_or_fileobj="a.wav", path_in_repo="a.wav", repo_id="alice/cut", repo_type="dataset")
"""
TUNING = "from transformers import BitsAndBytesConfig\nfrom trl import SFTConfig, SFTTrainer"
HUB, TORCH, ACCELERATED = ["huggingface-hub"], ["transformers", "torch"], ["transformers[torch]"]
DIFFUSERS, PANDAS = ["diffusers", "torch", "transformers"], ["pandas", "huggingface-hub"]


def case(name: str, script: str, packages: list[str], *added: str) -> object:
    return pytest.param(script, packages, list(added), id=name)


STEPS = "from datatrove.pipeline"
#: A library, what is imported of it, a call, and what that needs.
CALLS = [
    ("datatrove", f"{STEPS}.readers import JsonlReader", "JsonlReader('hf://datasets/a/b')", "orjson"),
    ("datatrove", f"{STEPS}.writers.jsonl import JsonlWriter", "JsonlWriter('a')", "orjson"),
    ("datatrove", f"{STEPS}.readers import ParquetReader", "ParquetReader('hf://datasets/a/b')", "pyarrow"),
    ("datatrove", f"{STEPS}.readers import HuggingFaceDatasetReader as Reader", "Reader('a/b')", "datasets"),
    ("datatrove", f"{STEPS}.readers import WarcReader", "WarcReader('s3://a')", "warcio python-magic faust-cchardet"),
    ("datatrove", f"{STEPS}.extractors import Trafilatura", "Trafilatura()", "trafilatura"),
    ("datatrove", f"{STEPS}.filters import LanguageFilter", "LanguageFilter()", "fasttext-numpy2-wheel fasteners"),
    ("datatrove", f"{STEPS}.filters import URLFilter", "URLFilter()", "tldextract fasteners pyahocorasick"),
    ("datatrove", f"{STEPS}.formatters import FTFYFormatter", "FTFYFormatter()", "ftfy"),
    ("datatrove", f"{STEPS}.stats import DocStats", "DocStats('a')", "tldextract"),
    ("datasets", "from datasets import Dataset", "Dataset.from_dict({'a': [1]}).to_polars()", "polars"),
    ("datasets", "from datasets import Dataset", "Dataset.from_dict({'a': [1]}).to_tf_dataset()", "tensorflow"),
    ("datasets", "from datasets import Dataset", "Dataset.from_sql('rows', 'sqlite:///rows.db')", "sqlalchemy"),
    ("pandas", "import pandas as pd", "pd.DataFrame({'a': [1]}).to_sql('rows', 'sqlite:///rows.db')", "sqlalchemy"),
    ("pandas", "import pandas as pd", "pd.read_sql_query('select 1', 'postgresql+psycopg://db/rows')", "sqlalchemy"),
    ("pandas", "import pandas as pd", "pd.read_xml('rows.xml')", "lxml"),
    *(
        ("transformers[torch]", f"from transformers import {call.partition('.')[0].partition('(')[0]}", call, package)
        for call, package in (
            ("MarianTokenizer.from_pretrained('acme/to-french')", "sentencepiece"),
            ("AutoTokenizer.from_pretrained('Helsinki-NLP/opus-mt-en-fr')", "sentencepiece"),
            ("TrainingArguments('out', deepspeed={'zero_optimization': {'stage': 2}})", "deepspeed"),
        )
    ),
    *(
        ("trl", TUNING, f"SFTTrainer('gpt2', args=SFTConfig('out', model_init_kwargs={{{given}}}))", package)
        for given, package in (
            ("'attn_implementation': 'flash_attention_2'", "kernels"),
            ("'quantization_config': BitsAndBytesConfig(load_in_4bit=True)", "bitsandbytes"),
        )
    ),
    ("pandas", "import pandas as pd", "pd.read_html('rows.html')", "lxml"),
    ("pandas", "import pandas as pd", "pd.DataFrame({'a': [1]}).to_hdf('rows.h5', key='a')", "tables"),
    (
        "sentence-transformers",
        "from sentence_transformers.util import mine_hard_negatives as mine",
        "mine()",
        "datasets",
    ),
    (
        "sentence-transformers[train]",
        "from sentence_transformers.util import mine_hard_negatives as mine",
        "mine(use_faiss=True)",
        "faiss-cpu",
    ),
    (
        "diffusers[torch]",
        "from diffusers.utils import export_to_video",
        "export_to_video([], 'a.mp4')",
        "imageio imageio-ffmpeg",
    ),
    (
        "huggingface-hub",
        "from huggingface_hub import InferenceClient",
        "InferenceClient().text_to_image('a')",
        "pillow",
    ),
    (
        "huggingface-hub",
        "from huggingface_hub import InferenceClient",
        "client = InferenceClient('a/b')\nclient.feature_extraction('a')",
        "numpy",
    ),
    *(
        ("inspect-ai", "from inspect_ai import Task, eval", f"eval(Task(), model='{model}/a')", packages)
        for model, packages in (
            ("openai", "openai"),
            ("hf-inference-providers/acme", "openai"),
            ("vllm", "vllm"),
            ("sglang", "sglang"),
            ("anthropic", "anthropic"),
            ("google", "google-genai"),
            ("mistral", "mistralai"),
            ("groq", "groq"),
            ("grok", "xai-sdk"),
            ("hf/acme", "torch transformers accelerate"),
        )
    ),
    (
        "inspect-ai",
        "from inspect_ai import eval_set",
        "eval_set([], 'logs', model=['openai/a', 'mockllm/b'])",
        "openai",
    ),
    ("inspect-ai", "from inspect_ai.model import get_model", "get_model('anthropic/a')", "anthropic"),
    ("lm-eval", "import lm_eval", "lm_eval.simple_evaluate(model='hf', tasks=['a'])", "torch transformers accelerate"),
    ("lm-eval", "from lm_eval.evaluator import simple_evaluate", "simple_evaluate('vllm', tasks=['a'])", "vllm"),
    ("lm-eval", "import lm_eval", "lm_eval.simple_evaluate('local-completions')", "tenacity"),
    ("smolagents", "from smolagents import OpenAIServerModel", "OpenAIServerModel('a')", "openai"),
    ("smolagents", "from smolagents import LiteLLMModel", "LiteLLMModel('a')", "litellm"),
    ("smolagents", "from smolagents import TransformersModel", "TransformersModel('a')", "torch transformers"),
    ("smolagents", "from smolagents import VLLMModel", "VLLMModel('a')", "vllm"),
    ("smolagents", "from smolagents import DuckDuckGoSearchTool", "DuckDuckGoSearchTool()", "ddgs"),
    ("smolagents", "from smolagents import WikipediaSearchTool", "WikipediaSearchTool()", "wikipedia-api"),
    *(
        ("langchain", "from langchain.chat_models import init_chat_model as chat", f"chat({asked})", package)
        for asked, package in (
            ("'gpt-5'", "langchain-openai"),
            ("'anthropic:claude-a'", "langchain-anthropic"),
            ("'acme/a', model_provider='huggingface'", "langchain-huggingface"),
        )
    ),
    (
        "stable-baselines3",
        "from stable_baselines3 import PPO",
        "PPO('MlpPolicy', 'a', tensorboard_log='b')",
        "tensorboard",
    ),
    (
        "stable-baselines3",
        "from stable_baselines3.common.env_util import make_vec_env as make",
        "make('Ant-v5')",
        "mujoco",
    ),
    ("gymnasium", "import gymnasium as gym", "gym.make('LunarLander-v3')", "box2d"),
    ("gymnasium", "import gymnasium as gym", "gym.wrappers.RecordVideo(gym.make('CartPole-v1'), 'a')", "moviepy"),
    ("gymnasium", "import gymnasium as gym", "gym.make('CartPole-v1', render_mode='human')", "pygame"),
    ("beautifulsoup4", "from bs4 import BeautifulSoup", "BeautifulSoup('<a>', 'lxml')", "lxml"),
    ("beautifulsoup4", "import bs4", "bs4.BeautifulSoup('<a>', features='html5lib')", "html5lib"),
    ("lightning", "from lightning.pytorch.loggers import WandbLogger", "WandbLogger()", "wandb"),
    ("pytorch-lightning", "import pytorch_lightning as pl", "pl.loggers.TensorBoardLogger('a')", "tensorboard"),
    ("lightgbm", "from lightgbm import LGBMClassifier", "LGBMClassifier()", "scikit-learn"),
    ("lightgbm", "import lightgbm as lgb", "lgb.plot_importance(open('a'))", "matplotlib"),
    ("xgboost", "import xgboost as xgb", "xgb.XGBRegressor(n_estimators=9)", "scikit-learn"),
    (
        "scikit-learn",
        "from sklearn.metrics import ConfusionMatrixDisplay as D",
        "D.from_predictions([], [])",
        "matplotlib",
    ),
    ("imageio", "import imageio.v2 as imageio", "imageio.mimsave('a.mp4', [])", "imageio-ffmpeg"),
    ("seaborn", "import seaborn as sns", "sns.clustermap([])", "scipy"),
]
CASES = [
    case(
        "tensors",
        TOKENS + "for row in rows:\n    tokenizer(row['text'], return_tensors='pt')\n" + PUSH,
        ["transformers", "datasets"],
        "torch",
    ),
    case(
        "tensors of each row",
        TOKENS + "def size(row):\n"
        "    ids = tokenizer.encode(row['text'], return_tensors='pt')\n"
        "    return {'size': ids.shape[1]}\nrows = rows.map(size)\n" + PUSH,
        ["transformers", "datasets"],
        "torch",
    ),
    case(
        "a chat template",
        TOKENS + "rows = rows.map(lambda row: {'text': tokenizer.apply_chat_template("
        "row['messages'], tokenize=False)})\n" + PUSH,
        ["transformers", "datasets"],
        "jinja2",
    ),
    case(
        "a pipeline of images",
        "from transformers import pipeline\npipeline('image-classification')\n" + ROWS + PUSH,
        ["transformers", "torch", "datasets"],
        "pillow",
    ),
    case("a model", MODEL.format(""), ["transformers"], "torch"),
    case("a trainer", TRAIN.format(""), ["transformers"], "torch", "accelerate"),
    case("a device map", MODEL.format("device_map='auto'"), TORCH, "accelerate"),
    case("a device of number 0", MODEL.format("device_map={'': 0}"), TORCH, "accelerate"),
    case(
        "4 bits",
        MODEL.format("quantization_config=BitsAndBytesConfig(load_in_4bit=True)"),
        TORCH,
        "bitsandbytes",
        "accelerate",
    ),
    case("4 bits by name", MODEL.format("load_in_4bit=True"), [*TORCH, "transformers<5"], "bitsandbytes", "accelerate"),
    case("torchao", MODEL.format("quantization_config=TorchAoConfig('int8')"), TORCH, "torchao"),
    case("quanto", MODEL.format("quantization_config=QuantoConfig()"), ACCELERATED, "optimum-quanto"),
    case("flash attention", MODEL.format("attn_implementation='flash_attention_2'"), TORCH, "kernels"),
    case(
        "LoftQ",
        "from peft import LoraConfig\nLoraConfig(init_lora_weights='loftq')\n" + ROWS + PUSH,
        ["peft", "datasets", "torch"],
        "scipy",
    ),
    case(
        "LoftQ for a model",
        "from peft import LoraConfig, get_peft_model\n"
        "config = LoraConfig(init_lora_weights='loftq')\nget_peft_model(open('a'), config)\n" + ROWS + PUSH,
        ["peft", "datasets", "torch", "scipy"],
        "bitsandbytes",
    ),
    case(
        "an image processor",
        KEPT % "from transformers import AutoImageProcessor\nAutoImageProcessor.from_pretrained('a')",
        ["transformers"],
        "pillow",
    ),
    case("a GGUF file", MODEL.format("gguf_file='a.gguf'"), TORCH, "gguf"),
    case("ONNX", EMBED.format("backend='onnx'"), ["sentence-transformers"], "optimum-onnx", "onnxruntime"),
    case("OpenVINO", EMBED.format("backend='openvino'"), ["sentence-transformers"], "optimum-intel", "openvino"),
    case(
        "a device map of embeddings",
        EMBED.format("model_kwargs={'device_map': 'auto'}"),
        ["sentence-transformers"],
        "accelerate",
    ),
    case(
        "a trainer of embeddings",
        "import sentence_transformers as st\n"
        "model = st.SentenceTransformer('a')\nst.SentenceTransformerTrainer(model=model)\n"
        "model.push_to_hub('alice/m')\n",
        ["sentence-transformers"],
        "accelerate",
        "datasets",
    ),
    case("wandb", TRAIN.format("report_to='wandb'"), ACCELERATED, "wandb"),
    case("trackio", TRAIN.format("report_to=['trackio']"), ACCELERATED, "trackio"),
    case("tensorboard", TRAIN.format("report_to='tensorboard'"), ACCELERATED, "tensorboard"),
    case("mlflow", TRAIN.format("report_to='mlflow'"), ACCELERATED, "mlflow"),
    case("comet", TRAIN.format("report_to='comet_ml'"), ACCELERATED, "comet-ml"),
    case("clearml", TRAIN.format("report_to='clearml'"), ACCELERATED, "clearml"),
    case("codecarbon", TRAIN.format("report_to='codecarbon'"), ACCELERATED, "codecarbon"),
    case("swanlab", TRAIN.format("report_to='swanlab'"), ACCELERATED, "swanlab"),
    case("8 bits", TRAIN.format("optim='paged_adamw_8bit'"), ACCELERATED, "bitsandbytes"),
    *(
        case(optimizer, TRAIN.format(f"optim='{optimizer}'"), ACCELERATED, package)
        for optimizer, package in (
            ("adamw_torch_4bit", "torchao"),
            ("galore_adamw", "galore-torch"),
            ("apollo_adamw", "apollo-torch"),
            ("lomo", "lomo-optim"),
            ("schedule_free_adamw", "schedulefree"),
            ("stable_adamw", "torch-optimi"),
            ("grokadamw", "grokadamw"),
        )
    ),
    case("liger", TRAIN.format("use_liger_kernel=True"), ACCELERATED, "liger-kernel"),
    case(
        "vLLM",
        "from trl import GRPOConfig, GRPOTrainer\n"
        "args = GRPOConfig('out', use_vllm=True, push_to_hub=True, hub_model_id='alice/m')\n"
        "GRPOTrainer(model='a', args=args, reward_funcs=[len]).train()\n",
        ["trl"],
        "vllm",
    ),
    case(
        "PEFT",
        "from trl import ModelConfig, SFTConfig, SFTTrainer, get_peft_config\n"
        "peft = get_peft_config(ModelConfig('a', use_peft=True))\n"
        "args = SFTConfig('out', push_to_hub=True, hub_model_id='alice/m')\n"
        "SFTTrainer(model='a', args=args, peft_config=peft).train()\n",
        ["trl"],
        "peft",
    ),
    case(
        "a reward",
        "from trl import GRPOConfig, GRPOTrainer\nfrom trl.rewards import accuracy_reward\n"
        "args = GRPOConfig('out', push_to_hub=True, hub_model_id='alice/m')\n"
        "GRPOTrainer(model='a', args=args, reward_funcs=[accuracy_reward, len]).train()\n",
        ["trl"],
        "math-verify",
    ),
    case(
        "quantized by options",
        "from trl import ModelConfig, SFTConfig, SFTTrainer, get_quantization_config\n"
        "options = ModelConfig('a', load_in_4bit=True)\n"
        "args = SFTConfig('out', push_to_hub=True, hub_model_id='alice/m')\n"
        "SFTTrainer(model='a', args=args, quantization_config=get_quantization_config(options)).train()\n",
        ["trl"],
        "bitsandbytes",
    ),
    case("a pipeline", DIFFUSE.format("DiffusionPipeline", ""), ["diffusers"], "torch"),
    case("text encoders", DIFFUSE.format("FluxPipeline", ""), ["diffusers", "torch"], "transformers"),
    case(
        "xformers",
        DIFFUSE.format("FluxPipeline", "pipe.enable_xformers_memory_efficient_attention()"),
        DIFFUSERS,
        "xformers",
    ),
    case("offloading", DIFFUSE.format("FluxPipeline", "pipe.enable_model_cpu_offload()"), DIFFUSERS, "accelerate"),
    case(
        "a LoRA",
        DIFFUSE.format("FluxPipeline", "pipe = pipe.to('cpu')\npipe.load_lora_weights('acme/cats')"),
        DIFFUSERS,
        "peft",
    ),
    case("tensors of rows", ROWS + "rows.set_format('torch')\n" + PUSH, ["datasets"], "torch"),
    case("tensorflow", ROWS + "rows = rows.with_format('tf')\n" + PUSH, ["datasets"], "tensorflow"),
    case("jax", ROWS + "rows = rows.with_format('jax')\n" + PUSH, ["datasets"], "jax"),
    case("polars", ROWS + "rows = rows.with_format(type='polars')\n" + PUSH, ["datasets"], "polars"),
    case("an index", ROWS + "rows.add_faiss_index('vector')\n" + PUSH, ["datasets"], "faiss-cpu"),
    *(
        case(metric, f"import evaluate\nmetric = evaluate.load('{metric}')\n{ROWS}{PUSH}", ["evaluate"], package)
        for metric, package in (
            ("rouge", "rouge-score"),
            ("f1", "scikit-learn"),
            ("wer", "jiwer"),
            ("sacrebleu", "sacrebleu"),
            ("seqeval", "seqeval"),
            ("meteor", "nltk"),
            ("bertscore", "bert-score"),
            ("super_glue", "scikit-learn"),
            ("spearmanr", "scipy"),
        )
    ),
    case("SARI", KEPT % "import evaluate\nevaluate.load('sari')", ["evaluate"], "sacrebleu", "sacremoses"),
    case("parquet", TABLE % "table.groupby('a').size().reset_index().to_parquet('a.parquet')", PANDAS, "pyarrow"),
    case("Excel", TABLE % "table.to_excel('a.xlsx')", PANDAS, "openpyxl"),
    case("Markdown", TABLE % "print(table.describe().to_markdown())", PANDAS, "tabulate"),
    case("a styled table", TABLE % "print(table.style.to_html())", PANDAS, "jinja2"),
    case("S3", TABLE % "table.to_csv('s3://bucket/a.csv')", PANDAS, "s3fs"),
    case("GCS", TABLE % "pd.read_json('gs://bucket/a.json')", PANDAS, "gcsfs"),
    case(
        "the Hub",
        "import pandas as pd\npd.read_csv('hf://datasets/a/b/c.csv').to_csv('hf://datasets/alice/b/c.csv')\n",
        ["pandas"],
        "huggingface-hub",
    ),
    case("Excel by polars", POLARS % "table.write_excel('a.xlsx')", ["polars", "huggingface-hub"], "xlsxwriter"),
    case("Excel for polars", POLARS % "pl.read_excel(__file__)", ["polars", "huggingface-hub"], "fastexcel"),
    case("a file of S3", FSSPEC % "fsspec.open('s3://bucket/a.txt')", ["datasets"], "s3fs"),
    case("files of GCS", FSSPEC % "fsspec.filesystem('gs')", ["datasets"], "gcsfs"),
    case(
        "a card",
        "from huggingface_hub import ModelCard, ModelCardData\nModelCard.from_template(ModelCardData())\n"
        + ROWS
        + PUSH,
        ["datasets"],
        "jinja2",
    ),
    *(
        case(f"{library}: {line[:40]}", KEPT % f"{imports}\n{line}", [library, *HUB], *packages.split())
        for library, imports, line, packages in CALLS
    ),
    case(
        "a progress bar",
        "from stable_baselines3 import A2C\nA2C('MlpPolicy', 'a').learn(9, progress_bar=True)\n",
        ["stable-baselines3"],
        "tqdm",
        "rich",
    ),
    case("audio", SPOKEN, ["torchaudio", *HUB], "torchcodec"),
    case(
        "audio that is only written",
        SPOKEN.replace("torchaudio.load(", "str("),
        ["torchaudio>=2.9", *HUB],
        "torchcodec",
    ),
]
LEFT_ALONE = [
    *(
        case(f"{library}: {line[:40]}", KEPT % f"{imports}\n{line}", [library, *HUB, *packages.split()])
        for library, imports, line, packages in (
            ("inspect-ai", "from inspect_ai import Task, eval", "eval(Task(), model='mockllm/a')", ""),
            ("inspect-ai", "from inspect_ai import Task, eval", "eval(Task(), model='bedrock/a')", ""),
            ("inspect-ai", "from inspect_ai import Task, eval", "eval(Task(), model='vllm/a')", "openai"),
            ("lm-eval[hf]", "import lm_eval", "lm_eval.simple_evaluate(model='hf')", ""),
            ("smolagents", "from smolagents import OpenAIModel", "OpenAIModel('a', client=object())", ""),
            ("langchain", "from langchain.chat_models import init_chat_model as chat", "chat('llama-3')", ""),
            ("stable-baselines3", "from stable_baselines3 import PPO", "PPO('MlpPolicy', 'a').learn(9)", ""),
            ("stable-baselines3[extra]", "from stable_baselines3 import PPO", "PPO('a', 'b', tensorboard_log='c')", ""),
            ("gymnasium", "import gymnasium as gym", "gym.make('CartPole-v1')", ""),
            ("imageio", "import imageio.v2 as imageio", "imageio.mimsave('a.gif', [])", ""),
            ("imageio", "import imageio.v2 as imageio", "imageio.mimsave('a.mp4', [])", "av"),
            ("pandas", "import pandas as pd", "pd.read_xml('rows.xml', parser='etree')", ""),
            (
                "diffusers[torch]",
                "from diffusers.utils import export_to_video",
                "export_to_video([], 'a.mp4')",
                "opencv-python-headless",
            ),
        )
    ),
    case("audio by torchcodec", SPOKEN, ["torchaudio", *HUB, "torchcodec"]),
    case("audio by a release with its own", SPOKEN, ["torchaudio<2.9", *HUB]),
    case("audio beside what holds it back", SPOKEN, ["torchaudio", "lighteval", *HUB]),
    case(
        "arrays",
        TOKENS + "rows = rows.map(lambda row: tokenizer(row['text'], return_tensors='np'))\n" + PUSH,
        ["transformers", "datasets"],
    ),
    case(
        "swallowed",
        TOKENS + "def size(row):\n    try:\n        return tokenizer(row['text'], return_tensors='pt')\n"
        "    except Exception:\n        return {}\nrows = rows.map(size)\n" + PUSH,
        ["transformers", "datasets"],
    ),
    case(
        "perhaps",
        TOKENS + "if len(rows) > 9:\n    tokenizer('a', return_tensors='pt')\n" + PUSH,
        ["transformers", "datasets"],
    ),
    case("no device map", MODEL.format("device_map=None"), TORCH),
    case(
        "a device map where there are GPUs",
        "import torch\nmany = torch.cuda.device_count() > 3\n" + MODEL.format("device_map='auto' if many else None"),
        TORCH,
    ),
    case(
        "flash attention by its package",
        MODEL.format("attn_implementation='flash_attention_2'"),
        [*TORCH, "flash-attn @ https://example.org/flash_attn-2.8.3-cp312-cp312-linux_x86_64.whl"],
    ),
    case("ONNX by the library's extra", EMBED.format("backend='onnx'"), ["sentence-transformers[onnx]"]),
    case("ONNX by optimum's", EMBED.format("backend='onnx'"), ["sentence-transformers", "optimum[onnxruntime]"]),
    case("no report", TRAIN.format("report_to='none'"), ACCELERATED),
    case("an optimizer of torch", TRAIN.format("optim='adamw_torch_fused'"), ACCELERATED),
    case("a metric without packages", "import evaluate\nevaluate.load('bleu')\n" + ROWS + PUSH, ["evaluate"]),
    case("a metric of others", "import evaluate\nevaluate.load('acme/rouge')\n" + ROWS + PUSH, ["evaluate"]),
    case("another engine", TABLE % "table.to_excel('a.xlsx', engine='odf')", PANDAS),
    case("another engine that is there", TABLE % "table.to_excel('a.xlsx')", [*PANDAS, "xlsxwriter"]),
    case("the other reader", TABLE % "table.to_parquet('a.parquet')", [*PANDAS, "fastparquet"]),
    case("parquet in S3", TABLE % "table.to_parquet('s3://bucket/a.parquet')", [*PANDAS, "pyarrow"]),
    case(
        "installed by the script",
        "import subprocess\nsubprocess.run(['uv', 'pip', 'install', 'tabulate'])\n"
        + TABLE % "print(table.to_markdown())",
        PANDAS,
    ),
    case("what an older release brought along", TABLE % "print(table.to_markdown())", [*PANDAS, "gensim<4"]),
]


def bare(script: str, packages: list[str]) -> Submission:
    return uv(script, image=IMAGE, dependencies=packages)


@pytest.mark.parametrize(("script", "packages", "added"), CASES)
def test_what_a_call_needs_beside_its_library_is_safely_added(
    script: str, packages: list[str], added: list[str]
) -> None:
    assert_safely_added(bare(script, packages), packages, added)


@pytest.mark.parametrize(("script", "packages", "added"), LEFT_ALONE)
def test_a_call_that_needs_nothing_more_is_left_alone(script: str, packages: list[str], added: list[str]) -> None:
    assert found(bare(script, packages), "C007") == []
    assert not added


def test_every_package_of_the_table_is_added_somewhere() -> None:
    rows = [need for root, table in BY_ROOT.items() if root != "faiss" for _, need in table]
    named = {group.partition("|")[0] for need in rows for group in need.of.split()}
    assert named == {name for script in CASES for name in script.values[2]}  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]


def test_what_fails_after_the_results_are_kept_is_a_warning() -> None:
    submission = bare(
        ROWS + PUSH + "print(rows.to_pandas().describe())\n" + TABLE % "print(table.to_markdown())", ["datasets"]
    )
    assert [severity for severity, _, _ in found(submission, "C007")] == ["warning"]
    assert submission.report.admitted


def test_a_script_inside_a_command_needs_the_same() -> None:
    script = TABLE % "table.to_parquet('a.parquet')"
    command = "pip install %s && python - <<'PY'\n" + script + "PY\n"
    lacking = run(["bash", "-c", command.replace("%s", "pandas huggingface-hub")], image="python:3.12")
    assert [severity for severity, _, _ in found(lacking, "C007")] == ["error"]
    assert "`pyarrow`" in lacking.findings("C007")[0].message
    whole = run(["bash", "-c", command.replace("%s", "pandas huggingface-hub pyarrow")], image="python:3.12")
    assert found(whole, "C007") == []
    assert whole.report.admitted


STARTS = (
    "import subprocess, sys\n{}\nfrom huggingface_hub import HfApi\n"
    "HfApi().upload_file(path_or_fileobj=b'a', path_in_repo='a', repo_id='alice/rows')\n"
)


@pytest.mark.parametrize(
    ("starts", "package"),
    [
        ("subprocess.Popen(['vllm', 'serve', 'gpt2'])", "vllm"),
        ("subprocess.run(['lm_eval', '--tasks', 'gsm8k'])", "lm-eval"),
        ("subprocess.check_call(['yt-dlp', 'https://acme.example/a'])", "yt-dlp"),
        ("subprocess.run([sys.executable, '-m', 'trl', 'sft'], check=True)", "trl"),
        ("subprocess.run('torchrun train.py', shell=True, check=True)", "torch"),
    ],
)
def test_a_program_of_a_package_needs_that_package(starts: str, package: str) -> None:
    without = uv(STARTS.format(starts), image=IMAGE, dependencies=["huggingface_hub"], timeout="2h")
    assert f"`{package}`" in without.findings("C007")[0].message
    assert without.report.verdict == "lost"
    there = uv(STARTS.format(starts), image=IMAGE, dependencies=["huggingface_hub", package], timeout="2h")
    assert found(there, "C007") == []


@pytest.mark.parametrize(
    ("starts", "args"),
    [
        ("subprocess.run('vllm serve gpt2', shell=True)", {}),
        ("subprocess.run(['/opt/vllm', 'serve'])", {}),
        ("subprocess.Popen(['vllm', 'serve', 'gpt2'])", {"image": "vllm/vllm-openai:latest"}),
        ("try:\n    subprocess.Popen(['vllm', 'serve'])\nexcept FileNotFoundError:\n    pass", {}),
        (
            (
                "subprocess.run(['apt-get', 'install', '-y', 'yt-dlp'], check=True)\n"
                "subprocess.run(['yt-dlp', 'x'], check=True)"
            ),
            {},
        ),
        ("subprocess.run(['uv', 'pip', 'install', 'vllm'], check=True)\nsubprocess.Popen(['vllm', 'serve'])", {}),
    ],
)
def test_a_program_that_may_be_there_or_need_not_be_is_left_alone(starts: str, args: dict[str, str]) -> None:
    given = {"image": IMAGE, "dependencies": ["huggingface_hub"], "timeout": "2h", **args}
    assert found(uv(STARTS.format(starts), **given), "C007") == []  # pyright: ignore[reportArgumentType]


MEASURES = """import evaluate
from transformers import Trainer, TrainingArguments
def measured(both):
    return evaluate.load("accuracy").compute(predictions=both[0], references=both[1])
args = TrainingArguments("out", push_to_hub=True, hub_model_id="alice/model", {})
Trainer(model="gpt2", args=args, train_dataset=[1], eval_dataset=[1], compute_metrics=measured).train()
"""


@pytest.mark.parametrize(
    ("strategies", "is_needed"),
    [
        ("eval_strategy='epoch', save_strategy='epoch'", True),
        ("eval_strategy='steps', save_strategy='epoch'", False),
        ("save_strategy='epoch'", False),
    ],
)
def test_what_a_trainer_measures_with_is_needed_where_it_evaluates_before_it_saves(
    strategies: str, is_needed: bool
) -> None:
    packages = ["transformers", "torch", "accelerate", "evaluate"]
    submission = uv(MEASURES.format(strategies), image=IMAGE, dependencies=packages, timeout="2h", flavor="t4-small")
    assert ["`scikit-learn`" in one.message for one in submission.findings("C007")] == [True] * is_needed
    assert submission.report.verdict == ("lost" if is_needed else "persists")
