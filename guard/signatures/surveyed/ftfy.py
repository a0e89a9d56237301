"""ftfy: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "ftfy 6.3.1 6.3.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: bad_codecs/ badness chardata cli fixes formatting
bad_codecs: sloppy utf8_variants
"""
#: A module, and its names.
NAMES = """
: Any BYTES_ERROR_TEXT BinaryIO Callable ExplainedText ExplanationStep FIXERS Iterator Literal NamedTuple
  TextFixerConfig TextIO annotations apply_plan bad_codecs badness cast chardata cli display_ljust explain_unicode
  fix_and_explain fix_encoding fix_encoding_and_explain fix_file fix_text fix_text_segment fixes formatting ftfy
  guess_bytes is_bad unicodedata warnings
bad_codecs: Optional UTF8_VAR_NAMES codecs normalize_encoding ok search_function sloppy utf8_variants
badness: BADNESS_RE MOJIBAKE_CATEGORIES badness is_bad re sequence_weirdness warnings
chardata: ALTERED_UTF8_RE C1_CONTROL_RE CHARMAP_ENCODINGS CONTROL_CHARS DOUBLE_QUOTE_RE ENCODING_REGEXES HTML_ENTITIES
  HTML_ENTITY_RE LIGATURES LOSSY_UTF8_RE SINGLE_QUOTE_RE UTF8_CLUES UTF8_DETECTOR_RE WIDTH_MAP annotations html
  itertools possible_encoding re unicodedata
cli: DECODE_ERROR_TEXT ENCODE_ERROR_TEXT_UNIX ENCODE_ERROR_TEXT_WINDOWS SAME_FILE_ERROR_TEXT TextFixerConfig Union
  fix_file main os sys
fixes: ALTERED_UTF8_RE ANSI_RE A_GRAVE_WORD_RE Any C1_CONTROL_RE CONTROL_CHARS DOUBLE_QUOTE_RE ESCAPE_SEQUENCE_RE
  HTML_ENTITIES HTML_ENTITY_RE LIGATURES LOSSY_UTF8_RE Match SINGLE_QUOTE_RE SURROGATE_PAIR_RE SURROGATE_RE
  UTF8_DETECTOR_RE WIDTH_MAP apply_plan codecs convert_surrogate_pair decode_escapes decode_inconsistent_utf8
  fix_c1_controls fix_character_width fix_encoding fix_encoding_and_explain fix_latin_ligatures fix_line_breaks
  fix_surrogates ftfy html is_bad re remove_bom remove_control_chars remove_terminal_escapes replace_lossy_sequences
  restore_byte_a0 uncurl_quotes unescape_html warnings
formatting: character_width display_center display_ljust display_rjust monospaced_width normalize
  remove_terminal_escapes wcswidth wcwidth
"""
