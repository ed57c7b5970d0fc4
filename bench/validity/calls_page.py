"""What ``docs/validity.md`` says of the scores of whole calls."""

from __future__ import annotations

from bench.validity import prose
from bench.validity.agreement import confusion
from bench.validity.calls import with_trainers
from bench.validity.checks import LEVELS, levels, wrong_profile
from bench.validity.figures import SEEN, UNSEEN
from bench.validity.french import confusion_table, name, number, table, with_interval
from bench.validity.results import Results
from bot.records.call import PROFILES, STEPS


def about_calls(results: Results) -> list[str]:
    """Return the blocks on the scores of calls, on unseen data first."""
    said = [prose.CALLS]
    for part in (UNSEEN, SEEN):
        if not any(call.part == part for call in results.calls):
            continue
        said += [f"### {prose.PARTS[part].capitalize()}\n", _steps(results, part),
                 prose.SCORE_CONFUSION, _score_confusion(results, part),
                 prose.LEVELS, _by_level(results, part), _profiles(results, part)]
    silent = [not score for scores in results.nonsense for score in scores.values()]
    return [*said, prose.NONSENSE.format(calls=len(results.nonsense), zero=sum(silent),
                                         steps=len(silent))]


def _steps(results: Results, part: str) -> str:
    rows = []
    for step in STEPS:
        figures = {f.measure.key: f for f in with_trainers(results.calls, part, step).figures(part)}
        rows.append([name(step), figures["error"].estimate.n, *(
            with_interval(figures[key].estimate) for key in ("within_one", "error", "scores_kappa"))])
    header = ["étape", "n", "à un point près", "écart moyen", "kappa quadratique"]
    return table(header, rows) + "\n"


def _score_confusion(results: Results, part: str) -> str:
    pairs = with_trainers(results.calls, part)
    marks = [str(score) for score in range(6)]
    given = [str(round(score)) for score in pairs.first]
    ours = [str(int(score + 0.5)) for score in pairs.second]
    return confusion_table("notes", confusion(given, ours, marks), marks, marks) + "\n"


def _by_level(results: Results, part: str) -> str:
    found = levels(results.calls, part)
    rows = [[profile, *map(number, values), prose.yes(values == sorted(set(values)))]
            for profile, values in found.items() if len(values) == len(LEVELS)]
    missing = [profile for profile in PROFILES if len(found.get(profile, ())) < len(LEVELS)]
    said = table(["profil", *map(name, LEVELS), "dans l’ordre"], rows) + "\n" if rows else ""
    return said + (prose.INCOMPLETE.format(profiles=", ".join(missing)) if missing else "")


def _profiles(results: Results, part: str) -> str:
    said = [_profiles_at(results, part, level) for level in ("excellent", "average")]
    return "\n".join([*said, prose.PROFILES_OF_AVERAGE])


def _profiles_at(results: Results, part: str, level: str) -> str:
    pairs = wrong_profile(results.calls, results.rubric, part, level)
    return prose.WRONG_PROFILE.format(
        level=name(level), pairs=len(pairs), lower=sum(a < b for a, b in pairs),
        same=sum(a == b for a, b in pairs), higher=sum(a > b for a, b in pairs))
