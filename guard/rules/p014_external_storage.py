"""P014: storage that is not the Hub."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.script.values import Bound, Instance
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.sinks import Sink


def check(case: Case) -> Iterator[Draft]:
    """Find stores whose credentials the job does not have, and say that others cannot be verified."""
    given = case.args.secrets.keys() | case.args.env.keys()
    for sink in case.keepers:
        if sink.kind != "external":
            continue
        if sink.credentials and not given & set(sink.credentials) and not _explicit(sink):
            wanted = sink.credentials[0]
            message = (
                f"{case.at(sink.line)} writes to {sink.uri[:80]}, and neither `secrets` nor `env` has `{wanted}`. The "
                f"store refuses it "
                "when the work is done."
            )
            fix = Fix(title=f"Forward the credentials, for example `{wanted}`", safe=False, args=None)
            yield Draft(message, Where(arg="secrets"), fix, severity="error", breaks=(sink,))
        elif len(case.keepers) == 1:
            message = (
                f"{case.at(sink.line)} sends the results to {sink.uri[:80]}. Whether they arrive cannot be verified on "
                f"the Hub."
            )
            yield Draft(message, case.where(sink.line), Fix(title="Push to a repository as well", safe=False))


def _explicit(sink: Sink) -> bool:
    """Whether the client was given its credentials in the script."""
    receiver = sink.event.call.receiver
    for _ in range(6):
        if isinstance(receiver, Bound):
            receiver = receiver.owner
        elif isinstance(receiver, Instance) and receiver.call is not None:
            names = " ".join(receiver.call.kwargs)
            if any(word in names for word in ("key", "credential", "token", "secret", "endpoint")):
                return True
            if "from_connection_string" in receiver.call.path or "from_service_account" in receiver.call.path:
                return True
            receiver = receiver.call.receiver
        else:
            return False
    return False


RULE = Rule(
    code="P014",
    name="external-storage",
    severity="warning",
    confidence="medium",
    what="The results go to S3, Google Cloud Storage, Azure, or an HTTP endpoint. It is an error where the "
    "store's usual credentials are not given.",
    why="The Hub's token opens none of these, and no receipt can show what arrived.",
    example="{\"script\": \"boto3.client('s3').upload_file('a.json', 'bucket', 'a.json')\", \"secrets\": {}}",
    instead='{"script": "dataset.push_to_hub(\'alice/my-dataset\')", "secrets": {"HF_TOKEN": "$HF_TOKEN"}}',
    fix_safety="Unsafe: the operator has to allow the secrets to be forwarded.",
    check=check,
)
