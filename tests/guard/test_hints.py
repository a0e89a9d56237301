"""Work that cannot be read, and is handed a place that no name calls one for results."""

from __future__ import annotations

import pytest

from tests.guard.asked import LITERAL, TOKEN, Submission, errors, found, run, uv

OUT = ["hf://buckets/alice/out:/out"]
WORK = ["hf://buckets/alice/out:/bucket"]
PLAIN = "ghcr.io/astral-sh/uv:python3.12-bookworm"
MAIN = "from acme.train import main\nmain()\n"
OPTIONS = "import acme, argparse\np = argparse.ArgumentParser()\np.add_argument('--{}')\nargs = p.parse_args()\n"

KEPT = {
    "a folder of logs": uv("import acme\nacme.Manager('ppo', log_dir='/bucket/a').learn()\n", volumes=WORK),
    "logs, as it is called": uv(
        f"{OPTIONS.format('log-folder')}acme.Manager('ppo', args.log_folder).learn()\n",
        script_args=["--log-folder", "/bucket/a"],
        volumes=WORK,
    ),
    "the first that a class is given": uv("import acme\nlog_dir = '/bucket/a'\nacme.Manager(log_dir)\n", volumes=WORK),
    "a folder for the work": uv("import acme\nacme.fit('a', work_dir='/bucket/a')\n", volumes=WORK),
    "settings that are handed over": uv(
        "import acme\nacme.train(acme.TrainConfig(output_dir='/bucket/a'))\n", volumes=WORK
    ),
    "options that are handed over": uv(
        f"{OPTIONS.format('save-dir')}acme.train(args)\n", script_args=["--save-dir", "/bucket/a"], volumes=WORK
    ),
    "settings that are changed before": uv(
        "import acme\nc = acme.get_cfg()\nc.OUTPUT_DIR = '/bucket/a'\nacme.Trainer(c).train()\n", volumes=WORK
    ),
    "a table of settings": uv("import acme\nacme.Trainer({'output_dir': '/bucket/a'}).train()\n", volumes=WORK),
    "what the worker has been told since": uv(
        "import acme\nt = acme.Trainer('a')\nt.log_dir = '/bucket/a'\nt.train()\n", volumes=WORK
    ),
    "a function whose options are typer's": uv(
        "import acme, typer\ntyper.run(acme.train)\n", script_args=["--output-dir=/bucket/a"], volumes=WORK
    ),
    "the folder under all others": run("python main.py fit --trainer.default_root_dir /bucket/a", volumes=WORK),
    "options of a library that are handed over": uv(
        "import acme\nacme.train(acme.get_parser().parse_args())\n", script_args=["--out=/bucket/a"], volumes=WORK
    ),
    "a path for results": uv("import acme\nacme.crawl('a', folder='/out/a')\n", volumes=OUT),
    "one by position": uv("import acme\nacme.crawl('a', '/out/a')\n", volumes=OUT),
    "the words of a library's own main": uv(MAIN, script_args=["--run-dir", "/bucket/a"], volumes=WORK),
    "a short option of it": uv(MAIN, script_args=["-f", "/out/a"], volumes=OUT),
    "and the plainest": uv(MAIN, script_args=["-o", "/bucket/a"], volumes=WORK),
    "a variable that a library may read": uv(MAIN, env={"OUTPUT_DIR": "/bucket/a"}, volumes=WORK),
    "a call that saves": uv("import acme\nacme.save('/bucket/a')\n", volumes=WORK),
    "the last path that it is given": uv("import acme\nacme.export('/data/b', '/bucket/a')\n", volumes=WORK),
    "an option of a program": run("sweep --logdir /bucket/a", volumes=WORK),
    "a short one": run("python -m acme.sweep -f /out/a", volumes=OUT),
    "one that says nothing": run("python train.py --folder /out/a", volumes=OUT),
    "the last of two places": run("merge-shards plan/main.json /out/a --fast", volumes=OUT),
    "a setting": run("python train.py out_dir=/bucket/a", volumes=WORK),
    "a setting inside others": run("python train.py hydra.run.dir=/bucket/a", volumes=WORK),
    "an option inside others": run("python train.py --trainer.output_dir /bucket/a", volumes=WORK),
    "a target of make": run("make tables OUT=/bucket/a", volumes=WORK),
    "a variable of a program": run("SAVE_DIR=/bucket/a python train.py", volumes=WORK),
    "a variable of a shell script": run("export RESULTS=/bucket/a; bash train.sh", volumes=WORK),
    "a variable of the job": run("bash train.sh", env={"LOG_DIR": "/bucket/a"}, volumes=WORK),
    "the home of a package": uv(MAIN, env={"ACME_HOME": "/bucket/a"}, volumes=WORK),
    "one that the script chooses": uv(f"import os\nos.environ['ACME_HOME'] = '/bucket/a'\n{MAIN}", volumes=WORK),
    "the home of a module's package": run("python -m acme.sweep", env={"HF_ACME_HOME": "/bucket/a"}, volumes=WORK),
}


