# The server on stdio, or over HTTP:
#   docker run -i -e HF_TOKEN hf-jobs-mcp
#   docker run -p 8000:8000 -e HF_TOKEN -e HF_JOBS_MCP_KEY hf-jobs-mcp serve --transport http --host 0.0.0.0
FROM python:3.12-slim

WORKDIR /app
COPY constraints.txt pyproject.toml README.md ./
COPY server server
COPY tools tools
COPY guard guard
COPY hub hub
COPY schemas schemas

RUN pip install --no-cache-dir uv \
    && uv pip install --system --no-cache -c constraints.txt -b constraints.txt . \
    && python -m compileall -q /usr/local/lib/python3.12/site-packages \
    && useradd --create-home jobs

USER jobs
ENTRYPOINT ["hf-jobs-mcp"]
