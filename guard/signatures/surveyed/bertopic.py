"""bertopic: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "bertopic 0.6.0 0.17.4"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: backend/ cluster/ dimensionality/ plotting/ representation/ vectorizers/
backend:
cluster:
dimensionality:
plotting:
representation:
vectorizers:
"""
#: A module, and its names.
NAMES = """
: BERTopic ClassTFIDF backend cluster dimensionality languages plotting representation vectorizers version
backend: BaseEmbedder CohereBackend FastEmbedBackend LangChainBackend Model2VecBackend MultiModalBackend NotInstalled
  OpenAIBackend WordDocEmbedder languages msg
cluster: BaseCluster
dimensionality: BaseDimensionalityReduction
plotting: visualize_approximate_distribution visualize_barchart visualize_distribution visualize_document_datamap
  visualize_documents visualize_heatmap visualize_hierarchical_documents visualize_hierarchy visualize_term_rank
  visualize_topics visualize_topics_over_time visualize_topics_per_class
representation: BaseRepresentation Cohere KeyBERTInspired LangChain LiteLLM LlamaCPP MaximalMarginalRelevance
  NotInstalled OpenAI PartOfSpeech TextGeneration VisualRepresentation ZeroShotClassification msg
vectorizers: ClassTfidfTransformer OnlineCountVectorizer
"""
