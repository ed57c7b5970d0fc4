"""``visavis train``: trains the model, or sees that it is up to date."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from bot.cli.errors import OK, CliError
from bot.cli.fingerprint import fingerprint
from bot.records.settings import ROOT, Settings

PREFIX = "visavis-"
KEPT_MODELS = 2
NOT_TRAINED = "L’entraînement a échoué : {reason}"


def add_parser(commands: Any) -> None:
    """Add the subcommand."""
    parser = commands.add_parser("train", help="entraîner le modèle", description=(
        "Entraîne le modèle sur data/ (phrases, règles, histoires, questions des scénarios) "
        "et l’écrit dans models/."
    ))
    parser.add_argument("--if-changed", action="store_true",
                        help="seulement si les données ou le traitement ont changé")


def run(args: argparse.Namespace) -> int:
    """Train, and keep the model under the fingerprint of what it was trained on."""
    settings = Settings.read()
    target = settings.models / f"{PREFIX}{fingerprint(ROOT, settings.data)}.tar.gz"
    if args.if_changed and target.exists():
        # The newest model is the one that is loaded.
        os.utime(target)
        return OK
    from bot.shell.environment import prepare

    prepare()
    _train(target, settings)
    _tidy(settings.models)
    return OK


def _train(target: Path, settings: Settings) -> None:
    """Train beside the models, then put the whole archive in its place at once."""
    _say("Entraînement du modèle (une minute environ)")
    from bot.shell.training import TrainingFailed, train  # Rasa: seconds to import

    try:
        settings.models.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=settings.models) as draft:
            train(ROOT, settings.data, Path(draft), _say).replace(target)
    except TrainingFailed as err:
        raise CliError(NOT_TRAINED.format(reason=err)) from err
    except OSError as err:
        raise CliError(NOT_TRAINED.format(reason=f"{settings.models} : {err.strerror}")) from err
    _say(f"  modèle prêt : {target.name}")


def _say(text: str) -> None:
    # Not to standard output: Rasa's own chatter is kept from there meanwhile.
    print(text, file=sys.stderr, flush=True)


def _tidy(models: Path) -> None:
    """Keep the newest models of ours; those of « rasa train » are left alone."""
    ours = sorted(models.glob(f"{PREFIX}*.tar.gz"), key=lambda path: path.stat().st_mtime)
    for old in ours[:-KEPT_MODELS]:
        old.unlink()
