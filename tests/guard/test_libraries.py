"""What calls of libraries keep, judged by where they are told to write."""

from __future__ import annotations

import pytest

from tests.guard.asked import caller, uv

BUCKET = ["hf://buckets/alice/results:/out"]
#: A script, and whether its call is one that writes what it is given to `/out`.
WRITERS = [
    "import torch\nfrom my import model\ntorch.onnx.export(model, args=(1,), f='/out' + '/' + 'model.onnx')\n",
    "import torch\nfrom my import model\ntorch.jit.save(model, '/out/model.pt')\n",
    "from onnxruntime.quantization import quantize_dynamic\nquantize_dynamic('a.onnx', model_output='/out/q.onnx')\n",
    "import gguf\nwriter = gguf.GGUFWriter('/out/model.gguf', arch='llama')\nwriter.write_header_to_file()\n",
    "import xarray\nxarray.open_dataset('a').mean().to_netcdf('/out/mean.nc')\n",
    "import polars\npolars.scan_parquet('a').sink_ndjson('/out/rows.jsonl')\n",
]


@pytest.mark.parametrize("script", WRITERS)
def test_what_a_library_writes_below_a_bucket_is_kept_and_elsewhere_is_lost(script: str) -> None:
    kept = uv(script, facts=caller(), volumes=BUCKET).report
    assert (kept.verdict, kept.admitted) == ("persists", True)
    assert {place.uri.partition("/results")[0] for place in kept.destinations} == {"hf://buckets/alice"}
    assert uv(script, facts=caller()).report.verdict == "lost"


def test_a_folder_above_the_script_is_on_the_disk_of_the_job() -> None:
    script = """
        import json
        from pathlib import Path
        HERE = Path(__file__).resolve().parents[2]
        (HERE / "out" / "scores.json").write_text(json.dumps({"f1": len(str(HERE))}))
    """
    elsewhere = uv(script, facts=caller(), volumes=["hf://buckets/alice/results:/results"])
    assert elsewhere.report.verdict == "lost"


def test_methods_of_what_is_looked_up_by_name_are_not_work_handed_over() -> None:
    script = """
        import gguf, json
        names = [getattr(gguf.Keys, name).split(".")[-1] for name in dir(gguf.Keys)]
        json.dump(names, open("/out/names.json", "w"))
    """
    assert uv(script, facts=caller(), volumes=BUCKET).report.verdict == "persists"
    assert uv(script, facts=caller()).report.verdict == "lost"
    called = uv("import gguf\nfrom my import name\ngetattr(gguf, name())()\n", facts=caller())
    assert called.report.verdict == "unknown"


def test_options_that_a_library_declares_are_not_refused() -> None:
    script = """
        import json
        import click
        from ocr.config import Loader

        @click.command()
        @Loader.common_options
        def main(source, **options):
            with open("/out/text.json", "w") as file:
                json.dump(Loader(source, options).read(), file)

        main()
    """
    args = ["/in", "--pages", "1-4"]
    kept = uv(script, facts=caller(), script_args=args, volumes=BUCKET)
    assert kept.report.admitted
    plain = script.replace("@Loader.common_options", "@click.argument('source')")
    assert "C018" in {finding.rule for finding in uv(plain, facts=caller(), script_args=args).report.findings}
