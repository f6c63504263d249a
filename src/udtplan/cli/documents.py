"""The document of a plan, as `udtplan render` and `udtplan roadmap` show it."""

from __future__ import annotations

import dataclasses as dc
import datetime as dt
from typing import TYPE_CHECKING

from udtplan.cli.terminal import day
from udtplan.errors import UserError

if TYPE_CHECKING:
    from udtplan.load import Loaded
    from udtplan.model.edition import StageInfo
    from udtplan.render.document import Document
    from udtplan.render.editions.choice import Choice


def document_of(
    loaded: Loaded, stage: str | None = None, as_of: str | None = None, choice: Choice | None = None
) -> Document:
    """The document of a plan, as every format shows it.

    Raises:
        UserError: a public edition is asked for, and it is not certain what of the plan is public.
    """
    from udtplan.check import stage_asked, stage_held
    from udtplan.render.editions.choice import ALL
    from udtplan.render.view import view
    from udtplan.states import question_states

    choice = choice or ALL
    if choice.public:
        _demand_faultless(loaded)
    # What a finished plan needs decides what counts as unwritten: the same plan gives the same
    # document, whatever the day.
    last = loaded.edition.stages[-1]
    states = question_states(loaded.plan, loaded.template, loaded.edition, last.id)
    date = day(as_of) if as_of is not None else None
    asked = stage_asked(loaded.programme, loaded.folder, stage)
    is_told = asked.value is not None or date is not None
    shown = stage_held(loaded, asked, date or day(None)).id if is_told else None
    document = view(
        loaded.plan,
        loaded.template,
        loaded.edition,
        states={state.question.id: str(state.state) for state in states},
        stage=shown,
        as_of=date,
        assets=loaded.folder,
        choice=choice,
    )
    if document.final and not document.draft:
        document = dc.replace(document, errors=_errors(loaded, last, date))
    return document


def _errors(loaded: Loaded, stage: StageInfo, date: dt.date | None) -> int:
    """How many errors stand at a stage: on the day of the document, or else always on that of the stage."""
    from udtplan.check import check_plan
    from udtplan.findings import Severity

    found = check_plan(loaded.folder, as_of=date or stage.date or day(None), stage=stage.id, loaded=loaded)
    return sum(finding.severity is Severity.ERROR for finding in found.findings)


def _demand_faultless(loaded: Loaded) -> None:
    """Who may read a plan stands in plan.yaml; if anything there is in doubt, that may be too.

    Raises:
        UserError: something in plan.yaml is not as it should be.
    """
    from udtplan.check import shown_path
    from udtplan.model.facts import FILE

    faults = [fault for name, fault in loaded.faults if name == FILE]
    if faults:
        first = min(faults, key=lambda fault: fault.location.line)
        raise UserError(
            f"{shown_path(loaded.folder / FILE)}:{first.location.line}: {first.message}",
            "Mend this first: plan.yaml says who may read what, and must leave no doubt about it.",
        )
