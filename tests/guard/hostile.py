"""Submissions that are made to break a reader: each of a kind, as large as it takes."""

from __future__ import annotations

from typing import Any

from schemas.submission import MAX_SCRIPT_BYTES, RunArgs, UvArgs, Volume

#: A model and its tokenizer.
MODELLED = (
    "# /// script\n# dependencies = ['transformers', 'torch']\n# ///\nimport torch\n"
    "from transformers import AutoModelForCausalLM, AutoTokenizer\n"
    "model, tokenizer = AutoModelForCausalLM.from_pretrained('a'), AutoTokenizer.from_pretrained('a')\n"
)
SCRIPTS = {
    "parentheses": "(" * 100_000,
    "a long sum": "x = " + "+".join(["a"] * 50_000),
    "a sum within the parser's reach": "x = " + "+".join(["a"] * 900),
    "a chain of attributes": "x" + ".a" * 900,
    "a chain of calls": "x" + ".a()" * 900,
    "a long elif": "if a: pass\n" + "".join(f"elif a{i}: pass\n" for i in range(900)),
    "nested ifs": "".join("  " * i + f"if u{i}():\n" for i in range(90)) + "  " * 90 + "pass\n",
    "functions in a circle": "".join(f"def f{i}():\n  f{(i + 1) % 100_000}()\n" for i in range(100_000)) + "f0()\n",
    "calls that double": "".join(f"def f{i}():\n  f{i + 1}();f{i + 1}()\n" for i in range(60))
    + "def f60(): pass\nf0()\n",
    "recursion": "def f(n):\n  if u(): f(n)\n  else: f(n)\n  f(n);f(n)\nf(1)\n",
    "texts that double": "a='x'*100\n" + "a=f'{a}{a}'\n" * 2000,
    "lists that double": "a=[1]\n" + "a=a+a\n" * 2000,
    "numbers that explode": "x=9**9**9**9\ny='a'*10**9\nz=1<<10**9",
    "wide formats": "x=f'{1:>1000000000}'\ny='%1000000000d'%1\nz='{:>999999999}'.format(1)",
    "a list of its own": "a=[]\na.append(a)\nfor i in a:\n  for j in i: print(j)\nimport json, "
    "copy\njson.loads(json.dumps(a))\ncopy.deepcopy(a)",
    "lists of themselves": "import json\na=[]\nfor i in range(50): a.append(a)\njson.dump(a, open('a', 'w'))\n"
    "open('b')",
    "a property of itself": "class A:\n  @property\n  def x(self): return self.x\nA().x\n",
    "a generator of itself": "def g():\n  yield from g()\nlist(g())\n",
    "many statements on one line": "x=1;" * 100_000,
    "one long text": "x='" + "a" * (MAX_SCRIPT_BYTES - 10) + "'",
    "many elements": "x=[" + "1," * 400_000 + "]",
    "many keys": "x={" + ",".join(f"'{i}':{i}" for i in range(20_000)) + "}",
    "many pushes": "from datasets import Dataset\nd=Dataset()\n" + "d.push_to_hub('a/b')\n" * 10_000,
    "many pushes that are not reached": "def f(d):\n" + "  d.push_to_hub('a/b')\n" * 10_000,
    "null bytes": "x = 1\0",
    "a byte order mark": "\ufeffimport os\nprint(os)",
    "a lone surrogate": "x = '\ud800'",
    "a coding line": "# -*- coding: latin-1 -*-\nx = 'é'\n",
    "blank lines": "\n" * 500_000,
    "unfinished f-strings": "f'{" * 50_000,
    "a deep header": "# /// script\n# dependencies = [" + "[" * 5000 + "]" * 5000 + "]\n# ///\nx=1",
    "a header that never ends": "# /// script\n" + "# x\n" * 50_000,
    "a chain of classes": "class A0: pass\n"
    + "".join(f"class A{i}(A{i - 1}): pass\n" for i in range(1, 3000))
    + "A2999().foo()\n",
    "many branches": "".join(f"if u(): x{i}=1\nelse: x{i}=2\n" for i in range(4000)),
    "many handlers": "".join(f"try:\n  x{i}=f()\nexcept E: x{i}=None\n" for i in range(4000)),
    "an unpacking that does not fit": "a, b = 1, 2, 3",
    "options that are handed on, again and again": "import a\nc = a.Config("
    + ",".join(f"k{i}='/x'" for i in range(200))
    + ")\n"
    + "a.run(c)\n" * 4000,
    "many methods that make folders": "import os\n"
    + "".join(f"class A{i}:\n  def f(self): os.makedirs('a{i}')\n" for i in range(3000))
    + "".join(f"try: open('b{i}/a', 'w')\nexcept OSError: pass\n" for i in range(300)),
    "many words that may begin a phrase": MODELLED
    + "import sys\nsys.path.insert(0, 'a')\n# "
    + "sys " * 60_000
    + "\n# "
    + "git " * 30_000
    + "\n# "
    + "HF_" * 30_000,
    "many calls that are gone": MODELLED + "tokenizer.encode_plus('x')\n" * 9000,
    "many asks of a conversation": MODELLED
    + "m = tokenizer.apply_chat_template([], tokenize=True)\n"
    + "m.shape; torch.numel(m)\n" * 7500,
    "many logins": "import wandb\n" + "try: wandb.init()\nexcept Exception: pass\n" * 4700,
    "many uploads of what is written": "from huggingface_hub import HfApi\napi = HfApi()\n"
    + "".join(
        f"with open('a{i}', 'w') as f: f.write('x')\n"
        f"api.upload_file(path_or_fileobj='a{i}', path_in_repo='a{i}', repo_id='alice/b')\n"
        for i in range(1700)
    ),
    "many uploads of what is removed": "import shutil\nfrom huggingface_hub import HfApi\napi = HfApi()\n"
    + "shutil.rmtree('a')\napi.upload_folder(folder_path='a', repo_id='alice/b')\n" * 2500,
    "a shell in a script": "import subprocess\nsubprocess.run('" + "(" * 20_000 + "', shell=True)\n",
}
#: Many programs in one script, which are read within one budget.
_STARTING = "import os, subprocess\n"
LAUNCHING = {
    "many programs": _STARTING + "os.system('python -c \"x=1\"')\n" * 3000,
    "a program that breaks the grammar, again and again": _STARTING
    + f"def f(): os.system('{'a|' * 1000}')\n"
    + "f()\n" * 500,
    "a long script inside, again and again": _STARTING
    + f"c='''{'for i in [1,2,3]: print(i)' + chr(10) * 1000}'''\n"
    + "subprocess.run(['python', '-c', c])\n" * 500,
    "scripts in scripts in scripts": _STARTING
    + "c='import os\\n' + '''os.system('python -c \"import os; os.system(0)\"')\\n''' * 100\n"
    + "subprocess.run(['python', '-c', c])\n" * 200,
    "long lists of words that are written out": _STARTING
    + f"a=[{','.join(f'{chr(39)}--a{number}{chr(39)}' for number in range(1000))}]\n"
    + "subprocess.run(a)\n" * 2000,
    "long lists of words": _STARTING + "a=['x'] + ['--a'] * 5000\n" + "subprocess.run(a)\n" * 2000,
}
#: Numbers of more digits than Python makes a text of, and halves of characters, which no JSON holds.
_LONG, _HALF = "0x" + "f" * 5000, r"'answer\ud800'"
_KEEPS = "\nfrom huggingface_hub import HfApi\nHfApi().upload_file('a', 'b', 'alice/m')\n"
_ROWS = "from datasets import Dataset, load_dataset\nd = load_dataset('openai/gsm8k', 'main')\n"
_AT = {
    "a range": "from vllm import SamplingParams\nSamplingParams(temperature=-{0}, top_p={0}, n={0})",
    "an engine": "from vllm import LLM\nLLM('Qwen/Qwen3-8B', max_model_len={0}, tensor_parallel_size={0}, dtype={0})",
    "parts": "from datasets import Dataset\nDataset.from_dict({{'a': [1]}}).train_test_split({0}, -{0})",
    "rows": _ROWS + "d['train'].select([{0}]).push_to_hub('alice/a', split={0}, revision={0})",
    "an item": _ROWS + "d[{0}]",
    "a column": _ROWS + "d['train'][{0}]",
    "a configuration": "from datasets import load_dataset\nload_dataset('openai/gsm8k', {0})",
    "an option": "from datasets import load_dataset\nload_dataset('a/b').push_to_hub('a/b', **{{{0}: 1}})",
    "a device": "import torch\ntorch.cuda.set_device({0})\ntorch.zeros(1).to({0})",
    "a trainer": "from transformers import TrainingArguments\nTrainingArguments({0}, optim={0}, hub_model_id={0})",
    "a field": "'{{\ud800}} {{}}'.format({0})\n{0}.format(1)\n'{{²}}'.format(1)",
    "a place": "from huggingface_hub import HfApi\nHfApi().upload_file('a', {0}, 'alice/m', revision={0})",
    "a repository": "from huggingface_hub import HfApi\nHfApi().upload_file('a', 'b', {0})",
    "a variable": "import os\nos.environ[{0}]",
    "an argument of an open file": "f = open(str({0}), 'w')\nf.write('a')\n"
    "from huggingface_hub import HfApi\nHfApi().upload_file(str({0}), 'b', 'alice/m')",
    "a mapped function": _ROWS + "d['train'].map(str, batch_size={0})\nd.push_to_hub('alice/a', {0})",
    "a test": "import os\nif {0} == 1 and os.getpid():\n  open('/out/a', 'w')",
}
#: Both, where reports repeat what they are given.
REPEATED = {
    f"{what} as {place}": code.format(value) + _KEEPS
    for place, code in _AT.items()
    for what, value in (("a long number", _LONG), ("half a character", _HALF))
}
LINES = {
    "parentheses": "(" * 50_000,
    "a long list": "a && " * 20_000 + "b",
    "substitutions": "$(" * 5000,
    "unfinished ifs": "if a; then " * 3000,
    "a function of itself": "f(){ f; f; }; f",
    "variables that double": 'x="$x$x";' * 3000,
    "shells in shells": "bash -c 'bash -c \"bash -c a\"'",
    "traps": "trap 'trap a EXIT' EXIT\n" * 1000,
    "a heredoc without end": "python - <<EOF\nprint(1)",
    "pipes": "a|" * 25_000,
    "pipes within the budget": "a|" * 2000,
    "arrays": "a=(" * 60_000,
    "arrays within the budget": "a=(" * 1500,
    "null bytes": "\0" * 100_000,
    "null bytes within the budget": "<\0" * 2000,
    "one long word": "echo " + "a" * 1_000_000,
    "one long space": "echo " + " " * 190_000 + "--flavor",
    "a long variable, many times": "x=" + "a" * 90_000 + "\ncat <<E\n" + "$x\n" * 5000 + "E\n",
    "many variables, many times": "".join(f"x{i}={'a' * 20}\n" for i in range(390))
    + f"cat <<E\n{''.join(f'$x{i}' for i in range(390)) * 9}\nE\n",
    "many words, again and again": f"f(){{ true {'a ' * 2000}; }}\n" + "f;" * 390,
    "a script, again and again": f"f(){{ python -c '{'for i in x: print(i)' + chr(10) * 200}'; }}\n" + "f;" * 390,
    "a line, again and again": f"f(){{ bash -c '{'a|' * 700}'; }}\n" + "f;" * 390,
    "a heredoc, again and again": f"f(){{ bash <<'E'\n{'a|' * 700}\nE\n}}\n" + "f\n" * 390,
    "defaults in defaults": "echo " + "${a:-" * 1500 + "b" + "}" * 1500,
    "cases": "case a in " + "b) c;; " * 900 + "esac",
}
COMMANDS = {
    "wrappers": ["env"] * 5000,
    "an option at the end": ["python", "-c"],
    "empty words": ["", ""],
    "one long word": ["python", "-c", "a" * 5_000_000],
    "many words": ["trl", "sft", *(f"--a{i}=b" for i in range(100_000))],
    "many variables": ["env", *(f"A{i}=b" for i in range(100_000)), "x"],
    "many files": ["hf", "upload", "a/b", *["x"] * 100_000],
}
_READER = """
import argparse, os
from datasets import Dataset
parser = argparse.ArgumentParser()
parser.add_argument("--a", nargs="*")
args = parser.parse_args()
print({**os.environ}, args)
open("/data/x", "w")
os.system("(python -c 'x=1'); cat <<E\\n$A1\\nE")
Dataset().push_to_hub(args.a)
"""
MANY = 100_000
#: Arguments of the script above, and of a command.
ARGUMENTS: dict[str, dict[str, Any]] = {
    "many words": {"script_args": ["--a", *["x"] * MANY]},
    "many options": {"script_args": [f"--a{i}" for i in range(MANY)]},
    "one long word": {"script_args": ["a/" * 500_000]},
    "many variables": {"env": {f"A{i}": "x" for i in range(MANY)}},
    "many variables that name a place": {"env": {f"PLACE_{i}": "/out/a" for i in range(MANY)}},
    "many options that name a place": {"script_args": [f"--out-{i}=/out/a" for i in range(MANY)]},
    "a long variable": {"env": {"A1": "x" * 1_000_000}},
    "a long name": {"env": {"A" * 1_000_000: "x"}},
    "many secrets": {"secrets": {f"A{i}": "$A" for i in range(MANY)}},
    "many volumes": {"volumes": [Volume.from_text(f"hf://buckets/a/b:/m{i}") for i in range(MANY // 10)]},
    "many outputs": {"outputs": [f"hf://a/b{i}" for i in range(MANY)]},
    "many packages": {"dependencies": [f"a{i}" for i in range(MANY)]},
    "many packages that are none": {"dependencies": [f"a b [ {i}" for i in range(MANY)]},
    "a package of many versions": {"dependencies": ["datasets" + ">=1," * 200_000]},
    "a package under a deep condition": {"dependencies": ["datasets; " + "(" * 50_000 + "a" + ")" * 50_000]},
    "a Python of many versions": {"python": ">=3," * 100_000},
    "a long image": {"image": "a/" * 500_000},
    "a long flavor": {"flavor": "a" * 1_000_000},
}
HEADERS = {
    "tables in tables": "x=" + "{a=" * 50_000 + "1" + "}" * 50_000,
    "lists in lists": "dependencies = [" + "[" * 5000 + "]" * 5000 + "]",
    "a long number": "x=" + "9" * 100_000,
    "a long name": "a." * 20_000 + "b=1",
    "many packages": "dependencies=[" + "'a'," * 60_000 + "]",
    "a package of many versions": "dependencies=['datasets" + ">=1," * 2000 + "']",
    "a Python of many versions": "requires-python='" + ">=3," * 2000 + "'",
    "a Python that is a long number": "requires-python='>=" + "9" * 9000 + "'",
}


def uv(script: str, **args: Any) -> UvArgs:
    """A script with arguments that no schema has seen: what these refuse must not break the guard either."""
    return UvArgs.model_construct(**{**UvArgs(script="x").__dict__, "script": script, **args})


def run(command: list[str], **args: Any) -> RunArgs:
    """A command with such arguments."""
    return RunArgs.model_construct(**{**RunArgs(image="x", command=["x"]).__dict__, "command": command, **args})


def with_header(header: str) -> str:
    """A script under a header of these lines."""
    return "# /// script\n" + "".join(f"# {line}\n" for line in header.split("\n")) + "# ///\n" + _READER


def with_arguments(args: dict[str, Any]) -> list[UvArgs | RunArgs]:
    """A script that looks at its arguments, and a command if it takes them too."""
    command = run(["bash", "-c", "(python -c 'x=1'); A=1 b > /m1/x\n" * 50], **args)
    return [uv(_READER, **args), *([command] if args.keys() <= RunArgs.model_fields.keys() else [])]
