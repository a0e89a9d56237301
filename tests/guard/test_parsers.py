"""Configurations that scripts read by libraries other than `argparse`: what is known of them in a submission."""

from __future__ import annotations

import pytest

from tests.guard.asked import caller, errors, found, uv
from tests.guard.test_reading import seen

CLASSES = (
    "import lib\nfrom dataclasses import dataclass, field\n@dataclass\nclass Hub:\n    push: bool = False\n"
    "    repo: str = 'a/b'\n@dataclass\nclass O:\n    n: int = 3\n    hub: Hub = field(default_factory=Hub)\n"
)
SHOW = "lib.f(f'{c.n} {c.hub.push} {c.hub.repo}')\n"
DRACCUS = f"{CLASSES}import draccus\n@draccus.wrap()\ndef main(c: O):\n    {SHOW}main()\n"
LEROBOT = f"{CLASSES}from lerobot.configs import parser\n@parser.wrap()\ndef main(c: O):\n    {SHOW}main()\n"
GIVEN = f"{CLASSES}import draccus\n@draccus.wrap()\ndef main(c: O):\n    {SHOW}main(O(n=9))\n"
HYDRA = (
    f"{CLASSES}import hydra\nfrom hydra.core.config_store import ConfigStore\n"
    "ConfigStore.instance().store(name='o', node=O)\n"
    f"@hydra.main(version_base=None, config_name='o')\ndef main(c):\n    {SHOW}main()\n"
)
OMEGA = (
    "import lib\nfrom omegaconf import OmegaConf\n"
    "base = OmegaConf.create({'n': 3, 'hub': {'push': False, 'repo': 'a/b'}})\n"
    f"c = OmegaConf.merge(base, OmegaConf.from_cli())\n{SHOW}"
)
LIBRARY = (
    "from trl import {0}, ScriptArguments, SFTTrainer, TrlParser\n"
    "options, args = TrlParser((ScriptArguments, {0})).parse_args_and_config()\n"
)
TRL = '# /// script\n# dependencies = ["trl", "torch"]\n# ///\n'
TRAINED = "SFTTrainer('b', args=args, train_dataset=options.dataset_name).train()\n"
PUSHED = ["--output_dir", "out", "--push_to_hub", "--hub_model_id", "alice/m"]
SIMPLE = (
    "import lib\nfrom dataclasses import dataclass\nfrom simple_parsing import ArgumentParser\n@dataclass\nclass O:\n"
    "    push: bool = False\n    repo: str = 'a/b'\np = ArgumentParser()\np.add_argument('--n', type=int, default=3)\n"
    "p.add_arguments(O, dest='o')\na = p.parse_args()\nlib.f(f'{a.n} {a.o.push} {a.o.repo}')\n"
)
JSON = (
    "import lib\nfrom dataclasses import dataclass\nfrom jsonargparse import ActionConfigFile, ArgumentParser\n"
    "@dataclass\nclass O:\n    repo: str = 'a/b'\np = ArgumentParser()\np.add_argument('--n', type=int, default=3)\n"
    "p.add_argument('--push', type=bool, default=False)\np.add_argument('--config', action=ActionConfigFile)\n"
    "p.add_class_arguments(O, 'o')\na = p.parse_args()\nlib.f(f'{a.n} {a.push} {a.o.repo}')\n"
)
ABSL = (
    "import lib\nfrom absl import app, flags\nFLAGS = flags.FLAGS\nflags.DEFINE_integer('n', 3, '')\n"
    "flags.DEFINE_bool('push', False, '')\nREPO = flags.DEFINE_string('repo', 'a/b', '')\n"
    "def main(argv):\n    lib.f(f'{FLAGS.n} {FLAGS.push} {REPO.value}')\napp.run(main)\n"
)
REQUIRED = ABSL.replace("def main", "flags.mark_flag_as_required('n')\ndef main")
SUBCLASS = (
    "import argparse, lib\nclass P(argparse.ArgumentParser):\n    def __init__(self, *args, **kwargs):\n"
    "        super().__init__(*args, **kwargs)\n        self.add_argument('--n', type=int, default=3)\n"
    "        self.add_argument('--push', action='store_true')\n"
    "a = P(description='x').parse_args()\nlib.f(f'{a.n} {a.push} a/b')\n"
)
FIRE = (
    "import fire, lib\nclass Work:\n    def __init__(self, n=3):\n        self.n = n\n"
    "    def show(self, push=False, repo='a/b'):\n        lib.f(f'{self.n} {push} {repo}')\n"
    "    def other(self):\n        pass\nfire.Fire(Work)\n"
)
TABLE = "import fire, lib\ndef show(n=3):\n    lib.f(f'{n} False a/b')\nfire.Fire({'show': show, 'other': print})\n"
NAMES = "import fire, lib\ndef show(n=3):\n    lib.f(f'{n} False a/b')\nfire.Fire()\n"
TYPED = (
    "import argparse, enum, json, lib\nclass Stage(str, enum.Enum):\n    prepare = 'prepare'\n    train = 'train'\n"
    "p = argparse.ArgumentParser()\np.add_argument('--stage', type=Stage, default=Stage.prepare)\n"
    "p.add_argument('--extra', type=json.loads, default={})\np.add_argument('--tags', default='')\na = p.parse_args()\n"
    "ways = {Stage.prepare: 'made', Stage.train: 'trained'}\ntags = list(filter(None, a.tags.split(',')))\n"
    "lib.f(f\"{ways[a.stage]} {a.extra.get('push', False)} {len(tags)}\")\n"
)
PARSERS = [
    (TYPED, [], ["made False 0"]),
    (TYPED, ["--stage", "train", "--extra", '{"push": true}', "--tags", "a,,b"], ["trained True 2"]),
    (DRACCUS, [], ["3 False a/b"]),
    (DRACCUS, ["--n=5", "--hub.push=true", "--hub.repo", "x/y"], ["5 True x/y"]),
    (DRACCUS, ["--push=true"], []),
    (DRACCUS, ["--config_path=c.yaml"], ["? ? ?"]),
    (LEROBOT, ["--hub.repo=x/y"], ["3 False x/y"]),
    (GIVEN, ["--n=5"], ["9 False a/b"]),
    (HYDRA, [], ["3 False a/b"]),
    (HYDRA, ["n=5", "hub.push=true", "+hub.repo=x/y"], ["5 True x/y"]),
    (OMEGA, [], ["3 False a/b"]),
    (OMEGA, ["n=5", "hub.push=true"], ["5 True a/b"]),
    (OMEGA, ["hub.repo=x/y"], ["3 False x/y"]),
    (SIMPLE, [], ["3 False a/b"]),
    (SIMPLE, ["--n", "5", "--push", "true", "--repo", "x/y"], ["5 True x/y"]),
    (SIMPLE, ["--push"], ["3 True a/b"]),
    (JSON, [], ["3 False a/b"]),
    (JSON, ["--push", "true", "--o.repo", "x/y"], ["3 True x/y"]),
    (JSON, ["--push", "false"], ["3 False a/b"]),
    (JSON, ["--config", "c.yaml", "--n", "5"], ["5 ? ?"]),
    (ABSL, [], ["3 False a/b"]),
    (ABSL, ["--n=5", "--push", "--repo", "x/y", "--verbosity=1"], ["5 True x/y"]),
    (ABSL, ["--push=true", "--nopush"], ["3 False a/b"]),
    (ABSL, ["--unknown=1"], []),
    (REQUIRED, [], []),
    (REQUIRED, ["--n=5"], ["5 False a/b"]),
    (SUBCLASS, [], ["3 False a/b"]),
    (SUBCLASS, ["--n", "5", "--push"], ["5 True a/b"]),
    (SUBCLASS, ["--m", "5"], []),
    (FIRE, ["show"], ["3 False a/b"]),
    (FIRE, ["show", "--n=5", "--push", "--repo=x/y"], ["5 True x/y"]),
    (FIRE, ["other"], []),
    (FIRE, [], []),
    (TABLE, ["show", "--n=5"], ["5 False a/b"]),
    (TABLE, ["other"], []),
    (NAMES, ["show", "5"], ["5 False a/b"]),
]


