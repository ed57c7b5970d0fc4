"""What a store promises, whichever database is behind it."""

from __future__ import annotations

import pytest

from bot.records.call import CLIENT, TRAINEE, COACH
from bot.records.effect import BRANCH, DELETE, SUBMIT, Effect
from bot.records.kept import KeptTurn
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.store.errors import DuplicateMessage, RehearsalDeleted, StaleTurn, UnknownRehearsal
from bot.store.kept import OutboxMessage, Standing
from bot.store.store import Store
from bot.store.transcript import client_turns
from tests.store.samples import OPENING, PROJECT, analysis, grade, open_call, play, texts


def test_a_new_rehearsal_is_read_back_as_it_was_written(store: Store) -> None:
    state = store.create_rehearsal("awa", seed=3)
    assert store.load_state(state.id) == state


def test_an_unknown_rehearsal_has_no_state(store: Store) -> None:
    assert store.load_state("nobody") is None


def test_the_first_kept_message_writes_its_rehearsal(store: Store) -> None:
    state = RehearsalState("r9", "awa")
    store.save_turn(state, "m1", "bonjour", "awa", (Reply(COACH, "Bienvenue"),))
    assert store.load_state("r9") == state


def test_a_turn_comes_back_with_its_analysis_and_what_it_revealed(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Comment ça se passe ?")
    line = store.history("r1")[1]
    assert line == KeptTurn(
        1, "trainee", "Comment ça se passe ?", analysis("Comment ça se passe ?"), 51, ("f-1",)
    )


def test_the_state_after_a_turn_is_kept_with_it(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Bonjour")
    assert store.load_state("r1") == state


def test_the_reply_of_a_known_message_is_given_back(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Bonjour")
    reply = store.reply_for("r1", "Bonjour-1")
    assert (reply.turn, reply.phase) == (1, "appel")
    assert reply.replies[0] == Reply(CLIENT, "Réponse à : Bonjour")
    assert reply.replies[1].buttons[0].value == "oui"


def test_a_new_message_has_no_reply(store: Store) -> None:
    open_call(store)
    assert store.reply_for("r1", "other") is None


def test_a_message_is_kept_once(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Bonjour")
    with pytest.raises(DuplicateMessage):
        store.save_turn(state, "Bonjour-1", "Bonjour", "awa", ())
    assert texts(store) == ["Bonjour"]


def test_two_messages_cannot_take_the_same_turn(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Bonjour")
    state.turn = 0
    with pytest.raises(StaleTurn):
        play(store, state, "Autre chose")
    assert texts(store) == ["Bonjour"]


def test_a_turn_that_cannot_be_kept_leaves_nothing_behind(store: Store) -> None:
    state = open_call(store)
    twice = (KeptTurn(0, CLIENT, OPENING),)
    state.phase = "debrief"
    with pytest.raises(StaleTurn):
        store.save_turn(state, "m1", "fin", "awa", (Reply(COACH, "Fin"),), twice)
    assert store.reply_for("r1", "m1") is None
    assert store.load_state("r1").phase == "appel"


def test_the_last_client_turns_join_their_bubbles(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Un")
    play(store, state, "Deux")
    assert client_turns(store.history("r1"), 2) == ("Réponse à : Un …", "Réponse à : Deux …")


def test_fewer_client_turns_than_wanted_are_all_given(store: Store) -> None:
    open_call(store)
    assert client_turns(store.history("r1"), 3) == (OPENING,)


def test_the_last_reply_shows_where_a_rehearsal_stands(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Bonjour")
    assert store.last_reply("r1").replies[0].text == "Réponse à : Bonjour"


def test_where_a_rehearsal_stands_is_read_in_one_go(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Un")
    found = store.standing("r1", "nothing-sent-yet")
    assert (found.state, found.lines, found.reply) == (state, store.history("r1"), None)


def test_a_message_that_was_kept_stands_with_its_reply(store: Store) -> None:
    state = open_call(store)
    store.save_turn(state, "m7", "Un", "awa", (Reply(COACH, "Deux"),))
    assert store.standing("r1", "m7").reply == store.reply_for("r1", "m7")


def test_what_was_never_begun_stands_nowhere_and_what_was_deleted_is_told(store: Store) -> None:
    assert store.standing("nobody", "m1") == Standing(None)
    open_call(store)
    store.delete("r1")
    with pytest.raises(RehearsalDeleted):
        store.standing("r1", "m1")


# Branches


def test_going_back_continues_from_before_the_turn(store: Store) -> None:
    state = open_call(store)
    for text in ("Un", "Deux", "Trois"):
        play(store, state, text)
    earlier = store.state_before("r1", 2)
    assert (earlier.turn, earlier.client.trust) == (1, 51)
    store.save_turn(earlier, "back", "!retour 2", "awa", (), effect=Effect(BRANCH, 2))
    play(store, earlier, "Mieux")
    assert texts(store) == ["Un", "Mieux"]
    assert store.history("r1")[0].text == OPENING


def test_going_back_twice_keeps_only_what_each_branch_inherits(store: Store) -> None:
    state = open_call(store)
    for text in ("Un", "Deux", "Trois"):
        play(store, state, text)
    earlier = store.branch_from("r1", 3)
    play(store, earlier, "Trois bis")
    earlier = store.branch_from("r1", 2)
    play(store, earlier, "Deux bis")
    assert texts(store) == ["Un", "Deux bis"]
    assert store.state_before("r1", 3).turn == 2


def test_a_turn_of_an_abandoned_branch_cannot_be_gone_back_to(store: Store) -> None:
    state = open_call(store)
    for text in ("Un", "Deux", "Trois"):
        play(store, state, text)
    store.branch_from("r1", 2)
    assert store.state_before("r1", 4) is None
    with pytest.raises(ValueError):
        store.branch_from("r1", 4)


def test_playing_again_starts_from_an_empty_branch(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Un")
    state.turn = 0
    again = (KeptTurn(0, CLIENT, "Oui, allô ?"),)
    store.save_turn(state, "again", "!rejouer", "awa", (), again, Effect(BRANCH, 0))
    assert [line.text for line in store.history("r1")] == ["Oui, allô ?"]


def test_the_attempts_at_a_call_are_read_whole(store: Store) -> None:
    state = open_call(store)
    for text in ("Un", "Deux"):
        play(store, state, text)
    play(store, store.branch_from("r1", 2), "Deux bis")
    first, second = store.attempts("r1")
    assert (second.number, second.parent, second.before_turn) == (1, 0, 2)
    said = [[line.text for line in one.lines if line.who == TRAINEE] for one in (first, second)]
    assert said == [["Un", "Deux"], ["Un", "Deux bis"]]
    assert (first.state.turn, second.state.turn) == (2, 2)


def test_a_branch_on_which_nothing_was_said_is_no_attempt(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Un")
    store.branch_from("r1", 1)
    assert len(store.attempts("r1")) == 1


def test_another_rehearsal_is_not_touched_by_a_branch(store: Store) -> None:
    play(store, open_call(store, "r2"), "Ailleurs")
    state = open_call(store)
    play(store, state, "Un")
    store.branch_from("r1", 1)
    assert texts(store, "r2") == ["Ailleurs"]


# Deleting


def test_deleting_leaves_a_stub_that_refuses_to_start_again(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Un")
    store.delete("r1")
    for call in (lambda: store.load_state("r1"), lambda: store.create_rehearsal("awa", "r1")):
        with pytest.raises(RehearsalDeleted):
            call()
    assert store.history("r1") == ()
    assert store.list_rehearsals("awa") == []


def test_deleting_by_a_message_keeps_no_reply_to_it(store: Store) -> None:
    state = open_call(store)
    store.save_turn(state, "del", "!supprimer", "awa", (), effect=Effect(DELETE))
    with pytest.raises(RehearsalDeleted):
        store.reply_for("r1", "del")


def test_deleting_takes_unclear_lines_grades_and_outbox_with_it(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Blop", events=("not_understood",))
    store.save_grade("r1", grade())
    store.outbox_put(OutboxMessage("r1", "m9", "secret", "awa"))
    store.delete("r1")
    assert store.unclear_lines() == [] and store.grades("r1") == []
    assert store.outbox_pending("r1") == []


def test_deleting_again_is_harmless(store: Store) -> None:
    open_call(store)
    store.delete("r1")
    store.delete("r1")
    assert store.list_rehearsals("awa") == []


def test_an_unknown_rehearsal_cannot_be_deleted(store: Store) -> None:
    with pytest.raises(UnknownRehearsal):
        store.delete("nobody")


# What is kept beside the turns


def test_grades_of_every_rubric_are_kept(store: Store) -> None:
    open_call(store)
    store.save_grade("r1", grade("1.0", 2.5))
    store.save_grade("r1", grade("1.1", 3.0))
    assert [kept.grade for kept in store.grades("r1")] == [grade("1.0", 2.5), grade("1.1", 3.0)]


def test_the_current_grade_is_the_last_of_the_branch_that_is_played(store: Store) -> None:
    play(store, open_call(store), "Bonjour")
    assert store.current_grade("r1") is None
    store.save_grade("r1", grade("1.0"))
    store.save_grade("r1", grade("1.1"))
    assert store.current_grade("r1").grade.rubric == "1.1"
    store.branch_from("r1", 1)
    assert store.current_grade("r1") is None and len(store.grades("r1")) == 2


def test_the_rehearsals_of_everybody_can_be_listed(store: Store) -> None:
    open_call(store, "r1", "awa")
    open_call(store, "r2", "zoé")
    assert {one.id for one in store.list_rehearsals()} == {"r1", "r2"}
    assert [one.id for one in store.list_rehearsals("zoé")] == ["r2"]


def test_a_grade_can_be_kept_with_the_turn_that_tells_it(store: Store) -> None:
    state = open_call(store)
    store.save_turn(state, "fin", "!fin", "awa", (), grade=grade())
    assert store.grades("r1")[0].grade == grade()


def test_an_unknown_rehearsal_cannot_be_graded(store: Store) -> None:
    with pytest.raises(UnknownRehearsal):
        store.save_grade("nobody", grade())


def test_the_project_is_kept_for_the_next_rehearsal(store: Store) -> None:
    state = open_call(store)
    state.project = PROJECT
    store.save_turn(state, "m1", "garder", "awa", ())
    assert store.project_for("awa") == PROJECT
    assert store.create_rehearsal("awa").project == PROJECT
    assert store.project_for("luc") is None


def test_a_changed_project_replaces_the_one_kept(store: Store) -> None:
    state = open_call(store)
    state.project = PROJECT
    store.save_turn(state, "m1", "garder", "awa", ())
    state.project = type(PROJECT)("Autre chose")
    store.save_turn(state, "m2", "modifier", "awa", ())
    assert store.project_for("awa").name == "Autre chose"


def test_a_line_not_understood_is_kept_with_what_came_before(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Blop blop", events=("not_understood",))
    (line,) = store.unclear_lines("asso")
    assert (line.text, line.said_before) == ("Blop blop", OPENING)
    assert store.unclear_lines("other") == []


def test_a_speaker_sees_their_own_rehearsals_last_changed_first(store: Store) -> None:
    first = open_call(store, "r1")
    open_call(store, "r2")
    open_call(store, "r3", speaker="luc")
    play(store, first, "Un")
    assert [item.id for item in store.list_rehearsals("awa")] == ["r1", "r2"]
    assert store.list_rehearsals("awa")[0].turn == 1


def test_submitting_is_kept(store: Store) -> None:
    state = open_call(store)
    state.submitted = True
    store.save_turn(state, "m1", "!soumettre", "awa", (), effect=Effect(SUBMIT))
    assert store.list_rehearsals("awa")[0].submitted is True


# Outbox


def test_the_outbox_gives_its_messages_oldest_first_and_once(store: Store) -> None:
    for name in ("m1", "m2", "m1"):
        store.outbox_put(OutboxMessage("r1", name, f"texte {name}", "awa"))
    assert [item.message_id for item in store.outbox_pending("r1")] == ["m1", "m2"]
    store.outbox_clear("r1", "m1")
    assert [item.text for item in store.outbox_pending("r1")] == ["texte m2"]


def test_writing_a_message_gives_all_that_waits(store: Store) -> None:
    store.outbox_put(OutboxMessage("r1", "m1", "Un", "awa"))
    store.outbox_put(OutboxMessage("r2", "m1", "Ailleurs", "zoe"))
    waiting = store.outbox_put(OutboxMessage("r1", "m2", "Deux", "awa"))
    assert [item.text for item in waiting] == ["Un", "Deux"]


def test_the_last_words_that_wait_are_not_written_twice(store: Store) -> None:
    for name in ("m1", "m2"):
        waiting = store.outbox_put(OutboxMessage("r1", name, "Un", "awa"))
    assert [item.message_id for item in waiting] == ["m1"]


def test_a_message_set_aside_can_be_sent_again(store: Store) -> None:
    message = OutboxMessage("r1", "m1", "texte", "awa")
    (waiting,) = store.outbox_put(message)
    for _ in range(3):
        waiting = store.outbox_fail(waiting)
    assert store.outbox_pending("r1") == [] and store.outbox_put(message) == [message]


def test_a_message_that_fails_too_often_is_set_aside(store: Store) -> None:
    store.outbox_put(OutboxMessage("r1", "m1", "texte", "awa"))
    for _ in range(3):
        (waiting,) = store.outbox_pending("r1")
        failed = store.outbox_fail(waiting)
    assert failed.set_aside and store.outbox_pending("r1") == []


@pytest.mark.parametrize("text", ["« L’été » ☀️ œuf", "a'; DROP TABLE turns; --", "ligne\nautre"])
def test_words_come_back_as_they_were_said(store: Store, text: str) -> None:
    state = open_call(store)
    play(store, state, text)
    assert texts(store) == [text]