@pytest.mark.parametrize("submission", KEPT.values(), ids=KEPT.keys())
def test_a_place_below_a_writable_bucket_that_is_most_likely_for_results_counts_with_a_note(
    submission: Submission,
) -> None:
    assert submission.report.verdict == "persists"
    assert submission.report.admitted
    assert [one.uri for one in submission.report.destinations] == ["hf://buckets/alice/out/a"]
    assert [severity for severity, *_ in found(submission, "P015")] == ["note"]


@pytest.mark.parametrize(
    "command",
    [
        "python -m acme.speak --hf-repo kyutai/a --size 1 /in/question.wav /bucket/b.wav",
        "acme-speak /bucket/question.wav /bucket/b.wav --fast",
        "acme --size=1 /bucket/question.wav /bucket/b.wav",
        "acme write /bucket/b.mp3 /bucket/b.wav",
    ],
)
def test_the_second_of_two_files_of_a_kind_or_name_is_made_of_the_first(command: str) -> None:
    report = run(command, volumes=[*WORK, "hf://datasets/alice/in:/in"]).report
    assert report.verdict == "persists"
    assert [one.uri for one in report.destinations] == ["hf://buckets/alice/out/b.wav"]


OPEN = {
    "an input": run("sweep --input-dir /out/a", volumes=OUT),
    "data": run("sweep --data /out/a", volumes=OUT),
    "a model": run("sweep --model-path /out/a", volumes=OUT),
    "what is taken up again": run("sweep --resume-from /out/a", volumes=OUT),
    "logs that are taken up again": run("sweep --resume-log-dir /bucket/a", volumes=WORK),
    "a run": run("sweep --run /bucket/a", volumes=WORK),
    "a cache": run("sweep --cache-dir /out/a", volumes=OUT),
    "numbers": run("sweep --tensorboard-log /bucket/a", volumes=WORK),
    "the text of a log": run("sweep --log-file /out/a.log", volumes=OUT),
    "a configuration": run("sweep --plan /out/a.yaml", volumes=OUT),
    "the letter of an input": run("sweep -i /out/a", volumes=OUT),
    "a path that ends in a model": run("sweep --folder /out/model", volumes=OUT),
    "a name and a path that say nothing": run("sweep --folder /bucket/a", volumes=WORK),
    "a letter and a path that say nothing": run("sweep -f /bucket/a", volumes=WORK),
    "one place": run("bash train.sh /out/a", volumes=OUT),
    "one place behind a command": run("sweep start /out/a", volumes=OUT),
    "a place behind an option": run("sweep --fast plan/main.json /out/a", volumes=OUT),
    "work that looks at results": run("python evaluate.py --run-dir /out/a", volumes=OUT),
    "a command that does": run("acme plot --run-dir /out/a", volumes=OUT),
    "a module that does": run("python -m acme.enjoy -f /out/a", volumes=OUT),
    "a home": run("bash train.sh", env={"HF_HOME": "/out/a"}, volumes=OUT),
    "where a program is": run("bash train.sh", env={"WORKDIR": "/out/a"}, volumes=OUT),
    "a variable that says nothing": run("bash train.sh", env={"FOLDER": "/out/a"}, volumes=OUT),
    "a program that looks, and a variable": run("bash evaluate.sh", env={"OUT": "/out/a"}, volumes=OUT),
    "what is read first": uv("import acme\nacme.train('/out/a')\n", volumes=OUT),
    "logs that are read first": uv("import acme\nlog_dir = '/bucket/a'\nacme.train(log_dir)\n", volumes=WORK),
    "what a class is made from": uv("import acme\nacme.Index('a', '/out/a')\nacme.run()\n", volumes=OUT),
    "a class that looks": uv("import acme\nacme.LogViewer(log_dir='/out/a')\nacme.run()\n", volumes=OUT),
    "settings that nobody is handed": uv(
        "import acme\nacme.TrainConfig(output_dir='/out/a')\nacme.run()\n", volumes=OUT
    ),
    "settings of what does no work": uv(
        "import acme\nacme.prepare(acme.TrainConfig(output_dir='/out/a'))\nacme.run()\n", volumes=OUT
    ),
    "settings of an input": uv("import acme\nacme.train(acme.TrainConfig(data_dir='/out/a'))\n", volumes=OUT),
    "the home of another": uv(MAIN, env={"OTHER_HOME": "/bucket/a"}, volumes=WORK),
    "another variable of the package": uv(MAIN, env={"ACME_DIR": "/bucket/a"}, volumes=WORK),
    "where a program is at home": run("sweep", env={"SWEEP_HOME": "/bucket/a"}, volumes=WORK),
    "one file": run("python -m acme.speak --size 1 /bucket/a.wav", volumes=WORK),
    "two files, and one that an option may take": run("sweep --on /bucket/a.wav /bucket/b.wav", volumes=WORK),
    "files that an option takes": run("sweep --on /bucket/a.wav /bucket/b.wav /bucket/c.wav", volumes=WORK),
    "two files of different kinds and names": run("sweep /bucket/face.mp4 /bucket/a.wav", volumes=WORK),
    "two files that are both read": run("sweep /bucket/train.csv /bucket/test.csv", volumes=WORK),
    "two files that are learnt from": run("acme-train /bucket/a.fr /bucket/b.fr", volumes=WORK),
    "two files that are joined": run("acme merge /bucket/a.csv /bucket/b.csv", volumes=WORK),
    "three files": run("sweep /bucket/a.csv /bucket/b.csv /bucket/c.csv", volumes=WORK),
    "a folder of the container": run("sweep --logdir /out/a"),
    "a mount that cannot be written": run("sweep --logdir /out/a", volumes=["hf://datasets/alice/out:/out"]),
}


