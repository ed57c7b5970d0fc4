"""What the coach says when a message cannot be taken or a reply does not come."""

from __future__ import annotations

from bot.gateway import inbound
from bot.records.call import COACH
from bot.records.reply import Reply

REFUSALS = {
    inbound.EMPTY: "Je n’ai rien reçu\u202f: écrivez quelques mots, ou !aide pour les commandes.",
    inbound.NO_WORDS: (
        "Je ne vois aucun mot dans ce message. Au téléphone, un sourire ne s’entend "
        "qu’à travers une phrase\u202f: dites-le avec des mots."
    ),
    inbound.SLASH: (
        "Un message ne peut pas commencer par «\u202f/\u202f». Ici, les commandes commencent "
        "par un point d’exclamation\u202f: !aide pour les voir."
    ),
    inbound.TOO_LONG: (
        "C’est trop long\u202f: {length} signes, pour {most} au plus. Au téléphone, on perdrait "
        "le fil\u202f; dites l’essentiel, puis laissez répondre."
    ),
}
KEPT = "Votre message est gardé\u202f: {again} (erreur\u00a0{error})"
AGAIN = "envoyez-le de nouveau, ou passez à la suite, et il partira en premier."
FAULTS = {
    "timeout": "La réponse tarde trop. " + KEPT,
    "down": "La répétition n’est pas joignable pour l’instant. " + KEPT,
    "no_model": "Le modèle n’est pas encore prêt (commande\u00a0: visavis train). " + KEPT,
    "failed": "Quelque chose n’a pas marché de mon côté. " + KEPT,
    "store_there": "Je n’arrive pas à enregistrer la répétition. " + KEPT,
    "store": (
        "Je n’arrive pas à enregistrer la répétition\u202f: ce message n’a pas été envoyé. "
        "Réessayez dans un instant. (erreur\u00a0{error})"
    ),
    "set_aside": (
        "Ce message m’échappe pour de bon\u202f: je l’ai mis de côté pour les personnes qui "
        "s’occupent de l’outil. Dites-le autrement, et on continue. (erreur\u00a0{error})"
    ),
    "refused": "Ce message n’a pas pu être pris. Dites-le autrement. (erreur\u00a0{error})",
    "deleted": "Cette répétition a été supprimée\u202f: il n’en reste que la date.",
}


def refusal(checked: inbound.Inbound) -> Reply:
    """Return the sentence for a message that may not go on."""
    length = _grouped(len(checked.text))
    most = _grouped(inbound.MAX_CHARS)
    return Reply(COACH, REFUSALS[checked.refusal].format(length=length, most=most))


def fault(kind: str, error_id: str | None = None) -> Reply:
    """Return the sentence for a fault of ``FAULTS``, with its error id."""
    return Reply(COACH, FAULTS[kind].format(again=AGAIN, error=error_id))


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", "\u202f")
