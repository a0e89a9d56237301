"""What calls of Python's own library, and of pandas, take by name: in any Python from 3.9 to 3.14, any pandas since 1.

A line is a call with its arguments. Of pandas it stands for the methods of its name too. A call that takes any keyword
is here where what it hands them to is known: `json.dump` makes a `JSONEncoder` of them, `json.loads` a
`JSONDecoder`, `subprocess.run` a `Popen`.
"""

from __future__ import annotations

from functools import cache

_CALLS = """
os.makedirs: name mode exist_ok
pathlib.Path.mkdir: mode parents exist_ok
pathlib.Path.write_text: data encoding errors newline
pathlib.Path.read_text: encoding errors newline
pathlib.Path.unlink: missing_ok
pathlib.Path.open: mode buffering encoding errors newline
open: file filename mode buffering encoding errors newline closefd opener
gzip.open: filename mode compresslevel encoding errors newline
json.dump: obj skipkeys ensure_ascii check_circular allow_nan cls indent separators default sort_keys fp
json.dumps: obj skipkeys ensure_ascii check_circular allow_nan cls indent separators default sort_keys
json.load: cls object_hook parse_float parse_int parse_constant object_pairs_hook strict fp
json.loads: cls object_hook parse_float parse_int parse_constant object_pairs_hook strict s
shutil.copy: src dst follow_symlinks
shutil.copy2: src dst follow_symlinks
shutil.copyfile: src dst follow_symlinks
shutil.copytree: src dst symlinks ignore copy_function ignore_dangling_symlinks dirs_exist_ok
shutil.rmtree: path ignore_errors onerror onexc dir_fd
shutil.make_archive: base_name format root_dir base_dir verbose dry_run owner group logger
random.sample: population k counts
random.choices: population weights cum_weights k
random.choice: seq
sorted: key reverse
list.sort: key reverse
print: sep end file flush
enumerate: iterable start
subprocess.run: bufsize executable stdin stdout stderr preexec_fn close_fds shell cwd env universal_newlines
    startupinfo creationflags restore_signals start_new_session pass_fds user group extra_groups encoding errors text
    umask pipesize process_group args input capture_output timeout check
subprocess.check_call: bufsize executable stdin stdout stderr preexec_fn close_fds shell cwd env universal_newlines
    startupinfo creationflags restore_signals start_new_session pass_fds user group extra_groups encoding errors text
    umask pipesize process_group args timeout
subprocess.check_output: bufsize executable stdin stdout stderr preexec_fn close_fds shell cwd env universal_newlines
    startupinfo creationflags restore_signals start_new_session pass_fds user group extra_groups encoding errors text
    umask pipesize process_group args input timeout
argparse.ArgumentParser: prog usage description epilog parents formatter_class prefix_chars fromfile_prefix_chars
    argument_default conflict_handler add_help allow_abbrev exit_on_error suggest_on_error color
argparse.ArgumentParser.add_argument: action nargs const default type choices required help metavar dest version
    deprecated
datetime.datetime.now: tz
tempfile.TemporaryDirectory: suffix prefix dir ignore_cleanup_errors delete
concurrent.futures.ThreadPoolExecutor: max_workers thread_name_prefix initializer initargs
concurrent.futures.ProcessPoolExecutor: max_workers mp_context initializer initargs max_tasks_per_child
zipfile.ZipFile: file mode compression allowZip64 compresslevel strict_timestamps metadata_encoding
pandas.to_csv: chunksize columns compression date_format decimal doublequote encoding errors escapechar float_format
    header index index_label line_terminator lineterminator mode na_rep path_or_buf quotechar quoting sep
    storage_options
pandas.to_json: compression date_format date_unit default_handler double_precision force_ascii indent index lines mode
    orient path_or_buf storage_options
pandas.read_csv: cache_dates chunksize comment compression converters date_format date_parser dayfirst decimal
    delim_whitespace delimiter dialect doublequote dtype dtype_backend encoding encoding_errors engine error_bad_lines
    escapechar false_values filepath_or_buffer float_precision header index_col infer_datetime_format iterator
    keep_date_col keep_default_na lineterminator low_memory mangle_dupe_cols memory_map na_filter na_values names
    nrows on_bad_lines parse_dates prefix quotechar quoting sep skip_blank_lines skipfooter skipinitialspace skiprows
    squeeze storage_options thousands true_values usecols verbose warn_bad_lines
pandas.read_json: chunksize compression convert_axes convert_dates date_unit dtype dtype_backend encoding
    encoding_errors engine keep_default_dates lines nrows numpy orient path_or_buf precise_float storage_options typ
pandas.concat: axis copy ignore_index join join_axes keys levels names objs sort union_categories verify_integrity
pandas.DataFrame: columns copy data dtype index
"""


@cache
def taken() -> dict[str, frozenset[str]]:
    """The arguments of each call, by its qualified name."""
    rows = _CALLS.replace("\n    ", " ").strip().splitlines()
    return {path: frozenset(names.split()) for path, _, names in (row.partition(":") for row in rows)}