@pytest.mark.parametrize("submission", OPEN.values(), ids=OPEN.keys())
def test_where_something_speaks_against_it_outputs_are_asked_for(submission: Submission) -> None:
    assert submission.report.verdict == "unknown"
    assert [severity for severity, *_ in found(submission, "P015")] == ["warning"]
    assert not errors(submission)


def test_results_that_the_script_itself_writes_elsewhere_are_not_kept_by_a_hint() -> None:
    script = "import acme, torch\nacme.Manager('ppo', log_dir='/out/a').learn()\ntorch.save({{}}, '{}/a.pt')\n"
    assert uv(script.format("/tmp"), volumes=OUT).report.verdict == "unknown"
    assert uv(script.format("/out"), volumes=OUT).report.admitted


def test_what_a_library_is_told_plainly_stands_before_a_hint() -> None:
    submission = uv("import acme\nacme.fit('a', output_dir='./a', log_dir='/out/a')\n", volumes=OUT)
    assert submission.report.verdict == "unknown"


def test_of_a_library_that_is_known_only_its_own_ways_count() -> None:
    script = "import spacy\nspacy.pipe('a', work_dir='/out/a')\nprint(spacy.util.run())\n"
    assert uv(script, volumes=OUT).report.verdict != "persists"


def test_a_place_that_may_be_for_results_is_not_called_lost() -> None:
    script = "import acme\nacme.Manager('ppo', '{}').learn()\nprint(acme.score())\n"
    assert uv(script.format("/bucket/a"), volumes=WORK).report.verdict == "unknown"
    assert uv(script.format("/tmp/a"), volumes=WORK).report.verdict == "lost"
    read = "import acme\ndata_dir = '/bucket/a'\nacme.Manager('ppo', data_dir).learn()\nprint(acme.score())\n"
    assert uv(read, volumes=WORK).report.verdict == "lost"
    wrote = f"{script.format('/bucket/a')}open('/tmp/a.json', 'w').write(str(acme.score()))\n"
    assert errors(uv(wrote, volumes=WORK)) == {"P001"}


