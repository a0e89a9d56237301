from __future__ import annotations

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import Submission, errors, found
from tests.guard.asked import uv as in_image

PUSH = """
open("/tmp/rows.txt", "w").write("x")
from huggingface_hub import HfApi
HfApi().create_repo("alice/rows", exist_ok=True)
HfApi().upload_file(path_or_fileobj="/tmp/rows.txt", path_in_repo="rows.txt", repo_id="alice/rows")
"""
IMPORTS = "import os, shutil\nfrom pathlib import Path\nimport pandas as pd\nimport torch\n"


def uv(line: str, **args: object) -> Submission:
    asked = {
        "image": DEFAULT_UV_IMAGE,
        "dependencies": ["huggingface_hub", "pandas", "polars", "pyarrow", "torch"],
        "volumes": ["hf://buckets/alice/out:/out", "hf://datasets/alice/in:/in"],
        **args,
    }
    return in_image(f"{IMPORTS}{line}\n{PUSH}", **asked)


@pytest.mark.parametrize(
    "line",
    [
        "open('results/a.txt', 'w')",
        "open('results/2024/a.txt', mode='a')",
        "Path('results/a.txt').write_text('x')",
        "pd.DataFrame({'a': [1]}).to_csv('results/a.csv')",
        "a = pd.DataFrame({'a': [1]})\nprint((a['a'] == 1).astype(int), a.to_string())\na.to_csv('results/a.csv')",
        "torch.save({}, 'checkpoints/a.pt')",
        "import json\nPath('results/a.json').write_text(json.dumps([1]))",
        "import yaml\nopen('results/a.yaml', 'w').write(yaml.safe_dump([1]))",
        "x = torch.nn.Linear(1, 1).to('cpu').eval()\nopen('results/a.txt', 'w').write(str(x))",
        "from glob import glob\nnames = [name.strip() for name in glob('*')]\nopen('results/a.txt', 'w').write('a')",
        "import csv\ncsv.writer(open('results/a.csv', 'w')).writerow([1])",
        "os.mkdir('results/2024')",
        "Path('results/2024').mkdir(exist_ok=True)",
        "os.makedirs(os.path.dirname('a.txt'), exist_ok=True)",
        "os.makedirs('/out')",
        "Path('/out').mkdir(parents=True)",
        "shutil.copytree('/in', '/out')",
        "open('/out', 'w')",
        "Path('/out').write_text('x')",
        "open('hf://datasets/alice/rows/a.json').read()",
        "with open('hf://datasets/alice/rows/a.json', 'w') as file:\n    file.write('x')",
        "for name in ('a', 'b'):\n    open(f'results/{name}.txt', 'w')",
        "os.remove('a.txt')",
        "os.chdir('results')",
        "Path('a.txt').rename('b.txt')",
        "shutil.rmtree('results')",
        "Path('a.txt').unlink()",
        "open('/in')",
        "Path('/in').read_text()",
        "pd.read_csv('/in')",
        "open('/in/*.json')",
        "pd.read_parquet('/in/*.parquet')",
        "Path('hf://buckets/alice/out/a.txt').write_text('x')",
        "open('a.txt', 'w')\nos.replace('a.txt', '/out/a.txt')",
        "Path('/tmp/a.txt').touch()\nPath('/tmp/a.txt').rename(Path('/out') / 'a.txt')",
        "os.rename('/in/a.txt', '/out/a.txt')",
        "for name in os.listdir('/in'):\n    os.rename(os.path.join('/in', name), f'/out/{name}')",
    ],
)
def test_a_path_that_cannot_be_made_ends_the_script_there(line: str) -> None:
    submission = uv(line)
    assert [severity for severity, _, _ in found(submission, "E011")] == ["error"]
    assert errors(submission) == {"E011"}
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    "line",
    [
        "os.makedirs('results', exist_ok=True)\nopen('results/a.txt', 'w')",
        "Path('results/2024').mkdir(parents=True)\nopen('results/2024/a.txt', 'w')",
        "os.mkdir('results')\nPath('results/a.txt').write_text('x')",
        "open('a.txt', 'w')",
        "open('/out/results/a.txt', 'w')",
        "open('results/a.txt')if os.path.exists('results/a.txt') else None",
        "os.makedirs('/out', exist_ok=True)",
        "Path('/out').mkdir(parents=True, exist_ok=True)",
        "shutil.copytree('/in', '/out', dirs_exist_ok=True)",
        "shutil.copytree('/in', '/out/copy')",
        "os.makedirs('/out/new')",
        "try:\n    os.makedirs('/out')\nexcept FileExistsError:\n    pass",
        "try:\n    open('results/a.txt', 'w')\nexcept OSError:\n    print('no')",
        "if not os.path.exists('/out'):\n    os.makedirs('/out')",
        "import subprocess\nsubprocess.run(['make', 'folders'])\nopen('results/a.txt', 'w')",
        "open('a.txt', 'w').write('x')\nos.rename('a.txt', 'b.txt')\nos.remove('b.txt')",
        "os.makedirs('results')\nos.chdir('results')\nos.listdir('.')",
        "Path('a.txt').unlink(missing_ok=True)\nshutil.rmtree('results', ignore_errors=True)",
        "if os.path.exists('results'):\n    shutil.rmtree('results')",
        "try:\n    os.remove('a.txt')\nexcept OSError:\n    pass",
        "import subprocess\nsubprocess.run(['make'])\nos.remove('a.o')",
        "os.listdir('/in')\npd.read_csv('hf://datasets/alice/in/*.csv')",
        "import glob\nfor name in glob.glob('/in/*.json'):\n    open(name)",
        "pd.DataFrame({'a': [1]}).rename(columns={'a': 'b'}).replace(1, 2)",
        "os.makedirs(os.path.dirname(os.path.abspath('a.txt')), exist_ok=True)\nopen('a.txt', 'w')",
        "import yaml\nos.makedirs(yaml.safe_load('a: results')['a'])\nopen('results/a.txt', 'w')",
        "pd.DataFrame({'a': [1]}).to_parquet('/out', partition_cols=['a'])",
        "import polars as pl\npl.DataFrame({'a': [1]}).write_parquet('results/a.parquet', mkdir=True)",
        "open('/out/a.tmp', 'w')\nos.replace('/out/a.tmp', '/out/a.txt')",
        "where = os.environ.get('WHERE', os.uname().nodename)\nos.replace(f'/{where}/a.tmp', '/out/a.txt')",
        "open('a.txt', 'w')\nshutil.move('a.txt', '/out/a.txt')",
        "os.chdir('/out')\nopen('a.tmp', 'w')\nos.replace('a.tmp', '/out/a.txt')",
        "try:\n    os.rename('/in/a.txt', '/out/a.txt')\nexcept OSError:\n    shutil.copy('/in/a.txt', '/out/a.txt')",
        "os.makedirs(os.environ.get('WHERE', 'results'))\nopen(os.environ.get('WHERE', 'results') + '/a.txt', 'w')",
    ],
)
def test_a_path_that_can_be_made_is_left_alone(line: str) -> None:
    submission = uv(line)
    assert found(submission, "E011") == []
    assert submission.report.verdict == "persists"


