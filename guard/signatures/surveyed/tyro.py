"""tyro: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "tyro 0.5.18 1.0.17"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: MISSING/ MISSING_NONPROP/ conf/ constructors/ extras/
conf:
constructors:
extras:
"""
#: A module, and its names.
NAMES = """
conf: AvoidSubcommands CascadeSubcommandArgs ConsolidateSubcommandArgs DisallowNone EnumChoicesFromValues Fixed
  FlagConversionOff FlagCreatePairsOff HelptextFromCommentsOff NewSubcommandForDefaults OmitArgPrefixes
  OmitSubcommandPrefixes Positional PositionalMetavarFromFieldName PositionalRequiredArgs ShowSourcePath Suppress
  SuppressFixed UseAppendAction UseCounterAction UsePythonSyntaxForLiteralCollections arg configure create_mutex_group
  subcommand
constructors: ConstructorRegistry MISSING MISSING_NONPROP PrimitiveConstructorSpec PrimitiveTypeInfo
  StructConstructorSpec StructFieldSpec StructTypeInfo UnsupportedTypeAnnotationError
extras: SubcommandApp Verbosity from_yaml get_parser literal_type_from_choices overridable_config_cli set_accent_color
  subcommand_cli_from_dict subcommand_type_from_defaults to_yaml
"""
