"""What calls of libraries keep, judged by where they are told to write."""

from __future__ import annotations

import pytest

from guard.script.world import HOME
from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import caller, errors, run, uv

BUCKET = ["hf://buckets/alice/results:/out"]
#: A script, and whether its call is one that writes what it is given to `/out`.
WRITERS = [
    "import torch\nfrom my import model\ntorch.onnx.export(model, args=(1,), f='/out' + '/' + 'model.onnx')\n",
    "import torch\nfrom my import model\ntorch.jit.save(model, '/out/model.pt')\n",
    "from onnxruntime.quantization import quantize_dynamic\nquantize_dynamic('a.onnx', model_output='/out/q.onnx')\n",
    "from diffusers.utils import export_to_video\nfrom my import frames\nexport_to_video(frames, '/out/a.mp4')\n",
    "from diffusers.utils import export_to_gif\nfrom my import frames\nexport_to_gif(frames, output_gif_path='/out')\n",
    "import gguf\nwriter = gguf.GGUFWriter('/out/model.gguf', arch='llama')\nwriter.write_header_to_file()\n",
    "import xarray\nxarray.open_dataset('a').mean().to_netcdf('/out/mean.nc')\n",
    "import polars\npolars.scan_parquet('a').sink_ndjson('/out/rows.jsonl')\n",
    "import webdataset as wds\nwith wds.ShardWriter('/out/a-%05d.tar') as sink:\n    sink.write({'__key__': 'a'})\n",
    "from datatrove.pipeline.writers.jsonl import JsonlWriter\nfrom my import run\nrun([JsonlWriter('/out/rows')])\n",
    "import lightning as L\nfrom my import Model\nL.Trainer(default_root_dir='/out/runs').fit(Model())\n",
]


@pytest.mark.parametrize("script", WRITERS)
def test_what_a_library_writes_below_a_bucket_is_kept_and_elsewhere_is_lost(script: str) -> None:
    kept = uv(script, facts=caller(), volumes=BUCKET).report
    assert (kept.verdict, kept.admitted) == ("persists", True)
    assert {place.uri.partition("/results")[0] for place in kept.destinations} == {"hf://buckets/alice"}
    assert uv(script, facts=caller()).report.verdict == "lost"


#: A script, and the repository that it writes to.
HUB_WRITERS = [
    ("fs = HfFileSystem()\nfs.put('a.txt', 'datasets/alice/rows/a.txt')\n", "hf://datasets/alice/rows"),
    (
        "fs = HfFileSystem()\nwith fs.open('datasets/alice/rows/a.txt', 'w') as f:\n    f.write('x')\n",
        "hf://datasets/alice/rows",
    ),
    ("fs = fsspec.filesystem('hf')\nfs.pipe('datasets/alice/rows/a.txt', b'x')\n", "hf://datasets/alice/rows"),
    ("with fsspec.filesystem('hf').open('alice/m/a.txt', 'w') as f:\n    f.write('x')\n", "hf://alice/m"),
    (
        "import pyarrow.parquet as pq\npq.write_table(table, 'datasets/alice/rows/a', filesystem=HfFileSystem())\n",
        "hf://datasets/alice/rows",
    ),
    (
        "from datatrove.pipeline.writers import HuggingFaceDatasetWriter as W\nW(dataset='alice/rows')\n",
        "hf://datasets/alice/rows",
    ),
    (
        "import argilla as rg\nrows = rg.Dataset(name='a')\nrows.to_hub(repo_id='alice/rows')\n",
        "hf://datasets/alice/rows",
    ),
]

#: A script that pushes by a library's own function, and the repository that it pushes to.
PUSHERS = [
    ("import timm\ntimm.models.push_to_hf_hub(model, 'a', safe_serialization=False)\n", "hf://alice/a"),
    ("from timm.models.hub import push_to_hf_hub\npush_to_hf_hub(model, repo_id='alice/a')\n", "hf://alice/a"),
    (
        "from huggingface_sb3 import package_to_hub\npackage_to_hub(model=model, repo_id='alice/a', eval_env=None)\n",
        "hf://alice/a",
    ),
    (
        "from huggingface_sb3 import push_to_hub\npush_to_hub(repo_id='alice/a', filename='a.zip')\n",
        "hf://alice/a",
    ),
    ("import keras_hub\nkeras_hub.upload_preset('hf://alice/a', './preset')\n", "hf://alice/a"),
    ("import open_clip\nopen_clip.push_pretrained_to_hf_hub('ViT-B-32', 'openai', 'alice/a')\n", "hf://alice/a"),
    ("from mlx_lm.utils import upload_to_hub\nupload_to_hub('mlx_model', 'alice/a')\n", "hf://alice/a"),
    ("model.push_to_hf_hub(repo_id='alice/a')\n", "hf://alice/a"),
    ("model.push_adapter_to_hub('a', 'my_adapter')\n", "hf://alice/a"),
]


