"""``visavis run``: serves what is configured, on this machine only."""

from __future__ import annotations

import argparse
import socket
from typing import Any

from bot.cli.errors import NO_USABLE_MODEL, OK, CliError
from bot.records.settings import Settings

PORT_TAKEN = (
    "Le port {port} est déjà pris : Vis-à-vis tourne peut-être déjà. "
    "Pour un autre port : VISAVIS_PORT=5006."
)
NO_STORE = "La base de données ne peut pas être ouverte ({reason})."
NO_TOKEN = "Le jeton partagé ne peut pas être lu ou écrit dans {home}."
BAD_DATA = "Les données ont des fautes (« visavis scenario check » les montre toutes) :\n{reason}"
LISTENING = "Vis-à-vis écoute sur http://127.0.0.1:{port} (Ctrl-C pour arrêter)"


def add_parser(commands: Any) -> None:
    """Add the subcommand."""
    commands.add_parser("run", help="servir ce qui est configuré, sur la machine elle-même",
                        description="Sert les répétitions sur 127.0.0.1 (réglages : VISAVIS_…).")


def run(args: argparse.Namespace) -> int:
    """Serve until interrupted; what would stop it later is said before it starts."""
    from bot.cli.models import UNUSABLE, latest_model

    settings = Settings.read()
    model = latest_model(settings.models)
    _check_port(settings.port)
    from bot.shell.environment import prepare

    prepare()
    _check_data(settings)
    _check_databases(settings)
    from bot.shell.server import ModelUnusable, serve

    listening = LISTENING.format(port=settings.port)
    try:
        serve(model, settings.port, lambda: print(listening, flush=True))
    except ModelUnusable as err:
        raise CliError(UNUSABLE, NO_USABLE_MODEL) from err
    return OK


def _check_port(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as err:
            raise CliError(PORT_TAKEN.format(port=port)) from err


def _check_databases(settings: Settings) -> None:
    from bot.gateway.token import TokenUnusable, shared_token
    from bot.shell.tracker_database import TrackerStoreFault
    from bot.shell.tracker_store import LoudTrackerStore
    from bot.store.errors import StoreError
    from bot.store.store import Store

    try:
        Store(settings.database_url).close()
        LoudTrackerStore().engine.dispose()
        shared_token(settings)
    except (StoreError, TrackerStoreFault) as err:
        raise CliError(NO_STORE.format(reason=err)) from err
    except TokenUnusable as err:
        raise CliError(NO_TOKEN.format(home=settings.home)) from err


def _check_data(settings: Settings) -> None:
    from bot.content.faults import ContentError
    from bot.rehearsal.resources import Resources

    try:
        Resources.load(settings.data)
    except ContentError as err:
        raise CliError(BAD_DATA.format(reason=err)) from err
