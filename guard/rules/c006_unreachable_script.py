"""C006: a script that the job cannot get."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from schemas.report import Fix, Where
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find a script given as a page about a file, or as a path that is not here."""
    if not isinstance(case.args, UvArgs) or case.script is not None:
        return
    given = case.args.script.strip()
    if "/blob/" in given and "://" in given:
        raw = _raw(given)
        message = "`script` is the web page about a file, not the file. The job would run HTML as Python."
        yield Draft(
            message,
            Where(arg="script"),
            Fix(title="Use the address of the file itself", safe=True, args={"script": raw}),
        )
        return
    message = (
        f"`script` is the path `{given[:80]}`, which is not a file that this server can read. "
        "The job has a disk of its own and would not find it either."
    )
    fix = Fix(title="Give the text of the script itself, or an https:// address", safe=False)
    yield Draft(message, Where(arg="script"), fix)


def _raw(url: str) -> str:
    if "://github.com/" in url:
        return url.replace("://github.com/", "://raw.githubusercontent.com/", 1).replace("/blob/", "/", 1)
    return url.replace("/blob/", "/resolve/" if "huggingface.co" in url else "/raw/", 1)


RULE = Rule(
    code="C006",
    name="unreachable-script",
    severity="error",
    confidence="high",
    what="`script` is a path that does not exist where the server runs, or a `/blob/` address.",
    why="The job runs elsewhere: it has none of the caller's files, and a `/blob/` address is a web page.",
    example='{"script": "https://github.com/alice/project/blob/main/train.py"}',
    instead='{"script": "https://raw.githubusercontent.com/alice/project/main/train.py"}',
    fix_safety="Safe for a `/blob/` address. A path has to be replaced by the text of its file.",
    check=check,
)
