from __future__ import annotations

import pytest

from tests.guard.asked import errors, found, run, uv

PUSH = "from datasets import load_dataset\nload_dataset('stanfordnlp/imdb').push_to_hub('alice/rows')\n"
IMPORTS = "import os\nimport anthropic, cohere, groq, openai, wandb\nfrom google import genai\n"
TRAIN = """from transformers import Trainer, TrainingArguments
args = TrainingArguments("out", push_to_hub=True, hub_model_id="alice/model", report_to={})
Trainer(model="gpt2", args=args).train()
"""
ASKS = [
    pytest.param("openai.OpenAI()", "OPENAI_API_KEY", id="openai"),
    pytest.param("openai.AsyncOpenAI(base_url='https://a.example/v1')", "OPENAI_API_KEY", id="another address"),
    pytest.param("openai.OpenAI(api_key=os.environ.get('OPENAI_API_KEY'))", "OPENAI_API_KEY", id="asked for"),
    pytest.param("groq.Groq()", "GROQ_API_KEY", id="groq"),
    pytest.param("cohere.ClientV2()", "CO_API_KEY", id="cohere"),
    pytest.param("genai.Client()", "GEMINI_API_KEY", id="google"),
    pytest.param("anthropic.Anthropic().messages.create(model='a', messages=[])", "ANTHROPIC_API_KEY", id="anthropic"),
    pytest.param("wandb.init(project='a')", "WANDB_API_KEY", id="a run"),
    pytest.param("wandb.login()", "WANDB_API_KEY", id="a login"),
    pytest.param("wandb.login(key=os.getenv('WANDB_API_KEY'))", "WANDB_API_KEY", id="a login with nothing"),
]
DOES_NOT = [
    pytest.param("openai.OpenAI(api_key='EMPTY', base_url='http://localhost:8000/v1')", {}, id="given"),
    pytest.param("openai.OpenAI(api_key=open('key').read())", {}, id="read"),
    pytest.param("openai.OpenAI()", {"secrets": {"HF_TOKEN": "$HF_TOKEN", "OPENAI_API_KEY": "$KEY"}}, id="a secret"),
    pytest.param("anthropic.Anthropic()", {}, id="no request"),
    pytest.param("wandb.init(mode='offline')", {}, id="offline"),
    pytest.param("wandb.init(mode=os.environ.get('MODE', 'disabled'))", {}, id="disabled"),
    pytest.param("wandb.init()", {"env": {"WANDB_MODE": "offline"}}, id="a variable"),
    pytest.param("os.environ['WANDB_MODE'] = 'disabled'\nwandb.init()", {}, id="a variable of its own"),
    pytest.param("wandb.login(key=open('key').read())\nwandb.init()", {}, id="logged in"),
    pytest.param("try:\n    wandb.init()\nexcept Exception:\n    print('without')", {}, id="caught"),
    pytest.param("if os.environ.get('WANDB_API_KEY'):\n    wandb.init()", {}, id="asked for first"),
    pytest.param("if wandb.api.api_key:\n    wandb.init()", {}, id="asked of the library"),
    pytest.param("wandb.login(open('key').read())\nwandb.init()", {}, id="logged in by position"),
    pytest.param("import sys\nsys.modules['wandb'] = object()\nwandb.init()", {}, id="another in its place"),
    pytest.param("wandb.setup(wandb.Settings(mode='offline'))\nwandb.init()", {}, id="set up"),
    pytest.param(
        "open(os.path.expanduser('~/.netrc'), 'w').write(open('key').read())\nwandb.init()", {}, id="a file of its own"
    ),
    pytest.param(
        "import subprocess\nsubprocess.run(['wandb', 'login', open('key').read()])\nwandb.init()", {}, id="its program"
    ),
    pytest.param(
        "a = anthropic.Anthropic()\na.api_key = open('key').read()\na.messages.create(model='a', messages=[])",
        {},
        id="set later",
    ),
    pytest.param(
        "key = open('key').read()\n"
        "anthropic.Anthropic().messages.create(model='a', messages=[], extra_headers={'X-Api-Key': key})",
        {},
        id="sent with the request",
    ),
]


@pytest.mark.parametrize(("line", "variable"), ASKS)
def test_a_service_without_its_key_ends_the_script(line: str, variable: str) -> None:
    submission = uv(f"{IMPORTS}{line}\n{PUSH}", timeout="2h")
    assert errors(submission) == {"C017"}
    assert variable in submission.findings("C017")[0].message
    assert submission.report.verdict == "lost"
    fix = submission.fix("C017")
    assert fix.args == {"secrets": {variable: f"${variable}"}}
    assert submission.mended(fix).report.verdict == "persists"


@pytest.mark.parametrize(("line", "args"), DOES_NOT)
def test_a_service_that_has_its_key_or_needs_none_is_left_alone(line: str, args: dict[str, object]) -> None:
    submission = uv(f"{IMPORTS}{line}\n{PUSH}", timeout="2h", **args)
    assert found(submission, "C017") == []
    assert submission.report.verdict == "persists"


def test_a_training_that_reports_to_a_service_needs_its_key() -> None:
    submission = uv(TRAIN.format("'wandb'"), timeout="2h")
    assert found(submission, "C017") == [("error", "secrets", None)]
    assert submission.report.verdict == "lost"
    assert submission.mended(submission.fix("C017")).report.verdict == "persists"


@pytest.mark.parametrize("reports", ["", ", report_to=None"])
@pytest.mark.parametrize(
    ("packages", "asks"),
    [
        ('"transformers<5", "wandb"', True),
        ('"transformers", "wandb"', False),
        ('"transformers<5"', False),
    ],
)
def test_a_training_reports_to_all_that_is_installed_before_transformers_5(
    packages: str, reports: str, asks: bool
) -> None:
    header = f'# /// script\n# dependencies = ["torch", "accelerate", {packages}]\n# ///\n'
    submission = uv(header + TRAIN.replace(", report_to={}", reports), timeout="2h")
    assert ("C017" in errors(submission)) == asks


@pytest.mark.parametrize(
    ("before", "reports", "env"),
    [
        ("", "'none'", {}),
        ("", "'trackio'", {}),
        ("", "'wandb'", {"WANDB_MODE": "offline"}),
        ("import os\nos.environ['WANDB_DISABLED'] = 'true'\n", "'wandb'", {}),
        ("import wandb\nwandb.init(mode='disabled')\n", "'wandb'", {}),
        ("import os\nos.system('wandb offline')\n", "'wandb'", {}),
        ("import callbacks\ncallbacks.trainer.remove_callback('wandb')\n", "'wandb'", {}),
    ],
)
def test_a_training_that_reports_elsewhere_needs_no_key(before: str, reports: str, env: dict[str, str]) -> None:
    submission = uv(before + TRAIN.format(reports), timeout="2h", env=env)
    assert found(submission, "C017") == []
    assert submission.report.verdict == "persists"


@pytest.mark.parametrize("before", ["wandb login $KEY", "echo $KEY > ~/.netrc", "wandb offline"])
def test_a_shell_may_have_logged_in_before(before: str) -> None:
    script = "python - <<'END'\nimport wandb\nwandb.init()\n" + PUSH + "END"
    lines = "pip install wandb datasets\n{}\n" + script
    assert "C017" in errors(run(["bash", "-c", lines.format("true")], timeout="2h"))
    assert found(run(["bash", "-c", lines.format(before)], timeout="2h"), "C017") == []
