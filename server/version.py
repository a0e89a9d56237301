"""The version of this distribution."""

from importlib.metadata import PackageNotFoundError, version


def _version() -> str:
    try:
        return version("hf-jobs-mcp")
    except PackageNotFoundError:  # run from a source tree that was not installed
        return "0"


VERSION = _version()
