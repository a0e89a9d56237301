"""Values of a script that are used as what they are not: Python raises, and the script ends there."""

from __future__ import annotations

import pytest

from tests.guard.asked import errors, found, uv

HEAD = "import os, re, sys, asyncio, random\nfrom pathlib import Path\nfrom datasets import load_dataset\n"
PUSH = "load_dataset('a/b').push_to_hub('alice/rows')\n"
OWN = "class A:\n    def __init__(self):\n        self.rows = []\n"
LACKING = [
    pytest.param("x = None\nx.split()\n", "None", id="of None"),
    pytest.param("def load(path):\n    print(path)\nload('a').save('b')\n", "None", id="of a function without return"),
    pytest.param("def load(path=None):\n    return path.strip()\nload()\n", "None", id="of a default"),
    pytest.param("class A:\n    def __init__(self):\n        self.m = None\nA().m.save()\n", "None", id="of a field"),
    pytest.param("'abc'.format_all()\n", "`str`", id="of a text"),
    pytest.param("def main(out):\n    out.mkdir()\nmain('results')\n", "`str`", id="of a text that is no path"),
    pytest.param("rows = {}\nrows.iteritems()\n", "`dict`", id="of a dictionary"),
    pytest.param(
        "def load():\n    if os.environ.get('A'):\n        return 'a'\n    return 'b'\nload().key\n",
        "`str`",
        id="of two texts",
    ),
    pytest.param("def train(config):\n    print(config.lr)\ntrain({'lr': 1})\n", "`dict`", id="a key as an attribute"),
    pytest.param("rows = []\nrows.push(2)\n", "`list`", id="of a list"),
    pytest.param("rows = {1}\nrows.append(2)\n", "`set`", id="of a set"),
    pytest.param(OWN + "    def go(self):\n        print(self.row)\nA().go()\n", "object of `A`", id="of its object"),
    pytest.param(OWN + "    def go(self):\n        self.save_all()\nA().go()\n", "object of `A`", id="a method"),
    pytest.param(OWN + "A.load('a')\n", "class `A`", id="of its class"),
]
MISUSED = [
    pytest.param("x = None\nx['a']\n", "TypeError", id="an item of None"),
    pytest.param("def load():\n    print(1)\na, b = load()\n", "TypeError", id="the parts of None"),
    pytest.param("def load():\n    return\nfor row in load():\n    print(row)\n", "TypeError", id="a loop over None"),
    pytest.param("len = 5\nlen([1])\n", "TypeError", id="a call of a number"),
    pytest.param("steps = {'a': 1}\nsteps('a')\n", "TypeError", id="a call of a dictionary"),
    pytest.param("int(None)\n", "TypeError", id="None as a number"),
    pytest.param("len(5)\n", "TypeError", id="the length of a number"),
    pytest.param("print('epoch ' + 1)\n", "TypeError", id="a text and a number"),
    pytest.param("total = None\ntotal += 1\n", "TypeError", id="a sum with None"),
    pytest.param("best = None\nif best > 3:\n    print(1)\n", "TypeError", id="a comparison with None"),
    pytest.param("count = 0\nprint(5 / count)\n", "ZeroDivisionError", id="a division by zero"),
    pytest.param("x = {1, 2}\nx[0]\n", "TypeError", id="an item of a set"),
    pytest.param(
        "def f():\n    print(1)\nasync def main():\n    await f()\nasyncio.run(main())\n", "TypeError", id="await"
    ),
    pytest.param("print(Path('a') + '/b')\n", "TypeError", id="a path and a text"),
    pytest.param("print('a/' + Path('b'))\n", "TypeError", id="a text and a path"),
    pytest.param("for x in random.shuffle([1, 2]):\n    print(x)\n", "TypeError", id="what is shuffled in place"),
    pytest.param("rows = [2, 1]\nrows = rows.sort()\nrows[0]\n", "TypeError", id="what is sorted in place"),
    pytest.param("rows = []\nrows = rows.append(1)\nlen(rows)\n", "TypeError", id="what is appended in place"),
    pytest.param(
        "import pandas as pd\ndf = pd.read_csv('/in/a')\ndf = df.dropna(inplace=True)\ndf['a']\n",
        "TypeError",
        id="what is dropped in place",
    ),
    pytest.param(
        "import pandas as pd\nrows = pd.read_csv('/in/a')['a'].tolist()\nrows = rows.sort()\n"
        "for x in rows:\n    print(x)\n",
        "TypeError",
        id="a list of a library, sorted in place",
    ),
    pytest.param(
        "import pandas as pd\nfrom datasets import Dataset\ndf = pd.read_csv('/in/a')\n"
        "Dataset.from_pandas(df.drop_duplicates(inplace=True))\n",
        "AttributeError",
        id="a table that is changed in place, as data",
    ),
    pytest.param("print(', '.join(random.shuffle(['a'])))\n", "TypeError", id="joined, and shuffled in place"),
    pytest.param(
        "from diffusers import FluxPipeline\npipe = FluxPipeline.from_pretrained('a/b')\n"
        "pipe = pipe.load_lora_weights('a/lora')\npipe('a')\n",
        "TypeError",
        id="a pipeline that loads in place",
    ),
    pytest.param("for name, size in ['base', 'large']:\n    print(name)\n", "ValueError", id="the letters of a text"),
    pytest.param("for k, v in {'text': 1, 'label': 2}:\n    print(k)\n", "ValueError", id="the letters of a key"),
    pytest.param(
        "from sklearn.model_selection import train_test_split\n"
        "a, b, c = train_test_split(os.listdir(), os.listdir())\n",
        "ValueError",
        id="four parts for three names",
    ),
    pytest.param(
        "from accelerate import Accelerator\na, b = Accelerator().prepare(os.sep, os.name, os.curdir)\n",
        "ValueError",
        id="three parts for two names",
    ),
    pytest.param(
        "def rows():\n    for i in range(3):\n        yield i\nprint(len(rows()))\n",
        "TypeError",
        id="the length of what yields",
    ),
    pytest.param("async def load():\n    return [1]\nfor x in load():\n    print(x)\n", "TypeError", id="not awaited"),
    pytest.param("def load():\n    print(1)\nrows = []\nrows.extend(load())\n", "TypeError", id="a list and None"),
    pytest.param(
        "def load():\n    return [1]\nfrom concurrent.futures import ThreadPoolExecutor\n"
        "with ThreadPoolExecutor() as pool:\n    for x in pool.submit(load):\n        print(x)\n",
        "TypeError",
        id="a future in the place of its result",
    ),
    pytest.param("import subprocess\nsubprocess.run('ls -l /tmp')\n", "FileNotFoundError", id="a line without a shell"),
    pytest.param(
        "import subprocess\nsubprocess.run(f'cp a {HEAD}', check=True)\n".replace("HEAD", "os.sep"),
        "FileNotFoundError",
        id="a line with a value",
    ),
    pytest.param("print('rows: ' + len(os.environ))\n", "TypeError", id="a text and a length"),
    pytest.param("print(f'{os.getpid()}: ' + 'a' + len(os.environ))\n", "TypeError", id="a longer text and a length"),
    pytest.param("'{a}-{b}'.format(a=1)\n", "KeyError", id="a field that is not given"),
    pytest.param("P = 'Answer as {\"score\": 1}: {text}'\nP.format(text='a')\n", "KeyError", id="JSON in a template"),
    pytest.param("'{} of {}'.format(1)\n", "IndexError", id="too few values"),
    pytest.param("'{a} }'.format(a=1)\n", "ValueError", id="a single brace"),
    pytest.param(
        "from datetime import datetime\ndatetime.strptime('2023/01/01', '%Y-%m-%d')\n", "ValueError", id="a date"
    ),
    pytest.param("import datetime\ndatetime.date.fromisoformat('1.2.2024')\n", "ValueError", id="no date"),
    pytest.param("import tqdm\nfor row in tqdm([1]):\n    print(row)\n", "TypeError", id="a module that is called"),
    pytest.param(
        "found = {'a': [], 'b': []}\nfor row in open('/in/a'):\n    found['as'].append(row)\n",
        "KeyError",
        id="a key that a dictionary does not have",
    ),
]
OPTIONS = (
    "import argparse, time\np = argparse.ArgumentParser()\np.add_argument('--n', default=5{})\na = p.parse_args()\n"
)
UNTYPED = [
    pytest.param("load_dataset('a/b', split='train').select(range(a.n))\n", id="a range"),
    pytest.param("rows = [1, 2]\nprint(rows[:a.n])\n", id="a part of a list"),
    pytest.param("print(min(len([1]), a.n))\n", id="the smaller of two"),
    pytest.param("print(a.n // 2)\n", id="its half"),
    pytest.param("if a.n > 3:\n    print(1)\n", id="compared"),
    pytest.param("time.sleep(a.n)\n", id="waited for"),
]
FITTING = [
    pytest.param(
        "import pandas as pd\nrows = pd.read_csv('/in/a')['a'].tolist()\nrows.sort()\nrows.append(1)\nprint(rows[0])\n",
        id="a list of a library, changed in place and left there",
    ),
    pytest.param(
        "from diffusers import FluxPipeline\npipe = FluxPipeline.from_pretrained('a/b')\n"
        "pipe.load_lora_weights('a/c')\n"
        "pipe = pipe.to('cpu')\npipe('a')\n",
        id="a pipeline that is changed in place, and left there",
    ),
    pytest.param("for a, b in ['ab', 'cd']:\n    print(a)\n", id="pairs of letters"),
    pytest.param("a, *b = 'abc'\nfor k, v in {'text': 1}.items():\n    print(k)\n", id="pairs of a dictionary"),
    pytest.param(
        "from sklearn.model_selection import train_test_split\na, b = train_test_split(os.listdir())\n"
        "c, d = train_test_split(*[os.listdir()])\n",
        id="as many names as parts",
    ),
    pytest.param(
        "from accelerate import Accelerator\nacc = Accelerator()\na, b = acc.prepare(os.sep, os.name)\n"
        "loader = acc.prepare(os.listdir())\nx, y = acc.prepare(os.listdir())\n",
        id="what is prepared alone",
    ),
    pytest.param("print(str(Path('a')) + '/b', 'a/' + str(Path('b')), Path('a') / 'b')\n", id="joined"),
    pytest.param("rows = [2, 1]\nrows.sort()\nrandom.shuffle(rows)\nrows[0]\n", id="in place, and left there"),
    pytest.param("import pandas as pd\ndf = pd.read_csv('/in/a')\ndf.fillna(0, inplace=True)['a']\n", id="itself"),
    pytest.param("def rows():\n    yield 1\nprint(len(list(rows())))\n", id="a list of what is yielded"),
    pytest.param("def rows():\n    yield 1\nprint(1 in rows())\n", id="among what is yielded"),
    pytest.param(
        "class A:\n    @property\n    def rows(self):\n        yield 1\nfor x in A().rows:\n    print(x)\n",
        id="a property",
    ),
    pytest.param(
        "async def rows():\n    yield 1\nasync def main():\n    await rows().aclose()\nasyncio.run(main())\n",
        id="what is yielded beside the rest",
    ),
    pytest.param(
        "it = iter([1])\ntry:\n    while True:\n        next(it)\nexcept StopIteration:\n    pass\n",
        id="a loop that is left",
    ),
    pytest.param(
        "import acme\ndef later():\n    x = None\n    x.split()\nacme.call(later)\n", id="a library may call it"
    ),
    pytest.param(
        "import contextlib\n@contextlib.contextmanager\ndef opened():\n    yield 1\nprint(opened().func)\n",
        id="a decorator makes something else of it",
    ),
    pytest.param(
        "import subprocess\nsubprocess.run('ls -l', shell=True)\nsubprocess.run('ls')\nsubprocess.run(['ls', '-l'])\n",
        id="lines for a shell, and lists",
    ),
    pytest.param("print('a' + str(len([1])), len([1]) + 1, [1] + [len([2])])\n", id="lengths"),
    pytest.param(
        "P = 'Answer as {{\"score\": 1}}: {text}'\nP.format(text='a', more=1)\n"
        "'{0} {0.real} {1:>{w}}'.format(1, 2, w=3)\n"
        "'{a}'.format(**dict(os.environ))\n'{}'.format(*os.environ)\n",
        id="templates that are filled",
    ),
    pytest.param(
        "from datetime import date, datetime\ndatetime.strptime('2023-01-01', '%Y-%m-%d')\n"
        "date.fromisoformat('20240131')\ndatetime.fromisoformat('2024-01-31T10:00:00Z')\n",
        id="dates",
    ),
    pytest.param("from tqdm import tqdm\nimport glob\nprint(tqdm([1]), glob.glob('*'))\n", id="of a module"),
    pytest.param(
        "found = {'a': []}\nfor row in open('/in/a'):\n    found.setdefault('b', []).append(row)\n    found['b']\n",
        id="a key that is set first",
    ),
    pytest.param(
        "from collections import defaultdict\nfound = defaultdict(list)\nfor row in open('/in/a'):\n    found['b']\n",
        id="a key that is made",
    ),
    pytest.param("x = None\ndef init():\n    global x\n    x = re.compile('a')\ninit()\nx.match('a')\n", id="a global"),
    pytest.param("x = None\nfor row in open('/in/a'):\n    if x is None:\n        x = row\nx.strip()\n", id="a loop"),
    pytest.param("x = None\nif os.environ.get('A'):\n    x = 'a'\nprint(x and x.strip())\n", id="perhaps something"),
    pytest.param("x = None\nif len(os.environ) > 3:\n    x.strip()\n", id="on some runs"),
    pytest.param("try:\n    x = None\n    x.strip()\nexcept AttributeError:\n    pass\n", id="caught"),
    pytest.param(
        "class A:\n    def __init__(self):\n        self.m = None\n    def load(self):\n        self.m = 'a'\n"
        "a = A()\ngetattr(a, 'load')()\na.m.strip()\n",
        id="a field that is set elsewhere",
    ),
    pytest.param("from tqdm import tqdm\nbar = tqdm([1, 2])\nbar.set_description('a')\n", id="a list in a library"),
    pytest.param("import enum\nclass E(enum.Enum):\n    A = 'x'\nprint(E.A.value.upper(), E.A.name)\n", id="a member"),
    pytest.param(
        "from dataclasses import dataclass\n@dataclass\nclass C:\n    out: Path = None\nc = C()\nc.out = Path('a')\n"
        "c.out.exists()\n",
        id="the field of a dataclass",
    ),
    pytest.param(
        "def f(x):\n    if isinstance(x, str):\n        return x\n    return x.get('a')\nf('a')\n",
        id="asked after",
    ),
    pytest.param("xs = [None] * 3\nxs[0] = re.compile('a')\nxs[0].match('b')\n", id="an item that is replaced"),
    pytest.param("rows = [[{}]]\nfor row in rows:\n    row[0] = 'a'\nprint(rows[0][0].strip())\n", id="in its row"),
    pytest.param(
        "def wrap(f):\n    def inner(*a):\n        f(*a)\n        return 'a'\n    return inner\n"
        "@wrap\ndef g():\n    print(1)\ng().strip()\n",
        id="a decorator of its own",
    ),
    pytest.param("import click\ndef f():\n    print(1)\nf = click.command()(f)\nf.callback\n", id="of a library"),
    pytest.param("import atexit\nx = None\natexit.register(lambda: x.close())\nx = open('/dev/null')\n", id="later"),
    pytest.param("print('%s' % None, [1] * 3, 'a' * 2, None == 3, 3 in [1], 5 / 2)\n", id="what works"),
    pytest.param(OWN + "    def go(self):\n        return self.row\nA.row = 1\nA().go()\n", id="set from outside"),
    pytest.param(
        "class Part:\n    def go(self):\n        print(self.row)\nclass B(Part):\n    def __init__(self):\n"
        "        self.row, self.other = 1, 2\nB().go()\n",
        id="set by a class below",
    ),
    pytest.param(
        "class A:\n    def __init__(self, **given):\n        self.__dict__.update(given)\nprint(A(row=1).row)\n",
        id="set by a dictionary",
    ),
    pytest.param("import torch\nclass A(torch.nn.Module):\n    pass\nprint(A().row)\n", id="of a library's class"),
    pytest.param(
        "async def f():\n    print(1)\nasync def g():\n    task = asyncio.create_task(f())\n    task.cancel()\n"
        "    await task\nasyncio.run(g())\n",
        id="a task that gives nothing",
    ),
    pytest.param(
        "from concurrent.futures import ThreadPoolExecutor\ndef f():\n    print(1)\n"
        "with ThreadPoolExecutor() as pool:\n    pool.submit(f).add_done_callback(print)\n",
        id="a future that gives nothing",
    ),
    pytest.param("(3).is_integer()\n", id="what a newer Python has"),
    pytest.param("import acme\nfor (a, b), (c, d) in zip(*acme.pairs()):\n    print(a)\n", id="rows of any length"),
    pytest.param(
        "async def f():\n    return {'a': 1}\nasync def g():\n    task = asyncio.create_task(f())\n    await task\n"
        "    done, _ = await asyncio.wait([asyncio.ensure_future(f())])\n"
        "    print(task.result()['a'], [one.result() for one in done], (await asyncio.wait_for(f(), 5))['a'])\n"
        "asyncio.run(g())\n",
        id="the result of a task",
    ),
    pytest.param(
        "def g():\n    return {'a': 1}\nasync def f():\n    loop = asyncio.get_running_loop()\n"
        "    run = loop.run_in_executor(None, g)\n    await run\n    print(run.done(), await asyncio.to_thread(g))\n"
        "asyncio.run(f())\n",
        id="what an executor runs",
    ),
    pytest.param(
        "from unittest import mock\nclass A:\n    def f(self):\n        return None\n"
        "with mock.patch.object(A, 'f', return_value=[1]):\n    len(A().f())\n",
        id="put in its place",
    ),
]


