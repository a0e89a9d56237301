"""What a script finds when it starts: its arguments, its environment, its machine."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol

from guard.words import words

if TYPE_CHECKING:
    import ast
    from collections.abc import Callable, Mapping

    from guard.script.outline import Place
    from guard.script.values import Call, Value


#: Where the script stands, in the reading: no folder of the container that anything else is put into.
SCRIPT_ROOT = "/home/hf-job"
SCRIPT_FOLDER = f"{SCRIPT_ROOT}/submitted/script"
#: The home of root, which jobs run as.
HOME = "/root"


def _untold(call: Call, name: str) -> Value | None:
    """The defaults of libraries where nothing is known of them."""
    del call, name


class Lacks(Protocol):
    """Whether a job is certain to have no module of a name."""

    def __call__(self, module: str, *, unheard: bool = False) -> bool:
        """Whether it lacks a module of a known package; with `unheard`, of a package that nobody here has heard of."""
        ...


def _not_known(module: str, *, unheard: bool = False) -> bool:
    """Whether a module is missing, where what is installed is not known."""
    del module, unheard
    return False


class Failure(NamedTuple):
    """What a call at some place raises: the exception, and the arguments that it is about, as they then are."""

    error: str
    about: Mapping[str, int | None]
    given: str


@dataclass(frozen=True, slots=True)
class World:
    """The job as the script sees it.

    Attributes:
        argv: The arguments after the name of the script.
        env: The environment variables that are known to be set.
        gpu: Whether there is a GPU; None if that is not known.
        gpus: How many there are; None if that is not known.
        packages: The import names that are known to be installed.
        username: The account that the job's token belongs to; None if that is not known.
        mounts: The folders at which volumes are mounted, where nothing but these and the image of `uv` is in the
            container; None where more may be.
        volumes: The folders at which volumes are mounted, whatever else is there.
        workdir: What lies in the working folder, where that is known of an image with more in it.
        closed_env: Whether a variable that is not in `env`, and not one that an image sets, is absent.
        default: What a field of a library's dataclass is that a call does not set; None if that is not known.
        file: Where the script itself lies.
        lacks: Whether a module is certain to be missing.
        modules: The modules beside the script, by their names.
        failing: The calls of libraries that are taken to raise an exception.
        lacked: Programs that are certain not to be there when the script starts.
        python: The Python that runs the script; None where that is not known.
        watched: Attributes whose use is taken note of: some releases of libraries lack them.
    """

    argv: list[Value] = field(default_factory=list["Value"])
    env: dict[str, Value] = field(default_factory=dict[str, "Value"])
    gpu: bool | None = None
    gpus: int | None = None
    packages: frozenset[str] = frozenset()
    closed_env: bool = True
    username: str | None = None
    mounts: tuple[str, ...] | None = None
    volumes: tuple[str, ...] = ()
    workdir: frozenset[str] | None = None
    default: Callable[[Call, str], Value | None] = _untold
    file: str = f"{SCRIPT_FOLDER}/script.py"
    watched: frozenset[str] = frozenset()
    lacks: Lacks = _not_known
    modules: Mapping[str, ast.Module] = field(default_factory=dict[str, "ast.Module"])
    failing: Mapping[Place, Failure] = field(default_factory=dict["Place", Failure])
    lacked: frozenset[str] = frozenset()
    python: tuple[int, int] | None = None


#: Variables that the container itself sets, to values that are not known here.
CONTAINER = words(
    "ACCELERATOR CPU_CORES CUDA_HOME CUDA_VERSION HOME HOSTNAME JOB_ID LANG LD_LIBRARY_PATH MEMORY PATH PWD SHELL "
    "TERM TZ USER UV_CACHE_DIR VIRTUAL_ENV PYTHONPATH NVIDIA_VISIBLE_DEVICES"
)