@pytest.mark.parametrize(("script", "argv", "expected"), PARSERS)
def test_a_command_line_is_read_as_its_parser_reads_it(script: str, argv: list[str], expected: list[str]) -> None:
    assert seen(script, argv) == expected


SETTINGS = (
    "import lib\nfrom pydantic import Field\nfrom pydantic_settings import BaseSettings, SettingsConfigDict\n"
    "class S(BaseSettings):\n    model_config = SettingsConfigDict(env_prefix='JOB_')\n    n: int = 3\n"
    "    push: bool = False\n    repo: str = Field('a/b', alias='REPO')\ns = S()\nlib.f(f'{s.n} {s.push} {s.repo}')\n"
)
NEEDY = SETTINGS.replace("n: int = 3", "n: int")
READ = [
    (SETTINGS, {}, ["3 False a/b"]),
    (SETTINGS, {"JOB_N": "5", "job_push": "on", "REPO": "x/y"}, ["5 True x/y"]),
    (SETTINGS, {"N": "5", "JOB_REPO": "x/y"}, ["3 False a/b"]),
    (NEEDY, {}, []),
    (NEEDY, {"JOB_N": "5"}, ["5 False a/b"]),
]


@pytest.mark.parametrize(("script", "env", "expected"), READ)
def test_settings_are_read_from_the_environment(script: str, env: dict[str, str], expected: list[str]) -> None:
    assert seen(script, env=env) == expected


