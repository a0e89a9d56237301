"""What distributions require directly, each in the release that a job gets which asks for it alone.

For Python 3.12 on Linux. Written by `python -m tests.guard.signatures requirements`.
"""

from __future__ import annotations

#: Distributions, and extras of them, each with what it requires.
REQUIREMENTS = """
accelerate: huggingface-hub numpy packaging psutil pyyaml safetensors torch; adapters: packaging transformers;
adbc-driver-manager: typing-extensions; adbc-driver-manager[dbapi]: pandas pyarrow; adbc-driver-sqlite:
adbc-driver-manager; adbc-driver-sqlite[dbapi]: pandas pyarrow; adlfs: azure-core azure-identity azure-storage-blob
azure-storage-blob[aio] fsspec; affine: attrs; agent-client-protocol: pydantic; aim: aim-ui aimrecords aimrocks
aiofiles alembic boto3 cachetools click cryptography fastapi filelock jinja2 numpy packaging pillow psutil
python-dateutil pytz requests restrictedpython sqlalchemy tqdm uvicorn watchdog websockets; aimrecords: base58;
aiobotocore: aiohttp aioitertools botocore jmespath multidict python-dateutil wrapt; aiofile: caio; aiohttp:
aiohappyeyeballs aiosignal attrs frozenlist multidict propcache typing-extensions yarl; aiohttp-cors: aiohttp;
aiohttp-retry: aiohttp; aiosignal: frozenlist typing-extensions; aistore: braceexpand cloudpickle humanize msgspec
overrides packaging pydantic python-dateutil pyyaml requests tenacity urllib3 xxhash; aistudio-sdk: bce-python-sdk
click prettytable psutil requests tqdm; albucore: numkong numpy stringzilla; albumentations: albucore numpy
opencv-python-headless pydantic pyyaml scipy; ale-py: numpy; alembic: mako sqlalchemy typing-extensions; altair: jinja2
jsonschema narwhals packaging typing-extensions; anthropic: anyio docstring-parser httpx2 jiter opentelemetry-api
pydantic sniffio typing-extensions; anyio: idna typing-extensions; apache-tvm-ffi: typing-extensions; argilla: datasets
httpx huggingface-hub pillow pydantic rich standardwebhooks tqdm; arize-phoenix: aioitertools aiosqlite alembic
anthropic arize-phoenix-client arize-phoenix-evals arize-phoenix-otel arize-phoenix-sqlean authlib bashkit cachetools
certifi email-validator fastapi fastmcp-slim fastmcp-slim[client] fastmcp-slim[server] graphql-core grpc-interceptor
grpcio httpx httpx[http2] jinja2 jmespath joserfc jsonpath-ng jsonschema ldap3 numpy openinference-instrumentation
openinference-instrumentation-openai openinference-semantic-conventions opentelemetry-exporter-otlp opentelemetry-proto
opentelemetry-sdk orjson pandas prometheus-client psutil pyarrow pydantic pydantic-ai-slim pydantic-ai-slim[anthropic]
pydantic-ai-slim[bedrock] pydantic-ai-slim[google] pydantic-ai-slim[mcp] pydantic-ai-slim[openai] pydantic-ai-slim[ui]
pydantic-monty pystache python-dateutil python-multipart pyyaml snowballstemmer sqlalchemy sqlalchemy[asyncio] sqlglot
starlette strawberry-graphql tqdm typing-extensions uvicorn wrapt; arize-phoenix-client: httpx
openinference-instrumentation openinference-semantic-conventions opentelemetry-exporter-otlp opentelemetry-sdk tqdm
typing-extensions; arize-phoenix-evals: jsonpath-ng openinference-instrumentation openinference-semantic-conventions
opentelemetry-api pandas pydantic pystache tqdm typing-extensions; arize-phoenix-otel: openinference-instrumentation
openinference-semantic-conventions opentelemetry-exporter-otlp opentelemetry-exporter-otlp-proto-http
opentelemetry-proto opentelemetry-sdk opentelemetry-semantic-conventions typing-extensions wrapt; array-record: absl-py
etils etils[epath]; arrow: python-dateutil tzdata; arxiv: lxml requests; ase: matplotlib numpy scipy typing-extensions;
asteroid-filterbanks: numpy torch typing-extensions; astunparse: six wheel; audiomentations: librosa numpy numpy-minmax
numpy-rms python-stretch scipy soxr; authlib: cryptography joserfc; auto-round: accelerate datasets numpy py-cpuinfo
pydantic torch tqdm transformers; aws-xray-sdk: botocore wrapt; axolotl: accelerate addict adlfs antlr4-python3-runtime
art axolotl-contribs-lgpl axolotl-contribs-mit bitsandbytes colorama datasets einops evaluate fastcore fire fla-core
flash-linear-attention gcsfs gradio hf-transfer hf-xet huggingface-hub immutabledict kernels langdetect liger-kernel
lm-eval mistral-common numba numpy nvidia-ml-py ocifs openenv-core optimum packaging peft posthog pydantic
python-dotenv pyyaml requests s3fs schedulefree scipy sentencepiece tensorboard tokenizers torch torchao trackio
transformers triton trl typer typing-extensions wandb xformers zstandard; axolotl-contribs-lgpl: datasets numpy torch;
axolotl-contribs-mit: torch; azure-core: requests typing-extensions; azure-core[aio]: aiohttp; azure-datalake-store:
cffi msal requests; azure-identity: azure-core cryptography msal msal-extensions typing-extensions; azure-storage-blob:
azure-core cryptography isodate typing-extensions; azure-storage-blob[aio]: azure-core azure-core[aio];
azure-storage-file-datalake: azure-core azure-storage-blob isodate typing-extensions; banks: deprecated filetype griffe
jinja2 platformdirs pydantic; bce-python-sdk: crc32c future pycryptodome six; beautifulsoup4: soupsieve
typing-extensions; bert-score: matplotlib numpy packaging pandas requests torch tqdm transformers; bertopic: hdbscan
llvmlite numpy pandas plotly scikit-learn sentence-transformers tqdm umap-learn; bioc: docopt intervaltree jsonlines
lxml tqdm; biopython: numpy; biotite: biotraj msgpack networkx numpy packaging requests; biotraj: numpy scipy;
bitsandbytes: numpy packaging torch; blaxel: attrs dockerfile-parse httpx mcp pydantic pyjwt python-dateutil pyyaml
requests tomli websockets; bleach: webencodings; blis: numpy; blobfile: filelock lxml pycryptodomex urllib3; bokeh:
jinja2 narwhals numpy packaging pillow pyyaml tornado xyzservices; boto3: botocore jmespath s3transfer; botocore:
jmespath python-dateutil urllib3; botok: pyyaml requests; bravado: bravado-core monotonic msgpack python-dateutil
pyyaml requests simplejson six typing-extensions; bravado-core: jsonref jsonschema jsonschema[format-nongpl] msgpack
python-dateutil pytz pyyaml requests simplejson six swagger-spec-validator; build: packaging pyproject-hooks;
camel-tools: cachetools camel-kenlm dill docopt editdistance emoji future muddler numpy pandas pyrsistent regex
requests scikit-learn scipy six tabulate torch tqdm transformers; captum: matplotlib numpy packaging torch tqdm;
catboost: graphviz matplotlib numpy pandas plotly scipy six; cattrs: attrs typing-extensions; cffi: pycparser;
cfn-lint: jsonpatch networkx pyyaml regex sympy typing-extensions; cftime: numpy; chex: absl-py jax jaxlib numpy toolz
typing-extensions; choreographer: logistro platformdirs simplejson; chromadb: bcrypt build grpcio httpx
importlib-resources jsonschema kubernetes mmh3 numpy onnxruntime opentelemetry-api
opentelemetry-exporter-otlp-proto-grpc opentelemetry-sdk orjson overrides pybase64 pydantic pydantic-settings pypika
pyyaml rich tenacity tokenizers tqdm typer typing-extensions uvicorn uvicorn[standard]; chronos-forecasting: accelerate
einops numpy pandas torch transformers; cmdstanpy: numpy pandas stanio tqdm; cohere: fastavro httpx pydantic
pydantic-core requests tokenizers types-requests typing-extensions; coloredlogs: humanfriendly; colpali-engine: numpy
peft pillow requests scipy torch torchvision transformers; comet-ml: dulwich everett everett[ini] jsonschema psutil
python-box requests requests-toolbelt rich semantic-version sentry-sdk setuptools simplejson urllib3 wrapt wurlitzer;
compressed-tensors: loguru psutil pydantic torch transformers; connectrpc: protobuf-py pyqwest; contourpy: numpy;
copulas: numpy pandas plotly scipy; coreforecast: numpy; courlan: babel tld urllib3; cross-web: typing-extensions;
cryptography: cffi; csvw: babel isodate jsonschema language-tags python-dateutil rdflib rfc3986 termcolor uritemplate;
ctgan: numpy pandas rdt torch tqdm; ctransformers: huggingface-hub py-cpuinfo; ctranslate2: numpy pyyaml; cupy-cuda12x:
numpy; curated-tokenizers: regex; curated-transformers: torch; cut-cross-entropy: torch triton; cwevals: anyio distro
httpx pydantic sniffio typing-extensions; cyclopts: attrs docstring-parser rich rich-rst; darts: holidays joblib
llvmlite matplotlib narwhals nfoursid numba numpy pandas pyod requests scikit-learn scipy shap statsmodels tqdm
typing-extensions xarray; dask: click cloudpickle fsspec packaging partd pyyaml toolz; dask[complete]: bokeh
distributed jinja2 lz4 numpy pandas pyarrow; dask[dataframe]: numpy pandas pyarrow; databricks-sdk: certifi google-auth
protobuf requests urllib3; dataclasses-json: marshmallow typing-inspect; dataproperty: mbstrdecoder typepy
typepy[datetime]; datasets: dill filelock fsspec huggingface-hub multiprocess numpy packaging pandas pyarrow pyyaml
tqdm xxhash; datasets[audio]: torch torchcodec; datasets[vision]: pillow; datasketch: numpy scipy; datatrove: dill
fsspec huggingface-hub humanize loguru multiprocess numpy tqdm; datatrove[all]: aiofiles aiosqlite bitsandbytes botok
datasets fasteners fasttext-numpy2-wheel faust-cchardet flask ftfy httpx hypothesis indic-nlp-library inscriptis jieba
khmer-nltk kiwipiepy laonlp lighteval moto moto[s3] moto[server] nltk numpy orjson pandas pyahocorasick pyarrow
pyidaungsu-numpy2 pytest pytest-rerunfailures pytest-timeout pytest-xdist pythainlp python-magic pyvi pyyaml ray
ray[default] regex rich ruff s3fs sglang spacy spacy[ja] stanza tensorflow tldextract tokenizers trafilatura typer
urduhack vllm warcio xxhash zstandard; datatrove[io]: datasets faust-cchardet orjson pyarrow python-magic warcio
zstandard; datatrove[processing]: fasteners fasttext-numpy2-wheel ftfy inscriptis nltk pyahocorasick regex tldextract
tokenizers trafilatura xxhash; dateparser: python-dateutil pytz regex tzlocal; ddgs: click lxml primp; decord: numpy;
deepecho: numpy pandas torch tqdm; deepspeed: einops hjson msgpack ninja numpy packaging psutil py-cpuinfo pydantic
torch tqdm; defuser: pypcre transformers; deltalake: arro3-core deprecated; demucs: einops huggingface-hub julius
lameenc pyyaml safetensors sphn torch tqdm; deprecated: wrapt; deprecation: packaging; depyf: astor dill; diffusers:
filelock huggingface-hub importlib-metadata numpy pillow regex requests safetensors; diffusers[torch]: accelerate
torch; diffusers[training]: accelerate datasets jinja2 peft protobuf tensorboard timm; distilabel: datasets httpx
jinja2 multiprocess nest-asyncio networkx orjson portalocker pydantic rich scipy setuptools tblib typer
universal-pathlib; distilabel[hf-inference-endpoints]: huggingface-hub; distilabel[hf-transformers]: torch
transformers; distilabel[vllm]: filelock vllm; distributed: click cloudpickle dask jinja2 locket msgpack packaging
psutil pyyaml sortedcontainers tblib toolz tornado zict; dm-tree: absl-py attrs numpy wrapt; dna-features-viewer:
biopython matplotlib packaging; docker: requests urllib3; doclang: lxml typer; docling: docling-slim
docling-slim[standard]; docling-core: defusedxml doclang jsonref jsonschema latex2mathml pandas pillow pydantic
pydantic-settings pyyaml requests tabulate typer typing-extensions; docling-core[chunking]: semchunk transformers
tree-sitter tree-sitter-c tree-sitter-javascript tree-sitter-python tree-sitter-typescript; docling-ibm-models:
huggingface-hub numpy pillow safetensors safetensors[torch] torch torchvision transformers; docling-parse: docling-core
pillow pydantic; docling-slim: certifi docling-core filetype langcodes pluggy pydantic pydantic-settings requests tqdm;
docling-slim[standard]: accelerate beautifulsoup4 defusedxml docling-core docling-core[chunking] docling-ibm-models
docling-parse httpx huggingface-hub mail-parser marko numpy openpyxl pillow polyfactory pylatexenc pypdfium2
python-docx python-dotenv python-oxmsg python-pptx rapidocr rich rtree scipy torch torchvision typer websockets;
donfig: pyyaml; dotenv: python-dotenv; draccus: mergedeep pyyaml toml typing-inspect; dspy: anyio cachetools
cloudpickle diskcache gepa json-repair jsonschema litellm openai orjson pydantic pyyaml regex requests tenacity tqdm;
dulwich: urllib3; e2b: attrs connectrpc e2b-dockerfile-utils h2 httpx packaging protobuf-py pyqwest python-dateutil
rich typing-extensions wcmatch; e2b-code-interpreter: attrs e2b httpx; easyocr: ninja numpy opencv-python-headless
pillow pyclipper python-bidi pyyaml scikit-image scipy shapely torch torchvision; elastic-transport: certifi sniffio
urllib3; elasticsearch: anyio elastic-transport python-dateutil sniffio typing-extensions; email-validator: dnspython
idna; equinox: jax jaxtyping typing-extensions wadler-lindig; esm: accelerate attrs biopython biotite boto3 brotli
cloudpathlib dna-features-viewer einops httpx huggingface-hub ipython ipywidgets msgpack-numpy pandas py3dmol pydssp
pygtrie rdkit safetensors scikit-learn tenacity torch transformers triton zstd; etils[edc]: typing-extensions;
etils[enp]: einops numpy typing-extensions; etils[epath]: fsspec typing-extensions zipp; etils[epy]: typing-extensions;
etils[etree]: absl-py einops numpy tqdm typing-extensions; evaluate: datasets dill fsspec fsspec[http] huggingface-hub
multiprocess numpy packaging pandas requests tqdm xxhash; everett[ini]: configobj; exceptiongroup: typing-extensions;
faicons: htmltools; faiss-cpu: numpy packaging; fast-plaid: fastkmeans filelock joblib maturin numpy setuptools torch
usearch; fastapi: annotated-doc anyio opentelemetry-api pydantic starlette typing-extensions typing-inspection;
fastapi-cli: rich-toolkit typer uvicorn uvicorn[standard]; fastapi-cli[standard]: fastapi-cloud-cli uvicorn
uvicorn[standard]; fastapi-cloud-cli: agent-detector detect-installer fastar httpx pydantic pydantic[email]
rich-toolkit rignore sentry-sdk typer uvicorn uvicorn[standard]; fastapi[standard]: email-validator fastapi-cli
fastapi-cli[standard] fastar httpx httpx2 jinja2 opentelemetry-exporter-otlp-proto-http opentelemetry-sdk
pydantic-extra-types pydantic-settings python-multipart uvicorn uvicorn[standard]; fastembed: huggingface-hub loguru
mmh3 numpy onnxruntime pillow py-rust-stemmers requests tokenizers tqdm; faster-whisper: av ctranslate2 huggingface-hub
onnxruntime tokenizers tqdm; fastkmeans: numpy torch; fastmcp: dotenv exceptiongroup httpx mcp openapi-pydantic rich
typer websockets; fastmcp-slim: mcp-types platformdirs pydantic pydantic-settings pydantic[email] python-dotenv rich
typing-extensions; fastmcp-slim[client]: authlib exceptiongroup httpx2 mcp opentelemetry-api py-key-value-aio
py-key-value-aio[filetree] py-key-value-aio[memory] starlette; fastmcp-slim[server]: authlib certifi cyclopts
exceptiongroup griffelib httpx2 joserfc jsonref jsonschema jsonschema-path mcp openapi-pydantic opentelemetry-api
packaging py-key-value-aio py-key-value-aio[filetree] py-key-value-aio[memory] pyperclip python-multipart pyyaml
starlette uncalled-for uvicorn watchfiles websockets; fastparquet: cramjam fsspec numpy packaging pandas;
fastsafetensors: typer; fasttext-numpy2-wheel: numpy pybind11 setuptools; fasttext-wheel: numpy pybind11 setuptools;
fastwarc: brotli click tqdm typing-extensions; feedfinder2: beautifulsoup4 requests six; feedparser:
feedparser-sgmllib; fire: termcolor; fla-core: einops; flagembedding: accelerate datasets ir-datasets peft protobuf
sentence-transformers sentencepiece torch transformers; flair: bioc boto3 conllu deprecated ftfy gdown huggingface-hub
langdetect lxml matplotlib more-itertools mpld3 pptree python-dateutil pytorch-revgrad regex scikit-learn segtok
sqlitedict tabulate torch tqdm transformer-smaller-training-vocab transformers transformers[sentencepiece]
wikipedia-api; flash-attn: einops torch; flash-attn-4: apache-tvm-ffi einops quack-kernels torch torch-c-dlpack-ext
typing-extensions; flash-linear-attention: fla-core transformers; flashinfer-python: apache-tvm-ffi click einops
nccl-extensions nccl4py ninja numpy nvidia-ml-py packaging requests tabulate torch tqdm; flask: blinker click
itsdangerous jinja2 markupsafe werkzeug; flask-cors: flask werkzeug; flax: jax msgpack numpy optax orbax-checkpoint
pyyaml rich tensorstore treescope typing-extensions; formulaic: interface-meta narwhals numpy pandas scipy
typing-extensions wrapt; fsspec[http]: aiohttp; fsspec[s3]: s3fs; ftfy: wcwidth; gcsfs: aiohttp decorator fsspec
google-auth google-auth-oauthlib google-cloud-storage google-cloud-storage-control requests; gdown: beautifulsoup4
filelock requests requests[socks] tqdm urllib3; genai-prices: httpx2 pydantic; gensim: numpy scipy smart-open;
geopandas: numpy packaging pandas pyogrio pyproj shapely; gevent: greenlet zope-event zope-interface; gguf: numpy
pyyaml requests tqdm; gitdb: smmap; gitpython: gitdb; gliner: huggingface-hub numpy packaging safetensors sentencepiece
torch tqdm transformers; gliner2: pydantic requests tqdm urllib3; gluonts: numpy pandas pydantic toolz tqdm
typing-extensions; google-api-core: google-auth googleapis-common-protos opentelemetry-api proto-plus protobuf
requests; google-api-core[grpc]: grpcio grpcio-status; google-auth: cryptography pyasn1-modules; google-auth-oauthlib:
google-auth requests-oauthlib; google-auth[pyopenssl]: cryptography; google-auth[requests]: requests;
google-cloud-bigquery: google-api-core google-api-core[grpc] google-auth google-auth[pyopenssl] google-cloud-core
google-resumable-media packaging python-dateutil requests; google-cloud-core: google-api-core google-auth;
google-cloud-storage: google-api-core google-auth google-cloud-core google-crc32c google-resumable-media requests;
google-cloud-storage-control: google-api-core google-api-core[grpc] google-auth grpc-google-iam-v1 grpcio proto-plus
protobuf; google-genai: anyio distro google-auth google-auth[requests] httpx2 pydantic requests sniffio tenacity
typing-extensions websockets; google-pasta: six; google-resumable-media: google-crc32c; googleapis-common-protos:
protobuf; googleapis-common-protos[grpc]: grpcio; gptqmodel: accelerate datasets defuser device-smi dill filelock
jinja2 logbar maturin ninja numpy packaging pillow protobuf pyarrow pypcre requests safetensors threadpoolctl tokenicer
torch torchao transformers; gradio: anyio brotli fastapi gradio-client groovy hf-gradio httpx huggingface-hub jinja2
markupsafe numpy orjson packaging pandas pillow pydantic pydub python-multipart pytz pyyaml safehttpx semantic-version
starlette tomlkit typer typing-extensions uvicorn; gradio-client: fsspec httpx huggingface-hub packaging
typing-extensions; graphene: graphql-core graphql-relay python-dateutil typing-extensions; graphql-relay: graphql-core;
great-tables: babel faicons htmltools importlib-metadata importlib-resources multimark nokap typing-extensions; griffe:
griffecli griffelib; griffecli: colorama griffelib; groq: anyio distro httpx pydantic sniffio typing-extensions;
grpc-google-iam-v1: googleapis-common-protos googleapis-common-protos[grpc] grpcio protobuf; grpc-interceptor: grpcio;
grpcio: typing-extensions; grpcio-health-checking: grpcio protobuf; grpcio-reflection: grpcio protobuf; grpcio-status:
googleapis-common-protos grpcio protobuf; grpclib: h2 multidict; guidance: guidance-stitch jinja2 llguidance numpy
psutil pydantic requests; guidance-stitch: ipywidgets; gymnasium: cloudpickle farama-notifications numpy
typing-extensions; gymnasium[atari]: ale-py; gymnasium[box2d]: box2d pygame-ce; h2: hpack hyperframe; h5netcdf: numpy
packaging; h5netcdf[h5py]: h5py; h5py: numpy; hdbscan: joblib numpy scikit-learn scipy; helium: selenium; hf-gradio:
gradio-client typer; hnswlib: numpy; holidays: python-dateutil; hqq: accelerate einops huggingface-hub numpy termcolor
tqdm transformers; html5lib: six webencodings; htmldate: charset-normalizer dateparser lxml python-dateutil urllib3;
htmltools: packaging typing-extensions; httpcore: certifi h11; httpcore2: h11 truststore; httpx: anyio certifi httpcore
idna; httpx2: anyio httpcore2 idna truststore typing-extensions; httpx[http2]: h2; huggingface-hub: click filelock
fsspec hf-xet httpx2 packaging pyyaml tqdm typing-extensions; huggingface-hub[hf-xet]: hf-xet; huggingface-hub[mcp]:
mcp; huggingface-hub[torch]: safetensors safetensors[torch] torch; huggingface-sb3: cloudpickle huggingface-hub numpy
pyyaml wasabi; humming-kernels: jinja2 numpy safetensors tabulate torch tqdm triton; hydra-core: antlr4-python3-runtime
omegaconf packaging; hyperlink: idna; hyperpyyaml: pyyaml ruamel-yaml; hypothesis: sortedcontainers; id: urllib3;
imagehash: numpy pillow pywavelets scipy; imageio: numpy pillow; imageio[ffmpeg]: imageio-ffmpeg psutil;
imbalanced-learn: joblib numpy scikit-learn scipy sklearn-compat threadpoolctl; img2dataset: albumentations dataclasses
exifread-nocycle fire fsspec opencv-python-headless pandas pyarrow tqdm wandb webdataset; importlib-metadata:
lazy-importer zipp; incremental: packaging; indic-nlp-library: morfessor numpy pandas sphinx-argparse sphinx-rtd-theme;
inscriptis: lxml requests; insightface: numpy onnx onnxruntime opencv-python requests scikit-image scipy tqdm;
inspect-ai: agent-client-protocol aiobotocore anyio beautifulsoup4 boto3 click debugpy docstring-parser fastapi fsspec
httpx ijson jsonlines jsonpatch jsonpath-ng jsonref jsonschema markdown-it-py mmh3 nest-asyncio2 numpy platformdirs
psutil pydantic python-dotenv pyyaml rich s3fs semver shortuuid sniffio tenacity textual tiktoken typing-extensions
universal-pathlib uvicorn zipfile-zstd zipp zstandard; instanttensor: torch; instructor: aiohttp click docstring-parser
idna jinja2 jiter openai pydantic pydantic-core regex requests rich tenacity typer urllib3; intervaltree:
sortedcontainers; ipython: ipython-pygments-lexers jedi matplotlib-inline pexpect prompt-toolkit psutil pygments
stack-data traitlets; ipython-pygments-lexers: pygments; ipywidgets: comm ipython jupyterlab-widgets traitlets
widgetsnbextension; ir-datasets: lxml lz4 numpy pyyaml requests tqdm; isoduration: arrow; itemloaders: itemadapter
jmespath parsel; jax: jaxlib ml-dtypes numpy opt-einsum scipy; jax-cuda12-plugin: jax-cuda12-pjrt; jax[cuda12]:
jax-cuda12-plugin jax-cuda12-plugin[with-cuda] jaxlib; jaxlib: ml-dtypes numpy scipy; jaxtyping: wadler-lindig; jedi:
parso; jinja2: markupsafe; jiwer: click rapidfuzz; joblib: cloudpickle; joserfc: cryptography; jpype1: packaging;
jsonargparse: pyyaml; jsonlines: attrs; jsonpatch: jsonpointer; jsonschema: attrs jsonschema-specifications referencing
rpds-py; jsonschema-path: attrs pathable pyyaml referencing; jsonschema-specifications: referencing;
jsonschema[format-nongpl]: fqdn idna isoduration jsonpointer rfc3339-validator rfc3986-validator rfc3987-syntax
uri-template webcolors; julius: torch; jupyter-core: platformdirs traitlets; jupytext: markdown-it-py mdit-py-plugins
nbformat packaging pyyaml; justext: lxml lxml[html-clean]; kaggle: bleach certifi jupytext kagglesdk packaging protobuf
python-dateutil python-dotenv python-slugify requests tqdm urllib3; kagglesdk: certifi protobuf requests; kaleido:
choreographer logistro packaging; keras: absl-py h5py ml-dtypes namex numpy optree packaging rich; kernels:
huggingface-hub packaging pyyaml sigstore tomlkit; keybert: numpy rich scikit-learn sentence-transformers; khmer-nltk:
sklearn-crfsuite tqdm; kiwipiepy: kiwipiepy-model numpy tqdm; kokoro: huggingface-hub loguru misaki misaki[en] numpy
torch transformers; konlpy: jpype1 lxml numpy; kornia: kornia-rs numpy torch; kubernetes: aiohttp aiohttp-retry certifi
durationpy oauthlib pydantic python-dateutil pyyaml requests requests-oauthlib typing-extensions urllib3
websocket-client; lance-namespace: lance-namespace-urllib3-client; lance-namespace-urllib3-client: pydantic
python-dateutil typing-extensions urllib3; lancedb: deprecation lance-namespace numpy packaging pyarrow pydantic tqdm;
langchain: langchain-core langgraph pydantic; langchain-classic: langchain-core langchain-text-splitters langsmith
pydantic pyyaml requests sqlalchemy; langchain-community: aiohttp httpx-sse langchain-classic langchain-core langsmith
numpy pydantic-settings pyyaml requests sqlalchemy tenacity; langchain-core: certifi httpx jsonpatch langchain-protocol
langsmith packaging pydantic pyyaml tenacity typing-extensions uuid-utils; langchain-huggingface: huggingface-hub
langchain-core tokenizers; langchain-openai: certifi langchain-core openai tiktoken; langchain-protocol:
typing-extensions; langchain-text-splitters: langchain-core; langdetect: six; langfuse: backoff httpx opentelemetry-api
opentelemetry-exporter-otlp-proto-http opentelemetry-sdk packaging pydantic typing-extensions wrapt; langgraph:
langchain-core langgraph-checkpoint langgraph-prebuilt langgraph-sdk pydantic xxhash; langgraph-checkpoint:
langchain-core ormsgpack; langgraph-prebuilt: langchain-core langgraph-checkpoint; langgraph-sdk: httpx langchain-core
langchain-protocol orjson websockets; langid: numpy; langsmith: anyio distro httpx2 orjson packaging pydantic requests
requests-toolbelt sniffio typing-extensions uuid-utils websockets xxhash zstandard; language-tool-python: packaging
psutil requests toml tqdm; laonlp: pythainlp; latex2sympy2-extended: antlr4-python3-runtime sympy; lazy-loader:
packaging; ldap3: pyasn1; lerobot: cmake draccus einops gymnasium huggingface-hub numpy opencv-python-headless
packaging pillow requests safetensors setuptools termcolor torch torchvision tqdm; lerobot[pi]: scipy transformers;
lerobot[smolvla]: accelerate num2words transformers; levenshtein: rapidfuzz; librosa: decorator joblib lazy-loader
msgpack numba numpy pooch scikit-learn scipy soundfile soxr; liger-kernel: torch triton; lighteval: accelerate aenum
colorlog datasets fsspec gitpython hf-xet httpx huggingface-hub huggingface-hub[hf-xet] inspect-ai langcodes
latex2sympy2-extended nltk numpy openai protobuf pycountry pydantic pytablewriter rich rouge-score sacrebleu
scikit-learn sentencepiece termcolor torch transformers typer; lighteval[math]: latex2sympy2-extended; lighteval[vllm]:
more-itertools ray vllm; lightgbm: narwhals numpy scipy; lightning: fsspec fsspec[http] lightning-utilities packaging
pytorch-lightning pyyaml torch torchmetrics tqdm typing-extensions; lightning-utilities: packaging typing-extensions;
litellm: aiohttp anyio boto3 certifi click fastuuid filelock httpx httpx[http2] huggingface-hub importlib-metadata
jinja2 jsonschema openai packaging pydantic pydantic-settings python-dotenv pyyaml tiktoken tokenizers
typing-extensions; llama-cpp-python: diskcache jinja2 numpy typing-extensions; llama-index: llama-index-core
llama-index-embeddings-openai llama-index-llms-openai nltk; llama-index-core: aiohttp aiosqlite banks dataclasses-json
deprecated dirtyjson filetype fsspec httpx llama-index-workflows nest-asyncio networkx nltk numpy pillow platformdirs
pydantic pyyaml requests setuptools sqlalchemy sqlalchemy[asyncio] tenacity tiktoken tinytag tqdm typing-extensions
typing-inspect wrapt; llama-index-embeddings-openai: llama-index-core openai; llama-index-instrumentation: deprecated
pydantic; llama-index-llms-openai: llama-index-core openai; llama-index-workflows: llama-index-instrumentation pydantic
typing-extensions; llmcompressor: accelerate auto-round compressed-tensors datasets loguru numpy nvidia-ml-py pillow
pyyaml requests torch tqdm transformers; lm-eval: datasets dill evaluate jinja2 more-itertools numpy pytablewriter
rouge-score sacrebleu scikit-learn sqlitedict tqdm typing-extensions word2number; lm-eval[api]: aiohttp requests
tenacity tiktoken tqdm; lm-eval[hf]: accelerate peft torch transformers; lm-eval[vllm]: vllm; lm-format-enforcer:
interegular packaging pydantic pyyaml; lxml-html-clean: lxml; lxml[html-clean]: lxml-html-clean; magika: click
onnxruntime; mako: markupsafe; markdown-it-py: mdurl; markdown-it-py[linkify]: linkify-it-py; markdownify:
beautifulsoup4 six; marker-pdf: anthropic click filetype ftfy google-genai markdown2 markdownify openai pdftext pillow
psutil pydantic pydantic-settings python-dotenv rapidfuzz regex scikit-learn surya-ocr torch tqdm transformers;
markitdown: beautifulsoup4 certifi charset-normalizer defusedxml magika markdownify requests; marshmallow: packaging;
math-verify: latex2sympy2-extended; matplotlib: contourpy cycler fonttools kiwisolver numpy packaging pillow pyparsing
python-dateutil; matplotlib-inline: traitlets; mbstrdecoder: chardet; mcp: anyio httpx2 jsonschema mcp-types
opentelemetry-api pydantic pyjwt pyjwt[crypto] python-multipart sse-starlette starlette typing-extensions
typing-inspection uvicorn; mcp-types: pydantic typing-extensions; mcpadapt: jsonref mcp pydantic python-dotenv;
mdit-py-plugins: markdown-it-py; mediapipe: absl-py certifi flatbuffers matplotlib numpy opencv-contrib-python
sounddevice; misaki: addict regex; misaki[en]: espeakng-loader num2words phonemizer-fork spacy
spacy-curated-transformers; mistral-common: jsonschema numpy pillow pydantic pydantic-extra-types
pydantic-extra-types[pycountry] requests tiktoken; mistral-common[audio]: soundfile soxr; mistral-common[image]:
opencv-python-headless; mistralai: eval-type-backport httpx2 jsonpath-python opentelemetry-api
opentelemetry-semantic-conventions pydantic python-dateutil typing-inspection; ml-dtypes: numpy; mlflow: aiohttp
alembic cryptography docker flask flask-cors graphene gunicorn huey matplotlib mlflow-skinny mlflow-tracing numpy
pandas pyarrow scikit-learn scipy skops sqlalchemy; mlflow-skinny: anyio cachetools click cloudpickle databricks-sdk
fastapi gitpython importlib-metadata opentelemetry-api opentelemetry-proto opentelemetry-sdk packaging protobuf
pydantic python-dotenv pyyaml requests sqlparse starlette typing-extensions uvicorn; mlflow-tracing: cachetools
databricks-sdk opentelemetry-api opentelemetry-proto opentelemetry-sdk packaging protobuf pydantic; mlx-lm: jinja2
numpy protobuf pyyaml sentencepiece transformers; modal: aiohttp cbor2 certifi click grpclib protobuf rich
synchronicity toml types-certifi types-toml typing-extensions watchfiles; model-hosting-container-standards: fastapi
httpx jmespath pydantic setuptools starlette supervisor; model2vec: huggingface-hub jinja2 joblib numpy safetensors
tokenizers tqdm; model2vec[distill]: skeletoken torch transformers; modelscope: filelock modelscope-hub packaging
requests setuptools tqdm urllib3; modelscope-hub: cryptography filelock requests tqdm urllib3; monai: numpy torch;
mosaicml-streaming: azure-identity azure-storage-blob azure-storage-file-datalake boto3 brotli catalogue
google-cloud-storage matplotlib numpy oci paramiko python-snappy torch torchvision tqdm transformers xxhash zstd; moto:
boto3 botocore cryptography requests responses werkzeug xmltodict; moto[s3]: py-partiql-parser pyyaml; moto[server]:
antlr4-python3-runtime aws-xray-sdk cfn-lint docker flask flask-cors graphql-core joserfc jsonpath-ng
openapi-spec-validator py-partiql-parser pyparsing pyyaml; moviepy: decorator imageio imageio-ffmpeg numpy pillow
proglog python-dotenv; mpire: pygments tqdm; mpire[dill]: multiprocess; mpld3: jinja2 matplotlib; msal: cryptography
pyjwt pyjwt[crypto] requests; msal-extensions: msal; msgpack-numpy: msgpack numpy; mteb: datasets numpy polars pydantic
pytrec-eval-terrier requests rich scikit-learn scipy sentence-transformers torch tqdm transformers typing-extensions;
muddler: docopt; multimark: cffi click; multiprocess: dill; mwcli: docopt mwxml para; mwtypes: jsonable; mwxml:
jsonschema mwcli mwtypes para; nbformat: fastjsonschema jsonschema jupyter-core traitlets; nccl-extensions: nccl4py
numpy packaging; nccl4py: numpy packaging; nemo-toolkit: aistore fsspec huggingface-hub numpy onnx scikit-learn
setuptools smart-open tensorboard text-unidecode torch tqdm wrapt; neptune: boto3 bravado click future gitpython
oauthlib packaging pandas pillow psutil pyjwt requests requests-oauthlib setuptools six swagger-spec-validator
typing-extensions urllib3 websocket-client; netcdf4: certifi cftime numpy packaging; neuralforecast: coreforecast
fsspec numpy optuna pandas pytorch-lightning ray ray[train] ray[tune] safetensors scipy torch tornado utilsforecast;
newspaper3k: beautifulsoup4 cssselect feedfinder2 feedparser jieba3k lxml nltk pillow python-dateutil pyyaml requests
tinysegmenter tldextract; nfoursid: matplotlib numpy pandas; nltk: click defusedxml joblib regex tqdm; noisereduce:
joblib matplotlib numpy scipy tqdm; nokap: click websockets; num2words: docopt; numba: llvmlite numpy; numcodecs: numpy
typing-extensions; numpy-minmax: cffi numpy; numpy-rms: cffi numpy; numpyro: jax jaxlib multipledispatch numpy tqdm;
nvitop: nvidia-ml-py psutil; nvshmem4py-cu13: cython numpy; oci: aiohttp certifi circuitbreaker crc32c cryptography
pyjwt pyopenssl python-dateutil python-pkcs11 pytz urllib3; ocifs: fsspec oci requests; omegaconf: pyyaml; onnx:
ml-dtypes numpy protobuf typing-extensions; onnx-ir: ml-dtypes numpy onnx packaging sympy typing-extensions;
onnxruntime: flatbuffers numpy packaging protobuf; onnxruntime-gpu: flatbuffers numpy packaging protobuf; onnxscript:
ml-dtypes numpy onnx onnx-ir packaging typing-extensions; open-clip-torch: ftfy huggingface-hub regex safetensors timm
torch torchvision tqdm; openai: anyio httpx2 jiter pydantic sniffio typing-extensions; openai-harmony: pydantic;
openai-whisper: more-itertools numba numpy tiktoken torch tqdm triton; openapi-pydantic: pydantic;
openapi-schema-validator: jsonschema jsonschema-specifications pydantic pydantic-settings referencing
rfc3339-validator; openapi-spec-validator: jsonschema jsonschema-path lazy-object-proxy openapi-schema-validator
pydantic pydantic-settings; opencensus: google-api-core opencensus-context six; opencv-contrib-python: numpy;
opencv-python: numpy; opencv-python-headless: numpy; openenv-core: fastapi fastmcp huggingface-hub openai pydantic
pyyaml requests rich tomli tomli-w typer uvicorn websockets; openinference-instrumentation:
openinference-semantic-conventions opentelemetry-api opentelemetry-sdk wrapt; openinference-instrumentation-openai:
anyio openinference-instrumentation openinference-semantic-conventions opentelemetry-api opentelemetry-instrumentation
opentelemetry-semantic-conventions typing-extensions wrapt; openinference-instrumentation-smolagents:
openinference-instrumentation openinference-semantic-conventions opentelemetry-api opentelemetry-instrumentation
opentelemetry-semantic-conventions typing-extensions wrapt; openpyxl: et-xmlfile; opentelemetry-api: typing-extensions;
opentelemetry-exporter-http-transport: opentelemetry-api; opentelemetry-exporter-http-transport[requests]: requests;
opentelemetry-exporter-otlp: opentelemetry-exporter-otlp-proto-grpc opentelemetry-exporter-otlp-proto-http;
opentelemetry-exporter-otlp-common: opentelemetry-sdk; opentelemetry-exporter-otlp-proto-common: opentelemetry-proto;
opentelemetry-exporter-otlp-proto-grpc: googleapis-common-protos grpcio opentelemetry-api
opentelemetry-exporter-otlp-common opentelemetry-exporter-otlp-proto-common opentelemetry-proto opentelemetry-sdk
typing-extensions; opentelemetry-exporter-otlp-proto-http: googleapis-common-protos opentelemetry-api
opentelemetry-exporter-http-transport opentelemetry-exporter-http-transport[requests]
opentelemetry-exporter-otlp-common opentelemetry-exporter-otlp-proto-common opentelemetry-proto opentelemetry-sdk
requests typing-extensions; opentelemetry-exporter-prometheus: opentelemetry-api opentelemetry-sdk prometheus-client;
opentelemetry-instrumentation: opentelemetry-api opentelemetry-semantic-conventions packaging wrapt;
opentelemetry-proto: protobuf; opentelemetry-sdk: opentelemetry-api opentelemetry-semantic-conventions
typing-extensions; opentelemetry-semantic-conventions: opentelemetry-api typing-extensions;
opentelemetry-semantic-conventions-ai: opentelemetry-sdk opentelemetry-semantic-conventions; opentsne: numpy
scikit-learn scipy; optax: absl-py jax jaxlib numpy; optimum: huggingface-hub numpy packaging torch transformers;
optimum-onnx: onnx optimum transformers; optimum-onnx[onnxruntime]: onnxruntime; optimum-quanto: huggingface-hub ninja
numpy safetensors torch; optimum[onnxruntime]: optimum-onnx optimum-onnx[onnxruntime]; optree: typing-extensions;
optuna: alembic colorlog numpy packaging pyyaml sqlalchemy tqdm; orbax-checkpoint: absl-py aiofiles etils etils[epath]
etils[epy] humanize jax msgpack numpy prometheus-client protobuf psutil pyyaml simplejson tensorstore typing-extensions
uvloop; oss-harmony: pydantic; outcome: attrs; outlines: cloudpickle diskcache genson jinja2 jsonschema outlines-core
pillow pydantic typing-extensions; paddleocr: aiohttp paddlex paddlex[ocr-core] pyyaml requests typing-extensions;
paddlepaddle: httpx networkx numpy opt-einsum pillow protobuf safetensors setuptools typing-extensions; paddlex:
aistudio-sdk chardet colorlog filelock huggingface-hub modelscope numpy packaging pandas pillow prettytable py-cpuinfo
pydantic pyyaml requests ruamel-yaml typing-extensions ujson; paddlex[ocr-core]: imagesize opencv-contrib-python
pyclipper pypdfium2 python-bidi shapely; pandas: numpy python-dateutil; paramiko: bcrypt cryptography pynacl; parsel:
cssselect jmespath lxml w3lib; partd: locket toolz; patsy: numpy packaging; pdf2image: pillow; pdfminer-six:
charset-normalizer cryptography; pdfplumber: pdfminer-six pillow pypdfium2; pdftext: click numpy pydantic
pydantic-settings pypdfium2; peft: accelerate huggingface-hub numpy packaging psutil pyyaml safetensors torch tqdm
transformers; pexpect: ptyprocess; phonemizer-fork: attrs dlinfo joblib segments typing-extensions; pinecone-client:
certifi pinecone-plugin-interface python-dateutil typing-extensions urllib3; playwright: greenlet; plotly: narwhals
packaging; polars: polars-runtime-32; polars[all]: adbc-driver-manager adbc-driver-manager[dbapi] adbc-driver-sqlite
adbc-driver-sqlite[dbapi] altair cloudpickle connectorx deltalake fastexcel fsspec gevent great-tables matplotlib numpy
openpyxl pandas polars-iceberg pyarrow pydantic pyiceberg sqlalchemy xlsx2csv xlsxwriter; polyfactory: faker
typing-extensions; pooch: packaging platformdirs requests; posthog: backoff distro python-dateutil requests six
typing-extensions; preshed: cymem murmurhash; presidio-analyzer: click numpy phonenumbers preshed pydantic pyyaml regex
spacy tldextract; presidio-anonymizer: cryptography; prettytable: wcwidth; prime-pydantic-config: pydantic;
prime-pydantic-config[toml]: tomli; prime-runs: httpx prime-traces; prime-sandboxes: aiofiles certifi connectrpc httpx
protobuf pydantic pyqwest tenacity; prime-traces: httpx pydantic; prime-tunnel: httpx pydantic tenacity; proglog: tqdm;
prometheus-fastapi-instrumentator: prometheus-client starlette; promise: six; prompt-toolkit: wcwidth; prophet:
cmdstanpy holidays matplotlib numpy pandas tqdm; proto-plus: protobuf; protobuf-py: protobuf-py-ext typing-extensions;
py-key-value-aio: beartype typing-extensions; py-key-value-aio[filetree]: aiofile anyio; py-key-value-aio[memory]:
cachetools; pyannote-audio: asteroid-filterbanks einops huggingface-hub lightning matplotlib opentelemetry-api
opentelemetry-exporter-otlp opentelemetry-sdk pyannote-core pyannote-database pyannote-metrics pyannote-pipeline
pyannoteai-sdk pytorch-metric-learning rich safetensors torch torch-audiomentations torchaudio torchcodec torchmetrics;
pyannote-core: numpy pandas sortedcontainers; pyannote-database: pandas pyannote-core pyyaml; pyannote-metrics: numpy
pandas pyannote-core pyannote-database scikit-learn scipy; pyannote-pipeline: filelock optuna pyannote-core
pyannote-database pyyaml scipy tqdm; pyannoteai-sdk: requests; pyasn1-modules: pyasn1; pycocoevalcap: pycocotools;
pycocotools: numpy; pydantic: annotated-types pydantic-core typing-extensions typing-inspection; pydantic-ai-slim:
anyio genai-prices griffelib httpx2 opentelemetry-api pydantic pydantic-graph typing-inspection;
pydantic-ai-slim[anthropic]: anthropic; pydantic-ai-slim[bedrock]: boto3; pydantic-ai-slim[google]: google-genai;
pydantic-ai-slim[mcp]: fastmcp-slim fastmcp-slim[client]; pydantic-ai-slim[openai]: openai tiktoken;
pydantic-ai-slim[ui]: starlette; pydantic-core: typing-extensions; pydantic-extra-types: pydantic typing-extensions;
pydantic-extra-types[pycountry]: pycountry; pydantic-graph: anyio logfire-api pydantic typing-inspection;
pydantic-monty: pydantic-monty-client pydantic-monty-runtime; pydantic-monty-client: typing-extensions;
pydantic-settings: pydantic python-dotenv typing-extensions typing-inspection; pydantic[email]: email-validator; pydap:
beautifulsoup4 jinja2 lxml numpy requests requests-cache scipy webob; pydeck: jinja2 numpy; pydot: pyparsing; pydssp:
einops numpy torch tqdm; pyecharts: jinja2 prettytable simplejson; pygithub: pyjwt pyjwt[crypto] pynacl requests
typing-extensions urllib3; pyiceberg: cachetools click fsspec mmh3 pydantic pyparsing pyroaring requests rich
strictyaml tenacity zstandard; pyidaungsu-numpy2: emoji fasttext-numpy2-wheel numpy pybind11 python-crfsuite;
pyjwt[crypto]: cryptography; pylance: lance-namespace numpy pyarrow; pylate: accelerate datasets fast-plaid fastkmeans
ninja pandas sentence-transformers transformers ujson; pymongo: dnspython; pymupdf: networkx numpy onnxruntime psutil
pymupdf-layout pymupdf4llm pyyaml tabulate; pynacl: cffi; pynndescent: joblib llvmlite numba scikit-learn scipy;
pynvml: nvidia-ml-py; pyod: joblib matplotlib numba numpy scikit-learn scipy; pyogrio: certifi numpy packaging;
pyopenssl: cryptography typing-extensions; pyproj: certifi; pyqwest: opentelemetry-api; pyro-ppl: numpy opt-einsum
pyro-api torch tqdm; pytablewriter: dataproperty mbstrdecoder pathvalidate setuptools tabledata tcolorpy typepy
typepy[datetime]; pytesseract: packaging pillow; pytest: iniconfig packaging pluggy pygments; pytest-rerunfailures:
packaging pytest; pytest-timeout: pytest; pytest-xdist: execnet pytest; python-dateutil: tzdata; python-discovery:
filelock; python-doctr: anyascii h5py huggingface-hub langdetect numpy onnx opencv-python pillow pyclipper pypdfium2
rapidfuzz scipy shapely torch torchvision tqdm validators; python-docx: lxml typing-extensions; python-oxmsg: click
olefile typing-extensions; python-pkcs11: asn1crypto; python-pptx: lxml pillow typing-extensions xlsxwriter;
python-slugify: text-unidecode; python-snappy: cramjam; pytorch-lightning: fsspec fsspec[http] lightning-utilities
packaging pyyaml torch torchmetrics tqdm typing-extensions; pytorch-metric-learning: numpy scikit-learn torch tqdm;
pytorch-revgrad: numpy torch; pytrec-eval-terrier: numpy scipy; pyversity: numpy; pyvi: scikit-learn sklearn-crfsuite;
pywavelets: numpy; qdrant-client: grpcio httpx httpx[http2] numpy portalocker protobuf pydantic urllib3; quack-kernels:
apache-tvm-ffi einops torch torch-c-dlpack-ext; rapidocr: colorlog numpy omegaconf opencv-python-headless pillow
pyclipper pyyaml requests shapely six tqdm; rasterio: affine attrs certifi click numpy pyparsing; ray: click filelock
jsonschema msgpack packaging protobuf pyyaml requests; ray[cgraph]: cupy-cuda12x; ray[data]: fsspec numpy pandas
pyarrow; ray[default]: aiohttp aiohttp-cors colorful grpcio opencensus opentelemetry-exporter-prometheus
opentelemetry-proto opentelemetry-sdk prometheus-client py-spy pydantic requests smart-open virtualenv; ray[train]:
fsspec pandas pyarrow pydantic requests tensorboardx; ray[tune]: fsspec pandas pyarrow pydantic requests tensorboardx;
rdflib: pyparsing; rdkit: numpy pillow; rdt: faker numpy pandas python-dateutil scikit-learn scipy; readability-lxml:
chardet cssselect lxml lxml[html-clean]; referencing: attrs rpds-py typing-extensions; renderers: jinja2 numpy openai
openai-harmony prime-pydantic-config tiktoken; renderers[multimodal]: pillow transformers; replicate: httpx packaging
pydantic typing-extensions; requests: certifi charset-normalizer idna urllib3; requests-cache: attrs cattrs
platformdirs requests url-normalize urllib3; requests-file: requests; requests-oauthlib: oauthlib requests;
requests-toolbelt: requests; requests[socks]: pysocks; resampy: numba numpy; resiliparse: fastwarc; responses: pyyaml
requests urllib3; rfc3161-client: cryptography; rfc3339-validator: six; rfc3987-syntax: lark; rfdetr: numpy pydantic
pydeprecate requests supervision torch torchvision tqdm transformers; rich: markdown-it-py pygments; rich-rst: pygments
rich; rich-toolkit: click rich typing-extensions; roboflow: certifi click cycler filetype idna kiwisolver matplotlib
numpy opencv-python-headless pillow pillow-avif-plugin python-dateutil python-dotenv pyyaml requests requests-toolbelt
six tqdm typer urllib3; rouge-score: absl-py nltk numpy six; s3fs: aiobotocore aiohttp fsspec; s3transfer: botocore;
sacrebleu: colorama lxml numpy portalocker regex tabulate; sacremoses: click joblib regex tqdm; safehttpx: httpx2;
safetensors[torch]: numpy torch; sb3-contrib: stable-baselines3; schedulefree: torch typing-extensions; scikit-image:
imageio lazy-loader networkx numpy packaging pillow scipy tifffile; scikit-learn: joblib narwhals numpy scipy
threadpoolctl; scipy: numpy; scrapy: aiohttp backports-zstd brotli charset-normalizer cryptography cssselect defusedxml
itemadapter itemloaders lxml packaging parsel platformdirs protego pydispatcher pyopenssl pypydispatcher queuelib
service-identity tldextract twisted w3lib zope-interface; sdmetrics: copulas numpy pandas plotly scikit-learn scipy
tqdm; sdv: boto3 botocore cloudpickle copulas ctgan deepecho graphviz numpy pandas platformdirs pyyaml rdt sdmetrics
tqdm; seaborn: matplotlib numpy pandas; segmentation-models-pytorch: huggingface-hub numpy pillow safetensors timm
torch torchvision tqdm; segments: csvw regex; segtok: regex; selenium: certifi trio trio-websocket typing-extensions
urllib3 urllib3[socks] websocket-client; semanticscholar: httpx tenacity; semchunk: mpire mpire[dill] tqdm; semhash:
frozendict model2vec pyversity vicinity vicinity[usearch]; sentence-transformers: huggingface-hub numpy scikit-learn
scipy tokenizers torch tqdm transformers typing-extensions; sentence-transformers[train]: accelerate datasets;
sentry-sdk: certifi urllib3; seqeval: numpy scikit-learn; service-identity: attrs cryptography; setfit: datasets
evaluate huggingface-hub packaging scikit-learn sentence-transformers sentence-transformers[train] transformers;
sgl-deep-ep: nvidia-ml-py torch; sgl-flash-mla: torch; sglang: aiohttp anthropic apache-tvm-ffi blobfile build
compressed-tensors datasets deepseek-recipe distro easydict einops fastapi flash-attn-4 flashinfer-python
flashinfer-python[cu13] gguf humming-kernels humming-kernels[cu13] interegular ipython kernels llguidance
mistral-common modelscope msgspec ninja numba numpy nvidia-mathdx nvidia-ml-py nvshmem4py-cu13 openai openai-harmony
orjson outlines packaging partial-json-parser pillow prometheus-client psutil py-spy pybase64 pydantic python-dateutil
python-multipart pyzmq quack-kernels regex requests scipy sentencepiece setproctitle sgl-deep-ep sgl-deep-gemm
sgl-flash-mla sglang-kernel smg-grpc-servicer soundfile tiktoken tilelang timm tml-renderers tokenizers torch
torch-memory-saver torchaudio torchcodec torchvision tqdm transformers uvicorn uvloop watchfiles xgrammar xxhash
zstandard; sglang-kernel: torch; shap: cloudpickle numpy packaging pandas scikit-learn scipy slicer tqdm; shapely:
numpy; sigstore: cryptography id platformdirs pydantic pyjwt requests rfc3161-client rfc8785 rich sigstore-models
sigstore-rekor-types tuf; sigstore-models: pydantic typing-extensions; sigstore-rekor-types: pydantic pydantic[email];
simple-parsing: docstring-parser typing-extensions; simpletransformers: datasets numpy pandas regex requests
scikit-learn scipy sentencepiece seqeval streamlit tensorboard tensorboardx tokenizers tqdm transformers wandb;
skeletoken: protobuf pydantic regex tokenizers transformers; sklearn-compat: scikit-learn; sklearn-crfsuite:
python-crfsuite scikit-learn tabulate tqdm; skops: numpy packaging prettytable scikit-learn scipy; skrub: cloudpickle
jinja2 joblib matplotlib numpy pandas pydot requests scikit-learn scipy; sktime: joblib numpy packaging pandas
scikit-base scikit-learn scipy; smart-open: wrapt; smart-open[http]: requests; smg-grpc-proto: grpcio protobuf;
smg-grpc-servicer: grpcio grpcio-health-checking grpcio-reflection protobuf smg-grpc-proto; smolagents: huggingface-hub
jinja2 pillow python-dotenv requests rich; smolagents[all]: accelerate arize-phoenix blaxel boto3 ddgs docker
e2b-code-interpreter gradio helium litellm markdownify mcp mcpadapt mlx-lm modal numpy openai
openinference-instrumentation-smolagents opentelemetry-exporter-otlp opentelemetry-sdk python-dotenv selenium soundfile
torch torchvision transformers websocket-client; sounddevice: cffi; soundfile: cffi numpy typing-extensions; soxr:
numpy; spacy: catalogue click confection cymem jinja2 murmurhash numpy packaging preshed pydantic requests setuptools
spacy-legacy spacy-loggers srsly thinc tqdm typer wasabi weasel; spacy-curated-transformers: curated-tokenizers
curated-transformers torch; spacy-transformers: numpy spacy spacy-alignments srsly torch transformers; spacy[ja]:
sudachidict-core sudachipy; span-marker: accelerate datasets evaluate huggingface-hub jinja2 packaging scikit-learn
seqeval torch transformers; speechbrain: huggingface-hub hyperpyyaml joblib numpy packaging requests scipy
sentencepiece soundfile torch torchaudio tqdm; sphinx: alabaster babel docutils imagesize jinja2 packaging pygments
requests roman-numerals snowballstemmer sphinxcontrib-applehelp sphinxcontrib-devhelp sphinxcontrib-htmlhelp
sphinxcontrib-jsmath sphinxcontrib-qthelp sphinxcontrib-serializinghtml; sphinx-argparse: docutils sphinx;
sphinx-rtd-theme: docutils sphinx sphinxcontrib-jquery; sphinxcontrib-jquery: sphinx; sqlalchemy: typing-extensions;
sqlalchemy[asyncio]: greenlet; srsly: catalogue; sse-starlette: anyio starlette; stable-baselines3: cloudpickle
gymnasium numpy torch; stable-baselines3[extra]: ale-py matplotlib opencv-python pandas pillow psutil pygame-ce rich
tensorboard tqdm; stack-data: asttokens executing pure-eval; stanio: numpy; stanza: emoji huggingface-hub networkx
numpy orjson platformdirs protobuf requests torch tqdm udtools; starlette: anyio typing-extensions; statsmodels:
formulaic numpy packaging pandas patsy scipy; strawberry-graphql: cross-web graphql-core packaging python-dateutil
typing-extensions; streamlit: altair anyio click itsdangerous numpy packaging pandas pillow protobuf pyarrow pydeck
python-multipart requests starlette typing-extensions uvicorn watchdog websockets; strictyaml: python-dateutil;
sudachidict-core: sudachipy; supervision: av defusedxml matplotlib numpy pillow pydeprecate pyyaml requests scipy tqdm;
surya-ocr: beautifulsoup4 click filelock filetype httpx huggingface-hub openai opencv-python-headless pillow
platformdirs pydantic pydantic-settings pypdfium2 python-dotenv requests torch torchvision transformers;
swagger-spec-validator: importlib-resources jsonschema pyyaml typing-extensions; swanlab: click nvidia-ml-py orjson
platformdirs protobuf psutil pwinput pydantic pydantic-settings pyecharts pyroaring pyyaml requests rich setuptools
urllib3 watchdog wrapt; sympy: mpmath; synchronicity: typing-extensions; tabledata: dataproperty typepy; tabpfn: einops
filelock huggingface-hub joblib lightgbm matplotlib numpy pandas pydantic pydantic-settings safetensors scikit-learn
scipy skrub torch tqdm typing-extensions; tavily-python: httpx requests tiktoken; tensorboard: absl-py grpcio markdown
numpy packaging pillow protobuf setuptools tensorboard-data-server werkzeug; tensorboardx: numpy packaging protobuf;
tensorflow: absl-py astunparse flatbuffers gast google-pasta grpcio h5py keras libclang ml-dtypes numpy opt-einsum
packaging protobuf requests setuptools six termcolor typing-extensions wrapt; tensorflow-cpu: absl-py astunparse
flatbuffers gast google-pasta grpcio h5py keras libclang ml-dtypes numpy opt-einsum packaging protobuf requests
setuptools six termcolor typing-extensions wrapt; tensorflow-datasets: absl-py array-record dm-tree etils etils[edc]
etils[enp] etils[epath] etils[epy] etils[etree] immutabledict numpy promise protobuf psutil pyarrow requests
simple-parsing tensorflow-metadata termcolor toml tqdm wrapt; tensorflow-metadata: absl-py googleapis-common-protos
protobuf; tensorstore: ml-dtypes numpy; textblob: nltk; textstat: nltk pyphen setuptools; textual: markdown-it-py
markdown-it-py[linkify] mdit-py-plugins platformdirs pygments rich typing-extensions; thinc: blis catalogue confection
cymem murmurhash numpy packaging preshed pydantic setuptools srsly wasabi; tifffile: numpy; tiktoken: regex requests;
tilelang: apache-tvm-ffi cloudpickle ml-dtypes numpy psutil torch torch-c-dlpack-ext tqdm typing-extensions z3-solver;
timm: huggingface-hub pyyaml safetensors torch torchvision; tldextract: filelock idna requests requests-file; together:
anyio cyclopts detect-agent distro filelock httpx pydantic rich sniffio types-pyyaml typing-extensions; tokenizers:
huggingface-hub; tokenspeed-mla: apache-tvm-ffi tokenspeed-triton torch; torch: filelock fsspec jinja2 networkx
setuptools sympy triton typing-extensions; torch-audiomentations: julius torch torch-pitch-shift torchaudio;
torch-c-dlpack-ext: torch; torch-geometric: aiohttp fsspec jinja2 numpy psutil pyparsing requests tqdm xxhash;
torch-pitch-shift: packaging primepy torch torchaudio; torchaudio: torch; torchdata: requests torch urllib3;
torchmetrics: lightning-utilities numpy packaging torch; torchvision: numpy pillow torch; trackio: brotli gradio-client
httpx huggingface-hub numpy orjson pillow python-multipart starlette uvicorn uvicorn[standard]; trafilatura: certifi
charset-normalizer courlan htmldate justext lxml urllib3; transformer-lens: accelerate beartype datasets einops
fancy-einsum huggingface-hub jaxtyping numpy packaging pandas protobuf rich sentencepiece torch tqdm transformers
transformers-stream-generator typeguard typing-extensions wandb; transformer-smaller-training-vocab: torch transformers
transformers[sentencepiece] transformers[torch]; transformers: huggingface-hub numpy packaging pyyaml regex safetensors
tokenizers tqdm typer; transformers-stream-generator: transformers; transformers[audio]: soundfile soxr torchaudio;
transformers[sentencepiece]: protobuf sentencepiece; transformers[torch]: accelerate torch; transformers[vision]:
pillow torchvision; treescope: numpy; trio: attrs idna outcome sniffio sortedcontainers; trio-websocket: outcome trio
wsproto; trl: accelerate datasets huggingface-hub jinja2 numpy packaging pandas psutil pyarrow pyyaml transformers;
trl[deepspeed]: deepspeed transformers; trl[liger]: liger-kernel; trl[peft]: peft; trl[quantization]: bitsandbytes;
trl[vllm]: aiohttp requests vllm; trl[vlm]: num2words pillow torchvision; tuf: securesystemslib urllib3; twisted: attrs
automat constantly hyperlink incremental typing-extensions zope-interface; typeguard: typing-extensions; typepy:
mbstrdecoder; typepy[datetime]: packaging python-dateutil pytz; typer: annotated-doc pydantic rich shellingham;
types-requests: urllib3; typing-inspect: mypy-extensions typing-extensions; typing-inspection: typing-extensions; tyro:
docstring-parser typeguard typing-extensions; udapi: colorama termcolor; udtools: regex udapi; ultralytics: matplotlib
numpy nvidia-ml-py opencv-python pillow polars psutil pyyaml requests torch torchvision ultralytics-platform
ultralytics-thop; ultralytics-platform: httpx; ultralytics-thop: numpy torch; umap-learn: numba numpy pynndescent
scikit-learn scipy tqdm; underthesea: click huggingface-hub joblib pyyaml requests tqdm underthesea-core;
universal-pathlib: fsspec pathlib-abc; unsloth: accelerate bitsandbytes certifi click datasets diffusers hf-transfer
huggingface-hub json5 nest-asyncio numpy packaging peft protobuf psutil pydantic pyyaml rich sentencepiece structlog
torch torchvision tqdm transformers triton trl typer tyro unsloth-zoo wheel xformers; unsloth-zoo: accelerate certifi
cut-cross-entropy datasets einops filelock hf-transfer huggingface-hub msgspec numpy packaging peft pillow protobuf
psutil regex requests sentencepiece torch torchao tqdm transformers triton trl typing-extensions tyro wheel;
unstructured: beautifulsoup4 certifi charset-normalizer emoji filelock filetype html5lib installer langdetect lxml nh3
numba numpy psutil python-iso639 python-magic python-oxmsg rapidfuzz regex requests spacy tqdm typing-extensions
unstructured-client wrapt; unstructured-client: aiofiles httpcore httpx pydantic pypdf pypdfium2 requests-toolbelt;
urduhack: regex; url-normalize: idna; urllib3[socks]: pysocks; usearch: numkong numpy tqdm; utilsforecast: narwhals
numpy packaging pandas; uvicorn: click h11; uvicorn[standard]: httptools python-dotenv pyyaml uvloop watchfiles
websockets; verifiers: aiohttp anthropic gepa h11 httpx httpx2 loguru math-verify mcp msgpack numpy openai
prime-pydantic-config prime-pydantic-config[toml] prime-runs prime-sandboxes prime-tunnel pydantic pyzmq renderers
renderers[multimodal] rich tenacity tomli-w typing-extensions uvicorn; vicinity: numpy orjson tqdm; vicinity[usearch]:
usearch; virtualenv: distlib filelock packaging platformdirs python-discovery; vllm: aiohttp anthropic apache-tvm-ffi
blake3 cachetools cbor2 certifi cloudpickle compressed-tensors depyf einops fastapi fastapi[standard] fastsafetensors
filelock flashinfer-python huggingface-hub humming-kernels humming-kernels[cu13] ijson instanttensor jsonschema lark
llguidance lm-format-enforcer mcp mistral-common mistral-common[image] model-hosting-container-standards msgspec
multidict ninja numba numpy nvtx openai opencv-python-headless opentelemetry-api opentelemetry-exporter-otlp
opentelemetry-sdk opentelemetry-semantic-conventions-ai orjson oss-harmony outlines-core partial-json-parser pillow
prometheus-client prometheus-fastapi-instrumentator protobuf psutil py-cpuinfo pybase64 pydantic pynvvideocodec
python-json-logger pyyaml pyzmq quack-kernels regex requests safetensors sentencepiece setproctitle setuptools six
starlette tiktoken tilelang tokenizers tokenspeed-mla torch torchaudio torchcodec torchvision tqdm transformers
typing-extensions watchfiles xgrammar; vllm[audio]: av mistral-common mistral-common[audio] scipy soundfile soxr;
wandb: click cwevals opentelemetry-api opentelemetry-exporter-otlp-proto-http opentelemetry-sdk packaging platformdirs
protobuf pydantic pyyaml requests typing-extensions xxhash; warcio: six; watchfiles: anyio; wcmatch: bracex; weasel:
click cloudpathlib confection httpx packaging pydantic smart-open smart-open[http] srsly typer wasabi; weaviate-client:
authlib certifi grpcio httpx packaging protobuf pydantic validators; webdataset: braceexpand numpy pyyaml; werkzeug:
markupsafe; wheel: packaging; whisperx: ctranslate2 faster-whisper huggingface-hub nltk numpy omegaconf pandas
pyannote-audio torch torchaudio torchcodec torchvision transformers triton; wikipedia: beautifulsoup4 requests;
wikipedia-api: click httpx tenacity; wordcloud: matplotlib numpy pillow; wsproto: h11; xarray: numpy packaging pandas;
xarray[io]: cftime fsspec h5netcdf h5netcdf[h5py] netcdf4 pooch pydap scipy zarr; xformers: numpy torch; xgboost: numpy
scipy; xgrammar: apache-tvm-ffi numpy pydantic torch transformers triton typing-extensions; yarl: idna multidict
propcache; zarr: donfig google-crc32c msgspec numcodecs numpy packaging typing-extensions; zipfile-zstd: zstandard
"""
#: Those that require nothing.
LEAVES = """
absl-py addict aenum agent-detector aim-ui aimrocks aiofiles aiohappyeyeballs aioitertools aiosqlite airportsdata
alabaster annotated-doc annotated-types annoy antlr4-python3-runtime anyascii arize-phoenix-sqlean arro3-core art
asn1crypto astor asttokens attrs audioread automat av babel backoff backports-zstd base58 bashkit bcrypt beartype
blake3 blinker box2d braceexpand bracex brotli cachetools caio camel-kenlm catalogue cbor2 certifi chardet
charset-normalizer circuitbreaker click cloudpathlib cloudpickle cmake colorama colorful colorlog comm confection
configobj conllu connectorx constantly cramjam crc32c cssselect cycler cymem cython dataclasses debugpy decorator
deepseek-recipe defusedxml detect-agent detect-installer device-smi dill dirtyjson diskcache distlib distro dlinfo
dnspython dockerfile-parse docopt docstring-parser docutils duckdb durationpy e2b-dockerfile-utils easydict
editdistance einops emoji espeakng-loader et-xmlfile etils eval-type-backport everett execnet executing
exifread-nocycle faker fancy-einsum farama-notifications fastar fastavro fastcore fasteners fastexcel fastjsonschema
fastuuid faust-cchardet feedparser-sgmllib filelock filetype flatbuffers fonttools fqdn frozendict frozenlist fsspec
fugashi future gast genson gepa google-crc32c graphql-core graphviz greenlet griffelib groovy gunicorn h11 hf-transfer
hf-xet hjson hpack html2text httptools httpx-sse huey huggingface-hub[cli] huggingface-hub[hf-transfer]
huggingface-hub[inference] humanfriendly humanize humming-kernels[cu13] hyperframe idna ijson imageio-ffmpeg imagesize
immutabledict importlib-resources iniconfig installer interegular interface-meta isodate itemadapter itsdangerous
jax-cuda12-pjrt jax-cuda12-plugin[with-cuda] jellyfish jieba jieba3k jiter jmespath json-repair json5 jsonable
jsonpath-ng jsonpath-python jsonpointer jsonref jupyterlab-widgets kernels-data kiwipiepy-model kiwisolver kornia-rs
lameenc langcodes language-tags lark latex2mathml lazy-importer lazy-object-proxy libclang lingua-language-detector
linkify-it-py llguidance llvmlite locket logbar logfire-api logistro loguru lxml lz4 mail-parser markdown markdown2
marko markupsafe maturin mdurl mecab-python3 mergedeep mmh3 model2vec[training] monotonic more-itertools morfessor
mpmath msgpack msgspec multidict multipledispatch murmurhash mutagen mwparserfromhell mypy-extensions namex narwhals
nest-asyncio nest-asyncio2 networkx nh3 ninja numkong numpy nvidia-mathdx nvidia-ml-py nvidia-nvjitlink nvidia-nvtx
nvidia-nvvm nvtx oauthlib olefile opencc opencensus-context openinference-semantic-conventions opt-einsum
optimum[exporters] orjson ormsgpack outlines-core overrides packaging para parso partial-json-parser pathable
pathlib-abc pathvalidate peewee phonenumbers pillow pillow-avif-plugin pinecone-plugin-interface platformdirs pluggy
polars-iceberg polars-runtime-32 portalocker pptree primepy primp prometheus-client propcache protego protobuf
protobuf-py-ext psutil psycopg2-binary ptyprocess pure-eval pwinput py-cpuinfo py-partiql-parser py-rust-stemmers
py-spy py3dmol pyahocorasick pyarrow pyasn1 pybase64 pybind11 pyclipper pycountry pycparser pycryptodome pycryptodomex
pydantic-monty-runtime pydeprecate pydispatcher pydub pygame-ce pygments pygtrie pyjwt pylatexenc pymupdf-layout
pymupdf4llm pynvvideocodec pyparsing pypcre pypdf pypdfium2 pyperclip pyphen pypika pyproject-hooks pypydispatcher
pyro-api pyroaring pyrsistent pysocks pyspellchecker pystache pythainlp python-bidi python-box python-crfsuite
python-dotenv python-iso639 python-json-logger python-magic python-multipart python-stretch pytz pyyaml pyzmq queuelib
rapidfuzz redis regex restrictedpython rfc3986 rfc3986-validator rfc8785 rfdetr[metrics] rignore roman-numerals rpds-py
rtree ruamel-yaml ruamel-yaml-clib ruff safetensors scikit-base securesystemslib semantic-version semver sentencepiece
setproctitle setuptools sgl-deep-gemm sgl-kernel shellingham shortuuid simplejson simsimd six slicer smmap sniffio
snowballstemmer sortedcontainers soupsieve spacy-alignments spacy-legacy spacy-loggers sphinxcontrib-applehelp
sphinxcontrib-devhelp sphinxcontrib-htmlhelp sphinxcontrib-jsmath sphinxcontrib-qthelp sphinxcontrib-serializinghtml
sphn sqlglot sqlitedict sqlparse standardwebhooks stringzilla structlog sudachipy supervisor tabulate tblib tcolorpy
tenacity tensorboard-data-server termcolor text-unidecode threadpoolctl tinysegmenter tinytag tld tml-renderers
tokenicer tokenspeed-triton toml tomli tomli-w tomlkit toolz torch-memory-saver torchao torchcodec tornado tqdm
traitlets tree-sitter tree-sitter-c tree-sitter-javascript tree-sitter-python tree-sitter-typescript triton truststore
types-certifi types-pyyaml types-toml typing-extensions tzdata tzlocal ujson uncalled-for underthesea-core unidecode
uri-template uritemplate urllib3 uuid-utils uvloop validators w3lib wadler-lindig wasabi watchdog wcwidth webcolors
webencodings webob websocket-client websockets widgetsnbextension word2number wrapt wurlitzer xlsx2csv xlsxwriter
xmltodict xxhash xyzservices yt-dlp z3-solver zict zipp zope-event zope-interface zstandard zstd
"""
