"""seaborn: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "seaborn 0.9.1 0.13.2"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: algorithms apionly axisgrid categorical/ cm colors/ conftest distributions external/ linearmodels matrix miscplot
  objects palettes rcmod regression relational tests/ timeseries utils widgets
colors: crayons xkcd_rgb
"""
#: A module, and its names.
NAMES = """
algorithms: bootstrap division np numbers range stats string_types warnings
axisgrid: DocstringComponents FacetGrid Grid JointGrid LooseVersion PairGrid VectorPlotter adjust_legend_subtitles
  annotations blend_palette categorical_order color_palette dedent distplot division get_legend_handles
  handle_data_source jointplot kdeplot mpl np pairplot pd plt product set_hls_values share_axis signature stats
  string_types utils variable_type warnings
colors: crayons xkcd_rgb
conftest: close_figs np plt pytest random_seed
distributions: DocstringComponents ECDF FacetGrid Hist Histogram KDE LineCollection LooseVersion Number VectorPlotter
  blend_palette color_palette dark_palette displot distplot division ecdfplot gaussian_kde histplot husl iqr kdeplot
  light_palette math mpl normalize_kwargs np partial pd plt remove_na rugplot smnp stats string_types textwrap to_rgba
  tx warnings
linearmodels: FacetGrid algo copy dedent distance division lmplot mpl msg np pd plt regplot residplot statsmodels
  string_types utils warnings
matrix: ClusterGrid Grid LineCollection axis_ticklabels_overlap clustermap cm dendrogram despine division get_colormap
  gridspec heatmap hierarchy itertools mpl np pd plt relative_luminance string_types to_utf8 warnings
miscplot: division dogplot mpl np palplot plt ticker
objects: Agg Area Band Bar Bars Boolean Continuous Count Dash Dodge Dot Dots Est Hist Jitter KDE Line Lines Mark Move
  Nominal Norm Path Paths Perc Plot PolyFit Range Scale Shift Stack Stat Temporal Text
palettes: MPL_QUAL_PALS QUAL_PALETTES QUAL_PALETTE_SIZES SEABORN_PALETTES blend_palette color_palette colorsys
  crayon_palette crayons cubehelix_palette cycle dark_palette desaturate diverging_palette division get_color_cycle
  get_colormap hls_palette husl husl_palette k light_palette mpl mpl_palette np range set_color_codes set_hls_values
  string_types v xkcd_palette xkcd_rgb
rcmod: LooseVersion axes_style cycler functools mpl mpl_ge_150 mpl_ge_2 palettes plotting_context reset_defaults
  reset_orig set set_context set_palette set_style set_theme warnings
regression: FacetGrid algo copy dedent distance division lmplot mpl np pd plt regplot residplot statsmodels
  string_types utils warnings
relational: DocstringComponents EstimateAggregator FacetGrid LooseVersion QUAL_PALETTES VectorPlotter
  WeightedAggregator adjust_legend_subtitles bootstrap categorical_order ci_to_errsize color_palette cubehelix_palette
  dedent division get_color_cycle groupby_apply_include_groups lineplot locator_to_legend_entries mpl normalize_kwargs
  np partial pd plt product relplot remove_na scatterplot sort_df string_types utils warnings
widgets: FloatSlider FloatSliderWidget IntSlider IntSliderWidget LinearSegmentedColormap choose_colorbrewer_palette
  choose_cubehelix_palette choose_dark_palette choose_diverging_palette choose_light_palette color_palette
  cubehelix_palette dark_palette diverging_palette division interact light_palette np palplot plt warnings
"""
