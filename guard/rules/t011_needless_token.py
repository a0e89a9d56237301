"""T011: a token for a job that has no use for it."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.words import words
from schemas.report import Fix, Where
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case

#: Libraries that load nothing from the Hub.
_OFFLINE = words(
    "aiohttp altair bs4 boto3 click cv2 dotenv duckdb fastparquet fitz google h5py httpx jax joblib jsonlines "
    "lightgbm lxml matplotlib networkx numpy orjson pandas PIL plotly polars psutil pyarrow pydantic pypdf requests "
    "rich scipy scrapy seaborn skimage sklearn soundfile statsmodels tenacity torch tqdm typer tyro xgboost yaml"
)


def check(case: Case) -> Iterator[Draft]:
    """Find HF_TOKEN where every result goes to a mounted bucket or another store, and nothing reads from the Hub."""
    if "HF_TOKEN" not in case.args.secrets or case.speaks_of_tokens or case.unreadable or not case.keepers:
        return
    parts = [case.script or ""] if isinstance(case.args, UvArgs) else case.args.command
    if any(sink.needs_token for sink in case.sinks) or any(
        re.search(r"TOKEN|hf://|huggingface|\bhf\b", part) for part in parts
    ):
        return
    imported = frozenset[str]().union(*(one.roots for one in (case, *case.inner)))
    if not imported <= _OFFLINE | sys.stdlib_module_names:
        return
    message = (
        "Nothing in this job needs HF_TOKEN: its results go elsewhere, and a bucket is mounted with the caller's own "
        "rights. The token can write to every repository of the caller's; any package of the job can read it."
    )
    fix = Fix(title="Leave HF_TOKEN out of `secrets`", safe=False, args={"secrets": {"HF_TOKEN": None}})
    yield Draft(message, Where(arg="secrets.HF_TOKEN"), fix)


RULE = Rule(
    code="T011",
    name="needless-token",
    severity="note",
    confidence="medium",
    what="`secrets` has `HF_TOKEN`, no call writes to a repository, and the script imports nothing that "
    "reads from the Hub.",
    why="A secret that is not there cannot leak. A bucket needs none: it is mounted with the submitter's rights.",
    example='{"script": "open(\'/out/a.txt\', \'w\').write(\'a\')", "volumes": ["hf://buckets/alice/b:/out"], '
    '"secrets": ["HF_TOKEN"]}',
    instead='{"script": "open(\'/out/a.txt\', \'w\').write(\'a\')", "volumes": ["hf://buckets/alice/b:/out"], '
    '"secrets": []}',
    fix_safety="Unsafe: something in the job may use the token that cannot be seen here.",
    check=check,
)
