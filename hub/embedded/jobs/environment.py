"""The environment variables of a job: none of the server's own but those that say where packages come from."""

from __future__ import annotations

import os
import re
import shlex
import ssl
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from hub.embedded.jobs.hardware import Flavor
    from hub.embedded.jobs.tools import Tools

#: What passes from the Hub's environment to a job: package indexes and how to reach them (see uv's and pip's
#: documentation of environment variables), certificates and proxies. An index may need a user name and password.
PASSED = re.compile(
    r"""
    UV_(?: INDEX | DEFAULT_INDEX | INDEX_URL | EXTRA_INDEX_URL | FIND_LINKS | NO_INDEX | INDEX_STRATEGY
         | INDEX_[A-Z0-9_]+_(?:USERNAME|PASSWORD) | KEYRING_PROVIDER | INSECURE_HOST | CONFIG_FILE
         | NATIVE_TLS | SYSTEM_CERTS | OFFLINE | HTTP_TIMEOUT | HTTP_CONNECT_TIMEOUT | HTTP_RETRIES
         | PYTHON_INSTALL_MIRROR | PYPY_INSTALL_MIRROR | PYTHON_DOWNLOADS | PYTHON_DOWNLOADS_JSON_URL )
    | PIP_(?: INDEX_URL | EXTRA_INDEX_URL | FIND_LINKS | NO_INDEX | TRUSTED_HOST | CERT | CLIENT_CERT
         | CONFIG_FILE | PROXY | DEFAULT_TIMEOUT )
    | SSL_CERT_FILE | SSL_CERT_DIR | REQUESTS_CA_BUNDLE | CURL_CA_BUNDLE
    | (?: HTTP | HTTPS | ALL | NO )_PROXY | (?: http | https | all | no )_proxy
    """,
    re.VERBOSE,
)

_PROXY = re.compile(r"(?:http|https|all)_proxy", re.IGNORECASE)
_LOOPBACK = "127.0.0.1"


def passed(environment: Mapping[str, str], host: str = _LOOPBACK) -> dict[str, str]:
    """The part of the Hub's environment that jobs get.

    Where a proxy is set, this machine is excepted from it: the Hub that the job talks to is here, at `host`.
    """
    own = ",".join(dict.fromkeys((_LOOPBACK, "localhost", host)))
    kept = {name: value for name, value in environment.items() if PASSED.fullmatch(name)}
    if any(_PROXY.fullmatch(name) for name in kept):
        for name in ("NO_PROXY", "no_proxy"):
            kept[name] = f"{kept[name]},{own}" if kept.get(name) else own
    return kept


def profile(path: str) -> str:
    """The text of `~/.profile`, by which a login shell (`sh -lc`) gets the job's search path back.

    The system's own profile has replaced it before; in the Hub's images that one finds `uv` too.
    """
    return f"export PATH={shlex.quote(path)}\n"


def job_environment(
    *,
    job_id: str,
    flavor: Flavor,
    endpoint: str,
    directory: Path,
    path: tuple[Path, ...],
    tools: Tools,
    own: Mapping[str, str],
) -> dict[str, str]:
    """Every variable that a job starts with.

    Args:
        job_id: `JOB_ID`.
        flavor: Says what `ACCELERATOR`, `CPU_CORES` and `MEMORY` are.
        endpoint: This Hub, for `HF_ENDPOINT`.
        directory: The job's own folder, with `home` and `tmp` in it.
        path: `PATH`.
        tools: Where uv keeps what it downloads.
        own: The job's `environment` and `secrets`; they may replace anything but the job's own facts.
    """
    shared = {name: str(folder) for name, folder in tools.uv_folders.items()}
    if ssl.get_default_verify_paths().cafile:
        # An index behind a certificate that only this machine trusts; clients start servers with little environment.
        shared["UV_SYSTEM_CERTS"] = "true"
    if tools.uv_config:
        shared["UV_CONFIG_FILE"] = str(tools.uv_config)
    return {
        **shared,
        **passed(os.environ, urlsplit(endpoint).hostname or _LOOPBACK),
        "PATH": os.pathsep.join(map(str, path)),
        "HOME": str(directory / "home"),
        "TMPDIR": str(directory / "tmp"),
        "LANG": "C.UTF-8",
        "PYTHONUNBUFFERED": "1",
        "HF_ENDPOINT": endpoint,
        **own,
        "JOB_ID": job_id,
        **flavor.variables,
    }
