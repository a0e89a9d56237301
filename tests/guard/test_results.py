"""What values of libraries are asked for that their types do not have."""

from __future__ import annotations

import importlib

import pytest

from guard.script.results import INDEXED
from guard.signatures.members import MEMBERS
from guard.signatures.results import PIPELINES, RESULTS, UNLESS
from tests.guard.asked import found, uv

HEAD = "from datasets import Dataset\nfrom pathlib import Path\nrows = Dataset.from_dict({'a': [1]})\n"
PUSH = "\nrows.push_to_hub('alice/rows')\n"
VLLM = "from vllm import LLM\nouts = LLM('Qwen/Qwen3-0.6B').generate(['a'])\n"
OPENAI = "from openai import OpenAI\nr = OpenAI(api_key='x').chat.completions.create(model='m', messages=[])\n"
GET = "import requests\nr = requests.get('https://example.com')\n"
WHISPER = "from faster_whisper import WhisperModel\nmodel = WhisperModel('tiny')\n"
ENCODE = "from sentence_transformers import SentenceTransformer\nm = SentenceTransformer('all-MiniLM-L6-v2')\n"
SNAPSHOT = "from huggingface_hub import snapshot_download\nfolder = snapshot_download('gpt2')\n"
WHOAMI = "from huggingface_hub import HfApi\nme = HfApi().whoami()\n"
FLUX = "from diffusers import FluxPipeline\npipe = FluxPipeline.from_pretrained('black-forest-labs/FLUX.1-dev')\n"
TRAIN = (
    "from trl import SFTTrainer\n"
    "trainer = SFTTrainer('Qwen/Qwen3-0.6B', train_dataset=Dataset.from_dict({'text': ['a']}))\n"
)
POOL = "from concurrent.futures import ThreadPoolExecutor\nwith ThreadPoolExecutor() as pool:\n"
PIPELINE = "from transformers import pipeline\npipe = pipeline('{}', model='gpt2')\n"

