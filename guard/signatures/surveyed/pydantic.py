"""pydantic: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "pydantic 2.1.1 2.14.4"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: BaseModel/ _internal/ alias_generators aliases annotated_handlers class_validators/ color config dataclasses/
  datetime_parse decorator deprecated/ env_settings/ error_wrappers errors experimental/ fields/
  functional_serializers/ functional_validators/ generics internal/ json json_schema main/ mypy networks org/ parse
  plugin/ root_model/ schema tools type_adapter types typing utils v1/ validate_call validate_call_decorator validators
  version warnings
deprecated: class_validators/ config copy_internals decorator json parse tools
experimental: arguments_schema missing_sentinel pipeline
plugin:
v1: annotated_types class_validators color config dataclasses datetime_parse decorator env_settings error_wrappers
  errors fields generics json main mypy networks parse schema tools types typing utils validators version
"""
#: A module, and its names.
NAMES = """
alias_generators: re to_camel to_pascal to_snake
aliases: AliasChoices AliasGenerator AliasPath Any Callable Literal PydanticUndefined annotations dataclasses
annotated_handlers: Any CoreSchemaOrField GetCoreSchemaHandler GetJsonSchemaHandler JsonSchemaMode JsonSchemaValue
  NamespacesTuple TYPE_CHECKING TypeAlias Union core_schema
color: Any COLORS_BY_NAME COLORS_BY_VALUE Callable Color ColorTuple ColorType CoreSchema HslColorTuple JsonSchemaValue
  Optional PydanticCustomError PydanticDeprecatedSince20 RGBA Tuple Type TypeAlias Union c cast core_schema deprecated
  float_to_255 hls_to_rgb ints_to_rgba k math parse_color_value parse_float_alpha parse_hsl parse_str parse_tuple
  r_hex_long r_hex_short r_hsl r_hsl_v4_style r_rgb r_rgb_v4_style rads re repeat_colors rgb_to_hls v
deprecated: class_validators config copy_internals decorator json parse tools
experimental: PydanticExperimentalWarning arguments_schema missing_sentinel pipeline warnings
fields: AliasChoices AliasGenerator AliasPath Annotated AnnotationSource Any Callable ClassVar ComputedFieldInfo
  ConfigWrapper DataclassField Deprecated DeprecationWarning EllipsisType Field FieldInfo ForbiddenQualifier
  GlobalsNamespace JsonDict Literal MISSING Mapping MappingNamespace ModelPrivateAttr PrivateAttr PropertyT
  PydanticDeprecatedSince20 PydanticForbiddenQualifier PydanticJsonSchemaWarning PydanticUndefined PydanticUserError
  Qualifier ReprArgs Self TYPE_CHECKING TypeAlias TypeForm TypeVar TypedDict UNKNOWN Unpack annotated_types
  cached_property computed_field copy dataclasses deprecated final inspect inspect_annotation overload re sys types
  typing typing_extensions typing_objects warn warnings
functional_serializers: Annotated Any AnyType Callable FieldPlainSerializer FieldSerializer FieldWrapSerializer
  FuncType GetCoreSchemaHandler Literal ModelPlainSerializer ModelPlainSerializerWithInfo
  ModelPlainSerializerWithoutInfo ModelSerializer ModelWrapSerializer ModelWrapSerializerWithInfo
  ModelWrapSerializerWithoutInfo PlainSerializer PydanticUndefined PydanticUndefinedAnnotation PydanticUserError
  SerializationInfo SerializeAsAny SerializerFunctionWrapHandler TYPE_CHECKING TypeAlias TypeForm TypeVar Union
  WhenUsed WrapSerializer annotations core_schema dataclasses field_serializer model_serializer overload partial
  partialmethod serializer
functional_validators: AfterValidator Annotated Any AnyType ArbitraryTypeWarning BeforeValidator Callable
  FieldValidatorModes FreeModelBeforeValidator FreeModelBeforeValidatorWithoutInfo FunctionType GetCoreSchemaHandler
  InstanceOf Literal ModelAfterValidator ModelAfterValidatorWithoutInfo ModelBeforeValidator
  ModelBeforeValidatorWithoutInfo ModelWrapValidator ModelWrapValidatorHandler ModelWrapValidatorWithoutInfo
  PlainValidator Protocol PydanticDeprecatedSince212 PydanticUndefined PydanticUserError Self SkipValidation
  TYPE_CHECKING TypeAlias TypeForm TypeVar Union ValidateAs WrapValidator cast core_schema dataclasses field_validator
  model_validator overload partialmethod sys version_short warnings
json_schema: Annotated Any AnyType BaseModel Callable ComputedField ConfigDict CoreConfig CoreModeRef CoreRef
  CoreSchema CoreSchemaField CoreSchemaOrField CoreSchemaOrFieldType Counter DEFAULT_REF_TEMPLATE DefsRef Dict Enum
  Examples GenerateJsonSchema GetJsonSchemaFunction GetJsonSchemaHandler Hashable Iterable JsonDict JsonRef
  JsonSchemaExtraCallable JsonSchemaKeyT JsonSchemaMode JsonSchemaValue JsonSchemaWarningKind JsonValue List Literal
  MISSING NewType NoDefault Pattern PydanticDataclass PydanticDeprecatedSince26 PydanticDeprecatedSince29
  PydanticInvalidForJsonSchema PydanticJsonSchemaWarning PydanticOmit PydanticSchemaGenerationError PydanticUserError
  Sequence SkipJsonSchema TYPE_CHECKING Tuple TypeAlias TypeVar Union WithJsonSchema assert_never cast collections
  core_schema dataclasses deepcopy defaultdict deprecated final get_literal_values inspect is_dataclass math
  model_json_schema models_json_schema os overload pydantic_core re to_jsonable_python update_json_schema warnings
mypy: ARG_NAMED ARG_NAMED_OPT ARG_OPT ARG_POS ARG_STAR2 Any AnyType Argument AssignmentStmt BASEMODEL_FULLNAME
  BASESETTINGS_FULLNAME BUILTINS_NAME Block CONFIGFILE_KEY CREATE_MODEL_FULLNAME CallExpr Callable CallableType
  ChangeExplicitTypeOfAny CheckerPluginInterface ClassDef ClassDefContext ConfigParser Context DATACLASS_FULLNAME
  DECORATOR_FULLNAMES Decorator DictExpr DynamicClassDefContext ERROR_ALIAS ERROR_CONFIG ERROR_EXTRA_FIELD_ROOT_MODEL
  ERROR_FIELD_DEFAULTS ERROR_ORM ERROR_UNEXPECTED ERROR_UNTYPED EllipsisExpr ErrorCode Expression FIELD_FULLNAME
  FuncDef FunctionContext GDEF IMPLICIT_CLASSMETHOD_DECORATOR_FULLNAMES INVARIANT IfStmt Instance Iterator JsonDict
  MDEF METADATA_KEY METADATA_TAG_KEY MODEL_METACLASS_FULLNAME MODEL_VALIDATOR_FULLNAME MYPY_VERSION_TUPLE MemberExpr
  MethodContext ModelConfigData NameExpr NoneType Options Overloaded PassStmt PlaceholderNode Plugin
  PydanticModelClassVar PydanticModelField PydanticModelTransformer PydanticPlugin PydanticPluginConfig
  ROOT_MODEL_FULLNAME ROOT_MODEL_METACLASS_FULLNAME RefExpr ReportConfigContext SemanticAnalyzerPluginInterface
  Statement StrExpr SymbolTableNode TempNode Type TypeAlias TypeInfo TypeOfAny TypeTranslator TypeType TypeVarDef
  TypeVarType UnionType Var add_method annotations dataclasses deserialize_and_fixup_type
  error_default_and_default_factory_specified error_extra_fields_on_root_model error_from_attributes
  error_invalid_config_value error_required_dynamic_aliases error_unexpected_behavior error_untyped_fields expand_type
  expand_type_by_instance fill_typevars from_attributes_callback get_proper_type get_unique_redefinition_name
  has_placeholder is_root_model make_wildcard_trigger map_type_from_supertype mypy mypy_version parse_mypy_version
  parse_toml plugin set_callable_name state sys
plugin: Any BaseValidateHandlerProtocol Callable CoreConfig CoreSchema ExtraValues Literal NamedTuple NewSchemaReturns
  Protocol PydanticPluginProtocol SchemaKind SchemaTypePath StringInput TypeAlias ValidateJsonHandlerProtocol
  ValidatePythonHandlerProtocol ValidateStringsHandlerProtocol ValidationError annotations
root_model: Any BaseModel Callable Generic IncEx Literal Model PydanticModelField PydanticModelPrivateAttr
  PydanticUndefined PydanticUserError RootModel RootModelRootType Self TYPE_CHECKING TypeVar copy dataclass_transform
  deepcopy typing
type_adapter: Any BaseModel Callable Concatenate ConfigDict CoreSchema DEFAULT_REF_TEMPLATE Dict ExtraValues FrameType
  GenerateJsonSchema Generic IncEx Iterable Iterator JsonSchemaKeyT JsonSchemaMode JsonSchemaValue Literal P ParamSpec
  PluggableSchemaValidator PydanticUndefinedAnnotation PydanticUserError R SchemaSerializer SchemaValidator Set Some T
  TYPE_CHECKING TypeAdapter TypeAdapterT TypeForm TypeVar Union cached_property cast contextmanager
  create_schema_validator final is_dataclass is_typeddict overload sys types wraps
validate_call: Any AnyCallableT Callable ConfigDict TYPE_CHECKING TypeVar overload validate_call
validate_call_decorator: Any AnyCallableT BuiltinFunctionType Callable ConfigDict PydanticUserError TYPE_CHECKING
  TypeVar cast functools inspect overload partial validate_call
version: Tuple VERSION check_pydantic_core_version parse_mypy_version sys version_info version_short
warnings: ArbitraryTypeWarning CoreSchemaGenerationWarning GenericBeforeBaseModelWarning PydanticDeprecatedSince20
  PydanticDeprecatedSince210 PydanticDeprecatedSince211 PydanticDeprecatedSince212 PydanticDeprecatedSince214
  PydanticDeprecatedSince26 PydanticDeprecatedSince29 PydanticDeprecationWarning PydanticExperimentalWarning
  TypedDictExtraConfigWarning UnsupportedFieldAttributeWarning VERSION version_short
"""