PLAIN = "ghcr.io/astral-sh/uv:python3.12-bookworm"
FOLDER = (
    "# /// script\n# dependencies = ['hydra-core', 'datasets']\n# ///\nimport hydra\nfrom datasets import Dataset\n"
    "@hydra.main(version_base=None, config_path='{}', config_name='train')\ndef main(c):\n"
    "    Dataset.from_list(c.rows).push_to_hub('alice/rows')\nmain()\n"
)
RECIPE = (
    "# /// script\n# dependencies = ['trl']\n# ///\n"
    "from trl import ModelConfig, SFTConfig, SFTTrainer, TrlParser\n"
    "args, model = TrlParser((SFTConfig, ModelConfig)).parse_args_and_config()\n"
    "trainer = SFTTrainer(model.model_name_or_path, args)\ntrainer.train()\ntrainer.push_to_hub()\n"
)


@pytest.mark.parametrize(
    ("script", "args"), [(FOLDER.format("conf"), []), (FOLDER.format("/conf"), []), (RECIPE, ["--config", "sft.yaml"])]
)
def test_a_configuration_that_nothing_brings_ends_the_script(script: str, args: list[str]) -> None:
    submission = uv(script, script_args=args, image=PLAIN, facts=caller())
    assert [severity for severity, *_ in found(submission, "C017")] == ["error"]
    assert errors(submission) == {"C017"}
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    ("script", "args"),
    [
        (FOLDER.format("/conf"), []),
        (FOLDER.format("conf"), ["--config-dir=/conf"]),
        (RECIPE, ["--config=/conf/a.yaml"]),
    ],
)
def test_a_configuration_on_a_mount_may_be_there(script: str, args: list[str]) -> None:
    mount = ["hf://datasets/alice/conf:/conf"]
    submission = uv(script, script_args=args, volumes=mount, image=PLAIN, facts=caller())
    assert found(submission, "C017") == []


SELF = """\
# /// script
# dependencies = ["torch", "accelerate", "transformers", "huggingface_hub"]
# ///
import os, subprocess, sys
from huggingface_hub import HfApi
if "LOCAL_RANK" not in os.environ:
    sys.exit(subprocess.run(["torchrun", "--nproc_per_node=2", __file__, *sys.argv[1:]]).returncode)
open("a.txt", "w").write("x")
if "--push" in sys.argv:
    HfApi().upload_file(path_or_fileobj="a.txt", path_in_repo="a.txt", repo_id="alice/m")
"""
WRITTEN = """\
# /// script
# dependencies = ["huggingface_hub"]
# ///
import subprocess, sys
from pathlib import Path
Path("/tmp/work.py").write_text('''
import sys
from huggingface_hub import HfApi
open("a.txt", "w").write("x")
if "--push" in sys.argv:
    HfApi().upload_file(path_or_fileobj="a.txt", path_in_repo="a.txt", repo_id="alice/m")
''')
subprocess.run([sys.executable, "/tmp/work.py", *sys.argv[1:]], check=True)
"""


