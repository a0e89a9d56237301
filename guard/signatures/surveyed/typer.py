"""typer: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "typer 0.16.1 0.29.2"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: cli colors completion core exceptions main models params rich_utils testing utils
"""
#: A module, and its names.
NAMES = """
: Abort Argument BadParameter CallbackParam Context Exit FileBinaryRead FileBinaryWrite FileText FileTextWrite Option
  Typer TyperException clear cli colors completion confirm core echo echo_via_pager edit exceptions format_filename
  get_app_dir get_binary_stream get_terminal_size get_text_stream getchar launch main models open_file params pause
  progressbar prompt rich_utils run secho style testing unstyle utils
cli: Any Command Group HAS_RICH List MARKUP_MODE_KEY Option Optional Path State TyperCLIGroup TyperGroup TyperOption
  app callback click default_app_names default_func_names docs get_docs_for_click get_typer_from_module
  get_typer_from_state has_rich importlib main maybe_add_run_to_cli maybe_update_state print_version re rich rich_utils
  state sys typer utils_app
colors: BLACK BLUE BRIGHT_BLACK BRIGHT_BLUE BRIGHT_CYAN BRIGHT_GREEN BRIGHT_MAGENTA BRIGHT_RED BRIGHT_WHITE
  BRIGHT_YELLOW CYAN GREEN MAGENTA RED RESET WHITE YELLOW
completion: Any MutableMapping Option ParamMeta Shells Tuple click completion_init get_completion_inspect_parameters
  get_completion_script get_params_from_function install install_callback os shell_complete shell_completion
  shellingham show_callback sys
core: Abort Any Callable CompletionItem DEFAULT_MARKUP_MODE Dict Enum Exit HAS_RICH List Literal MARKUP_MODE_KEY
  Mapping MarkupMode MutableMapping Optional RuntimeParam Sequence TextIO Tuple TypeDescriptor TyperArgument
  TyperCommand TyperGroup TyperOption Union build_runtime_param cast choice_as_str click describe_number_range errno
  get_args get_close_matches get_origin inspect normalize_choice_value os parse_boolean_env_var rich rich_utils sys
exceptions: Abort Exit TyperException
main: Annotated Any AnyType ArgumentInfo Callable CommandFunctionType CommandInfo DEFAULT_MARKUP_MODE Default
  DefaultPlaceholder DeveloperExceptionConfig Dict Doc Enum FileBinaryRead FileBinaryWrite FileText FileTextWrite
  FrameSummary HAS_RICH List MarkupMode NoneType OptionInfo Optional ParamMeta ParameterInfo Path Required Sequence
  StackSummary Traceback TracebackType Tuple Type Typer TyperArgument TyperChoice TyperCommand TyperGroup TyperInfo
  TyperOption TyperPath UUID Union click console_stderr datetime determine_type_convertor except_hook
  generate_enum_convertor generate_list_convertor generate_tuple_convertor get_args get_callback get_click_param
  get_click_type get_command get_command_from_info get_command_name get_completion_inspect_parameters
  get_current_context get_default_option_flag_name get_group get_group_from_info get_install_completion_arguments
  get_origin get_param_callback get_param_completion get_params_convertors_ctx_param_name_from_function
  get_params_from_function inspect is_literal_type is_union launch lenient_issubclass literal_values os
  param_path_convertor parse_param_annotation platform resolve_type_descriptor rich rich_utils run shutil
  solve_typer_info_defaults solve_typer_info_help subprocess sys traceback update_wrapper
models: Any AnyType ArgumentInfo Callable CallbackParam CommandFunctionType CommandInfo CompletionItem Context Default
  DefaultPlaceholder DefaultType DeveloperExceptionConfig Dict FileBinaryRead FileBinaryWrite FileText FileTextWrite
  List NoneType OptionInfo Optional ParamMeta ParameterInfo Required Sequence TYPE_CHECKING Type TypeVar Typer
  TyperCommand TyperGroup TyperInfo TyperPath Union click inspect io
params: Annotated Any Argument ArgumentInfo Callable CompletionItem Doc List Option OptionInfo Optional TYPE_CHECKING
  Type Union click overload
rich_utils: ABORTED_TEXT ALIGN_COMMANDS_PANEL ALIGN_ERRORS_PANEL ALIGN_OPTIONS_PANEL ANSI_PREFIX ARGUMENTS_PANEL_TITLE
  Align Any COLOR_SYSTEM COMMANDS_PANEL_TITLE Columns Console DEFAULT_STRING DEPRECATED_STRING DefaultDict
  DeveloperExceptionConfig Dict ENVVAR_STRING ERRORS_PANEL_TITLE Emoji FORCE_TERMINAL Iterable List Literal
  MARKUP_MODE_MARKDOWN MARKUP_MODE_RICH MAX_WIDTH Markdown MarkupMode MarkupModeStrict MetavarHighlighter
  NegativeOptionHighlighter OPTIONS_PANEL_TITLE OptionHighlighter Optional Padding Panel RANGE_STRING
  REQUIRED_LONG_STRING REQUIRED_SHORT_STRING RICH_HELP RegexHighlighter RenderableType STYLE_ABORTED
  STYLE_COMMANDS_PANEL_BORDER STYLE_COMMANDS_TABLE_BORDER_STYLE STYLE_COMMANDS_TABLE_BOX
  STYLE_COMMANDS_TABLE_FIRST_COLUMN STYLE_COMMANDS_TABLE_LEADING STYLE_COMMANDS_TABLE_PADDING
  STYLE_COMMANDS_TABLE_PAD_EDGE STYLE_COMMANDS_TABLE_ROW_STYLES STYLE_COMMANDS_TABLE_SHOW_LINES STYLE_DEPRECATED
  STYLE_DEPRECATED_COMMAND STYLE_ERRORS_PANEL_BORDER STYLE_ERRORS_SUGGESTION STYLE_HELPTEXT STYLE_HELPTEXT_FIRST_LINE
  STYLE_METAVAR STYLE_METAVAR_SEPARATOR STYLE_NEGATIVE_OPTION STYLE_NEGATIVE_SWITCH STYLE_OPTION
  STYLE_OPTIONS_PANEL_BORDER STYLE_OPTIONS_TABLE_BORDER_STYLE STYLE_OPTIONS_TABLE_BOX STYLE_OPTIONS_TABLE_LEADING
  STYLE_OPTIONS_TABLE_PADDING STYLE_OPTIONS_TABLE_PAD_EDGE STYLE_OPTIONS_TABLE_ROW_STYLES
  STYLE_OPTIONS_TABLE_SHOW_LINES STYLE_OPTION_DEFAULT STYLE_OPTION_ENVVAR STYLE_OPTION_HELP STYLE_REQUIRED_LONG
  STYLE_REQUIRED_SHORT STYLE_SWITCH STYLE_TYPES STYLE_TYPES_SEPARATOR STYLE_USAGE STYLE_USAGE_COMMAND Table Text Theme
  Traceback TyperArgument TyperGroup TyperOption TypesHighlighter Union box click defaultdict escape
  escape_before_html_export get_traceback getenv group highlighter inspect io metavar_highlighter negative_highlighter
  rich_abort_error rich_format_error rich_format_help rich_render_text rich_to_html sys types_highlighter
utils: Annotated AnnotatedParamWithDefaultValueError Any ArgumentInfo Callable DefaultFactoryAndDefaultValueError Dict
  List MixedAnnotatedAndDefaultStyleError MultipleTyperAnnotationsError OptionInfo Optional ParamMeta ParameterInfo
  Tuple Type cast copy get_args get_origin get_params_from_function get_type_hints inspect parse_boolean_env_var sys
"""
