"""pytesseract: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "pytesseract 0.3.13 0.3.13"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: pytesseract
"""
#: A module, and its names.
NAMES = """
: ALTONotSupported Output TSVNotSupported TesseractError TesseractNotFoundError get_languages get_tesseract_version
  image_to_alto_xml image_to_boxes image_to_data image_to_osd image_to_pdf_or_hocr image_to_string pytesseract
  run_and_get_multiple_output run_and_get_output
pytesseract: ALTONotSupported BytesIO DEFAULT_ENCODING ENOENT EXTENTION_TO_CONFIG Image InvalidVersion LANG_PATTERN
  LOGGER List NamedTemporaryFile OSD_KEYS Optional Output PandasNotSupported QUOTE_NONE RGB_MODE SUPPORTED_FORMATS
  TESSERACT_ALTO_VERSION TESSERACT_MIN_VERSION TSVNotSupported TesseractError TesseractNotFoundError Version cleanup
  contextmanager environ extsep file_to_dict get_errors get_languages get_pandas_output get_tesseract_version iglob
  image_to_alto_xml image_to_boxes image_to_data image_to_osd image_to_pdf_or_hocr image_to_string is_valid kill
  linesep logging main ndarray normcase normpath numpy_installed osd_to_dict pandas_installed parse pd prepare re
  realpath remove run_and_get_multiple_output run_and_get_output run_once run_tesseract save shlex sleep string
  subprocess subprocess_args sys tesseract_cmd timeout_manager wraps
"""