@pytest.mark.parametrize(("script", "place"), PUSHERS)
def test_a_push_by_a_librarys_own_function_keeps_the_model(script: str, place: str) -> None:
    submission = uv("from my import model\n" + script, facts=caller(), dependencies=["my"])
    assert [found.uri for found in submission.report.destinations] == [place]
    assert submission.report.verdict == "persists", submission.report.findings
    foreign = uv("from my import model\n" + script.replace("alice", "bob").replace("'a'", "'bob/a'"), facts=caller())
    assert "D005" in errors(foreign)


def test_numbers_in_a_model_card_and_uploads_to_another_site_are_no_push_of_the_model() -> None:
    card = "import evaluate\nevaluate.push_to_hub(model_id='alice/a', metric_value=1)\n"
    assert not uv(card, facts=caller()).report.admitted
    preset = "import keras_hub\nkeras_hub.upload_preset('kaggle://alice/a/keras/b', './preset')\n"
    assert uv(preset, facts=caller()).report.destinations == []


@pytest.mark.parametrize(("script", "place"), HUB_WRITERS)
def test_what_goes_through_the_hubs_file_system_or_a_librarys_own_push_is_kept(script: str, place: str) -> None:
    head = "import fsspec\nfrom huggingface_hub import HfFileSystem\nfrom my import table\n"
    report = uv(head + script, facts=caller()).report
    assert (report.verdict, report.admitted) == ("persists", True)
    assert [destination.uri for destination in report.destinations] == [place]


@pytest.mark.parametrize(("secrets", "verdict"), [({"WANDB_API_KEY": "k"}, "persists"), ({}, "lost")])
def test_an_artifact_of_a_tracking_service_is_kept_there(secrets: dict[str, str], verdict: str) -> None:
    script = """
        import joblib, wandb
        run = wandb.init(project="digits")
        joblib.dump([1], "model.joblib")
        artifact = wandb.Artifact("digits", type="model")
        artifact.add_file("model.joblib")
        run.log_artifact(artifact)
    """
    assert uv(script, facts=caller(), secrets=secrets).report.verdict == verdict
    assert uv(script.replace("run.log_artifact(artifact)", "run.log({})"), secrets=secrets).report.verdict == "lost"


MEASURED = [
    ("lm_eval --model hf --tasks gsm8k --output_path {}", True),
    ("lighteval vllm model_name=gpt2 gsm8k --output-dir {}", True),
    ("uvx lighteval vllm model_name=gpt2 gsm8k --output-dir {}", True),
    ("inspect eval task.py --model hf/gpt2 --log-dir {}", True),
    ("vllm bench throughput --model gpt2 --output-json {}/r.json", True),
    ("for n in 8 64; do vllm bench throughput --num-prompts $n --output-json {}/r-$n.json; done", True),
    ("vllm serve gpt2 --output-json {}", False),
    ("text-generation-launcher --model-id gpt2 --huggingface-hub-cache {}", False),
]


@pytest.mark.parametrize(("command", "kept"), MEASURED)
def test_a_program_that_measures_keeps_its_results_where_it_is_told(command: str, kept: bool) -> None:
    there = run(command.format("/out/a"), facts=caller(), volumes=BUCKET).report
    assert there.verdict == ("persists" if kept else "lost")
    assert run(command.format("a"), facts=caller(), volumes=BUCKET).report.verdict == "lost"


HEREDOCS = [
    "pip install -q datasets && python - <<'EOF'\n{}EOF",
    "cd /tmp && pip install -q datasets && python <<EOF\n{}EOF",
    "uv run - <<'EOF'\n{}EOF",
]


