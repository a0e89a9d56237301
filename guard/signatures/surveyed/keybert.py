"""keybert: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "keybert 0.6.0 0.9.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: backend/ llm/
backend:
llm:
"""
#: A module, and its names.
NAMES = """
: KeyBERT KeyLLM backend llm version
backend: BaseEmbedder Model2VecBackend NotInstalled SentenceTransformerBackend msg
llm: BaseLLM Cohere LangChain LiteLLM NotInstalled OpenAI TextGeneration TextGenerationInference msg
"""
