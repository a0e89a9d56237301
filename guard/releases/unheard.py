"""Arguments that a method with `**kwargs` takes, and then refuses, since nothing behind it knows them.

Only names are looked at that come from another library, or are a slip: a model may have arguments of its own. Sources:
`SentenceTransformer.encode` and `SparseEncoder.encode` of sentence_transformers; `_validate_model_kwargs` of
`generation/utils.py` of transformers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from packaging.version import Version

from guard.packages.versions import choice_of, is_since
from guard.releases.calls import GENERATES
from guard.releases.raised import Misshaped
from guard.script.values import Instance, truth

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.values import Call

_ENCODES = re.compile(r"sentence_transformers\.(?:SentenceTransformer|SparseEncoder)\.encode(?:_query|_document)?")
_GENERATES = re.compile(GENERATES)
#: The first release whose `encode` refuses what it does not know.
_STRICT = Version("5.1.0")
_OF_ENCODE = {
    "normalize": "normalize_embeddings",
    "normalise_embeddings": "normalize_embeddings",
    "normalize_embedding": "normalize_embeddings",
    "show_progress": "show_progress_bar",
    "progress_bar": "show_progress_bar",
    "show_progressbar": "show_progress_bar",
    "max_length": "",
    "max_seq_length": "",
    "truncation": "",
    "padding": "",
    "return_tensors": "convert_to_tensor",
    "to_tensor": "convert_to_tensor",
    "num_workers": "",
}
_OF_GENERATE = {
    "max_tokens": "max_new_tokens",
    "max_new_token": "max_new_tokens",
    "max_output_tokens": "max_new_tokens",
    "n": "num_return_sequences",
    "stop": "stop_strings",
    "stop_sequences": "stop_strings",
    "frequency_penalty": "repetition_penalty",
    "presence_penalty": "repetition_penalty",
}


def unheard(case: Case, call: Call) -> Misshaped | None:
    """The first argument of a call that is refused for its name; None if none is, or that is not known."""
    if call.name == "generate" and _GENERATES.fullmatch(call.path):
        names = _OF_GENERATE
    elif call.name.startswith("encode") and _ENCODES.fullmatch(call.path):
        names = _OF_ENCODE
        if not is_since(choice_of(case), "sentence_transformers", _STRICT):
            return None
    else:
        return None
    name = next((name for name in call.kwargs if name in names), None)
    made = call.receiver.call if isinstance(call.receiver, Instance) else None
    # The code of a repository may know any name.
    if name is None or made is None or truth(made.kwargs.get("trust_remote_code")) is True:
        return None
    near = names[name]
    told = f"it knows no `{name}`" + (f": what comes near is `{near}`" if near else "")
    instead = f"Write `{near}`" if near else "Leave it out: the model holds what it says"
    return Misshaped(told, "ValueError", instead)
