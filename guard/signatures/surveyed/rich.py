"""rich: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "rich 13.1.0 15.0.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: abc align ansi bar box cells color color_triplet columns console constrain containers control default_styles diagnose
  emoji errors file_proxy filesize highlighter json jupyter layout live live_render logging markdown markup measure
  padding pager palette panel pretty progress progress_bar prompt protocol region repr rule scope screen segment
  spinner status style styled syntax table terminal_theme text theme themes traceback tree
"""
#: A module, and its names.
NAMES = """
: Any Callable Console IO Optional TYPE_CHECKING Union abc align ansi bar box cells color color_triplet columns console
  constrain containers control default_styles diagnose emoji errors file_proxy filesize get_console highlighter inspect
  json jupyter layout live live_render load_ipython_extension logging markdown markup measure os padding pager palette
  panel pretty print print_json progress progress_bar prompt protocol reconfigure region repr rule scope screen segment
  spinner status style styled syntax table terminal_theme text theme themes traceback tree
abc: ABC Foo RichRenderable Text f t
align: Align AlignMethod Console ConsoleOptions Constrain Group Iterable JupyterMixin Literal Measurement Optional
  Panel RenderResult RenderableType ReprHighlighter Segment StyleType TYPE_CHECKING VerticalAlignMethod VerticalCenter
  chain console highlighter panel sys
ansi: AnsiDecoder Color Console Iterable NamedTuple Optional SGR_STYLE_MAP Style Text console decoder io line os pty re
  re_ansi read stdout stdout_result suppress sys
bar: BEGIN_BLOCK_ELEMENTS Bar Color Console ConsoleOptions END_BLOCK_ELEMENTS FULL_BLOCK JupyterMixin Measurement
  Optional RenderResult Segment Style Union
box: ASCII ASCII2 ASCII_DOUBLE_HEAD BOXES Box Columns Console ConsoleOptions DOUBLE DOUBLE_EDGE HEAVY HEAVY_EDGE
  HEAVY_HEAD HORIZONTALS Iterable LEGACY_WINDOWS_SUBSTITUTIONS List Literal MARKDOWN MINIMAL MINIMAL_DOUBLE_HEAD
  MINIMAL_HEAVY_HEAD PLAIN_HEADED_SUBSTITUTIONS Panel ROUNDED SIMPLE SIMPLE_HEAD SIMPLE_HEAVY SQUARE SQUARE_DOUBLE_HEAD
  TYPE_CHECKING Table Text box box_name columns console loop_last sys table
cells: CELL_WIDTHS Callable CellSpan CellTable List NamedTuple Sequence Tuple annotations cached_cell_len cell_len
  character chop_cells get_character_cell_size itemgetter line load_cell_table lru_cache n re set_cell_size
  split_graphemes split_text
color: ANSI_COLOR_NAMES Color ColorParseError ColorSystem ColorTriplet ColorType Console DEFAULT_TERMINAL_THEME
  EIGHT_BIT_PALETTE IntEnum NamedTuple Optional RE_COLOR Result STANDARD_PALETTE TYPE_CHECKING Table TerminalTheme Text
  Tuple WINDOWS WINDOWS_PALETTE blend_rgb color color_cell color_number colors console k lru_cache name parse_rgb_hex
  platform re rgb_to_hls rich_repr sys table v
color_triplet: ColorTriplet NamedTuple Tuple
columns: Align AlignMethod Columns Console ConsoleOptions Constrain Dict Iterable JupyterMixin List Measurement
  Optional Padding PaddingDimensions RenderResult RenderableType Table TextType Tuple chain columns console defaultdict
  files i itemgetter os s
console: ABC Align AlignMethod Any COLOR_SYSTEMS CONSOLE_HTML_FORMAT CONSOLE_SVG_FORMAT Callable Capture CaptureError
  ColorSystem Console ConsoleDimensions ConsoleOptions ConsoleRenderable ConsoleThreadLocals Control
  DEFAULT_TERMINAL_THEME Dict EmojiVariant FormatTimeCallable FrameType Group HighlighterType IO Iterable
  JUPYTER_DEFAULT_COLUMNS JUPYTER_DEFAULT_LINES JustifyMethod List Literal Live LogRender Mapping Measurement
  ModuleType NO_CHANGE NULL_FILE NamedTuple NewLine NoChange NullHighlighter Optional OverflowMethod Pager PagerContext
  PathLike Pretty Protocol Region RenderHook RenderResult RenderableType ReprHighlighter RichCast SVG_EXPORT_THEME
  Screen ScreenContext ScreenUpdate Segment Status Style StyleType Styled SystemPager TYPE_CHECKING TerminalTheme Text
  TextIO TextType Theme ThemeContext ThemeStack TracebackType Tuple Type Union WINDOWS WindowsConsoleFeatures
  abstractmethod blend_rgb cast ceil console dataclass datetime detect_legacy_windows errors escape field get_fileno
  get_windows_console_features getpass group inspect is_expandable isclass islice measure_renderables monotonic name os
  platform render_markup render_scope rich_cast runtime_checkable sys system themes threading wraps zlib
constrain: Console ConsoleOptions Constrain JupyterMixin Measurement Optional RenderResult RenderableType TYPE_CHECKING
containers: Console ConsoleOptions Iterable Iterator JustifyMethod Lines List Measurement Optional OverflowMethod
  RenderResult RenderableType Renderables T TYPE_CHECKING Text TypeVar Union cell_len overload zip_longest
control: CONTROL_CODES_FORMAT CONTROL_ESCAPE Callable Console ConsoleOptions Control ControlCode ControlType Dict Final
  Iterable List RenderResult STRIP_CONTROL_CODES Segment TYPE_CHECKING Union console escape_control_codes i
  strip_control_codes sys time
default_styles: Console DEFAULT_STYLES Dict Style Table Text argparse args console html io parser style style_name
  table
diagnose: Console Panel Pretty get_windows_console_features inspect os platform report
emoji: Columns Console ConsoleOptions EMOJI Emoji EmojiVariant JupyterMixin Literal NoEmoji Optional RenderResult
  Segment Style TYPE_CHECKING Union columns console name sys
errors: ConsoleError LiveError MarkupError MissingStyle NoAltScreen NotRenderableError StyleError StyleStackError
  StyleSyntaxError
file_proxy: AnsiDecoder Any Console FileProxy IO List TYPE_CHECKING Text io
filesize: Iterable List Optional Tuple decimal pick_unit_and_suffix
highlighter: ABC ClassVar Console Highlighter ISO8601Highlighter JSONHighlighter List NullHighlighter RegexHighlighter
  ReprHighlighter Sequence Span Text Union abstractmethod console json re
json: Any Callable Console JSON JSONHighlighter NullHighlighter Optional Path Text Union argparse args console dumps
  error_console json_data loads parser sys
jupyter: Any ConsoleRenderable DEFAULT_TERMINAL_THEME Dict Iterable JUPYTER_HTML_FORMAT JupyterMixin JupyterRenderable
  List Segment Sequence TYPE_CHECKING display get_console print
layout: ABC Align ColumnSplitter Console ConsoleOptions Dict Iterable Layout LayoutError LayoutRender List NamedTuple
  NoSplitter Optional Panel Pretty RLock Region RegionMap RenderMap RenderResult RenderableType ReprHighlighter Result
  RowSplitter Segment Sequence Splitter StyleType TYPE_CHECKING Tree Tuple Union abstractmethod console islice
  itemgetter layout ratio_resolve rich_repr
live: Align Any Callable Console ConsoleRenderable Control Dict Event FileProxy Group IO JupyterMixin List Live
  LiveRender Optional Panel RLock RenderHook RenderableType Rule Screen Self Syntax TYPE_CHECKING Table Text TextIO
  Thread TracebackType Tuple Type VerticalOverflowMethod annotations cast console cycle dest examples exchange
  exchange_rate exchange_rate_dict exchanges get_console index live_table progress_renderables random select_exchange
  source syntax sys table time
live_render: Console ConsoleOptions Control ControlType Literal LiveRender Optional RenderResult RenderableType Segment
  StyleType Text Tuple VerticalOverflowMethod loop_last sys
logging: ClassVar Console ConsoleRenderable FORMAT FormatTimeCallable Handler Highlighter Iterable List LogRecord
  LogRender ModuleType NullFile Optional Path ReprHighlighter RichHandler TYPE_CHECKING Text Traceback Type Union
  annotations datetime divide get_console log logging os sleep
markdown: Any BlockQuote ClassVar CodeBlock Console ConsoleOptions Dict Heading HeadingFormat HorizontalRule ImageItem
  Iterable JupyterMixin JustifyMethod Link List ListElement ListItem Markdown MarkdownContext MarkdownElement
  MarkdownIt Optional Panel Paragraph Parser Path RenderResult Renderables Rule Segment Stack Style StyleStack Syntax
  Table TableBodyElement TableDataElement TableElement TableHeaderElement TableRowElement Text TextElement TextType
  Token Type Union UnknownElement annotations argparse args box console dataclass fileio get_args io loop_first
  markdown markdown_body markdown_file parser pydoc sys
markup: Callable EmojiVariant Iterable List MARKUP MarkupError Match NamedTuple Optional RE_HANDLER RE_TAGS Span Style
  Table Tag Text Tuple Union attrgetter escape grid literal_eval markup print re render
measure: Callable Console ConsoleOptions Measurement NamedTuple Optional RenderableType Sequence TYPE_CHECKING errors
  is_renderable itemgetter measure_renderables rich_cast
padding: Console ConsoleOptions JupyterMixin List Measurement Optional Padding PaddingDimensions RenderResult
  RenderableType Segment Style TYPE_CHECKING Tuple Union cast print
pager: ABC Any Console Pager SystemPager abstractmethod console make_test_card
palette: Color ColorBox ColorTriplet Console ConsoleOptions Iterable Palette Segment Sequence Style TYPE_CHECKING Table
  Tuple colorsys console lru_cache sqrt
panel: AlignMethod Box Console ConsoleOptions DOUBLE JupyterMixin Measurement Optional Padding PaddingDimensions Panel
  ROUNDED RenderResult RenderableType Segment Style StyleType TYPE_CHECKING Text TextType c cell_len
  measure_renderables p
pretty: Any BrokenRepr Callable Console ConsoleOptions Counter DefaultDict Deque Dict HighlighterType Iterable
  JUPYTER_CLASSES_TO_NOT_RENDER JupyterMixin JupyterRenderable JustifyMethod List MappingProxyType Measurement
  NamedTuple Node Optional OverflowMethod Pretty RenderResult ReprHighlighter RichRenderable RichReprResult Sequence
  Set StockKeepingUnit TYPE_CHECKING Text Thing Tuple Union UserDict UserList array builtins cell_len collections d
  data dataclass dataclasses defaultdict deque fields get_console inspect install is_dataclass is_expandable isclass
  islice loop_last os pick_bool pprint pretty_repr print reprlib sys traverse
progress: ABC Any BarColumn BinaryIO Callable Column Console ContextManager Deque Dict DownloadColumn Event
  FileSizeColumn Generic GetTimeCallable Group Highlighter Iterable JupyterMixin JustifyMethod List Literal Live
  MofNCompleteColumn NamedTuple NewType Optional Panel PathLike Progress ProgressBar ProgressColumn ProgressSample
  ProgressType RLock RawIOBase RenderableColumn RenderableType Rule Self Sequence Spinner SpinnerColumn StyleType
  Syntax TYPE_CHECKING Table Task TaskID TaskProgressColumn Text TextColumn TextIO TextType Thread TimeElapsedColumn
  TimeRemainingColumn TotalFileSizeColumn TracebackType TransferSpeedColumn Tuple Type TypeVar Union
  UnsupportedOperation abstractmethod annotations ceil console cycle dataclass deque examples field filesize
  get_console io length_hint mmap open progress progress_renderables random stat syntax sys table task1 task2 task3
  time timedelta track typing warnings wrap_file
progress_bar: Color ColorTriplet Console ConsoleOptions Iterable JupyterMixin List Measurement Optional PULSE_SIZE
  ProgressBar RenderResult Segment Style StyleType bar blend_rgb console lru_cache math monotonic n time
prompt: Any Confirm Console DefaultType FloatPrompt Generic IntPrompt InvalidResponse List Optional Prompt PromptBase
  PromptError PromptType Text TextIO TextType TypeVar Union doggie fruit get_console overload password print result
protocol: Any RenderableType Set TYPE_CHECKING cast is_renderable isclass rich_cast
region: NamedTuple Region
repr: Any Callable Console Foo Iterable List Optional ReprError Result RichReprResult T Tuple Type TypeVar Union auto
  console foo inspect overload partial rich_repr
rule: AlignMethod Console ConsoleOptions JupyterMixin Measurement RenderResult Rule Style Text Union cell_len console
  set_cell_size sys text
screen: Console ConsoleOptions Group Optional RenderResult RenderableType Screen Segment StyleType TYPE_CHECKING
  loop_last
segment: Console ConsoleOptions ControlCode ControlType Dict IntEnum Iterable List NamedTuple Optional RenderResult
  Result Segment SegmentLines Segments Sequence Style Syntax TYPE_CHECKING Text Tuple Type Union attrgetter
  cached_cell_len cell_len code console filterfalse fragments getLogger get_character_cell_size log lru_cache rich_repr
  set_cell_size text
spinner: Columns Console ConsoleOptions Group List Live Measurement Optional Panel RenderResult RenderableType SPINNERS
  Spinner StyleType TYPE_CHECKING Table Text Union all_spinners cast live sleep spinner_name
status: Console JupyterMixin Live Optional RenderableType Spinner Status StyleType TracebackType Type console sleep
  status
style: Any Color ColorParseError ColorSystem DEFAULT_TERMINAL_THEME Dict Iterable List NULL_STYLE Optional Result Style
  StyleStack StyleType TerminalTheme Type Union attrgetter blend_rgb cast count dumps errors getrandbits loads
  lru_cache randint rich_repr sys
styled: Console ConsoleOptions Measurement Panel RenderResult RenderableType Segment StyleType Styled TYPE_CHECKING
  panel print
syntax: ABC ANSISyntaxTheme ANSI_DARK ANSI_LIGHT Any ClassNotFound Color Comment Console ConsoleOptions DEFAULT_THEME
  Dict Error Generic Iterable JupyterMixin JustifyMethod Keyword Lexer Lines List Measurement
  NUMBERS_COLUMN_DEFAULT_PADDING Name NamedTuple Number Operator Optional Padding PaddingDimensions PaddingProperty
  Path PygmentsStyle PygmentsSyntaxTheme RICH_SYNTAX_THEMES RenderResult Segment Segments Sequence Set String Style
  StyleType Syntax SyntaxPosition SyntaxTheme TYPE_CHECKING Text Token TokenType Tuple Type Union WINDOWS Whitespace
  abstractmethod annotations argparse args blend_rgb cell_len code console get_lexer_by_name get_style_by_name
  guess_lexer_for_filename loop_first os parser platform re syntax sys textwrap
table: Column Console ConsoleOptions Dict Iterable JupyterMixin JustifyMethod List Measurement NamedTuple Optional
  OverflowMethod Padding PaddingDimensions RenderResult RenderableType ReprHighlighter Row Segment Sequence Style
  StyleType TYPE_CHECKING Table Text TextType Tuple Union VerticalAlignMethod box console dataclass errors field header
  highlight is_renderable loop_first_last loop_last pick_bool ratio_distribute ratio_reduce replace table timer
terminal_theme: ColorTriplet DEFAULT_TERMINAL_THEME DIMMED_MONOKAI List MONOKAI NIGHT_OWLISH Optional Palette
  SVG_EXPORT_THEME TerminalTheme Tuple
text: AlignMethod Any Callable Console ConsoleOptions DEFAULT_JUSTIFY DEFAULT_OVERFLOW Dict EmojiVariant
  GetStyleCallable Iterable JupyterMixin JustifyMethod Lines List Measurement NamedTuple Optional OverflowMethod
  Pattern Segment Span Style StyleType TYPE_CHECKING Text TextType Tuple Union cell_len console divide_line gcd
  itemgetter loop_last partial pick_bool re reduce set_cell_size strip_control_codes text
theme: DEFAULT_STYLES Dict IO List Mapping Optional Style StyleType Theme ThemeStack ThemeStackError configparser theme
"""
