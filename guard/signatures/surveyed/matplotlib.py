"""matplotlib: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "matplotlib 3.5.3 3.11.2"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: _contour/ _qhull/ _tri/ afm animation/ artist axes/ axis backend/ backend_bases backend_managers backend_tools
  backends/ bezier blocking_input category cbook/ cm collections colorbar colorizer colors container contour dates
  docstring dviread figure font_manager/ fontconfig_pattern ft2font/ gridspec hatch image/ inset layout_engine legend/
  legend_handler lines markers mathtext/ mlab name_of_module/ offsetbox patches path patheffects png/ projections/
  pylab pyplot/ quiver rcsetup/ sankey scale sphinxext/ spines stackplot streamplot style/ subprocess/ svg/ table
  testing/ tests/ texmanager text/ textpath ticker/ tight_bbox tight_layout transforms tri/ type1font typing units
  widgets
axes:
backends: _macosx/ backend_agg/ backend_cairo backend_gtk3 backend_gtk3agg/ backend_gtk3cairo backend_gtk4
  backend_gtk4agg backend_gtk4cairo backend_macosx/ backend_mixed backend_nbagg backend_pdf/ backend_pgf/ backend_ps/
  backend_qt/ backend_qt5 backend_qt5agg backend_qt5cairo backend_qtagg/ backend_qtcairo backend_svg/ backend_template
  backend_tkagg backend_tkcairo backend_webagg backend_webagg_core backend_wx backend_wxagg backend_wxcairo qt_compat/
  qt_editor/ registry web_backend/
cbook: deprecation
projections: geo polar
sphinxext: figmpl_directive mathmpl plot_directive roles/
style: core
tri: triangulation tricontour trifinder triinterpolate tripcolor triplot trirefine tritools
backends.qt_editor: figureoptions
backends.web_backend: css/ js/
backends.web_backend.css:
backends.web_backend.js:
"""
#: A module, and its names.
NAMES = """
afm: AFM CharMetrics CompositePart logging namedtuple re uni2type1
animation: AbstractMovieWriter Animation ArtistAnimation BytesIO CREATE_NO_WINDOW DISPLAY_TEMPLATE FFMpegBase
  FFMpegFileWriter FFMpegWriter FileMovieWriter FuncAnimation HTMLWriter INCLUDED_FRAMES Image ImageMagickBase
  ImageMagickFileWriter ImageMagickWriter JS_INCLUDE MovieWriter MovieWriterRegistry Path PillowWriter STYLE_INCLUDE
  TemporaryDirectory TextIOWrapper TimedAnimation abc adjusted_figsize base64 cbook collections contextlib itertools
  logging mcolors mpl np shutil subprocess subprocess_creation_flags sys uuid warnings writers
artist: Artist ArtistInspector Bbox BboxBase BoundaryNorm IdentityTransform Number Parameter Path Real ScalarMappable
  Signature Transform TransformedBbox TransformedPatchPath TransformedPath allow_rasterization cache cbook contextlib
  get getp inspect kwdoc logging mpl namedtuple np operator re reduce setp warnings wraps
axes: Axes BarContainer ErrorbarContainer GridSpec Integral Number SecondaryAxis StemContainer Subplot SubplotBase
  SubplotSpec cbook docstring functools itertools logging ma math matplotlib mcoll mcolors mcontour mimage mlab mlegend
  mlines mmarkers mpatches mpath mpl mquiver mstack mstream mtable mtext mticker mtransforms mtri munits np rcParams
  subplot_class_factory
axis: Axis GRIDLINE_INTERPOLATION_STEPS NullLocator Real Tick Ticker XAxis XTick YAxis YTick alpha anchor asinh auto
  axes axis b base baseline both bottom cbook center color colors d data dataLim datetime default direction functools
  get_ get_text grid gridOn grid_ ignore in inherit inout intervalx intervaly label1On label2On labelbottom labelcolor
  labelfontfamily labelleft labelright labelrotation labelrotation_mode labelsize labeltop left length lim_changed
  linear log logging logit major markeredgecolor martist mcolors minor mlines mpl mscale mtext mticker mtransforms
  munits name none np out outline pad right rotation rotation_mode scale set_ size symlog tick1 tick1On tick2 tick2On
  tickdir top units unknown vertical view viewLim visible warnings width x xaxis xtick y yaxis ytick zorder
backend_tools: AxisScaleBase ConfigureSubplotsBase Cursors Gcf RubberbandBase SaveFigureBase SetCursorBase
  SimpleNamespace ToolBack ToolBase ToolCopyToClipboardBase ToolCursorPosition ToolForward ToolFullScreen ToolGrid
  ToolHelpBase ToolHome ToolMinorGrid ToolPan ToolQuit ToolQuitAll ToolSetCursor ToolToggleBase ToolViewsPositions
  ToolXScale ToolYScale ToolZoom ViewsPositionsBase WeakKeyDictionary ZoomPanBase add_tools_to_container
  add_tools_to_manager cbook cursors default_toolbar_tools default_tools enum functools mpl np re time uuid
backends: BackendFilter backend_agg backend_cairo backend_gtk3 backend_gtk3agg backend_gtk3cairo backend_gtk4
  backend_gtk4agg backend_gtk4cairo backend_macosx backend_mixed backend_nbagg backend_pdf backend_pgf backend_ps
  backend_qt backend_qt5 backend_qt5agg backend_qt5cairo backend_qtagg backend_qtcairo backend_registry backend_svg
  backend_template backend_tkagg backend_tkcairo backend_webagg backend_webagg_core backend_wx backend_wxagg
  backend_wxcairo qt_compat qt_editor registry web_backend
bezier: BezierSegment NonIntersectingPathException check_if_parallel find_bezier_t_intersecting_with_closedpath
  find_control_points get_cos_sin get_intersection get_normal_points get_parallels inside_circle lru_cache
  make_wedged_bezier2 math np split_bezier_intersecting_with_closedpath split_de_casteljau split_path_inout warnings
blocking_input: BlockingContourLabeler BlockingInput BlockingKeyMouseInput BlockingMouseInput Integral MouseButton
  logging mlines
category: OrderedDict StrCategoryConverter StrCategoryFormatter StrCategoryLocator UnitData cbook dateutil itertools
  logging np ticker units
cbook: CallbackRegistry Grouper GrouperView MatplotlibDeprecationWarning Path STEP_LOOKUP_MAP Stack
  VisibleDeprecationWarning boxplot_stats collections contextlib contiguous_regions delete_masked_points deprecated
  deprecation file_requires_unicode flatten functools get_sample_data gzip index_of is_math_text is_scalar_or_string
  is_writable_file_like itertools k ls_mapper ls_mapper_r math matplotlib maxdict mlab mplDeprecation normalize_kwargs
  np open_file_cm operator os print_cycles pts_to_midstep pts_to_poststep pts_to_prestep report_memory
  safe_first_element safe_masked_invalid sanitize_sequence shlex silent_list simple_linear_interpolation strip_math
  subprocess sys time to_filehandle traceback types v violin_stats warn_deprecated warnings weakref
colorizer: Colorizer ColorizingArtist artist cbook colors functools ma mpl np scale
colors: ABC AsinhNorm BASE_COLORS BivarColormap BivarColormapFromImage BoundaryNorm CSS4_COLORS CenteredNorm
  ColorConverter ColorSequenceRegistry Colormap FuncNorm Image LightSource LinearSegmentedColormap ListedColormap
  LogNorm Mapping MultiNorm MultivarColormap NoNorm Norm Normalize Number PngInfo PowerNorm Real SegmentedBivarColormap
  Sequence Sized SymLogNorm TABLEAU_COLORS TwoSlopeNorm XKCD_COLORS abstractmethod base64 cbook cnames colorConverter
  copy from_levels_and_colors functools get_named_colors_mapping hex2color hexColorPattern hsv_to_rgb importlib inspect
  io is_color_like itertools k make_norm_from_scale mpl np re rgb2hex rgb_to_hsv same_color scale to_hex to_rgb to_rgba
  to_rgba_array v
container: Artist BarContainer Container ErrorbarContainer PieContainer StemContainer cbook
contour: ClabelText ContourLabeler ContourSet ExitStack Integral Line2D MouseButton Path QuadContourSet Text artist
  cbook cm docstring font_manager functools ma math mcoll mcolors mpatches mpath mpl mtransforms np text ticker
dates: AutoDateFormatter AutoDateLocator ConciseDateConverter ConciseDateFormatter DAILY DAYS_PER_MONTH DAYS_PER_WEEK
  DAYS_PER_YEAR DateConverter DateFormatter DateLocator DayLocator EPOCH_OFFSET FR FRIDAY HOURLY HOURS_PER_DAY
  HourLocator JULIAN_OFFSET MICROSECONDLY MINUTELY MINUTES_PER_DAY MIN_PER_HOUR MO MONDAY MONTHLY MONTHS_PER_YEAR
  MUSECONDS_PER_DAY MicrosecondLocator MinuteLocator MonthLocator RRuleLocator SA SATURDAY SECONDLY SEC_PER_DAY
  SEC_PER_HOUR SEC_PER_MIN SEC_PER_WEEK SU SUNDAY SecondLocator TH THURSDAY TU TUESDAY UTC WE WEDNESDAY WEEKDAYS WEEKLY
  WeekdayLocator YEARLY YearLocator cbook date2num date_ticker_factory datestr2num datetime dateutil drange epoch2num
  functools get_epoch julian2num logging math mpl np num2date num2epoch num2julian num2timedelta re relativedelta rrule
  rrulewrapper set_epoch ticker units
docstring: Substitution copy dedent_interpd inspect interpd
dviread: ArgumentParser Box Dvi DviFont LoadFlags Page Path PsFont PsfontsMap TexMetrics Text Tfm TtfMetrics Vf args
  box cache cached_property cbook dataclasses dvi enum find_tex_file font fontTools font_manager font_name fontmap
  group h itertools logging lru_cache mpl namedtuple np os page parser partial re struct subprocess sys text w wraps x
  y
figure: Affine2D Artist Axes Bbox BboxTransformTo ConstrainedLayoutEngine DrawEvent ExitStack Figure FigureBase
  FigureCanvasBase GridSpec Integral LayoutEngine MouseButton NonGuiException PlaceHolderLayoutEngine Rectangle
  SubFigure SubplotBase SubplotParams Text TightLayoutEngine TransformedBbox allow_rasterization backend_bases cbar
  cbook docstring figaspect functools inspect itertools logging mimage mlegend mpl np projections subplot_class_factory
  threading
font_manager: BytesIO FontEntry FontManager FontPath FontProperties Integral MSFolders MSFontDirectories
  MSUserFontDirectories Number OSXFontDirectories Path Timer X11FontDirectories afm afmFontProperty annotations
  b64encode cache cbook dataclasses findSystemFonts findfont fontManager font_family_aliases font_scalings ft2font
  functools generate_fontconfig_pattern get_font get_font_names get_fontconfig_fonts get_fontext_synonyms
  is_opentype_cff_font json json_dump json_load list_fonts logging lru_cache mpl os parse_fontconfig_pattern plistlib
  rcParams re stretch_dict subprocess sys threading ttfFontProperty weight_dict win32FontDirectory win32InstalledFonts
fontconfig_pattern: FontconfigPatternParser Literal Optional ParseException Regex StringEnd Suppress ZeroOrMore
  family_escape family_punc family_unescape generate_fontconfig_pattern lru_cache np parse_fontconfig_pattern re
  value_escape value_punc value_unescape
gridspec: Bbox GridSpec GridSpecBase GridSpecFromSubplotSpec Integral SubplotParams SubplotSpec copy logging mpl np
  rcParams tight_layout
hatch: Circles HatchPatternBase HorizontalHatch LargeCircles NorthEastHatch Path Shapes SmallCircles SmallFilledCircles
  SouthEastHatch Stars VerticalHatch get_path np
inset: ConnectionPatch InsetIndicator Path PathPatch Rectangle artist transforms
legend_handler: HandlerBase HandlerCircleCollection HandlerErrorbar HandlerLine2D HandlerLine2DCompound
  HandlerLineCollection HandlerNpoints HandlerNpointsYoffsets HandlerPatch HandlerPathCollection HandlerPolyCollection
  HandlerRegularPolyCollection HandlerStem HandlerStepPatch HandlerTuple Line2D Rectangle Sequence cbook cycle mcoll np
  update_from_first_child
markers: Affine2D CARETDOWN CARETDOWNBASE CARETLEFT CARETLEFTBASE CARETRIGHT CARETRIGHTBASE CARETUP CARETUPBASE
  CapStyle Hashable IdentityTransform JoinStyle MarkerStyle Path Sized TICKDOWN TICKLEFT TICKRIGHT TICKUP cbook copy
  mpl np rcParams
mlab: GaussianKDE Integral Number angle_spectrum cbook cohere complex_spectrum csd detrend detrend_linear detrend_mean
  detrend_none docstring functools magnitude_spectrum np phase_spectrum psd specgram stride_windows sys window_hanning
  window_none
patches: Affine2D Annulus Arc Arrow ArrowStyle BoxStyle CapStyle Circle CirclePolygon ConnectionPatch ConnectionStyle
  Ellipse FancyArrow FancyArrowPatch FancyBboxPatch JoinStyle NonIntersectingPathException Number Patch Path PathPatch
  Polygon Real Rectangle RegularPolygon Shadow SimpleNamespace StepPatch Wedge artist bbox_artist cbook colors
  contextlib docstring draw_bbox functools get_cos_sin get_intersection get_parallels inside_circle inspect
  make_wedged_bezier2 math mhatch mlines mpl namedtuple np split_bezier_intersecting_with_closedpath split_path_inout
  textwrap transforms
path: BezierSegment Path WeakValueDictionary copy get_path_collection_extents lru_cache mpl np
  simple_linear_interpolation
patheffects: AbstractPathEffect Normal Path PathEffectRenderer PathPatchEffect RendererBase SimpleLineShadow
  SimplePatchShadow Stroke TickedStroke mcolors mpatches mtransforms np withSimplePatchShadow withStroke
  withTickedStroke
projections: AitoffAxes Axes3D HammerAxes LambertAxes MollweideAxes PolarAxes ProjectionRegistry axes docstring geo
  get_projection_class get_projection_names polar projection_registry register_projection warnings
quiver: Barbs CirclePolygon Quiver QuiverKey cbook docstring font_manager ma martist math mcollections mtext np
  transforms
sankey: Affine2D DOWN Path PathPatch RIGHT Sankey SimpleNamespace UP docstring logging mpl np
scale: AsinhLocator AsinhScale AsinhTransform AutoLocator AutoMinorLocator FuncScale FuncScaleLog FuncTransform
  IdentityTransform InvertedAsinhTransform InvertedLogTransform InvertedSymmetricalLogTransform LinearScale
  LogFormatterSciNotation LogLocator LogScale LogTransform LogisticTransform LogitFormatter LogitLocator LogitScale
  LogitTransform NullFormatter NullLocator ScalarFormatter ScaleBase SymmetricalLogLocator SymmetricalLogScale
  SymmetricalLogTransform Transform docstring get_scale_names inspect ma mpl np register_scale scale_factory textwrap
  wraps x
sphinxext: figmpl_directive mathmpl plot_directive roles
spines: MutableMapping Spine Spines SpinesProxy allow_rasterization docstring functools matplotlib mpatches mpath mpl
  mtransforms np rcParams
stackplot: cbook collections np stackplot
streamplot: DomainMap Grid InvalidIndexError OutOfBounds StreamMask StreamplotSet TerminateTrajectory cm colorizer
  get_integrator interpgrid matplotlib mcollections mcolors mlines mpl np patches streamplot
style: Path USER_LIBRARY_PATHS available context contextlib core importlib library logging mpl os rcParamsDefault
  rc_params_from_file read_style_directory reload_library update_nested_dict update_user_library use warnings
table: Artist Bbox Cell CustomCell Path Rectangle Table Text allow_rasterization docstring np table
texmanager: Path TemporaryDirectory TexManager cbook dviread functools hashlib logging mpl np os parse_version rcParams
  subprocess
text: Affine2D Annotation Artist Bbox BboxBase BboxTransformTo FancyArrowPatch FancyBboxPatch FontProperties
  IdentityTransform OffsetFrom Real Rectangle Sequence Text TextPath TextToPath Transform artist cbook docstring
  fontManager functools get_font get_rotation itertools logging math mcolors mpl np weakref
textpath: Affine2D FontProperties LOAD_NO_HINTING LOAD_TARGET_LIGHT LoadFlags MathTextParser OrderedDict Path
  TexManager TextPath TextToPath dviread font_manager functools get_font logging np text_to_path urllib
transforms: Affine2D Affine2DBase AffineBase AffineDeltaTransform Bbox BboxBase BboxTransform BboxTransformFrom
  BboxTransformTo BboxTransformToMaxOnly BlendedAffine2D BlendedGenericTransform CompositeAffine2D
  CompositeGenericTransform DEBUG IdentityTransform LockableBbox Path ScaledTranslation Transform TransformNode
  TransformWrapper TransformedBbox TransformedPatchPath TransformedPath affine_transform blended_transform_factory
  composite_transform_factory copy count_bboxes_overlapping_bbox functools interval_contains interval_contains_open inv
  itertools math nonsingular np offset_copy textwrap update_path_extents weakref
typing: Any Artist Bbox Callable CapStyle CapStyleType CloseEventType ColorType ColourType CoordsBaseType CoordsType
  DataParamType DrawEventType DrawStyleType EventType FillStyleType Hashable HashableList JoinStyle JoinStyleType
  KeyEventType LegendLocType LineStyleType Literal LogLevel Mapping MarkEveryType MarkerStyle MarkerType MouseEventType
  PickEventType RGBAColorType RGBAColourType RGBColorType RGBColourType RcGroupKeyType RcKeyType RcStyleType
  RendererBase ResizeEventType Sequence Transform TypeAlias TypeVar path pathlib
"""
