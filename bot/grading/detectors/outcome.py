"""Rules that only a rehearsal can show: the profile recognised, the project prepared."""

from __future__ import annotations

from bot.content.rubric import Rule
from bot.grading.findings import NO_OCCASION, NOTHING, Finding, respected
from bot.grading.view import CallView


def profile_recognised(view: CallView, rule: Rule) -> Finding:
    """T03: the trainee names the client's profile at the end."""
    if view.outcome is None or view.outcome.guessed_profile is None or view.call.profile is None:
        return NO_OCCASION
    return respected(1.0) if view.outcome.guessed_profile == view.call.profile else NOTHING


def prepared(view: CallView, rule: Rule) -> Finding:
    """S03: the trainee named the benefits of the project before the call."""
    if view.outcome is None and view.call.project is None:
        return NO_OCCASION
    benefits = view.call.project.benefits if view.call.project else ()
    return respected(len(benefits) / rule.params["enough"]) if benefits else NOTHING