#: A library, what a script does with it, and the attribute that is not there.
WITHOUT_ATTRIBUTE = [
    ("from huggingface_hub import HfApi\napi = HfApi()\napi.push_to_hub('alice/rows')", "push_to_hub"),
    ("from huggingface_hub import HfApi\nHfApi().upload_files(['a'], repo_id='alice/rows')", "upload_files"),
    (FLUX + "pipe('a').image.save('a.png')", "image"),
    (TRAIN + "print(trainer.train().loss)", "loss"),
    (TRAIN + "trainer.push('alice/a')", "push"),
    (VLLM + "texts = [out.text for out in outs]", "text"),
    (VLLM + "text = outs[0].text", "text"),
    (GET + "print(r.status)", "status"),
    (WHISPER + "for segment in model.transcribe('a'):\n    print(segment.text)", "text"),
    (WHISPER + "segments, info = model.transcribe('a')\nprint(info.lang)", "lang"),
    (ENCODE + "print(m.encode(['a']).cpu())", "cpu"),
    (ENCODE + "print(m.encode(['a'], convert_to_tensor=True).astype('float32'))", "astype"),
    ("import torch\nprint(torch.zeros(3).astype('int'))", "astype"),
    ("import numpy as np\nprint(np.zeros(3).cpu())", "cpu"),
    ("import polars as pl\npl.read_csv('https://e.com/a.csv').to_csv('a.csv')", "to_csv"),
    ("import polars as pl\npl.scan_csv('https://e.com/a.csv').write_csv('a.csv')", "write_csv"),
    ("import pandas as pd\npd.read_csv('https://e.com/a.csv').write_parquet('a')", "write_parquet"),
    (SNAPSHOT + "print(folder.exists())", "exists"),
    (WHOAMI + "print(me.name)", "name"),
    ("print(Path('/tmp/a').endswith('a'))", "endswith"),
    ("with open('/tmp/a', 'w') as f:\n    f.writeline('a')", "writeline"),
    ("import optuna\nprint(optuna.create_study().best_score)", "best_score"),
    ("import pandas as pd\nprint(pd.read_csv('https://e.com/a.csv')['a'].to_list().tolist())", "tolist"),
    ("import csv\nwith open('/tmp/a', 'w') as f:\n    csv.writer(f).write(['a'])", "write"),
    ("import subprocess\nr = subprocess.run(['ls'], capture_output=True)\nprint(r.output)", "output"),
    ("from datetime import datetime\nprint(datetime.now().format('%Y'))", "format"),
    (
        "from transformers import AutoTokenizer\nprint(AutoTokenizer.from_pretrained('gpt2').encode('a').input_ids)",
        "input_ids",
    ),
    ("from PIL import Image\nprint(Image.new('RGB', (8, 8)).to_bytes())", "to_bytes"),
]
#: The same, with the use that raises.
WITHOUT_ITEM = [
    (VLLM + "print(outs[0]['text'])", "TypeError"),
    (OPENAI + "print(r['choices'])", "TypeError"),
    (OPENAI + "print(r.choices[0].message['content'])", "TypeError"),
    (GET + "print(r['a'])", "TypeError"),
    (GET + "print(r.text())", "TypeError"),
    (
        GET + "from bs4 import BeautifulSoup\nprint([a.text() for a in BeautifulSoup(r.text).find_all('a')])",
        "TypeError",
    ),
    ("import transformers\nprint(transformers.AutoTokenizer.from_pretrained('gpt2').vocab_size())", "TypeError"),
    (
        PIPELINE.format("text-generation") + "print(pipe([{'role': 'user', 'content': 'a'}])['generated_text'])",
        "TypeError",
    ),
    (PIPELINE.format("zero-shot-classification") + "print(pipe(rows[0]['a'], ['b'])['label'])", "KeyError"),
    (PIPELINE.format("automatic-speech-recognition") + "print(pipe([{'array': [1]}])['text'])", "TypeError"),
    (WHISPER + "segments, info = model.transcribe('a')\nfor one in segments:\n    print(one['text'])", "TypeError"),
    (SNAPSHOT + "print(folder / 'config.json')", "TypeError"),
    (WHOAMI + "print(me['username'])", "KeyError"),
    (PIPELINE.format("sentiment-analysis") + "print(pipe('a')[0]['labels'])", "KeyError"),
    (PIPELINE.format("sentiment-analysis") + "print(pipe('a')['label'])", "TypeError"),
    (PIPELINE.format("text-generation") + "print(pipe('a')['generated_text'])", "TypeError"),
    (
        PIPELINE.format("text-generation") + "for one in pipe(['a', 'b']):\n    print(one['generated_text'])",
        "TypeError",
    ),
]
RIGHT = [
    # What a script changes is another matter.
    VLLM + "outs[0] = outs[0].outputs[0].text\nprint(outs[0].upper())",
    VLLM + "for i, out in enumerate(outs):\n    outs[i] = out.outputs[0].text\nprint(outs[1].strip())",
    PIPELINE.format("sentiment-analysis")
    + "res = pipe(['a'])\nfor one in res:\n    one['text'] = 'a'\nprint(res[0]['text'])",
    FLUX + "ims = pipe('a').images\nfor i, im in enumerate(ims):\n    ims[i] = str(im)\nprint(ims[0].upper())",
    POOL + "    done = [pool.submit(len, 'a') for _ in range(2)]\n    done[0] = done[0].result()\nprint(done[0].real)",
    "from multiprocessing import Pool\nprint(Pool(2).apply_async(len, ('a',)).get())",
    # Classes of the script's own may derive from it, and labels may be attributes.
    "from datetime import datetime\nclass Day(datetime):\n    def nice(self):\n        pass\nDay.now().nice()",
    "import pandas as pd\nprint(pd.Series({'loss': 1.0}).loss)",
    GET + "requests.get = lambda url: ['a']\nprint(requests.get('https://a.example')[0])",
    "import polars as pl\npl.api.register_dataframe_namespace('tidy')(str)\nprint(pl.DataFrame({'a': [1]}).tidy)",
    VLLM + "print(outs[0]._private, outs[0].__class__)",
    PIPELINE.format("zero-shot-classification") + "print(pipe(rows[0]['a'], ['b'])[0]['labels'])",
    FLUX + "print(pipe('a', output_type='np').images[0].shape)",
    FLUX + "pipe('a').images[0].save('/tmp/a.png')\nprint(pipe('a')[0], pipe('a', return_dict=False)[0].size)",
    TRAIN + "print(trainer.train().metrics, trainer.state.log_history, trainer.processing_class)",
    VLLM + "texts = [out.outputs[0].text for out in outs]",
    VLLM + "for out in outs:\n    out.score = 1\n    print(out.score)",
    VLLM + "print(outs[0].text if hasattr(outs[0], 'text') else '')",
    VLLM + "try:\n    print(outs[0].text)\nexcept AttributeError:\n    print(outs[0].outputs[0].text)",
    OPENAI + "print(r.choices[0].message.content, r.choices[0].message.reasoning_content)",
    GET + "print(r.text[:3], r.json()['a'], r.status_code, r.headers['a'])",
    WHISPER + "segments, info = model.transcribe('a')\nfor one in segments:\n    print(one.text, one[4])",
    ENCODE + "print(m.encode(['a']).tolist(), m.encode(['a'])[0].shape)",
    ENCODE + "print(m.encode(['a'], convert_to_tensor=True).cpu().numpy().astype('float16'))",
    ENCODE + "flag = rows[0]['a']\nprint(m.encode(['a'], convert_to_tensor=flag).cpu())",
    "import torch\nprint(torch.zeros(3).cpu().numpy().astype('int'), torch.zeros(3)[0].item())",
    "import polars as pl\npl.read_csv('https://e.com/a.csv').to_pandas().to_csv('a.csv')",
    "import pandas as pd\nprint(pd.read_csv('https://e.com/a.csv').height)",
    "import pandas as pd\ntable = pd.DataFrame({'a': ['b']})\nprint(table['a'].dropna().tolist())",
    "import pandas as pd\ntable = pd.DataFrame({'a': ['b']})\nprint(table.groupby('a').head().iloc[0].tolist())",
    SNAPSHOT + "print(Path(folder) / 'a', folder + '/a', folder.rstrip('/'))",
    WHOAMI + "print(me['name'], me['orgs'], me.get('username'))",
    "with open('/tmp/a', 'wb') as f:\n    f.write(b'a')\n    print(f.raw)",
    PIPELINE.format("sentiment-analysis") + "print(pipe('a')[0]['label'], pipe(['a'])[0]['score'])",
    PIPELINE.format("sentiment-analysis") + "print(pipe('a', top_k=2)[0][0]['label'])",
    (
        PIPELINE.format("text-generation")
        + "print(pipe('a')[0]['generated_text'], pipe([{'role': 'user', 'content': 'a'}])[0]['generated_text'][-1])"
    ),
]


