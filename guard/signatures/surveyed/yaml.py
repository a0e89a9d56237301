"""yaml: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "pyyaml 6.0.4 6.0.4"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: composer constructor cyaml dumper emitter error events loader nodes parser reader representer resolver scanner
  serializer tokens
"""
#: A module, and its names.
NAMES = """
: AliasEvent AliasToken AnchorToken BaseConstructor BaseDumper BaseLoader BaseRepresenter BaseResolver BlockEndToken
  BlockEntryToken BlockMappingStartToken BlockSequenceStartToken CBaseDumper CBaseLoader CDumper CEmitter CFullLoader
  CLoader CParser CSafeDumper CSafeLoader CUnsafeLoader CollectionEndEvent CollectionNode CollectionStartEvent Composer
  ComposerError Constructor ConstructorError DirectiveToken DocumentEndEvent DocumentEndToken DocumentStartEvent
  DocumentStartToken Dumper Emitter EmitterError Event FlowEntryToken FlowMappingEndToken FlowMappingStartToken
  FlowSequenceEndToken FlowSequenceStartToken FullConstructor FullLoader KeyToken Loader MappingEndEvent MappingNode
  MappingStartEvent Mark MarkedYAMLError Node NodeEvent Parser ParserError Reader ReaderError Representer
  RepresenterError Resolver ResolverError SafeConstructor SafeDumper SafeLoader SafeRepresenter ScalarAnalysis
  ScalarEvent ScalarNode ScalarToken Scanner ScannerError SequenceEndEvent SequenceNode SequenceStartEvent Serializer
  SerializerError SimpleKey StreamEndEvent StreamEndToken StreamStartEvent StreamStartToken TagToken Token
  UnsafeConstructor UnsafeLoader ValueToken YAMLError YAMLObject YAMLObjectMetaclass add_constructor
  add_implicit_resolver add_multi_constructor add_multi_representer add_path_resolver add_representer base64 binascii
  codecs collections compose compose_all composer constructor copyreg cyaml datetime dump dump_all dumper emit emitter
  error events full_load full_load_all io load load_all loader nodes parse parser re reader representer resolver
  safe_dump safe_dump_all safe_load safe_load_all scan scanner serialize serialize_all serializer sys tokens types
  unsafe_load unsafe_load_all warnings
composer: AliasEvent CollectionEndEvent CollectionNode CollectionStartEvent Composer ComposerError DocumentEndEvent
  DocumentStartEvent Event MappingEndEvent MappingNode MappingStartEvent MarkedYAMLError Node NodeEvent ScalarEvent
  ScalarNode SequenceEndEvent SequenceNode SequenceStartEvent StreamEndEvent StreamStartEvent
constructor: BaseConstructor CollectionNode Constructor ConstructorError FullConstructor MappingNode Mark
  MarkedYAMLError Node SafeConstructor ScalarNode SequenceNode UnsafeConstructor YAMLError base64 binascii collections
  datetime re sys types
cyaml: AliasEvent BaseConstructor BaseRepresenter BaseResolver CBaseDumper CBaseLoader CDumper CEmitter CFullLoader
  CLoader CParser CSafeDumper CSafeLoader CUnsafeLoader CollectionEndEvent CollectionNode CollectionStartEvent
  Constructor ConstructorError DocumentEndEvent DocumentStartEvent Event FullConstructor MappingEndEvent MappingNode
  MappingStartEvent Mark MarkedYAMLError Node NodeEvent Representer RepresenterError Resolver ResolverError
  SafeConstructor SafeRepresenter ScalarEvent ScalarNode SequenceEndEvent SequenceNode SequenceStartEvent Serializer
  SerializerError StreamEndEvent StreamStartEvent UnsafeConstructor YAMLError base64 binascii collections copyreg
  datetime re sys types
dumper: AliasEvent BaseDumper BaseRepresenter BaseResolver CollectionEndEvent CollectionNode CollectionStartEvent
  DocumentEndEvent DocumentStartEvent Dumper Emitter EmitterError Event MappingEndEvent MappingNode MappingStartEvent
  Mark MarkedYAMLError Node NodeEvent Representer RepresenterError Resolver ResolverError SafeDumper SafeRepresenter
  ScalarAnalysis ScalarEvent ScalarNode SequenceEndEvent SequenceNode SequenceStartEvent Serializer SerializerError
  StreamEndEvent StreamStartEvent YAMLError base64 collections copyreg datetime re types
emitter: AliasEvent CollectionEndEvent CollectionStartEvent DocumentEndEvent DocumentStartEvent Emitter EmitterError
  Event MappingEndEvent MappingStartEvent NodeEvent ScalarAnalysis ScalarEvent SequenceEndEvent SequenceStartEvent
  StreamEndEvent StreamStartEvent YAMLError
error: Mark MarkedYAMLError YAMLError
events: AliasEvent CollectionEndEvent CollectionStartEvent DocumentEndEvent DocumentStartEvent Event MappingEndEvent
  MappingStartEvent NodeEvent ScalarEvent SequenceEndEvent SequenceStartEvent StreamEndEvent StreamStartEvent
loader: AliasEvent AliasToken AnchorToken BaseConstructor BaseLoader BaseResolver BlockEndToken BlockEntryToken
  BlockMappingStartToken BlockSequenceStartToken CollectionEndEvent CollectionNode CollectionStartEvent Composer
  ComposerError Constructor ConstructorError DirectiveToken DocumentEndEvent DocumentEndToken DocumentStartEvent
  DocumentStartToken Event FlowEntryToken FlowMappingEndToken FlowMappingStartToken FlowSequenceEndToken
  FlowSequenceStartToken FullConstructor FullLoader KeyToken Loader MappingEndEvent MappingNode MappingStartEvent Mark
  MarkedYAMLError Node NodeEvent Parser ParserError Reader ReaderError Resolver ResolverError SafeConstructor
  SafeLoader ScalarEvent ScalarNode ScalarToken Scanner ScannerError SequenceEndEvent SequenceNode SequenceStartEvent
  SimpleKey StreamEndEvent StreamEndToken StreamStartEvent StreamStartToken TagToken Token UnsafeConstructor
  UnsafeLoader ValueToken YAMLError base64 binascii codecs collections datetime re sys types
nodes: CollectionNode MappingNode Node ScalarNode SequenceNode
parser: AliasEvent AliasToken AnchorToken BlockEndToken BlockEntryToken BlockMappingStartToken BlockSequenceStartToken
  CollectionEndEvent CollectionStartEvent DirectiveToken DocumentEndEvent DocumentEndToken DocumentStartEvent
  DocumentStartToken Event FlowEntryToken FlowMappingEndToken FlowMappingStartToken FlowSequenceEndToken
  FlowSequenceStartToken KeyToken MappingEndEvent MappingStartEvent MarkedYAMLError NodeEvent Parser ParserError
  ScalarEvent ScalarToken Scanner ScannerError SequenceEndEvent SequenceStartEvent SimpleKey StreamEndEvent
  StreamEndToken StreamStartEvent StreamStartToken TagToken Token ValueToken
reader: Mark Reader ReaderError YAMLError codecs re
representer: BaseRepresenter CollectionNode MappingNode Mark MarkedYAMLError Node Representer RepresenterError
  SafeRepresenter ScalarNode SequenceNode YAMLError base64 collections copyreg datetime types
resolver: BaseResolver CollectionNode MappingNode Mark MarkedYAMLError Node Resolver ResolverError ScalarNode
  SequenceNode YAMLError re
scanner: AliasToken AnchorToken BlockEndToken BlockEntryToken BlockMappingStartToken BlockSequenceStartToken
  DirectiveToken DocumentEndToken DocumentStartToken FlowEntryToken FlowMappingEndToken FlowMappingStartToken
  FlowSequenceEndToken FlowSequenceStartToken KeyToken MarkedYAMLError ScalarToken Scanner ScannerError SimpleKey
  StreamEndToken StreamStartToken TagToken Token ValueToken
serializer: AliasEvent CollectionEndEvent CollectionNode CollectionStartEvent DocumentEndEvent DocumentStartEvent Event
  MappingEndEvent MappingNode MappingStartEvent Node NodeEvent ScalarEvent ScalarNode SequenceEndEvent SequenceNode
  SequenceStartEvent Serializer SerializerError StreamEndEvent StreamStartEvent YAMLError
tokens: AliasToken AnchorToken BlockEndToken BlockEntryToken BlockMappingStartToken BlockSequenceStartToken
  DirectiveToken DocumentEndToken DocumentStartToken FlowEntryToken FlowMappingEndToken FlowMappingStartToken
  FlowSequenceEndToken FlowSequenceStartToken KeyToken ScalarToken StreamEndToken StreamStartToken TagToken Token
  ValueToken
"""
