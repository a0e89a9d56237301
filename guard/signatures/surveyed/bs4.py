"""bs4: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "beautifulsoup4 4.5.3 4.15.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: builder/ css dammit diagnose element/ exceptions filter formatter testing tests/
builder:
"""
#: A module, and its names.
NAMES = """
: Any AttributeResemblesVariableWarning BeautifulSoup BeautifulStoneSoup CData CSS Comment Counter CounterType
  DEFAULT_OUTPUT_ENCODING Declaration Dict Doctype ElementFilter FeatureNotFound Formatter GuessedAtParserWarning
  HTMLParserTreeBuilder Iterator List MarkupResemblesLocatorWarning NavigableString Optional PYTHON_SPECIFIC_ENCODINGS
  PageElement ParserRejectedMarkup ProcessingInstruction ResultSet Script Sequence Sized SoupStrainer StopParsing
  Stylesheet Tag TemplateString TreeBuilder Type UnicodeDammit Union UnusualUsageWarning XMLParsedAsHTMLWarning builder
  builder_registry cast css dammit diagnose element exceptions filter formatter io os re soup sys testing tests
  traceback warnings
css: Any CSS Iterable Iterator ModuleType MutableSequence Optional ResultSet SoupSieve TYPE_CHECKING Tag annotations
  cast element soupsieve warnings
dammit: Dict EncodingDetector EntitySubstitution EntitySubstitutionMeta Iterator List Literal Logger ModuleType
  Optional Pattern Set Tuple Type UnicodeDammit Union cast cchardet chardet chardet_dammit chardet_module chardet_type
  charset_normalizer codecs codepoint2name defaultdict encoding_res getLogger html5 html_meta html_meta_re iconv_codec
  logging re string warnings xml_encoding xml_encoding_re
diagnose: AnnouncingParser Any BeautifulSoup BytesIO HTMLParser IO List Optional StringIO TYPE_CHECKING Tuple
  benchmark_parsers bs4 builder_registry cProfile diagnose htmlparser_trace lxml_trace os profile pstats random rdoc
  rsentence rword sys tempfile time traceback
exceptions: FeatureNotFound ParserRejectedMarkup StopParsing Union
filter: Any AttributeDict AttributeValueMatchRule Callable Dict ElementFilter Iterable Iterator List MatchRule
  NavigableString Optional PageElement ResultSet Sequence SoupStrainer StringMatchRule Tag TagNameMatchRule Type Union
  annotations cast defaultdict re warnings
formatter: Callable Dict EntitySubstitution Formatter HTMLFormatter Iterable Optional Set TYPE_CHECKING Tuple TypeAlias
  Union XMLFormatter annotations
"""
