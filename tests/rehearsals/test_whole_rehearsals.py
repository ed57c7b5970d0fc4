"""Whole calls through the trained model: one good and one poor call per profile."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.gateway.contract import GatewayReply
from bot.records.call import CLIENT, COACH, PROFILES, STEPS
from bot.records.kept import KeptTurn
from bot.records.verdict import Grade
from bot.rehearsal.marking import mark
from bot.rehearsal.resources import Resources
from bot.shell.turn import RasaDoor
from bot.store.store import Store
from tests.shell.talking import say

SCRIPTS = Path(__file__).parent / "scripts"
LEAST_NEEDS = 2


class Played:
    """One whole rehearsal: what was said, kept and graded."""

    def __init__(self, door: RasaDoor, store: Store, resources: Resources, profile: str, script: str):
        said = (SCRIPTS / f"{script}.txt").read_text(encoding="utf-8").splitlines()
        start = ("!bonjour", "asso-libre", profile, "entraînement", "appeler")
        self.rehearsal = f"{profile}-{script}"
        self.replies: list[GatewayReply] = []
        self._say(door, start, "appel")
        self._say(door, [*said, "!fin"], "profil")
        self._say(door, ("passer", "3 3 3 3 3 3"), "debrief")
        self.lines: list[KeptTurn] = store.history(self.rehearsal)
        self.state = store.load_state(self.rehearsal)
        self.grade: Grade = mark(self.state, self.lines, resources).grade
        self.needs = [told for told in self.state.client.told if told.startswith("n-")]

    def _say(self, door: RasaDoor, lines: Sequence[str], phase: str) -> None:
        """Say ``lines`` until the rehearsal reaches ``phase``."""
        for line in lines:
            number = len(self.replies)
            self.replies.append(say(door, line, f"m{number}", self.rehearsal))
            if self.replies[-1].phase == phase:
                return

    @property
    def mean(self) -> float:
        return sum(self.grade.step_scores[step] or 0 for step in STEPS) / len(STEPS)

    @property
    def client_said(self) -> list[str]:
        return [text for line in self.lines if line.who == CLIENT for text in line.text.split("\n")]


@pytest.fixture(params=PROFILES)
def pair(
    request: pytest.FixtureRequest, door: RasaDoor, store: Store, resources: Resources
) -> tuple[Played, Played]:
    """The good and the poor call with one profile."""
    profile = request.param
    good = Played(door, store, resources, profile, f"{profile}_good")
    return good, Played(door, store, resources, profile, "poor")


def test_a_whole_call_with_each_profile(pair: tuple[Played, Played]) -> None:
    """One playing serves all that is asked of it: a call takes seconds."""
    good, poor = pair
    _a_good_call_opens_needs_and_scores_above_a_poor_one(good, poor)
    for played in pair:
        _the_two_voices_stay_apart(played)
        _the_client_says_no_long_line_twice(played)
        _every_quote_is_found_in_its_turn(played)
    assert good.state.client.ended == "trainee", good.client_said[-2:]
    assert good.state.phase == "debrief"


def _a_good_call_opens_needs_and_scores_above_a_poor_one(good: Played, poor: Played) -> None:
    print(f"{good.state.profile}: good {good.mean:.2f}, poor {poor.mean:.2f}, needs {good.needs}")
    assert len(good.needs) >= LEAST_NEEDS and not poor.needs
    assert good.mean >= poor.mean + 1.5
    assert good.state.client.trust > 55 > 40 > poor.state.client.trust


def _the_two_voices_stay_apart(played: Played) -> None:
    client = set(played.client_said)
    for reply in (item for answer in played.replies for item in answer.replies):
        assert reply.who in (CLIENT, COACH)
        assert (reply.text in client) <= (reply.who == CLIENT), reply.text


def _the_client_says_no_long_line_twice(played: Played) -> None:
    long = [text for text in played.client_said if len(text.split()) > 4]
    assert len(long) == len(set(long))


def _every_quote_is_found_in_its_turn(played: Played) -> None:
    for verdict in played.grade.verdicts:
        if verdict.quote is not None:
            assert verdict.quote in played.lines[verdict.turn].text, verdict
