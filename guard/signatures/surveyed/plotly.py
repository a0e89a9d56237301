"""plotly: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "plotly 5.23.0 7.1.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: animation api/ basedatatypes basewidget callbacks colors/ config conftest dashboard_objs data/ exceptions express/
  figure_factory/ files graph_objects/ graph_objs/ grid_objs io/ labextension/ matplotlylib/ missing_anywidget
  missing_ipywidgets offline/ optional_imports package_data/ plotly/ presentation_objs serializers session
  shapeannotation subplots tools utils validator_cache validators/ version widgets
api:
colors:
data:
express: colors/ data/ imshow_utils trendline_functions/
figure_factory: utils
graph_objects:
graph_objs: bar/ barpolar/ box/ candlestick/ carpet/ choropleth/ choroplethmap/ choroplethmapbox/ cone/ contour/
  contourcarpet/ densitymap/ densitymapbox/ funnel/ funnelarea/ graph_objs heatmap/ heatmapgl/ histogram/ histogram2d/
  histogram2dcontour/ icicle/ image/ indicator/ isosurface/ layout/ mesh3d/ ohlc/ parcats/ parcoords/ pie/ pointcloud/
  quiver/ sankey/ scatter/ scatter3d/ scattercarpet/ scattergeo/ scattergl/ scattermap/ scattermapbox/ scatterpolar/
  scatterpolargl/ scattersmith/ scatterternary/ splom/ streamtube/ sunburst/ surface/ table/ treemap/ violin/ volume/
  waterfall/
io: base_renderers json kaleido orca sg_scraper
labextension: static/
matplotlylib: mplexporter/ mpltools renderer tests/
offline: offline
package_data: datasets/ templates/
plotly: chunked_requests
validators: bar/ barpolar/ box/ candlestick/ carpet/ choropleth/ choroplethmapbox/ cone/ contour/ contourcarpet/
  densitymapbox/ frame/ funnel/ funnelarea/ heatmap/ heatmapgl/ histogram/ histogram2d/ histogram2dcontour/ icicle/
  image/ indicator/ isosurface/ layout/ mesh3d/ ohlc/ parcats/ parcoords/ pie/ pointcloud/ sankey/ scatter/ scatter3d/
  scattercarpet/ scattergeo/ scattergl/ scattermapbox/ scatterpolar/ scatterpolargl/ scattersmith/ scatterternary/
  splom/ streamtube/ sunburst/ surface/ table/ treemap/ violin/ volume/ waterfall/
express.colors:
express.data:
express.trendline_functions:
graph_objs.bar: hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.barpolar: hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.box: hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.candlestick: decreasing/ hoverlabel/ increasing/ legendgrouptitle/
graph_objs.carpet: aaxis/ baxis/ legendgrouptitle/
graph_objs.choropleth: colorbar/ hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.choroplethmap: colorbar/ hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.choroplethmapbox: colorbar/ hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.cone: colorbar/ hoverlabel/ legendgrouptitle/
graph_objs.contour: colorbar/ contours/ hoverlabel/ legendgrouptitle/
graph_objs.contourcarpet: colorbar/ contours/ legendgrouptitle/
graph_objs.densitymap: colorbar/ hoverlabel/ legendgrouptitle/
graph_objs.densitymapbox: colorbar/ hoverlabel/ legendgrouptitle/
graph_objs.funnel: connector/ hoverlabel/ legendgrouptitle/ marker/
graph_objs.funnelarea: hoverlabel/ legendgrouptitle/ marker/ title/
graph_objs.heatmap: colorbar/ hoverlabel/ legendgrouptitle/
graph_objs.heatmapgl: colorbar/ hoverlabel/ legendgrouptitle/
graph_objs.histogram: hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.histogram2d: colorbar/ hoverlabel/ legendgrouptitle/
graph_objs.histogram2dcontour: colorbar/ contours/ hoverlabel/ legendgrouptitle/
graph_objs.icicle: hoverlabel/ legendgrouptitle/ marker/ pathbar/
graph_objs.image: hoverlabel/ legendgrouptitle/
graph_objs.indicator: delta/ gauge/ legendgrouptitle/ number/ title/
graph_objs.isosurface: caps/ colorbar/ hoverlabel/ legendgrouptitle/ slices/
graph_objs.layout: annotation/ coloraxis/ geo/ grid/ hoverlabel/ legend/ map/ mapbox/ newselection/ newshape/ polar/
  scene/ selection/ shape/ slider/ smith/ template/ ternary/ title/ updatemenu/ xaxis/ yaxis/
graph_objs.mesh3d: colorbar/ hoverlabel/ legendgrouptitle/
graph_objs.ohlc: decreasing/ hoverlabel/ increasing/ legendgrouptitle/
graph_objs.parcats: legendgrouptitle/ line/
graph_objs.parcoords: legendgrouptitle/ line/ unselected/
graph_objs.pie: hoverlabel/ legendgrouptitle/ marker/ title/
graph_objs.pointcloud: hoverlabel/ legendgrouptitle/ marker/
graph_objs.quiver: hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.sankey: hoverlabel/ legendgrouptitle/ link/ node/
graph_objs.scatter: hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.scatter3d: hoverlabel/ legendgrouptitle/ line/ marker/ projection/
graph_objs.scattercarpet: hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.scattergeo: hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.scattergl: hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.scattermap: hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.scattermapbox: hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.scatterpolar: hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.scatterpolargl: hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.scattersmith: hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.scatterternary: hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.splom: dimension/ hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.streamtube: colorbar/ hoverlabel/ legendgrouptitle/
graph_objs.sunburst: hoverlabel/ legendgrouptitle/ marker/
graph_objs.surface: colorbar/ contours/ hoverlabel/ legendgrouptitle/
graph_objs.table: cells/ header/ hoverlabel/ legendgrouptitle/
graph_objs.treemap: hoverlabel/ legendgrouptitle/ marker/ pathbar/
graph_objs.violin: box/ hoverlabel/ legendgrouptitle/ marker/ selected/ unselected/
graph_objs.volume: caps/ colorbar/ hoverlabel/ legendgrouptitle/ slices/
graph_objs.waterfall: connector/ decreasing/ hoverlabel/ increasing/ legendgrouptitle/ totals/
labextension.static:
matplotlylib.mplexporter: exporter renderers/ tests/ tools utils
package_data.datasets:
package_data.templates:
validators.bar: error_x/ error_y/ hoverlabel/ insidetextfont/ legendgrouptitle/ marker/ outsidetextfont/ selected/
  stream/ textfont/ unselected/
validators.barpolar: hoverlabel/ legendgrouptitle/ marker/ selected/ stream/ unselected/
validators.box: hoverlabel/ legendgrouptitle/ line/ marker/ selected/ stream/ unselected/
validators.candlestick: decreasing/ hoverlabel/ increasing/ legendgrouptitle/ line/ stream/
validators.carpet: aaxis/ baxis/ font/ legendgrouptitle/ stream/
validators.choropleth: colorbar/ hoverlabel/ legendgrouptitle/ marker/ selected/ stream/ unselected/
validators.choroplethmapbox: colorbar/ hoverlabel/ legendgrouptitle/ marker/ selected/ stream/ unselected/
validators.cone: colorbar/ hoverlabel/ legendgrouptitle/ lighting/ lightposition/ stream/
validators.contour: colorbar/ contours/ hoverlabel/ legendgrouptitle/ line/ stream/ textfont/
validators.contourcarpet: colorbar/ contours/ legendgrouptitle/ line/ stream/
validators.densitymapbox: colorbar/ hoverlabel/ legendgrouptitle/ stream/
validators.frame:
validators.funnel: connector/ hoverlabel/ insidetextfont/ legendgrouptitle/ marker/ outsidetextfont/ stream/ textfont/
validators.funnelarea: domain/ hoverlabel/ insidetextfont/ legendgrouptitle/ marker/ stream/ textfont/ title/
validators.heatmap: colorbar/ hoverlabel/ legendgrouptitle/ stream/ textfont/
validators.heatmapgl: colorbar/ hoverlabel/ legendgrouptitle/ stream/
validators.histogram: cumulative/ error_x/ error_y/ hoverlabel/ insidetextfont/ legendgrouptitle/ marker/
  outsidetextfont/ selected/ stream/ textfont/ unselected/ xbins/ ybins/
validators.histogram2d: colorbar/ hoverlabel/ legendgrouptitle/ marker/ stream/ textfont/ xbins/ ybins/
validators.histogram2dcontour: colorbar/ contours/ hoverlabel/ legendgrouptitle/ line/ marker/ stream/ textfont/ xbins/
  ybins/
validators.icicle: domain/ hoverlabel/ insidetextfont/ leaf/ legendgrouptitle/ marker/ outsidetextfont/ pathbar/ root/
  stream/ textfont/ tiling/
validators.image: hoverlabel/ legendgrouptitle/ stream/
validators.indicator: delta/ domain/ gauge/ legendgrouptitle/ number/ stream/ title/
validators.isosurface: caps/ colorbar/ contour/ hoverlabel/ legendgrouptitle/ lighting/ lightposition/ slices/
  spaceframe/ stream/ surface/
validators.layout: activeselection/ activeshape/ annotation/ coloraxis/ colorscale/ font/ geo/ grid/ hoverlabel/ image/
  legend/ mapbox/ margin/ modebar/ newselection/ newshape/ polar/ scene/ selection/ shape/ slider/ smith/ template/
  ternary/ title/ transition/ uniformtext/ updatemenu/ xaxis/ yaxis/
validators.mesh3d: colorbar/ contour/ hoverlabel/ legendgrouptitle/ lighting/ lightposition/ stream/
validators.ohlc: decreasing/ hoverlabel/ increasing/ legendgrouptitle/ line/ stream/
validators.parcats: dimension/ domain/ labelfont/ legendgrouptitle/ line/ stream/ tickfont/
validators.parcoords: dimension/ domain/ labelfont/ legendgrouptitle/ line/ rangefont/ stream/ tickfont/ unselected/
"""
#: A module, and its names.
NAMES = """
animation: DurationValidator EasingValidator EnumeratedValidator NumberValidator
basedatatypes: BaseFigure BaseFrameHierarchyType BaseLayoutHierarchyType BaseLayoutType BasePlotlyType
  BaseTraceHierarchyType BaseTraceType OrderedDict PlotlyKeyError Undefined chomp_empty_strings collections
  contextmanager convert_to_base64 copy deepcopy display_string_positions find_closest_string get_module itertools re
  reduce shapeannotation split_multichar split_string_positions warnings
basewidget: BaseFigure BaseFigureWidget BasePlotlyType BoxSelector Dict InputDeviceState Integer LassoSelector List
  Points Unicode anywidget custom_serializers deepcopy display_jupyter_version_warnings observe pathlib widgets
callbacks: BoxSelector InputDeviceState LassoSelector Points
conftest: os pytest_ignore_collect
data: AVAILABLE_BACKENDS BACKENDS_WITH_INDEX_SUPPORT carshare election election_geojson experiment gapminder
  import_module iris medals_long medals_wide nw os stocks tips wind
express: Constant IdentityMap NO_COLOR Range area bar bar_polar box choropleth choropleth_map choropleth_mapbox colors
  data defaults density_contour density_heatmap density_map density_mapbox ecdf funnel funnel_area
  get_trendline_results histogram icicle imshow imshow_utils line line_3d line_geo line_map line_mapbox line_polar
  line_ternary np optional_imports parallel_categories parallel_coordinates pd pie scatter scatter_3d scatter_geo
  scatter_map scatter_mapbox scatter_matrix scatter_polar scatter_ternary set_mapbox_access_token strip sunburst
  timeline treemap trendline_functions violin
figure_factory: create_2d_density create_annotated_heatmap create_bullet create_candlestick create_choropleth
  create_dendrogram create_distplot create_facet_grid create_gantt create_hexbin_map create_hexbin_mapbox create_ohlc
  create_quiver create_scatterplotmatrix create_streamline create_table create_ternary_contour create_trisurf
  create_violin np optional_imports utils
matplotlylib: Exporter PlotlyRenderer mplexporter mpltools renderer tests
missing_anywidget: BaseFigure FigureWidget
missing_ipywidgets: BaseFigure FigureWidget
offline: download_plotlyjs enable_mpl_offline get_plotlyjs get_plotlyjs_version init_notebook_mode iplot iplot_mpl
  offline plot plot_mpl
optional_imports: get_module
plotly: chunked_requests
serializers: Undefined custom_serializers get_module np
shapeannotation: annotation_params_for_line annotation_params_for_rect axis_spanning_shape_annotation datetime
  split_dict_by_key_prefix
subplots: SubplotDomain SubplotRef SubplotXY go make_subplots
tools: ALTERNATIVE_HISTNORM DEFAULT_FILLCOLOR DEFAULT_HISTNORM DEFAULT_PLOTLY_COLORS DIAG_CHOICES FigureFactory
  PLOTLY_DIR PLOTLY_SCALES REQUIRED_GANTT_KEYS VALID_COLORMAP_TYPES exceptions get_config_plotly_server_url
  get_graph_obj get_subplots ipython_core_display json make_subplots mpl_to_plotly optional_imports os
  return_figure_from_figure_or_data sage_salvus warning_on_one_line warnings
validator_cache: DERIVED_CLASSES LiteralValidator ValidatorCache basevalidators importlib json opath
version: get_versions stable_semver
"""
