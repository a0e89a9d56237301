"""What a library makes of an argument that it does not take: what it says, what it raises, and where that is caught."""

from __future__ import annotations

from typing import NamedTuple

from guard.words import words

_ANY = words("Exception BaseException") | {""}
#: Classes by which each of these can be caught.
CAUGHT = {
    error: words(classes) | _ANY
    for error, classes in {
        "ValueError": "ValueError",
        "RuntimeError": "RuntimeError",
        "AttributeError": "AttributeError",
        "KeyError": "KeyError LookupError",
        "TypeError": "TypeError",
        "NotImplementedError": "NotImplementedError RuntimeError",
        "AssertionError": "AssertionError",
        "AttributeError or TypeError": "AttributeError TypeError",
        "IndexError": "IndexError LookupError",
        "ArrowInvalid": "ArrowInvalid ArrowException ValueError",
        "EntryNotFoundError": "EntryNotFoundError RemoteEntryNotFoundError HfHubHTTPError HTTPError OSError IOError",
        "OSError": "OSError EnvironmentError IOError",
        "DatasetNotFoundError": "DatasetNotFoundError DatasetsError FileNotFoundError OSError IOError",
        "MissingSchema": "MissingSchema RequestException ValueError OSError IOError",
    }.items()
}


class Misshaped(NamedTuple):
    """What is wrong with an argument, as the end of a sentence; what the call raises; and what to do."""

    text: str
    error: str
    instead: str
