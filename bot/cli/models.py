"""Finds the trained model, and in it what reads topics and moves without Rasa."""

from __future__ import annotations

import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.cli.errors import CliError

NO_MODEL = "Le modèle n’est pas encore entraîné. Lancez « visavis train », puis recommencez."
UNUSABLE = "Le modèle ne peut pas être lu. Lancez « visavis train » pour le refaire."
COMPONENT = "UnderstandingComponent"


def latest_model(models: Path) -> Path:
    """Return the newest model of the folder ``models``. Raises CliError without one."""
    found = sorted(models.glob("*.tar.gz"), key=lambda path: (path.stat().st_mtime, path.name))
    if not found:
        raise CliError(NO_MODEL)
    return found[-1]


@contextmanager
def understanding_folder(models: Path) -> Iterator[Path]:
    """Give a folder with what the understanding component learnt, for as long as it is used.

    Raises CliError when there is no model, or none that can be read.
    """
    archive = latest_model(models)
    with tempfile.TemporaryDirectory(prefix="visavis-") as target:
        try:
            with tarfile.open(archive) as tar:
                count = _extract(tar, Path(target))
        except (tarfile.TarError, EOFError, OSError) as err:
            raise CliError(UNUSABLE) from err
        if not count:
            raise CliError(UNUSABLE)
        yield Path(target)


def _extract(tar: tarfile.TarFile, target: Path) -> int:
    """Write the files of the component flat or nested below ``target``; return how many."""
    count = 0
    for member in tar:
        parts = Path(member.name).parts
        at = next((place for place, part in enumerate(parts) if COMPONENT in part), None)
        if at is None or not member.isfile() or ".." in parts:
            continue
        path = target.joinpath(*parts[at + 1:])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(tar.extractfile(member).read())
        count += 1
    return count
