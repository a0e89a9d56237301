# /// script
# requires-python = ">=3.11"
# dependencies = ["huggingface_hub", "datasets", "pandas", "jinja2"]
# ///
"""
Render a static report from evaluation results and deploy it as a Space.

    report.py --results acme/results --space me/report
    report.py --results acme/results --folder site/        (only render)
    report.py --results acme/results --netlify SITE        (deploy with the netlify command)
"""
import argparse
import os
import subprocess
import sys
import tempfile
from datetime import datetime, timezone
from pathlib import Path

import pandas as pd
from datasets import load_dataset
from huggingface_hub import HfApi
from jinja2 import Template

PAGE = Template("""<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>{{ title }}</title>
  <style>
    body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; }
    table { border-collapse: collapse; width: 100%; }
    th, td { padding: .3rem .6rem; border-bottom: 1px solid #ddd; text-align: right; }
    th:first-child, td:first-child { text-align: left; }
    .best { font-weight: 600; }
    footer { margin-top: 2rem; color: #777; font-size: .85rem; }
  </style>
</head>
<body>
  <h1>{{ title }}</h1>
  <p>{{ rows | length }} models, {{ tasks | length }} tasks.</p>
  <table>
    <tr><th>model</th>{% for task in tasks %}<th>{{ task }}</th>{% endfor %}<th>mean</th></tr>
    {% for row in rows %}
    <tr><td>{{ row.model }}</td>
      {% for task in tasks %}
      <td{% if row[task] == best[task] %} class="best"{% endif %}>{{ "%.1f" | format(100 * row[task]) }}</td>
      {% endfor %}
      <td>{{ "%.1f" | format(100 * row["mean"]) }}</td></tr>
    {% endfor %}
  </table>
  <footer>{{ time }}</footer>
</body>
</html>
""")

README = """---
title: {title}
emoji: 📊
colorFrom: blue
colorTo: gray
sdk: static
pinned: false
---
"""


def provenance() -> dict:
    """Where and with what this run was made, for the card."""
    import importlib.metadata
    import os
    import platform
    from datetime import datetime, timezone

    packages = {}
    for name in ("datasets", "huggingface-hub", "torch", "transformers", "vllm"):
        try:
            packages[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    job = os.environ.get("JOB_ID")
    return {
        "job": job,
        "on_jobs": job is not None,
        "accelerator": os.environ.get("ACCELERATOR", "none"),
        "cores": os.environ.get("CPU_CORES", "?"),
        "memory": os.environ.get("MEMORY", "?"),
        "python": platform.python_version(),
        "finished": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "packages": packages,
    }


def provenance_table(facts: dict) -> str:
    rows = [f"| {key} | {value} |" for key, value in facts.items() if key != "packages"]
    rows += [f"| {name} | {version} |" for name, version in sorted(facts["packages"].items())]
    return "\n".join(["| what | value |", "|---|---|", *rows])


def table(results: str) -> tuple[pd.DataFrame, list[str]]:
    frame = load_dataset(results, split="train").to_pandas()
    wide = frame.pivot_table(index="model", columns="task", values="score", aggfunc="max")
    tasks = list(wide.columns)
    wide["mean"] = wide.mean(axis=1)
    return wide.sort_values("mean", ascending=False).reset_index(), tasks


def render(results: str, title: str, folder: Path) -> Path:
    frame, tasks = table(results)
    folder.mkdir(parents=True, exist_ok=True)
    page = PAGE.render(
        title=title,
        rows=frame.to_dict("records"),
        tasks=tasks,
        best={task: frame[task].max() for task in tasks},
        time=datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
    )
    (folder / "index.html").write_text(page, encoding="utf-8")
    (folder / "README.md").write_text(README.format(title=title) + provenance_table(provenance()), encoding="utf-8")
    frame.to_csv(folder / "results.csv", index=False)
    return folder


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--results", required=True)
    parser.add_argument("--title", default="Results")
    parser.add_argument("--space")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--netlify", metavar="SITE")
    args = parser.parse_args()

    folder = render(args.results, args.title, args.folder or Path(tempfile.mkdtemp()))
    if args.space:
        api = HfApi()
        api.create_repo(args.space, repo_type="space", space_sdk="static", exist_ok=True)
        api.upload_folder(folder_path=folder, repo_id=args.space, repo_type="space")
        print(f"https://huggingface.co/spaces/{args.space}")
    if args.netlify:
        command = ["npx", "netlify", "deploy", "--prod", "--dir", str(folder), "--site", args.netlify]
        return subprocess.run(command, env=os.environ).returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
