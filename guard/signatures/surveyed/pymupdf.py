"""pymupdf: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "pymupdf 2.0 2.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: extra features layout/ mupdf mupdf_info pymupdf show_features table tgif utils
layout: DocumentLayoutAnalyzer MultiProcessWrapper common_util onnx/ presidio/ pymupdf_util pymupdf_util_base
  pymupdf_util_edge pymupdf_util_ext pymupdf_util_imf pymupdf_util_jf pymupdf_util_rf pymupdf_util_yf resources/
  roi_pooling
layout.onnx: BoxRFDGNN DefaultSorter GlobalConfig HTMLGenerator ImageFeatureExtractorV1 ImageFeatureExtractorV2
  LayoutProbAnalyzer MarkdownGenerator MarkdownHTMLTableGenerator TableGridExtractor TableGridExtractorV1A
  TableGridExtractorV1B TableGridExtractorV2 TableGridExtractorV2A TableGridExtractorV2B TableGridExtractorV3
  common_util table_grid_types
layout.presidio: feature_computation graph
layout.resources: onnx/
layout.resources.onnx:
"""
#: A module, and its names.
NAMES = """
layout: DocumentLayoutAnalyzer MultiProcessWrapper activate common_util git_sha onnx platform_python_implementation
  presidio pymupdf pymupdf_util pymupdf_util_base pymupdf_util_edge pymupdf_util_ext pymupdf_util_imf pymupdf_util_jf
  pymupdf_util_rf pymupdf_util_yf resources roi_pooling version version_tuple
mupdf_info: devel log mupdf_version mupdf_version_tuple os platform re
show_features: collect_features config get_pkg_version get_tesseract_version importlib plite print_feature_dict pyfull
  pymupdf subprocess sys
table: CHARS CellGroup ContextVar DEFAULT_JOIN_TOLERANCE DEFAULT_MIN_WORDS_HORIZONTAL DEFAULT_MIN_WORDS_VERTICAL
  DEFAULT_SNAP_TOLERANCE DEFAULT_X_DENSITY DEFAULT_X_TOLERANCE DEFAULT_Y_DENSITY DEFAULT_Y_TOLERANCE EDGES FLAGS
  HeaderRegion LIGATURES NON_NEGATIVE_SETTINGS Sequence SpanCell TABLE_DETECTOR_FLAGS TABLE_STRATEGIES TEXTMAP_KWARGS
  TEXT_BOLD TEXT_STRIKEOUT Table TableFinder TableHeader TableRow TableSettings TextMap UNSET UnsetFloat
  WORD_EXTRACTOR_KWARGS WordExtractor WordMap bbox_getter bbox_to_rect cells_to_tables chars_in_rect chars_to_textmap
  cluster_list cluster_objects collapse_cell_ws collate_line curve_to_edges dataclass dedupe_chars
  edges_to_intersections extend_header_leaf_labels extract_cells extract_text extract_words filter_edges
  find_header_region find_tables get_bbox_overlap get_table_dict_from_rect html inspect intersections_to_cells
  intersects_words_h itemgetter itertools join_edge_group line_to_edge make_chars make_cluster_dict make_edges
  make_table_from_bbox merge_bboxes merge_edges move_object mupdf obj_to_bbox obj_to_edges objects_to_bbox
  objects_to_rect page_rotation_reset page_rotation_set0 pymupdf rect_in_rect rect_to_edges refine_grid
  refine_grid_rows refine_grid_structure render_table_html resize_object resolve_spans snap_edges snap_objects string
  to_list weakref white_spaces words_to_edges_h words_to_edges_v
utils: AnyType ByteString OptBytes OptDict OptFloat OptInt OptSeq OptStr construct_label g_exceptions_verbose getColor
  getColorHSV getColorInfoList getColorList getDestStr getLinkDict getLinkText get_label_pno get_sorted_text get_text
  get_text_blocks get_text_selection get_text_words get_textbox get_textpage_ocr integerToLetter integerToRoman math
  matrix_like point_like pymupdf quad_like recover_bbox_quad recover_char_quad recover_line_quad recover_quad
  recover_span_quad rect_like rule_dict typing weakref
"""
