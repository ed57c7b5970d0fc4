"""Phases Fiche de mission and Préparation (design §3.2, §3.3)."""

from __future__ import annotations

from bot.records.call import Benefit, Project
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.rehearsal.choices import Option, is_done, is_skip, pick
from bot.rehearsal.phases import call
from bot.rehearsal.resources import Resources
from bot.rehearsal.result import Context, TurnResult
from bot.rehearsal.voice import coach

MOST_BENEFITS = 10


def enter(state: RehearsalState, resources: Resources) -> TurnResult:
    """Show the mission and ask whether to prepare or to call."""
    state.phase, state.awaiting = "fiche", "next"
    return TurnResult(state, (sheet(state, resources), _ask_next(resources)))


def sheet(state: RehearsalState, resources: Resources) -> Reply:
    """Return the mission of the rehearsal's scenario."""
    scenario = resources.scenarios[state.scenario]
    fiche = scenario.fiche
    return coach(
        resources.coach, "fiche", title=scenario.title, meet=fiche.meet,
        contact=fiche.contact, offer=fiche.offer, known=fiche.known, unknown=fiche.unknown,
    )


def handle_sheet(state: RehearsalState, text: str, context: Context) -> TurnResult:
    """Go on to the preparation or straight to the call."""
    resources = context.resources
    chosen = pick(text, _next_options(resources))
    if chosen is None:
        unclear = coach(resources.coach, "choice_unclear")
        return TurnResult(state, (unclear, _ask_next(resources)))
    if chosen.value == "appeler":
        return call.enter(state, resources)
    return _enter_preparation(state, resources)


def handle_preparation(state: RehearsalState, text: str, context: Context) -> TurnResult:
    """Keep, edit or skip the project; then call."""
    resources = context.resources
    if is_skip(text):
        state.project = None if state.awaiting == "project" else state.project
        return call.enter(state, resources)
    if state.awaiting == "name":
        return _take_name(state, text, resources)
    if state.awaiting == "benefit":
        return _take_benefit(state, text, resources)
    chosen = pick(text, _project_options(resources))
    if chosen is None:
        unclear = coach(resources.coach, "choice_unclear")
        return TurnResult(state, (unclear, _ask_project(resources)))
    if chosen.value == "modifier":
        state.awaiting = "name"
        return TurnResult(state, (coach(resources.coach, "project_ask_name"),))
    if chosen.value == "passer":
        state.project = None
    return call.enter(state, resources)


def _enter_preparation(state: RehearsalState, resources: Resources) -> TurnResult:
    state.phase, state.awaiting = "preparation", "project"
    state.project = state.project or resources.scenarios[state.scenario].project
    return TurnResult(state, (show_project(state.project, resources), _ask_project(resources)))


def show_project(project: Project, resources: Resources) -> Reply:
    """Return the project as the trainee prepared it."""
    texts = resources.coach
    lines = [
        texts.say("project_line", characteristic=item.characteristic, benefit=item.benefit)
        if item.benefit
        else texts.say("project_line_bare", characteristic=item.characteristic)
        for item in project.benefits
    ]
    shown = "\n".join(lines) or texts.say("project_empty")
    return coach(texts, "project", name=project.name, benefits=shown)


def _take_name(state: RehearsalState, text: str, resources: Resources) -> TurnResult:
    name = " ".join(text.split())
    if not any(char.isalnum() for char in name):
        return TurnResult(state, (coach(resources.coach, "project_name_missing"),))
    state.project, state.awaiting = Project(name), "benefit"
    return TurnResult(state, (coach(resources.coach, "project_ask_benefit"),))


def _take_benefit(state: RehearsalState, text: str, resources: Resources) -> TurnResult:
    if is_done(text):
        return call.enter(state, resources)
    characteristic, _, benefit = (part.strip() for part in text.partition(":"))
    project = state.project
    items = (*project.benefits, Benefit(characteristic, benefit))
    state.project = Project(project.name, items)
    if len(items) < MOST_BENEFITS:
        kept = coach(resources.coach, "project_benefit_kept", _done_options(resources))
        return TurnResult(state, (kept,))
    started = call.enter(state, resources)
    many = coach(resources.coach, "project_too_many")
    return TurnResult(started.state, (many, *started.replies), started.kept)


def _options(resources: Resources, **titles: str) -> list[Option]:
    return [Option(value, resources.coach.say(key)) for value, key in titles.items()]


def _next_options(resources: Resources) -> list[Option]:
    return _options(resources, preparer="button_prepare", appeler="button_call")


def _project_options(resources: Resources) -> list[Option]:
    keys = {"garder": "button_keep", "modifier": "button_edit", "passer": "button_skip"}
    return _options(resources, **keys)


def _done_options(resources: Resources) -> list[Option]:
    return _options(resources, termine="button_done")


def _ask_next(resources: Resources) -> Reply:
    return coach(resources.coach, "fiche_next", _next_options(resources))


def _ask_project(resources: Resources) -> Reply:
    return coach(resources.coach, "project_next", _project_options(resources))
