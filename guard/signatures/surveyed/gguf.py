"""gguf: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "gguf 0.6.0 0.19.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: constants gguf gguf_reader gguf_writer lazy metadata quants scripts/ tensor_mapping utility vocab
scripts: gguf_convert_endian gguf_dump gguf_editor_gui gguf_hash gguf_new_metadata gguf_set_metadata
"""
#: A module, and its names.
NAMES = """
: ABC ABCMeta Any BF16 BaseVocab BpeVocab BufferedWriter Callable ClassVar DTypeLike Enum ExpertGatingFuncType
  GGMLQuantizationType GGML_QUANT_SIZES GGML_QUANT_VERSION GGUFEndian GGUFReader GGUFType GGUFValue GGUFValueType
  GGUFWriter GGUF_DEFAULT_ALIGNMENT GGUF_MAGIC GGUF_VERSION IO IQ1_M IQ1_S IQ2_S IQ2_XS IQ2_XXS IQ3_S IQ3_XXS IQ4_NL
  IQ4_XS IntEnum Iterable KEY_ATTENTION_CLAMP_KQV KEY_ATTENTION_HEAD_COUNT KEY_ATTENTION_HEAD_COUNT_KV
  KEY_ATTENTION_LAYERNORM_EPS KEY_ATTENTION_LAYERNORM_RMS_EPS KEY_ATTENTION_MAX_ALIBI_BIAS KEY_BLOCK_COUNT
  KEY_CONTEXT_LENGTH KEY_EMBEDDING_LENGTH KEY_FEED_FORWARD_LENGTH KEY_GENERAL_ALIGNMENT KEY_GENERAL_ARCHITECTURE
  KEY_GENERAL_AUTHOR KEY_GENERAL_DESCRIPTION KEY_GENERAL_FILE_TYPE KEY_GENERAL_LICENSE KEY_GENERAL_NAME
  KEY_GENERAL_QUANTIZATION_VERSION KEY_GENERAL_SOURCE_HF_REPO KEY_GENERAL_SOURCE_URL KEY_GENERAL_URL KEY_KDA_HEAD_DIM
  KEY_ROPE_DIMENSION_COUNT KEY_ROPE_FREQ_BASE KEY_ROPE_SCALING_FACTOR KEY_ROPE_SCALING_FINETUNED
  KEY_ROPE_SCALING_ORIG_CTX_LEN KEY_ROPE_SCALING_TYPE KEY_SSM_CONV_KERNEL KEY_SSM_DT_B_C_RMS KEY_SSM_GROUP_COUNT
  KEY_SSM_INNER_SIZE KEY_SSM_STATE_SIZE KEY_SSM_TIME_STEP_RANK KEY_TENSOR_DATA_LAYOUT KEY_TOKENIZER_BOS_ID
  KEY_TOKENIZER_CLS_ID KEY_TOKENIZER_EOM_ID KEY_TOKENIZER_EOS_ID KEY_TOKENIZER_EOT_ID KEY_TOKENIZER_FIM_MID_ID
  KEY_TOKENIZER_FIM_PAD_ID KEY_TOKENIZER_FIM_PRE_ID KEY_TOKENIZER_FIM_REP_ID KEY_TOKENIZER_FIM_SEP_ID
  KEY_TOKENIZER_FIM_SUF_ID KEY_TOKENIZER_HF_JSON KEY_TOKENIZER_LIST KEY_TOKENIZER_MASK_ID KEY_TOKENIZER_MERGES
  KEY_TOKENIZER_MIDDLE_ID KEY_TOKENIZER_MODEL KEY_TOKENIZER_PAD_ID KEY_TOKENIZER_PRE KEY_TOKENIZER_PREFIX_ID
  KEY_TOKENIZER_RWKV KEY_TOKENIZER_SCORES KEY_TOKENIZER_SEP_ID KEY_TOKENIZER_SUFFIX_ID KEY_TOKENIZER_TOKEN_TYPE
  KEY_TOKENIZER_UNK_ID KEY_USE_PARALLEL_RESIDUAL KEY_VOCAB_SIZE Keys LazyBase LazyMeta LazyNumpyTensor Literal
  LlamaFileType LlamaHfVocab LocalTensor LocalTensorRange MODEL_ARCH MODEL_ARCH_NAMES MODEL_TENSOR MODEL_TENSORS
  MODEL_TENSOR_SKIP MXFP4 Mapping Metadata MistralTokenizer MistralTokenizerType MistralVocab NVFP4 NamedTuple NoVocab
  Optional OrderedDict Path PoolingType Protocol Q2_K Q3_K Q4_0 Q4_1 Q4_K Q5_0 Q5_1 Q5_K Q6_K Q8_0 QK_K QuantError
  READER_SUPPORTED_VERSIONS ReaderField ReaderTensor RemoteTensor RopeScalingType SHARD_NAME_FORMAT SafetensorRemote
  SafetensorsLocal SentencePieceProcessor SentencePieceTokenizer SentencePieceVocab Sequence SpecialVocab TENSOR_NAMES
  TQ1_0 TQ2_0 Tekkenizer TensorInfo TensorNameMap TokenType TypeVar Union VISION_PROJECTOR_TYPE
  VISION_PROJECTOR_TYPE_NAMES VisionProjectorType Vocab WriterState abs abstractmethod add and annotations
  ascii_letters auto bytes_to_unicode ceil constants dataclass dequantize digits eq fill_templated_filename floordiv ge
  get_one_valid_tokenizer_file get_tensor_name_map getitem gguf gguf_reader gguf_writer gt iadd iand ifloordiv ignore
  ilshift imod imul invert ior irshift isub ixor json lazy le len little log2 logger logging lshift lt matmul metadata
  mod model_weight_count_rounded_notation mul naming_convention ne neg not notabs np np_roundf npt or os pos pow prod
  quant_shape_from_byte_shape quant_shape_to_byte_shape quantize quants radd rand re rfloordiv rmul ror rpow rshift
  rsub rtruediv runtime_checkable rxor scripts setitem shutil size_label struct sub sys tempfile tensor_mapping truediv
  utility vocab xor yaml
constants: Any Enum ExpertGatingFuncType GGMLQuantizationType GGML_QUANT_SIZES GGML_QUANT_VERSION GGUFEndian GGUFType
  GGUFValueType GGUF_DEFAULT_ALIGNMENT GGUF_MAGIC GGUF_VERSION IntEnum KEY_ATTENTION_CLAMP_KQV KEY_ATTENTION_HEAD_COUNT
  KEY_ATTENTION_HEAD_COUNT_KV KEY_ATTENTION_LAYERNORM_EPS KEY_ATTENTION_LAYERNORM_RMS_EPS KEY_ATTENTION_MAX_ALIBI_BIAS
  KEY_BLOCK_COUNT KEY_CONTEXT_LENGTH KEY_EMBEDDING_LENGTH KEY_FEED_FORWARD_LENGTH KEY_GENERAL_ALIGNMENT
  KEY_GENERAL_ARCHITECTURE KEY_GENERAL_AUTHOR KEY_GENERAL_DESCRIPTION KEY_GENERAL_FILE_TYPE KEY_GENERAL_LICENSE
  KEY_GENERAL_NAME KEY_GENERAL_QUANTIZATION_VERSION KEY_GENERAL_SOURCE_HF_REPO KEY_GENERAL_SOURCE_URL KEY_GENERAL_URL
  KEY_KDA_HEAD_DIM KEY_ROPE_DIMENSION_COUNT KEY_ROPE_FREQ_BASE KEY_ROPE_SCALING_FACTOR KEY_ROPE_SCALING_FINETUNED
  KEY_ROPE_SCALING_ORIG_CTX_LEN KEY_ROPE_SCALING_TYPE KEY_SSM_CONV_KERNEL KEY_SSM_DT_B_C_RMS KEY_SSM_GROUP_COUNT
  KEY_SSM_INNER_SIZE KEY_SSM_STATE_SIZE KEY_SSM_TIME_STEP_RANK KEY_TENSOR_DATA_LAYOUT KEY_TOKENIZER_BOS_ID
  KEY_TOKENIZER_CLS_ID KEY_TOKENIZER_EOM_ID KEY_TOKENIZER_EOS_ID KEY_TOKENIZER_EOT_ID KEY_TOKENIZER_FIM_MID_ID
  KEY_TOKENIZER_FIM_PAD_ID KEY_TOKENIZER_FIM_PRE_ID KEY_TOKENIZER_FIM_REP_ID KEY_TOKENIZER_FIM_SEP_ID
  KEY_TOKENIZER_FIM_SUF_ID KEY_TOKENIZER_HF_JSON KEY_TOKENIZER_LIST KEY_TOKENIZER_MASK_ID KEY_TOKENIZER_MERGES
  KEY_TOKENIZER_MIDDLE_ID KEY_TOKENIZER_MODEL KEY_TOKENIZER_PAD_ID KEY_TOKENIZER_PRE KEY_TOKENIZER_PREFIX_ID
  KEY_TOKENIZER_RWKV KEY_TOKENIZER_SCORES KEY_TOKENIZER_SEP_ID KEY_TOKENIZER_SUFFIX_ID KEY_TOKENIZER_TOKEN_TYPE
  KEY_TOKENIZER_UNK_ID KEY_USE_PARALLEL_RESIDUAL KEY_VOCAB_SIZE Keys LlamaFileType MODEL_ARCH MODEL_ARCH_NAMES
  MODEL_TENSOR MODEL_TENSORS MODEL_TENSOR_SKIP PoolingType QK_K RopeScalingType TENSOR_NAMES TokenType
  VISION_PROJECTOR_TYPE VISION_PROJECTOR_TYPE_NAMES VisionProjectorType annotations auto sys
gguf: Path gguf importlib sys
gguf_reader: Any GGMLQuantizationType GGML_QUANT_SIZES GGUFEndian GGUFReader GGUFValueType GGUF_DEFAULT_ALIGNMENT
  GGUF_MAGIC GGUF_VERSION Literal NamedTuple OrderedDict Path READER_SUPPORTED_VERSIONS ReaderField ReaderTensor
  TypeVar Union annotations logger logging np npt os quant_shape_to_byte_shape sys
gguf_writer: Any BufferedWriter Enum ExpertGatingFuncType GGMLQuantizationType GGUFEndian GGUFValue GGUFValueType
  GGUFWriter GGUF_DEFAULT_ALIGNMENT GGUF_MAGIC GGUF_VERSION IO Keys Mapping Path PoolingType RopeScalingType
  SHARD_NAME_FORMAT Sequence TensorInfo TokenType WriterState annotations ascii_letters auto dataclass digits logger
  logging np os prod quant_shape_from_byte_shape shutil struct sys tempfile
lazy: ABC ABCMeta Any Callable DTypeLike LazyBase LazyMeta LazyNumpyTensor abs abstractmethod add and annotations eq
  floordiv ge getitem gt iadd iand ifloordiv ilshift imod imul invert ior irshift isub ixor le len logger logging
  lshift lt matmul mod mul ne neg not notabs np or pos pow radd rand rfloordiv rmul ror rpow rshift rsub rtruediv rxor
  setitem sub truediv xor
metadata: Any Keys Literal Metadata Optional Path annotations dataclass gguf json logger logging re yaml
quants: ABC Any BF16 Callable DTypeLike GGMLQuantizationType GGML_QUANT_SIZES IQ1_M IQ1_S IQ2_S IQ2_XS IQ2_XXS IQ3_S
  IQ3_XXS IQ4_NL IQ4_XS LazyNumpyTensor MXFP4 NVFP4 Q2_K Q3_K Q4_0 Q4_1 Q4_K Q5_0 Q5_1 Q5_K Q6_K Q8_0 QK_K QuantError
  Sequence TQ1_0 TQ2_0 abstractmethod annotations ceil dequantize ignore little log2 np np_roundf
  quant_shape_from_byte_shape quant_shape_to_byte_shape quantize
tensor_mapping: MODEL_ARCH MODEL_TENSOR MODEL_TENSORS Sequence TENSOR_NAMES TensorNameMap annotations
  get_tensor_name_map
utility: Literal LocalTensor LocalTensorRange Path RemoteTensor SafetensorRemote SafetensorsLocal annotations dataclass
  fill_templated_filename json model_weight_count_rounded_notation naming_convention np os size_label
vocab: Any BaseVocab BpeVocab Callable ClassVar Enum GGUFWriter Iterable LlamaHfVocab Mapping MistralTokenizer
  MistralTokenizerType MistralVocab NoVocab Path Protocol SentencePieceProcessor SentencePieceTokenizer
  SentencePieceVocab Sequence SpecialVocab Tekkenizer Vocab annotations bytes_to_unicode get_one_valid_tokenizer_file
  gguf json logger logging os re runtime_checkable sys
"""
