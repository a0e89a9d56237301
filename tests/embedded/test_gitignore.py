from __future__ import annotations

import pytest

from hub.embedded.git.ignore import Ignore


@pytest.mark.parametrize(
    ("rules", "path", "left_out"),
    [
        ("*.log", "a/b.log", True),
        ("*.log", "a/b.log.txt", False),
        ("/*.log", "a/b.log", False),
        ("build", "a/build/x/y", True),
        ("build/", "a/build", False),
        ("a/*/c", "a/b/c", True),
        ("a/*/c", "a/b/b/c", False),
        ("a/**/c", "a/b/b/c", True),
        ("a/**/c", "a/c", True),
        ("**/c", "a/b/c", True),
        ("a/**", "a/b/c", True),
        ("?.txt", "a.txt", True),
        ("[ab].txt", "c.txt", False),
        ("[!ab].txt", "c.txt", True),
        ("*.txt\n!a.txt", "a.txt", False),
        ("# a.txt", "a.txt", False),
        ("\\#a", "#a", True),
        ("[", "[", True),
        ("[z-a]", "x", False),
        ("", "a", False),
    ],
)
def test_rules_fit_as_git_has_them(rules: str, path: str, left_out: bool) -> None:
    assert Ignore(rules).leaves_out(path) is left_out