@pytest.mark.parametrize("command", HEREDOCS)
def test_a_here_document_behind_a_list_is_for_its_last_command(command: str) -> None:
    script = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
    assert run(["bash", "-c", command.format(script)], facts=caller()).report.admitted
    assert run(["bash", "-c", command.format("print(1)\n")], facts=caller()).report.verdict == "lost"


def test_a_mount_is_there() -> None:
    script = "import os\nplace = '/out' if os.path.isdir('/out') else '/tmp'\nopen(f'{place}/a.txt', 'w').write('x')\n"
    image = "ghcr.io/astral-sh/uv:python3.12-bookworm"
    assert uv(script, facts=caller(), volumes=BUCKET, image=image).report.verdict == "persists"
    assert uv(script, facts=caller(), image=image).report.verdict == "lost"


def test_a_switch_in_a_file_on_a_mount_cannot_be_told() -> None:
    script = """
        import yaml
        from datasets import load_dataset
        config = yaml.safe_load(open("/out/run.yaml"))
        rows = load_dataset(config["source"], split="train")
        if config.get("push_to_hub"):
            rows.push_to_hub(config["repo"])
    """
    assert uv(script, facts=caller(), volumes=BUCKET).report.verdict == "unknown"
    always = script.replace('if config.get("push_to_hub"):', "if len(rows):")
    assert uv(always, facts=caller(), volumes=BUCKET).report.verdict == "persists"


@pytest.mark.parametrize(("mount", "verdict"), [(f"{HOME}/made", "persists"), ("/made", "lost")])
def test_a_trainer_takes_the_home_folder_for_a_tilde(mount: str, verdict: str) -> None:
    script = """
        from transformers import Trainer, TrainingArguments
        Trainer(model="gpt2", args=TrainingArguments("~/made"), train_dataset=[1]).train()
    """
    assert uv(script, volumes=[f"hf://buckets/alice/made:{mount}"], timeout="2h").report.verdict == verdict


@pytest.mark.parametrize(("argument", "verdict"), [("safe_serialization=True", "lost"), ("private=True", "persists")])
def test_what_adapters_are_merged_into_is_a_model_of_transformers(argument: str, verdict: str) -> None:
    script = f"""
        from peft import PeftModel
        from transformers import AutoModelForCausalLM
        model = PeftModel.from_pretrained(AutoModelForCausalLM.from_pretrained("gpt2"), "alice/adapter")
        model.merge_and_unload().push_to_hub("alice/merged", {argument})
    """
    packages = ["transformers", "peft", "torch"]
    assert uv(script, dependencies=packages, image=DEFAULT_UV_IMAGE, timeout="2h").report.verdict == verdict


def test_a_folder_above_the_script_is_on_the_disk_of_the_job() -> None:
    script = """
        import json
        from pathlib import Path
        HERE = Path(__file__).resolve().parents[2]
        (HERE / "out" / "scores.json").write_text(json.dumps({"f1": len(str(HERE))}))
    """
    elsewhere = uv(script, facts=caller(), volumes=["hf://buckets/alice/results:/results"])
    assert elsewhere.report.verdict == "lost"


def test_methods_of_what_is_looked_up_by_name_are_not_work_handed_over() -> None:
    script = """
        import gguf, json
        names = [getattr(gguf.Keys, name).split(".")[-1] for name in dir(gguf.Keys)]
        json.dump(names, open("/out/names.json", "w"))
    """
    assert uv(script, facts=caller(), volumes=BUCKET).report.verdict == "persists"
    assert uv(script, facts=caller()).report.verdict == "lost"
    called = uv("import gguf\nfrom my import name\ngetattr(gguf, name())()\n", facts=caller())
    assert called.report.verdict == "unknown"


def test_options_that_a_library_declares_are_not_refused() -> None:
    script = """
        import json
        import click
        from ocr.config import Loader

        @click.command()
        @Loader.common_options
        def main(source, **options):
            with open("/out/text.json", "w") as file:
                json.dump(Loader(source, options).read(), file)

        main()
    """
    args = ["/in", "--pages", "1-4"]
    kept = uv(script, facts=caller(), script_args=args, volumes=BUCKET)
    assert kept.report.admitted
    plain = script.replace("@Loader.common_options", "@click.argument('source')")
    assert "C018" in {finding.rule for finding in uv(plain, facts=caller(), script_args=args).report.findings}