def test_an_image_of_its_own_may_hold_the_folder() -> None:
    assert found(uv("open('results/a.txt', 'w')", image="acme/everything:1"), "E011") == []


def test_what_has_been_kept_before_is_no_loss() -> None:
    submission = uv("open('/out/a.txt', 'w').write('x')\nopen('results/a.txt', 'w')")
    assert submission.report.verdict == "persists"


def test_a_pattern_is_no_file_that_there_is() -> None:
    assert uv("if os.path.exists('/in/*.json'):\n    raise SystemExit").report.verdict == "persists"
    assert uv("if not os.path.exists('/in/*.json'):\n    raise SystemExit").report.verdict == "lost"


def test_a_path_made_of_an_address_is_one_of_the_container() -> None:
    place = "hf://buckets/alice/out"
    made = f"place = Path('{place}')\nplace.mkdir(parents=True, exist_ok=True)\n(place / 'a.txt').write_text('x')"
    alone = in_image(f"{IMPORTS}{made}\n", image=DEFAULT_UV_IMAGE, dependencies=["pandas", "torch"])
    assert alone.report.destinations == []
    assert alone.report.verdict == "lost"


#: Code that is called by libraries, or not read here, and makes the folder.
ASIDE = {
    "a method of a library's class": (
        "from torch.utils.data import DataLoader, Dataset\nclass S(Dataset):\n    def __len__(self): return 1\n"
        "    def __getitem__(self, at):\n        os.makedirs('results', exist_ok=True)\n        return at\n"
        "for row in DataLoader(S()): print(row)"
    ),
    "a function that is handed over": (
        "import json\ndef made(row):\n    os.makedirs('results', exist_ok=True)\n    return row\n"
        "json.loads('{}', object_hook=made)"
    ),
    "a place that is not known": (
        "import yaml\nfrom datasets import Dataset\nplaces = yaml.safe_load(open('/in/places.yaml'))\n"
        "Dataset.from_dict({'a': [1]}).save_to_disk(places['rows'])"
    ),
    "a program": (
        "import asyncio\nasync def made():\n    await asyncio.create_subprocess_shell('make folders')\n"
        "asyncio.run(made())"
    ),
    "a text that is run": "exec('import os; os.makedirs(\"results\")')",
}


