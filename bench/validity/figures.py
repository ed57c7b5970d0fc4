"""What is measured, by its name, with the reach that was set for it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from bench.validity.agreement import Estimate

SEEN, UNSEEN = "seen", "unseen"


@dataclass(frozen=True)
class Measure:
    """``name`` for the French page, ``english`` for the README (None: not there).

    ``reach`` and ``stretch``: what was aimed at; ``lower``: a smaller figure is better.
    """

    key: str
    name: str
    english: str | None = None
    reach: float | None = None
    stretch: float | None = None
    lower: bool = False


@dataclass(frozen=True)
class Figure:
    """One measure on one part of the data: ``part`` is SEEN or UNSEEN."""

    measure: Measure
    part: str
    estimate: Estimate

    @property
    def known(self) -> bool:
        """False when there was nothing to measure."""
        return self.estimate.n > 0 and not math.isnan(self.estimate.value)

    @property
    def short(self) -> bool:
        """True when the reach is missed."""
        return self._misses(self.estimate.value)

    @property
    def unsure(self) -> bool:
        """True when the reach is met but the interval goes below it."""
        worst = self.estimate.high if self.measure.lower else self.estimate.low
        return not self.short and self._misses(worst)

    def _misses(self, value: float) -> bool:
        reach = self.measure.reach
        if reach is None or not self.known:
            return False
        # Judged as it is printed: two decimals.
        rounded = round(value, 2)
        return rounded > reach if self.measure.lower else rounded < reach


MEASURES = (
    Measure("question_class", "Genre de questions du tour (aucune, ouverte, fermée, les deux), kappa",
            "question class per turn, kappa", 0.88, 0.95),
    Measure("questions", "Questions trouvées, F1", "questions found, F1", 0.93, 0.97),
    Measure("open", "Questions ouvertes, F1", "open questions, F1", 0.92, 0.97),
    Measure("closed", "Questions fermées, F1", "closed questions, F1", 0.90, 0.97),
    Measure("bare_loss", "F1 des questions perdue sans ponctuation ni capitales",
            "F1 of questions lost without punctuation and capitals", 0.10, lower=True),
    Measure("bare", "Questions trouvées sans ponctuation ni capitales, F1"),
    Measure("stripped", "Questions trouvées sans apostrophes ni traits d’union non plus, F1"),
    Measure("reformulation", "Reformulation présente, F1", "reformulation present, F1", 0.85, 0.93),
    Measure("reformulation_bare", "Reformulation présente, tours sans formule consacrée, F1",
            "reformulation without a textbook cue, F1", 0.65, 0.80),
    Measure("verification", "Vérification complète, à moitié ou aucune, kappa",
            "verification complete/partial/none, kappa", 0.85, 0.93),
    Measure("content", "Contenu fidèle, déformé ou vide, part juste",
            "content faithful/distorted/empty, accuracy", 0.75, 0.88),
    Measure("reinforcement", "Renforcement, kappa", "reinforcement, kappa", 0.75, 0.88),
    Measure("within_one", "Notes à un point près", "step scores within one point", 0.90),
    Measure("error", "Écart absolu moyen des notes", "step scores, mean absolute error", 0.6,
            lower=True),
    Measure("scores_kappa", "Notes, kappa quadratique", "step scores, quadratic kappa", 0.85),
    Measure("order", "Profils où faible < moyen < excellent", "profiles with poor < average < excellent", 1.0),
    Measure("wrong_profile", "Mauvais profil : notes plus basses (appels excellents)",
            "excellent calls: lower scores under the wrong profile", 1.0),
    Measure("wrong_profile_average", "Mauvais profil : notes plus basses (appels moyens)",
            "average calls: lower scores under the wrong profile"),
    Measure("nonsense", "Étapes notées 0 ou sans note dans des appels absurdes",
            "steps at 0 or null in nonsense calls", 1.0),
    Measure("topic", "Sujet de la question, part juste", "topic of a question, right", 0.85, 0.92),
    Measure("topic_wrong", "Sujet de la question, part fausse", "topic of a question, wrong", 0.08,
            lower=True),
    Measure("no_topic", "Phrases sans sujet laissées sans sujet", "lines about no topic left alone",
            0.90),
)
BY_KEY = {measure.key: measure for measure in MEASURES}