@pytest.mark.parametrize(("body", "name"), WITHOUT_ATTRIBUTE)
def test_an_attribute_that_no_such_value_has_ends_the_script(body: str, name: str) -> None:
    submission = uv(HEAD + body + PUSH, flavor="a10g-small")
    [(severity, _, line)] = found(submission, "E002")
    assert severity == "error"
    assert f"`{name}` on line {line}" in submission.findings("E002")[0].message
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(("body", "error"), WITHOUT_ITEM)
def test_an_item_that_no_such_value_has_ends_the_script(body: str, error: str) -> None:
    submission = uv(HEAD + body + PUSH, flavor="a10g-small")
    assert f"which raises {error}" in submission.findings("P003")[0].message
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("body", RIGHT)
def test_what_such_a_value_has_or_may_have_is_left_alone(body: str) -> None:
    submission = uv(HEAD + body + PUSH, flavor="a10g-small")
    assert submission.report.verdict == "persists", submission.report.findings


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (VLLM + "print(outs[0].text)", "`text` on line 6 is read of a `vllm.RequestOutput`, which has no"),
        (OPENAI + "print(r['choices'])", "an `openai.types.chat.ChatCompletion` has no item by such a key"),
        (
            PIPELINE.format("sentiment-analysis") + "print(pipe('a')[0]['labels'])",
            "a dictionary of the keys label, score has no such key",
        ),
    ],
)
def test_the_type_that_lacks_what_is_asked_for_is_named(body: str, told: str) -> None:
    [finding] = uv(HEAD + body + PUSH, flavor="a10g-small").report.errors
    assert told in finding.message


def test_the_part_that_has_the_attribute_is_offered() -> None:
    submission = uv(HEAD + VLLM + "print(outs[0].text)" + PUSH, flavor="a10g-small")
    assert submission.fix("E002").title == "Write `outputs[0].text`"


def test_every_type_of_the_table_is_known() -> None:
    given = {*RESULTS, *(one for pair in PIPELINES.values() for one in pair)}
    given |= {row.partition("=")[2] for rows in UNLESS.values() for row in rows.split() if "=" in row}
    named = {name for kind in given for name in _classes(kind)}
    assert named <= MEMBERS.keys()


def test_items_are_asked_for_of_the_classes_that_have_them() -> None:
    installed = {name: found for name in MEMBERS if (found := _class(name)) is not None}
    builtin = {"str", "bytes", "list", "tuple", "dict"}
    assert len(installed) > 40
    assert {
        name for name, one in installed.items() if hasattr(one, "__getitem__")
    } - builtin == INDEXED & installed.keys()


def _class(name: str) -> object:
    module, _, last = name.rpartition(".")
    try:
        return getattr(importlib.import_module(module or "builtins"), last, None)
    except ImportError:
        return None


def test_every_exception_is_one_of_a_path_of_the_table() -> None:
    paths = {path for paths in RESULTS.values() for path in paths.split()}
    assert UNLESS.keys() <= paths


def _classes(kind: str) -> list[str]:
    if kind.startswith("{"):
        return []
    inner = kind.replace("[", " ").replace("]", " ").replace(",", " ")
    # The objects of `bs4` have any attribute: of them it is only known what some give.
    return [word for word in inner.split() if "." in word and word != "bs4.Tag"]