LIGHTEVAL = """\
from lighteval.logging.evaluation_tracker import EvaluationTracker
from lighteval.pipeline import Pipeline
tracker = EvaluationTracker(output_dir={output!r}, push_to_hub={push}, hub_results_org={organisation!r})
pipeline = Pipeline(tasks="gsm8k", evaluation_tracker=tracker)
pipeline.evaluate()
pipeline.save_and_push_results()
"""
EVALUATED = [
    pytest.param("results", True, "alice", "persists", set[str](), id="pushed"),
    pytest.param("results", True, "bob", "lost", {"D005"}, id="to somebody else"),
    pytest.param("results", True, None, "lost", {"D001"}, id="to nobody"),
    pytest.param("results", False, None, "lost", {"P011"}, id="on the disk"),
    pytest.param("/out", False, None, "persists", set[str](), id="on a bucket"),
    pytest.param("hf://datasets/alice/scores", False, None, "persists", set[str](), id="in a repository"),
]


@pytest.mark.parametrize(("output", "push", "organisation", "verdict", "wrong"), EVALUATED)
def test_lighteval_keeps_what_its_tracker_is_told_to(
    output: str, push: bool, organisation: str | None, verdict: str, wrong: set[str]
) -> None:
    script = LIGHTEVAL.format(output=output, push=push, organisation=organisation)
    submission = uv(script, facts=caller(), volumes=BUCKET)
    assert (submission.report.verdict, errors(submission)) == (verdict, wrong)


def test_lighteval_pushes_to_a_repository_named_after_the_model_when_it_has_a_token() -> None:
    script = LIGHTEVAL.format(output="results", push=True, organisation="alice")
    assert [place.uri for place in uv(script, facts=caller()).report.destinations] == ["hf://datasets/alice/details_?"]
    assert errors(uv(script, facts=caller(), secrets={})) == {"T001"}
    never = script.replace("pipeline.save_and_push_results()", "pipeline.show_results()")
    assert uv(never, facts=caller()).report.verdict == "lost"


def test_an_option_that_is_off_is_named_where_it_keeps_lighteval_from_pushing() -> None:
    head = "import argparse\nparser = argparse.ArgumentParser()\n"
    head += "parser.add_argument('--push_to_hub', action='store_true')\nargs = parser.parse_args()\n"
    script = head + LIGHTEVAL.format(output="results", push="args.push_to_hub", organisation="alice")
    assert errors(uv(script, facts=caller())) == {"P002"}
    assert uv(script, facts=caller(), script_args=["--push_to_hub"]).report.admitted


@pytest.mark.parametrize(("organisation", "wrong"), [("acme", set[str]()), ("bob", {"D005"})])
def test_the_command_of_lighteval_pushes_to_its_organisation(organisation: str, wrong: set[str]) -> None:
    command = ["lighteval", "accelerate", "model_name=alice/m", "gsm8k", "--push-to-hub", "--results-org", organisation]
    submission = run(command, facts=caller())
    assert [place.uri for place in submission.report.destinations] == [f"hf://datasets/{organisation}/details_?"]
    assert errors(submission) == wrong


@pytest.mark.parametrize(("folder", "verdict"), [("/out/logs", "persists"), ("logs", "lost")])
def test_inspect_writes_its_logs_where_it_is_told_to(folder: str, verdict: str) -> None:
    head = "from inspect_ai import eval_set\n"
    for call in (f"eval_set(tasks=['gsm8k'], model='openai/m', log_dir={folder!r})\n", f"eval_set([], {folder!r})\n"):
        for env in ({}, {"INSPECT_LOG_DIR": "/out" if verdict == "lost" else "logs"}):
            assert uv(head + call, facts=caller(), volumes=BUCKET, env=env).report.verdict == verdict


INSPECT = "import os\nfrom inspect_ai import eval\n{}eval('gsm8k.py', model='openai/m'{})\n"
INSPECTED = [
    pytest.param(INSPECT.format("", ""), {"INSPECT_LOG_DIR": "/out/logs"}, "persists", id="of the submission"),
    pytest.param(INSPECT.format("os.environ['INSPECT_LOG_DIR'] = '/out'\n", ""), {}, "persists", id="of the script"),
    pytest.param(INSPECT.format("", ", log_dir='logs'"), {"INSPECT_LOG_DIR": "/out"}, "lost", id="and an argument"),
    pytest.param(INSPECT.format("", ", log_dir=None"), {"INSPECT_LOG_DIR": "/out"}, "persists", id="and None"),
    pytest.param(INSPECT.format("", ", log_dir=None"), {}, "lost", id="None alone"),
    pytest.param(INSPECT.format("", ""), {}, "lost", id="none"),
    pytest.param(INSPECT.format("os.chdir('/out')\n", ""), {}, "persists", id="none, from a bucket"),
]


