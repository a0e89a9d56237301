"""Servers of the job's own machine, which nothing in it starts."""

from __future__ import annotations

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import Submission, caller, errors, uv

PUSH = "\nfrom datasets import Dataset\nDataset.from_dict({'a': ['b']}).push_to_hub('alice/rows')\n"
PACKAGES = ["datasets", "openai", "requests", "httpx", "ollama", "redis", "gradio_client"]
CHAT = ".chat.completions.create(model='m', messages=[])\n"
VLLM = "from openai import OpenAI\nclient = OpenAI(base_url='http://localhost:8000/v1', api_key='x')\n"


def asking(script: str, **args: object) -> Submission:
    return uv(script + PUSH, facts=caller(), **{"dependencies": PACKAGES, "image": DEFAULT_UV_IMAGE, **args})


@pytest.mark.parametrize(
    "script",
    [
        VLLM + "client" + CHAT,
        VLLM + "def ask(text):\n    return client" + CHAT + "answers = [ask(text) for text in ('a', 'b')]\n",
        "import os\nimport requests as http\nhttp.post(os.environ.get('SERVER', 'http://127.0.0.1:8080') + '/v1')\n",
        "import httpx\nport = 8000\nhttpx.get(f'http://localhost:{port}/health')\n",
        "import ollama\nollama.chat(model='llama3', messages=[])\n",
        "import redis\nqueue = redis.Redis(host='localhost')\nqueue.get('a')\n",
        "from gradio_client import Client\nClient('http://localhost:7860')\n",
    ],
)
def test_a_server_that_nothing_starts_does_not_answer(script: str) -> None:
    submission = asking(script)
    assert errors(submission) == {"C017"}
    assert "nothing in the job starts one" in submission.report.errors[0].message
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    "script",
    [
        VLLM.replace("http://localhost:8000", "https://api.openai.com") + "client" + CHAT,
        "import subprocess\nserver = subprocess.Popen(['vllm', 'serve', 'gpt2'])\n" + VLLM + "client" + CHAT,
        "import threading\nfrom my import serve\nthreading.Thread(target=serve).start()\n" + VLLM + "client" + CHAT,
        "import os\nimport ollama\nos.environ['OLLAMA_HOST'] = 'https://example.com'\nollama.chat(model='a')\n",
        "import requests\nimport responses\nresponses.start()\nrequests.get('http://localhost:80/a')\n",
        "from concurrent.futures import ThreadPoolExecutor\nfrom werkzeug.serving import make_server\n"
        "server = make_server('localhost', 8000, print)\nThreadPoolExecutor().submit(server.serve_forever)\n"
        + VLLM
        + "client"
        + CHAT,
        VLLM + "try:\n    client" + CHAT + "except Exception:\n    print('no server')\n",
        VLLM + "print('localhost')\n",
        "import requests\nrequests.get('https://example.com/?from=http://localhost:80/')\n",
        "import requests\nrequests.get('http://localhost.example.com/')\n",
        VLLM + "other = OpenAI(api_key='x')\nother" + CHAT,
        "import os\nos.environ['OLLAMA_HOST'] = 'https://example.com'\nimport ollama\nollama.list()\n",
        "import requests, responses\nwith responses.RequestsMock():\n    requests.get('http://localhost:9000')\n",
        "from aiohttp import web\nimport httpx\nhttpx.get('http://localhost:8080')\n",
        "import httpx\nhttpx.get = print\nhttpx.get('http://localhost:1/')\n",
        "import os\nos.posix_spawn('/usr/bin/env', ['env', 'acme'], os.environ)\n" + VLLM + "client" + CHAT,
    ],
)
def test_a_server_that_may_be_there_or_need_not_be_is_asked(script: str) -> None:
    assert "C017" not in errors(asking(script))


def test_a_job_may_say_where_its_server_is() -> None:
    script = "import ollama\nollama.chat(model='llama3', messages=[])\n"
    assert "C017" not in errors(asking(script, env={"OLLAMA_HOST": "https://ollama.example.com"}))
    script = "import os\nimport requests\nrequests.get(os.environ.get('SERVER', 'http://127.0.0.1:8080'))\n"
    assert "C017" not in errors(asking(script, env={"SERVER": "https://example.com"}))


def test_an_image_of_ones_own_may_start_it() -> None:
    assert "C017" not in errors(asking(VLLM + "client" + CHAT, image="alice/with-server"))
