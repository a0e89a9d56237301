from __future__ import annotations

import importlib
import os
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]

TESTS = """
def test_the_fixture_is_a_hub(embedded_hub):
    embedded_hub.api.create_repo("alice/net")
    assert embedded_hub.api.repo_exists("alice/net")
    assert set(embedded_hub.env) == {"HF_ENDPOINT", "HF_TOKEN"}


def test_several_can_be_started_with_other_users(start_embedded_hub):
    one, two = start_embedded_hub(user="bob", token="hf_bob"), start_embedded_hub()
    assert one.api.whoami()["name"] == "bob"
    assert two.api.whoami()["name"] == "alice"
    one.faults({"path": "*", "fault": {"kind": "status", "status": 503}})
    assert two.api.whoami()
"""


def test_a_test_elsewhere_takes_the_fixtures_from_the_plugin(tmp_path: Path) -> None:
    (tmp_path / "test_theirs.py").write_text(TESTS)
    # Only the plugin that is named: it may be installed with its entry point here, or not.
    env = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "HF_HOME": str(tmp_path / "home"),
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    }

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", _plugin(), "-p", "no:cacheprovider", str(tmp_path)],
        cwd=tmp_path,
        env=env,
        capture_output=True,
        text=True,
        timeout=100,
    )

    assert "2 passed" in done.stdout, done.stdout + done.stderr


def test_the_plugin_imports_neither_the_client_nor_a_server_before_they_are_used() -> None:
    assert importlib.import_module(_plugin()).embedded_hub
    heavy = ("starlette", "uvicorn", "huggingface_hub")
    code = f"import sys, {_plugin()}; print([name for name in {heavy} if name in sys.modules])"

    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)

    assert done.stdout.strip() == "[]", done.stderr


def _plugin() -> str:
    (module,) = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["entry-points"]["pytest11"].values()
    return module
