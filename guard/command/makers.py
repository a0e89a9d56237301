"""Programs that make or convert models, and where each of them puts what it makes.

`lerobot-train` pushes the policy at its end unless it is told not to, and needs its repository for that. Source:
`PreTrainedConfig` and `TrainPipelineConfig.validate` of lerobot. `skops convert` makes a file of the working folder,
unless it is told another. Source: `skops.cli._convert`. `axolotl train` pushes where it is given `--hub-model-id`.
Source: `save_trained_model` of axolotl. `optimum-cli export` writes into the folder that comes last. Source of the
others: their own help.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from guard.command.options import Options
from guard.command.state import State, text_of
from guard.script.values import Const, Value
from guard.sinks.base import Sink, Write
from guard.words import words as listed

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Options of `optimum-cli export` that take a value.
_EXPORTING = listed(
    "-m --model --task --opset --device --dtype --optimize --monolith --framework --atol --cache_dir --pad_token_id "
    "--library-name --library --model-kwargs --batch_size --sequence_length --weight-format --ratio --group-size "
    "--revision --quant-mode --backup-precision --dataset"
)
_LEROBOT = listed("lerobot-train lerobot.scripts.lerobot_train lerobot.scripts.train lerobot_train.py")
_CONVERTERS = listed("convert_hf_to_gguf.py convert_lora_to_gguf.py")
_QUANTIZERS = listed("llama-quantize quantize")
#: Options of `llama-quantize` that take a value.
_VALUED = listed(
    "--imatrix --include-weights --exclude-weights --output-tensor-type --token-embedding-type --tensor-type "
    "--override-kv --prune-layers"
)


def made(state: State, what: str, argv: Sequence[Value], options: dict[str, list[Value]]) -> bool:
    """Note what a program makes; False where it is not known, or says it in a file."""
    if what in _LEROBOT:
        return _lerobot(state, options)
    if what == "skops":
        return _skops(state, argv, options)
    if what == "axolotl":
        return _axolotl(state, argv, options)
    place: Value | None = None
    if what in _CONVERTERS:
        place = next(iter(options.get("outfile") or ()), None)
    elif what == "optimum-cli":
        words = Options(list(argv), _EXPORTING).positional
        place = words[2] if len(words) == 3 and text_of(words[0]) == "export" else None
    elif what in _QUANTIZERS:
        files = Options(list(argv), _VALUED).positional
        place = files[1] if len(files) > 2 else None
    if place is None:
        return False
    state.effects.append(Write(state.event(what), place, "model"))
    return True


def _skops(state: State, argv: Sequence[Value], options: dict[str, list[Value]]) -> bool:
    words = [text_of(word) for word in Options(list(argv)).positional]
    if len(words) < 2 or words[0] != "convert" or options.keys() & {"o", "output_files"}:
        return False
    name = posixpath.splitext(posixpath.basename(words[1] or "model"))[0]
    state.effects.append(Write(state.event("skops"), Const(f"{name}.skops"), "model"))
    return True


def _axolotl(state: State, argv: Sequence[Value], options: dict[str, list[Value]]) -> bool:
    repo = next(iter(options.get("hub_model_id") or ()), None)
    if repo is None or not argv or text_of(argv[0]) != "train":
        return False
    state.effects.append(Sink(state.event("axolotl", [repo]), "hub", repo, "model", creates=True, via="axolotl train"))
    return True


def _lerobot(state: State, options: dict[str, list[Value]]) -> bool:
    given = next(iter(options.get("policy.push_to_hub") or ()), None)
    pushes = given is None or (text_of(given) or "true").lower() not in ("false", "no", "0")
    repo = next(iter(options.get("policy.repo_id") or ()), None)
    if pushes and repo is None:
        return False
    output = next(iter(options.get("output_dir") or ()), Const("outputs/train"))
    if pushes and repo is not None:
        event = state.event("lerobot-train", [repo])
        state.effects.append(Sink(event, "hub", repo, "model", creates=True, via="lerobot-train"))
    state.effects.append(Write(state.event("lerobot-train"), output, "model"))
    return True
