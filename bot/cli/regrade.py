"""``visavis regrade``: grades kept rehearsals again by the rubric of today."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from bot.cli.errors import FAILED, OK, BadInput, CliError
from bot.records.call import STEPS
from bot.records.settings import Settings

if TYPE_CHECKING:
    from bot.rehearsal.resources import Resources
    from bot.store.store import Store

NAMES = {
    "trust": "confiance", "needs": "besoins", "awareness": "conscience",
    "presentation": "présentation", "closing": "conclusion", "thanks": "remerciements",
}
NO_STORE = "La base de données ne peut pas être utilisée ({reason}) ; rien d’autre n’a été noté."
WHICH = "Quelles répétitions ? Donnez leurs identifiants, ou --all pour toutes."
UNKNOWN = "Aucune répétition n’a cet identifiant : {ids}."
DELETED = "Répétitions supprimées, il n’en reste que les dates : {ids}."
SAME = "déjà notée par la version {version}"
UNGRADED = "pas encore de note : l’appel n’est pas allé jusqu’au débrief"
LEFT = "Sans note, laissées telles quelles : {count}."


def add_parser(commands: Any) -> None:
    """Add the subcommand."""
    text = "noter de nouveau des répétitions gardées"
    parser = commands.add_parser("regrade", help=text, description=(
        "Note de nouveau des répétitions gardées, par la grille d’aujourd’hui. Les anciennes "
        "notes restent, avec la version de leur grille et leur date."
    ))
    parser.add_argument("rehearsals", nargs="*", metavar="RÉPÉTITION", help="son identifiant")
    parser.add_argument("--all", action="store_true", help="toutes celles qui ont une note")


def run(args: argparse.Namespace) -> int:
    """Grade again, and print one line per rehearsal; 1 when one that was named has no grade."""
    if bool(args.rehearsals) == args.all:
        raise BadInput(WHICH)
    from bot.rehearsal.resources import Resources
    from bot.store.errors import StoreError
    from bot.store.store import Store

    settings = Settings.read()
    resources = Resources.load(settings.data)
    try:
        store = Store(settings.database_url)
        try:
            return regrade_all(store, resources) if args.all else regrade_named(
                store, resources, list(dict.fromkeys(args.rehearsals)))
        finally:
            store.close()
    except StoreError as err:
        raise CliError(NO_STORE.format(reason=err)) from err


def regrade_all(store: Store, resources: Resources) -> int:
    """Grade every rehearsal that has a grade; say how many have none."""
    ids = sorted(summary.id for summary in store.list_rehearsals())
    left = sum(not regrade(store, resources, rehearsal) for rehearsal in ids)
    if left:
        sys.stderr.write(LEFT.format(count=left) + "\n")
    return OK


def regrade_named(store: Store, resources: Resources, ids: Iterable[str]) -> int:
    """Grade the rehearsals ``ids``; nothing is done when one of them is not there."""
    ids = list(ids)
    _check(store, ids)
    code = OK
    for rehearsal in ids:
        if not regrade(store, resources, rehearsal):
            sys.stderr.write(f"{rehearsal} : {UNGRADED}\n")
            code = FAILED
    return code


def regrade(store: Store, resources: Resources, rehearsal: str) -> bool:
    """Grade one rehearsal and print its line; False, and nothing printed, without a grade yet.

    A grade by the rubric's own version is not given twice.
    """
    from bot.rehearsal.marking import mark

    kept = store.current_grade(rehearsal)
    if kept is None:
        return False
    version = resources.rubric.version
    if kept.grade.rubric == version:
        print(f"{rehearsal}\t{SAME.format(version=version)}")
        return True
    state = store.load_state(rehearsal)
    grade = mark(state, store.history(rehearsal), resources).grade
    store.save_grade(rehearsal, grade)
    told = scores_told(kept.grade.step_scores, grade.step_scores)
    print(f"{rehearsal}\t{kept.grade.rubric} → {version}\t{told}")
    return True


def scores_told(old: Mapping[str, float | None], new: Mapping[str, float | None]) -> str:
    """Return the six scores before and after, in French."""
    return " · ".join(
        f"{NAMES[step]} {_figure(old.get(step))} → {_figure(new.get(step))}" for step in STEPS
    )


def _check(store: Store, ids: Iterable[str]) -> None:
    from bot.store.errors import RehearsalDeleted

    unknown, deleted = [], []
    for rehearsal in ids:
        try:
            if store.load_state(rehearsal) is None:
                unknown.append(rehearsal)
        except RehearsalDeleted:
            deleted.append(rehearsal)
    told = [UNKNOWN.format(ids=", ".join(unknown))] if unknown else []
    told += [DELETED.format(ids=", ".join(deleted))] if deleted else []
    if told:
        raise BadInput("\n".join(told))


def _figure(score: float | None) -> str:
    return "–" if score is None else f"{score:g}".replace(".", ",")