@pytest.mark.parametrize(("script", "env", "verdict"), INSPECTED)
def test_inspect_writes_its_logs_where_its_variable_says(script: str, env: dict[str, str], verdict: str) -> None:
    assert uv(script, facts=caller(), volumes=BUCKET, env=env).report.verdict == verdict


HARNESS = [
    ("hub_results_org=acme,push_results_to_hub=True", ["hf://datasets/acme/lm-eval-results-private"], "persists"),
    (
        "hub_results_org=alice,push_samples_to_hub=True,details_repo_name=gsm,public_repo=True",
        ["hf://datasets/alice/gsm"],
        "persists",
    ),
    ("hub_results_org=alice,push_results_to_hub=False", list[str](), "lost"),
]


@pytest.mark.parametrize(("log_args", "places", "verdict"), HARNESS)
def test_the_harness_pushes_where_its_own_argument_says(log_args: str, places: list[str], verdict: str) -> None:
    command = ["lm_eval", "--model", "hf", "--tasks", "gsm8k", "--output_path", "out", "--hf_hub_log_args", log_args]
    report = run(command, facts=caller()).report
    assert ([place.uri for place in report.destinations], report.verdict) == (places, verdict)


@pytest.mark.parametrize(("log_args", "verdict"), [("", "lost"), (",output_path=out", "persists")])
def test_the_harness_pushes_nothing_without_a_path_for_its_results(log_args: str, verdict: str) -> None:
    pushed = "hub_results_org=acme,push_results_to_hub=True"
    command = ["lm_eval", "--model", "hf", "--tasks", "gsm8k", "--hf_hub_log_args", pushed + log_args]
    assert run(command, facts=caller()).report.verdict == verdict


HANDED = [
    "import runpy, sys\nsys.argv = ['t.py', {}]\nrunpy.run_path('/code/t.py', run_name='__main__')\n",
    "import runpy, sys\nsys.argv = [sys.argv[0], {}]\nrunpy.run_module('trainer.main', run_name='__main__')\n",
    "import sys\nsys.argv = ['t.py', {}]\nexec(open('/code/t.py').read())\n",
    "import sys\nsys.argv = ['t.py', {}]\nfrom our_trainer import cli\ncli.main()\n",
    "from our_trainer import cli\ncli.main([{}])\n",
    "from our_trainer import cli\ncli.main(argv=['--epochs', '3', {}])\n",
]


@pytest.mark.parametrize("script", HANDED)
def test_code_that_cannot_be_read_pushes_where_the_words_that_it_is_given_say(script: str) -> None:
    told = uv(script.format("'--push-to-hub', 'alice/m'"), facts=caller()).report
    assert (told.verdict, [one.uri for one in told.destinations]) == ("persists", ["hf://alice/m"])
    assert uv(script.format("'--epochs', '3'"), facts=caller()).report.verdict == "unknown"
    assert errors(uv(script.format("'--push-to-hub', 'your-username/m'"), facts=caller())) == {"D002"}


def test_words_that_the_script_puts_in_the_place_of_its_own_are_those_that_are_parsed() -> None:
    script = """
        import argparse, sys
        from datasets import Dataset
        sys.argv = ["x.py", "--repo", "alice/rows"]
        parser = argparse.ArgumentParser()
        parser.add_argument("--repo", required=True)
        Dataset.from_dict({"a": [1]}).push_to_hub(parser.parse_args().repo)
    """
    assert [one.uri for one in uv(script, facts=caller()).report.destinations] == ["hf://datasets/alice/rows"]