@pytest.mark.parametrize("before", ASIDE.values(), ids=ASIDE)
def test_a_folder_that_may_be_made_aside_is_left_alone(before: str) -> None:
    packages = ["huggingface_hub", "pandas", "polars", "pyarrow", "torch", "datasets", "pyyaml"]
    submission = uv(f"{before}\nopen('results/a.txt', 'w').write('x')", dependencies=packages)
    assert found(submission, "E011") == []


@pytest.mark.parametrize(
    "before",
    [
        "def save(where):\n    os.makedirs(where)",
        "class Store:\n    def save(self):\n        os.makedirs('/elsewhere')",
        "import json\njson.loads('{}', object_hook=lambda row: row)",
    ],
)
def test_what_nothing_calls_or_makes_another_folder_does_not_help(before: str) -> None:
    assert [severity for severity, *_ in found(uv(f"{before}\nopen('results/a.txt', 'w')"), "E011")] == ["error"]


def test_a_cache_may_be_there() -> None:
    submission = uv("open('/cache/hub/a.txt', 'w').write('x')", env={"HF_HOME": "/cache/hub"})
    assert found(submission, "E011") == []
    assert [one[0] for one in found(uv("open('/cache/hub/a.txt', 'w').write('x')"), "E011")] == ["error"]


NAMED = "import yaml\nplaces = yaml.safe_load(open('/in/places.yaml'))\n"
FETCHES = "from huggingface_hub import snapshot_download\n"
MAY_BE_ANY = [
    NAMED + "Path(places['a']).write_text('x')",
    NAMED + "torch.save({}, places['a'])",
    NAMED + FETCHES + "snapshot_download('acme/a', local_dir=places['a'])",
]
IS_ANOTHER = [
    "def made(n):\n    if n:\n        os.makedirs('results')\nprint(made)\nmade(0)",
    "import json\njson.loads('{}', object_hook=lambda row: Path('/elsewhere').mkdir())",
    NAMED + "open(places['a']).read()",
    FETCHES + "snapshot_download('acme/a', local_dir=None)",
    "import requests\nrows = requests.get('https://acme.example/a').json()",
    "model = torch.nn.Linear(1, 1)\nmodel.weight.unknown.to('cpu')",
    "model = torch.nn.Linear(1, 1)\nmodel.weight.unknown.eval()",
]


@pytest.mark.parametrize(
    ("before", "severities"), [*((one, list[str]()) for one in MAY_BE_ANY), *((one, ["error"]) for one in IS_ANOTHER)]
)
def test_a_place_that_is_not_known_may_be_any(before: str, severities: list[str]) -> None:
    packages = ["huggingface_hub", "pandas", "polars", "pyarrow", "torch", "datasets", "pyyaml", "requests"]
    submission = uv(f"{before}\nopen('results/a.txt', 'w').write('x')", dependencies=packages)
    assert [severity for severity, *_ in found(submission, "E011")] == severities


def test_the_folder_for_temporary_files_may_be_there() -> None:
    line = "open('/scratch/a.txt', 'w').write('x')"
    assert found(uv(line, env={"TMPDIR": "/scratch"}), "E011") == []
    assert [severity for severity, *_ in found(uv(line), "E011")] == ["error"]


def test_what_only_computes_or_reads_rows_makes_no_folder() -> None:
    lines = (
        "import ctypes\nfrom qwen_vl_utils import process_vision_info\nfrom datasets import load_dataset\n"
        "ctypes.CDLL('libc.so.6')\nrow = load_dataset('alice/rows', split='train')[0]\n"
        "process_vision_info([row.get('image', None)])\nopen('results/a.txt', 'w')"
    )
    assert found(uv(lines), "E011") == [("error", "script", IMPORTS.count("\n") + 7)]
    assert found(uv(lines.replace("process_vision_info", "fetch_all")), "E011") == []


