"""Arguments by names that no release of a library takes; the table that tells which are taken, and how it is made."""

from __future__ import annotations

import importlib
import inspect
from pathlib import Path

import pytest

from guard.script.models.keywords import taken_by
from guard.signatures.taken import TAKEN
from tests.guard.asked import errors, uv
from tests.guard.signatures.called import LEARNING, LIBRARIES
from tests.guard.signatures.parameters import Keywords
from tests.guard.signatures.reading import Package
from tests.guard.signatures.taking import Told, rows_of

TABLES = Path(__file__).parents[2] / "guard" / "signatures"
MAX_BYTES = 100_000
PUSH = "from datasets import load_dataset\nload_dataset('a/b').push_to_hub('alice/rows')\n"
WHISPER = "from faster_whisper import WhisperModel\nmodel = WhisperModel('small')\n"
OPENAI = "from openai import OpenAI\nclient = OpenAI(api_key='a')\n"
IMAGE = "from PIL import Image\nimage = Image.new('RGB', (8, 8))\n"
STRANGE = [
    pytest.param(WHISPER + "model.transcribe('/in/a.wav', lang='de')\n", "lang", "Leave out", id="a method"),
    pytest.param(
        "from torch.utils.data import DataLoader\nDataLoader([1], batchsize=4)\n",
        "batchsize",
        "`batch_size`",
        id="a class",
    ),
    pytest.param("import requests\nrequests.get('https://a.b', retries=3)\n", "retries", "Leave out", id="handed on"),
    pytest.param(
        "import requests\ns = requests.Session()\ns.post('https://a.b', time_out=3)\n",
        "time_out",
        "`timeout`",
        id="of a session",
    ),
    pytest.param(
        "import soundfile as sf\nsf.write('a.wav', [0.0], sr=16000)\n", "`sr`", "Leave out", id="another library's"
    ),
    pytest.param("import lm_eval\nlm_eval.simple_evaluate(model='hf', num_gpu=1)\n", "num_gpu", "", id="decorated"),
    pytest.param(
        "import wandb\nwandb.init(project_name='a')\n", "project_name", "Leave out", id="the name of a project"
    ),
    pytest.param("from openai import OpenAI\nOpenAI(api_key='a', url='b')\n", "`url`", "Leave out", id="a client"),
    pytest.param(
        OPENAI + "client.chat.completions.create(model='a', messages=[], max_token=3)\n",
        "max_token",
        "`max_tokens`",
        id="what belongs to a client",
    ),
    pytest.param(
        "import asyncio\nfrom openai import AsyncOpenAI\nclient = AsyncOpenAI(api_key='a')\n"
        "async def main():\n    await client.embeddings.create(model='a', inputs=['b'])\nasyncio.run(main())\n",
        "inputs",
        "`input`",
        id="what is awaited",
    ),
    pytest.param("import optuna\noptuna.create_study(goal='maximize')\n", "goal", "Leave out", id="a goal"),
    pytest.param(
        "import optuna\nstudy = optuna.create_study()\nstudy.optimize(lambda trial: 1.0, ntrials=3)\n",
        "ntrials",
        "`n_trials`",
        id="of what a function makes",
    ),
    pytest.param("from tqdm.auto import tqdm\nlist(tqdm([1], descr='a'))\n", "TqdmKeyError", "`desc`", id="a bar"),
    pytest.param(IMAGE + "image.convert('RGB').resize((8, 8), method=3)\n", "method", "Leave out", id="an image"),
    pytest.param(
        "from sklearn.linear_model import LogisticRegression\nLogisticRegression(max_iters=9)\n",
        "max_iters",
        "`max_iter`",
        id="an estimator",
    ),
    pytest.param(
        "import polars as pl\npl.read_csv('/in/a.csv').head(3).write_csv('b.csv', seperator=';')\n",
        "seperator",
        "`separator`",
        id="a table",
    ),
    pytest.param(
        "import torch.nn as nn\nclass Net(nn.Module):\n    def __init__(self):\n        super().__init__()\n"
        "        self.out = nn.Linear(3, 4, use_bias=False)\nNet()\n",
        "use_bias",
        "",
        id="a layer of a model",
    ),
    pytest.param("import torch\ntorch.optim.AdamW([], learning_rate=1e-4)\n", "learning_rate", "", id="an optimizer"),
    pytest.param("import numpy as np\nnp.mean([[1]], axes=0)\n", "axes", "`axis`", id="a function of arrays"),
    pytest.param(
        "import httpx\nhttpx.get('https://a.b', allow_redirects=True)\n", "allow_redirects", "", id="a request"
    ),
]
TAKEN_BY_SOME = [
    pytest.param(WHISPER + "model.transcribe('/in/a.wav', language='de', multilingual=True)\n", id="a newer one"),
    pytest.param("import httpx\nhttpx.Client(proxies={})\n", id="an older one"),
    pytest.param("import polars as pl\npl.read_csv('/in/a.csv', dtypes={}, row_count_name='a')\n", id="two older ones"),
    pytest.param(
        "from sklearn.cluster import AgglomerativeClustering\nAgglomerativeClustering(affinity='cosine')\n",
        id="one that is called otherwise now",
    ),
    pytest.param("import requests\nrequests.post('https://a.b', json={}, timeout=3, verify=False)\n", id="handed on"),
    pytest.param("import evaluate\nevaluate.load('rouge').compute(preds=[])\n", id="taken as it comes"),
    pytest.param("from tqdm import tqdm\nlist(tqdm([1], descr='a', disable=True))\n", id="a bar that is not shown"),
    pytest.param(
        "import os\nos.environ['TQDM_DISABLE'] = '1'\nfrom tqdm import tqdm\nlist(tqdm([1], descr='a'))\n",
        id="bars that are not shown",
    ),
    pytest.param("from tqdm.auto import tqdm\nlist(tqdm([1], desc='a', colour='red', leave=False))\n", id="a bar"),
    pytest.param(
        OPENAI + "client.chat.completions.create(model='a', messages=[], extra_body={'top_k': 2}, timeout=3)\n",
        id="what a server takes besides",
    ),
    pytest.param(
        "import instructor\n" + OPENAI + "instructor.patch(client)\n"
        "client.chat.completions.create(model='a', messages=[], response_model=None)\n",
        id="a client that is extended",
    ),
    pytest.param(
        "from torch.utils.data import DataLoader\nclass Loader(DataLoader):\n    def __init__(self, rows, batchsize):\n"
        "        super().__init__(rows, batch_size=batchsize)\nLoader([1], batchsize=4)\n",
        id="a class of the script",
    ),
    pytest.param(
        "import requests\ndef get(*args, **rest):\n    return None\nrequests.get = get\n"
        "requests.get('https://a.b', retries=3)\n",
        id="a function of the script",
    ),
    pytest.param(
        "import json, wandb\ngiven = json.load(open('/in/a.json'))\nwandb.init(project='a', **given)\n", id="not known"
    ),
    pytest.param("import wandb\ntry:\n    wandb.init(project_name='a')\nexcept TypeError:\n    pass\n", id="caught"),
    pytest.param(
        "# /// script\n# dependencies = ['lm-eval @ git+https://github.com/a/lm-eval']\n# ///\n"
        "import lm_eval\nlm_eval.simple_evaluate(model='hf', num_gpu=1)\n",
        id="from its sources",
    ),
    pytest.param(
        IMAGE + "image.resize((8, 8), resample=3, reducing_gap=2.0)\nimage.save('b.png', anything=1)\n", id="save"
    ),
    pytest.param(
        "import torch.nn as nn\nnn.LSTM(3, hidden_size=4, batch_first=True, bidirectional=True)\n", id="a layer"
    ),
]


