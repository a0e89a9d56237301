"""click: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "click 6.2 8.5.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: core decorators exceptions formatting globals parser shell_completion termui testing types utils
"""
#: A module, and its names.
NAMES = """
decorators: Argument CmdType Command Context FC Group GrpType Option P Parameter R T annotations argument command
  confirmation_option custom_version_option echo get_current_context group help_option inspect iteritems
  make_pass_decorator option pass_context pass_meta_key pass_obj password_option sys t te update_wrapper version_option
exceptions: Abort BadArgumentUsage BadOptionUsage BadParameter ClickException Command Context Exit FileError
  MissingParameter NoArgsIsHelpError NoSuchCommand NoSuchOption PY2 Parameter UsageError annotations cabc echo
  filename_to_ui format_filename get_text_stderr ngettext resolve_color_default t
formatting: FORCED_WIDTH HelpFormatter annotations cabc contextmanager get_terminal_size iter_rows join_options
  measure_table split_opt term_len wrap_text
globals: Context annotations get_current_context local pop_context push_context resolve_color_default t
shell_completion: Argument BashComplete Command CompletionItem Context FishComplete Group Option Parameter
  ParameterSource PowerShellComplete ShellComplete TypeVar ZshComplete add_completion_class annotations cabc echo
  get_completion_class os re shell_complete split_arg_string t
termui: Abort AbstractContextManager COLUMNS Choice DEFAULT_COLUMNS LINES LazyFile ParamType Path ProgressBar
  UsageError V WIN annotations black blue bright_black bright_blue bright_cyan bright_green bright_magenta bright_red
  bright_white bright_yellow cabc clear cls confirm convert_type cyan d echo echo_via_pager edit get_pager_file
  get_terminal_size get_winterm_size getchar green hh hidden_prompt_func inspect io isatty itertools launch m magenta n
  name no os pause progressbar prompt raw_input raw_terminal re red redirect_stdout reset resolve_color_default secho
  str string_types strip_ansi struct style sys t text_type unstyle visible_prompt_func white y yellow yes
types: BOOL BadParameter BoolParamType Choice ChoiceInfoDict CompletionItem CompositeParamType Context DateTime
  DateTimeInfoDict Directory FLOAT File FileInfoDict FloatParamType FloatRange FuncParamType FuncParamTypeInfoDict INT
  IntParamType IntRange LazyFile NumberRangeInfoDict OptionHelpExtra PY2 ParamType ParamTypeInfoDict Parameter
  ParameterType Path PathInfoDict STRING StringParamType Tuple TupleInfoDict UNPROCESSED UUID UUIDParameterType
  UnprocessedParamType abc allow_dash annotations argument ascii boolean bytes cabc case_sensitive choice choices clamp
  convert_type datetime dir dir_okay directory encoding enum exists f false file file_okay filename filename_to_ui
  float format_filename formats func get_filesystem_encoding get_streerror integer max max_open min min_open mode n
  name ngettext no off on open_stream option os param_type path r read readable replace safecall stat strict sys t te
  text text_type true types uuid w writable write x y yes
"""
