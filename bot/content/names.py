"""The closed lists of names that scenarios and profiles may use."""

from __future__ import annotations

CONTACTS = ("recommandation", "hasard", "appel_offres", "prospection")
ADDRESSES = ("vous", "tu", "suit")
COUNTERPARTS = ("client", "collaborateur", "partenaire")
ABOUT = ("person", "organisation", "offer")
SHOULD = ("decline", "refer")
# What a sore point is (rule D06).
SORE_EVENTS = ("promise", "mistake", "thin", "delay", "values", "consultant")
# How a call ends that the trainee ends; the first two have a trust and needs to reach.
EARNED_ENDINGS = ("signed", "second_meeting")
ENDINGS = (*EARNED_ENDINGS, "polite_no")
# How a fact or a need answers what is asked of another one: its reason, what follows
# from it, how people live it.
RELATIONS = ("why", "effect", "lived")

MOVES = (
    "greet introduce small_talk thank acknowledge empathise praise_client agenda present prove "
    "advise price schedule commit propose options decline refer accept disagree reassure enthuse "
    "pressure blame order personal dramatise joke take_leave meta silence_filler nonsense"
).split()

REACTIONS = (
    "yes no perhaps unknown either confirm correct vague not_understood topics_offered repeat "
    "nothing_more guarded several closed_series greet small_talk thanks leave praised flattered "
    "reinforced empathy listening encouraged presented_good presented_bad priced scheduled pressured blamed "
    "ordered personal jargon dramatised amused interrupted disagreed idle hesitation aside demand_proof "
    "demand_control leave_agreed warn break_off propose_ok propose_not_yet meta foreign nonsense"
).split()

# A slot that every line of more than SHORT words of the reaction must carry.
NEEDED_SLOTS = {"correct": "fact", "repeat": "line", "topics_offered": "topics"}
# Slots that a line may carry: topic and word are optional everywhere they are listed.
ALLOWED_SLOTS = {
    "correct": {"fact"},
    "repeat": {"line"},
    "topics_offered": {"topics"},
    "several": {"topic"},
    "jargon": {"word"},
}

OBJECTION_TEXTS = ("raise", "settled", "insist")
REQUEST_TEXTS = ("ask", "declined", "referred", "accepted")
QUESTION_TEXTS = ("ask", "answered", "ignored")
# So many lines a reaction needs, those of the profile included.
FEWEST_LINES = 4

# Lines of at most this many words may be said more than once in a call.
SHORT = 4
LONGEST = 400
LONGEST_CLOSED = 90

# What can happen in a turn as the client feels it; each has an effect on trust.
EVENTS = (
    "greeted introduced agenda small_talk thanked acknowledged empathised praised open_question "
    "verified half_verified picked_up reinforced patience presented_well proved priced scheduled "
    "optioned committed reassured enthused advised declined referred disagreed accepted settled "
    "closed_series stacked corrected vague pitch_too_early proposed_too_early pressured blamed "
    "ordered personal jargon dramatised idle repeated insisted nonsense meta foreign misunderstood "
    "flattered amused interrupted answered ignored"
).split()
