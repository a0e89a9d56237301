"""numpy: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "numpy 1.25.2 2.4.6"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: __array_namespace_info__/ __config__/ _core/ _typing/ array_api/ char/ compat/ complex128/ complex256/
  complexfloating/ conftest core/ ctypeslib/ distutils/ doc/ dtype/ dtypes/ emath/ exceptions/ f2py/ fft/ flatiter/
  float128/ float32/ float64/ int32/ int64/ lib/ linalg/ ma/ math/ matlib/ matrix/ matrixlib/ ndarray/ object_/ pc/
  polynomial/ random/ rec/ recarray/ record/ savez/ setup str_/ strings/ testing/ tests/ typing/ ufunc/ uint32/ uint64/
  version
array_api: linalg setup tests/
char:
compat: py3k setup tests/
core: _dtype/ _dtype_ctypes/ _internal/ _multiarray_tests/ _multiarray_umath/ arrayprint/ code_generators/ cversions/
  defchararray/ einsumfunc/ fromnumeric/ function_base/ generate_numpy_api/ getlimits/ include/ lib/ memmap multiarray/
  numeric/ numerictypes/ overrides/ records/ setup setup_common shape_base/ tests/ umath/ umath_tests
ctypeslib:
distutils: armccompiler ccompiler ccompiler_opt checks/ command/ conv_template core cpuinfo exec_command extension
  fcompiler/ from_template fujitsuccompiler intelccompiler lib2def line_endings log/ mingw/ mingw32ccompiler misc_util
  msvc9compiler/ msvccompiler npy_pkg_config/ numpy_distribution pathccompiler setup system_info tests/ unixccompiler
doc: constants/ ufuncs
f2py: auxfuncs capi_maps cb_rules cfuncs common_rules crackfortran diagnose f2py2e f90mod_rules func2subr rules setup
  src/ symbolic tests/ use_rules
fft: helper setup tests/
lib: array_utils/ arraypad arraysetops arrayterator emath/ format/ function_base/ histograms index_tricks introspect
  math/ mixins nanfunctions npyio/ polynomial recfunctions scimath/ setup shape_base/ stride_tricks/ tests/ twodim_base
  type_check ufunclike user_array/ utils/
linalg: eig/ lapack_lite linalg setup tests/
ma: MaskedArray/ MaskedIterator/ core/ extras/ mrecords setup tests/ testutils timer_comparison
matrixlib: defmatrix setup tests/
polynomial: chebyshev hermite hermite_e laguerre legendre polynomial polyutils setup tests/
random: bit_generator lib/ mtrand setup tests/
rec: recarray/
strings:
typing: mypy_plugin/ setup tests/
core.include: numpy/
core.lib:
distutils.checks:
distutils.command: autodist bdist_rpm build build_clib build_ext build_py build_scripts build_src config
  config_compiler develop egg_info install install_clib install_data install_headers sdist
distutils.fcompiler: absoft arm compaq environment fujitsu g95 gnu hpux ibm intel lahey mips nag none nv pathf95 pg sun
  vast
distutils.mingw:
f2py.src:
random.lib:
core.include.numpy: libdivide/ random/
core.include.numpy.libdivide:
core.include.numpy.random:
"""
#: A module, and its names.
NAMES = """
array_api: abs acos acosh add all any arange argmax argmin argsort asarray asin asinh astype atan atan2 atanh
  bitwise_and bitwise_invert bitwise_left_shift bitwise_or bitwise_right_shift bitwise_xor bool broadcast_arrays
  broadcast_to can_cast ceil complex128 complex64 concat conj cos cosh divide e empty empty_like equal exp expand_dims
  expm1 eye finfo flip float32 float64 floor floor_divide from_dlpack full full_like greater greater_equal iinfo imag
  inf int16 int32 int64 int8 isdtype isfinite isinf isnan less less_equal linalg linspace log log10 log1p log2
  logaddexp logical_and logical_not logical_or logical_xor matmul matrix_transpose max mean meshgrid min multiply nan
  negative nonzero not_equal ones ones_like permute_dims pi positive pow prod real remainder reshape result_type roll
  round setup sign sin sinh sort sqrt square squeeze stack std subtract sum take tan tanh tensordot tests tril triu
  trunc uint16 uint32 uint64 uint8 unique_all unique_counts unique_inverse unique_values var vecdot warnings where
  zeros zeros_like
char: MAX add array array_function_dispatch asarray asnarray bytes_ capitalize center character chararray
  compare_chararrays count decode encode endswith equal expandtabs find functools greater greater_equal index isalnum
  isalpha isdecimal isdigit islower isnumeric isspace istitle isupper join less less_equal ljust lower lstrip mod
  multiply narray ndarray not_equal np overrides partition replace rfind rindex rjust rpartition rsplit rstrip
  set_module slice split splitlines startswith str_ str_len strings_multiply strings_partition strings_rpartition strip
  swapcase sys title translate upper zfill
compat: Path asbytes asbytes_nested asstr asunicode asunicode_nested basestring bytes contextlib_nullcontext
  formatargspec getargspec getexception integer_types io is_pathlib_path isfileobj long npy_load_module open_latin1 os
  os_PathLike os_fspath pickle py3k setup sixu strchar sys tests unicode
conftest: HAVE_SCPDT NOGIL_BUILD PARALLEL_RUN_AVALIABLE Path add_np check_fpu_mode contextmanager doctest dt_config
  env_setup get_fpu_mode gil_enabled_at_start hypothesis numpy os pytest pytest_addoption pytest_configure
  pytest_itemcollected pytest_run_parallel pytest_sessionstart pytest_terminal_summary sys tempfile warnings
  warnings_errors_and_rng weak_promotion
distutils: FormatError LibraryInfo OptionParser PkgNotFound PytestTester RawConfigParser VariableSet args armccompiler
  ccompiler ccompiler_opt checks command conv_template core cpuinfo customized_ccompiler customized_fcompiler d
  exec_command extension f fcompiler files from_template fujitsuccompiler glob info intelccompiler lib2def line_endings
  log m mingw mingw32ccompiler misc_util msvc9compiler msvccompiler name npy_pkg_config numpy_distribution options os
  parse_config parse_flags parse_meta parse_sections parse_variables parser pathccompiler pkg_name pkg_to_filename re
  read_config section setup sys system_info test tests unixccompiler value warnings
doc: constants f os ref_dir ufuncs
fft: PytestTester arange array_function_dispatch asarray conjugate empty empty_like fft fft2 fftfreq fftn fftshift
  functools helper hfft ifft ifft2 ifftn ifftshift ihfft integer integer_types irfft irfft2 irfftn normalize_axis_index
  overrides pfi pfu reciprocal result_type rfft rfft2 rfftfreq rfftn roll set_module setup sqrt swapaxes take test
  tests warnings zeros
linalg: Any EigResult EighResult Inf LinAlgError NDArray NamedTuple PytestTester QRResult SVDResult SlogdetResult abs
  add all amax amin argsort array array_function_dispatch asanyarray asarray atleast_2d cdouble cholesky
  complexfloating cond count_nonzero cross csingle det diagonal divide dot double eig eigh eigvals eigvalsh empty
  empty_like errstate eye finfo fortran_int functools get_linalg_error_extobj geterrobj inexact inf intc intp inv
  isComplexType isfinite isnan lapack_lite linalg lstsq matmul matrix_norm matrix_power matrix_rank matrix_transpose
  moveaxis multi_dot multiply newaxis norm normalize_axis_index normalize_axis_tuple object_ operator outer overrides
  pinv prod qr reciprocal set_module setup sign single slogdet solve sort sqrt sum svd svdvals swapaxes tensordot
  tensorinv tensorsolve test tests trace transpose triu vecdot vector_norm warnings zeros
ma: AxisConcatenator MAError MAxisConcatenator MaskError MaskType MaskedArray MaskedArrayFutureWarning MaskedConstant
  MaskedIterator PytestTester abs absolute add all allclose allequal alltrue amax amin angle anom anomalies any append
  apply_along_axis apply_over_axes arange arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argsort
  around array asanyarray asarray atleast_1d atleast_2d atleast_3d average bitwise_and bitwise_or bitwise_xor bool_
  builtins bytes ceil choose clip clump_masked clump_unmasked column_stack common_fill_value compress compress_cols
  compress_nd compress_rowcols compress_rows compressed concatenate conjugate convolve copy core corrcoef correlate cos
  cosh count count_masked cov cumprod cumsum default_fill_value default_filler diag diagflat diagonal diff divide
  doc_note dot dstack ediff1d empty empty_like equal exp expand_dims extras fabs filled finfo fix_invalid
  flatnotmasked_contiguous flatnotmasked_edges flatten_inplace flatten_mask flatten_structured_array float_types_list
  floor floor_divide fmod formatargspec frombuffer fromfile fromflex fromfunction functools get_data get_fill_value
  get_mask get_masked_subclass get_object_signature getargspec getdata getmask getmaskarray greater greater_equal
  harden_mask hsplit hstack hypot identity ids iinfo in1d indices info inner innerproduct inspect intersect1d isMA
  isMaskedArray is_mask is_masked is_string_or_list_of_strings isarray iscomplexobj isin issequence itertools k
  left_shift less less_equal log log10 log2 logical_and logical_not logical_or logical_xor long ma make_mask
  make_mask_descr make_mask_none mask_cols mask_or mask_rowcols mask_rows masked masked_all masked_all_like
  masked_array masked_equal masked_greater masked_greater_equal masked_inside masked_invalid masked_less
  masked_less_equal masked_not_equal masked_object masked_outside masked_print_option masked_singleton masked_values
  masked_where max max_filler max_val maximum maximum_fill_value mean median min min_filler min_val minimum
  minimum_fill_value mod mr_ mr_class mrecords mu multiply mvoid narray ndarray ndenumerate ndim negative nomask
  nonzero normalize_axis_index normalize_axis_tuple not_equal notmasked_contiguous notmasked_edges np ntypes nxarray
  ones ones_like operator outer outerproduct polyfit power prod product ptp put putmask ravel re reduce remainder
  repeat reshape resize right_shift round round_ row_stack scalar_dtype sctype set_fill_value set_module setdiff1d
  setup setxor1d shape shrink_mask sin sinh size soften_mask sometrue sort sqrt squeeze stack std subtract sum swapaxes
  take tan tanh test tests testutils textwrap timer_comparison trace transpose true_divide ufunc_domain ufunc_fills
  umath unicode union1d unique v vander var vstack warnings where zeros zeros_like
matrixlib: N PytestTester asmatrix ast bmat concatenate defmatrix isscalar mat matrix matrix_power set_module setup sys
  test tests warnings
polynomial: Chebyshev Hermite HermiteE Laguerre Legendre Polynomial PytestTester chebyshev hermite hermite_e laguerre
  legendre polynomial polyutils set_default_printstyle setup test tests
rec: Counter array find_duplicate format_parser fromarrays fromfile fromrecords fromstring get_remaining_size ndarray
  nt nullcontext numfmt os recarray record sb set_module warnings
setup: configuration
strings: MAX add array_function_dispatch capitalize center count decode encode endswith equal expandtabs find functools
  greater greater_equal index isalnum isalpha isdecimal isdigit islower isnumeric isspace istitle isupper less
  less_equal ljust lower lstrip mod multiply not_equal np partition replace rfind rindex rjust rpartition rstrip
  set_module slice startswith str_len strip swapcase sys title translate upper zfill
version: annotations full_version get_versions git_revision release short_version version vinfo
"""