@pytest.mark.parametrize("script", [SELF, WRITTEN, SELF.replace("__file__", "sys.argv[0]")])
def test_a_script_is_followed_into_itself_and_into_what_it_has_written(script: str) -> None:
    pushed = uv(script, script_args=["--push"], image=PLAIN, facts=caller())
    assert pushed.report.admitted
    assert [place.uri for place in pushed.report.destinations] == ["hf://alice/m"]
    assert uv(script, image=PLAIN, facts=caller()).report.verdict == "lost"


FIELDS = (
    "import argparse, dataclasses, json, lib\n@dataclasses.dataclass\nclass O:\n    out: str = 'runs'\n    n: int = 3\n"
    "p = argparse.ArgumentParser()\n"
)
LOOPED = [
    "for f in dataclasses.fields(O):\n    p.add_argument(f'--{f.name}', type=f.type, default=f.default)\n",
    "for k, v in O.__dataclass_fields__.items():\n    p.add_argument('--' + k, type=v.type, default=v.default)\n",
]


@pytest.mark.parametrize("loop", LOOPED)
def test_options_that_a_loop_makes_of_the_fields_of_a_class_are_known(loop: str) -> None:
    script = f"{FIELDS}{loop}o = O(**vars(p.parse_args()))\nlib.f(f'{{o.out}} {{o.n}}')\n"
    assert seen(script, ["--out", "/keep/a"]) == ["/keep/a 3"]


def test_what_a_table_from_elsewhere_gives_a_class_is_not_its_defaults() -> None:
    script = f"{FIELDS}o = O(n=5, **json.load(open('a.json')))\nlib.f(f'{{o.out}} {{o.n}}')\n"
    assert seen(script) == ["? 5"]


CLICK = (
    "import click, lib\nfrom acme.options import add_merge_options\n@click.command()\n@click.argument('source')\n"
    "@click.argument('target')\n@click.option('--depth')\n@add_merge_options\n"
    "def main(options, source, target, depth):\n    lib.f(f'{source} {target} {depth}')\nmain()\n"
)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["a", "/out/b", "--fast"], "a /out/b None"),
        (["a", "/out/b", "--fast", "--depth", "4"], "a /out/b 4"),
        (["--fast", "a", "/out/b"], "? ? None"),
        (["a", "/out/b", "--depth=4"], "a /out/b ?"),
    ],
)
def test_options_of_a_library_leave_the_arguments_before_them_as_they_are(words: list[str], text: str) -> None:
    assert seen(CLICK, words) == [text]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["--dry-run"], "True None"),
        (["--dry-run", "--real"], "False None"),
        (["--fast", "3", "--to", "/out/a"], "False /out/a"),
        (["-vd"], "? None"),
        (["--", "--dry-run"], "False None"),
        (["--to"], "False ?"),
    ],
)
def test_options_of_a_library_leave_those_of_the_script_as_they_are(words: list[str], text: str) -> None:
    script = (
        "import click, lib\nfrom acme.options import add_merge_options\n@click.command()\n"
        "@click.option('-d', '--dry-run/--real')\n@click.option('--to')\n@add_merge_options\n"
        "def main(options, dry_run, to):\n    lib.f(f'{dry_run} {to}')\nmain()\n"
    )
    assert seen(script, words) == [text]


def test_arguments_of_any_number_are_a_list_where_none_is_given() -> None:
    script = (
        "import argparse, lib\np = argparse.ArgumentParser()\np.add_argument('names', nargs='*')\n"
        "a = p.parse_args()\nlib.f(f'{len(a.names)}')\n"
    )
    assert seen(script, []) == ["0"]
    assert seen(script, ["a", "b"]) == ["2"]


#: Scripts whose parser gets options from a library, by a function that gives it back or that does not.
SHARED = {
    "given back": "p = acme.io_options(p)\np = acme.Scoring.options(p)\n",
    "filled": "acme.add_options(p)\n",
    "a group": "acme.add_options(parser=p.add_argument_group('scoring'))\n",
}


