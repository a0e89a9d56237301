"""pdfplumber: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "pdfplumber 0.7.6 0.11.10"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: cli container convert ctm display page pdf repair structure table utils/
utils: clustering exceptions generic geometry pdfinternals text
"""
#: A module, and its names.
NAMES = """
: PDF cli container convert ctm display open page pdf pdfminer repair structure table utils
cli: Any DefaultDict Dict List PDF add_text_to_mcids argparse chain defaultdict deque json main parse_args
  parse_page_spec sys
container: Any CSV_COLS_REQUIRED CSV_COLS_TO_PREPEND Container Dict List Optional Serializer Set StringIO T_obj
  T_obj_list TextIO chain csv json utils
convert: Any CSV_COLS_REQUIRED CSV_COLS_TO_PREPEND Callable Dict ENCODINGS_TO_TRY List Optional PSLiteral Serializer
  Tuple base64 decode_text get_attr_filter to_b64
ctm: CTM NamedTuple math
display: Any BufferedReader BytesIO COLORS DEFAULT_FILL DEFAULT_RESOLUTION DEFAULT_STROKE DEFAULT_STROKE_WIDTH
  DataFrame List MalformedPDFException Optional PIL Page PageImage Series TYPE_CHECKING T_bbox T_color
  T_contains_points T_num T_obj T_obj_list T_point T_seq T_table_settings Table TableFinder TableSettings Tuple Union
  WandColor WandImage get_page_image pathlib pd pypdfium2 utils
page: ALL_ATTRS Any CP936_FONTNAMES Callable Container CroppedPage DerivedPage Dict FilteredPage Generator LTChar
  LTComponent LTContainer LTCurve LTItem LTLine LTPage LTRect LTTextContainer List MalformedPDFException Optional PDF
  PDFPage PDFPageAggregator PDFPageAggregatorWithMarkedContent PDFPageInterpreter PDFStackT PDFStructTree PSLiteral
  Page PageImage Pattern PdfminerException StructTreeMissing TYPE_CHECKING T_bbox T_num T_obj T_obj_list
  T_table_settings Table TableFinder TableSettings TextMap Tuple Union decode_text fix_fontname_bytes lru_cache lt_pat
  normalize_unicode numbers re resolve_all resolve_and_decode test_proposed_bbox tuplify_list_kwargs utils warn
pdf: Any BufferedReader BytesIO Container Dict Generator LAParams List Literal Optional PDF PDFDocument PDFPage
  PDFParser PDFResourceManager PDFStructTree PSException Page PdfminerException StructTreeMissing T_num T_obj_list
  T_repair_setting TracebackType Tuple Type Union itertools logger logging pathlib resolve_and_decode
repair: BufferedReader BytesIO Literal Optional T_repair_setting Union pathlib repair shutil subprocess
structure: Any Callable Dict Findable Iterable Iterator List MatchFunc NumberTree Optional PDF PDFObjRef PDFParser
  PDFStructElement PDFStructTree PSLiteral Page Pattern StructTreeMissing TYPE_CHECKING T_bbox T_obj Tuple Union asdict
  dataclass decode_text deque field geometry itertools logger logging re resolve1
table: Any CellGroup Column DEFAULT_JOIN_TOLERANCE DEFAULT_MIN_WORDS_HORIZONTAL DEFAULT_MIN_WORDS_VERTICAL
  DEFAULT_SNAP_TOLERANCE Dict List NON_NEGATIVE_SETTINGS Optional Page Row Set TABLE_STRATEGIES TYPE_CHECKING T_bbox
  T_intersections T_num T_obj T_obj_iter T_obj_list T_point T_table_settings Table TableFinder TableSettings Tuple Type
  UNSET Union UnsetFloat cells_to_tables dataclass edges_to_intersections intersections_to_cells itemgetter itertools
  join_edge_group merge_edges snap_edges utils words_to_edges_h words_to_edges_v
utils: Any Callable DEFAULT_X_DENSITY DEFAULT_X_TOLERANCE DEFAULT_Y_DENSITY DEFAULT_Y_TOLERANCE DataFrame Dict
  Generator Hashable Iterable LayoutEngine List Match Optional PDFDocEncoding PDFObjRef PSLiteral Pattern R Sequence
  TYPE_CHECKING T_bbox T_num T_obj T_obj_iter T_obj_list T_seq TextLayout Tuple TypeVar Union WordExtractor bbox_getter
  bbox_to_rect calculate_area chars_to_layout chars_to_textmap clip_obj cluster_list cluster_objects clustering
  collate_line crop_to_bbox curve_to_edges decode_psl_list decode_text dedupe_chars exceptions extract_text
  extract_text_simple extract_words filter_edges generic geometry get_bbox_overlap get_dict_type intersects_bbox
  itemgetter itertools line_to_edge make_cluster_dict merge_bboxes move_object obj_to_bbox obj_to_edges objects_to_bbox
  objects_to_rect outside_bbox pdfinternals re rect_to_edges resize_object resolve resolve_all resolve_and_decode
  snap_objects string text to_list within_bbox
"""
