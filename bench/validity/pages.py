"""The page ``docs/validity.md``, in French, from what was measured."""

from __future__ import annotations

from bench.validity import calls_page, prose, turns
from bench.validity.agreement import confusion
from bench.validity.figures import MEASURES, SEEN, UNSEEN, Figure, Measure
from bench.validity.french import NONE, confusion_table, number, table, with_interval
from bench.validity.results import Results
from bot.grading.french import spaced


def render(results: Results) -> str:
    """Return the whole page."""
    blocks = [
        prose.TITLE.format(version=results.rubric.version),
        "## En bref\n", _summary(results),
        "## Ce qui est faible\n", _weak(results),
        "## Les jeux\n", _sets(results),
        "## Les tours, jeu par jeu\n", _by_set(results),
        "## Ce qui est confondu avec quoi\n", prose.CONFUSIONS, *_confusions(results),
        "## Les notes des appels\n", *calls_page.about_calls(results),
        "## L’accord entre deux annotations\n", _people(results),
        prose.LIMITS,
    ]
    page = "\n".join(block.rstrip() + "\n" for block in blocks)
    return "\n".join(map(_spaced, page.split("\n")))


def _spaced(line: str) -> str:
    """Put no-break spaces; the line below a table's header keeps its colons."""
    return line if line.startswith("| ---") else spaced(line)


def _summary(results: Results) -> str:
    header = ["mesure", "jeux tenus à l’écart", "n", "visé", "jeux de mise au point", "n",
              "entre deux annotations"]
    rows = [_line(results, measure) for measure in MEASURES]
    return prose.SUMMARY + "\n" + table(header, [row for row in rows if row])


def _line(results: Results, measure: Measure) -> list[object] | None:
    unseen, seen = results.figure(measure.key, UNSEEN), results.figure(measure.key, SEEN)
    if unseen is None and seen is None:
        return None
    human = results.between_people(measure.key, UNSEEN) or results.between_people(measure.key, SEEN)
    return [measure.name, *_cells(unseen), _aim(measure), *_cells(seen),
            with_interval(human.estimate) if human else NONE]


def _cells(figure: Figure | None) -> list[object]:
    return [with_interval(figure.estimate), figure.estimate.n] if figure else [NONE, NONE]


def _aim(measure: Measure) -> str:
    if measure.reach is None:
        return NONE
    return f"{'≤' if measure.lower else '≥'} {number(measure.reach)}"


def _weak(results: Results) -> str:
    """Say every figure under its reach, on unseen data first; none is left out."""
    said = []
    for part, title in ((UNSEEN, prose.WEAK_UNSEEN), (SEEN, prose.WEAK_SEEN)):
        short = [one for one in results.figures if one.part == part and one.short]
        unsure = [one for one in results.figures if one.part == part and one.unsure]
        said.append(title + "\n")
        said += [_weak_line(one, prose.SHORT) for one in short] or [prose.NOTHING_SHORT]
        said += [_weak_line(one, prose.UNSURE) for one in unsure]
        said.append("")
    return "\n".join(said)


def _weak_line(figure: Figure, sentence: str) -> str:
    return sentence.format(
        name=figure.measure.name, figure=with_interval(figure.estimate), n=figure.estimate.n,
        aim=_aim(figure.measure),
    )


def _sets(results: Results) -> str:
    rows = [[f"`{one.name}`", prose.PARTS[one.part], len(one.rows)] for one in results.sets]
    said = prose.SETS + "\n" + table(["fichier", "usage", "lignes"], rows)
    return said + "\n\n" + prose.ABSENT.format(
        files=", ".join(f"`{file}`" for file in results.absent)) if results.absent else said


def _by_set(results: Results) -> str:
    keys = ("question_class", "questions", "verification", "content", "reinforcement")
    rows = []
    for set_name in dict.fromkeys(turn.set_name for turn in results.turns):
        mine = [turn for turn in results.turns if turn.set_name == set_name]
        found = {f.measure.key: f for f in turns.figures(mine, mine[0].part)}
        rows.append([f"`{set_name}`", len(mine), *(
            with_interval(found[key].estimate) if found[key].known else NONE for key in keys)])
    header = ["jeu", "tours", "genre, kappa", "questions, F1", "vérification, kappa",
              "contenu, part juste", "renforcement, kappa"]
    return table(header, rows)


def _confusions(results: Results) -> list[str]:
    said = []
    for part in (UNSEEN, SEEN):
        mine = [turn for turn in results.turns if turn.part == part]
        if not mine:
            continue
        heard = [turn for turn in mine if turn.row["content"] is not None]
        said += [f"### {prose.PARTS[part].capitalize()}\n"]
        for title, pairs, rows, columns in (
            ("questions du tour", turns.classes(mine), turns.CLASSES, turns.CLASSES),
            ("vérification", turns.verdicts(mine), turns.VERDICTS, turns.VERDICTS),
            ("contenu", turns.contents(heard), turns.CONTENTS, (*turns.CONTENTS, turns.UNJUDGED)),
            ("renforcement", turns.reinforcements(mine), turns.REINFORCED, turns.REINFORCED),
        ):
            square = confusion(*pairs, columns)
            counts = [line for column, line in zip(columns, square) if column in rows]
            said.append(confusion_table(title, counts, rows, columns) + "\n")
    return said


def _people(results: Results) -> str:
    rows = []
    for part in (UNSEEN, SEEN):
        for figure in results.human:
            ours = results.figure(figure.measure.key, part)
            if figure.part == part and figure.known and ours:
                rows.append([figure.measure.name, prose.PARTS[part],
                             with_interval(figure.estimate), with_interval(ours.estimate)])
    said = prose.PEOPLE + "\n" + table(
        ["mesure", "jeux", "entre les deux annotations", "entre elles et la machine"], rows) + "\n\n"
    return said + prose.PUBLISHED
