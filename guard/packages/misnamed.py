"""Names that are asked for as if they were packages, and cannot be installed.

Most are names of modules that come with a package of another name. No release of some is on the index; that of others
is there to say which package is meant, and its build ends with an error. Tried with uv 0.13 for Python 3.12.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from packaging.utils import canonicalize_name

from guard.packages.building import may_come_from_elsewhere
from guard.packages.names import DISTRIBUTION, is_bounded
from guard.words import words

if TYPE_CHECKING:
    from guard.case import Case

#: Names of modules that no package on the index has.
_MODULES = words(
    "OpenSSL PIL absl ahocorasick antlr4 cpuinfo cv2 dateutil dns flashinfer git llama_cpp lmformatenforcer magic "
    "mpl_toolkits open_clip opentelemetry pkg_resources pptx pyannote pywt ruamel skopt surya umap wikipediaapi yaml"
)
#: Names that no package on the index has, and the package that is meant.
_NOWHERE = {canonicalize_name(module): DISTRIBUTION[module] for module in _MODULES} | {
    "opencv": "opencv-python-headless",
    "scikitlearn": "scikit-learn",
    "sentence-transformer": "sentence-transformers",
}
#: Packages whose newest release cannot be built or is for no Python of today, and the one that is meant.
_UNUSABLE = {
    "faiss": "faiss-cpu",
    "pytorch": "torch",
    "skimage": "scikit-image",
    "sklearn": "scikit-learn",
    "tensorflow-gpu": "tensorflow",
}
#: Modules of Python's own whose names no package on the index has. The index takes no new ones.
_OWN = words(
    "abc array atexit base64 binascii bisect bz2 calendar cmath codecs collections concurrent contextlib copy csv "
    "ctypes decimal difflib fcntl filecmp fnmatch fractions ftplib gc getpass gettext glob gzip hashlib heapq imaplib "
    "inspect io itertools json locale lzma math mimetypes mmap numbers operator optparse os pdb pickle pkgutil "
    "platform pprint profile queue random re sched select shelve shlex shutil signal smtplib socket socketserver "
    "sqlite3 stat string struct subprocess sys sysconfig tarfile tempfile textwrap threading time timeit tkinter "
    "tokenize tomllib trace traceback types unicodedata unittest urllib warnings weakref webbrowser xml zipfile zlib "
    "zoneinfo"
)
#: With it the package of this name is built, and holds nothing.
_ALLOWED = "SKLEARN_ALLOW_DEPRECATED_SKLEARN_PACKAGE_INSTALL"


def misnamed(case: Case) -> dict[str, str]:
    """What is asked for and is no package that can be installed.

    Returns:
        For each name the package that is meant; empty for a module of Python's own.
    """
    if may_come_from_elsewhere(case) or _ALLOWED in case.args.env:
        return {}
    found: dict[str, str] = {}
    for name, asked in case.requirements.items():
        if asked.url is not None or asked.marker is not None:
            continue
        if name in _NOWHERE or (name in _UNUSABLE and not is_bounded(asked)):
            found[name] = _NOWHERE.get(name) or _UNUSABLE[name]
        elif name in _OWN:
            found[name] = ""
    return found
