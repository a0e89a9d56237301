"""model2vec: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "model2vec 0.4.1 0.10.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: distill/ hf_utils inference/ model modelcards/ onnx persistence/ quantization tokenizer/ train/ types utils version
  vocabulary_quantization
distill: distillation inference tokenizer utils
inference: evaluation mlp model
modelcards: modelcards
persistence: datamodels hf persistence utils
tokenizer: datamodels model normalizer pretokenizer tokenizer
train: base classifier dataset pairs regression similarity trainer utils
"""
#: A module, and its names.
NAMES = """
: StaticModel distill hf_utils inference model modelcards onnx persistence quantization quantize_model tokenizer train
  types utils version vocabulary_quantization
distill: distill distill_from_model distillation extra_dependency get_package_extras importable inference tokenizer
  utils
hf_utils: Any HF_HUB_CACHE ModelCard ModelCardData Path SafeOpenProtocol Tokenizer annotations cast huggingface_hub
  json load_pretrained logger logging np push_folder_to_hub safetensors save_file save_pretrained
inference: StaticModelPipeline convert_legacy_pipeline evaluate_single_or_multi_label evaluation extra_dependency
  get_package_extras importable mlp model
model: Any DEFAULT_MAX_LENGTH DType Encoding Iterator Mapping Path PathLike ProgressParallel Sequence StaticModel
  StaticModelConfig T TemporaryDirectory Tokenizer TypeVar Union annotations cast copy defaultdict delayed getLogger
  json load_local_model logger math np os overload quantize_and_reduce_dim quantize_model tqdm
modelcards: create_model_card get_metadata_from_readme modelcards
onnx: Activation Any DEFAULT_MAX_LENGTH Dim Path StaticModel StaticModelPipeline Tokenizer TokenizerModel
  TorchStaticModel TorchStaticModelPipeline annotations create_model_card export_model_to_onnx extra_dependency
  get_package_extras importable json logger logging torch warnings
persistence: datamodels hf load_pretrained persistence push_folder_to_hub save_pretrained utils
quantization: DType Enum annotations dtype_map logger logging np quantize_and_reduce_dim quantize_embeddings
tokenizer: clean_and_create_vocabulary create_tokenizer datamodels importable model normalizer pretokenizer
  replace_vocabulary tokenizer turn_tokens_into_ids
train: StaticModelForClassification StaticModelForPairSimilarity StaticModelForRegression StaticModelForSimilarity base
  classifier dataset extra_dependency get_package_extras importable pairs regression similarity trainer utils
types: Any StaticModelConfig TypedDict annotations
utils: Any Iterator Parallel Path ProgressParallel Protocol SafeOpenProtocol Tokenizer annotations cast
  get_package_extras import_module importable json load_local_model logger logging metadata np re safetensors
  setup_logging tqdm
vocabulary_quantization: KMeans annotations cast logger logging np quantize_vocabulary
"""