@pytest.mark.parametrize("adds", SHARED.values(), ids=SHARED.keys())
@pytest.mark.parametrize("parse", ["a = p.parse_args()", "a, rest = p.parse_known_args()"])
def test_an_option_that_a_library_adds_to_the_parser_has_the_value_that_it_is_given(adds: str, parse: str) -> None:
    script = (
        f"import acme, argparse, lib\np = argparse.ArgumentParser()\np.add_argument('--rows', type=int)\n{adds}"
        f"{parse}\n"
        "lib.f(f'{a.rows} {a.out_dir} {a.name}')\nlib.f(getattr(a, 'name', 'none'))\n"
    )
    assert seen(script, ["--out-dir", "/keep/a", "--rows", "3"]) == ["3 /keep/a ?", "?"]
    assert seen(script, ["--name=b", "--out_dir=/keep/a"]) == ["? /keep/a b", "b"]
    assert seen(script, ["--fast", "-v", "--name", "b", "-o", "c"]) == ["? ? b", "b"]
    assert errors(uv(script, script_args=["--out-dir", "/keep/a"])).isdisjoint({"C018"})


def test_what_a_library_makes_of_a_parser_may_be_something_else() -> None:
    script = "import acme, argparse, lib\nlog = acme.start(argparse.ArgumentParser())\nlog.error('slow')\nlib.f('on')\n"
    assert seen(script) == ["on"]


def test_words_behind_a_librarys_option_may_be_positional_arguments() -> None:
    script = (
        "import acme, argparse, lib\np = argparse.ArgumentParser()\np.add_argument('source')\nacme.add_options(p)\n"
        "a = p.parse_args()\nlib.f(f'{a.fast} {a.out}')\n"
    )
    assert seen(script, ["rows", "--out=/keep/a", "--fast", "x"]) == ["? /keep/a"]


#: Ways in which code outside the script makes the parser, or reads the command line with it.
ELSEWHERE = {
    "a parser": "a = acme.get_parser().parse_args()\n",
    "a parser, and the rest": "a, rest = acme.cli.make_parser('x').parse_known_args()\n",
    "a class of parsers": "p = acme.Parser()\np.add_argument('--rows')\na = p.parse_args()\n",
    "a class of the script's": "class P(acme.Parser):\n    pass\na = P().parse_args()\n",
    "a parent": "a = argparse.ArgumentParser(parents=[acme.parser()]).parse_args()\n",
    "a parent of a parent": (
        "p = argparse.ArgumentParser(parents=[acme.parser()])\na = argparse.ArgumentParser(parents=[p]).parse_args()\n"
    ),
    "more parents": "a = argparse.ArgumentParser(parents=acme.PARSERS).parse_args()\n",
    "what it has read": "a = acme.cli.get_train_args()\n",
    "what it reads from the words": "import sys\na = acme.parse_args(sys.argv[1:])\n",
    "what it reads by the script's parser": "a = acme.parse(argparse.ArgumentParser())\n",
    "a class of options": "a = acme.TrainOptions().parse()\n",
}


@pytest.mark.parametrize("reads", ELSEWHERE.values(), ids=ELSEWHERE.keys())
def test_of_a_command_line_that_a_library_reads_only_what_it_names_is_known(reads: str) -> None:
    script = f"import acme, argparse, lib\n{reads}lib.f(f'{{a.out_dir}} {{a.name}}')\n"
    assert seen(script, ["--out-dir", "/keep/a", "--fast"]) == ["/keep/a ?"]
    assert seen(script, ["--name=b", "--out_dir=/keep/a"]) == ["/keep/a b"]
    assert seen(script, []) == ["? ?"]
    assert errors(uv(script, script_args=["--out-dir", "/keep/a"])).isdisjoint({"C018"})


def test_an_option_that_a_script_adds_to_a_librarys_parser_goes_by_all_its_names() -> None:
    script = (
        "import acme, lib\np = acme.get_parser()\np.add_argument('-o', '--out')\np.add_argument('rows', type=int)\n"
        "a = p.parse_args()\nlib.f(f'{a.rows} {a.out}')\n"
    )
    assert seen(script, ["4", "-o", "/keep/a"]) == ["4 /keep/a"]


@pytest.mark.parametrize("call", ["acme.measure(p)", "acme.Feed(p).parse()", "other.parse('a')"])
def test_what_does_not_say_that_it_reads_the_command_line_has_none_of_it(call: str) -> None:
    script = f"import acme, argparse, lib, other\np = argparse.ArgumentParser()\na = {call}\nlib.f(f'{{a.out}}')\n"
    assert seen(script, ["--out", "/keep/a"]) == ["?"]


