"""The rules, by code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.rules import (
    c001_unknown_flavor,
    c002_wrong_machine,
    c004_useless_timeout,
    c006_unreachable_script,
    c007_script_header,
    c009_syntax_error,
    c017_missing_input,
    c018_refused_value,
    d001_invalid_repo_id,
    d002_placeholder_namespace,
    d005_no_write_access,
    e002_undefined_name,
    e003_wrong_call_shape,
    p001_nothing_saved,
    p002_push_switched_off,
    p003_unreached_push,
    p004_missing_volume,
    p005_read_only_mount,
    p006_reserved_data_folder,
    p007_unused_push_setting,
    p009_only_printed,
    p011_push_in_name_only,
    p015_delegated_work,
    p016_metrics_only,
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
    p002_push_switched_off,
    p003_unreached_push,
    p004_missing_volume,
    p005_read_only_mount,
    p006_reserved_data_folder,
    p007_unused_push_setting,
    p009_only_printed,
    p011_push_in_name_only,
    p015_delegated_work,
    p016_metrics_only,
    e002_undefined_name,
    e003_wrong_call_shape,
    d001_invalid_repo_id,
    d002_placeholder_namespace,
    d005_no_write_access,
    c001_unknown_flavor,
    c002_wrong_machine,
    c004_useless_timeout,
    c006_unreachable_script,
    c007_script_header,
    c009_syntax_error,
    c017_missing_input,
    c018_refused_value,
)

RULES: dict[str, Rule] = {module.RULE.code: module.RULE for module in _MODULES}
