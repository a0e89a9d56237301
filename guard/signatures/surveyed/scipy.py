"""scipy: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "scipy 1.12.0 1.17.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: __config__/ _lib/ char/ cluster/ conftest/ constants/ ctypeslib/ datasets/ differentiate/ emath/ fft/ fftpack/
  integrate/ interpolate/ io/ linalg/ ma/ math/ misc/ ndimage/ odr/ optimize/ random/ rec/ show_config/ signal/ sparse/
  spatial/ special/ stats/ test/ version/
cluster: hierarchy tests/ vq
constants: codata/ constants/ tests/
datasets: tests/
differentiate: tests/
fft: tests/
fftpack: basic/ convolve/ fftfreq/ fftshift/ helper/ ifftshift/ pseudo_diffs/ realtransforms/ tests/
integrate: cumtrapz/ cumulative_trapezoid/ dop/ lsoda/ odepack/ quadpack/ simps/ simpson/ tests/ trapezoid/ trapz/
  vode/
interpolate: dfitpack/ fitpack/ fitpack2/ interpnd/ interpolate/ ndgriddata/ polyint/ rbf/ tests/
io: arff/ harwell_boeing/ hb_read/ hb_write/ idl/ matlab/ mmio/ netcdf/ tests/ wavfile
linalg: LinAlgError/ basic/ blas cython_blas cython_lapack decomp/ decomp_cholesky/ decomp_lu/ decomp_qr/ decomp_schur/
  decomp_svd/ flinalg/ interpolative lapack ldl/ matfuncs/ misc/ norm/ special_matrices/ tests/
misc: common/ doccer/ tests/
ndimage: center_of_mass/ filters/ fourier/ interpolation/ measurements/ morphology/ tests/ value_indices/
odr: __odrpack/ models/ odrpack/ tests/
optimize: _cobyla_py/ _cobyqa_py/ _lbfgsb_py/ _linprog/ _minpack_py/ _optimize/ _qap/ _root/ _root_scalar/ _slsqp_py/
  _spectral/ _tnc/ _trustregion_dogleg/ _trustregion_exact/ _trustregion_krylov/ _trustregion_ncg/ cobyla/
  cython_optimize/ elementwise lbfgsb/ linesearch/ minpack/ minpack2/ moduleTNC/ nonlin/ optimize/ show_options/ slsqp/
  tests/ tnc/ zeros/
signal: bsplines/ filter_design/ fir_filter_design/ get_window/ lti_conversion/ ltisys/ normalize/ signaltools/
  spectral/ spline/ tests/ waveforms/ wavelets/ windows/
sparse: base/ bsr/ compressed/ construct/ coo/ csc/ csgraph/ csr/ data/ dia/ dok/ extract/ lil/ linalg/ sparsetools/
  spfuncs/ sputils/ tests/
spatial: ckdtree/ distance kdtree/ qhull/ qhull_src/ tests/ transform/
special: add_newdocs/ basic/ cython_special/ ellip_harm_2/ ellip_normal/ ellipk/ libsf_error_state/ orthogonal/
  sf_error/ sinc/ specfun/ special/ spfun_stats/ tests/
stats: anderson_ksamp/ biasedurn/ contingency distributions/ kde/ kurtosistest/ morestats/ mstats/ mstats_basic/
  mstats_extras/ multivariate_normal/ mvn/ normaltest/ qmc sampling stats/ tests/ uniform_direction/
io.arff: arffread/ tests/
io.matlab: MatlabFunction/ MatlabObject/ MatlabOpaque/ byteordercodes/ mio/ mio4/ mio5/ mio5_params/ mio5_utils/
  mio_utils/ miobase/ streams/ tests/
optimize.cython_optimize:
signal.windows: windows/
sparse.csgraph: bellman_ford/ breadth_first_order/ connected_components/ construct_dist_matrix/ depth_first_order/
  dijkstra/ floyd_warshall/ johnson/ reconstruct_path/ reverse_cuthill_mckee/ shortest_path/ structural_rank/ tests/
  yen/
sparse.linalg: _dsolve/ dsolve/ eigen/ interface/ isolve/ matfuncs/ minres/ norm/ tests/
spatial.qhull_src:
spatial.transform: rotation/ tests/
special.special:
"""
#: A module, and its names.
NAMES = """
cluster: PytestTester hierarchy test tests vq
conftest: FPUModeChangeWarning HAVE_SCPDT Literal PARALLEL_RUN_AVAILABLE SCIPY_ARRAY_API SCIPY_ARRAY_API_ SCIPY_DEVICE
  SCIPY_HYPOTHESIS_PROFILE array_api_compatible array_api_strict array_namespace backend check_fpu_mode contextmanager
  cupy da default default_xp devices dt_config get_fpu_mode hypothesis hypothesis_available is_cupy is_dask is_jax
  is_torch jax json msg multiprocessing np npt num_parallel_threads numpy os p param patch_lazy_xp_functions pytest
  pytest_configure pytest_run_parallel pytest_runtest_setup signal skip_if_array_api skip_if_array_api_backend
  skip_if_array_api_gpu skip_or_xfail_xp_backends skip_xp_invalid_arg sys tempfile torch warnings
  warnings_errors_and_rng wraps xp xp_available_backend_ids xp_available_backends xp_known_backends
  xp_skip_cpu_only_backends xp_skip_eager_only_backends
constants: Any Avogadro Boltzmann Btu Btu_IT Btu_th Callable ConstantWarning G Julian_year N_A Planck PytestTester R
  Rydberg Stefan_Boltzmann TYPE_CHECKING Wien acre alpha angstrom annotations arcmin arcminute arcsec arcsecond
  array_namespace astronomical_unit atm atmosphere atomic_mass atto au bar barrel bbl blob c calorie calorie_IT
  calorie_th carat centi codata constants convert_temperature day deci degree degree_Fahrenheit deka dyn dyne e eV
  electron_mass electron_volt elementary_charge epsilon0 epsilon_0 erg exa exact2002 exact2006 exact2010 exact2014
  exact2018 exact2022 exact_values exbi femto fermi find fine_structure fluid_ounce fluid_ounce_US fluid_ounce_imp foot
  g gallon gallon_US gallon_imp gas_constant gibi giga golden golden_ratio grain gram gravitational_constant h hbar
  hectare hecto horsepower hour hp inch k key kgf kibi kilo kilogram_force kmh knot lambda2nu lb lbf light_year liter
  litre long_ton m_e m_n m_p m_u mach math mebi mega metric_ton micro micron mil mile milli minute mmHg mph mu0 mu_0
  nano nautical_mile neutron_mass npt nu2lambda ounce oz parse_constants_2002to2014 parse_constants_2018toXXXX parsec
  pebi peta physical_constants pi pico point pound pound_force precision proton_mass psi pt quecto quetta replace_exact
  ronna ronto s short_ton sigma slinch slug speed_of_light speed_of_sound stone survey_foot survey_mile tebi tera test
  tests ton_TNT torr troy_ounce troy_pound txt2002 txt2006 txt2010 txt2014 txt2018 txt2022 u unit v val value warnings
  week xp_capabilities yard year yobi yocto yotta zebi zepto zero_Celsius zetta
datasets: PytestTester ascent clear_cache download_all electrocardiogram face test tests
differentiate: PytestTester array_namespace derivative eim hessian jacobian np test tests warnings xp_capabilities
  xp_copy xp_promote xpx
fft: PytestTester dct dctn dst dstn fft fft2 fftfreq fftn fftshift fht fhtoffset get_workers hfft hfft2 hfftn idct
  idctn idst idstn ifft ifft2 ifftn ifftshift ifht ihfft ihfft2 ihfftn irfft irfft2 irfftn next_fast_len prev_fast_len
  register_backend rfft rfft2 rfftfreq rfftn set_backend set_global_backend set_workers skip_backend test tests
fftpack: PytestTester asarray basic cc_diff convolve cos cosh cs_diff dct dctn diff dst dstn fft fft2 fftfreq fftn
  fftshift helper hilbert idct idctn idst idstn ifft ifft2 ifftn ifftshift ihilbert irfft iscomplexobj itilbert
  next_fast_len np operator pi pseudo_diffs realtransforms rfft rfftfreq sc_diff shift sin sinh ss_diff tanh test tests
  threading tilbert
integrate: AccuracyWarning Any BDF CacheAttributes Callable DOP853 DenseOutput IntegrationWarning IntegratorBase
  IntegratorConcurrencyError LSODA ODEintWarning OdeSolution OdeSolver Protocol PytestTester QMCQuadResult RK23 RK45
  Radau TYPE_CHECKING annotations array array_namespace asarray cache_decorator cast complex_ode copy cubature cumtrapz
  cumulative_simpson cumulative_trapezoid dblquad dop dop853 dopri5 error find_integrator fixed_quad gammaln imag
  is_numpy isscalar lebedev_rule logsumexp lsoda lsoda_step math namedtuple newton_cotes np npt nquad nsum ode odeint
  odepack partial qmc_quad quad quad_vec quadpack quadrature re real romb romberg roots_legendre s simps simpson
  solve_bvp solve_ivp sys tanhsinh test tests tplquad trapezoid trapz tupleset types vectorize1 vode vstack warnings
  xp_capabilities xp_copy xp_promote xp_result_type xp_swapaxes xpx zeros zvode
interpolate: AAA Akima1DInterpolator BPoly BSpline BarycentricInterpolator BivariateSpline CloughTocher2DInterpolator
  CubicHermiteSpline CubicSpline FITPACK_LOCK FloaterHormannInterpolator GenericAlias InterpolatedUnivariateSpline
  KDTree KroghInterpolator LSQBivariateSpline LSQSphereBivariateSpline LSQUnivariateSpline LinAlgError
  LinearNDInterpolator Literal Lock NDInterpolatorBase NdBSpline NdPPoly NearestNDInterpolator PPoly PchipInterpolator
  PytestTester RBFInterpolator Rbf RectBivariateSpline RectSphereBivariateSpline RegularGridInterpolator
  SmoothBivariateSpline SmoothSphereBivariateSpline SphereBivariateSpline UnivariateSpline
  approximate_taylor_polynomial array array_namespace asarray atleast_1d atleast_2d barycentric_interpolate bisplev
  bisplrep cKDTree check_random_state cho_solve_banded cholesky_banded comb combinations combinations_with_replacement
  concat_1d concatenate copy_if_needed csr_array dblint dep_mesg dfitpack dfitpack_int dgesv diff err_mesg
  evaluate_linear_2d extra_note eye factorial find_indices fitpack fitpack2 float_factorial fpcheck generate_knots
  get_lapack_funcs griddata hstack insert interp1d interp2d interpn interpnd interpolate intp is_array_api_obj is_numpy
  itertools krogh_interpolate lagrange linalg make_interp_spline make_lsq_spline make_ndbspl make_smoothing_spline
  make_splprep make_splrep minimize_scalar ndgriddata normalize_axis_index np np_compat ones operator pade pchip
  pchip_interpolate poch poly1d polyint prepare_input prod r_ ravel rbf s scipy searchsorted solve solve_banded spalde
  spec splantider splder splev splint splprep splrep sproot ssl test tests transpose warnings xp_capabilities xp_size
  xpx zeros
io: FortranEOFError FortranFile FortranFormattingError PytestTester arff harwell_boeing hb_read hb_write idl loadmat
  matlab mminfo mmio mmread mmwrite netcdf netcdf_file netcdf_variable readsav s savemat test tests wavfile whosmat
odr: Data Lock Model ODR ODR_LOCK OdrError OdrStop OdrWarning Output PytestTester RealData exponential models msg
  multilinear np numpy odr odr_error odr_stop odrpack os polynomial quadratic s test tests unilinear warn warnings
spatial.distance: CDistMetricWrapper CDistWeightedMetricWrapper Callable MetricInfo Optional PDistMetricWrapper
  PDistWeightedMetricWrapper alias braycurtis canberra cdist chebyshev cityblock correlation cosine dataclasses dice
  directed_hausdorff euclidean hamming info is_valid_dm is_valid_y jaccard jensenshannon kulczynski1 mahalanobis math
  minkowski norm np num_obs_dm num_obs_y partial pdist rel_entr rogerstanimoto russellrao seuclidean sokalmichener
  sokalsneath sqeuclidean squareform warnings xpx yule
version: commit_count full_version git_revision release short_version version
"""
