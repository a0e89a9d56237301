"""pdf2image: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "pdf2image 1.17.0 1.17.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: exceptions generators parsers pdf2image
"""
#: A module, and its names.
NAMES = """
: convert_from_bytes convert_from_path exceptions generators parsers pdf2image pdfinfo_from_bytes pdfinfo_from_path
exceptions: PDFInfoNotInstalledError PDFPageCountError PDFPopplerTimeoutError PDFSyntaxError PopplerNotInstalledError
generators: ThreadSafeGenerator counter_generator threading threadsafe uuid uuid_generator
parsers: BytesIO Image List parse_buffer_to_jpeg parse_buffer_to_pgm parse_buffer_to_png parse_buffer_to_ppm
pdf2image: Any Callable Dict Image List PDFINFO_CONVERT_TO_INT PDFInfoNotInstalledError PDFPageCountError
  PDFPopplerTimeoutError PDFSyntaxError PIPE Popen PurePath TRANSPARENT_FILE_TYPES ThreadSafeGenerator TimeoutExpired
  Tuple Union convert_from_bytes convert_from_path counter_generator os parse_buffer_to_jpeg parse_buffer_to_pgm
  parse_buffer_to_png parse_buffer_to_ppm pdfinfo_from_bytes pdfinfo_from_path platform shutil subprocess tempfile
  types uuid_generator
"""
