"""dotenv: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "python-dotenv 0.11.0 1.2.4"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: cli compat ipython main parser variables version
"""
#: A module, and its names.
NAMES = """
: Any IS_TYPE_CHECKING Optional cli compat dotenv_values find_dotenv get_cli_string get_key ipython load_dotenv
  load_ipython_extension main parser set_key unset_key variables version
cli: Any Dict DotEnv IO IS_TYPE_CHECKING Iterator List Optional Popen cli click contextmanager dotenv_values
  enumerate_env get get_key json list list_values os run run_command set set_key set_value shlex stream_file sys to_env
  unset unset_key
compat: IS_TYPE_CHECKING PY2 StringIO Text is_type_checking sys to_env to_text
ipython: IPythonDotEnv Magics argument find_dotenv line_magic load_dotenv load_ipython_extension magic_arguments
  magics_class parse_argstring print_function
main: Binding Dict DotEnv IO IS_TYPE_CHECKING Iterable Iterator Mapping Match Optional OrderedDict PY2 Pattern StrPath
  StringIO Text Tuple Union absolute_import contextmanager dotenv_values find_dotenv get_key io load_dotenv logger
  logging os parse_stream parse_variables pathlib print_function re resolve_nested_variables resolve_variables rewrite
  set_key shutil stat sys tempfile to_env unicode_literals unset_key with_warn_for_invalid_lines
parser: Binding Error IO IS_TYPE_CHECKING Iterator Match NamedTuple Optional Original Pattern Position Reader Sequence
  Text Tuple codecs decode_escapes make_regex namedtuple parse_binding parse_key parse_stream parse_unquoted_value
  parse_value re to_text typing
variables: ABCMeta Atom IS_TYPE_CHECKING Iterator Literal Mapping Optional Pattern Text Variable abstractmethod
  parse_variables re
"""