PLACED = "from huggingface_hub import HfApi\n" + IMPORTS + "import pathlib\ndf = pd.DataFrame({'a': [1]})\n"
SEND_FOLDER = "HfApi().upload_folder(folder_path={}, repo_id='alice/rows')\n"
SEND_FILE = "HfApi().upload_file(path_or_fileobj={}, path_in_repo='a', repo_id='alice/rows')\n"


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("os.makedirs('out', exist_ok=True)\ndf.to_parquet('out')\n", "where the folder `out` is"),
        ("pathlib.Path('out').mkdir()\nopen('out', 'w').write('a')\n", "where the folder `out` is"),
        ("df.to_csv('rows.csv')\n" + SEND_FOLDER.format("'rows.csv'"), "and it is a file"),
        ("os.makedirs('out')\ndf.to_csv('out/a.csv')\n" + SEND_FILE.format("'out'"), "and it is a folder"),
        (
            "df.to_csv('a.csv')\ntry:\n    "
            + SEND_FOLDER.format("'./a.csv'")
            + "except Exception as e:\n    print(e)\n",
            "and it is a file",
        ),
    ],
)
def test_a_folder_is_no_file_and_a_file_no_folder(script: str, told: str) -> None:
    submission = in_image(PLACED + script)
    assert errors(submission) == {"E011"}
    assert told in submission.findings("E011")[0].message
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    "script",
    [
        "os.makedirs('out')\ndf.to_csv('out/a.csv')\n" + SEND_FOLDER.format("'out'"),
        "os.makedirs('out')\nshutil.rmtree('out')\ndf.to_csv('out')\n" + SEND_FILE.format("'out'"),
        "df.to_csv('a.csv')\n" + SEND_FILE.format("'a.csv'"),
        "import subprocess\nos.makedirs('out')\nsubprocess.run(['rm', '-rf', 'out'])\ndf.to_csv('out')\n"
        + SEND_FILE.format("'out'"),
        "os.makedirs('out')\nos.chdir('/tmp')\ndf.to_csv('out')\n" + SEND_FILE.format("'out'"),
        "if len(os.environ) > 3:\n    os.makedirs('out')\ndf.to_csv('out')\n" + SEND_FILE.format("'out'"),
        "import matplotlib.pyplot as plt\nos.makedirs('out')\nplt.savefig('out')\n" + SEND_FILE.format("'out.png'"),
        "os.makedirs('out')\ndf.to_parquet('out', partition_cols=['a'])\n" + SEND_FOLDER.format("'out'"),
    ],
)
def test_each_is_taken_as_what_it_is(script: str) -> None:
    submission = in_image(PLACED + script)
    assert found(submission, "E011") == []
    assert submission.report.verdict == "persists"


PICTURES = (
    "import torch\nfrom diffusers import StableDiffusionXLPipeline\n"
    "pipe = StableDiffusionXLPipeline.from_pretrained('acme/xl').to('cuda')\n{}\n"
    "for seed in range(4):\n    image = pipe('a fox').images[0]\n    image.save(f'{}_{{seed}}.png')\n"
)


def test_a_picture_is_not_saved_into_a_folder_that_nothing_makes() -> None:
    given = {"dependencies": ["huggingface_hub", "pandas", "torch", "diffusers", "transformers"], "flavor": "t4-small"}
    submission = uv(PICTURES.format("", "images/fox"), **given)
    assert errors(submission) == {"E011"}
    assert "`images`" in submission.findings("E011")[0].message
    for before, name in (("", "fox"), ("os.makedirs('images')", "images/fox"), ("", "/out/fox"), ("", "/tmp/fox")):
        assert found(uv(PICTURES.format(before, name), **given), "E011") == []
    other = PICTURES.replace("diffusers", "acme")
    assert found(uv(other.format("", "images/fox"), **given), "E011") == []


def test_an_evaluation_of_lm_eval_makes_no_folder_that_it_is_not_told() -> None:
    given = {"dependencies": ["huggingface_hub", "pandas", "torch", "lm-eval[hf]"]}
    measured = "import lm_eval\nr = lm_eval.simple_evaluate(model='hf'{})\nopen('results/r', 'w').write(str(r))\n"
    assert errors(uv(measured.format(""), **given)) == {"E011"}
    assert found(uv(measured.format(", use_cache='results/lm'"), **given), "E011") == []


@pytest.mark.parametrize(
    ("one", "other", "is_lost"),
    [
        ("Path('/out/images') / 'a.png'", "Path('data')", True),
        ("Path('/out/images') / name", "Path('./data/x.json').parent", True),
        ("Path('/out/images/a.png')", "'/out/rows'", True),
        ("Path('/out')", "'/out/images'", True),
        ("Path('data') / name", "'/out'", True),
        ("Path('/out/images') / name", "'/out'", False),
        ("Path('/out') / name / 'a.png'", "'/out/images'", False),
        ("Path('./data/a')", "'data'", False),
        ("Path('data/a')", "'.'", False),
        ("Path('/out/rows/../images')", "'/out/rows'", False),
        ("Path(__file__).parent / 'a'", "'data'", False),
    ],
)
def test_a_path_is_told_relative_to_a_folder_above_it_alone(one: str, other: str, is_lost: bool) -> None:
    submission = uv(f"name = os.read(0, 9).decode()\nprint(({one}).relative_to({other}))")
    assert [line for _, _, line in found(submission, "E011")] == [6] * is_lost
    assert submission.report.verdict == ("lost" if is_lost else "persists")
