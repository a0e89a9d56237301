"""Options of a command line whose words the parser of a library's dataclass cannot read.

`HfArgumentParser` hands them to `argparse` with the type of the field, which ends the script for a word that is no such
number: `None` is one. A dictionary is read where it is written as JSON, and is a text otherwise. Sources:
`_parse_dataclass_field` of `hf_argparser.py`, and `_VALID_DICT_FIELDS` of `training_args.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.releases.raised import Misshaped
from guard.script.values import Const
from guard.words import words

if TYPE_CHECKING:
    from guard.script.values import Value

#: Fields of `TrainingArguments` and TRL's configurations that are whole numbers in all releases.
_WHOLE = words(
    "per_device_train_batch_size per_device_eval_batch_size gradient_accumulation_steps max_steps save_total_limit "
    "seed data_seed max_length max_completion_length max_prompt_length num_generations dataset_num_proc "
    "dataloader_num_workers lora_r lora_alpha pad_to_multiple_of"
)
#: And those that are numbers.
_NUMBERS = words(
    "learning_rate weight_decay num_train_epochs max_grad_norm adam_beta1 adam_beta2 adam_epsilon beta temperature "
    "top_p lora_dropout label_smoothing_factor neftune_noise_alpha"
)
_TABLES = words("gradient_checkpointing_kwargs lr_scheduler_kwargs")
_MAX_VALUE = 40


def misread(given: dict[str, Value]) -> Misshaped | None:
    """The first option that cannot be read, of those that a command line gives."""
    for name, value in given.items():
        word = value.value if isinstance(value, Const) else None
        if not isinstance(word, str):
            continue
        if name in _WHOLE:
            return Misshaped(f"`--{name}` takes a whole number, and is `{word[:_MAX_VALUE]}`", "", "")
        if name in _NUMBERS and not _is_number(word):
            return Misshaped(f"`--{name}` takes a number, and is `{word[:_MAX_VALUE]}`", "", "")
        if name in _TABLES and not word.lstrip().startswith("{"):
            told = f"`--{name}` takes a dictionary as JSON, and is `{word[:_MAX_VALUE]}`"
            return Misshaped(told, "", "")
    return None


def _is_number(word: str) -> bool:
    try:
        float(word)
    except ValueError:
        return False
    return True
