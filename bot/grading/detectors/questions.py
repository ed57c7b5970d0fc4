"""Rules about how one asks: openness, series, room to speak."""

from __future__ import annotations

from collections.abc import Iterable

from bot.content.rubric import Rule
from bot.grading.findings import NOTHING, Finding, broken, respected
from bot.grading.folding import Folded
from bot.grading.view import CallView, Speech
from bot.records.findings import OPEN, Question

# A first question asked after so many turns does not open the call any more.
OPENING_TURNS = 4
# An open question of so few words, unless known to be broad, asks for a figure or a name.
BARE_WORDS, NARROW = 4, 0.5
Asked = tuple[Speech, Question, tuple[str, ...]]


def questions_in(speeches: Iterable[Speech]) -> list[Asked]:
    """Return every question of ``speeches`` with its turn and topics, in order."""
    return [
        (speech, question, speech.topics_of(place))
        for speech in speeches
        for place, question in enumerate(speech.questions)
    ]


def about_the_client(view: CallView, asked: Iterable[Asked]) -> list[Asked]:
    """Leave out the questions that only ask whether the moment suits, and reproaches."""
    return [one for one in asked if not view.has(folded_question(one), "time_check", "guilt")]


def opening_question(view: CallView, rule: Rule) -> Finding:
    """T05: the first real question is open, and large rather than a detail of the file;
    less where a closed or a narrow one comes first. Asked late, it opens nothing."""
    first = [one for one in view.scope("trust", "needs") if one.number <= OPENING_TURNS]
    asked = about_the_client(view, questions_in(first))
    if not asked:
        return NOTHING
    for place, (speech, question, _) in enumerate(asked[:2]):
        if is_broad(view, question):
            return respected((1.0, 0.6)[place], speech, question.text)
    if any(question.form == OPEN for _, question, _ in asked[:2]):
        return NOTHING
    return broken(1.0, asked[0][0], asked[0][1].text)


def opens_broadly(view: CallView, speech: Speech) -> bool:
    """Tell whether the turn opens the call with a large question, as T05 asks: that the
    client wants it narrower is no reproach."""
    return speech.number == 1 and any(is_broad(view, one) for one in speech.questions)


def folded_question(asked: Asked) -> Folded:
    """Return the question's words folded."""
    return Folded.of(asked[1].text)


def open_questions(view: CallView, rule: Rule) -> Finding:
    """X01: enough open questions while exploring, and more of them than closed ones."""
    asked = about_the_client(view, questions_in(view.scope("trust", "needs")))
    opened = [one for one in asked if one[1].form == OPEN]
    if not opened:
        return broken(0.5, asked[0][0], asked[0][1].text) if len(asked) >= 3 else NOTHING
    worth = [openness(view, question) for _, question, _ in opened]
    share = sum(worth) / len(asked)
    enough = sum(worth) / float(rule.params["enough"])
    speech, question, _ = opened[worth.index(max(worth))]
    return respected(min(1.0, enough) * min(1.0, share / rule.params["share"]), speech, question.text)


def is_broad(view: CallView, question: Question) -> bool:
    """Tell whether an open question lets the client tell, not only name a figure or a name
    (« Combien de repas ? », « Numéro d’entreprise ? »)."""
    if question.form != OPEN:
        return False
    words = Folded.of(question.text)
    if view.has(words, "broad_question"):
        return True
    return len(words.text.split()) > BARE_WORDS and not view.has(words, "narrow_question")


def openness(view: CallView, question: Question) -> float:
    """Return how far the question lets the client tell: 1, NARROW for an open one that
    asks for a figure or a name, 0 for a closed one."""
    if question.form != OPEN:
        return 0.0
    return 1.0 if is_broad(view, question) else NARROW


def closed_series(view: CallView, rule: Rule) -> Finding:
    """X02: no run of closed questions while exploring; an open one, a verification
    or a turn that does something else ends a run."""
    asked = about_the_client(view, questions_in(view.scope("trust", "needs")))
    runs = closed_runs(view)
    long = [run for run in runs if len(run) >= rule.params["series"]]
    if long:
        worst = max(long, key=len)
        speech, question, _ = worst[min(2, len(worst) - 1)]
        return broken(sum(map(len, long)) / max(len(asked), 5), speech, question.text)
    if len(asked) < 2:
        return NOTHING
    closed = sum(1 - openness(view, question) for _, question, _ in asked) / len(asked)
    return respected(1.0 if closed <= 0.4 else 0.6 if closed <= 0.6 else 0.2)


def closed_runs(view: CallView) -> list[list[Asked]]:
    """Return the runs of closed questions while exploring, in order."""
    runs: list[list[Asked]] = [[]]
    last = 0
    for speech in view.scope("trust", "needs"):
        if speech.analysis.verification.verdict == "complete" or speech.number > last + 1:
            runs.append([])
        last = speech.number
        for one in questions_in([speech]):
            if one[1].form == OPEN:
                runs.append([])
            elif about_the_client(view, [one]):
                runs[-1].append(one)
    return [run for run in runs if run]


def free_speech(view: CallView, rule: Rule) -> Finding:
    """T04: short turns and open questions let the client talk."""
    speeches = view.scope("trust", "needs")
    opened = [one for one in about_the_client(view, questions_in(speeches)) if one[1].form == OPEN]
    if not opened:
        return NOTHING
    lengths = sorted(speech.words for speech in speeches)
    short = lengths[len(lengths) // 2] <= rule.params["median_words"]
    told = sum(openness(view, question) for _, question, _ in opened)
    degree = min(1.0, told / rule.params["enough"]) * (1.0 if short else 0.5)
    return respected(degree, opened[0][0], opened[0][1].text)