@pytest.mark.parametrize(("script", "name", "way"), STRANGE)
def test_an_argument_that_no_release_takes_ends_the_script_and_the_nearest_one_is_named(
    script: str, name: str, way: str
) -> None:
    submission = uv(script + PUSH)
    assert submission.report.verdict == "lost"
    [finding] = [one for one in submission.report.findings if one.severity == "error"]
    assert "has no argument" in finding.message
    assert name in finding.message
    assert finding.fix is not None
    assert way in finding.fix.title


@pytest.mark.parametrize("script", TAKEN_BY_SOME)
def test_an_argument_that_some_release_or_an_open_call_takes_is_left_alone(script: str) -> None:
    assert errors(uv(script + PUSH)) == set()


@pytest.mark.parametrize("root", ["numpy", "pyarrow", "tqdm"])
def test_the_installed_release_takes_nothing_that_the_table_does_not_have(root: str) -> None:
    compared = 0
    for path, known in taken_by(root).items():
        parts = path.split(".")
        at = next((at for at, part in enumerate(parts) if part[0].isupper()), len(parts) - 1)
        if path.startswith("tqdm.tqdm."):
            at = 1
        found: object = importlib.import_module(".".join(parts[:at]))
        for part in parts[at:]:
            found = getattr(found, part, None)
        if not callable(found) or path.startswith("tqdm.auto."):
            continue
        spec = inspect.signature(found).parameters.values()
        by_name = {one.name for one in spec if one.kind in (one.POSITIONAL_OR_KEYWORD, one.KEYWORD_ONLY)} - {"self"}
        assert by_name <= known, path
        assert root == "tqdm" or not any(one.kind is one.VAR_KEYWORD for one in spec), path
        compared += 1
    assert compared > 3


