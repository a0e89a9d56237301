"""Programs that cannot be read, and say by their names or options that they send what they make to the Hub."""

from __future__ import annotations

import pytest

from tests.guard.asked import errors, found, run, uv

MODEL, DATASET = "hf://alice/a", "hf://datasets/alice/a"


@pytest.mark.parametrize(
    ("command", "place"),
    [
        ("python -m acme.push_to_hf_hub --model b --repo-id alice/a", MODEL),
        ("pip install acme && uv run python -m acme.push_to_hf_hub --repo-id=alice/a", MODEL),
        ("acme upload ./b --hub-model-id alice/a", MODEL),
        ("python upload_rows.py --hf-repo alice/a --repo-type dataset", DATASET),
        ("acme push-dataset ./b --repo-id alice/a", DATASET),
        ("acme train --upload-to alice/a", MODEL),
        ("acme train --publish --repo-id alice/a", MODEL),
        ("acme train --publish --repo-id alice/a --base-repo acme/b", MODEL),
    ],
)
def test_a_program_that_says_it_sends_keeps_its_results_in_the_repository_that_it_is_told(
    command: str, place: str
) -> None:
    submission = run(command)
    assert submission.report.verdict == "persists"
    assert submission.report.admitted
    assert [one.uri for one in submission.report.destinations] == [place]
    assert [severity for severity, *_ in found(submission, "P015")] == ["note"]
    assert errors(run(command, secrets={})) == {"T001"}


@pytest.mark.parametrize(
    "command",
    [
        "acme train --repo-id alice/a",
        "python -m acme.speak --hf-repo alice/a",
        "acme upload ./b --base-repo alice/a",
        "acme upload ./b --repo-id a",
        "acme train --no-push --repo-id alice/a",
        "acme train --publish false --repo-id alice/a",
        "acme upload ./b --repo-id alice/a --dry-run",
        "acme upload --from-repo alice/b --repo-id alice/a --hub-repo acme/c",
    ],
)
def test_a_program_that_does_not_say_so_leaves_open_what_it_keeps(command: str) -> None:
    submission = run(command)
    assert submission.report.verdict == "unknown"
    assert errors(submission) == set()


def test_the_method_of_a_library_says_nothing_of_the_hub() -> None:
    script = (
        "import argparse\nfrom acme import Hub\np = argparse.ArgumentParser()\np.add_argument('--repo-id')\n"
        "Hub().upload_file(name=p.parse_args().repo_id)\n"
    )
    assert uv(script, script_args=["--repo-id", "alice/a"]).report.verdict == "unknown"


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("/in/a.pkl -v", "lost"),
        ("/in/a.pkl -o /in/a.skops", "persists"),
        ("/in/a.pkl --output-files /in/a.skops", "persists"),
    ],
)
def test_skops_converts_into_the_working_folder_unless_it_is_told_another_place(words: str, verdict: str) -> None:
    command = f"uvx skops convert {words}"
    assert run(command, volumes=["hf://buckets/alice/a:/in"]).report.verdict == verdict
    assert run(f"cd /in && {command}", volumes=["hf://buckets/alice/a:/in"]).report.verdict == "persists"


@pytest.mark.parametrize("call", ["save_dataset(hf_repo_name='alice/a')", "upload(hf_repo_id='alice/a')"])
def test_a_call_of_a_library_that_saves_to_a_repository_of_the_hub_keeps_its_results_there(call: str) -> None:
    submission = uv(f"import acme\nacme.Rows().{call}\n")
    assert [one.uri for one in submission.report.destinations] == [DATASET if "dataset" in call else MODEL]
    assert submission.report.verdict == "persists"
    for other in (call.replace("hf_repo", "repo"), call.replace("save_", "load_").replace("upload", "export")):
        assert uv(f"import acme\nacme.Rows().{other}\n").report.verdict == "unknown"


RECIPE = "uv run https://huggingface.co/datasets/uv-scripts/embeddings/raw/main/embed.py"


def test_a_public_recipe_pushes_to_the_dataset_that_it_is_told_last() -> None:
    image = "ghcr.io/astral-sh/uv:python3.12-bookworm"
    for words in ("stanfordnlp/imdb alice/a --column text", "stanfordnlp/imdb text alice/a"):
        submission = run(["bash", "-c", f"{RECIPE} {words}"], image=image)
        assert [one.uri for one in submission.report.destinations] == [DATASET]
        assert submission.report.verdict == "persists"
    assert errors(run(["bash", "-c", f"{RECIPE} stanfordnlp/imdb alice/a"], image=image, secrets={})) == {"T001"}
    for words in (f"{RECIPE} alice/a", f"{RECIPE.replace('uv-scripts', 'acme')} stanfordnlp/imdb alice/a"):
        assert run(["bash", "-c", words], image=image).report.verdict == "unknown"
