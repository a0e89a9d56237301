from __future__ import annotations

import pytest

from tests.guard.asked import Submission, caller, errors, found, run, uv

FLAGGED = [
    pytest.param(uv("import subprocess\nsubprocess.run(['bash', 'train.sh'])\n"), ("script", 2), id="a program"),
    pytest.param(uv("import runpy\nrunpy.run_path('train.py')\n"), ("script", 2), id="code found at run time"),
    pytest.param(uv("import os\nos.system('make all')\n"), ("script", 2), id="a Makefile"),
    pytest.param(run("python train.py"), ("command", 1), id="a file of the image"),
    pytest.param(run("python train.py --push_to_hub"), ("command", 1), id="a push to no place that is named"),
    pytest.param(run("cmake -B b && acme-train"), ("command", 1), id="a program that is built before"),
    pytest.param(
        uv("import json, trl\ngetattr(trl, json.load(open('a.json'))['t'])('x').train()\n"),
        ("script", 2),
        id="a name of the run",
    ),
    pytest.param(run("llama-quantize a.gguf Q4_0"), ("command", 1), id="a converter that is told no file"),
    pytest.param(run("lerobot-train --config_path a.json"), ("command", 1), id="a trainer whose settings are a file"),
    pytest.param(run("acme-train --config a.yaml"), ("command", 1), id="a program of the image"),
]
PUSH = "from datasets import Dataset\nDataset.from_dict({}).push_to_hub('alice/rows')\n"
PASSED = [
    pytest.param(uv("import subprocess\nsubprocess.run(['bash', 'prepare.sh'])\n" + PUSH), id="and a push"),
    pytest.param(uv("import subprocess\nsubprocess.run(['pip', 'install', 'x'])\n"), id="a program that makes nothing"),
    pytest.param(
        uv("import torch\nfrom acme import device\nprint(getattr(torch, device()).device_count())\n"),
        id="a module of torch that the run chooses",
    ),
    pytest.param(run("lerobot-train --policy.repo_id=alice/act"), id="a trainer that pushes unless told not to"),
    pytest.param(run("lerobot-train --policy.push_to_hub=false"), id="and is told not to"),
    pytest.param(run("b/bin/llama-quantize a.gguf b.gguf Q4_0"), id="a converter"),
    pytest.param(run("python c/convert_hf_to_gguf.py m --outfile=m.gguf"), id="another"),
    pytest.param(uv("import torch\ntorch.save({}, 'a.pt')\n"), id="nothing is handed over"),
    pytest.param(run("hf upload alice/model out"), id="a program that is known"),
]


@pytest.mark.parametrize(("submission", "place"), FLAGGED)
def test_work_that_cannot_be_read_is_unknown_and_outputs_are_asked_for(
    submission: Submission, place: tuple[str, int]
) -> None:
    (finding,) = submission.findings("P015")
    assert finding.severity == "warning"
    assert finding.where.arg == place[0]
    assert submission.report.verdict == "unknown"
    assert not submission.report.admitted
    assert submission.report.errors == []
    if place[0] == "script":
        assert finding.where.line == place[1]


@pytest.mark.parametrize(("submission", "place"), FLAGGED)
def test_it_is_admitted_when_outputs_are_declared(submission: Submission, place: tuple[str, int]) -> None:
    declared = Submission(submission.operation, {**submission.args, "outputs": ["hf://alice/model"]})
    assert declared.report.verdict == "unknown"
    assert declared.report.admitted
    assert [one.uri for one in declared.report.destinations] == ["hf://alice/model"]


@pytest.mark.parametrize("submission", PASSED)
def test_work_that_can_be_read_is_left_alone(submission: Submission) -> None:
    assert found(submission, "P015") == []
    assert submission.report.verdict != "unknown"


KEPT = ["hf://buckets/alice/out:/keep"]
TOLD = [
    pytest.param("import tiles\ntiles.merge('a', destination={})\n", id="by name"),
    pytest.param("import tiles\ntiles.Client('a').fetch('b', out_dir={})\n", id="by name, of a method"),
    pytest.param("import tiles\noutput_dir = {}\ntiles.merge('a', output_dir)\n", id="by position, as it is called"),
    pytest.param("import tiles\nout = {}\ntiles.merge('a', str(out))\n", id="by position, as text"),
    pytest.param(
        "import subprocess\nsubprocess.run(['merge-tiles', 'a', '--out-dir', {}], check=True)\n", id="a program"
    ),
    pytest.param("import subprocess\nsubprocess.run(['merge-tiles', 'a', '-o', {}])\n", id="a program, in short"),
    pytest.param("import subprocess\nsubprocess.run(['bash', '-c', 'merge-tiles --export ' + {}])\n", id="a shell"),
]


