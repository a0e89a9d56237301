"""packaging: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "packaging 21.3 26.4"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: dependency_groups direct_url errors licenses/ markers metadata pylock ranges requirements specifiers tags utils
  version
licenses:
"""
#: A module, and its names.
NAMES = """
: dependency_groups direct_url errors licenses markers metadata pylock ranges requirements specifiers tags utils
  version
dependency_groups: CyclicDependencyGroup DependencyGroupInclude DependencyGroupResolver DuplicateGroupNames
  InvalidDependencyGroupObject InvalidRequirement Mapping Requirement Sequence annotations re resolve_dependency_groups
direct_url: Any ArchiveInfo Collection DirInfo DirectUrl DirectUrlValidationError Mapping Protocol Self SplitResult
  TYPE_CHECKING TypeVar VcsInfo annotations dataclasses dict_state_pickle_compat re sys urllib
errors: ExceptionGroup annotations contextlib dataclasses sys typing
markers: ALIASES AbstractSet Any BOOLOP Callable Dict Environment EvaluateContext Final Forward Group InvalidMarker
  InvalidSpecifier L LPAREN List Literal MARKER MARKERS_ALLOWING_SET MARKERS_REQUIRING_VERSION MARKER_ATOM MARKER_EXPR
  MARKER_ITEM MARKER_OP MARKER_VALUE MARKER_VAR Mapping Marker MarkerAtom MarkerList MarkerLogical Node Op Operator
  Optional ParseException ParseResults ParserSyntaxError QuotedString RPAREN Specifier TYPE_CHECKING Tuple TypedDict
  Undefined UndefinedComparison UndefinedEnvironmentName Union VARIABLE VERSION_CMP Value Variable ZeroOrMore
  annotations canonicalize_name cast default_environment format_full_version functools operator os platform
  prepare_environment stringEnd stringStart sys
metadata: Any Callable ExceptionGroup Generic InvalidMetadata Literal Metadata NormalizedLicenseExpression
  RFC822Message RFC822Policy RawMetadata T TypedDict Version annotations cast email keyword licenses parse_email
  pathlib raw re requirements specifiers sys typing utils version_module
pylock: AbstractSet Any Callable Collection Environment Iterator Mapping Marker NormalizedName Package PackageArchive
  PackageDirectory PackageSdist PackageVcs PackageWheel Path Protocol Pylock PylockSelectError
  PylockUnsupportedVersionError PylockValidationError Self Sequence SpecifierSet TYPE_CHECKING Tag TypeVar Version
  annotations canonicalize_name cast create_compatible_tags_selector dataclass dataclasses datetime default_environment
  dict_state_pickle_compat is_normalized_name is_valid_pylock_path logging parse_sdist_filename parse_wheel_filename
  prepare_environment re sys_tags unquote urlparse
ranges: Any BoundaryKind BoundaryVersion Callable FULL_RANGE Interval Iterable Iterator LowerBound MIN_VERSION NEG_INF
  POS_INF RangeRelation SearchBounds Sequence SpecifierSet SupportsIndex T TYPE_CHECKING TypeVar UnparsedVersion
  UnparsedVersionVar UpperBound Version VersionRange annotations bisect coerce_version copyreg enum filter_by_ranges
  first_version_after_locals index_intervals intersect_ranges matches_bounds_only range_is_empty ranges_are_disjoint
  ranges_are_prerelease_only trim_release typing
requirements: ALPHANUM AT Any COMMA Combine EXTRA EXTRAS EXTRAS_LIST IDENTIFIER IDENTIFIER_END InvalidRequirement
  InvalidSpecifier Iterator L LBRACKET LPAREN LegacySpecifier List MARKER MARKER_EXPR MARKER_SEPARATOR Marker NAME
  NAMED_REQUIREMENT Optional PUNCTUATION ParseException ParserSyntaxError RBRACKET REQUIREMENT RPAREN Regex Requirement
  SEMICOLON Self Set Specifier SpecifierSet TOptional TYPE_CHECKING URI URL URL_AND_MARKER VERSION_AND_MARKER
  VERSION_LEGACY VERSION_MANY VERSION_ONE VERSION_PEP440 VERSION_SPEC Word ZeroOrMore annotations builtins
  canonicalize_name copy functools originalTextFor re string stringEnd stringStart sys urllib
specifiers: Any BaseSpecifier Callable CallableOperator Dict FULL_RANGE Final Interval IntervalIndex InvalidSpecifier
  Iterable Iterator LegacySpecifier LegacyVersion List Optional ParsedVersion Pattern SearchBounds Self Set Specifier
  SpecifierSet T TYPE_CHECKING Tuple TypeGuard TypeVar Union UnparsedVersion UnparsedVersionVar Version VersionTypeVar
  abc annotations bounds_for_spec builtins canonicalize_version coerce_version filter_by_ranges functools
  index_intervals intersect_specifier_bounds itertools matches_bounds_only parse ranges ranges_are_prerelease_only re
  resolve_prereleases sys typing warnings
tags: AbstractSet AppleVersion Callable Dict EXTENSION_SUFFIXES FrozenSet INTERPRETER_SHORT_NAMES InvalidTag Iterable
  Iterator List MacVersion Optional PythonVersion Sequence TYPE_CHECKING Tag TooManyTagsError Tuple TypeVar Union
  UnsortedTagsError android_platforms annotations cast compatible_tags cpython_tags create_compatible_tags_selector
  generic_tags interpreter_abi interpreter_name interpreter_version ios_platforms logger logging mac_platforms operator
  parse_tag platform platform_tags pure_python_tags re struct subprocess sys sys_tags sysconfig
utils: BuildTag FrozenSet InvalidName InvalidSdistFilename InvalidTag InvalidVersion InvalidWheelFilename NewType
  NormalizedName Tag Tuple Union UnsortedTagsError Version annotations canonicalize_name canonicalize_version cast
  functools is_normalized_name parse_sdist_filename parse_tag parse_wheel_filename re
version: Any Callable CmpKey CmpLocalType CmpPrePostDevType CmpSuffix InfiniteTypes Infinity InfinityType
  InvalidVersion Iterator LegacyCmpKey LegacyVersion List Literal LocalType NamedTuple NegativeInfinity
  NegativeInfinityType Optional PrePostDevType Self SubLocalType SupportsInt Tuple Union VERSION_PATTERN Version
  VersionComparisonMethod annotations builtins collections functools itertools normalize_pre parse re sys typing
  warnings
"""