AUTO = (
    "import lib\nfrom pathlib import Path\nfrom {} import {}\n"
    "def main(source: str, out: Path = Path('runs'), n: int = 3, push: bool = False, tags: list[str] = []):\n"
    "    lib.f(f'{{source}} {{out}} {{n + 1}} {{push}}')\n{}(main)\n"
)
JSONARGPARSE = AUTO.format("jsonargparse", "CLI", "CLI")
OTHERS = [AUTO.format("acme.utils", "CLI", "CLI"), AUTO.format("acme", "auto_cli as start", "start")]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["a"], "a runs 4 False"),
        (["a", "--out", "/keep/b", "--push", "true"], "a /keep/b 4 True"),
        (["--n=5", "a", "--tags", "[b, c]"], "a runs 6 False"),
        (["--config", "c.yaml", "a", "--out=/keep/b"], "? /keep/b ? ?"),
        (["a", "--tags+", "b", "--n", "4"], "a ? 5 ?"),
    ],
)
def test_the_command_line_is_the_parameters_of_a_function(words: list[str], text: str) -> None:
    assert seen(JSONARGPARSE, words) == [text]


@pytest.mark.parametrize("words", [["--source", "a"], ["a", "--push"], ["a", "b"], ["a", "--retries", "2"]])
def test_what_jsonargparse_refuses_is_found(words: list[str]) -> None:
    assert "C018" in errors(uv(JSONARGPARSE, script_args=words))


def test_jsonargparse_names_the_parameters_where_it_is_told_to() -> None:
    named = JSONARGPARSE.replace("CLI(main)", "CLI(main, as_positional=False)")
    assert seen(named, ["--source", "a"]) == ["a runs 4 False"]


@pytest.mark.parametrize("script", OTHERS)
def test_of_a_librarys_own_cli_only_what_the_command_line_names_is_known(script: str) -> None:
    assert seen(script, ["a", "--out", "/keep/b", "--n", "4", "--verbosity", "2"]) == ["a /keep/b 5 ?"]
    assert seen(script, ["--source=a"]) == ["a ? ? ?"]
    assert seen(script, ["--verbosity", "2", "a"]) == ["? ? ? ?"]


def test_an_option_that_a_librarys_own_cli_may_take_is_no_error() -> None:
    assert all("C018" not in errors(uv(script, script_args=["a", "--retries", "2"])) for script in OTHERS)


@pytest.mark.parametrize("parameters", ["c: O, name: str, k: int = 2", "name: str, c: O = O(), k: int = 2"])
def test_a_parameter_that_is_an_object_takes_no_place_on_the_command_line(parameters: str) -> None:
    script = f"{CLASSES}import jsonargparse\ndef main({parameters}):\n    lib.f(f'{{name}} {{k}}')\n"
    script += "jsonargparse.CLI(main)\n"
    assert seen(script, ["a", "--k", "4"]) == ["a 4"]
    assert seen(script, ["a", "--c.n", "4", "--k", "4"]) == ["a 4"]


def test_a_place_that_a_function_hands_on_from_its_parameters_is_kept() -> None:
    script = OTHERS[0].replace("lib.f(", "import shards\n    shards.Writer(rows=source, output_dir=str(out)).run(")
    submission = uv(script, script_args=["a", "--out", "/keep/b"], volumes=["hf://buckets/alice/rows:/keep"])
    assert submission.report.verdict == "persists"
    assert [place.uri for place in submission.report.destinations] == ["hf://buckets/alice/rows/b"]


OWN_ACTION = (
    "import argparse, lib\nfrom acme import Pairs, Kind\np = argparse.ArgumentParser()\n"
    "p.add_argument('--repo', required=True)\np.add_argument('--pairs', nargs='+', action=Pairs)\n"
    "p.add_argument('--out', type=Kind, required=True)\na = p.parse_args()\nlib.f(f'{a.repo} {a.out} {a.pairs}')\n"
)


