"""``visavis rehearse``: plays a written call through the trained model, and grades it."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from typing import Any

from bot.cli.errors import OK, BadInput
from bot.cli.jsonl import BOM, read_bytes
from bot.records.call import PROFILES
from bot.records.settings import Settings
from bot.records.state import MODES


def add_parser(commands: Any) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "rehearse", help="jouer un appel écrit d’avance et le noter (JSON)",
        description="Joue un appel depuis le premier tour, en mémoire, et rend un document JSON. "
                    "Même graine, mêmes octets.",
    )
    parser.add_argument("--scenario", required=True, metavar="ID", help="voir visavis scenario list")
    parser.add_argument("--profile", required=True, choices=PROFILES, metavar="PROFIL",
                        help=", ".join(PROFILES))
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="la graine (0)")
    parser.add_argument("--mode", choices=MODES, default=MODES[0], metavar="MODE",
                        help=" ou ".join(MODES))
    parser.add_argument("--script", required=True, metavar="FICHIER",
                        help="un message ou une commande par ligne ; - pour l’entrée standard")


def run(args: argparse.Namespace) -> int:
    """Play the script and print the document."""
    lines = read_script(args.script)
    from bot.shell import environment

    # Before anything of Rasa is imported.
    environment.prepare()
    from bot.cli.models import latest_model
    from bot.cli.playing import Player
    from bot.rehearsal.resources import Resources
    from bot.shell import logs

    settings = Settings.read()
    latest_model(settings.models)
    logs.configure()
    resources = Resources.load(settings.data)
    if args.scenario not in resources.scenarios:
        known = ", ".join(resources.scenarios)
        raise BadInput(f"--scenario : « {args.scenario} » n’existe pas ; au choix : {known}")
    player = Player(settings, resources)
    document = asyncio.run(
        player.play(args.scenario, args.profile, args.seed, args.mode, lines)
    )
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=1) + "\n")
    return OK


def read_script(path: str) -> list[str]:
    """Return the messages of a script; blank lines are none. Raises BadInput."""
    raw = read_bytes(path).removeprefix(BOM)
    messages = []
    for number, line in enumerate(raw.split(b"\n"), 1):
        try:
            text = line.decode("utf-8").strip()
        except UnicodeDecodeError as err:
            fault = f"ligne {number} : ce n’est pas du texte UTF-8 (octet {err.start + 1})"
            raise BadInput(fault) from err
        if text:
            messages.append(text)
    return messages
