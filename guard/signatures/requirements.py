"""What distributions bring along, each in the release that a job gets which asks for it alone.

Of what one requires, that is not told which others of it bring.
For Python 3.12 on Linux. Written by `python -m tests.guard.signatures requirements`.
"""

from __future__ import annotations

#: Distributions, and extras of them, each with what it requires and nothing else that it requires brings.
REQUIREMENTS = """
accelerate: huggingface-hub numpy psutil safetensors torch; adapters: transformers; adbc-driver-manager:
typing-extensions; adbc-driver-manager[dbapi]: pandas pyarrow; adbc-driver-sqlite: adbc-driver-manager;
adbc-driver-sqlite[dbapi]: pandas pyarrow; adlfs: azure-identity azure-storage-blob azure-storage-blob[aio] fsspec;
affine: attrs; agent-client-protocol: pydantic; aim: aim-ui aimrecords aimrocks aiofiles alembic boto3 cachetools
cryptography fastapi filelock jinja2 numpy packaging pillow psutil pytz requests restrictedpython tqdm uvicorn watchdog
websockets; aimrecords: base58; aiobotocore: aiohttp aioitertools botocore wrapt; aiofile: caio; aiohttp:
aiohappyeyeballs aiosignal attrs yarl; aiohttp-cors: aiohttp; aiohttp-retry: aiohttp; aiosignal: frozenlist
typing-extensions; aistore: braceexpand cloudpickle humanize msgspec overrides packaging pydantic python-dateutil
pyyaml requests tenacity xxhash; aistudio-sdk: bce-python-sdk click prettytable psutil requests tqdm; albucore: numkong
numpy stringzilla; albumentations: albucore opencv-python-headless pydantic pyyaml scipy; ale-py: numpy; alembic: mako
sqlalchemy; altair: jinja2 jsonschema narwhals packaging; angle-emb: bitsandbytes boltons datasets einops peft
prettytable scikit-learn; ankh: biopython datasets sentencepiece transformers; anthropic: docstring-parser httpx2 jiter
opentelemetry-api pydantic sniffio; anyio: idna typing-extensions; apache-tvm-ffi: typing-extensions; argilla: datasets
httpx pillow pydantic rich standardwebhooks; arize-phoenix: aioitertools aiosqlite alembic arize-phoenix-client
arize-phoenix-evals arize-phoenix-otel arize-phoenix-sqlean bashkit fastapi fastmcp-slim[server] grpc-interceptor
httpx[http2] jinja2 ldap3 openinference-instrumentation-openai orjson prometheus-client psutil pyarrow pydantic-ai-slim
pydantic-ai-slim[anthropic] pydantic-ai-slim[bedrock] pydantic-ai-slim[google] pydantic-ai-slim[mcp]
pydantic-ai-slim[openai] pydantic-ai-slim[ui] pydantic-monty snowballstemmer sqlalchemy[asyncio] sqlglot
strawberry-graphql; arize-phoenix-client: httpx openinference-instrumentation opentelemetry-exporter-otlp tqdm;
arize-phoenix-evals: jsonpath-ng openinference-instrumentation pandas pydantic pystache tqdm; arize-phoenix-otel:
openinference-instrumentation opentelemetry-exporter-otlp; array-record: absl-py etils etils[epath]; arrow:
python-dateutil; arxiv: lxml requests; ase: matplotlib scipy typing-extensions; asteroid-filterbanks: numpy torch;
astunparse: six wheel; audiomentations: librosa numpy-minmax numpy-rms python-stretch; authlib: joserfc; auto-round:
accelerate datasets py-cpuinfo transformers; autoawq: accelerate datasets transformers zstandard; aws-xray-sdk:
botocore wrapt; axolotl: addict adlfs antlr4-python3-runtime art axolotl-contribs-lgpl axolotl-contribs-mit
bitsandbytes fastcore fire flash-linear-attention gcsfs gradio hf-transfer immutabledict kernels langdetect
liger-kernel lm-eval mistral-common numba nvidia-ml-py ocifs openenv-core optimum peft posthog s3fs schedulefree
sentencepiece tensorboard torchao trackio trl wandb xformers zstandard; axolotl-contribs-lgpl: datasets torch;
axolotl-contribs-mit: torch; azure-core: requests typing-extensions; azure-core[aio]: aiohttp; azure-datalake-store:
msal; azure-identity: azure-core msal-extensions; azure-storage-blob: azure-core cryptography isodate;
azure-storage-blob[aio]: azure-core azure-core[aio]; azure-storage-file-datalake: azure-storage-blob; banks: deprecated
filetype griffe jinja2 platformdirs pydantic; bce-python-sdk: crc32c future pycryptodome six; beautifulsoup4: soupsieve
typing-extensions; beir: datasets pytrec-eval-terrier sentence-transformers; bert-score: matplotlib pandas requests
torch transformers; bertopic: hdbscan pandas plotly sentence-transformers umap-learn; bioc: docopt intervaltree
jsonlines lxml tqdm; biopython: numpy; biotite: biotraj msgpack networkx packaging requests; biotraj: scipy;
bitsandbytes: numpy packaging torch; blaxel: dockerfile-parse httpx mcp python-dateutil pyyaml requests tomli
websockets; bleach: webencodings; blessed: jinxed wcwidth; blis: numpy; blobfile: filelock lxml pycryptodomex urllib3;
bokeh: jinja2 narwhals numpy packaging pillow pyyaml tornado xyzservices; boltz: biopython chembl-structure-pipeline
dm-tree einops einx fairscale gemmi hydra-core mashumaro modelcif numba pandas pytorch-lightning scikit-learn
types-requests wandb; boto3: s3transfer; botocore: jmespath python-dateutil urllib3; botok: pyyaml requests; bravado:
bravado-core monotonic; bravado-core: jsonref jsonschema[format-nongpl] msgpack pytz requests simplejson
swagger-spec-validator; build: packaging pyproject-hooks; cached-path: boto3 google-cloud-storage huggingface-hub rich;
camel-tools: cachetools camel-kenlm dill editdistance emoji future muddler pandas pyrsistent requests scikit-learn six
tabulate torch transformers; captum: matplotlib torch tqdm; catboost: graphviz matplotlib pandas plotly scipy six;
cattrs: attrs typing-extensions; causal-conv1d: ninja packaging torch; cdx-toolkit: requests warcio; cffi: pycparser;
cfn-lint: jsonpatch networkx pyyaml regex sympy typing-extensions; cftime: numpy; chatterbox-tts: conformer diffusers
gradio librosa omegaconf pykakasi pyloudnorm resemble-perth s3tokenizer spacy-pkuseg transformers;
chembl-structure-pipeline: rdkit setuptools; chex: absl-py jax toolz typing-extensions; choreographer: logistro
platformdirs simplejson; chromadb: bcrypt build httpx importlib-resources jsonschema kubernetes mmh3 onnxruntime
opentelemetry-exporter-otlp-proto-grpc orjson overrides pybase64 pydantic-settings pypika tenacity tokenizers typer
uvicorn uvicorn[standard]; chronos-forecasting: accelerate einops pandas transformers; cmdstanpy: pandas stanio tqdm;
codecarbon: arrow authlib click nvidia-ml-py pandas prometheus-client psutil py-cpuinfo pycountry questionary rapidfuzz
requests typer; cohere: fastavro httpx pydantic requests tokenizers types-requests; coloredlogs: humanfriendly;
colpali-engine: peft requests scipy torchvision; comet-ml: dulwich everett everett[ini] jsonschema psutil python-box
requests-toolbelt rich semantic-version sentry-sdk setuptools simplejson wrapt wurlitzer; compressed-tensors: loguru
psutil torch transformers; conformer: einops torch; connectrpc: protobuf-py pyqwest; contourpy: numpy; copulas: pandas
plotly scipy; coreforecast: numpy; courlan: babel tld urllib3; cross-web: typing-extensions; cryptography: cffi; csvw:
babel isodate jsonschema language-tags python-dateutil rdflib rfc3986 termcolor uritemplate; ctgan: rdt torch tqdm;
ctransformers: huggingface-hub py-cpuinfo; ctranslate2: numpy pyyaml; cupy-cuda12x: numpy; curated-tokenizers: regex;
curated-transformers: torch; cut-cross-entropy: torch; cwevals: distro httpx pydantic sniffio; cyclopts: attrs
docstring-parser rich-rst; darts: holidays nfoursid pyod requests shap statsmodels xarray; dask: click cloudpickle
fsspec packaging partd pyyaml; dask[complete]: bokeh distributed lz4 pandas pyarrow; dask[dataframe]: pandas pyarrow;
databricks-sdk: google-auth protobuf requests; dataclasses-json: marshmallow typing-inspect; dataproperty: typepy
typepy[datetime]; datasets: huggingface-hub multiprocess pandas pyarrow xxhash; datasets[audio]: torch torchcodec;
datasets[vision]: pillow; datasketch: scipy; datatrove: huggingface-hub humanize loguru multiprocess numpy;
datatrove[all]: aiofiles aiosqlite bitsandbytes botok fasteners faust-cchardet ftfy hypothesis indic-nlp-library
inscriptis jieba khmer-nltk kiwipiepy laonlp lighteval moto moto[s3] moto[server] pyahocorasick pyidaungsu-numpy2
pytest-rerunfailures pytest-timeout pytest-xdist python-magic pyvi ray ray[default] ruff sglang spacy spacy[ja] stanza
tensorflow tldextract trafilatura urduhack vllm warcio; datatrove[io]: datasets faust-cchardet orjson python-magic
warcio zstandard; datatrove[processing]: fasteners fasttext-numpy2-wheel ftfy inscriptis nltk pyahocorasick tldextract
tokenizers trafilatura xxhash; dateparser: python-dateutil pytz regex tzlocal; ddgs: click lxml primp; decord: numpy;
deepecho: pandas torch tqdm; deepspeed: einops hjson msgpack ninja numpy packaging psutil py-cpuinfo pydantic torch
tqdm; defuser: pypcre transformers; deltalake: arro3-core deprecated; demucs: einops huggingface-hub julius lameenc
safetensors sphn; deprecated: wrapt; deprecation: packaging; depyf: astor dill; diffusers: huggingface-hub
importlib-metadata numpy pillow regex requests safetensors; diffusers[torch]: accelerate; diffusers[training]: datasets
peft tensorboard timm; distilabel: datasets httpx jinja2 nest-asyncio networkx orjson portalocker scipy setuptools
tblib typer universal-pathlib; distilabel[hf-inference-endpoints]: huggingface-hub; distilabel[hf-transformers]: torch
transformers; distilabel[vllm]: vllm; distributed: dask jinja2 msgpack psutil sortedcontainers tblib tornado zict;
dm-tree: absl-py attrs numpy wrapt; dna-features-viewer: biopython matplotlib; docker: requests; docker-pycreds: six;
doclang: lxml typer; docling: docling-slim docling-slim[standard]; docling-core: defusedxml doclang jsonref jsonschema
latex2mathml pandas pillow pydantic-settings pyyaml requests tabulate; docling-core[chunking]: semchunk transformers
tree-sitter tree-sitter-c tree-sitter-javascript tree-sitter-python tree-sitter-typescript; docling-ibm-models:
safetensors[torch] torchvision transformers; docling-parse: docling-core; docling-slim: docling-core filetype langcodes
pluggy tqdm; docling-slim[standard]: accelerate beautifulsoup4 docling-core[chunking] docling-ibm-models docling-parse
httpx mail-parser marko openpyxl polyfactory pylatexenc pypdfium2 python-docx python-oxmsg python-pptx rapidocr rtree
scipy websockets; donfig: pyyaml; dotenv: python-dotenv; draccus: mergedeep pyyaml toml typing-inspect; dspy:
cachetools cloudpickle diskcache gepa json-repair litellm orjson tenacity; dulwich: urllib3; dynet38: cython numpy;
e2b: attrs connectrpc e2b-dockerfile-utils h2 httpx packaging python-dateutil rich wcmatch; e2b-code-interpreter: e2b;
easyocr: ninja opencv-python-headless pyclipper python-bidi pyyaml scikit-image shapely torchvision; editor: runs;
einx: frozendict numpy sympy; elastic-transport: certifi sniffio urllib3; elasticsearch: anyio elastic-transport
python-dateutil; email-validator: dnspython idna; embedding-atlas: accelerate cryptography duckdb fastapi inquirer
litellm pandas platformdirs pyarrow sentence-transformers umap-learn uvicorn uvloop websockets; encodec: einops numpy
torchaudio; equinox: jax jaxtyping typing-extensions; esm: accelerate attrs biotite boto3 brotli cloudpathlib
dna-features-viewer httpx ipywidgets msgpack-numpy pandas py3dmol pydssp pygtrie rdkit scikit-learn tenacity
transformers zstd; etils[edc]: typing-extensions; etils[enp]: einops numpy typing-extensions; etils[epath]: fsspec
typing-extensions zipp; etils[epy]: typing-extensions; etils[etree]: absl-py einops numpy tqdm typing-extensions;
evaluate: datasets fsspec[http] requests; everett[ini]: configobj; exceptiongroup: typing-extensions; faicons:
htmltools; fairscale: numpy torch; faiss-cpu: numpy packaging; fast-plaid: fastkmeans joblib maturin usearch; fastapi:
annotated-doc opentelemetry-api pydantic starlette; fastapi-cli: rich-toolkit typer uvicorn uvicorn[standard];
fastapi-cli[standard]: fastapi-cloud-cli; fastapi-cloud-cli: agent-detector detect-installer fastar httpx
pydantic[email] rich-toolkit rignore sentry-sdk typer uvicorn uvicorn[standard]; fastapi[standard]: fastapi-cli
fastapi-cli[standard] httpx2 jinja2 opentelemetry-exporter-otlp-proto-http pydantic-extra-types pydantic-settings
python-multipart; fastembed: loguru mmh3 onnxruntime pillow py-rust-stemmers requests tokenizers; faster-whisper: av
ctranslate2 onnxruntime tokenizers; fastkmeans: numpy torch; fastmcp: dotenv exceptiongroup httpx mcp openapi-pydantic
typer websockets; fastmcp-slim: mcp-types platformdirs pydantic-settings pydantic[email] rich; fastmcp-slim[client]:
authlib exceptiongroup mcp py-key-value-aio py-key-value-aio[filetree] py-key-value-aio[memory]; fastmcp-slim[server]:
authlib certifi cyclopts exceptiongroup griffelib jsonref jsonschema-path mcp openapi-pydantic packaging
py-key-value-aio py-key-value-aio[filetree] py-key-value-aio[memory] pyperclip uncalled-for watchfiles websockets;
fastparquet: cramjam fsspec packaging pandas; fastsafetensors: typer; fasttext-numpy2-wheel: numpy pybind11 setuptools;
fasttext-wheel: numpy pybind11 setuptools; fastwarc: brotli click tqdm typing-extensions; feedfinder2: beautifulsoup4
requests six; feedparser: feedparser-sgmllib; fief-client: httpx jwcrypto; fief-client[cli]: yaspin; fire: termcolor;
fla-core: einops; flagembedding: datasets ir-datasets peft protobuf sentence-transformers sentencepiece; flair: bioc
boto3 conllu deprecated ftfy gdown langdetect more-itertools mpld3 pptree pytorch-revgrad scikit-learn segtok
sqlitedict tabulate transformer-smaller-training-vocab wikipedia-api; flash-attn: einops torch; flash-attn-4:
quack-kernels; flash-linear-attention: fla-core transformers; flashinfer-python: apache-tvm-ffi click einops
nccl-extensions ninja nvidia-ml-py requests tabulate torch tqdm; flask: blinker click itsdangerous jinja2 werkzeug;
flask-cors: flask; flax: optax orbax-checkpoint rich treescope; formulaic: interface-meta narwhals pandas scipy
typing-extensions wrapt; fsspec[http]: aiohttp; fsspec[s3]: s3fs; ftfy: wcwidth; gcsfs: aiohttp decorator fsspec
google-auth-oauthlib google-cloud-storage google-cloud-storage-control; gdown: beautifulsoup4 filelock requests
requests[socks] tqdm; genai-prices: httpx2 pydantic; gensim: scipy smart-open; geopandas: pandas pyogrio pyproj
shapely; gevent: greenlet zope-event zope-interface; gguf: numpy pyyaml requests tqdm; gitdb: smmap; gitpython: gitdb;
gliner: sentencepiece torch transformers; gliner2: pydantic requests tqdm; gluonts: pandas pydantic toolz tqdm;
google-ai-generativelanguage: google-api-core google-api-core[grpc]; google-api-core: google-auth
googleapis-common-protos opentelemetry-api proto-plus requests; google-api-core[grpc]: grpcio-status;
google-api-python-client: google-api-core google-auth-httplib2 uritemplate; google-auth: cryptography pyasn1-modules;
google-auth-httplib2: google-auth httplib2; google-auth-oauthlib: google-auth requests-oauthlib;
google-auth[pyopenssl]: cryptography; google-auth[requests]: requests; google-cloud-bigquery: google-api-core[grpc]
google-auth[pyopenssl] google-cloud-core google-resumable-media packaging python-dateutil; google-cloud-core:
google-api-core; google-cloud-storage: google-cloud-core google-resumable-media; google-cloud-storage-control:
google-api-core google-api-core[grpc] grpc-google-iam-v1; google-genai: distro google-auth google-auth[requests] httpx2
pydantic sniffio tenacity websockets; google-generativeai: google-ai-generativelanguage google-api-python-client
pydantic tqdm; google-pasta: six; google-resumable-media: google-crc32c; googleapis-common-protos: protobuf;
googleapis-common-protos[grpc]: grpcio; gptqmodel: accelerate datasets defuser device-smi logbar maturin ninja pillow
protobuf requests threadpoolctl tokenicer torchao; gradio: brotli fastapi groovy hf-gradio jinja2 orjson pandas pillow
pydub python-multipart pytz safehttpx semantic-version tomlkit uvicorn; gradio-client: httpx huggingface-hub; graphene:
graphql-relay python-dateutil typing-extensions; graphql-relay: graphql-core; great-tables: babel faicons
importlib-metadata importlib-resources multimark nokap; griffe: griffecli; griffecli: colorama griffelib; groq: distro
httpx pydantic sniffio; grpc-google-iam-v1: googleapis-common-protos googleapis-common-protos[grpc]; grpc-interceptor:
grpcio; grpcio: typing-extensions; grpcio-health-checking: grpcio protobuf; grpcio-reflection: grpcio protobuf;
grpcio-status: googleapis-common-protos grpcio; grpclib: h2 multidict; guidance: guidance-stitch jinja2 llguidance
numpy pydantic requests; guidance-stitch: ipywidgets; gym: cloudpickle gym-notices numpy; gymnasium: cloudpickle
farama-notifications numpy typing-extensions; gymnasium-robotics: imageio jinja2 mujoco packaging pettingzoo
setuptools; gymnasium[atari]: ale-py; gymnasium[box2d]: box2d pygame-ce; h2: hpack hyperframe; h5netcdf: numpy
packaging; h5netcdf[h5py]: h5py; h5py: numpy; hdbscan: scikit-learn; helium: selenium; hf-gradio: gradio-client typer;
hnswlib: numpy; holidays: python-dateutil; hqq: accelerate einops termcolor transformers; html5lib: six webencodings;
htmldate: charset-normalizer dateparser lxml urllib3; htmltools: packaging typing-extensions; httpcore: certifi h11;
httpcore2: h11 truststore; httplib2: pyparsing; httpx: anyio httpcore; httpx2: anyio httpcore2; httpx[http2]: h2;
huggingface-hub: click filelock fsspec hf-xet httpx2 packaging pyyaml tqdm; huggingface-hub[hf-xet]: hf-xet;
huggingface-hub[mcp]: mcp; huggingface-hub[torch]: safetensors safetensors[torch]; huggingface-sb3: cloudpickle
huggingface-hub numpy wasabi; humming-kernels: numpy safetensors tabulate torch tqdm; hydra-core:
antlr4-python3-runtime omegaconf packaging; hyperlink: idna; hyperopt: cloudpickle networkx scipy tqdm; hyperpyyaml:
pyyaml ruamel-yaml; hypothesis: sortedcontainers; id: urllib3; ihm: msgpack; imagehash: pillow pywavelets scipy;
imageio: numpy pillow; imageio[ffmpeg]: imageio-ffmpeg psutil; imbalanced-learn: sklearn-compat; img2dataset:
albumentations dataclasses exifread-nocycle fire fsspec pandas pyarrow tqdm wandb webdataset; imgaug: matplotlib
opencv-python scikit-image shapely six; importlib-metadata: lazy-importer zipp; incremental: packaging;
indic-nlp-library: morfessor pandas sphinx-argparse sphinx-rtd-theme; inquirer: blessed editor readchar; inscriptis:
lxml requests; insightface: onnx onnxruntime opencv-python requests scikit-image tqdm; inspect-ai:
agent-client-protocol beautifulsoup4 boto3 debugpy docstring-parser fastapi httpx ijson jsonlines jsonpatch jsonpath-ng
jsonref jsonschema mmh3 nest-asyncio2 numpy psutil python-dotenv pyyaml s3fs semver shortuuid sniffio tenacity textual
tiktoken universal-pathlib uvicorn zipfile-zstd zipp; inspect-evals: backoff datasets inspect-ai jinja2 pillow toml;
instanttensor: torch; instructor: aiohttp click docstring-parser jinja2 openai regex requests tenacity typer;
internetarchive: jsonpatch requests tqdm; intervaltree: sortedcontainers; ipython: ipython-pygments-lexers jedi
matplotlib-inline pexpect prompt-toolkit psutil stack-data; ipython-pygments-lexers: pygments; ipywidgets: comm ipython
jupyterlab-widgets widgetsnbextension; ir-datasets: lxml lz4 numpy pyyaml requests tqdm; isoduration: arrow;
itemloaders: itemadapter parsel; jax: jaxlib opt-einsum; jax-cuda12-plugin: jax-cuda12-pjrt; jax[cuda12]:
jax-cuda12-plugin jax-cuda12-plugin[with-cuda] jaxlib; jaxlib: ml-dtypes scipy; jaxtyping: wadler-lindig; jedi: parso;
jinja2: markupsafe; jiwer: click rapidfuzz; joblib: cloudpickle; joserfc: cryptography; jpype1: packaging;
jsonargparse: pyyaml; jsonargparse[signatures]: docstring-parser typeshed-client; jsonlines: attrs; jsonpatch:
jsonpointer; jsonschema: jsonschema-specifications; jsonschema-path: pathable pyyaml referencing;
jsonschema-specifications: referencing; jsonschema[format-nongpl]: fqdn idna isoduration jsonpointer rfc3339-validator
rfc3986-validator rfc3987-syntax uri-template webcolors; julius: torch; jupyter-core: platformdirs traitlets; jupytext:
mdit-py-plugins nbformat packaging pyyaml; justext: lxml[html-clean]; jwcrypto: cryptography typing-extensions; kaggle:
bleach jupytext kagglesdk python-dateutil python-dotenv python-slugify tqdm; kagglehub: kagglesdk packaging pyyaml
tqdm; kagglesdk: protobuf requests; kaleido: choreographer packaging; keras: absl-py h5py ml-dtypes namex optree
packaging rich; keras-hub: kagglehub regex sentencepiece tensorflow-text tokenizers; kernels: huggingface-hub sigstore
tomlkit; keybert: sentence-transformers; khmer-nltk: sklearn-crfsuite; kiwipiepy: kiwipiepy-model numpy tqdm; kokoro:
loguru misaki misaki[en] transformers; konlpy: jpype1 lxml numpy; kornia: kornia-rs numpy torch; kubernetes:
aiohttp-retry durationpy pydantic python-dateutil pyyaml requests-oauthlib websocket-client; lance-namespace:
lance-namespace-urllib3-client; lance-namespace-urllib3-client: pydantic python-dateutil urllib3; lancedb: deprecation
lance-namespace numpy pyarrow tqdm; langchain: langgraph; langchain-classic: langchain-text-splitters sqlalchemy;
langchain-community: aiohttp httpx-sse langchain-classic numpy pydantic-settings; langchain-core: httpx jsonpatch
langchain-protocol langsmith pyyaml tenacity; langchain-huggingface: langchain-core tokenizers; langchain-openai:
langchain-core openai tiktoken; langchain-protocol: typing-extensions; langchain-text-splitters: langchain-core;
langdetect: six; langfuse: backoff httpx opentelemetry-exporter-otlp-proto-http packaging pydantic wrapt; langgraph:
langgraph-prebuilt langgraph-sdk; langgraph-checkpoint: langchain-core ormsgpack; langgraph-prebuilt:
langgraph-checkpoint; langgraph-sdk: langchain-core; langid: numpy; langsmith: distro httpx2 orjson packaging pydantic
requests-toolbelt sniffio uuid-utils websockets xxhash zstandard; language-tool-python: packaging psutil requests toml
tqdm; laonlp: pythainlp; latex2sympy2-extended: antlr4-python3-runtime sympy; lazy-loader: packaging; ldap3: pyasn1;
lerobot: cmake draccus einops gymnasium huggingface-hub opencv-python-headless requests safetensors termcolor
torchvision; lerobot[pi]: scipy transformers; lerobot[smolvla]: accelerate num2words transformers; levenshtein:
rapidfuzz; librosa: decorator lazy-loader msgpack numba pooch scikit-learn soundfile soxr; liger-kernel: torch;
lighteval: accelerate aenum colorlog datasets gitpython huggingface-hub[hf-xet] inspect-ai langcodes
latex2sympy2-extended openai protobuf pycountry pytablewriter rouge-score sacrebleu scikit-learn sentencepiece
termcolor transformers; lighteval[math]: latex2sympy2-extended; lighteval[vllm]: more-itertools ray vllm; lightgbm:
narwhals scipy; lightning: pytorch-lightning; lightning-utilities: packaging typing-extensions; litdata: boto3
lightning-utilities obstore requests tifffile torchvision; litellm: aiohttp boto3 fastuuid httpx httpx[http2]
importlib-metadata jinja2 jsonschema openai pydantic-settings tiktoken tokenizers; litgpt: jsonargparse
jsonargparse[signatures] lightning psutil safetensors tokenizers; llama-cpp-python: diskcache jinja2 numpy
typing-extensions; llama-index: llama-index-embeddings-openai llama-index-llms-openai; llama-index-core: aiohttp
aiosqlite banks dataclasses-json dirtyjson fsspec httpx llama-index-workflows nest-asyncio networkx nltk numpy pillow
pyyaml setuptools sqlalchemy sqlalchemy[asyncio] tenacity tiktoken tinytag; llama-index-embeddings-openai:
llama-index-core openai; llama-index-instrumentation: deprecated pydantic; llama-index-llms-openai: llama-index-core
openai; llama-index-workflows: llama-index-instrumentation; llmcompressor: auto-round compressed-tensors nvidia-ml-py
pillow requests; lm-eval: evaluate jinja2 more-itertools pytablewriter rouge-score sacrebleu scikit-learn sqlitedict
word2number; lm-eval[api]: aiohttp tenacity tiktoken tqdm; lm-eval[hf]: peft; lm-eval[vllm]: vllm; lm-format-enforcer:
interegular packaging pydantic pyyaml; lmdeploy: aiohttp fastapi fire flash-linear-attention mmengine-lite openai
openai-harmony opencv-python-headless partial-json-parser peft prometheus-client pybase64 pyzmq ray rdkit sentencepiece
shortuuid tiktoken tilelang torchvision uvicorn xgrammar; lovely-numpy: fastcore matplotlib; lovely-tensors:
lovely-numpy torch; lpips: scipy torchvision tqdm; lxml-html-clean: lxml; lxml[html-clean]: lxml-html-clean; magika:
click onnxruntime; mako: markupsafe; marimo: docutils itsdangerous jedi loro msgspec narwhals packaging psutil pygments
pymdown-extensions python-multipart pyzmq starlette tomlkit uvicorn websockets; markdown-it-py: mdurl;
markdown-it-py[linkify]: linkify-it-py; markdownify: beautifulsoup4 six; marker-pdf: anthropic ftfy google-genai
markdown2 markdownify pdftext psutil rapidfuzz scikit-learn surya-ocr; markitdown: defusedxml magika markdownify
requests; marshmallow: packaging; mashumaro: typing-extensions; math-verify: latex2sympy2-extended; matplotlib:
contourpy cycler fonttools kiwisolver packaging pillow pyparsing python-dateutil; matplotlib-inline: traitlets;
mbstrdecoder: chardet; mcp: httpx2 jsonschema mcp-types opentelemetry-api pyjwt pyjwt[crypto] python-multipart
sse-starlette uvicorn; mcp-types: pydantic; mcpadapt: jsonref mcp python-dotenv; mdit-py-plugins: markdown-it-py;
mediapipe: absl-py certifi flatbuffers matplotlib opencv-contrib-python sounddevice; mergekit: datasets immutables peft
protobuf scipy sentencepiece; misaki: addict regex; misaki[en]: espeakng-loader num2words phonemizer-fork spacy
spacy-curated-transformers; mistral-common: jsonschema numpy pillow pydantic-extra-types
pydantic-extra-types[pycountry] tiktoken; mistral-common[audio]: soundfile soxr; mistral-common[image]:
opencv-python-headless; mistralai: eval-type-backport httpx2 jsonpath-python opentelemetry-semantic-conventions
pydantic python-dateutil; ml-dtypes: numpy; mlflow: aiohttp alembic docker flask-cors graphene gunicorn huey matplotlib
mlflow-skinny mlflow-tracing pandas pyarrow skops; mlflow-skinny: cachetools cloudpickle databricks-sdk fastapi
gitpython importlib-metadata opentelemetry-proto opentelemetry-sdk packaging python-dotenv pyyaml sqlparse uvicorn;
mlflow-tracing: cachetools databricks-sdk opentelemetry-proto opentelemetry-sdk packaging pydantic; mlx-lm: jinja2
protobuf sentencepiece transformers; mmengine-lite: addict numpy pyyaml rich termcolor yapf; modal: aiohttp cbor2
certifi click grpclib protobuf rich synchronicity toml types-certifi types-toml watchfiles;
model-hosting-container-standards: fastapi httpx jmespath setuptools supervisor; model2vec: jinja2 joblib numpy
safetensors tokenizers; model2vec[distill]: skeletoken torch; modelcif: ihm; modelscope: modelscope-hub packaging
setuptools; modelscope-hub: cryptography filelock requests tqdm; monai: numpy torch; mosaicml-streaming: azure-identity
azure-storage-file-datalake boto3 brotli catalogue google-cloud-storage matplotlib oci paramiko python-snappy
torchvision transformers xxhash zstd; mosestokenizer: docopt openfile toolwrapper uctools; moto: boto3 cryptography
responses werkzeug xmltodict; moto[s3]: py-partiql-parser pyyaml; moto[server]: antlr4-python3-runtime aws-xray-sdk
cfn-lint docker flask-cors graphql-core joserfc jsonpath-ng openapi-spec-validator py-partiql-parser pyparsing;
moviepy: decorator imageio imageio-ffmpeg proglog python-dotenv; mpire: pygments tqdm; mpire[dill]: multiprocess;
mpld3: jinja2 matplotlib; msal: pyjwt pyjwt[crypto] requests; msal-extensions: msal; msgpack-numpy: msgpack numpy;
mteb: datasets polars pytrec-eval-terrier requests sentence-transformers; mteb[codecarbon]: codecarbon; muddler:
docopt; mujoco: glfw mujoco-studio pyopengl; mujoco-core: numpy; mujoco-studio: mujoco-core websockets; multimark: cffi
click; multiprocess: dill; mwcli: docopt mwxml; mwtypes: jsonable; mwxml: jsonschema mwcli mwtypes para; nagisa:
dynet38 six; nbformat: fastjsonschema jsonschema jupyter-core; nccl-extensions: nccl4py; nccl4py: numpy packaging;
nemo-toolkit: aistore huggingface-hub onnx scikit-learn smart-open tensorboard text-unidecode torch; neptune: boto3
bravado click future gitpython packaging pandas pillow psutil pyjwt requests-oauthlib setuptools websocket-client;
netcdf4: certifi cftime packaging; neuralforecast: coreforecast optuna pytorch-lightning ray ray[train] ray[tune]
safetensors scipy tornado utilsforecast; newspaper3k: cssselect feedfinder2 feedparser jieba3k lxml nltk pillow
python-dateutil pyyaml tinysegmenter tldextract; nfoursid: matplotlib pandas; nlpaug: gdown pandas; nltk: click
defusedxml joblib regex tqdm; nncf: networkx ninja openvino-telemetry packaging psutil pydot rich safetensors
scikit-learn tabulate; noisereduce: joblib matplotlib scipy tqdm; nokap: click websockets; num2words: docopt; numba:
llvmlite numpy; numcodecs: numpy typing-extensions; numpy-minmax: cffi numpy; numpy-rms: cffi numpy; numpyro: jax
multipledispatch tqdm; nvitop: nvidia-ml-py psutil; nvshmem4py-cu13: cython numpy; obstore: typing-extensions; oci:
aiohttp certifi circuitbreaker crc32c pyjwt pyopenssl python-dateutil python-pkcs11 pytz urllib3; ocifs: fsspec oci
requests; olmocr: bleach cached-path ftfy httpx lingua-language-detector markdown2 markdownify orjson pillow pypdf
pypdfium2 smart-open zstandard; omegaconf: pyyaml; onnx: ml-dtypes protobuf typing-extensions; onnx-ir: onnx packaging
sympy; onnxruntime: flatbuffers numpy packaging protobuf; onnxruntime-gpu: flatbuffers numpy packaging protobuf;
onnxscript: onnx-ir; opacus: opt-einsum scipy torch; open-clip-torch: ftfy regex timm; openai: httpx2 jiter pydantic
sniffio; openai-harmony: pydantic; openai-whisper: more-itertools numba tiktoken torch tqdm; openapi-pydantic:
pydantic; openapi-schema-validator: jsonschema pydantic-settings rfc3339-validator; openapi-spec-validator:
jsonschema-path lazy-object-proxy openapi-schema-validator; opencensus: google-api-core opencensus-context six;
opencv-contrib-python: numpy; opencv-python: numpy; opencv-python-headless: numpy; openenv-core: fastapi fastmcp
huggingface-hub openai requests tomli tomli-w; openinference-instrumentation: openinference-semantic-conventions
opentelemetry-sdk wrapt; openinference-instrumentation-openai: anyio openinference-instrumentation
opentelemetry-instrumentation; openinference-instrumentation-smolagents: openinference-instrumentation
opentelemetry-instrumentation; openpyxl: et-xmlfile; opentelemetry-api: typing-extensions;
opentelemetry-exporter-http-transport: opentelemetry-api; opentelemetry-exporter-http-transport[requests]: requests;
opentelemetry-exporter-otlp: opentelemetry-exporter-otlp-proto-grpc opentelemetry-exporter-otlp-proto-http;
opentelemetry-exporter-otlp-common: opentelemetry-sdk; opentelemetry-exporter-otlp-proto-common: opentelemetry-proto;
opentelemetry-exporter-otlp-proto-grpc: googleapis-common-protos grpcio opentelemetry-exporter-otlp-common
opentelemetry-exporter-otlp-proto-common; opentelemetry-exporter-otlp-proto-http: googleapis-common-protos
opentelemetry-exporter-http-transport opentelemetry-exporter-http-transport[requests]
opentelemetry-exporter-otlp-common opentelemetry-exporter-otlp-proto-common; opentelemetry-exporter-prometheus:
opentelemetry-sdk prometheus-client; opentelemetry-instrumentation: opentelemetry-semantic-conventions packaging wrapt;
opentelemetry-proto: protobuf; opentelemetry-sdk: opentelemetry-semantic-conventions;
opentelemetry-semantic-conventions: opentelemetry-api; opentelemetry-semantic-conventions-ai: opentelemetry-sdk;
opentsne: scikit-learn; openvino: numpy openvino-telemetry; openvino-tokenizers: openvino; optax: absl-py jax; optimum:
torch transformers; optimum-benchmark: accelerate colorlog datasets flatten-dict hydra-core nvidia-ml-py transformers;
optimum-intel: nncf openvino-tokenizers optimum requests torchvision; optimum-onnx: onnx optimum;
optimum-onnx[onnxruntime-gpu]: onnxruntime-gpu; optimum-onnx[onnxruntime]: onnxruntime; optimum-quanto: huggingface-hub
ninja numpy safetensors torch; optimum[onnxruntime-gpu]: optimum-onnx optimum-onnx[onnxruntime-gpu];
optimum[onnxruntime]: optimum-onnx optimum-onnx[onnxruntime]; optree: typing-extensions; optuna: alembic colorlog numpy
packaging pyyaml tqdm; orbax-checkpoint: absl-py aiofiles etils etils[epath] etils[epy] humanize jax msgpack
prometheus-client protobuf psutil pyyaml simplejson tensorstore uvloop; oss-harmony: pydantic; outcome: attrs;
outlines: cloudpickle diskcache genson jinja2 jsonschema outlines-core pillow pydantic; paddleocr: aiohttp paddlex
paddlex[ocr-core]; paddlepaddle: httpx networkx numpy opt-einsum pillow protobuf safetensors setuptools; paddlex:
aistudio-sdk chardet colorlog huggingface-hub modelscope pandas pillow py-cpuinfo pydantic ruamel-yaml ujson;
paddlex[ocr-core]: imagesize opencv-contrib-python pyclipper pypdfium2 python-bidi shapely; pandas: numpy
python-dateutil; paramiko: bcrypt cryptography pynacl; parsel: cssselect jmespath lxml w3lib; partd: locket toolz;
patsy: numpy packaging; pdf2image: pillow; pdfminer-six: charset-normalizer cryptography; pdfplumber: pdfminer-six
pillow pypdfium2; pdftext: click numpy pydantic-settings pypdfium2; peft: accelerate transformers; pettingzoo:
gymnasium; pexpect: ptyprocess; phonemizer-fork: dlinfo joblib segments; pinecone-client: certifi
pinecone-plugin-interface python-dateutil typing-extensions urllib3; playwright: greenlet; plotly: narwhals packaging;
polars: polars-runtime-32; polars[all]: adbc-driver-manager[dbapi] adbc-driver-sqlite adbc-driver-sqlite[dbapi] altair
cloudpickle connectorx deltalake fastexcel gevent great-tables matplotlib openpyxl polars-iceberg pyiceberg sqlalchemy
xlsx2csv xlsxwriter; polyfactory: faker typing-extensions; pooch: packaging platformdirs requests; posthog: backoff
distro python-dateutil requests six typing-extensions; pqdm: bounded-pool-executor tqdm typing-extensions; pre-commit:
cfgv identify nodeenv pyyaml virtualenv; preshed: cymem murmurhash; presidio-analyzer: phonenumbers pyyaml regex spacy
tldextract; presidio-anonymizer: cryptography; prettytable: wcwidth; prime-pydantic-config: pydantic;
prime-pydantic-config[toml]: tomli; prime-runs: prime-traces; prime-sandboxes: aiofiles connectrpc httpx protobuf
pydantic tenacity; prime-traces: httpx pydantic; prime-tunnel: httpx pydantic tenacity; proglog: tqdm;
prometheus-fastapi-instrumentator: prometheus-client starlette; promise: six; prompt-toolkit: wcwidth; prophet:
cmdstanpy holidays matplotlib; proto-plus: protobuf; protobuf-py: protobuf-py-ext typing-extensions; py-key-value-aio:
beartype typing-extensions; py-key-value-aio[filetree]: aiofile anyio; py-key-value-aio[memory]: cachetools;
pyannote-audio: asteroid-filterbanks einops huggingface-hub lightning matplotlib opentelemetry-exporter-otlp
pyannote-metrics pyannote-pipeline pyannoteai-sdk pytorch-metric-learning rich safetensors torch-audiomentations
torchcodec; pyannote-core: pandas sortedcontainers; pyannote-database: pyannote-core pyyaml; pyannote-metrics:
pyannote-database scikit-learn; pyannote-pipeline: filelock optuna pyannote-database scipy; pyannoteai-sdk: requests;
pyasn1-modules: pyasn1; pycocoevalcap: pycocotools; pycocotools: numpy; pydantic: annotated-types pydantic-core
typing-inspection; pydantic-ai-slim: genai-prices griffelib opentelemetry-api pydantic-graph;
pydantic-ai-slim[anthropic]: anthropic; pydantic-ai-slim[bedrock]: boto3; pydantic-ai-slim[google]: google-genai;
pydantic-ai-slim[mcp]: fastmcp-slim fastmcp-slim[client]; pydantic-ai-slim[openai]: openai tiktoken;
pydantic-ai-slim[ui]: starlette; pydantic-core: typing-extensions; pydantic-extra-types: pydantic;
pydantic-extra-types[pycountry]: pycountry; pydantic-graph: anyio logfire-api pydantic; pydantic-monty:
pydantic-monty-client pydantic-monty-runtime; pydantic-monty-client: typing-extensions; pydantic-settings: pydantic
python-dotenv; pydantic[email]: email-validator; pydap: beautifulsoup4 jinja2 lxml requests-cache scipy webob; pydeck:
jinja2 numpy; pydot: pyparsing; pydssp: einops numpy torch tqdm; pyecharts: jinja2 prettytable simplejson; pygithub:
pyjwt pyjwt[crypto] pynacl requests typing-extensions; pyiceberg: cachetools click fsspec mmh3 pydantic pyparsing
pyroaring requests rich strictyaml tenacity zstandard; pyidaungsu-numpy2: emoji fasttext-numpy2-wheel python-crfsuite;
pyjwt[crypto]: cryptography; pykakasi: deprecated jaconv; pylance: lance-namespace numpy pyarrow; pylate: accelerate
datasets fast-plaid ninja sentence-transformers ujson; pyloudnorm: scipy; pymdown-extensions: markdown pyyaml; pymongo:
dnspython; pymupdf: networkx onnxruntime psutil pymupdf-layout pymupdf4llm pyyaml tabulate; pynacl: cffi; pynndescent:
numba scikit-learn; pynvml: nvidia-ml-py; pyod: matplotlib numba scikit-learn; pyogrio: certifi numpy packaging;
pyopenssl: cryptography typing-extensions; pyproj: certifi; pyqwest: opentelemetry-api; pyro-ppl: numpy opt-einsum
pyro-api torch tqdm; pytablewriter: pathvalidate setuptools tabledata tcolorpy; pytesseract: packaging pillow; pytest:
iniconfig packaging pluggy pygments; pytest-rerunfailures: pytest; pytest-timeout: pytest; pytest-xdist: execnet
pytest; python-dateutil: tzdata; python-discovery: filelock; python-doctr: anyascii h5py huggingface-hub langdetect
onnx opencv-python pyclipper pypdfium2 rapidfuzz scipy shapely torchvision validators; python-docx: lxml
typing-extensions; python-oxmsg: click olefile typing-extensions; python-pkcs11: asn1crypto; python-pptx: lxml pillow
typing-extensions xlsxwriter; python-slugify: text-unidecode; python-snappy: cramjam; pytorch-forecasting: lightning
pandas scikit-base scikit-learn; pytorch-lightning: fsspec[http] pyyaml torchmetrics tqdm; pytorch-metric-learning:
scikit-learn torch tqdm; pytorch-revgrad: numpy torch; pytrec-eval-terrier: scipy; pyversity: numpy; pyvi:
sklearn-crfsuite; pywavelets: numpy; qdrant-client: grpcio httpx httpx[http2] numpy portalocker protobuf pydantic
urllib3; quack-kernels: apache-tvm-ffi einops torch-c-dlpack-ext; questionary: prompt-toolkit; qwen-asr: accelerate
flask gradio nagisa qwen-omni-utils sox soynlp transformers; qwen-omni-utils: av librosa pillow; qwen-tts: accelerate
einops gradio librosa onnxruntime sox torchaudio transformers; qwen-vl-utils: av packaging pillow requests; rapidocr:
colorlog omegaconf opencv-python-headless pillow pyclipper requests shapely six tqdm; rasterio: affine certifi click
numpy pyparsing; ray: click filelock jsonschema msgpack packaging protobuf pyyaml requests; ray[cgraph]: cupy-cuda12x;
ray[data]: fsspec pandas pyarrow; ray[default]: aiohttp-cors colorful grpcio opencensus
opentelemetry-exporter-prometheus opentelemetry-proto py-spy pydantic smart-open virtualenv; ray[train]: fsspec pandas
pyarrow pydantic requests tensorboardx; ray[tune]: fsspec pandas pyarrow pydantic requests tensorboardx; rdflib:
pyparsing; rdkit: numpy pillow; rdt: faker pandas scikit-learn; readability-lxml: chardet cssselect lxml[html-clean];
referencing: attrs rpds-py typing-extensions; renderers: jinja2 numpy openai openai-harmony prime-pydantic-config
tiktoken; renderers[multimodal]: pillow transformers; replicate: httpx packaging pydantic; requests: certifi
charset-normalizer idna urllib3; requests-cache: cattrs platformdirs requests url-normalize; requests-file: requests;
requests-oauthlib: oauthlib requests; requests-toolbelt: requests; requests[socks]: pysocks; resampy: numba;
resiliparse: fastwarc; responses: pyyaml requests; rfc3161-client: cryptography; rfc3339-validator: six;
rfc3987-syntax: lark; rfdetr: supervision torchvision transformers; rich: markdown-it-py pygments; rich-rst: rich;
rich-toolkit: click rich typing-extensions; rl-zoo3: optuna pytablewriter rich sb3-contrib sb3-team-hf-integration
shimmy; roboflow: click filetype matplotlib opencv-python-headless pillow-avif-plugin python-dotenv pyyaml
requests-toolbelt six tqdm typer; rouge: six; rouge-score: absl-py nltk numpy six; runs: xmod; s3fs: aiobotocore
fsspec; s3tokenizer: einops onnx pre-commit torchaudio tqdm; s3transfer: botocore; sacrebleu: colorama lxml numpy
portalocker regex tabulate; sacremoses: click joblib regex tqdm; safehttpx: httpx2; safetensors[torch]: numpy torch;
saturate: fsspec httpx2 pyarrow; saturate[hf]: datasets pillow; sb3-contrib: stable-baselines3;
sb3-team-hf-integration: huggingface-hub moviepy stable-baselines3 wasabi; schedulefree: torch; scikit-image: imageio
lazy-loader networkx scipy tifffile; scikit-learn: joblib narwhals scipy threadpoolctl; scipy: numpy; scrapy: aiohttp
backports-zstd brotli defusedxml itemloaders platformdirs protego pydispatcher pyopenssl pypydispatcher queuelib
service-identity tldextract twisted; sdmetrics: copulas scikit-learn tqdm; sdv: boto3 ctgan deepecho graphviz
platformdirs pyyaml sdmetrics; seaborn: matplotlib pandas; segmentation-models-pytorch: timm; segments: csvw regex;
segtok: regex; selenium: certifi trio-websocket typing-extensions urllib3 urllib3[socks] websocket-client;
semanticscholar: httpx tenacity; semchunk: mpire mpire[dill]; semhash: frozendict model2vec pyversity vicinity
vicinity[usearch]; sentence-transformers: scikit-learn torch transformers; sentence-transformers[image]: transformers
transformers[vision]; sentence-transformers[onnx]: optimum-onnx optimum-onnx[onnxruntime];
sentence-transformers[train]: accelerate datasets; sentry-sdk: certifi urllib3; seqeval: scikit-learn;
service-identity: attrs cryptography; setfit: evaluate sentence-transformers sentence-transformers[train]; sgl-deep-ep:
nvidia-ml-py torch; sgl-flash-mla: torch; sglang: aiohttp anthropic blobfile build compressed-tensors datasets
deepseek-recipe distro easydict fastapi flash-attn-4 flashinfer-python flashinfer-python[cu13] gguf humming-kernels
humming-kernels[cu13] interegular ipython kernels llguidance mistral-common modelscope msgspec numba nvidia-mathdx
nvshmem4py-cu13 openai openai-harmony orjson outlines partial-json-parser prometheus-client py-spy pybase64
python-multipart pyzmq scipy sentencepiece setproctitle sgl-deep-ep sgl-deep-gemm sgl-flash-mla sglang-kernel
smg-grpc-servicer soundfile tilelang timm tml-renderers torch-memory-saver torchaudio torchcodec uvicorn uvloop
watchfiles xgrammar zstandard; sglang-kernel: torch; shap: packaging pandas scikit-learn slicer tqdm; shapely: numpy;
shimmy: gymnasium; sigstore: id platformdirs pyjwt requests rfc3161-client rfc8785 rich sigstore-models
sigstore-rekor-types tuf; sigstore-models: pydantic; sigstore-rekor-types: pydantic pydantic[email]; simple-parsing:
docstring-parser typing-extensions; simpletransformers: datasets sentencepiece seqeval streamlit tensorboard
tensorboardx transformers wandb; skeletoken: protobuf transformers; sklearn-compat: scikit-learn; sklearn-crfsuite:
python-crfsuite scikit-learn tabulate tqdm; skops: packaging prettytable scikit-learn; skrub: jinja2 matplotlib pandas
pydot requests scikit-learn; sktime: packaging pandas scikit-base scikit-learn; smart-open: wrapt; smart-open[http]:
requests; smg-grpc-proto: grpcio protobuf; smg-grpc-servicer: grpcio-health-checking grpcio-reflection smg-grpc-proto;
smolagents: huggingface-hub jinja2 pillow python-dotenv requests rich; smolagents[all]: accelerate arize-phoenix blaxel
ddgs docker e2b-code-interpreter gradio helium litellm markdownify mcpadapt mlx-lm modal
openinference-instrumentation-smolagents soundfile torchvision; snac: einops huggingface-hub numpy torch; sounddevice:
cffi; soundfile: cffi numpy typing-extensions; sox: numpy typing-extensions; soxr: numpy; soynlp: psutil scikit-learn;
spacy: jinja2 spacy-legacy spacy-loggers thinc tqdm weasel; spacy-curated-transformers: curated-tokenizers
curated-transformers; spacy-pkuseg: numpy srsly; spacy-transformers: spacy spacy-alignments torch transformers;
spacy[ja]: sudachidict-core; span-marker: accelerate evaluate seqeval transformers; speechbrain: huggingface-hub
hyperpyyaml joblib requests scipy sentencepiece soundfile torchaudio; sphinx: alabaster babel docutils imagesize jinja2
packaging pygments requests roman-numerals snowballstemmer sphinxcontrib-applehelp sphinxcontrib-devhelp
sphinxcontrib-htmlhelp sphinxcontrib-jsmath sphinxcontrib-qthelp sphinxcontrib-serializinghtml; sphinx-argparse:
sphinx; sphinx-rtd-theme: sphinxcontrib-jquery; sphinxcontrib-jquery: sphinx; sqlalchemy: typing-extensions;
sqlalchemy[asyncio]: greenlet; srsly: catalogue; sse-starlette: starlette; stable-baselines3: gymnasium torch;
stable-baselines3[extra]: ale-py matplotlib opencv-python pandas psutil pygame-ce rich tensorboard tqdm; stack-data:
asttokens executing pure-eval; stanio: numpy; stanza: emoji huggingface-hub numpy orjson platformdirs protobuf requests
torch udtools; starlette: anyio; statsmodels: formulaic patsy; strawberry-graphql: cross-web graphql-core packaging
python-dateutil; streamlit: altair itsdangerous pandas pillow protobuf pyarrow pydeck python-multipart requests
starlette uvicorn watchdog websockets; strictyaml: python-dateutil; sudachidict-core: sudachipy; supervision: av
defusedxml matplotlib pydeprecate pyyaml requests scipy tqdm; surya-ocr: beautifulsoup4 filetype httpx openai
opencv-python-headless platformdirs pydantic-settings pypdfium2 requests torchvision transformers;
swagger-spec-validator: importlib-resources jsonschema pyyaml; swanlab: click nvidia-ml-py orjson platformdirs protobuf
psutil pwinput pydantic-settings pyecharts pyroaring pyyaml requests rich setuptools watchdog wrapt; sympy: mpmath;
synchronicity: typing-extensions; tabledata: dataproperty; tabpfn: einops huggingface-hub lightgbm pydantic-settings
safetensors skrub torch; tavily-python: httpx tiktoken; tensorboard: absl-py grpcio markdown numpy packaging pillow
protobuf setuptools tensorboard-data-server werkzeug; tensorboardx: numpy packaging protobuf; tensorflow: astunparse
flatbuffers gast google-pasta grpcio keras libclang opt-einsum protobuf requests setuptools termcolor wrapt;
tensorflow-cpu: astunparse flatbuffers gast google-pasta grpcio keras libclang opt-einsum protobuf requests setuptools
termcolor wrapt; tensorflow-datasets: array-record dm-tree etils[edc] etils[enp] etils[epy] etils[etree] immutabledict
promise psutil pyarrow requests simple-parsing tensorflow-metadata termcolor toml; tensorflow-metadata: absl-py
googleapis-common-protos; tensorflow-text: tensorflow; tensorstore: ml-dtypes; text2vec: datasets jieba loguru
scikit-learn transformers; textblob: nltk; textstat: nltk pyphen setuptools; textual: markdown-it-py[linkify]
mdit-py-plugins platformdirs rich typing-extensions; thinc: blis confection packaging preshed pydantic setuptools srsly
wasabi; tifffile: numpy; tiktoken: regex requests; tilelang: apache-tvm-ffi cloudpickle ml-dtypes psutil
torch-c-dlpack-ext tqdm z3-solver; timm: huggingface-hub safetensors torchvision; tldextract: filelock requests-file;
together: cyclopts detect-agent distro filelock httpx pydantic sniffio types-pyyaml; tokenizers: huggingface-hub;
tokenspeed-mla: apache-tvm-ffi tokenspeed-triton torch; torch: filelock fsspec jinja2 networkx setuptools sympy triton
typing-extensions; torch-audiomentations: julius torch-pitch-shift; torch-c-dlpack-ext: torch; torch-geometric: aiohttp
fsspec jinja2 numpy psutil pyparsing requests tqdm xxhash; torch-pitch-shift: packaging primepy torchaudio; torchaudio:
torch; torchdata: requests torch; torchmetrics: lightning-utilities numpy torch; torchtune: blobfile datasets kagglehub
omegaconf pillow psutil safetensors sentencepiece tiktoken tokenizers torchdata; torchvision: numpy pillow torch;
trackio: brotli gradio-client numpy orjson pillow python-multipart starlette uvicorn uvicorn[standard]; trafilatura:
certifi courlan htmldate justext; transformer-lens: accelerate beartype datasets einops fancy-einsum jaxtyping
sentencepiece transformers-stream-generator typeguard wandb; transformer-smaller-training-vocab: transformers
transformers[sentencepiece] transformers[torch]; transformers: numpy regex safetensors tokenizers typer;
transformers-stream-generator: transformers; transformers[audio]: soundfile soxr torchaudio;
transformers[sentencepiece]: protobuf sentencepiece; transformers[torch]: accelerate; transformers[vision]:
torchvision; treescope: numpy; trio: idna outcome sniffio sortedcontainers; trio-websocket: trio wsproto; trl:
accelerate datasets transformers; trl[deepspeed]: deepspeed transformers; trl[liger]: liger-kernel; trl[peft]: peft;
trl[quantization]: bitsandbytes; trl[vllm]: vllm; trl[vlm]: num2words torchvision; tuf: securesystemslib urllib3;
twisted: attrs automat constantly hyperlink incremental typing-extensions zope-interface; typeguard: typing-extensions;
typepy: mbstrdecoder; typepy[datetime]: packaging python-dateutil pytz; typer: annotated-doc pydantic rich shellingham;
typer-slim: typer; types-requests: urllib3; typeshed-client: typing-extensions; typing-inspect: mypy-extensions
typing-extensions; typing-inspection: typing-extensions; tyro: docstring-parser typeguard; udapi: colorama termcolor;
udtools: regex udapi; ultralytics: matplotlib nvidia-ml-py opencv-python polars psutil pyyaml requests torchvision
ultralytics-platform ultralytics-thop; ultralytics-platform: httpx; ultralytics-thop: numpy torch; umap-learn:
pynndescent tqdm; underthesea: huggingface-hub joblib requests underthesea-core; universal-pathlib: fsspec pathlib-abc;
unsloth: bitsandbytes diffusers json5 nest-asyncio structlog torchvision unsloth-zoo xformers; unsloth-zoo:
cut-cross-entropy einops hf-transfer msgspec peft pillow protobuf requests sentencepiece torchao trl tyro wheel;
unstructured: beautifulsoup4 emoji filelock filetype html5lib installer langdetect lxml nh3 numba psutil python-iso639
python-magic python-oxmsg rapidfuzz regex spacy unstructured-client; unstructured-client: aiofiles httpx pydantic pypdf
pypdfium2 requests-toolbelt; urduhack: regex; url-normalize: idna; urllib3[socks]: pysocks; usearch: numkong numpy
tqdm; utilsforecast: narwhals packaging pandas; uvicorn: click h11; uvicorn[standard]: httptools python-dotenv pyyaml
uvloop watchfiles websockets; verifiers: aiohttp anthropic gepa loguru math-verify mcp msgpack
prime-pydantic-config[toml] prime-runs prime-sandboxes prime-tunnel pyzmq renderers renderers[multimodal] tomli-w;
vicinity: numpy orjson tqdm; vicinity[usearch]: usearch; virtualenv: distlib packaging platformdirs python-discovery;
vllm: aiohttp anthropic blake3 cachetools cbor2 compressed-tensors depyf fastapi[standard] fastsafetensors
flashinfer-python humming-kernels humming-kernels[cu13] ijson instanttensor lark llguidance lm-format-enforcer mcp
mistral-common mistral-common[image] model-hosting-container-standards msgspec numba nvtx openai
opentelemetry-exporter-otlp opentelemetry-semantic-conventions-ai orjson oss-harmony outlines-core partial-json-parser
prometheus-fastapi-instrumentator py-cpuinfo pybase64 pynvvideocodec python-json-logger pyzmq quack-kernels
sentencepiece setproctitle six tilelang tokenspeed-mla torchaudio torchcodec torchvision xgrammar; vllm[audio]: av
mistral-common mistral-common[audio] scipy; vocos: encodec huggingface-hub scipy; wandb: click cwevals
opentelemetry-exporter-otlp-proto-http packaging platformdirs pyyaml xxhash; warcio: six; watchfiles: anyio; wcmatch:
bracex; weasel: click cloudpathlib confection httpx packaging smart-open smart-open[http] srsly typer wasabi;
weaviate-client: authlib grpcio httpx packaging protobuf pydantic validators; webdataset: braceexpand numpy pyyaml;
werkzeug: markupsafe; wheel: packaging; whisperx: faster-whisper nltk omegaconf pyannote-audio torchvision
transformers; wikipedia: beautifulsoup4 requests; wikipedia-api: click httpx tenacity; wordcloud: matplotlib; wsproto:
h11; wtpsplit: mosestokenizer pandas skops transformers; xarray: packaging pandas; xarray[io]: fsspec h5netcdf
h5netcdf[h5py] netcdf4 pooch pydap zarr; xformers: numpy torch; xgboost: scipy; xgrammar: apache-tvm-ffi torch
transformers; yapf: platformdirs; yarl: idna multidict propcache; yaspin: termcolor; zarr: donfig google-crc32c msgspec
numcodecs packaging; zipfile-zstd: zstandard
"""
#: Those that require nothing.
LEAVES = """
absl-py addict aenum agent-detector aim-ui aimrocks aiofiles aiohappyeyeballs aioitertools aiosqlite airportsdata
alabaster annotated-doc annotated-types annoy antlr4-python3-runtime anyascii arize-phoenix-sqlean arro3-core art
asn1crypto astor asttokens attrs audioread automat av babel backoff backports-zstd base58 bashkit bcrypt beartype blake3
blinker boltons bounded-pool-executor box2d braceexpand bracex brotli cachetools caio camel-kenlm catalogue cbor2
certifi cfgv chardet charset-normalizer circuitbreaker click cloudpathlib cloudpickle cmake colorama colorful colorlog
comm confection configobj conllu connectorx constantly cramjam crc32c cssselect cycler cymem cython dataclasses debugpy
decorator deepseek-recipe defusedxml detect-agent detect-installer device-smi dill dirtyjson diskcache distlib distro
dlinfo dnspython dockerfile-parse docopt docstring-parser docutils duckdb durationpy e2b-dockerfile-utils easydict
editdistance einops emoji espeakng-loader et-xmlfile etils eval-type-backport everett execnet executing exifread-nocycle
fair-esm faker fancy-einsum farama-notifications fastar fastavro fastcore fasteners fastexcel fastjsonschema fastuuid
faust-cchardet feedparser-sgmllib ffmpy filelock filetype flatbuffers flatten-dict fonttools fqdn frozendict frozenlist
fsspec fugashi future gast gemmi genson gepa glfw google-crc32c graphql-core graphviz greenlet griffelib groovy
grouped-gemm gunicorn gym-notices h11 hf-transfer hf-xet hjson hpack html2text httptools httpx-sse huey
huggingface-hub[cli] huggingface-hub[hf-transfer] huggingface-hub[inference] humanfriendly humanize
humming-kernels[cu13] hyperframe identify idna ijson imageio-ffmpeg imagesize immutabledict immutables
importlib-resources iniconfig installer interegular interface-meta isodate itemadapter itsdangerous jaconv
jax-cuda12-pjrt jax-cuda12-plugin[with-cuda] jellyfish jieba jieba3k jinxed jiter jmespath json-repair json5 jsonable
jsonpath-ng jsonpath-python jsonpointer jsonref jupyterlab-widgets kernels-data kiwipiepy-model kiwisolver kornia-rs
lameenc langcodes language-tags lark latex2mathml lazy-importer lazy-object-proxy libclang lingua-language-detector
linkify-it-py llguidance llvmlite locket logbar logfire-api logistro loguru loro lxml lz4 mail-parser markdown markdown2
marko markupsafe maturin mdurl mecab-python3 mergedeep mmh3 model2vec[training] monotonic more-itertools morfessor
mpmath msgpack msgspec multidict multipledispatch murmurhash mutagen mwparserfromhell mypy-extensions namex narwhals
ndjson nest-asyncio nest-asyncio2 networkx nh3 ninja nodeenv numkong numpy nvidia-mathdx nvidia-ml-py nvidia-nvjitlink
nvidia-nvtx nvidia-nvvm nvtx oauthlib olefile opencc opencensus-context openfile openinference-semantic-conventions
openvino-telemetry opt-einsum optimum[exporters] orjson ormsgpack outlines-core overrides packaging para parso
partial-json-parser pathable pathlib-abc pathvalidate peewee phonenumbers pillow pillow-avif-plugin
pinecone-plugin-interface pip platformdirs pluggy polars-iceberg polars-runtime-32 portalocker pptree primepy primp
prometheus-client propcache protego protobuf protobuf-py-ext psutil psycopg2-binary ptyprocess pure-eval pwinput
py-cpuinfo py-partiql-parser py-rust-stemmers py-spy py3dmol pyahocorasick pyarrow pyasn1 pybase64 pybind11 pyclipper
pycountry pycparser pycryptodome pycryptodomex pydantic-monty-runtime pydeprecate pydispatcher pydub pygame-ce pygments
pygtrie pyjwt pylatexenc pymupdf-layout pymupdf4llm pynvvideocodec pyopengl pyparsing pypcre pypdf pypdfium2 pyperclip
pyphen pypika pyproject-hooks pypydispatcher pyro-api pyroaring pyrsistent pysocks pyspellchecker pystache pythainlp
python-bidi python-box python-crfsuite python-dotenv python-iso639 python-json-logger python-magic python-multipart
python-stretch pytz pyyaml pyzmq queuelib rapidfuzz readchar redis regex resemble-perth restrictedpython rfc3986
rfc3986-validator rfc8785 rfdetr[metrics] rignore roman-numerals rpds-py rtree ruamel-yaml ruamel-yaml-clib ruff
safetensors scikit-base securesystemslib semantic-version semver sentencepiece setproctitle setuptools sgl-deep-gemm
sgl-kernel shellingham shortuuid simplejson simsimd six slicer smmap sniffio snowballstemmer sortedcontainers soupsieve
spacy-alignments spacy-legacy spacy-loggers sphinxcontrib-applehelp sphinxcontrib-devhelp sphinxcontrib-htmlhelp
sphinxcontrib-jsmath sphinxcontrib-qthelp sphinxcontrib-serializinghtml sphn sqlglot sqlitedict sqlparse
standardwebhooks stringzilla structlog sudachipy supervisor tabulate tblib tcolorpy tenacity tensorboard-data-server
termcolor text-unidecode threadpoolctl tinysegmenter tinytag tld tml-renderers tokenicer tokenspeed-triton toml tomli
tomli-w tomlkit toolwrapper toolz torch-memory-saver torchao torchcodec torchinfo tornado tqdm traitlets tree-sitter
tree-sitter-c tree-sitter-javascript tree-sitter-python tree-sitter-typescript triton truststore types-certifi
types-pyyaml types-toml typing-extensions tzdata tzlocal uctools ujson uncalled-for underthesea-core unidecode
uri-template uritemplate urllib3 uuid-utils uv uvloop validators w3lib wadler-lindig wasabi watchdog wcwidth webcolors
webencodings webob websocket-client websockets widgetsnbextension word2number wrapt wurlitzer xlsx2csv xlsxwriter
xmltodict xmod xxhash xyzservices yt-dlp z3-solver zict zipp zope-event zope-interface zstandard zstd
"""
