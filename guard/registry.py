"""The rules, by code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.rules import (
    c001_unknown_flavor,
    c004_useless_timeout,
    c006_unreachable_script,
    c007_script_header,
    c009_syntax_error,
    d001_invalid_repo_id,
    d002_placeholder_namespace,
    d005_no_write_access,
    e003_wrong_call_shape,
    p001_nothing_saved,
    p003_unreached_push,
    p009_only_printed,
    p011_push_in_name_only,
    p015_delegated_work,
    t001_missing_token,
    t002_token_in_env,
    t003_literal_token,
    t005_placeholder_token,
)

if TYPE_CHECKING:
    from guard.rule import Rule

_MODULES = (
    t001_missing_token,
    t002_token_in_env,
    t003_literal_token,
    t005_placeholder_token,
    p001_nothing_saved,
    p003_unreached_push,
    p009_only_printed,
    p011_push_in_name_only,
    p015_delegated_work,
    e003_wrong_call_shape,
    d001_invalid_repo_id,
    d002_placeholder_namespace,
    d005_no_write_access,
    c001_unknown_flavor,
    c004_useless_timeout,
    c006_unreachable_script,
    c007_script_header,
    c009_syntax_error,
)

RULES: dict[str, Rule] = {module.RULE.code: module.RULE for module in _MODULES}