@pytest.mark.parametrize("place", ["/keep/main", "/keep/main/a.tif"])
@pytest.mark.parametrize("script", TOLD)
def test_work_that_is_told_to_write_below_a_bucket_counts_as_kept_with_a_note(script: str, place: str) -> None:
    submission = uv(script.format(repr(place)), volumes=KEPT)
    (finding,) = submission.findings("P015")
    assert (finding.severity, finding.confidence, finding.where.line) == ("note", "medium", script.count("\n"))
    assert submission.report.admitted
    assert [one.uri for one in submission.report.destinations] == [f"hf://buckets/alice/out{place[5:]}"]


@pytest.mark.parametrize("script", TOLD)
def test_work_that_is_told_a_place_of_the_hub_counts_as_kept_and_needs_the_token(script: str) -> None:
    submission = uv(script.format("'hf://datasets/alice/tiles/main'"))
    assert found(submission, "P015")[0][0] == "note"
    assert submission.report.verdict == "persists"
    assert [one.uri for one in submission.report.destinations] == ["hf://datasets/alice/tiles"]
    assert "T001" in errors(uv(script.format("'hf://datasets/alice/tiles/main'"), secrets={}))


@pytest.mark.parametrize("script", TOLD)
def test_work_that_is_told_a_folder_of_the_container_is_lost(script: str) -> None:
    for place, code in (("./main", "P001"), ("/tmp/main/a.tif", "P001"), ("/results/main", "P004")):
        submission = uv(script.format(repr(place)), volumes=KEPT)
        assert errors(submission) == {code}
        assert submission.report.verdict == "lost"
    read_only = uv(script.format("'/in/main'"), volumes=["hf://datasets/alice/in:/in"])
    assert errors(read_only) == {"P005"}


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("import tiles\ntiles.run(input_dir='/keep/in')\n", id="an input"),
        pytest.param("import tiles\nout = '/keep/in'\ntiles.load(out)\ntiles.run()\n", id="what is read from there"),
        pytest.param("import tiles\nfolder = '/keep/in'\ntiles.run(folder)\n", id="a place that is called nothing"),
        pytest.param("import tiles\ntiles.TilesConfig(output_dir='/keep/x')\ntiles.run()\n", id="settings"),
        pytest.param("import subprocess\nsubprocess.run(['merge-tiles', '--output', 'alice/x'])\n", id="a repository"),
        pytest.param("import subprocess\nsubprocess.run(['merge-tiles', '--output', 'json'])\n", id="a format"),
        pytest.param("import subprocess\nsubprocess.run(['merge-tiles', '--output', '.'])\n", id="where it stands"),
        pytest.param(
            "import subprocess\nsubprocess.run(['merge-tiles', '--config', 'a', '--out', './b'])\n",
            id="a configuration",
        ),
        pytest.param(
            "import subprocess\nsubprocess.run(['merge-tiles', '--out', './b'])\nsubprocess.run(['bash', 'send.sh'])\n",
            id="and another program",
        ),
        pytest.param("import tiles\ntiles.run(out_dir='./b', hub_id='alice/b')\n", id="and a place elsewhere"),
        pytest.param(
            "import subprocess\nsubprocess.run(['merge-tiles', '--out', './b', '--hub-model-id', 'alice/b'])\n",
            id="and an option for one",
        ),
        pytest.param("import tiles, other\ntiles.merge(out_dir='./b')\nother.run()\n", id="and another library"),
    ],
)
def test_what_names_no_place_for_results_stays_unknown(script: str) -> None:
    submission = uv(script, volumes=KEPT)
    assert found(submission, "P015")[0][0] == "warning"
    assert submission.report.verdict == "unknown"


def test_a_push_makes_the_note_needless() -> None:
    submission = uv("import tiles\ntiles.merge('a', out='/keep/a')\n" + PUSH, volumes=KEPT)
    assert found(submission, "P015") == []
    assert submission.report.admitted


def test_a_program_stands_where_the_script_or_its_call_says() -> None:
    script = "import os, subprocess\n{}subprocess.run(['merge-tiles', '--out-dir', 'main']{})\n"
    for before, after in (("os.chdir('/keep')\n", ""), ("", ", cwd='/keep'")):
        assert uv(script.format(before, after), volumes=KEPT).report.admitted
    assert uv(script.format("", ""), volumes=KEPT).report.verdict == "lost"


