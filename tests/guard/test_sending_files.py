"""What is sent to the Hub in the place of a file."""

from __future__ import annotations

import pytest

from tests.guard.asked import uv

HEAD = (
    "import io, json\nimport pandas as pd\nfrom diffusers import FluxPipeline\nfrom huggingface_hub import HfApi\n"
    "from pathlib import Path\napi = HfApi()\napi.create_repo('alice/a', exist_ok=True)\n"
    "pipe = FluxPipeline.from_pretrained('black-forest-labs/FLUX.1-dev')\n"
)
UPLOAD = "api.upload_file(path_or_fileobj={}, path_in_repo='a', repo_id='alice/a')\n"


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        ("pipe('a').images[0]", "`Image`"),
        ("pd.read_csv('https://e.com/a.csv')", "`DataFrame`"),
        ("{'score': 1}", "a dictionary"),
        ("io.StringIO('a')", "`StringIO`"),
        ("open('/etc/hostname')", "opened for text"),
        ("open('/etc/hostname', 'r')", "opened for text"),
    ],
)
def test_what_is_no_file_is_not_sent(given: str, kind: str) -> None:
    submission = uv(HEAD + UPLOAD.format(given), flavor="a10g-large")
    (finding,) = submission.report.errors
    assert kind in finding.message
    assert "ValueError" in finding.message
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    "given",
    [
        "b'a'",
        "json.dumps({'a': 1}).encode()",
        "io.BytesIO(b'a')",
        "open('/etc/hostname', 'rb')",
        "'/etc/hostname'",
        "Path('/etc/hostname')",
    ],
)
def test_a_path_and_bytes_are(given: str) -> None:
    assert uv(HEAD + UPLOAD.format(given), flavor="a10g-large").report.verdict == "persists"