HANDED = {
    "an argument": "acme.fit('a', place='/bucket/a')",
    "one without a name": "acme.fit('/bucket/a')",
    "a table": "acme.fit('a', {'place': '/bucket/a'})",
    "a table in a table": "acme.fit('a', plan={'x': {'place': '/bucket/a'}})",
    "a list": "acme.fit(['a', '/bucket/a'])",
    "a table that is spread": "acme.fit(**{'place': '/bucket/a'})",
    "a dataclass": "@dataclass\nclass Plan:\n    place: str = '/bucket/a'\nacme.fit(Plan())",
    "a class of the library": "class Mine(acme.Base):\n    place = '/bucket/a'\nMine().fit()",
    "settings of the library": "acme.fit(acme.Config(place='/bucket/a'))",
    "settings that are changed": "plan = acme.Config()\nplan.place = '/bucket/a'\nacme.fit(plan)",
    "settings of another": "acme.fit(OmegaConf.create({'place': '/bucket/a'}))",
    "a function of the script": "def go(folder):\n    return acme.fit(f'{folder}/a')\ngo('/bucket')",
    "options": "p = argparse.ArgumentParser()\np.add_argument('--to', default='/bucket/a')\nacme.fit(p.parse_args())",
    "the working folder": "os.chdir('/bucket')\nacme.fit('runs/a')",
    "a variable of the package": "os.environ['ACME_PLACE'] = '/bucket/a'\nacme.fit('a')",
    "a place of the Hub": "acme.fit('a', place='hf://buckets/alice/out/a')",
    "a place of the Hub in a table": "acme.fit({'place': 'hf://datasets/alice/a'})",
}
READ = {
    "data": "acme.fit(data='/bucket/a')",
    "data in a table": "acme.fit({'data': '/bucket/a'})",
    "data of the Hub": "acme.fit(data='hf://datasets/alice/a')",
    "what is loaded": "acme.load('/bucket/a')",
    "what is found": "acme.fit(files=[*Path('/bucket').glob('*.csv')])",
    "a folder of the container": "acme.fit({'place': '/tmp/a'})",
    "a variable of nobody": "os.environ['PLACE'] = '/bucket/a'\nacme.fit('a')",
}
HANDS = (
    "import acme, argparse, os\nfrom dataclasses import dataclass\nfrom pathlib import Path\n"
    "from omegaconf import OmegaConf\n{}\nprint(acme.score())\n"
)


@pytest.mark.parametrize("work", HANDED.values(), ids=HANDED.keys())
def test_work_that_is_handed_a_place_which_outlives_the_job_is_not_called_lost(work: str) -> None:
    submission = uv(HANDS.format(work), volumes=WORK)
    assert submission.report.verdict == "unknown"
    assert [severity for severity, *_ in found(submission, "P015")] == ["warning"]


@pytest.mark.parametrize("work", READ.values(), ids=READ.keys())
def test_what_work_reads_there_keeps_nothing(work: str) -> None:
    assert errors(uv(HANDS.format(work), volumes=WORK)) == {"P009"}


def test_a_place_of_the_hub_takes_nothing_without_a_token() -> None:
    assert errors(uv(HANDS.format(HANDED["a place of the Hub"]), secrets={})) == {"P009"}


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        (["--config.output_path", "/out/run"], "persists"),
        (["--config.output_path=/elsewhere"], "lost"),
        (["--config.epochs", "3"], "lost"),
    ],
)
def test_a_library_that_reads_the_command_line_itself_is_told_by_it(words: list[str], verdict: str) -> None:
    script = "from acme_trainer import Trainer\ntrainer = Trainer(parse_command_line=True)\ntrainer.fit()\n"
    submission = uv(script, script_args=words, volumes=["hf://buckets/alice/runs:/out"])
    assert submission.report.verdict == verdict


def test_modules_of_a_folder_that_the_script_fetches_are_not_known() -> None:
    fetched = (
        "import subprocess, sys\nsubprocess.run(['git', 'clone', 'https://acme.example/a', '/tmp/a'], check=True)\n"
    )
    script = (
        fetched + "sys.path.insert(0, '/tmp/a')\nfrom tools import store\nstore.put_rows([1])\nprint(store.count())\n"
    )
    submission = uv(script, volumes=["hf://buckets/alice/runs:/out"])
    assert submission.report.verdict == "unknown"