@pytest.mark.parametrize("words", [["--out", "b"], ["--repo", "a"], ["--repo", "a", "--out", "b", "--n", "1"]])
def test_an_action_of_the_scripts_own_that_no_word_calls_for_changes_nothing(words: list[str]) -> None:
    assert seen(OWN_ACTION, words) == []
    assert seen(OWN_ACTION, ["--repo", "a", "--out", "b"]) == ["a ? None"]


@pytest.mark.parametrize("words", [["--out", "b", "--pairs", "c=1"], ["--out", "b", "--pa", "c=1"]])
def test_an_action_that_is_called_for_may_take_any_words(words: list[str]) -> None:
    assert seen(OWN_ACTION, words) == ["? ? ?"]


@pytest.mark.parametrize(
    ("test", "words", "lacking"),
    [
        ("options.dataset_name is None", [], "--dataset_name"),
        ("not options.dataset_name", [], "--dataset_name"),
        ("options.dataset_name is None", ["--dataset_name", "a/b"], ""),
        ("not args.chat_template_path", [], "--chat_template_path"),
        ("args.max_steps > 0", [], ""),
        ("not args.max_steps > 0", [], "--max_steps"),
        ("args.learning_rate > 1", [], ""),
        ("args.world_size > 8", [], ""),
        ("options.dataset_name is None", ["--config", "/data/a.yaml"], ""),
    ],
)
def test_a_field_of_a_librarys_dataclass_that_is_not_given_has_its_default(
    test: str, words: list[str], lacking: str
) -> None:
    script = TRL + LIBRARY.format("SFTConfig") + f"if {test}:\n    raise ValueError('give it')\n" + TRAINED
    volumes = ["hf://buckets/alice/b:/data"]
    submission = uv(script, script_args=[*PUSHED, *words], flavor="a10g-small", volumes=volumes, facts=caller())
    assert found(submission, "C017") == ([("error", "script_args", None)] if lacking else [])
    assert submission.report.verdict == ("lost" if lacking else "persists")
    assert lacking in "".join(finding.message for finding in submission.findings("C017"))


def test_a_field_whose_default_changed_is_not_known_where_any_release_may_be_there() -> None:
    script = LIBRARY.format("ModelConfig") + "if args.{}:\n    raise ValueError('no')\n" + TRAINED
    assert found(uv(script.format("dtype == 'float32'")), "C017") == []
    words = ["--dataset_name", "a/b"]
    pinned = uv(TRL + script.format("dtype == 'float32'"), script_args=words, flavor="a10g-small")
    assert found(pinned, "C017") == [("error", "script_args", None)]
    installs = "import os\nos.system('pip install trl==0.9')\n"
    assert found(uv(TRL + installs + script.format("dtype == 'float32'"), script_args=words), "C017") == []


def test_classes_that_unsloth_puts_in_the_place_of_a_librarys_have_defaults_of_their_own() -> None:
    header = TRL.replace('"trl"', '"trl", "unsloth"') + "import unsloth\n"
    script = LIBRARY.format("SFTConfig") + "if options.dataset_name is None:\n    raise ValueError('no')\n" + TRAINED
    assert found(uv(header + script, script_args=PUSHED, flavor="a10g-small"), "C017") == []


def test_a_field_that_is_given_by_position_has_no_default() -> None:
    script = TRL + "from trl import ModelConfig\nfrom datasets import Dataset\n{}\nif c.model_name_or_path is None:\n"
    script += "    raise SystemExit('no model')\nDataset.from_dict({{}}).push_to_hub('alice/a')\n"
    assert uv(script.format("c = ModelConfig('a/b')")).report.verdict == "persists"
    assert uv(script.format("c = ModelConfig()")).report.verdict == "lost"


def test_a_class_of_an_experimental_module_has_not_the_defaults_of_its_namesake() -> None:
    script = TRL + "{}\nc = DPOConfig('out')\nif not c.precompute_ref_log_probs:\n    raise SystemExit('no')\n"
    script += "from datasets import Dataset\nDataset.from_dict({{}}).push_to_hub('alice/a')\n"
    flavor = "a10g-small"
    assert uv(script.format("from trl import DPOConfig"), flavor=flavor).report.verdict == "lost"
    other = "from trl.experimental.new import (\n    DPOConfig,\n)"
    assert uv(script.format(other), flavor=flavor).report.verdict == "persists"
