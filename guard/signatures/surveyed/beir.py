"""beir: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "beir 2.2.0 2.2.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: datasets/ generation/ logging losses/ reranking/ retrieval/ util
datasets: data_loader data_loader_hf
generation: generate models/
losses: bpr_loss margin_mse_loss
reranking: models/ rerank
retrieval: apis/ custom_metrics evaluation models/ search/ train
generation.models: auto_model tilde
reranking.models: cross_encoder mono_t5
retrieval.apis: cohere voyage
retrieval.models: bpr huggingface llm2vec nvembed pooling sentence_bert sparta splade tldr unicoil util vllm
retrieval.search: base dense/ lexical/ sparse/
retrieval.search.dense: exact_search exact_search_multi_gpu faiss_index faiss_search util
retrieval.search.lexical: bm25_search elastic_search
retrieval.search.sparse: sparse_search
"""
#: A module, and its names.
NAMES = """
: LoggingHandler annotations datasets generation logging losses reranking retrieval util
datasets.data_loader: GenericDataLoader annotations csv json logger logging os tqdm
datasets: data_loader data_loader_hf
generation.models: QGenModel TILDE annotations auto_model tilde
generation: PassageExpansion QueryGenerator annotations generate models
logging: LoggingHandler annotations logging tqdm
losses: BPRLoss MarginMSELoss annotations bpr_loss margin_mse_loss
reranking: Rerank annotations models rerank
retrieval.evaluation: BaseSearch EvaluateRetrieval annotations glob hole logger logging mrr pytrec_eval recall_cap
  top_k_accuracy
retrieval.search.dense: BinaryFaissSearch DenseRetrievalExactSearch DenseRetrievalFaissSearch
  DenseRetrievalParallelExactSearch FlatIPFaissSearch HNSWFaissSearch HNSWSQFaissSearch PCAFaissSearch PQFaissSearch
  SQFaissSearch annotations exact_search exact_search_multi_gpu faiss_index faiss_search util
retrieval: apis custom_metrics evaluation models search train
util: annotations cos_sim csv dot_score download_and_unzip download_url json load_runfile logger logging os requests
  save_results save_runfile torch tqdm unzip write_to_json write_to_tsv zipfile
"""