def test_where_a_trainer_of_another_kind_saves_is_not_known_unless_it_is_told() -> None:
    script = "import acme, transformers\nt = acme.Trainer('a'{})\nt.train()\n{}"
    assert uv(script.format("", "")).report.verdict == "unknown"
    for told in ((", args=transformers.TrainingArguments('a')", ""), ("", "t.save_model('a')\n")):
        assert errors(uv(script.format(*told))) == {"P001"}
    assert errors(uv(script.format("", "").replace("acme.", "transformers."))) == {"P001"}


@pytest.mark.parametrize("word", ["--trainer.output_dir ./a", "out_dir=./a", "trainer.out.dir=/tmp/a"])
def test_a_plain_name_is_one_inside_others_and_in_a_setting_too(word: str) -> None:
    submission = run(f"python train.py {word}", volumes=WORK)
    assert submission.report.verdict == "lost"
    assert errors(submission) == {"P001"}


LOGS = "import acme\nacme.Manager('ppo', log_dir='{}').train()\n"
ALONE = {"secrets": {}, "image": PLAIN, "dependencies": ["acme"]}


@pytest.mark.parametrize("volumes", [[], ["hf://datasets/alice/in:/in"], ["hf://buckets/alice/runs:/runs"]])
@pytest.mark.parametrize("folder", ["logs", "./logs/a", "/tmp/logs"])
def test_a_folder_of_the_container_is_lost_where_nothing_else_can_be_reached(folder: str, volumes: list[str]) -> None:
    submission = uv(LOGS.format(folder), **ALONE, volumes=volumes)
    assert submission.report.verdict == "lost"
    assert errors(submission) == {"P001"}


def test_so_it_is_of_a_program() -> None:
    command = "pip install acme && sweep --log-dir logs"
    assert errors(run(command, secrets={}, image="python:3.12")) == {"P001"}
    assert run(command, secrets={}).report.verdict == "unknown"


REACHED = {
    "a token": {"secrets": TOKEN},
    "a key in a variable": {"env": {"ACME_KEY": "a"}},
    "an address": {"env": {"ACME_URL": "https://acme.example"}},
    "a bucket that a variable names": {
        "env": {"FOLDER": "/runs/a"},
        "volumes": ["hf://buckets/alice/runs:/runs"],
    },
    "a configuration beside a bucket": {
        "script_args": ["--plan", "/plans/a.yaml"],
        "volumes": ["hf://buckets/alice/runs:/runs", "hf://datasets/alice/plans:/plans"],
    },
    "an image that may hold more": {"image": "acme/everything:1"},
}


@pytest.mark.parametrize("more", REACHED.values(), ids=REACHED.keys())
def test_it_stays_open_where_something_can_be_reached(more: dict[str, object]) -> None:
    submission = uv(LOGS.format("logs"), **{**ALONE, **more})
    assert submission.report.verdict == "unknown"
    assert errors(submission) == set()


def test_a_token_that_stands_in_the_script_can_reach_something() -> None:
    assert uv(f"{LOGS.format('logs')}key = '{LITERAL}'\n", **ALONE).report.verdict == "unknown"


def test_a_script_inside_a_command_is_left_open() -> None:
    command = f'cd /runs; python -c "{LOGS.format("logs")}"'
    assert run(command, secrets={}, image="python:3.12").report.verdict == "unknown"
    elsewhere = ["hf://buckets/alice/runs:/kept"]
    assert run(command, secrets={}, image="python:3.12", volumes=elsewhere).report.verdict == "unknown"


def test_a_folder_below_that_of_the_shell_is_where_the_bucket_is() -> None:
    command = f'cd /runs; python -c "{LOGS.format("logs")}"'
    mounts = ["hf://buckets/alice/runs:/runs"]
    report = run(command, secrets={}, image="python:3.12", volumes=mounts).report
    assert report.verdict == "persists"
    assert [place.uri for place in report.destinations] == ["hf://buckets/alice/runs/logs"]


def test_another_program_beside_it_keeps_it_open() -> None:
    script = LOGS.format("logs") + "import subprocess\nsubprocess.run(['bash', 'send.sh'])\n"
    assert uv(script, **ALONE).report.verdict == "unknown"
