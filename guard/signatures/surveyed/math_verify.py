"""math_verify: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "math-verify 0.4.2 0.9.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: errors few_shots grader metric parser tasks utils
"""
#: A module, and its names.
NAMES = """
: ExprExtractionConfig LatexExtractionConfig LatexNormalizationConfig StringExtractionConfig errors few_shots grader
  math_metric metric parse parser tasks utils verify
errors: TimeoutException
few_shots: GSM8K_FEW_SHOTS MATH_HARD_FEW_SHOTS
grader: And Basic E EmptySet Eq FiniteSet Float GreaterThan INVERSE_RELATIONS Integer Interval LessThan MatrixBase
  MatrixExpr Mul Number Rational Relational Set StrictGreaterThan StrictLessThan Symbol SympyFiniteSet
  TIMEOUT_WARNING_SHOWN TimeoutException Tuple UndefinedFunction UnevaluatedExpr complex_number_pattern
  default_sort_key get_pct_val is_assignment_relation is_assignment_symbol is_atomic_or_pct_atomic is_equation
  is_expr_of_only_symbols is_relation logger logging nan ordered product re safe_sympy_doit should_treat_as_complex
  simplify solve sort_key sympy_compare_interval sympy_compare_relational sympy_compare_sets sympy_compare_symbols
  sympy_deep_compare_set_and_tuple sympy_expr_eq sympy_numeric_eq sympy_solve_and_compare sympy_str_eq
  sympy_symbolic_eq take_first_relation take_last_relation timeout unwrap_eq unwrap_fcs verify zoo
metric: Callable ExprExtractionConfig ExtractionTarget Literal Optional Sequence TimeoutException
  extract_target_from_pred get_extraction_regexes logger logging math_metric parse timeout verify
parser: Basic ExprExtractionConfig ExtractionTarget FiniteSet LatexExtractionConfig Literal MatrixBase
  NormalizationConfig Number Sequence StringExtractionConfig TIMEOUT_WARNING_SHOWN TimeoutException UnevaluatedExpr
  convert_to_pct dataclass equation_split_regex extract_expr extract_latex extract_match extract_string
  extract_target_from_pred field get_extraction_regexes get_last_eq groupby latex2sympy lazy_expr_regex
  lazy_latex_regex lazy_string_regex logger logging lru_cache make_latex_env_pattern normalize_latex parse parse_expr
  parse_expr_cached parse_expr_with_timeout parse_latex_cached parse_latex_with_timeout re replace
  should_treat_as_complex sympy timeout
tasks: Callable Doc ExprExtractionConfig GSM8K_FEW_SHOTS LatexExtractionConfig LightevalTaskConfig MATH_HARD_FEW_SHOTS
  MetricCategory MetricUseCase Optional SampleLevelMetric TASKS_TABLE aime24_lighteval amc23_lighteval
  as_lighteval_metric dataclass dedent gsm8k_lighteval gsm8k_prompt_function logger logging math_500_lighteval
  math_aime24_prompt_function math_amc23_prompt_function math_hard_lighteval math_hard_prompt_function math_metric
  math_prompt_function np subset timedelta
utils: TIMEOUT_WARNING_SHOWN TimeoutException logger logging os timeout
"""
