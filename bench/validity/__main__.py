"""``python -m bench.validity``: measures everything and writes the page and the README's table."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from bench.validity import pages, readme
from bench.validity.results import Results, measure
from bot.cli.errors import CliError
from bot.cli.models import understanding_folder
from bot.content.rubric_reading import load_rubric
from bot.records.settings import ROOT, Settings
from bot.rehearsal.reading import TurnReading

PAGE, README = ROOT / "docs" / "validity.md", ROOT / "README.md"


def main() -> int:
    """Write ``docs/validity.md``; 1 without a trained model."""
    settings, start = Settings.read(), time.monotonic()
    try:
        with understanding_folder(settings.models) as folder:
            reading = TurnReading.load(folder)
    except CliError as err:
        print(err, file=sys.stderr)
        return err.code
    results = measure(reading, load_rubric(settings.data / "rubric"))
    PAGE.write_text(pages.render(results), encoding="utf-8")
    _update(README, results)
    print(readme.render(results.figures), end="")
    print(f"{PAGE.relative_to(ROOT)} : {time.monotonic() - start:.0f} s", file=sys.stderr)
    return 0


def _update(file: Path, results: Results) -> None:
    """Put the table of held-out figures between the markers of the README."""
    text = file.read_text(encoding="utf-8")
    changed = readme.replace_block(text, readme.render(results.figures))
    if changed != text:
        file.write_text(changed, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
