"""pypdf: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "pypdf 6.10.2 7.1.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: actions/ annotations/ constants errors filters generic/ pagerange papersizes types xmp
actions:
annotations:
generic:
"""
#: A module, and its names.
NAMES = """
: Configuration DocumentInformation ImageType ObjectDeletionFlag PIL PageObject PageRange PaperSize PasswordType
  PdfReader PdfWriter Transformation actions annotations apply_configuration constants crypt_provider errors filters
  generic get_configuration mult overwrite_configuration pagerange papersizes parse_filename_page_ranges pil_version
  types xmp
actions: Action JavaScript PageTrigger
annotations: AnnotationDictionary Ellipse FreeText Highlight Line Link MarkupAnnotation NO_FLAGS PolyLine Polygon Popup
  Rectangle Text
constants: AFRelationship AnnotationDictionaryAttributes AnnotationFlag Any BorderStyles CatalogAttributes
  CatalogDictionary CcittFaxDecodeParameters CheckboxRadioButtonAttributes ColorSpaces Core
  DocumentInformationAttributes EncryptionDictAttributes Enum FieldDictionaryAttributes FieldFlag
  FileSpecificationDictionaryEntries FilterTypeAbbreviations FilterTypes FontFlags GoToActionArguments
  GraphicsStateParameters ImageAttributes ImageType IntFlag InteractiveFormDictEntries LzwFilterParameters
  OutlineFontFlag PDF_KEYS PageAttributes PageLabelStyle PageLayouts PagesAttributes Resources StrEnum StreamAttributes
  TrailerKeys TypArguments TypFitArguments UserAccessPermissions auto deprecate_with_replacement
  deprecation_with_replacement sys unique
errors: DependencyError DeprecationError EmptyFileError EmptyImageDataError FileNotDecryptedError LimitReachedError
  PageSizeNotDefinedError ParseError PdfReadError PdfReadWarning PdfStreamError PyPdfError STREAM_TRUNCATED_PREMATURELY
  WrongPasswordError XmpDocumentError
filters: ASCII85Decode ASCIIHexDecode Any ArrayObject BooleanObject BrotliDecode CCITParameters CCITT CCITTFaxDecode
  CCITTParameters CcittFaxDecodeParameters DCTDecode DependencyError DictionaryObject FLATE_MAX_BUFFER_SIZE
  FLATE_MAX_COLUMNS FLATE_MAX_ROW_LENGTH FT FTA FilterTypeAbbreviations FilterTypes FlateDecode IA ImageAttributes
  IndirectObject JBIG2DEC_BINARY JBIG2Decode JBIG2_MAX_OUTPUT_LENGTH JPXDecode LZW LZWDecode LZW_MAX_OUTPUT_LENGTH
  LimitReachedError LzwFilterParameters MAX_ARRAY_BASED_STREAM_OUTPUT_LENGTH MAX_DECLARED_STREAM_LENGTH NoReturn
  NullObject NumberObject Optional Path PdfObject PdfReadError PdfStreamError RUN_LENGTH_MAX_OUTPUT_LENGTH
  RunLengthDecode SA StreamAttributes StreamObject TemporaryDirectory Union WHITESPACES_AS_BYTES ZLIB_MAX_OUTPUT_LENGTH
  ZLIB_MAX_RECOVERY_INPUT_LENGTH a85decode binascii cast dataclass decode_stream_data decompress deprecate deprecation
  deprecation_with_replacement find_spec get_configuration i is_null_or_none logger_warning lru_cache math os shutil
  struct subprocess zlib
generic: ArrayObject BooleanObject ByteStringObject ContentStream DecodedStreamObject Destination DictionaryObject
  DirectReferenceLink EmbeddedFile EncodedStreamObject Field Fit FloatObject IndirectObject NameObject
  NamedReferenceLink NullObject NumberObject OutlineFontFlag OutlineItem PAGE_FIT PdfObject RectangleObject
  ReferenceLink StreamObject StreamParsingBudget TextStringObject TreeObject ViewerPreferences create_string_object
  decode_pdfdocencoding encode_pdfdocencoding extract_links hex_to_rgb is_null_or_none read_hex_string_from_stream
  read_object read_string_from_stream
pagerange: Any Optional PAGE_RANGE_ALL PAGE_RANGE_RE PageRange PageRangeSpec ParseError Union
  parse_filename_page_ranges re
papersizes: Dimensions NamedTuple PaperSize
types: AnnotationSubtype ArrayObject BorderArrayType Destination FitType LayoutType Literal NameObject NullObject
  NumberObject OutlineItem OutlineItemType OutlineType PagemodeType TypeAlias Union ZoomArgType ZoomArgsType sys
xmp: Any Callable ContentStream DC_NAMESPACE Document ExpatBuilderNS ExpatError Iterator K LimitReachedError NoReturn
  Optional Options PDFAID_NAMESPACE PDFX_NAMESPACE PDF_NAMESPACE PdfObject PdfReadError ProcessingInstruction
  RDF_NAMESPACE StreamObject StreamType TypeVar Union XMLParserType XMPMM_NAMESPACE XMP_MAX_ELEMENT_COUNT
  XMP_MAX_INPUT_LENGTH XMP_NAMESPACE XmlElement XmpDocumentError XmpInformation XmpInformationProtocol cast datetime
  decimal deprecate_with_replacement deprecation_no_replacement deprecation_with_replacement get_configuration
  hexdigits iso8601 re
"""
