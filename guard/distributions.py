"""Which distributions bring which others along, where nothing else is asked for.

One resolution of widely used packages for Python 3.12 on Linux, each in its newest release. A distribution that is not
here is not known.
"""

from __future__ import annotations

#: A distribution and what it requires, one a line.
_TABLE = """
accelerate: huggingface-hub numpy packaging psutil pyyaml safetensors torch
aiohttp: aiohappyeyeballs aiosignal attrs frozenlist multidict propcache typing-extensions yarl
aiosignal: frozenlist typing-extensions
albucore: numpy opencv-python-headless simsimd stringzilla
albumentations: albucore numpy opencv-python-headless pydantic pyyaml scipy
alembic: mako sqlalchemy typing-extensions
anthropic: anyio docstring-parser httpx2 jiter opentelemetry-api pydantic sniffio typing-extensions
anyio: idna typing-extensions
beautifulsoup4: soupsieve typing-extensions
bitsandbytes: numpy packaging torch
blis: numpy
boto3: botocore jmespath s3transfer
botocore: jmespath python-dateutil urllib3
cffi: pycparser
contourpy: numpy
courlan: babel tld urllib3
cryptography: cffi
cwevals: anyio distro httpx pydantic sniffio typing-extensions
datasets: dill filelock fsspec huggingface-hub multiprocess numpy packaging pandas pyarrow pyyaml tqdm xxhash
dateparser: python-dateutil pytz regex tzlocal
diffusers: filelock huggingface-hub importlib-metadata numpy pillow regex requests safetensors
email-validator: dnspython idna
evaluate: datasets dill fsspec huggingface-hub multiprocess numpy packaging pandas requests tqdm xxhash
faiss-cpu: numpy packaging
fastapi: annotated-doc anyio opentelemetry-api pydantic starlette typing-extensions typing-inspection
formulaic: interface-meta narwhals numpy pandas scipy typing-extensions wrapt
fsspec: aiohttp
ftfy: wcwidth
gensim: numpy scipy smart-open
googleapis-common-protos: protobuf
gradio: anyio brotli fastapi gradio-client groovy hf-gradio httpx huggingface-hub jinja2 markupsafe numpy orjson \\
  packaging pandas pillow pydantic pydub python-multipart pytz pyyaml safehttpx semantic-version starlette tomlkit \\
  typer typing-extensions uvicorn
gradio-client: fsspec httpx huggingface-hub packaging typing-extensions
h2: hpack hyperframe
h5py: numpy
hdbscan: joblib numpy scikit-learn scipy
hf-gradio: gradio-client typer
htmldate: charset-normalizer dateparser lxml python-dateutil urllib3
httpcore: certifi h11
httpcore2: h11 truststore
httpx: anyio certifi h2 httpcore idna
httpx2: anyio httpcore2 idna truststore typing-extensions
huggingface-hub: click filelock fsspec hf-xet httpx2 packaging pyyaml tqdm typing-extensions
hydra-core: antlr4-python3-runtime omegaconf packaging
id: urllib3
importlib-metadata: zipp
jax: jaxlib ml-dtypes numpy opt-einsum scipy
jaxlib: ml-dtypes numpy scipy
jinja2: markupsafe
jiwer: click rapidfuzz
joblib: cloudpickle
jsonpatch: jsonpointer
jsonschema: attrs jsonschema-specifications referencing rpds-py
jsonschema-specifications: referencing
justext: lxml
keras: absl-py h5py ml-dtypes namex numpy optree packaging rich
kernels: huggingface-hub packaging pyyaml sigstore tomlkit
langchain: langchain-core langgraph pydantic
langchain-core: httpx jsonpatch langchain-protocol langsmith packaging pydantic pyyaml tenacity typing-extensions \\
  uuid-utils
langchain-protocol: typing-extensions
langgraph: langchain-core langgraph-checkpoint langgraph-prebuilt langgraph-sdk pydantic xxhash
langgraph-checkpoint: langchain-core ormsgpack
langgraph-prebuilt: langchain-core langgraph-checkpoint
langgraph-sdk: httpx langchain-core langchain-protocol orjson websockets
langsmith: anyio distro httpx2 orjson packaging pydantic requests requests-toolbelt sniffio typing-extensions \\
  uuid-utils websockets xxhash zstandard
lazy-loader: packaging
librosa: decorator joblib lazy-loader msgpack numba numpy pooch scikit-learn scipy soundfile soxr
liger-kernel: torch triton
lightgbm: narwhals numpy scipy
lightning: fsspec lightning-utilities packaging pytorch-lightning pyyaml torch torchmetrics tqdm typing-extensions
lightning-utilities: packaging typing-extensions
litellm: aiohttp boto3 click fastuuid httpx importlib-metadata jinja2 jsonschema openai pydantic pydantic-settings \\
  python-dotenv tiktoken tokenizers
lxml: lxml-html-clean
lxml-html-clean: lxml
mako: markupsafe
markdown-it-py: mdurl
matplotlib: contourpy cycler fonttools kiwisolver numpy packaging pillow pyparsing python-dateutil
ml-dtypes: numpy
multiprocess: dill
nltk: click defusedxml joblib regex tqdm
numba: llvmlite numpy
omegaconf: antlr4-python3-runtime pyyaml
onnx: ml-dtypes numpy protobuf typing-extensions
onnxruntime: flatbuffers numpy packaging protobuf
open-clip-torch: ftfy huggingface-hub regex safetensors timm torch torchvision tqdm
openai: anyio distro httpx jiter pydantic sniffio tqdm typing-extensions
opencv-python: numpy
opencv-python-headless: numpy
opentelemetry-api: typing-extensions
opentelemetry-exporter-http-transport: opentelemetry-api requests
opentelemetry-exporter-otlp-common: opentelemetry-sdk
opentelemetry-exporter-otlp-proto-common: opentelemetry-proto
opentelemetry-exporter-otlp-proto-http: googleapis-common-protos opentelemetry-api \\
  opentelemetry-exporter-http-transport opentelemetry-exporter-otlp-common opentelemetry-exporter-otlp-proto-common \\
  opentelemetry-proto opentelemetry-sdk requests typing-extensions
opentelemetry-proto: protobuf
opentelemetry-sdk: opentelemetry-api opentelemetry-semantic-conventions typing-extensions
opentelemetry-semantic-conventions: opentelemetry-api typing-extensions
optimum: huggingface-hub numpy packaging torch transformers
optree: typing-extensions
optuna: alembic colorlog numpy packaging pyyaml sqlalchemy tqdm
pandas: numpy python-dateutil
patsy: numpy packaging
pdf2image: pillow
peft: accelerate huggingface-hub numpy packaging psutil pyyaml safetensors torch tqdm transformers
plotly: narwhals packaging
polars: polars-runtime-32
pooch: packaging platformdirs requests
preshed: cymem murmurhash
pydantic: annotated-types email-validator pydantic-core typing-extensions typing-inspection
pydantic-core: typing-extensions
pydantic-settings: pydantic python-dotenv typing-extensions typing-inspection
pymupdf: networkx numpy onnxruntime psutil pymupdf-layout pymupdf4llm pyyaml tabulate
pynndescent: joblib llvmlite numba scikit-learn scipy
python-dateutil: six
pytorch-lightning: fsspec lightning-utilities packaging pyyaml torch torchmetrics tqdm typing-extensions
referencing: attrs rpds-py typing-extensions
requests: certifi charset-normalizer idna urllib3
requests-toolbelt: requests
rfc3161-client: cryptography
rich: markdown-it-py pygments
rouge-score: absl-py nltk numpy six
s3transfer: botocore
sacrebleu: colorama lxml numpy portalocker regex tabulate
safehttpx: httpx
scikit-learn: joblib narwhals numpy scipy threadpoolctl
scipy: numpy
seaborn: matplotlib numpy pandas
sentence-transformers: accelerate datasets huggingface-hub numpy scikit-learn scipy tokenizers torch tqdm \\
  transformers typing-extensions
seqeval: numpy scikit-learn
setfit: datasets evaluate huggingface-hub packaging scikit-learn sentence-transformers transformers
sigstore: cryptography id platformdirs pydantic pyjwt requests rfc3161-client rfc8785 rich sigstore-models \\
  sigstore-rekor-types tuf
sigstore-models: pydantic typing-extensions
sigstore-rekor-types: pydantic
smart-open: requests wrapt
soundfile: cffi numpy typing-extensions
soxr: numpy
spacy: catalogue click confection cymem jinja2 murmurhash numpy packaging preshed pydantic requests setuptools \\
  spacy-legacy spacy-loggers srsly thinc tqdm typer wasabi weasel
sqlalchemy: typing-extensions
srsly: catalogue
starlette: anyio typing-extensions
statsmodels: formulaic numpy packaging pandas patsy scipy
sympy: mpmath
thinc: blis catalogue confection cymem murmurhash numpy packaging preshed pydantic setuptools srsly wasabi
tiktoken: regex requests
timm: huggingface-hub pyyaml safetensors torch torchvision
tokenizers: huggingface-hub
torch: filelock fsspec jinja2 networkx setuptools sympy triton typing-extensions
torchmetrics: lightning-utilities numpy packaging torch
torchvision: numpy pillow torch
trackio: brotli gradio-client httpx huggingface-hub numpy orjson pillow python-multipart starlette uvicorn
trafilatura: certifi charset-normalizer courlan htmldate justext lxml urllib3
transformers: huggingface-hub numpy packaging pyyaml regex safetensors tokenizers tqdm typer
trl: accelerate datasets huggingface-hub jinja2 numpy packaging pandas psutil pyarrow pyyaml transformers
tuf: securesystemslib urllib3
typeguard: typing-extensions
typer: annotated-doc pydantic rich shellingham
typing-inspection: typing-extensions
tyro: docstring-parser typeguard typing-extensions
ultralytics: matplotlib numpy opencv-python pillow polars psutil pyyaml requests torch torchvision \\
  ultralytics-platform ultralytics-thop
ultralytics-platform: httpx
ultralytics-thop: numpy torch
umap-learn: numba numpy pynndescent scikit-learn scipy tqdm
uvicorn: click h11 httptools python-dotenv pyyaml uvloop watchfiles websockets
wandb: click cwevals opentelemetry-api opentelemetry-exporter-otlp-proto-http opentelemetry-sdk packaging \\
  platformdirs protobuf pydantic pyyaml requests typing-extensions xxhash
watchfiles: anyio
weasel: click cloudpathlib confection httpx packaging pydantic smart-open srsly typer wasabi
xgboost: numpy scipy
yarl: idna multidict propcache
"""
#: Distributions that require nothing.
_LEAVES = """
absl-py aiohappyeyeballs annotated-doc annotated-types antlr4-python3-runtime attrs babel brotli catalogue certifi
charset-normalizer click cloudpathlib cloudpickle colorama colorlog confection cycler cymem decorator defusedxml
dill distro dnspython docstring-parser duckdb einops fastuuid filelock flatbuffers fonttools frozenlist groovy h11
hf-xet hpack httptools hyperframe idna interface-meta jiter jmespath jsonpointer kiwisolver lighteval llvmlite
markupsafe mdurl mpmath msgpack multidict murmurhash namex narwhals networkx numpy opt-einsum orjson ormsgpack
packaging pillow platformdirs polars-runtime-32 portalocker propcache protobuf psutil pyarrow pycparser pydub
pygments pyjwt pymupdf-layout pymupdf4llm pyparsing python-dotenv python-multipart pytz pyyaml rapidfuzz regex
rfc8785 rpds-py safetensors securesystemslib semantic-version sentencepiece setuptools shellingham simsimd six
sniffio soupsieve spacy-legacy spacy-loggers stringzilla tabulate tenacity threadpoolctl tld tomlkit torchaudio tqdm
triton truststore typing-extensions tzlocal urllib3 uuid-utils uvloop wasabi wcwidth websockets wrapt xxhash yt-dlp
zipp zstandard
"""


def _read() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = dict.fromkeys(_LEAVES.split(), ())
    for line in _TABLE.replace("\\\n", "").strip().splitlines():
        name, _, needs = line.partition(":")
        found[name] = tuple(needs.split())
    return found


#: What each known distribution requires directly.
REQUIRES: dict[str, tuple[str, ...]] = _read()
