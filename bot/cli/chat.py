"""``visavis chat``: a rehearsal in the terminal."""

from __future__ import annotations

import argparse
import asyncio
import getpass
from pathlib import Path
from typing import Any

from bot.cli.errors import FAILED, OK, CliError
from bot.cli.fault_log import log_to, noted
from bot.records.settings import Settings

NO_STORE = "Les répétitions ne peuvent pas être enregistrées pour l’instant : je m’arrête là."
BROKEN = "Quelque chose s’est cassé de mon côté ; la répétition est gardée, relancez « visavis chat »."
NO_HOME = "Le dossier de travail ne peut pas être lu ou écrit : rien n’a commencé."
LEFT_OPEN = "Une répétition est restée en suspens ; « visavis chat --reprendre » la continue."
NOTHING_OPEN = "Aucune répétition n’est en suspens : en voici une nouvelle."


def add_parser(commands: Any) -> None:
    """Add the subcommand."""
    parser = commands.add_parser("chat", help="répéter un appel dans le terminal", description=(
        "Une répétition dans le terminal. Ctrl-D pour s’arrêter ; elle pourra être reprise."
    ))
    parser.add_argument("--nom", metavar="NOM", help="qui parle (par défaut : le compte ouvert)")
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--reprendre", action="store_true",
                        help="reprendre sans demander la répétition laissée en suspens")
    choice.add_argument("--nouvelle", action="store_true",
                        help="en commencer une autre sans demander")


def run(args: argparse.Namespace) -> int:
    """Play a rehearsal; 1 when it could not start."""
    from bot.cli.models import latest_model
    from bot.gateway.token import TokenUnusable, shared_token
    from bot.store.errors import StoreError
    from bot.store.store import Store

    settings = Settings.read()
    latest_model(settings.models)
    try:
        log_to(settings.home / "log")
    except OSError as err:
        raise CliError(NO_HOME) from err
    try:
        store = Store(settings.database_url)
        token = shared_token(settings)
    except StoreError as err:
        raise CliError(f"{NO_STORE} ({noted(err)})") from err
    except TokenUnusable as err:
        raise CliError(f"{NO_HOME} ({noted(err)})") from err
    try:
        return asyncio.run(_chat(args, settings, store, token))
    except StoreError as err:
        raise CliError(f"{NO_STORE} ({noted(err)})") from err
    # The last place where a fault can become a sentence: a trainee sees no stack trace.
    except Exception as err:
        raise CliError(f"{BROKEN} ({noted(err)})") from err
    finally:
        store.close()


async def _chat(args: argparse.Namespace, settings: Settings, store: Any, token: str) -> int:
    from rich.console import Console

    from bot.cli.connecting import ready, revive
    from bot.cli.conversation import Conversation
    from bot.cli.keyboard import keyboard_for
    from bot.cli.rasa_server import RasaServer
    from bot.cli.screen import Screen
    from bot.gateway.gateway import Gateway

    screen = Screen(Console(highlight=False))
    keyboard = keyboard_for(screen)
    speaker = args.nom or _account()
    server = RasaServer(settings)
    try:
        # It loads while the trainee answers.
        server.start()
        resumed = await _to_resume(args, store, speaker, screen, keyboard)
        if resumed is None:
            return OK
        if not await ready(server, screen):
            return FAILED
        async with Gateway(store, server.url, token) as gateway:
            talk = Conversation(
                gateway, store, screen, keyboard, speaker,
                lambda: revive(server, screen), _people(settings.data),
            )
            await (talk.resume(resumed) if resumed else talk.begin())
            screen.note(await talk.run())
        return OK
    except KeyboardInterrupt:
        screen.note("\n")
        return OK
    finally:
        server.stop()


async def _to_resume(
    args: argparse.Namespace, store: Any, speaker: str, screen: Any, keyboard: Any
) -> str | None:
    """Return the rehearsal to take up, « » for a new one, None to leave at once."""
    from bot.cli.conversation import ask_to_resume
    from bot.cli.resuming import question, unfinished

    found = None if args.nouvelle else unfinished(store, speaker)
    if found is None:
        if args.reprendre:
            screen.note(NOTHING_OPEN)
        return ""
    if args.reprendre:
        return found.id
    if not keyboard.interactive:
        screen.note(LEFT_OPEN)
        return ""
    again = await ask_to_resume(question(found), screen, keyboard)
    return None if again is None else found.id if again else ""


def _people(data: Path) -> dict[str, str]:
    """Return the name of the person of each scenario that can be read."""
    from bot.content.faults import ContentError
    from bot.content.paths import scenario_dirs
    from bot.content.scenario_building import load_scenario

    people = {}
    for folder in scenario_dirs(data):
        try:
            scenario = load_scenario(folder, data)
        except ContentError:
            continue  # Rasa refuses to start with it and says why
        people[scenario.id] = scenario.person.name
    return people


def _account() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "stagiaire"
