"""sympy: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "sympy 1.8 1.14.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: abc algebras/ assumptions/ benchmarks/ calculus/ categories/ codegen/ combinatorics/ concrete/ conftest core/ crypto/
  diffgeom/ discrete/ external/ functions/ galgebra geometry/ holonomic/ integrals/ interactive/ liealgebras/ logic/
  matrices/ multipledispatch/ ntheory/ parsing/ physics/ plotting/ polys/ printing/ release sandbox/ series/ sets/
  simplify/ solvers/ sqrt/ stats/ strategies/ tensor/ testing/ this unify/ utilities/ vector/
algebras: quaternion tests/
assumptions: ask ask_generated assume/ cnf facts handlers/ lra_satask predicates/ refine relation/ satask sathandlers
  tests/ wrapper
benchmarks: bench_discrete_log bench_meijerint bench_symbench
calculus: accumulationbounds euler finite_diff singularities tests/ util
categories: baseclasses diagram_drawing tests/
codegen: abstract_nodes algorithms approximations array_utils ast cfunctions cnodes cutils cxxnodes fnodes futils
  matrix_nodes numpy_nodes pynodes pyutils rewriting scipy_nodes tests/
combinatorics: coset_table fp_groups free_groups/ galois generators graycode group_constructs group_numbers
  homomorphisms named_groups partitions pc_groups perm_groups permutations polyhedron prufer rewritingsystem
  rewritingsystem_fsm schur_number subsets tensor_can tests/ testutil util
concrete: delta expr_with_intlimits expr_with_limits gosper guess products summations tests/
core: Basic/ add/ alphabets assumptions assumptions_generated backend basic/ benchmarks/ cache/ compatibility
  containers/ core coreerrors decorators evalf expr exprtools facts function/ intfunc kind logic mod mul/
  multidimensional numbers/ operations parameters power/ random relational rules singleton sorting symbol/ sympify
  tests/ trace traversal
crypto: crypto tests/
diffgeom: diffgeom/ rn tests/
discrete: convolutions recurrences tests/ transforms
functions: combinatorial/ elementary/ special/
geometry: curve ellipse entity exceptions line parabola plane point polygon tests/ util
holonomic: holonomic holonomicerrors linearsolver numerical recurrence tests/
integrals: benchmarks/ deltafunctions heurisch integrals/ intpoly laplace manualintegrate meijerint meijerint_doc prde
  quadrature rationaltools rde risch/ rubi/ singularityfunctions tests/ transforms trigonometry
interactive: ipythonprinting printing session tests/ traversal
liealgebras: cartan_matrix cartan_type dynkin_diagram root_system tests/ type_a type_b type_c type_d type_e type_f
  type_g weyl_group
logic: algorithms/ boolalg inference tests/ utilities/
matrices: benchmarks/ common decompositions dense/ densearith densesolve densetools determinant eigen exceptions
  expressions/ graph immutable/ inverse kind matrices matrixbase normalforms reductions repmatrix solvers sparse
  sparsetools subspaces tests/ utilities
multipledispatch: conflict core dispatcher tests/ utils
ntheory: bbp_pi continued_fraction digits ecm egyptian_fraction elliptic_curve factor_ generate modular multinomial
  partitions_ primetest qs residue_ntheory tests/
parsing: ast_parser autolev/ c/ fortran/ latex/ mathematica maxima sym_expr sympy_parser tests/
physics: biomechanics/ continuum_mechanics/ control/ gaussopt hep/ hydrogen matrices mechanics/ optics/ paulialgebra
  pring qho_1d quantum/ secondquant sho tests/ units/ vector/ wigner
plotting: backends/ experimental_lambdify intervalmath/ plot plot_implicit plotgrid pygletplot/ series tests/ textplot
  utils
polys: agca/ appellseqs benchmarks/ compatibility constructor densearith densebasic densetools dispersion
  distributedmodules domainmatrix domains/ euclidtools factortools fglmtools fields galoistools groebnertools
  heuristicgcd matrices/ modulargcd monomials multivariate_resultants numberfields/ orderings orthopolys partfrac
  polyclasses/ polyconfig polyerrors polyfuncs polymatrix polyoptions polyquinticconst polyroots polytools polyutils
  puiseux rationaltools ring_series rings/ rootisolation rootoftools solvers specialpolys sqfreetools
  subresultants_qq_zz tests/
printing: aesaracode c ccode codeprinter conventions cxx cxxcode defaults dot fcode fortran glsl gtk jscode julia
  lambdarepr latex llvmjitcode maple mathematica mathml numpy octave precedence pretty/ preview printer pycode python
  pytorch rcode repr rust smtlib str tableform tensorflow tests/ theanocode/ tree
sandbox: indexed_integrals tests/
series: acceleration approximants aseries benchmarks/ formal fourier gruntz kauers limits limitseq order residues
  sequences series series_class tests/
sets: conditionset contains fancysets handlers/ ordinals powerset setexpr sets tests/
simplify: combsimp cse_main cse_opts epathtools fu gammasimp hyperexpand hyperexpand_doc powsimp radsimp ratsimp
  simplify sqrtdenest tests/ traversaltools trigsimp
solvers: benchmarks/ bivariate decompogen deutils diophantine/ inequalities ode/ pde polysys recurr simplex solvers
  solveset tests/
stats: compound_rv crv crv_types drv drv_types error_prop frv frv_types joint_rv joint_rv_types matrix_distributions
  random_matrix random_matrix_models rv rv_interface sampling/ stochastic_process stochastic_process_types
  symbolic_multivariate_probability symbolic_probability tests/
strategies: branch/ core rl tests/ tools traverse tree util
tensor: array/ functions index_methods indexed/ tensor/ tests/ toperators
unify: core rewrite tests/ usympy
utilities: autowrap benchmarking codegen decorator enumerative exceptions iterables lambdify magic matchpy_connector
  mathml/ memoization misc pkgdata pytest quality_unicode randtest runtests source tests/ timeutils tmpfiles
vector: basisdependent coordsysrect deloperator dyadic functions implicitregion integrals kind operators orienters
  parametricregion point scalar tests/ vector
assumptions.handlers: calculus common matrices ntheory order sets
assumptions.predicates: calculus common matrices ntheory order sets
assumptions.relation: binrel equality/
core.benchmarks: bench_arit bench_assumptions bench_basic bench_expand bench_numbers bench_sympify
functions.combinatorial: factorials numbers tests/
functions.elementary: benchmarks/ complexes exponential hyperbolic integers miscellaneous piecewise tests/
  trigonometric
functions.special: benchmarks/ bessel beta_functions bsplines delta_functions elliptic_integrals error_functions
  gamma_functions hyper mathieu_functions polynomials singularity_functions spherical_harmonics tensor_functions tests/
  zeta_functions
integrals.benchmarks: bench_integrate bench_trigintegrate
integrals.rubi: constraints parsetools/ rubi_tests/ rubimain rules/ symbol tests/ utility_function
logic.algorithms: dpll dpll2 lra_theory minisat22_wrapper pycosat_wrapper z3_wrapper
logic.utilities: dimacs
matrices.benchmarks: bench_matrix
matrices.expressions: adjoint applyfunc blockmatrix companion determinant diagonal dotproduct factorizations fourier
  funcmatrix hadamard inverse kronecker matadd/ matexpr matmul/ matpow permutation sets slice special tests/ trace
  transpose
parsing.autolev: _antlr/ _parse_autolev_antlr/
parsing.c: c_parser
parsing.fortran: fortran_parser
parsing.latex: _antlr/ _parse_latex_antlr/ errors lark/
physics.biomechanics: activation curve musculotendon tests/
physics.continuum_mechanics: arch beam cable tests/ truss
physics.control: control_plots lti tests/
physics.hep: gamma_matrices tests/
physics.mechanics: actuator body body_base functions inertia joint jointsmethod kane lagrange linearize loads/ method
  models particle pathway rigidbody system tests/ wrapping_geometry
physics.optics: gaussopt/ medium polarization tests/ utils waves
physics.quantum: anticommutator boson cartesian cg circuitplot circuitutils commutator constants dagger density fermion
  gate grover hilbert identitysearch innerproduct kind matrixcache matrixutils operator operatorordering operatorset
  pauli piab qapply qasm qexpr qft qubit/ represent sho1d/ shor spin state/ tensorproduct tests/ trace transforms
physics.units: definitions/ dimensions prefixes quantities systems/ tests/ unitsystem util
physics.vector: dyadic fieldfunctions frame/ functions point/ printing tests/ vector
plotting.backends: base_backend matplotlibbackend/ textbackend/
plotting.intervalmath: interval_arithmetic interval_membership lib_interval tests/
plotting.pygletplot: color_scheme managed_window plot plot_axes plot_camera plot_controller plot_curve plot_interval
  plot_mode plot_mode_base plot_modes plot_object plot_rotation plot_surface plot_window tests/ util
polys.agca: extensions homomorphisms ideals modules tests/
polys.benchmarks: bench_galoispolys bench_groebnertools bench_solvers
polys.domains: algebraicfield characteristiczero complexfield compositedomain domain domainelement expressiondomain
  expressionrawdomain field finitefield fractionfield gaussiandomains/ gmpyfinitefield gmpyintegerring
  gmpyrationalfield groundtypes integerring modularinteger mpelements old_fractionfield old_polynomialring
  polynomialring/ pythonfinitefield pythonintegerring pythonrational/ pythonrationalfield quotientring rationalfield
  realfield ring simpledomain tests/
"""
#: A module, and its names.
NAMES = """
: Abs AccumBounds Add Adjoint AlgebraicField AlgebraicNumber And AppliedPredicate Array AssumptionsContext Atom
  AtomicExpr BasePolynomialError Basic BlockDiagMatrix BlockMatrix CC CRootOf Catalan Chi Ci Circle CoercionFailed
  Complement ComplexField ComplexRegion ComplexRootOf Complexes ComputationFailed ConditionSet Contains CosineTransform
  Curve DeferredVector DenseNDimArray Derivative Determinant DiagMatrix DiagonalMatrix DiagonalOf Dict DiracDelta
  DisjointUnion Domain DomainError DotProduct Dummy E E1 EPath EX EXRAW Ei Eijk Ellipse EmptySequence EmptySet Eq
  Equality Equivalent EulerGamma EvaluationFailed ExactQuotientFailed Expr ExpressionDomain ExtraneousFactors FF
  FF_gmpy FF_python FU FallingFactorial FiniteField FiniteSet FlagError Float FourierTransform FractionField Function
  FunctionClass FunctionMatrix GF GMPYFiniteField GMPYIntegerRing GMPYRationalField Ge GeneratorsError GeneratorsNeeded
  GeometryError GoldenRatio GramSchmidt GreaterThan GroebnerBasis Gt HadamardPower HadamardProduct HankelTransform
  Heaviside HeuristicGCDFailed HomomorphismFailed I ITE Id Identity Idx ImageSet ImmutableDenseMatrix
  ImmutableDenseNDimArray ImmutableMatrix ImmutableSparseMatrix ImmutableSparseNDimArray Implies Indexed IndexedBase
  Integer IntegerRing Integers Integral Intersection Interval Inverse InverseCosineTransform InverseFourierTransform
  InverseHankelTransform InverseLaplaceTransform InverseMellinTransform InverseSineTransform IsomorphismFailed
  KroneckerDelta KroneckerProduct LC LM LT Lambda LambertW LaplaceTransform Le LessThan LeviCivita Li Limit Line Line2D
  Line3D Lt MatAdd MatMul MatPow Matrix MatrixBase MatrixExpr MatrixPermute MatrixSlice MatrixSymbol Max
  MellinTransform Min Mod Monomial Mul MultivariatePolynomialError MutableDenseMatrix MutableDenseNDimArray
  MutableMatrix MutableSparseMatrix MutableSparseNDimArray N NDimArray Nand Naturals Naturals0 Ne NonSquareMatrixError
  Nor Not NotAlgebraic NotInvertible NotReversible Number NumberSymbol O OmegaPower OneMatrix OperationNotSupported
  OptionError Options Or Order Ordinal POSform Parabola Permanent PermutationMatrix Piecewise Plane Point Point2D
  Point3D PoleError PolificationFailed Poly Polygon PolynomialDivisionFailed PolynomialError PolynomialRing Pow
  PowerSet PrecisionExhausted Predicate Product ProductSet PurePoly PythonFiniteField PythonIntegerRing PythonRational
  Q QQ QQ_I QQ_gmpy QQ_python Quaternion RR Range Rational RationalField Rationals Ray Ray2D Ray3D RealField RealNumber
  Reals RefinementFailed RegularPolygon Rel Rem RisingFactorial RootOf RootSum S SOPform SYMPY_DEBUG Segment Segment2D
  Segment3D SeqAdd SeqFormula SeqMul SeqPer Set ShapeError Shi Si Sieve SineTransform SingularityFunction SparseMatrix
  SparseNDimArray StrPrinter StrictGreaterThan StrictLessThan Subs Sum Symbol SymmetricDifference SympifyError
  TableForm Trace Transpose Triangle TribonacciConstant Tuple Unequality UnevaluatedExpr UnificationFailed Union
  UnivariatePolynomialError UniversalSet Wild WildFunction Xor Ynm Ynm_c ZZ ZZ_I ZZ_gmpy ZZ_python ZeroMatrix Znm abc
  abundance acos acosh acot acoth acsc acsch adjoint airyai airyaiprime airybi airybiprime algebras all_roots andre
  apart apart_list appellf1 apply_finite_diff approximants are_similar arg arity as_finite_diff asec asech asin asinh
  ask assemble_partfrac_list assoc_laguerre assoc_legendre assuming assumptions atan atan2 atanh banded bell benchmarks
  bernoulli besseli besselj besselk besselsimp bessely beta betainc betainc_regularized binomial binomial_coefficients
  binomial_coefficients_list block_collapse blockcut bool_map bottom_up bspline_basis bspline_basis_set cacheit
  calculus cancel capture carmichael cartes casoratian catalan categories cbrt ccode ceiling centroid chebyshevt
  chebyshevt_poly chebyshevt_root chebyshevu chebyshevu_poly chebyshevu_root check_assumptions checkodesol checkpdesol
  checksol classify_ode classify_pde closest_points codegen cofactors collect collect_const combinatorics combsimp comp
  compose composite compositepi concrete conftest conjugate construct_domain content continued_fraction
  continued_fraction_convergents continued_fraction_iterator continued_fraction_periodic continued_fraction_reduce
  convex_hull convolution core cos cosh cosine_transform cot coth count_ops count_roots covering_product crypto csc
  csch cse cxxcode cycle_length cyclotomic_poly decompogen decompose default_sort_key deg degree degree_list denom
  derive_by_array det det_quick diag diagonalize_vector dict_merge diff difference_delta differentiate_finite diffgeom
  digamma diophantine dirichlet_eta discrete discrete_log discriminant div divisor_count divisor_sigma divisors doctest
  dotprint dsolve egyptian_fraction elliptic_e elliptic_f elliptic_k elliptic_pi enable_warnings epath erf erf2 erf2inv
  erfc erfcinv erfi erfinv euler euler_equations evalf evaluate exp exp_polar expand expand_complex expand_func
  expand_log expand_mul expand_multinomial expand_power_base expand_power_exp expand_trig expint exptrigsimp exquo
  external eye factor factor_cache factor_list factor_nc factor_system factor_terms factorial factorial2 factorint
  factorrat failing_assumptions false farthest_points fcode ff fft fibonacci field field_isomorphism filldedent
  finite_diff_weights flatten floor fourier_series fourier_transform fps frac fraction fresnelc fresnels fu functions
  fwht galgebra galois_group gamma gammasimp gcd gcd_list gcd_terms gcdex gegenbauer genocchi geometry
  get_contraction_structure get_indices gff gff_list glsl_code grevlex grlex groebner ground_roots group gruntz
  hadamard_product half_gcdex hankel1 hankel2 hankel_transform harmonic has_dups has_variety hermite hermite_poly
  hermite_prob hermite_prob_poly hessian hn1 hn2 holonomic homogeneous_order horner hyper hyperexpand hypersimilar
  hypersimp idiff ifft ifwht igcd igrevlex igrlex ilcm ilex im imageset init_printing init_session integer_log
  integer_nthroot integrals integrate interactive interactive_traversal interpolate interpolating_poly
  interpolating_spline intersecting_product intersection intervals intt inv_quick inverse_cosine_transform
  inverse_fourier_transform inverse_hankel_transform inverse_laplace_transform inverse_mellin_transform
  inverse_mobius_transform inverse_sine_transform invert is_abundant is_amicable is_carmichael is_convex is_decreasing
  is_deficient is_increasing is_mersenne_prime is_monotonic is_nthpow_residue is_perfect is_primitive_root
  is_quad_residue is_strictly_decreasing is_strictly_increasing is_zero_dimensional isolate isprime itermonomials
  jacobi jacobi_normalized jacobi_poly jacobi_symbol jn jn_zeros jordan_cell jscode julia_code kronecker_product
  kronecker_symbol kroneckersimp laguerre laguerre_poly lambdify laplace_correspondence laplace_initial_conds
  laplace_transform latex lazy_function lcm lcm_list legendre legendre_poly legendre_symbol lerchphi lex li liealgebras
  limit limit_seq line_integrate linear_eq_to_matrix linsolve list2numpy ln log logcombine loggamma logic lowergamma
  lucas maple_code marcumq mathematica_code mathieuc mathieucprime mathieus mathieusprime mathml matrices matrix2numpy
  matrix_multiply_elementwise matrix_symbols maximum meijerg mellin_transform memoize_property mersenne_prime_exponent
  minimal_polynomial minimum minpoly mobius mobius_transform mod_inverse monic motzkin mpmath multigamma
  multiline_latex multinomial_coefficients multipledispatch multiplicity n_order nan nextprime nfloat nonlinsolve
  not_empty_in npartitions nroots nsimplify nsolve nth_power_roots_poly ntheory nthroot_mod ntt num_digits
  numbered_symbols numer octave_code ode_order ones oo ord0 ordered pager_print parallel_poly_from_expr parse_expr
  parsing partition pde_separate pde_separate_add pde_separate_mul pdiv pdsolve per perfect_power periodic_argument
  periodicity permutedims pexquo physics pi piecewise_exclusive piecewise_fold plot plot_backends plot_implicit
  plot_parametric plotting polar_lift polarify pollard_pm1 pollard_rho poly poly_from_expr polygamma polylog polys
  posify postfixes postorder_traversal powdenest powsimp pprint pprint_try_use_unicode pprint_use_unicode pquo prefixes
  prem preorder_traversal pretty pretty_print preview prevprime prime prime_decomp prime_valuation primefactors primenu
  primeomega primepi primerange primitive primitive_element primitive_root primorial principal_branch print_ccode
  print_fcode print_glsl print_gtk print_jscode print_latex print_maple_code print_mathml print_python print_rcode
  print_tree printing prod product proper_divisor_count proper_divisors public pycode python quadratic_congruence
  quadratic_residues quo rad radsimp randMatrix random_poly randprime rational_interpolate ratsimp ratsimpmodprime
  rcode rcollect re real_root real_roots reduce_abs_inequalities reduce_abs_inequality reduce_inequalities reduced
  reduced_totient refine refine_root register_handler release rem remove_handler reshape residue resultant rf
  riemann_xi ring root rootof roots rot_axis1 rot_axis2 rot_axis3 rot_ccw_axis1 rot_ccw_axis2 rot_ccw_axis3 rot_givens
  rotations round_two rsolve rsolve_hyper rsolve_poly rsolve_ratio rust_code sandbox satisfiable sec sech separatevars
  sequence series seterr sets sfield shape sieve sift sign signsimp simplify simplify_logic sin sinc sine_transform
  singularities singularityintegrate sinh smtlib_code solve solve_linear solve_linear_system solve_linear_system_LU
  solve_poly_inequality solve_poly_system solve_rational_inequalities solve_triangulated solve_undetermined_coeffs
  solve_univariate_inequality solvers solveset source sqf sqf_list sqf_norm sqf_part sqrt sqrt_mod sqrt_mod_iter
  sqrtdenest srepr sring sstr sstrrepr stationary_points stats stieltjes strategies sturm subfactorial subresultants
  subsets substitution summation swinnerton_dyer_poly symarray symbols symmetric_poly symmetrize sympify sys take tan
  tanh tensor tensorcontraction tensordiagonal tensorproduct terms_gcd test testing textplot this threaded timed to_cnf
  to_dnf to_nnf to_number_field together topological_sort total_degree totient trace trailing transpose tribonacci
  trigamma trigsimp true trunc unbranched_argument unflatten unify unpolarify uppergamma use utilities var variations
  vector vectorize vfield viete vring wronskian xfield xring xthreaded yn zeros zeta zoo
algebras: Quaternion quaternion tests
assumptions: AppliedBinaryRelation AppliedPredicate AssumptionsContext BinaryRelation Predicate Q ask ask_generated
  assume assuming cnf facts global_assumptions handlers lra_satask predicates refine register_handler relation
  remove_handler satask sathandlers tests wrapper
benchmarks: bench_discrete_log bench_meijerint bench_symbench
calculus: AccumBounds accumulationbounds apply_finite_diff as_finite_diff differentiate_finite euler euler_equations
  finite_diff finite_diff_weights is_convex is_decreasing is_increasing is_monotonic is_strictly_decreasing
  is_strictly_increasing maximum minimum not_empty_in periodicity singularities stationary_points tests util
categories: Category CompositeMorphism Diagram DiagramGrid IdentityMorphism Morphism NamedMorphism Object
  XypicDiagramDrawer baseclasses diagram_drawing preview_diagram tests xypic_draw_diagram
codegen: Assignment Attribute CodeBlock Declaration For FunctionCall FunctionDefinition FunctionPrototype Print Scope
  Variable While abstract_nodes algorithms approximations array_utils ast aug_assign cfunctions cnodes cutils cxxnodes
  fnodes futils matrix_nodes numpy_nodes pynodes pyutils rewriting scipy_nodes tests
combinatorics: AbelianGroup AlternatingGroup Collector Coset Cycle CyclicGroup DihedralGroup DirectProduct GrayCode
  IntegerPartition Partition Permutation PermutationGroup PolycyclicGroup Polyhedron Prufer RGS_enum RGS_rank
  RGS_unrank RubikGroup Subset SymmetricGroup SymmetricPermutationGroup alternating coset_table cube cyclic dihedral
  dodecahedron fp_groups free_group free_groups galois generators graycode group_constructs group_numbers homomorphisms
  icosahedron named_groups octahedron partitions pc_groups perm_groups permutations polyhedron prufer rewritingsystem
  rewritingsystem_fsm schur_number subsets symmetric tensor_can tests testutil tetrahedron util
concrete: Product Sum delta expr_with_intlimits expr_with_limits gosper guess product products summation summations
  tests
core: Add AlgebraicNumber Atom AtomicExpr Basic BooleanKind Catalan Derivative Dict Dummy E Eq Equality EulerGamma Expr
  Float Function FunctionClass Ge GoldenRatio GreaterThan Gt I Integer Lambda Le LessThan Lt Mod Mul N Ne Number
  NumberKind NumberSymbol PoleError Pow PrecisionExhausted Rational RealNumber Rel S StrictGreaterThan StrictLessThan
  Subs Symbol SympifyError TribonacciConstant Tuple UndefinedKind Unequality UnevaluatedExpr Wild WildFunction add
  alphabets arity assumptions assumptions_generated backend basic benchmarks bottom_up cache cacheit check_assumptions
  common_assumptions comp compatibility containers core coreerrors count_ops decorators default_sort_key diff evalf
  evaluate expand expand_complex expand_func expand_log expand_mul expand_multinomial expand_power_base
  expand_power_exp expand_trig expr exprtools factor_nc factor_terms facts failing_assumptions function gcd_terms igcd
  ilcm integer_log integer_nthroot intfunc kind logic mod mod_inverse mul multidimensional nan nfloat num_digits
  numbers oo operations ordered parameters pi postorder_traversal power preorder_traversal prod random relational rules
  seterr singleton sorting symbol symbols sympify tests trace trailing traversal use var vectorize zoo
discrete: convolution convolutions covering_product fft fwht ifft ifwht intersecting_product intt
  inverse_mobius_transform mobius_transform ntt recurrences tests transforms
geometry: Circle Curve Ellipse GeometryError Line Line2D Line3D Parabola Plane Point Point2D Point3D Polygon Ray Ray2D
  Ray3D RegularPolygon Segment Segment2D Segment3D Triangle are_similar centroid closest_points convex_hull curve deg
  ellipse entity exceptions farthest_points idiff intersection line parabola plane point polygon rad tests util
this: s
"""