@pytest.mark.parametrize(("script", "kind"), LACKING)
def test_an_attribute_that_a_value_does_not_have_ends_the_script(script: str, kind: str) -> None:
    submission = uv(HEAD + script + PUSH)
    assert [severity for severity, *_ in found(submission, "E002")] == ["error"]
    message = submission.findings("E002")[0].message
    assert kind in message
    assert "AttributeError" in message
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(("script", "error"), MISUSED)
def test_a_use_that_python_refuses_ends_the_script_and_the_report_says_why(script: str, error: str) -> None:
    submission = uv(HEAD + script + PUSH)
    assert errors(submission) == {"P003"}
    assert f"raises {error} on line" in submission.findings("P003")[0].message
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    "test",
    [
        "isinstance({}, Mapping)",
        "isinstance([1], (Sequence, set))",
        "isinstance([1], Iterable)",
        "isinstance(3, numbers.Number)",
        "isinstance(b'a', bytes)",
        "isinstance(b'a', (bytearray, bytes))",
        "isinstance({1}, set)",
        "isinstance(None, type(None))",
        "isinstance('a', object)",
        "isinstance(True, int)",
        "isinstance(Path('a'), os.PathLike)",
        "isinstance(Path('a'), PurePath)",
        "isinstance('a', Named)",
        "not isinstance('a', bytes)",
        "not isinstance({}, list)",
        "not isinstance('a', Path)",
    ],
)
def test_a_value_is_of_the_types_that_it_may_be_of(test: str) -> None:
    head = (
        "import numbers\nfrom collections.abc import Iterable, Mapping, Sequence\nfrom pathlib import PurePath\n"
        "from typing import Protocol, runtime_checkable\n@runtime_checkable\nclass Named(Protocol):\n"
        "    def lower(self): ...\n"
    )
    assert uv(HEAD + head + f"if not {test}:\n    raise SystemExit\n" + PUSH).report.verdict == "persists"