MADE = "from huggingface_hub import HfApi\nimport acme\napi = HfApi()\nplace = 'alice/tiles'\n"
HANDED = [
    pytest.param("api.create_bucket(place)\nacme.put(rows, place)\n", "hf://buckets/alice/tiles", id="a bucket"),
    pytest.param(
        "api.create_repo(place, repo_type='dataset')\nacme.pump(rows, f'hf://datasets/{place}/data')\n",
        "hf://datasets/alice/tiles",
        id="the address of a repository",
    ),
    pytest.param(
        "api.create_repo(repo_id=place)\nacme.Store(bucket=place).fill(rows)\n", "hf://alice/tiles", id="by name"
    ),
]


@pytest.mark.parametrize(("script", "place"), HANDED)
def test_work_that_is_handed_what_the_script_has_made_counts_as_kept_with_a_note(script: str, place: str) -> None:
    submission = uv(MADE + "rows = [1]\n" + script, facts=caller())
    assert [one.uri for one in submission.report.destinations] == [place]
    assert [severity for severity, *_ in found(submission, "P015")] == ["note"]
    assert submission.report.admitted
    foreign = uv(MADE.replace("alice", "bob") + "rows = [1]\n" + script, facts=caller())
    assert "D005" in errors(foreign)


@pytest.mark.parametrize("call", ["acme.download(place)", "acme.pump('alice/other')", "acme.load_rows(place)"])
def test_work_that_takes_from_it_or_is_handed_another_place_keeps_nothing(call: str) -> None:
    submission = uv(MADE + f"api.create_repo(place, repo_type='dataset')\n{call}\n", facts=caller())
    assert not submission.report.destinations
    assert not submission.report.admitted


def test_a_declared_place_outweighs_a_folder_that_unread_work_is_told() -> None:
    script = "import acme\nacme.run_sft(output_dir='/tmp/acme/sft')\n"
    assert uv(script, facts=caller()).report.verdict == "lost"
    declared = uv(script, facts=caller(), outputs=["hf://alice/sft"])
    assert declared.report.verdict == "unknown"
    assert declared.report.admitted


@pytest.mark.parametrize(
    ("script", "mount", "verdict"),
    [
        ("import acme\nacme.run_sft(output_dir='/tmp/acme/sft')\n", "/runs", "lost"),
        ("import acme\nacme.run_sft(output_dir='/tmp/acme/sft', config='/runs/acme.yml')\n", "/runs", "unknown"),
        ("import acme\nacme.run_sft(output_dir='/tmp/acme/runs', config='/tmp/runs')\n", "/runs", "lost"),
        ("import acme\nacme.run_sft(output_dir='/tmp/acme/sft', name='tuned')\n", "/runs", "unknown"),
        ("import acme\nacme.clone('https://e.com/a')\nacme.run_sft(output_dir='/tmp/acme/sft')\n", "/runs", "unknown"),
    ],
)
def test_unread_work_does_not_know_of_a_mount_that_nothing_speaks_of(script: str, mount: str, verdict: str) -> None:
    bucket = f"hf://buckets/alice/tuned:{mount}"
    submission = uv(script, facts=caller(), outputs=["hf://buckets/alice/tuned"], volumes=[bucket])
    assert submission.report.verdict == verdict, submission.report.findings


@pytest.mark.parametrize(
    ("call", "verdict"),
    [
        ("acme.save_tasks(tasks, 'alice/tasks')", "unknown"),
        ("acme.publish('alice/tasks', tasks=tasks)", "unknown"),
        ("acme.save_tasks(tasks, 'bob/tasks')", "lost"),
        ("acme.count_tasks(tasks, 'alice/tasks')", "lost"),
        ("print('alice/tasks')", "lost"),
    ],
)
def test_a_library_may_push_what_it_is_to_save_under_the_callers_own_name(call: str, verdict: str) -> None:
    script = f"import acme\ntasks = acme.make()\n{call}\nopen('/tmp/tasks.txt', 'w').write(str(tasks))\n"
    assert uv(script, facts=caller()).report.verdict == verdict
    if "save" in call:
        assert uv(script, facts=caller(), secrets={}).report.verdict == "lost"


def test_a_place_that_is_no_address_of_the_hub_may_be_known_to_anything() -> None:
    script = "import acme\nacme.run_sft(output_dir='/tmp/acme/sft')\n"
    assert uv(script, facts=caller(), outputs=["s3://alice/sft"]).report.verdict == "unknown"
