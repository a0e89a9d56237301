"""Calls of libraries that several checks ask about, as patterns of their qualified names."""

from __future__ import annotations

import re

#: What loads the weights of a model.
LOADS = r"transformers\.(?!\w*(?:Tokenizer|Processor|Extractor|Config)(?:Fast)?\.)\w+\.from_pretrained"
#: A model of transformers that generates.
GENERATES = r"transformers\.(?:AutoModel|\w+For)\w*(?:\.\w+\(\))*\.generate"
_ENGINE = r"vllm\.(?:entrypoints\.llm\.)?LLM(?:\.__init__)?"
#: An engine of vLLM, which needs a GPU; and the same with what only holds the settings of one.
ENGINE = re.compile(_ENGINE)
CONFIGURED_ENGINE = re.compile(rf"{_ENGINE}|vllm\.(?:Async)?EngineArgs")
