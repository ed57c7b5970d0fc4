"""A tiny scenario whose reactions say their own name, so that tests can tell them apart.

Every reaction ``x`` has long lines « x réplique numéro … » and the short line « x. ».
"""

from __future__ import annotations

import copy
import random
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from bot.client.engine import open_call, respond
from bot.client.reply import ClientReply
from bot.content.names import REACTIONS
from bot.content.profile import Profile, load_profiles
from bot.content.scenario import Scenario
from bot.content.scenario_building import build_scenario
from bot.content.topics import load_topics
from bot.content.voice_building import build_voice
from bot.records.analysis import TurnAnalysis
from bot.records.call import PROFILES
from bot.records.state import ClientState

_SLOT = {"correct": "{fact}", "repeat": "{line}", "topics_offered": "{topics}"}

HEAD: dict[str, Any] = {
    "id": "tiny",
    "title": "Un petit scénario",
    "address": "vous",
    "contact": "recommandation",
    "person": {"name": "Sam", "role": "accueil", "organisation": "Le Club", "place": "Liège"},
    "fiche": dict.fromkeys(("meet", "contact", "offer", "known", "unknown"), "Un texte."),
    "project": {"name": "Offre", "benefits": [{"characteristic": "a", "benefit": "b"}]},
    "facts": [
        {"id": "f-benevoles", "topic": "people", "truth": "Le club compte 34 bénévoles."},
        {"id": "f-budget", "topic": "budget", "truth": "Le budget est de 4 200 euros."},
        {"id": "f-perdus", "topic": "impact", "truth": "Onze membres ne sont pas revenus en mars."},
        {"id": "f-sauvegarde", "topic": "data", "truth": "Il n’y a pas de sauvegarde ailleurs."},
    ],
    "needs": [
        {
            "id": "n-relais",
            "topics": ["skills", "people"],
            "trust": 55,
            "label": "Former un relais.",
            "opener": "Qui pourrait prendre le relais le jour venu ?",
        }
    ],
    "statements": [
        {"id": "s-vite", "about": "organisation", "after": 2, "trust": 40, "topics": ["people"]},
        {"id": "s-net", "about": "offer", "after": 4, "trust": 40},
        {"id": "s-bon", "about": "person", "after": 5, "trust": 40},
    ],
    "objections": [{"id": "o-prix", "raised_by": ["price"], "trust_loss": 5}],
    "requests": [{"id": "r-site", "after": 3, "should": "decline"}],
    "questions": [{"id": "q-prix", "after": 60, "trust": 40, "answered_by": ["price", "propose"]}],
    "sore_points": [
        {
            "id": "w-nuage",
            "event": "values",
            "says": [
                "on mettra tout chez amazon", "nos serveurs sont aux états-unis",
                "les fichiers iront sur google drive",
            ],
            "trust_loss": 9,
        }
    ],
    "endings": {
        "signed": {"trust": 70, "needs": 1},
        "second_meeting": {"trust": 50, "needs": 0},
    },
    "closed": {
        "budget": [
            {"id": "c-vote", "asks": ["le budget est-il voté", "la somme est-elle validée"]},
            {"id": "c-budget", "asks": ["avez-vous un budget"], "tells": ["f-budget"]},
        ],
        "data": [{"id": "c-copie", "asks": ["avez-vous une sauvegarde"], "tells": ["f-sauvegarde"]}],
    },
}

TOPICS: dict[str, Any] = {
    "people": {
        "closed": {"default": "En partie."},
        "layers": [
            {"trust": 0, "say": ["Nous avons 34 bénévoles au club."], "tells": ["f-benevoles"]},
            {"trust": 40, "about": ["accueil"], "say": ["L’accueil tourne chaque semaine entre nous."]},
        ],
        "again": ["Trente-quatre bénévoles, je le redis."],
    },
    "impact": {
        "closed": {"default": "En partie."},
        "layers": [{"trust": 0, "say": ["Onze membres sont partis en mars."], "tells": ["f-perdus"]}],
    },
    "budget": {
        "closed": {
            "c-vote": "Non, en juin.",
            "c-budget": "Oui, un petit budget.",
            "default": "En partie.",
        },
        "layers": [
            {"trust": 0, "say": ["Le budget est de 4 200 euros."], "tells": ["f-budget"]},
            {"trust": 95, "say": ["Nous pourrions monter un peu plus haut."]},
        ],
    },
    "data": {
        "closed": {"c-copie": "Non, rien ailleurs.", "default": "Je ne sais pas."},
        "layers": [{"trust": 0, "say": ["Tout est au même endroit, rien d’autre."]}],
    },
    "skills": {
        "closed": {"default": "Cela dépend."},
        "layers": [
            {"trust": 0, "say": ["Certains sont à l’aise, d’autres moins."]},
            {"trust": 0, "say": ["Il nous faudrait un vrai relais ici."], "reveals": ["n-relais"]},
        ],
    },
}


