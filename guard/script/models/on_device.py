"""Tensors that are not where they are needed: on the GPU, with what is on the processor, or for NumPy.

A model of transformers is loaded into the memory of the processor, and so is what its tokenizer makes, until the script
moves them. Sources: `Module.to` and `Tensor.numpy` of torch, `BatchEncoding.to` of transformers, which moves what it is
called on.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from guard.script.results import CHANGED
from guard.script.values import NONE, TRUE, Bound, Const, Instance, Ref, Value
from guard.words import words

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.values import Call

#: Names of all these calls: no other is looked at.
NAMES = words("to cuda cpu numpy __call__ forward array asarray DataFrame")
_TABLES = words("numpy.array numpy.asarray pandas.DataFrame")
#: The attribute that holds where the script has moved something.
_DEVICE = "\0device"
_MOVERS = words("to cuda cpu")
#: Methods of a model that give the model itself.
_SAME = words("eval half float bfloat16 train requires_grad_")
_MODEL = re.compile(r"transformers\.\w*(?:Model|For[A-Z]|LMHead)\w*")
_TOKENIZER = re.compile(r"transformers\.(?:\w*Tokenizer\w*|AutoProcessor|AutoFeatureExtractor|AutoImageProcessor)")
#: Models whose output has the type of their weights.
_CLASSIFIER = re.compile(r"transformers\.\w+For(?:Sequence|Token)Classification")
_ON_GPU = "asks an array of a tensor on the GPU"
#: What in a script may put tensors elsewhere, or take them out of the graph, without any call of theirs.
_ELSEWHERE = re.compile(
    r"set_default_device|torch\.device\(.*\)\s*:|with\s+\w*device\w*\s*:|forward_pre_hook|set_default_tensor_type|Accelerator|dispatch_model"
)
_UNTRACKED = re.compile(r"no_grad|inference_mode|set_grad_enabled|requires_grad|enable_grad")
#: Methods after which a tensor has no part in a derivation, is elsewhere, or of another kind.
_OUT_OF_GRAPH = words(
    "detach argmax argmin argsort bool data eq ge gt indices int isnan item le long lt ne nonzero to tolist topk"
)
_TO_PROCESSOR = words("cpu to item tolist")
_CONVERTING = words("float double half to type argmax argmin argsort bool indices int item long softmax topk view")
#: What in a script may make other numbers of those of a model, wherever it stands.
_CONVERTS = re.compile(r"\.(?:float|half|double)\(\)|float32|float16(?!\w)(?<!bfloat16)|autocast")
_MAX_LINKS = 12


def refuse(machine: Calls, call: Call) -> None:
    """See whether a call needs a tensor that is elsewhere, and take note of what it moves.

    Raises:
        LeaveError: It does, on every run.
    """
    if call.name in _MOVERS:
        if isinstance(call.receiver, Instance):
            machine.store(call.receiver.attrs, _DEVICE, Const(_target(call)))
    elif call.name == "numpy":
        _refuse_numpy(machine, call)
    elif call.path in _TABLES:
        _refuse_table(machine, call)
    elif isinstance(call.receiver, Instance) and _MODEL.match(call.path):
        _refuse_mixed(machine, call)


def _target(call: Call) -> str | None:
    """Where a call moves something: `cuda` or `cpu`; None where that is not known."""
    if call.name != "to":
        return call.name
    given = call.arg("device", 0)
    if isinstance(given, Instance) and given.path == "torch.device()" and given.call is not None:
        given = given.call.arg("type", 0)
    if not isinstance(given, Const):
        return None
    if type(given.value) is int:
        return "cuda"
    name = str(given.value).partition(":")[0]
    return name if name in ("cuda", "cpu") else None


def _device_of(value: Value | None) -> str | None:
    """Where a model, or what a tokenizer makes, is; None where that is not known."""
    for _ in range(_MAX_LINKS):
        if not isinstance(value, Instance):
            return None
        moved = NONE if {"data", CHANGED} & value.attrs.keys() else value.attrs.get(_DEVICE)
        if moved is not None:
            return moved.value if isinstance(moved, Const) else None
        call = value.call
        if call is None or call.open:
            return None
        if call.name in _MOVERS:
            return _target(call)
        if call.name in _SAME:
            value = call.receiver
            continue
        owner = call.receiver.path if isinstance(call.receiver, Instance) else ""
        is_made = call.name == "__call__" and "return_tensors" in call.kwargs and "device" not in call.kwargs
        return "cpu" if is_made and _TOKENIZER.fullmatch(owner) else None
    return None


def _refuse_mixed(machine: Calls, call: Call) -> None:
    if _device_of(call.receiver) != "cuda" or any(map(_ELSEWHERE.search, machine.lines)):
        return
    node = call.node
    spread = [one.value for one in node.keywords if one.arg is None] if isinstance(node, ast.Call) else []
    given = [machine.lookup(one.id) for one in spread if isinstance(one, ast.Name)]
    given += [one.owner for one in (*call.args, *call.kwargs.values()) if isinstance(one, Bound)]
    if any(_device_of(one) == "cpu" for one in given):
        told = "gives a model on the GPU what is in the memory of the processor"
        machine.misuse(node, "RuntimeError", told, "Move it there too: `inputs = inputs.to(model.device)`")


def _refuse_numpy(machine: Calls, call: Call) -> None:
    """See whether an array is asked of the output of a model that NumPy cannot have as it is."""
    value: Value | None = call.receiver
    made: Call | None = None
    links: set[str] = set()
    for _ in range(_MAX_LINKS):
        if isinstance(value, Bound):
            links.add(value.name)
            value = value.owner
            continue
        made = value.call if isinstance(value, Instance) else None
        if made is None or made.name in ("__call__", "generate", "encode"):
            break
        links.add(made.name)
        value = made.receiver
    if made is not None and _is_encoded(machine, made) and not links & _TO_PROCESSOR:
        machine.misuse(call.node, "TypeError", _ON_GPU, "Call `.cpu()` before it")
    loaded = _loaded(made.receiver) if made is not None and made.name in ("__call__", "generate") else None
    if made is None or loaded is None:
        return
    if made.name == "__call__" and not links & _OUT_OF_GRAPH and not any(map(_UNTRACKED.search, machine.lines)):
        told = "asks an array of a tensor that requires a gradient"
        machine.misuse(call.node, "RuntimeError", told, "Call the model under `torch.no_grad()`, or `.detach()` first")
    if _device_of(made.receiver) == "cuda" and not links & _TO_PROCESSOR:
        machine.misuse(call.node, "TypeError", _ON_GPU, "Call `.cpu()` before it")
    kind = loaded.kwargs.get("dtype") or loaded.kwargs.get("torch_dtype")
    is_as_loaded = "last_hidden_state" in links or _CLASSIFIER.match(loaded.path)
    is_as_loaded = is_as_loaded and not any(map(_CONVERTS.search, machine.lines))
    if is_as_loaded and kind == Ref("torch.bfloat16") and not links & _CONVERTING:
        machine.misuse(call.node, "TypeError", "asks an array of bfloat16, which NumPy lacks", "Call `.float()` before")


def _is_encoded(machine: Calls, made: Call) -> bool:
    """Whether a call is one of a model of sentence-transformers, which goes to the GPU by itself, for a tensor."""
    model = made.receiver.call if isinstance(made.receiver, Instance) else None
    if model is None or model.path != "sentence_transformers.SentenceTransformer" or model.open or made.open:
        return False
    is_there = model.kwargs.get("device", NONE) == NONE and made.kwargs.get("device", NONE) == NONE
    is_there = is_there and isinstance(made.receiver, Instance) and _DEVICE not in made.receiver.attrs
    if any("CUDA_VISIBLE_DEVICES" in line for line in machine.lines):
        return False
    return machine.world.gpu is True and is_there and made.kwargs.get("convert_to_tensor") == TRUE


def _refuse_table(machine: Calls, call: Call) -> None:
    """See whether an array or a table is made of a tensor on the GPU."""
    made = call.args[0].call if call.args and isinstance(call.args[0], Instance) else None
    if made is not None and made.name == "encode" and _is_encoded(machine, made):
        machine.misuse(call.node, "TypeError", "is given a tensor on the GPU", "Give it `.cpu()` of the tensor")


def _loaded(value: Value | None) -> Call | None:
    """The call that has loaded a model of transformers; None where it may not be one, or no longer as it was."""
    for _ in range(_MAX_LINKS):
        call = value.call if isinstance(value, Instance) else None
        if call is None:
            return None
        if call.name == "from_pretrained":
            return call if isinstance(value, Instance) and _MODEL.fullmatch(value.path) and not call.open else None
        if call.name not in _SAME | _MOVERS:
            return None
        value = call.receiver
    return None
