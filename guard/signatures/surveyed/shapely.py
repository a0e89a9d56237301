"""shapely: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "shapely 1.8.5.post1 2.2.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: affinity algorithms/ conftest constructive coordinates coords creation ctypes_declarations decorators errors
  examples/ geometry/ geos impl io iterops lib linear linref measurement ops plotting predicates prepared
  set_operations speedups/ strtree testing tests/ topology validation vectorized/ wkb wkt
algorithms: cga polylabel
examples: dissolve geoms intersect
geometry: base collection conftest geo linestring multilinestring multipoint multipolygon point polygon proxy
speedups:
vectorized:
"""
#: A module, and its names.
NAMES = """
: Any BaseGeometry BinaryPredicate BufferCapStyle BufferJoinStyle CoverageCleanMergeStrategy DecodingErrorOptions
  GEOSException Geometry GeometryCollection GeometryType HandleNaN IntEnum Iterable LineString LinearRing
  MultiLineString MultiPoint MultiPolygon ParamEnum Point Polygon STRtree SetPrecisionMode UnsupportedGEOSVersionError
  WKBFlavorOptions affinity algorithms area boundary bounds box buffer build_area centroid clip_by_rect collections_1d
  concave_hull conftest constrained_delaunay_triangles constructive contains contains_properly contains_xy convex_hull
  coordinates coords count_coordinates coverage_clean coverage_invalid_edges coverage_is_valid coverage_simplify
  coverage_union coverage_union_all covered_by covers creation crosses ctypes_declarations decorators
  delaunay_triangles deprecate_positional destroy_prepared difference disjoint disjoint_subset_union
  disjoint_subset_union_all distance dwithin empty envelope equals equals_exact equals_identical errors examples
  extract_unique_points force_2d force_3d frechet_distance from_geojson from_ragged_array from_wkb from_wkt geometry
  geometrycollections geos geos_capi_version geos_capi_version_string geos_version geos_version_string
  get_coordinate_dimension get_coordinates get_dimensions get_exterior_ring get_geometry get_interior_ring get_m
  get_num_coordinates get_num_geometries get_num_interior_rings get_num_points get_parts get_point get_precision
  get_rings get_segments get_srid get_type_id get_x get_y get_z has_m has_z hausdorff_distance impl intersection
  intersection_all intersects intersects_xy io is_ccw is_closed is_empty is_geometry is_missing is_prepared is_ring
  is_simple is_valid is_valid_input is_valid_reason iterops length lib line_interpolate_point line_locate_point
  line_merge linear linearrings linestrings linref make_valid maximum_inscribed_circle measurement
  minimum_bounding_circle minimum_bounding_radius minimum_clearance minimum_clearance_line minimum_rotated_rectangle
  minimum_width multilinestrings multipoints multipolygons node normalize np offset_curve ops orient_polygons
  oriented_envelope os overlaps platform plotting point_on_surface points polygonize polygonize_full polygons
  predicates prepare prepared relate relate_pattern remove_repeated_points requires_geos reverse segmentize
  set_coordinates set_operations set_precision set_srid setup_signal_checks shapely shared_paths shortest_line
  simple_geometries_1d simplify snap speedups split strtree symmetric_difference symmetric_difference_all testing tests
  to_geojson to_ragged_array to_wkb to_wkt topology total_bounds touches transform transform_coordseq unary_union union
  union_all validation vectorized voronoi_polygons warnings within wkb wkt
affinity: GeometryTypeError affine_transform cos interpret_origin np pi rotate scale shapely sin skew tan translate
algorithms: cga polylabel
conftest: HAVE_SCPDT contextmanager doctest dt_config geos_version_string numpy pytest pytest_report_header
  shapely20_todo shapely20_wontfix warnings warnings_errors_and_rng
constructive: BufferCapStyle BufferJoinStyle ParamEnum UnsupportedGEOSVersionError boundary buffer build_area centroid
  clip_by_rect concave_hull constrained_delaunay_triangles convex_hull delaunay_triangles deprecate_positional envelope
  extract_unique_points lib make_valid maximum_inscribed_circle minimum_bounding_circle minimum_clearance_line
  minimum_rotated_rectangle minimum_width node normalize np offset_curve orient_polygons oriented_envelope
  point_on_surface polygonize polygonize_full remove_repeated_points requires_geos reverse segmentize simplify snap
  split voronoi_polygons
coordinates: GeometryType count_coordinates deprecate_positional get_coordinates lib np set_coordinates shapely
  transform transform_coordseq
coords: BoundsOp CoordinateSequence ShapelyDeprecationWarning Validating array byref c_double c_uint lgeos sys warnings
creation: Geometry GeometryType HandleNaN ParamEnum box collections_1d deprecate_positional destroy_prepared empty
  from_wkt geometrycollections lib linearrings linestrings multilinestrings multipoints multipolygons np points
  polygons prepare simple_geometries_1d
ctypes_declarations: CFUNCTYPE EXCEPTION_HANDLER_FUNCTYPE POINTER UnsupportedGEOSVersionError allocated_c_char_p c_byte
  c_char_p c_double c_int c_size_t c_size_t_p c_uint c_void_p prototype py_object
decorators: Callable Iterable UnsupportedGEOSVersionError deprecate_positional lib lru_cache multithreading_enabled np
  os requires_geos unwrap warnings wraps
examples: dissolve geoms intersect
geometry: CAP_STYLE GeometryCollection JOIN_STYLE LineString LinearRing MultiLineString MultiPoint MultiPolygon Point
  Polygon asLineString asLinearRing asMultiLineString asMultiPoint asMultiPolygon asPoint asPolygon asShape base box
  collection conftest geo linestring mapping multilinestring multipoint multipolygon point polygon proxy shape shapely
geos: CDLL DEFAULT_MODE EXCEPTION_HANDLER_FUNCTYPE InvalidGeometryError L LGEOS330 LGEOS340 LGEOS350 LGEOS360 LGEOS380
  LGEOSBase LOG PredicateError TopologicalError WKBReader WKBReadingError WKBWriter WKTReader WKTReadingError WKTWriter
  alt_paths atexit c_char_p c_size_t c_void_p cdll cleanup dylib_path egg_dlls end_set errcheck_just_free
  errcheck_null_exception errcheck_predicate errcheck_wkb error_h error_handler exists_conda_env find_library free
  func_name geos_capi_version geos_pyinstaller_so geos_version geos_version_string geos_whl_dll geos_whl_dylib
  geos_whl_so glob handle lgeos load_dll logging make_logging_callback new_func new_func_name new_func_names notice_h
  notice_handler old_func original_path os partial pointer prototype re shapely start_set string_at sys threading
  warnings wininst_dlls
impl: BaseImpl BinaryPredicate BinaryRealProperty BinaryTopologicalOp BoundsOp DefaultImplementation GEOSImpl IMPL330
  IMPL360 ImplementationError InterpolateOp ProjectOp UnaryPredicate UnaryRealProperty UnaryTopologicalOp cga delegated
  imp impl_items lgeos wraps
io: DecodingErrorOptions ParamEnum WKBFlavorOptions from_geojson from_ragged_array from_wkb from_wkt geos_version lib
  np requires_geos to_geojson to_ragged_array to_wkb to_wkt
iterops: Delegating InvalidGeometryError IterOp ShapelyDeprecationWarning contains crosses disjoint equals intersects
  overlaps touches warnings within
linear: UnsupportedGEOSVersionError deprecate_positional lib line_interpolate_point line_locate_point line_merge
  shared_paths shortest_line
linref: Delegating GeometryTypeError InterpolateOp LinearRefBase ProjectOp
measurement: area bounds distance frechet_distance hausdorff_distance length lib minimum_bounding_radius
  minimum_clearance np total_bounds warnings
ops: BaseGeometry BaseMultipartGeometry CollectionOperator GeometryCollection GeometryTypeError LineString
  MultiLineString MultiPoint Point Polygon ShapelyDeprecationWarning SplitOp ValidateOp byref c_double c_void_p
  cascaded_union clip_by_rect geom_factory lgeos linemerge nearest_points np operator orient orient_ pairwise
  polygonize polygonize_full polylabel prep shape shapely shared_paths snap split substring transform
  transform_coordseq triangulate unary_union validate voronoi_diagram warn
plotting: np patch_from_polygon plot_line plot_points plot_polygon shapely
predicates: BinaryPredicate Delegating PredicateError UnaryPredicate contains contains_properly contains_xy covered_by
  covers crosses disjoint dwithin equals equals_exact equals_identical has_m has_z intersects intersects_xy is_ccw
  is_closed is_empty is_geometry is_missing is_prepared is_ring is_simple is_valid is_valid_input is_valid_reason lib
  np overlaps relate relate_pattern requires_geos touches warnings within
prepared: DefaultImplementation PicklingError PreparedGeometry delegated lgeos prep shapely
set_operations: Geometry GeometryType coverage_union coverage_union_all deprecate_positional difference
  disjoint_subset_union disjoint_subset_union_all intersection intersection_all lib np requires_geos
  symmetric_difference symmetric_difference_all unary_union union union_all warnings
speedups: available coords disable enable enabled import_error_msg linestring method_wrapper polygon shapely sys
  warnings wraps
strtree: Any BaseGeometry BinaryPredicate ItemsView Iterable Iterator Optional ParamEnum STRtree Sequence
  ShapelyDeprecationWarning Tuple Union ctypes is_empty is_missing lgeos lib log logging np sys warn
topology: BinaryRealProperty BinaryTopologicalOp Delegating InvalidGeometryError TopologicalError UnaryRealProperty
  UnaryTopologicalOp Validating byref c_double cast lgeos
validation: explain_validity geom_factory lgeos make_valid shapely
vectorized: PreparedGeometry contains np shapely speedups touches warnings
wkb: WKBReader WKBWriter dump dumps geom_factory lgeos load loads shapely
wkt: dump dumps geos load loads shapely
"""