def test_the_table_is_of_the_libraries_that_are_read_and_small() -> None:
    assert TAKEN.keys() == {library.root for library in LIBRARIES.values()}
    assert all(taken_by(root) for root in TAKEN)
    assert TAKEN.keys() >= LEARNING
    assert sum((TABLES / name).stat().st_size for name in ("taken.py", "learning_taken.py")) < MAX_BYTES


MADE = """
from functools import lru_cache

def send(url, *, times=1, **rest):
    return Client().request(url, times, **rest)
def any_(path, **rest): ...
@unknown
def hidden(a): ...
@lru_cache
def cached(a, /, b): ...

class Client:
    def __init__(self, key=None): ...
    def request(self, url, times, wait=0): ...

class Bar:
    def __new__(cls, *args, **rest): ...
    def __init__(self, rows, desc=None, **rest):
        if rest:
            raise KeyError(rest)
"""


@pytest.mark.parametrize(
    ("path", "rest", "taken"),
    [
        ("send", ":Client.request", "url times wait"),
        ("send", None, None),
        ("any_", None, None),
        ("hidden", None, None),
        ("cached", None, "b"),
        ("Client", None, "key"),
        ("Client.request", None, "url times wait"),
        ("Client.close", None, ...),
        ("Bar", None, None),
        ("Bar.__init__", "-", "rows desc"),
        ("gone", None, ...),
    ],
)
def test_what_a_call_takes_is_read_in_its_source_and_in_that_of_what_takes_the_rest(
    path: str, rest: str | None, taken: object, tmp_path: Path
) -> None:
    folder = tmp_path / "made"
    folder.mkdir()
    (folder / "__init__.py").write_text(MADE, encoding="utf-8")
    found = Told(Package(tmp_path, "made")).there("", path, rest)
    assert found == (Keywords(frozenset(taken.split())) if isinstance(taken, str) else taken)


def test_calls_of_a_module_that_take_the_same_stand_together() -> None:
    found = {"a.get": {"url"}, "a.put": {"url"}, "a.b.Client.send": {"url", "data"}, "a.b.now": set[str]()}
    rows = rows_of("a", {path: frozenset(given) for path, given in found.items()})
    assert rows == [": get put(url)", "b: Client.send(data url) now()"]