FETCHED = [
    "curl -fsSL https://a.example/x.zip -o {}/x.zip",
    "curl -fsSLo {}/x.zip https://a.example/x.zip",
    "cd {} && curl -LO https://a.example/x.zip",
    "curl -L --output-dir {} -O https://a.example/x.zip",
    "wget -q https://a.example/x.zip -P {}",
    "wget -qO {}/x.zip https://a.example/x.zip",
    "cd {} && wget https://a.example/x.zip",
    "unzip -q /tmp/x.zip -d {}",
    "cd {} && unzip /tmp/x.zip",
    "tar xzf /tmp/x.tgz -C {}",
    "cd {} && tar -xf /tmp/x.tar",
    "tar -czf {}/x.tgz /tmp/x",
    "tar c -f {}/x.tar /tmp/x",
    "zip -r {}/x.zip /tmp/x",
    "python -m zipfile -e /tmp/x.zip {}",
    "python -m tarfile -e /tmp/x.tar {}",
    "python -m zipfile -c {}/x.zip /tmp/x",
    "aws s3 cp s3://a/x {}/x",
    "cp -t {} /tmp/x",
    "rsync -a /tmp/x/ {}/x/",
    "duckdb -c \"COPY (SELECT 1) TO '{}/x.parquet'\"",
    "duckdb {}/x.duckdb -c 'CREATE TABLE x AS SELECT 1'",
    "duckdb <<'EOF'\nSET threads = 2;\nCOPY (SELECT 1) TO '{}/x.csv';\nEOF",
    "ffmpeg -y -i /tmp/x.mp4 -vn {}/x.wav",
    "convert /tmp/x.png -resize 50% {}/x.jpg",
    "pandoc /tmp/x.md -o {}/x.html",
]


@pytest.mark.parametrize("command", FETCHED)
def test_what_a_program_fetches_unpacks_or_converts_is_kept_below_a_bucket_only(command: str) -> None:
    for place, verdict in (("/out", "persists"), ("/srv", "lost")):
        assert run(["bash", "-c", command.format(place)], facts=caller(), volumes=BUCKET).report.verdict == verdict


SHOWN = [
    "curl -s https://a.example/x",
    "wget -qO- https://a.example/x | wc -l",
    "duckdb -c 'SELECT 1'",
    "duckdb /out/x.duckdb -c 'SELECT 1'",
    "unzip -l /out/x.zip",
    "tar -tf /out/x.tar",
    "ffmpeg -i /out/x.mp4 -f null -",
]


@pytest.mark.parametrize("command", SHOWN)
def test_what_a_program_only_shows_is_not_kept(command: str) -> None:
    assert run(["bash", "-c", command], facts=caller(), volumes=BUCKET).report.verdict == "lost"


RAY = """import ray

@ray.remote{}
def write(row, place):
    with open(place, "w") as file:
        file.write(row)

ray.get([write{}.remote(str(row), "/out/a.txt") for row in range(3)])
"""


@pytest.mark.parametrize(("settings", "asked"), [("", ""), ("(num_cpus=2)", ""), ("", ".options(num_cpus=2)")])
def test_a_task_of_ray_writes_where_its_function_does(settings: str, asked: str) -> None:
    script = RAY.format(settings, asked)
    report = uv(script, volumes=BUCKET).report
    assert [(place.uri, place.line) for place in report.destinations] == [("hf://buckets/alice/results/a.txt", 5)]
    assert report.admitted
    assert errors(uv(script.replace("/out/", "/tmp/"), volumes=BUCKET)) == {"P001"}


def test_a_function_that_another_library_runs_elsewhere_is_not_read_as_one_of_this_job() -> None:
    script = RAY.format("", "").replace("ray", "acme")
    assert uv(script, volumes=BUCKET).report.verdict != "persists"


@pytest.mark.parametrize("module", ["fsspec", "fsspec.core"])
def test_a_path_that_fsspec_takes_apart_stays_that_path(module: str) -> None:
    script = (
        f"import fsspec\nfrom {module} import url_to_fs\nfrom acme import is_far\nfs, root = url_to_fs('/out/a')\n"
        "path = fs.sep.join([root.rstrip(fs.sep), 'b.txt'])\n"
        "path = fs.unstrip_protocol(path) if is_far(root) else path\n"
        "with fsspec.open(path, 'w') as file:\n    file.write('a')\n"
    )
    report = uv(script, volumes=BUCKET).report
    assert [place.uri for place in report.destinations] == ["hf://buckets/alice/results/a/b.txt"]
    assert report.admitted


