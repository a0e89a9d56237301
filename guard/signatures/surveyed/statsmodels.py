"""statsmodels: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "statsmodels 0.15.0 0.15.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: api base/ compat/ conftest datasets/ discrete/ distributions/ duration/ emplike/ formula/ gam/ genmod/ graphics/
  imputation/ includes/ iolib/ miscmodels/ multivariate/ nonparametric/ othermod/ regression/ robust/ sandbox/ stats/
  tests/ tools/ treatment/ tsa/
base: covtype data distributed_estimation elastic_net l1_cvxopt l1_slsqp l1_solvers_common model optimizer tests/
  transform wrapper
compat: matplotlib numpy pandas patsy platform pytest python scipy tests/
datasets: anes96/ cancer/ ccard/ china_smoking/ co2/ committee/ copper/ cpunish/ danish_data/ elec_equip/ elnino/
  engel/ fair/ fertility/ grunfeld/ heart/ interest_inflation/ longley/ macrodata/ modechoice/ nile/ randhie/ scotland/
  spector/ stackloss/ star98/ statecrime/ strikes/ sunspots/ template_data tests/ utils
discrete: conditional_models count_model diagnostic discrete_margins discrete_model tests/ truncated_model
distributions: bernstein copula/ discrete edgeworth empirical_distribution mixture_rvs tests/ tools
duration: api hazard_regression survfunc tests/
emplike: aft_el api descriptive elanova elregress originregress tests/
formula: api formulatools tests/
gam: api gam_cross_validation/ gam_penalties generalized_additive_model smooth_basis tests/
genmod: api bayes_mixed_glm cov_struct families/ generalized_estimating_equations generalized_linear_model qif tests/
graphics: agreement api boxplots correlation dotplots factorplots functional gofplots/ mosaicplot plot_grids plottools
  regressionplots tests/ tsaplots tukeyplot utils
imputation: bayes_mi mice ros tests/
includes:
iolib: api foreign openfile smpickle stata_summary_examples summary summary2 table tableformatting tests/
miscmodels: api count nonlinls ordinal_model tests/ tmodel try_mlecov
multivariate: api cancorr factor factor_rotation/ manova multivariate_ols pca plots tests/
nonparametric: api bandwidths kde kdetools kernel_density kernel_regression kernels kernels_asymmetric linbin
  smoothers_lowess smoothers_lowess_old tests/
othermod: api betareg tests/
regression: dimred feasible_gls linear_model mixed_linear_model process_regression quantile_regression recursive_ls
  rolling tests/
robust: covariance norms resistant_linear_model robust_linear_model scale tests/ tools
sandbox: distributions/ nonparametric/ panel/ regression/ stats/ tests/ tools/ tsa/
stats: anova api base contingency_tables contrast/ correlation_tools covariance descriptivestats diagnostic
  diagnostic_gen dist_dependence_measures effect_size gof inter_rater knockoff_regeffects libqsturng/ mediation
  meta_analysis moment_helpers multicomp multitest multivariate multivariate_tools nonparametric oaxaca oneway
  outliers_influence power proportion rates regularized_covariance robust_compare sandwich_covariance stattools
  tabledist tests/ weightstats
tools: _decorators/ catadd data decorators/ docstring docstring_helpers eval_measures grouputils linalg numdiff
  parallel print_version rng_qrng rootfinding sequences sm_exceptions testing tests/ tools transform_model typing
  validation/ web
treatment: tests/ treatment_effects
tsa: adfvalues api ar_model ardl/ arima/ arima_model arima_process base/ coint_tables descriptivestats deterministic
  exponential_smoothing/ filters/ forecasting/ holtwinters/ innovations/ interp/ mlemodel regime_switching/ seasonal/
  statespace/ stattools/ stl/ tests/ tsatools varma_process vector_ar/ x13
datasets.anes96: data src/
datasets.cancer: data
datasets.ccard: data src/
datasets.china_smoking: data
datasets.co2: data src/
datasets.committee: data src/
datasets.copper: data src/
datasets.cpunish: data src/
datasets.danish_data: data
datasets.elec_equip: data
datasets.elnino: data src/
datasets.engel: data
datasets.fair: data src/
datasets.fertility: data
datasets.grunfeld: data src/
datasets.heart: data
datasets.interest_inflation: data
datasets.longley: data
datasets.macrodata: data src/
datasets.modechoice: data src/
datasets.nile: data
datasets.randhie: data src/
datasets.scotland: data src/
datasets.spector: data
datasets.stackloss: data
datasets.star98: data src/
datasets.statecrime: data
datasets.strikes: data
datasets.sunspots: data src/
distributions.copula: api archimedean copulas depfunc_ev elliptical extreme_value other_copulas tests/ transforms
gam.gam_cross_validation: cross_validators gam_cross_validation
genmod.families: family links tests/ varfuncs
multivariate.factor_rotation: tests/
sandbox.distributions: extras multivariate mv_normal tests/
sandbox.nonparametric: kernels smoothers tests/
sandbox.panel: correlation_structures panel_short random_panel tests/
sandbox.regression: gmm penalized predstd tests/
sandbox.stats: multicomp runs tests/
sandbox.tools: cross_val tests/ tools_pca
sandbox.tsa: fftarma movstat tests/
stats.libqsturng: make_tbls qsturng_ tests/
tools.validation: decorators tests/ validation
tsa.ardl: ARDL/ model pss_critical_values tests/
tsa.arima: api datasets/ estimators/ model params specification tests/ tools
tsa.base: datetools prediction tests/ tsa_model
tsa.exponential_smoothing: base ets initialization
tsa.filters: api bk_filter cf_filter filtertools hamilton_filter hp_filter tests/
tsa.forecasting: stl tests/ theta
tsa.holtwinters: model results tests/
tsa.innovations: api arma_innovations tests/
tsa.interp: denton tests/
tsa.regime_switching: markov_autoregression markov_regression markov_switching tests/
tsa.seasonal:
tsa.statespace: api cfa_simulation_smoother dynamic_factor dynamic_factor_mq exponential_smoothing initialization
  kalman_filter kalman_smoother mlemodel news representation sarimax simulation_smoother structural tests/ tools varmax
tsa.stattools:
tsa.stl: mstl tests/
tsa.vector_ar: api hypothesis_test_results irf local_proj output plotting svar_model tests/ util var_model vecm
datasets.anes96.src:
datasets.ccard.src:
datasets.co2.src:
datasets.committee.src:
datasets.copper.src:
datasets.cpunish.src:
datasets.elnino.src:
datasets.fair.src:
datasets.grunfeld.src:
datasets.macrodata.src: macrodata/
datasets.modechoice.src:
datasets.randhie.src:
datasets.scotland.src:
datasets.star98.src:
datasets.sunspots.src:
tsa.arima.datasets: brockwell_davis_2002/
tsa.arima.estimators: burg durbin_levinson gls hannan_rissanen innovations statespace tests/ yule_walker
tsa.arima.datasets.brockwell_davis_2002: data/
tsa.arima.datasets.brockwell_davis_2002.data: dowj lake oshorts sbl
"""
#: A module, and its names.
NAMES = """
: api base compat conftest datasets discrete distributions duration emplike formula gam genmod graphics imputation
  includes iolib miscmodels multivariate nonparametric othermod regression robust sandbox stats test tests tools
  treatment tsa
api: BayesGaussMI BinomialBayesMixedGLM ConditionalLogit ConditionalMNLogit ConditionalPoisson Factor GEE GLM GLMGam
  GLS GLSAR GeneralizedPoisson HurdleCountModel Logit MANOVA MI MICE MICEData MNLogit MixedLM MultivariateLS
  NegativeBinomial NegativeBinomialP NominalGEE OLS OrdinalGEE PCA PHReg Poisson PoissonBayesMixedGLM ProbPlot Probit
  QIF QuantReg RLM RecursiveLS SurvfuncRight TruncatedLFNegativeBinomialP TruncatedLFPoisson VCSpec WLS
  ZeroInflatedGeneralizedPoisson ZeroInflatedNegativeBinomialP ZeroInflatedPoisson add_constant cov_struct datasets
  distributions duration emplike families formula gam genmod graphics impute_ros iolib load load_pickle multivariate
  nonparametric qqline qqplot qqplot_2samples regression robust show_versions stats test tools tsa webdoc
base: PytestTester covtype data distributed_estimation elastic_net l1_cvxopt l1_slsqp l1_solvers_common model optimizer
  test tests transform wrapper
compat: PytestTester asbytes lmap lrange lzip matplotlib numpy pandas patsy platform pytest python scipy test tests
conftest: HAVE_MATPLOTLIB PYTHON_IMPL_WASM Version check_figures_closed check_global_randomstate_usage close_figures
  cow_flag formula_engine logger logging mpl np os parse pd pytest pytest_addoption pytest_collection_modifyitems
  pytest_configure pytest_runtest_setup set_cow statsmodels
datasets: PytestTester anes96 cancer ccard check_internet china_smoking clear_data_home co2 committee copper cpunish
  danish_data elec_equip elnino engel fair fertility get_data_home get_rdataset grunfeld heart interest_inflation
  longley macrodata modechoice nile randhie scotland spector stackloss star98 statecrime strikes sunspots template_data
  test tests utils webuse
discrete: PytestTester conditional_models count_model diagnostic discrete_margins discrete_model test tests
  truncated_model
distributions: BernsteinDistribution BernsteinDistributionBV BernsteinDistributionUV ECDF ECDFDiscrete ExpandedNormal
  MixtureDistribution PytestTester StepFunction bernstein copula discrete edgeworth empirical_distribution genpoisson_p
  mixture_rvs monotone_fn_inverter mv_mixture_rvs test tests tools zigenpoisson zinegbin zipoisson
duration: PytestTester api hazard_regression survfunc test tests
emplike: PytestTester aft_el api descriptive elanova elregress originregress test tests
formula: PytestTester api formulatools handle_formula_data options test tests
gam: PytestTester api gam_cross_validation gam_penalties generalized_additive_model smooth_basis test tests
genmod: PytestTester api bayes_mixed_glm cov_struct families generalized_estimating_equations generalized_linear_model
  qif test tests
graphics: PytestTester agreement api boxplots correlation dotplots factorplots functional gofplots mosaicplot
  plot_grids plottools regressionplots test tests tsaplots tukeyplot utils
imputation: PytestTester bayes_mi mice ros test tests
iolib: PytestTester SimpleTable api csv2st foreign load_pickle openfile save_pickle savetxt smpickle
  stata_summary_examples summary summary2 table tableformatting test tests
miscmodels: PytestTester api count nonlinls ordinal_model test tests tmodel try_mlecov
multivariate: PytestTester api cancorr factor factor_rotation manova multivariate_ols pca plots test tests
nonparametric: PytestTester api bandwidths kde kdetools kernel_density kernel_regression kernels kernels_asymmetric
  linbin smoothers_lowess smoothers_lowess_old test tests
othermod: PytestTester api betareg test tests
regression: PytestTester dimred feasible_gls linear_model mixed_linear_model process_regression quantile_regression
  recursive_ls rolling test tests yule_walker
robust: CovDetMCD CovDetMM CovDetS CovM Huber HuberScale MScale PytestTester RLMDetS RLMDetSMM covariance hubers_scale
  mad norms resistant_linear_model robust_linear_model scale test tests tools
sandbox: PytestTester distributions nonparametric panel regression stats test tests tools tsa
stats: PytestTester anova api base contingency_tables contrast correlation_tools covariance descriptivestats diagnostic
  diagnostic_gen dist_dependence_measures effect_size gof inter_rater knockoff_regeffects libqsturng mediation
  meta_analysis moment_helpers multicomp multitest multivariate multivariate_tools nonparametric oaxaca oneway
  outliers_influence power proportion rates regularized_covariance robust_compare sandwich_covariance stattools
  tabledist test tests weightstats
tools: PytestTester add_constant catadd data decorators docstring docstring_helpers eval_measures grouputils linalg
  numdiff parallel print_version rng_qrng rootfinding sequences sm_exceptions test testing tests tools transform_model
  typing validation web
treatment: tests treatment_effects
tsa: PytestTester adfvalues api ar_model ardl arima arima_model arima_process base coint_tables descriptivestats
  deterministic exponential_smoothing filters forecasting holtwinters innovations interp mlemodel regime_switching
  seasonal statespace stattools stl test tests tsatools varma_process vector_ar x13
"""