def reactions() -> dict[str, list[str]]:
    """Return the reactions, each naming itself."""
    return {
        name: [f"{name} réplique numéro {at} ici {_SLOT.get(name, '')}".strip() for at in range(6)]
        + [f"{name}."]
        for name in REACTIONS
    }


def voice_data(profile: str) -> dict[str, Any]:
    """Return the data of one voice."""
    topics = {name: copy.deepcopy(TOPICS.get(name) or _filler(name)) for name in load_topics()}
    return {
        "profile": profile,
        "opening": ["Allô, ici le club, je vous écoute."],
        "topics": topics,
        "hints": {"n-relais": ["Il y aurait bien autre chose à dire."]},
        "statements": {
            "s-vite": "On m’a dit que vous étiez rapides.",
            "s-net": "Votre offre est claire, je le dis.",
            "s-bon": "Vous écoutez bien, cela me plaît.",
        },
        "objections": {
            "o-prix": {
                "raise": "C’est cher pour un petit club.",
                "settled": "Vu ainsi, le prix se comprend.",
                "insist": "Je reviens au prix, il me gêne.",
            }
        },
        "requests": {
            "r-site": {
                "ask": "Et vous pourriez refaire notre site internet ?",
                "declined": "D’accord, je chercherai pour le site.",
                "referred": "Merci pour le contact, pour le site.",
                "accepted": "Parfait pour le site, merci bien.",
            }
        },
        "questions": {
            "q-prix": {
                "ask": ["Et vous, combien cela coûterait-il en gros ?"],
                "answered": ["Merci, me voilà au clair sur ce point."],
                "ignored": ["Vous ne dites rien de ce que cela coûte."],
            }
        },
        "sore_points": {"w-nuage": ["Là, vous me heurtez, pas chez ces gens."]},
        "endings": {
            "signed": ["Marché conclu, vous pouvez venir lundi."],
            "second_meeting": ["Voyons-nous encore une fois avant le printemps."],
            "polite_no": ["Ce sera sans nous, bonne continuation."],
        },
        "reactions": reactions(),
    }


def _filler(topic: str) -> dict[str, Any]:
    return {
        "closed": {"default": "Plus ou moins."},
        "layers": [{"trust": 0, "say": [f"Voici ce que je dis de {topic} ici."]}],
    }


def tiny(head: Mapping[str, Any] | None = None, **voice: Any) -> Scenario:
    """Return the tiny scenario; ``head`` and ``voice`` replace whole parts of it."""
    data = {**copy.deepcopy(HEAD), **(head or {})}
    voices = [build_voice({**voice_data(name), **voice}, data["closed"]) for name in PROFILES]
    return build_scenario(data, voices)


@lru_cache(maxsize=1)
def _plain() -> Scenario:
    return tiny()


class Exchange:
    """A call played in a test: ``hears(reading)`` gives the client's reply."""

    def __init__(
        self,
        profile: str = "analytique",
        scenario: Scenario | None = None,
        seed: int = 1,
        calm: bool = True,
        **state: Any,
    ) -> None:
        """Start a call; ``state`` sets fields; ``calm`` switches chance extras off."""
        self.scenario = scenario or _plain()
        self.profile = calmed(load_profiles()[profile]) if calm else load_profiles()[profile]
        self.rng = random.Random(seed)
        self.reply = open_call(self.scenario, self.profile, self.rng)
        for name, value in state.items():
            setattr(self.reply.state, name, value)

    @property
    def state(self) -> ClientState:
        """Return the state after the last reply."""
        return self.reply.state

    def hears(self, analysis: TurnAnalysis) -> ClientReply:
        """Let the client hear one turn."""
        self.reply = respond(
            self.scenario, self.profile, self.state, analysis, analysis.text, self.rng
        )
        return self.reply


def calmed(profile: Profile) -> Profile:
    """Return ``profile`` without asides and hesitations."""
    return replace(profile, pace=replace(profile.pace, hesitation=0.0, aside=0.0))


def said(reply: ClientReply) -> str:
    """Return all that was said in one text."""
    return " ".join(reply.texts)