@pytest.mark.parametrize("test", ["isinstance('a', bytes)", "isinstance({}, list)", "isinstance('a', Path)"])
def test_a_value_is_not_of_a_type_that_its_own_is_known_not_to_be(test: str) -> None:
    assert uv(HEAD + f"if not {test}:\n    raise SystemExit\n" + PUSH).report.verdict == "lost"


@pytest.mark.parametrize("script", FITTING)
def test_a_value_that_may_be_what_it_is_used_as_is_left_alone(script: str) -> None:
    submission = uv(HEAD + script + PUSH)
    assert found(submission, "E002") == []
    assert submission.report.verdict == "persists"


@pytest.mark.parametrize("script", UNTYPED)
def test_the_text_of_an_option_is_no_number(script: str) -> None:
    submission = uv(HEAD + OPTIONS.format("") + script + PUSH, script_args=["--n", "3"])
    assert errors(submission) == {"P003"}
    assert "type=int" in submission.fix("P003").title
    assert uv(HEAD + OPTIONS.format(", type=int") + script + PUSH, script_args=["--n", "3"]).report.admitted
    assert uv(HEAD + OPTIONS.format("") + script + PUSH).report.admitted


def test_the_text_of_an_option_that_is_made_a_number_or_names_a_row_is_left_alone() -> None:
    made = "n = int(a.n)\nprint(range(n), 'a' * n, a.n + 'b', sorted([a.n]), min(a.n, '7'))\n"
    named = "import pandas as pd\nprint(pd.read_csv('/in/a')[: a.n], pd.read_csv('/in/a').loc[: a.n])\n"
    for script in (made, named):
        assert uv(HEAD + OPTIONS.format("") + script + PUSH, script_args=["--n", "3"]).report.admitted


@pytest.mark.parametrize(
    ("change", "is_lost"), [("other |= {'z': 3}", False), ("other = other | {'z': 3}", True), ("other |= rest", False)]
)
def test_a_dictionary_is_changed_in_place_under_all_its_names(change: str, is_lost: bool) -> None:
    script = (
        "import json\nrest = json.loads(load_dataset('a/c', split='train')[0]['more'])\nkept = {'a': 1}\nother = kept\n"
    )
    submission = uv(HEAD + f"{script}{change}\nprint(kept['z'])\n" + PUSH)
    assert submission.report.verdict == ("lost" if is_lost else "persists"), submission.report.findings
