"""fire: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "fire 0.7.1 0.7.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: completion completion_test console/ core core_test custom_descriptions custom_descriptions_test decorators
  decorators_test docstrings docstrings_fuzz_test docstrings_test fire_import_test fire_test formatting formatting_test
  formatting_windows helptext helptext_test inspectutils inspectutils_test interact interact_test main_test parser
  parser_fuzz_test parser_test test_components test_components_bin test_components_py3 test_components_test testutils
  testutils_test trace trace_test value_types
console: console_attr console_attr_os console_io console_pager encoding files platforms text
"""
#: A module, and its names.
NAMES = """
: Fire completion completion_test console core core_test custom_descriptions custom_descriptions_test decorators
  decorators_test docstrings docstrings_fuzz_test docstrings_test fire_import_test fire_test formatting formatting_test
  formatting_windows helptext helptext_test inspectutils inspectutils_test interact interact_test main_test parser
  parser_fuzz_test parser_test test_components test_components_bin test_components_py3 test_components_test testutils
  testutils_test trace trace_test value_types
completion: Completions MemberVisible Script VisibleMembers absolute_import collections copy division inspect
  inspectutils print_function
completion_test: TabCompletionTest completion tc testutils
console: console_attr console_attr_os console_io console_pager encoding files platforms text
core: CompletionScript Display Fire FireError FireExit asyncio completion console_io decorators formatting helptext
  inspect inspectutils interact json os parser re shlex sys trace types value_types
core_test: CoreTest core mock tc testutils trace
custom_descriptions: CUSTOM_DESC_SUM_FN_DICT GetDescription GetStringTypeDescription GetStringTypeSummary GetSummary
  NeedsCustomDescription STRING_DESC_PREFIX TWO_DOUBLE_QUOTES formatting
custom_descriptions_test: CustomDescriptionTest LINE_LENGTH custom_descriptions testutils
decorators: ACCEPTS_POSITIONAL_ARGS Any Dict FIRE_METADATA FIRE_PARSE_FNS GetMetadata GetParseFns SetParseFn
  SetParseFns inspect
decorators_test: FireDecoratorsTest MixedArguments NoDefaults PartialParseFn WithDefaults WithKwargs WithVarArgs core
  decorators double testutils
docstrings: ArgInfo DocstringInfo Formats KwargInfo Namespace SECTION_TITLES Sections collections enum parse re
  textwrap
docstrings_fuzz_test: DocstringsFuzzTest docstrings example given settings st testutils
docstrings_test: ArgInfo DocstringInfo DocstringsTest KwargInfo docstrings testutils
fire_import_test: FireImportTest fire mock sys testutils
fire_test: FireTest fire mock os sys tc testutils
formatting: Bold BoldUnderline DoubleQuote ELLIPSIS EllipsisMiddleTruncate EllipsisTruncate Error Indent Underline
  WrappedJoin formatting_windows termcolor
formatting_test: FormattingTest LINE_LENGTH formatting testutils
formatting_windows: HAS_COLORAMA colorama ctypes initialize_or_disable os platform subprocess sys
helptext: ActionGroup HelpText LINE_LENGTH SECTION_INDENTATION SUBSECTION_INDENTATION UsageText annotations collections
  completion custom_descriptions decorators docstrings formatting inspectutils itertools value_types
helptext_test: HelpTest UsageTest formatting helptext os tc testutils textwrap trace
inspectutils: FullArgSpec GetClassAttrsDict GetFileAndLine GetFullArgSpec Info IsCoroutineFunction IsNamedTuple
  Py3GetFullArgSpec asyncio docstrings inspect sys types
inspectutils_test: InspectUtilsTest inspectutils os tc testutils
interact: Embed inspect
interact_test: INTERACT_METHOD IPython InteractTest interact mock testutils
main_test: MainModuleFileTest MainModuleTest os tempfile testutils
parser: CreateParser DefaultParseValue SeparateFlagArgs argparse ast sys
parser_fuzz_test: Levenshtein ParserFuzzTest example given parser settings st testutils
parser_test: ParserTest parser testutils
test_components: Annotations BinaryCanvas BoolConverter CALLABLE_WITH_KEYWORD_ARGUMENT CallableWithKeywordArgument
  CallableWithPositionalArgs CapitalizedArgNames CircularReference ClassWithDocstring ClassWithMultilineDocstring Color
  DefaultMethod Empty EmptyDictOutput ErrorInConstructor ErrorRaiser HasStaticAndClassMethods InstanceVars
  InvalidProperty Kwargs MixedDefaults NamedTuple NamedTuplePoint NoDefaults NonComparable NumberDefaults OldStyleEmpty
  OldStyleWithDefaults OrderedDictionary ReturnsObj SUBDICT SimilarArgNames SubPoint Subdict TypedProperties
  Underscores VarArgs WithDefaults WithHelpArg WithInit collections decorated_method enum fn_with_code_in_docstring
  fn_with_kwarg fn_with_kwarg_and_defaults fn_with_multiple_defaults function_with_help function_with_keyword_arguments
  function_with_varargs functools identity multiplier_with_docstring py3 simple_decorator simple_frozenset simple_set
test_components_bin: fire main test_components
test_components_py3: HelpTextComponent KeywordOnly LruCacheDecoratedMethod Tuple WithAsyncio WithDefaultsAndTypes
  WithTypes asyncio functools identity lru_cache_decorated
test_components_test: TestComponentsTest tc testutils
testutils: BaseTestCase ChangeDirectory contextlib core io main mock os re skip skipIf sys trace unittest
testutils_test: TestTestUtils sys testutils
trace: ACCESSED_PROPERTY CALLED_CALLABLE CALLED_ROUTINE COMPLETION_SCRIPT FireTrace FireTraceElement INITIAL_COMPONENT
  INSTANTIATED_CLASS INTERACTIVE_MODE inspectutils shlex
trace_test: FireTraceElementTest FireTraceTest testutils trace
value_types: HasCustomStr IsCommand IsGroup IsSimpleGroup IsValue VALUE_TYPES inspect inspectutils
"""
