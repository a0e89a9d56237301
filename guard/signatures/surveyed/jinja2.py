"""jinja2: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "jinja2 2.9.6 3.1.6"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: Undefined/ _stringdefs/ async_utils asyncfilters asyncsupport bccache compiler constants debug defaults environment
  exceptions ext filters idtracking lexer loaders meta nativetypes nodes optimizer parser runtime sandbox/ tests utils/
  visitor
"""
#: A module, and its names.
NAMES = """
: BaseLoader BytecodeCache ChainableUndefined ChoiceLoader DebugUndefined DictLoader Environment
  FileSystemBytecodeCache FileSystemLoader FunctionLoader Markup MemcachedBytecodeCache ModuleLoader PackageLoader
  PrefixLoader StrictUndefined Template TemplateAssertionError TemplateError TemplateNotFound TemplateRuntimeError
  TemplateSyntaxError TemplatesNotFound Undefined UndefinedError async_utils asyncfilters asyncsupport bccache
  clear_caches compiler constants contextfilter contextfunction debug defaults environment environmentfilter
  environmentfunction escape evalcontextfilter evalcontextfunction exceptions ext filters idtracking is_undefined lexer
  loaders make_logging_undefined meta nativetypes nodes optimizer parser pass_context pass_environment
  pass_eval_context runtime sandbox select_autoescape tests utils visitor
async_utils: V WRAPPER_ASSIGNMENTS async_variant auto_aiter auto_await auto_to_list inspect pass_eval_context t te
  wraps
asyncfilters: ASYNC_FILTERS async_select_or_reject asyncfiltervariant auto_aiter auto_to_seq do_first do_groupby
  do_join do_list do_map do_reject do_rejectattr do_select do_selectattr do_slice do_sum dualfilter filters wraps
asyncsupport: AsyncLoopContext AsyncLoopContextIterator LoopContextBase Markup TemplateModule asyncio auto_aiter
  auto_await concat concat_async generate_async get_default_module_async inspect internalcode make_async_loop_context
  make_module_async patch_all patch_filters patch_runtime patch_template render_async sys update_wrapper
  wrap_block_reference_call wrap_default_module wrap_generate_func wrap_macro_invoke wrap_render_func
bccache: Bucket BytecodeCache BytesIO CodeType Environment FileSystemBytecodeCache MemcachedBytecodeCache PY2 bc_magic
  bc_version errno fnmatch listdir marshal marshal_dump marshal_load open_if_exists os path pickle sha1 stat sys t te
  tempfile text_type
constants: LOREM_IPSUM_WORDS
exceptions: FilterArgumentError PY2 SecurityError TemplateAssertionError TemplateError TemplateNotFound
  TemplateRuntimeError TemplateSyntaxError TemplatesNotFound Undefined UndefinedError imap implements_to_string t
  text_type
ext: AutoEscapeExtension BLOCK_END_STRING BLOCK_START_STRING COMMENT_END_STRING COMMENT_START_STRING Context
  DebugExtension Environment ExprStmtExtension Extension ExtensionRegistry GETTEXT_FUNCTIONS
  InternationalizationExtension KEEP_TRAILING_NEWLINE LINE_COMMENT_PREFIX LINE_STATEMENT_PREFIX LSTRIP_BLOCKS
  LoopControlExtension Markup NEWLINE_SEQUENCE Parser TRIM_BLOCKS TemplateAssertionError TemplateSyntaxError Token
  TokenStream Undefined VARIABLE_END_STRING VARIABLE_START_STRING WithExtension autoescape babel_extract concat
  contextfunction debug defaults do extract_from_ast i18n import_string iteritems loopcontrols nodes pass_context
  pprint re string_types t te with_ with_metaclass
filters: Context Environment EvalContext F FILTERS FilterArgumentError HasHTML K Markup PY2 SandboxedEnvironment
  Undefined V abc async_select_or_reject async_variant auto_aiter auto_await auto_to_list chain choice contextfilter
  do_attr do_batch do_capitalize do_center do_default do_dictsort do_filesizeformat do_first do_float do_forceescape
  do_format do_groupby do_indent do_int do_items do_join do_last do_list do_lower do_map do_mark_safe do_mark_unsafe
  do_max do_min do_pprint do_random do_reject do_rejectattr do_replace do_reverse do_round do_select do_selectattr
  do_slice do_sort do_striptags do_sum do_title do_tojson do_trim do_truncate do_unique do_upper do_urlencode do_urlize
  do_wordcount do_wordwrap do_xmlattr environmentfilter escape evalcontextfilter getattr_static groupby
  htmlsafe_json_dumps ignore_case imap iteritems make_attrgetter make_multi_attrgetter math namedtuple pass_context
  pass_environment pass_eval_context pformat prepare_map prepare_select_or_reject random re select_or_reject soft_str
  soft_unicode string_types sync_do_first sync_do_groupby sync_do_join sync_do_list sync_do_map sync_do_reject
  sync_do_rejectattr sync_do_select sync_do_selectattr sync_do_slice sync_do_sum sync_do_unique t te text_type typing
  unicode_urlencode url_quote urlize
idtracking: FrameSymbolVisitor NodeVisitor RootVisitor Symbols VAR_LOAD_ALIAS VAR_LOAD_PARAMETER VAR_LOAD_RESOLVE
  VAR_LOAD_UNDEFINED find_symbols iteritems nodes symbols_for_node t te
lexer: Environment Failure LRUCache Lexer OptionalLStrip TOKEN_ADD TOKEN_ASSIGN TOKEN_BLOCK_BEGIN TOKEN_BLOCK_END
  TOKEN_COLON TOKEN_COMMA TOKEN_COMMENT TOKEN_COMMENT_BEGIN TOKEN_COMMENT_END TOKEN_DATA TOKEN_DIV TOKEN_DOT TOKEN_EOF
  TOKEN_EQ TOKEN_FLOAT TOKEN_FLOORDIV TOKEN_GT TOKEN_GTEQ TOKEN_INITIAL TOKEN_INTEGER TOKEN_LBRACE TOKEN_LBRACKET
  TOKEN_LINECOMMENT TOKEN_LINECOMMENT_BEGIN TOKEN_LINECOMMENT_END TOKEN_LINESTATEMENT_BEGIN TOKEN_LINESTATEMENT_END
  TOKEN_LPAREN TOKEN_LT TOKEN_LTEQ TOKEN_MOD TOKEN_MUL TOKEN_NAME TOKEN_NE TOKEN_OPERATOR TOKEN_PIPE TOKEN_POW
  TOKEN_RAW_BEGIN TOKEN_RAW_END TOKEN_RBRACE TOKEN_RBRACKET TOKEN_RPAREN TOKEN_SEMICOLON TOKEN_STRING TOKEN_SUB
  TOKEN_TILDE TOKEN_VARIABLE_BEGIN TOKEN_VARIABLE_END TOKEN_WHITESPACE TemplateSyntaxError Token TokenStream
  TokenStreamIterator compile_rules count_newlines deque describe_token describe_token_expr float_re get_lexer
  ignore_if_empty ignored_tokens implements_iterator integer_re intern itemgetter iteritems k literal_eval name_re
  newline_re operator_re operators re reverse_operators string_re sys t te text_type v whitespace_re x
loaders: BaseLoader ChoiceLoader DictLoader Environment FileSystemLoader FunctionLoader ModuleLoader ModuleType
  PackageLoader PrefixLoader Template TemplateNotFound abc import_module importlib internalcode iteritems
  open_if_exists os path paths posixpath py rb root sha1 split_template_path str string_types sys t templates tmpl_
  weakref x zipimport
meta: CodeGenerator Environment Frame TrackingCodeGenerator find_referenced_templates find_undeclared_variables
  iteritems nodes string_types t
nativetypes: CodeGenerator Environment Frame GeneratorType NativeCodeGenerator NativeEnvironment NativeTemplate
  Template chain has_safe_repr islice literal_eval native_concat nodes parse t
nodes: Add And Assign AssignBlock BinExpr Block Break Call CallBlock Compare Concat CondExpr Const ContextReference
  Continue DerivedContextReference Dict Div Environment EnvironmentAttribute EvalContext EvalContextModifier Expr
  ExprStmt Extends ExtensionAttribute Filter FilterBlock FloorDiv For FromImport Getattr Getitem Helper If Import
  ImportedName Impossible Include InternalName Keyword List Literal Macro MarkSafe MarkSafeIfAutoescape Markup Mod Mul
  NSRef Name Neg Node NodeType Not Operand Or Output OverlayScope PY2 Pair Pos Pow Scope ScopedEvalContextModifier
  Slice Stmt Sub Template TemplateData Test Tuple UnaryExpr With args_as_const deque get_eval_context inspect izip
  operator t te text_type types with_metaclass x
optimizer: Environment NodeTransformer Optimizer nodes optimize t
parser: Environment Parser TemplateAssertionError TemplateSyntaxError describe_token describe_token_expr imap nodes t
  te typing
runtime: AsyncLoopContext BlockReference ChainableUndefined Context ContextMeta DebugUndefined Environment EvalContext
  F LoopContext LoopContextBase LoopContextIterator LoopRenderFunc Macro Mapping Markup MethodType Namespace PY2
  StrictUndefined TemplateNotFound TemplateReference TemplateRuntimeError Undefined UndefinedError V abc async_exported
  auto_aiter auto_await chain concat escape evalcontextfunction exported functools identity imap implements_iterator
  implements_to_string internalcode iteritems logging make_logging_undefined markup_join missing new_context
  object_type_repr pass_eval_context resolve_or_missing soft_str soft_unicode str_join string_types sys t te text_type
  to_string unicode_join with_metaclass
sandbox: Context DictMixin Environment EscapeFormatter F Formatter ImmutableSandboxedEnvironment MAX_RANGE Mapping
  Markup MutableMapping MutableSequence MutableSet PY2 SandboxedEnvironment SandboxedEscapeFormatter SandboxedFormatter
  SandboxedFormatterMixin SecurityError Set UNSAFE_ASYNC_GENERATOR_ATTRIBUTES UNSAFE_COROUTINE_ATTRIBUTES
  UNSAFE_FUNCTION_ATTRIBUTES UNSAFE_GENERATOR_ATTRIBUTES UNSAFE_METHOD_ATTRIBUTES Undefined UserDict UserList abc deque
  formatter_field_name_split inspect_format_method is_internal_attribute modifies_known_mutable operator safe_range
  string_types t types unsafe update_wrapper warnings
visitor: Node NodeTransformer NodeVisitor VisitCallable t te
"""
