"""Waiting for Rasa, at the beginning and when it died in the middle of a rehearsal."""

from __future__ import annotations

from bot.cli.fault_log import noted
from bot.cli.models import UNUSABLE
from bot.cli.rasa_server import ModelNotLoaded, RasaNotReady, RasaServer
from bot.cli.screen import Screen

STARTING = "Je prépare la répétition… "
RESTARTING = "Je rétablis la ligne… "
NOT_STARTED = (
    "La répétition n’a pas pu démarrer. Réessayez ; si cela se reproduit, donnez ce numéro "
    "à la personne qui s’occupe de l’outil : {error}"
)


async def ready(server: RasaServer, screen: Screen, text: str = STARTING) -> bool:
    """Wait for Rasa with ``text`` on the screen; False, with a sentence, when it cannot come."""
    try:
        with screen.waiting(text) as status:
            if status is None:
                screen.note(text)
            await server.wait_ready(
                lambda seconds: status and status.update(f"{text}{seconds:.0f} s")
            )
    except ModelNotLoaded as err:
        screen.note(f"{UNUSABLE} ({noted(err)})")
        return False
    except RasaNotReady as err:
        screen.note(NOT_STARTED.format(error=noted(err)))
        return False
    return True


async def revive(server: RasaServer, screen: Screen) -> bool:
    """Start Rasa again when it died; tell whether it was brought back."""
    if server.alive:
        return False
    server.start()
    return await ready(server, screen, RESTARTING)
