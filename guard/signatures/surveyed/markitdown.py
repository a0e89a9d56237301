"""markitdown: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "markitdown 0.1.2 0.1.9"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: converter_utils/ converters/
converter_utils: docx/
converters:
converter_utils.docx: math/ pre_process
converter_utils.docx.math: latex_dict omml
"""
#: A module, and its names.
NAMES = """
: DocumentConverter DocumentConverterResult FailedConversionAttempt FileConversionException MarkItDown
  MarkItDownException MissingDependencyException PRIORITY_GENERIC_FILE_FORMAT PRIORITY_SPECIFIC_FILE_FORMAT StreamInfo
  UnsupportedFormatException converter_utils converters
converter_utils: docx
converters: AudioConverter BingSerpConverter ContentUnderstandingConverter ContentUnderstandingFileType CsvConverter
  DocumentIntelligenceConverter DocumentIntelligenceFileType DocxConverter EpubConverter HtmlConverter ImageConverter
  IpynbConverter OutlookMsgConverter PdfConverter PlainTextConverter PptxConverter RssConverter WikipediaConverter
  XlsConverter XlsxConverter YouTubeConverter ZipConverter
"""
