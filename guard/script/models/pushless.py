"""Objects that have no `push_to_hub`, or no method of a model, on which scripts call it all the same.

Tables and arrays have no push, nor have models of other libraries than those of the Hub: a `torch.nn.Module` gets it
from `PyTorchModelHubMixin` of huggingface_hub alone. A trainer has `save_model` where a model has `save_pretrained`.
"""

from __future__ import annotations

import re

from guard.script.values import Instance, LocalClass, Object, Ref, Value
from guard.words import words

_PUSHES = words("push_to_hub save_to_hub push_to_hub_merged push_to_hub_gguf")
_TABLES = re.compile(
    r"pandas\.(?:DataFrame|Series|(?:read_(?:csv|json|parquet|excel|table)|concat)\(\))"
    r"|polars\.(?:DataFrame|LazyFrame|Series|(?:read|scan)_\w+\(\))"
)
#: Classes of models and of modules that one is made of, and modules of lightning.
_CLASSES = re.compile(
    r"(?:sklearn|xgboost|lightgbm|catboost)\.(?:\w+\.)*[A-Z]\w*|torch\.nn\.(?:\w+\.)*[A-Z]\w*"
    r"|(?:pytorch_lightning|lightning(?:\.pytorch)?)\.(?:\w+\.)*LightningModule"
)
#: What classes of a script derive from: an object of theirs may have it from elsewhere.
_BASES = re.compile(r".*\.(?:Lightning)?Module|sklearn\.base\..*")
_TRAINERS = re.compile(
    r"transformers\.(?:Seq2Seq)?Trainer|trl\.(?:SFT|DPO|GRPO|KTO|ORPO|CPO|Reward|RLOO)Trainer"
    r"|sentence_transformers\.\w+Trainer"
)
#: What a model has, or nothing, and no trainer in any release.
_OF_MODELS = words(
    "save save_pretrained save_to_disk save_to_hub save_checkpoint push push_to_hf push_to_huggingface upload "
    "upload_to_hub export merge_and_unload"
)
_MAX_CLASSES = 12


def pushless(owner: Value | None, name: str) -> str | None:
    """What a push, or a method of a model, is asked of that has none, in words; None where it may have one."""
    if isinstance(owner, Instance) and name in _OF_MODELS and _TRAINERS.fullmatch(owner.path):
        return f"a `{owner.path[:80]}`"
    if name not in _PUSHES:
        return None
    if isinstance(owner, Instance):
        made = owner.call.name if owner.call is not None else ""
        is_table = _TABLES.fullmatch(owner.path) is not None and made != "pipe"
        is_model = _CLASSES.fullmatch(owner.path) is not None and _BASES.fullmatch(owner.path) is None
        return f"a `{owner.path[:80]}`" if is_table or is_model else None
    if isinstance(owner, Object) and name not in owner.attrs:
        return f"an object of `{owner.cls.name[:80]}`" if _is_plain_module(owner.cls, name) else None
    return None


def _is_plain_module(cls: LocalClass, name: str) -> bool:
    """Whether all that a class derives from is of torch, and none of it has the method."""
    waiting: list[Value] = [cls]
    found = False
    for _ in range(_MAX_CLASSES):
        if not waiting:
            return found
        head = waiting.pop()
        if isinstance(head, Ref) and (head.path == "object" or _CLASSES.fullmatch(head.path)):
            found = True
        elif isinstance(head, LocalClass) and head.node is not None and not head.node.keywords and not head.decorators:
            if head.attrs.keys() & {name, "__getattr__", "__getattribute__"}:
                return False
            waiting.extend(head.bases)
        else:
            return False
    return False
