# /// script
# requires-python = ">=3.11"
# dependencies = ["typer", "datasets", "langdetect", "rich"]
# ///
"""Keep only the rows of a dataset that are in one language."""
from typing import Annotated, Optional

import typer
from datasets import load_dataset
from langdetect import DetectorFactory, LangDetectException, detect
from rich.console import Console

DetectorFactory.seed = 0
console = Console()
app = typer.Typer(add_completion=False)


def language(text: str) -> str:
    try:
        return detect(text[:2000])
    except LangDetectException:
        return "??"


@app.command()
def main(
    source: Annotated[str, typer.Argument(help="dataset to read")],
    lang: Annotated[str, typer.Option("--lang", "-l")] = "de",
    column: str = "text",
    split: str = "train",
    limit: Optional[int] = None,
    num_proc: int = 4,
    output: Annotated[Optional[str], typer.Option(help="dataset to write; nothing is pushed without it")] = None,
    private: bool = True,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="count only")] = False,
):
    dataset = load_dataset(source, split=split)
    if limit:
        dataset = dataset.select(range(min(limit, len(dataset))))
    dataset = dataset.map(lambda row: {"language": language(row[column])}, num_proc=num_proc)
    kept = dataset.filter(lambda row: row["language"] == lang)
    console.print(f"[bold]{len(kept)}[/] of {len(dataset)} rows are {lang}")

    if dry_run:
        console.print("dry run, nothing written")
        raise typer.Exit()
    if output is None:
        kept.to_parquet("kept.parquet")
        console.print("written to kept.parquet")
        return
    kept.push_to_hub(output, private=private)
    console.print(f"pushed to [link]https://huggingface.co/datasets/{output}[/link]")


if __name__ == "__main__":
    app()
