"""Which attributes objects of well-known classes have: that the table has all that are there, and how it is made."""

from __future__ import annotations

import ast
import csv
import io
import subprocess
import sys
from concurrent.futures import Future
from importlib import import_module
from importlib.util import find_spec
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from huggingface_hub import HfApi, ModelInfo, RepoUrl
from tqdm import tqdm

from guard.signatures.members import MEMBERS
from tests.guard.signatures import members
from tests.guard.signatures.attributes import attributes, resolve, written
from tests.guard.signatures.classes import BESIDE, CLOSED, LIBRARIES, STANDARD
from tests.guard.signatures.reading import Package

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 120_000
#: What is installed beside the tests and can be imported.
HERE = ("huggingface_hub", "numpy", "pandas", "pyarrow", "tqdm")
ASKED = [
    *members.pairs(STANDARD),
    *(pair for one in LIBRARIES.values() for pair in members.pairs(one.classes) if pair[1].startswith(HERE)),
]
THERE = {
    "pandas.DataFrame": "to_parquet progress_apply iteritems",
    "PIL.Image.Image": "save convert text is_animated filename format tag_v2",
    "httpx.Response": "status_code history headers json",
    "huggingface_hub.ModelInfo": "id modelId downloads trendingScore card_data",
    "io.TextIOWrapper": "mode write",
    "openai.types.chat.ChatCompletionMessage": "content reasoning_content model_dump",
    "sklearn.linear_model.LogisticRegression": "coef_ n_features_in_ feature_names_in_",
    "torch.Tensor": "T device grad mH numpy requires_grad_ shape tolist untyped_storage",
    "transformers.Trainer": "accelerator log model optimizer push_to_hub state tokenizer train",
    "transformers.trainer_utils.TrainOutput": "metrics training_loss",
    "trl.SFTTrainer": "evaluate model push_to_hub save_model train",
    "vllm.CompletionOutput": "text token_ids logprobs",
    "vllm.LLM": "chat generate get_tokenizer",
    "vllm.RequestOutput": "outputs prompt request_id",
}
LACKING = {
    "datetime.datetime": "timedelta",
    "httpx.Response": "ok",
    "openai.types.chat.ChatCompletionMessage": "text",
    "openai.types.chat.chat_completion.Choice": "text",
    "subprocess.CompletedProcess": "wait",
    "transformers.trainer_utils.TrainOutput": "loss",
    "vllm.RequestOutput": "text",
}


@pytest.mark.parametrize(("key", "path"), ASKED, ids=[path for _, path in ASKED])
def test_what_a_class_has_here_is_in_the_table(key: str, path: str) -> None:
    if path == "tqdm.notebook.tqdm_notebook" and find_spec("ipywidgets") is None:
        pytest.skip("it warns of what it lacks")
    one = resolve(path)
    assert isinstance(one, type)
    names, _, reasons = attributes(one)
    assert set(names) <= set(MEMBERS[key].split())
    assert not reasons or key in CLOSED


def test_what_an_object_has_here_is_in_the_table(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    folder = TemporaryDirectory(dir=tmp_path)
    command = [sys.executable, "-c", ""]
    with folder, path.open("w") as file, path.open("wb") as raw, subprocess.Popen(command) as process:
        found: dict[str, object] = {
            "pathlib.Path": path,
            "io.TextIOWrapper": file,
            "io.BufferedWriter": raw,
            "io.StringIO": io.StringIO(),
            "subprocess.Popen": process,
            "subprocess.CompletedProcess": subprocess.run(command),
            "csv.DictWriter": csv.DictWriter(file, ["a"]),
            "csv.DictReader": csv.DictReader(io.StringIO()),
            "csv.writer()": csv.writer(file),
            "concurrent.futures.Future": Future[int](),
            "tempfile.TemporaryDirectory": folder,
            "generator": (one for one in ()),
            "pandas.Series": import_module("pandas").Series([1]),
            "pyarrow.Table": import_module("pyarrow").table({"a": [1]}),
            "tqdm.tqdm": tqdm([1], disable=True),
            "huggingface_hub.HfApi": HfApi(),
            "huggingface_hub.RepoUrl": RepoUrl("https://huggingface.co/alice/rows"),
            "huggingface_hub.ModelInfo": ModelInfo(id="alice/rows", lastModified="2026-01-01T00:00:00.000Z"),
        }
    for key, one in found.items():
        assert {name for name in dir(one) if name[0] != "_"} <= set(MEMBERS[key].split()), key


def test_the_table_has_what_is_used_and_lacks_what_is_not_there() -> None:
    for key, names in THERE.items():
        assert set(names.split()) <= set(MEMBERS[key].split()), key
    for key, names in LACKING.items():
        assert not set(names.split()) & set(MEMBERS[key].split()), key


def test_the_table_is_in_order() -> None:
    for key, text in MEMBERS.items():
        names = text.split()
        assert names == sorted(set(names)), key
        assert all(name.isidentifier() and name[0] != "_" for name in names), key
    keys = {key for one in LIBRARIES.values() for key, _ in members.pairs(one.classes)}
    keys |= {key for key, _ in members.pairs(STANDARD)}
    assert MEMBERS.keys() <= keys
    assert MEMBERS.keys() >= CLOSED
    assert MEMBERS.keys() >= BESIDE.keys()
    assert sum(len(text) for text in MEMBERS.values()) < MAX_BYTES


SOURCE = """
from other import Base
from .parts import Part

class Whole(Part):
    field: int
    here, there = 1, 2
    if True:
        def method(self): self.set, self._hidden = 1, 2
    def __init__(self, other):
        setattr(self, "named", 1)
        other.not_here = 1
        local = 1
    @classmethod
    def made(cls):
        one = cls()
        one.given = 1
        other.nor_here = 1

class Derived(Base): ...
class Row(tuple): ...
class Open:
    def __getattr__(self, name): ...
class Filled:
    def __init__(self, **given): self.__dict__.update(given)
class Set:
    def __init__(self, **given):
        for name in given: setattr(self, name, 1)
"""


def test_the_source_of_a_class_tells_what_its_objects_have(tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "__init__.py").write_text(SOURCE)
    (tmp_path / "library" / "parts.py").write_text("class Part:\n    part = 1\n")
    package = Package(tmp_path, "library")
    told = {"tuple": ({"count", "index"}, set[str]())}
    found = dict(members.read(package, "Whole Derived Row=library.Row Open Filled Set", told))
    names = {"field", "here", "there", "method", "set", "named", "made", "given", "part"}
    assert found["Whole"] == (names, set())
    assert found["Derived"][1] == {"other.Base"}
    assert found["Row"] == ({"count", "index"}, set())
    assert [found[name][1] for name in ("Open", "Filled", "Set")] == [{"__getattr__"}, {"__dict__"}, {"setattr"}]


class Slotted:
    __slots__ = ("slot",)


class Told(Slotted):
    kept: int

    def __init__(self) -> None:
        self.given = 1

    def __getattr__(self, name: str) -> int:
        raise AttributeError(name)


def test_a_class_tells_what_its_objects_have_whatever_module_it_says_it_is_of() -> None:
    Told.__module__ = "elsewhere"
    names, bases, reasons = attributes(Told)
    assert names == ["given", "kept", "slot"]
    assert bases[0] == "elsewhere.Told"
    assert reasons == ["__getattr__"]


def test_a_name_that_is_set_under_a_condition_counts() -> None:
    (node,) = ast.parse("class A:\n    def f(self):\n        with x as self.a:\n            self.b += 1\n").body
    assert isinstance(node, ast.ClassDef)
    assert written(node) == ({"f", "a", "b"}, set())
