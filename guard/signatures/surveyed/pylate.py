"""pylate: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "pylate 1.4.0 1.6.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: evaluation/ hf_hub/ indexes/ losses/ models/ rank/ retrieve/ scores/ server/ utils/
evaluation: beir colbert_distillation colbert_triplet custom_dataset nano_beir_evaluator
  pylate_information_retrieval_evaluator
hf_hub: model_card
indexes: base fast_plaid plaid scann stanford_nlp/ stanford_plaid tachiom utils voyager warp
losses: cached_contrastive contrastive distillation
models: Dense colbert
rank: rank
retrieve: base colbert xtr
scores: colbert scores similarity_functions xtr
server: server
utils: collator distributed huggingface_models iter_batch multi_process processing tensor
indexes.stanford_nlp: data/ index_updater indexer indexing/ infra/ modeling/ parameters search/ searcher utils/
indexes.stanford_nlp.data: collection
indexes.stanford_nlp.indexing: codecs/ collection_indexer index_manager index_saver loaders utils
indexes.stanford_nlp.infra: config/ launcher run
indexes.stanford_nlp.modeling: colbert
indexes.stanford_nlp.search: candidate_generation index_loader index_storage strided_tensor strided_tensor_core
indexes.stanford_nlp.utils: amp coalesce distributed logging parser runs torch_utils utils
indexes.stanford_nlp.indexing.codecs: residual residual_embeddings residual_embeddings_strided
indexes.stanford_nlp.infra.config: base_config config core_config settings
"""
#: A module, and its names.
NAMES = """
: annotations evaluation hf_hub indexes losses models rank retrieve scores server utils
evaluation: ColBERTDistillationEvaluator ColBERTTripletEvaluator NanoBEIREvaluator PyLateInformationRetrievalEvaluator
  annotations beir colbert_distillation colbert_triplet custom_dataset evaluate get_beir_triples load_beir
  load_custom_dataset nano_beir_evaluator pylate_information_retrieval_evaluator
hf_hub: PylateModelCardData annotations model_card
indexes: PLAID ScaNN TachiomIndex Voyager WARP annotations base fast_plaid plaid scann stanford_nlp stanford_plaid
  tachiom utils voyager warp
losses: CachedContrastive Contrastive Distillation annotations cached_contrastive contrastive distillation
models: ColBERT Dense annotations colbert
rank: RerankResult annotations rank rerank score_xtr
retrieve: ColBERT XTR annotations base colbert xtr
scores: ColBERTScores SimilarityFunction XTRKDScores XTRScores annotations colbert colbert_kd_scores colbert_scores
  colbert_scores_pairwise scores similarity_functions xtr xtr_kd_scores xtr_scores
utils: ColBERTCollator HUGGINGFACE_MODELS KDProcessing all_gather all_gather_with_gradients annotations collator
  convert_to_tensor distributed get_rank get_world_size huggingface_models iter_batch multi_process processing tensor
"""
