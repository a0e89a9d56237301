"""omegaconf: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "omegaconf 1.3.0 2.4.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: base basecontainer config dictconfig errors grammar/ grammar_parser grammar_visitor listconfig nodes omegaconf
  resolvers/ tupleconfig typing vendor/ version
grammar: gen/
resolvers: oc/
grammar.gen: OmegaConfGrammarLexer OmegaConfGrammarParser OmegaConfGrammarParserListener OmegaConfGrammarParserVisitor
resolvers.oc: dict
"""
#: A module, and its names.
NAMES = """
: Antlr4ParserRuleContext AnyNode BaseNode BooleanNode BytesNode Config Container DictConfig DictKeyType EnumNode
  FloatNode II IntegerNode KeyValidationError ListConfig LiteralNode MISSING MissingMandatoryValue Node OmegaConf
  PathNode ReadonlyConfigError Resolver SCMode SI StringNode TupleConfig UnionNode UnsupportedValueType UntypedNode
  ValidationError ValueNode base basecontainer config dictconfig errors flag_override grammar grammar_parser
  grammar_visitor listconfig nodes omegaconf open_dict read_write resolvers tupleconfig typing vendor version
base: ABC Antlr4ParserRuleContext Any Box ConfigKeyError ConfigTypeError Container ContainerMetadata Dict DictKeyType
  Enum GrammarVisitor InterpolationKeyError InterpolationResolutionError InterpolationToMissingValueError
  InterpolationValidationError Iterator KeyValidationError List Metadata MissingMandatoryValue NoReturn Node
  NodeInterpolationKey NoneType OmegaConfBaseException OmegaConfGrammarParser Optional ParserRuleContext SCMode Set
  Tuple Type Union UnionNode UnsupportedInterpolationType ValidationError ValueKind abstractmethod copy dataclass
  defaultdict field format_and_raise get_value_kind is_dict_annotation is_list_annotation is_structured_config
  is_tuple_annotation is_union_annotation is_valid_value_annotation parse select_structured_config_union_member
  split_key sys type_hint_contains_none_literal type_str
basecontainer: ABC Any BaseContainer Box ClassVar ConfigCycleDetectedException ConfigTypeError Container
  ContainerMetadata Dict DictConfig DictKeyType Enum InterpolationResolutionError KeyValidationError List
  MissingMandatoryValue Node Optional ReadonlyConfigError SCMode TYPE_CHECKING Tuple Union UnionNode ValidationError
  ValueKind abstractmethod copy get_ref_type get_structured_config_data get_type_hint get_value_kind get_yaml_loader
  is_container_annotation is_dict_annotation is_list_annotation is_primitive_container is_primitive_dict
  is_primitive_type is_primitive_type_annotation is_structured_config is_tuple_annotation is_union_annotation
  select_structured_config_union_member sys yaml
config: BaseNode Config MissingMandatoryValue ReadonlyConfigError abstractmethod copy defaultdict get_yaml_loader io
  isint os re six sys warnings yaml
dictconfig: AbstractSet Any BaseContainer BaseNode Box Config ConfigAttributeError ConfigKeyError ConfigTypeError
  Container ContainerMetadata Dict DictConfig DictKeyType Enum EnumNode InterpolationResolutionError ItemsView Iterable
  Iterator KeyValidationError KeysView List MissingMandatoryValue MutableMapping Node OmegaConfBaseException Optional
  ReadonlyConfigError Self Sequence TYPE_CHECKING Tuple Type Union UntypedNode ValidationError ValueKind ValueNode copy
  difflib format_and_raise get_structured_config_data get_structured_config_field_names
  get_structured_config_init_field_aliases get_type_of get_value_kind is_container_annotation is_dict is_int
  is_primitive_dict is_structured_config is_structured_config_frozen type_hint_contains_none_literal type_str
  valid_value_annotation_type
errors: Any ConfigAttributeError ConfigCycleDetectedException ConfigIndexError ConfigKeyError ConfigTypeError
  ConfigValueError GrammarParseError InterpolationKeyError InterpolationResolutionError
  InterpolationToMissingValueError InterpolationValidationError KeyValidationError MissingMandatoryValue
  OmegaConfBaseException Optional ReadonlyConfigError Type UnsupportedInterpolationType UnsupportedValueType
  ValidationError
grammar: gen
grammar_parser: Antlr4ParserRuleContext Any CommonTokenStream ErrorListener GrammarParseError InputStream
  OmegaConfErrorListener OmegaConfGrammarLexer OmegaConfGrammarParser ParserRuleContext SIMPLE_INTERPOLATION_PATTERN
  parse re threading
grammar_visitor: Any Callable Dict Generator GrammarVisitor InterpolationResolutionError List NoReturn Node
  NodeInterpolationKey OmegaConfGrammarLexer OmegaConfGrammarParser OmegaConfGrammarParserVisitor Optional Set
  TYPE_CHECKING TerminalNode Tuple Union cast re split_key sys warnings zip_longest
listconfig: Any BaseContainer BaseNode Box Callable Config ConfigAttributeError ConfigTypeError ConfigValueError
  Container ContainerMetadata Dict Iterable Iterator KeyValidationError List ListConfig MissingMandatoryValue
  MutableSequence Node Optional ReadonlyConfigError TYPE_CHECKING Tuple TupleConfig Type Union UnionNode UntypedNode
  ValidationError ValueKind ValueNode copy format_and_raise get_value_kind is_int is_primitive_list
  is_structured_config isint itertools operator six type_hint_contains_none_literal type_str
  valid_value_annotation_type
nodes: Any AnyNode BaseNode BooleanNode Box BytesNode Container Dict DictKeyType Enum EnumNode FloatNode IntegerNode
  InterpolationResultNode LiteralNode Metadata Node NoneNode NoneType Optional Path PathNode ReadonlyConfigError
  StringNode Type Union UnsupportedValueType UntypedNode ValidationError ValueKind ValueNode abstractmethod copy
  get_type_of get_value_kind is_literal_annotation is_primitive_container math sys type_str
omegaconf: Annotated Any AnyNode BaseContainer BooleanNode Box BytesNode Callable Config ConfigKeyError ConfigTypeError
  Container Dict DictConfig DictKeyType Enum EnumNode FloatNode ForwardRef Generator II IO IntegerNode
  InterpolationKeyError InterpolationResolutionError InterpolationToMissingValueError Iterable List ListConfig Literal
  LiteralNode MISSING MissingMandatoryValue Node NoneNode NoneType OmegaConf OmegaConfBaseException Optional PathNode
  Resolver SCMode SI StringNode Tuple TupleConfig Type Union UnionNode UnsupportedInterpolationType ValidationError
  ValueNode contextmanager copy dedent defaultdict flag_override format_and_raise functools get_args
  get_dict_key_value_types get_list_element_type get_omega_conf_dumper get_origin get_type_hints get_type_of
  get_yaml_loader inspect io is_attr_class is_dataclass is_dict_annotation is_int is_list_annotation
  is_literal_annotation is_primitive_container is_primitive_dict is_primitive_list is_structured_config
  is_tuple_annotation is_union_annotation nullcontext open_dict os overload pathlib re read_write
  register_default_resolvers split_key sys type_str warnings yaml
resolvers: Any Optional ValidationError decode_primitive env oc os warnings
tupleconfig: Any BaseContainer Box ConfigAttributeError ConfigTypeError ConfigValueError ContainerMetadata
  InterpolationResolutionError Iterable Iterator KeyValidationError MissingMandatoryValue Node Sequence Tuple
  TupleConfig ValidationError ValueKind copy format_and_raise get_tuple_item_types get_value_kind
  is_valid_value_annotation is_variadic_tuple_annotation make_tuple_annotation normalize_tuple_annotation operator
typing: Antlr4ParserRuleContext ParserRuleContext TypeAlias
version: msg sys
"""
