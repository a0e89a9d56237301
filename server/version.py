"""The version of this distribution."""

from importlib.metadata import PackageNotFoundError, version

try:
    VERSION = version("hf-jobs-mcp")
except PackageNotFoundError:  # run from a source tree that was not installed
    VERSION = "0"
