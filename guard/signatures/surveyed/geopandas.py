"""geopandas: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "geopandas 0.6.3 1.2.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: accessors array base conftest datasets/ explore geodataframe geoseries io/ plotting sindex testing tests/ tools/
datasets: naturalearth_cities/ naturalearth_creation naturalearth_lowres/
io: arrow/ file sql/ tests/ util
tools: clip crs geocoding hilbert_curve make_grid overlay sjoin tests/ util
datasets.naturalearth_cities:
datasets.naturalearth_lowres:
"""
#: A module, and its names.
NAMES = """
: GeoDataFrame GeoSeries accessors array base clip conftest datasets explore geocode geodataframe geopandas geoseries
  get_versions gpd io list_layers make_grid np options overlay pd plotting points_from_xy read_feather read_file
  read_file_info read_parquet read_postgis reverse_geocode show_versions sindex sjoin sjoin_nearest testing tests tools
accessors: GeoSeries GeoSeriesAccessor GeometryDtype pandas
array: Any ArrayLike BaseGeometry CRS ClassVar ExtensionArray ExtensionDtype GEOS_GE_312 GeoPandasBase GeometryArray
  GeometryDtype HAS_PYPROJ Iterable LINE_GEOM_TYPES Literal PANDAS_GE_024 PANDAS_GE_10 POINT_GEOM_TYPES
  POLYGON_GEOM_TYPES SpatialIndex Transformer TransformerFromCRS annotations compat from_shapely from_wkb from_wkt
  geometry_type_ids geometry_type_values geos inspect isna lru_cache np npt numbers operator p pd points_from_xy pygeos
  register_extension_dtype requires_pyproj shapely to_shapely to_wkb to_wkt transform type_mapping typing vectorized
  warnings
base: BaseGeometry DataFrame GeoPandasBase GeoSeries GeometryArray GeometryDtype HAS_SINDEX Literal MultiIndex
  MultiPoint RTreeError Series TYPE_CHECKING box cascaded_union compat gpd is_geometry_type np pd shapely unary_union
  warn
conftest: add_geopandas geopandas has_sindex_backend naturalearth_cities naturalearth_lowres nybb_filename os pytest
  pytest_configure pytest_runtest_setup
datasets: available get_path naturalearth_cities naturalearth_creation naturalearth_lowres os p
explore: LineString Version geopandas is_datetime64_any_dtype mean np pd warnings
geodataframe: Accessor Any BaseGeometry CRS CachedAccessor DEFAULT_GEO_COLUMN_NAME DataFrame GeoDataFrame GeoPandasBase
  GeoSeries GeometryArray GeometryDtype HAS_PYPROJ Iterable Literal PANDAS_GE_30 PARQUET_GEOMETRY_ENCODINGS PY3
  SUPPORTED_VERSIONS_LITERAL Series annotations compat crs_mismatch_error doc folium from_shapely geopandas
  is_geometry_type json mapping np os pd plot_dataframe shape shapely sqlalchemy string_types to_wkb to_wkt types
  typing warnings
geoseries: Any BaseGeometry CRS Callable DataFrame GeoPandasBase GeoSeries GeometryCollection GeometryDtype
  LooseVersion MultiIndex Series SingleBlockManager annotations compat doc from_shapely from_wkb from_wkt geopandas
  is_geometry_type json np os partial pd plot_series points_from_xy pyproj shapely to_wkb to_wkt transform typing
  warnings
io: arrow file sql tests util
plotting: Any Axes CategoricalDtype Collection Colormap ColumnLike GeoplotAccessor Iterable LineCollection Literal
  MarkerStyle MemoryFile NDArray PatchCollection Path PathCollection PathPatch PlotAccessor Sequence TYPE_CHECKING
  TileProvider TypeAlias Version annotations coerce_indexer_dtype deprecated doc geopandas np os pd plot_dataframe
  plot_linestring_collection plot_point_collection plot_polygon_collection plot_series print_function shapely warnings
sindex: BaseGeometry BaseSpatialIndex PREDICATES PyGEOSSTRTreeIndex RTreeError RTreeIndex SpatialIndex array base
  compat doc geoseries mod np p pd prep rtree shapely warnings
tools: absolute_import clip collect crs explicit_crs_from_epsg geocode geocoding hilbert_curve make_grid overlay
  reverse_geocode sjoin sjoin_nearest tests util
"""