def test_a_file_that_an_option_opens_is_written() -> None:
    script = (
        "import argparse, json\np = argparse.ArgumentParser()\n"
        "p.add_argument('--out', type=argparse.FileType('w'))\njson.dump([], p.parse_args().out)\n"
    )
    report = uv(script, script_args=["--out", "/out/a.json"], volumes=BUCKET).report
    assert [place.uri for place in report.destinations] == ["hf://buckets/alice/results/a.json"]
    assert errors(uv(script, script_args=["--out", "/tmp/a.json"], volumes=BUCKET)) == {"P001"}
    assert errors(uv(script, script_args=["--out", "-"], volumes=BUCKET)) == {"P009"}


@pytest.mark.parametrize("library", ["whisper", "whisperx"])
def test_a_writer_of_transcripts_writes_into_the_folder_that_it_is_made_with(library: str) -> None:
    script = f"from {library}.utils import get_writer\nget_writer('srt', '/text')({{'segments': []}}, 'a.mp3')\n"
    assert uv(script, volumes=["hf://buckets/alice/text:/text"]).report.verdict == "persists"
    assert uv(script).report.verdict == "lost"


@pytest.mark.parametrize(
    "opened",
    [
        "open('/out/rows.csv', 'w' if first else 'a')",
        "gensim.utils.open('/out/rows.csv', 'wb')",
        "codecs.open('/out/rows.csv', mode='w')",
        "open(os.path.expanduser('~/out/rows.csv'), 'w')",
        "(Path.home() / 'out' / 'rows.csv').open('w')",
        "Path('~/out/rows.csv').expanduser().open('w')",
    ],
)
def test_a_file_is_written_by_whatever_opens_it_for_that(opened: str) -> None:
    script = (
        "import codecs, os\nimport gensim.utils\nfrom pathlib import Path\nfrom acme import read\n"
        "for number, row in enumerate(read()):\n"
        f"    first = number == 0\n    with {opened} as file:\n        file.write(row)\n"
    )
    place = "/users/me/out" if "~" in opened or "home" in opened else "/out"
    asked = {"env": {"HOME": "/users/me"}, "volumes": [f"hf://buckets/alice/out:{place}"]}
    assert uv(script, **asked).report.verdict == "persists"
    assert uv(script.replace("'wb'", "'rb'").replace("'w'", "'r'").replace("'a'", "'r'")).report.verdict == "lost"


def test_a_training_of_any_library_pushes_where_its_settings_say_so() -> None:
    script = (
        "import acme\nsettings = {'epochs': 1}\nsettings['push_to_hub'] = True\n"
        "settings['hub_model_id'] = 'alice/model'\nacme.fit(settings=settings)\n"
    )
    assert [one.uri for one in uv(script).report.destinations] == ["hf://alice/model"]
    assert uv(script.replace("True", "False")).report.verdict != "persists"


@pytest.mark.parametrize(
    ("before", "after", "verdict"),
    [
        ("os.environ['HF_HOME'] = '/out/hf'", "", "persists"),
        ("", "os.environ['HF_HOME'] = '/out/hf'", "lost"),
        ("os.environ |= {'HF_HUB_CACHE': '/out/hub'}", "", "persists"),
        ("", "", "lost"),
        ("", "os.environ['HF_HOME'] = '/out/hf'\nimport huggingface_hub", "lost"),
        ("# HF_HOME may be set.", "os.environ['HF_HOME'] = '/out/hf'", "lost"),
    ],
)
def test_a_mirror_is_where_the_cache_is_when_the_library_is_imported(before: str, after: str, verdict: str) -> None:
    script = f"import os\n{before}\nfrom huggingface_hub import snapshot_download\n{after}\nsnapshot_download('a/b')\n"
    assert uv(script, volumes=["hf://buckets/alice/mirror:/out"]).report.verdict == verdict


@pytest.mark.parametrize(
    ("call", "verdict"),
    [
        ("snapshot_download('a/b', local_dir='/out/b')", "persists"),
        ("snapshot_download('a/b', local_dir='/b')", "lost"),
        ("snapshot_download('a/b', local_dir=None, cache_dir='/out/hub')", "persists"),
    ],
)
def test_a_mirror_in_a_bucket_is_kept(call: str, verdict: str) -> None:
    script = f"from huggingface_hub import snapshot_download\nprint({call})\n"
    assert uv(script, volumes=["hf://buckets/alice/mirror:/out"]).report.verdict == verdict
    trained = script + "import torch\nprint(torch.load('/out/b/a.pt'))\n"
    assert uv(trained, volumes=["hf://buckets/alice/mirror:/out"]).report.verdict == "lost"
