"""Load, look, locate: a plan's folder to findings with lines."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from udtplan.check.anchors import anchor
from udtplan.check.baseline import Baseline, read_baseline
from udtplan.check.checked import CheckedPlan, Repair, Waived, file_path
from udtplan.check.fixes import edit_of
from udtplan.check.names import UNREADABLE, demand
from udtplan.check.stages import COMMAND_LINE, stage_held
from udtplan.check.waiver_comments import notes
from udtplan.check.waivers import Name, Note, judged, waivable
from udtplan.check.wishes import Wishes, demand_question, held
from udtplan.errors import UserError
from udtplan.findings import Finding, Location, Place, Severity
from udtplan.load import Loaded, load
from udtplan.load.parts import unread_parts
from udtplan.load.programme import shown_path
from udtplan.model import settings as settings_model
from udtplan.model.edition import Need, StageInfo
from udtplan.rules import RULES, Case, Problem, Rule
from udtplan.rules.case import Waiver
from udtplan.states import QuestionState, State, need_of

Spot = tuple[str, int, int]


def check_plan(
    folder: Path,
    *,
    as_of: date,
    stage: str | None = None,
    ignore: Iterable[str] = (),
    wishes: Wishes | None = None,
    loaded: Loaded | None = None,
) -> CheckedPlan:
    """Everything wrong or missing in one plan at one stage.

    Args:
        as_of: the day on which the plan is looked at.
        stage: its id; None for what the settings say, or the last stage whose date has passed.
        ignore: codes, names or families of rules to leave out.
        wishes: all that the command line asks for, in place of the two.
        loaded: the plan, where it has been read before.

    Raises:
        UserError: the settings above the plan can't be read, or there is no such stage or rule.
    """
    wishes = wishes or Wishes(stage=stage, ignore=(*ignore,))
    return _Check(loaded or load(folder), as_of, wishes).checked()


class _Check:
    """The check of one plan."""

    def __init__(self, loaded: Loaded, as_of: date, wishes: Wishes) -> None:
        self.folder = folder = loaded.folder
        self.loaded, self.as_of = loaded, as_of
        self.path = shown_path(folder)
        self.held = held(self.loaded.programme, folder, wishes)
        self.at = stage_held(self.loaded, self.held.stage, as_of)
        self.case = Case(
            self.loaded.plan, self.loaded.template, self.loaded.edition, self.at.id, as_of, self.loaded.faults
        )
        self.repairs: list[Repair] = []
        self.cases: dict[str, Case] = {}
        self.later: dict[tuple[str, str], list[Finding]] = {}
        self.unreadable = {
            (file_path(self.path, name), fault.location.line, fault.location.column)
            for name, fault in self.loaded.faults
            if not fault.lacks
        }
        self.texts = {name: source.source for name, source in self.loaded.sources.items()}

    def checked(self) -> CheckedPlan:
        loaded, at, held_ = self.loaded, self.at, self.held
        looked = frozenset(code for code in held_.codes if RULES[code].looks_at(loaded.edition, at.id))
        findings = self.look(
            RULES[code] for code in RULES if code in looked and not RULES[code].judges_waivers
        )
        found, waived = self.waive(findings, looked)
        if held_.certain.value:
            found = [finding for finding in found if finding.certain]
        gone, baseline = 0, ""
        if held_.baseline.value is not None:
            where = "" if held_.baseline.origin == COMMAND_LINE else f"{held_.baseline.origin}: "
            known_before = read_baseline(held_.baseline.value, where)
            baseline = shown_path(known_before.path)
            found, known = known_before.split(self.folder, sorted(found, key=order), looked)
            gone = self.gone(known_before, findings, looked)
            waived += [Waived(finding, "baseline", baseline) for finding in known]
        following = loaded.edition.after(at.id)
        applying = [state for state in self.case.states if state.state is not State.NOT_APPLICABLE]
        due = [state for state in applying if state.need is Need.REQUIRED]
        coming = _newly_due(loaded, applying, following) if following else []
        left = set(found)
        return CheckedPlan(
            path=self.path,
            city=loaded.plan.facts.city.name,
            fail_on=held_.severity,
            stage=at,
            following=following,
            states=self.case.states,
            lines=[_locate(loaded, state.place).line for state in self.case.states],
            findings=sorted(found, key=order),
            due=len(due),
            answered=sum(state.state is State.ANSWERED for state in due),
            next_due=len(coming),
            next_open=sum(state.state is not State.ANSWERED for state in coming),
            waived=sorted(waived, key=lambda one: order(one.finding)),
            repairs=[repair for repair in self.repairs if repair.finding in left],
            looked=looked,
            gone=gone,
            baseline=baseline,
            by_date=held_.stage.value is None,
            selected=bool(held_.select.value),
            unread_parts=(*unread_parts(loaded.plan, loaded.sources),),
        )

    def gone(self, baseline: Baseline, findings: list[Finding], looked: frozenset[str]) -> int:
        """How many findings of the baseline are mended: found neither now nor at another stage.

        Args:
            findings: all that is found now, be it waived or a guess.
        """
        # Of a plan that can't be read in full, and of a day before that of the baseline, nobody knows.
        if self.loaded.plan.unread or self.as_of < baseline.as_of:
            return 0
        known = baseline.of(self.folder, looked)
        left = known - baseline.count(self.folder, findings)
        for stage in self.loaded.edition.stage_ids:
            if left and stage != self.at.id:
                codes = sorted({key.code for key in left})
                there = [finding for code in codes for finding in self.found_at(stage, code)]
                left &= known - baseline.count(self.folder, there)
        return left.total()

    # ── Findings ────────────────────────────────────────────────────────────────────────────────────

    def look(self, rules: Iterable[Rule]) -> list[Finding]:
        """What rules find, each thing once."""
        plan = self.loaded.plan
        problems = ((rule, problem) for rule in rules for problem in rule.look(self.case))
        found = (self.finding(rule, p) for rule, p in problems if not plan.lacks_value(p.place))
        return [*_once(found, self.unreadable)]

    def finding(self, rule: Rule, problem: Problem) -> Finding:
        loaded, place = self.loaded, problem.place
        location = problem.location or _locate(loaded, place)
        source = loaded.sources.get(place.file)
        question = loaded.template.by_id.get(problem.question)
        severity = problem.severity or rule.severity_at(loaded.edition, self.at.id)
        if not problem.certain and severity is Severity.ERROR:
            severity = Severity.WARNING  # a guess never fails
        text = self.texts.get(place.file)
        finding = Finding(
            code=rule.code,
            name=rule.name,
            severity=severity,
            certain=problem.certain,
            plan=self.path,
            path=file_path(self.path, place.file),
            location=location,
            question=problem.question,
            message=problem.message,
            hint=problem.hint,
            excerpt=text.line(location.line) if text is not None else "",
            asked=question.display if rule.shows_prompt and question is not None and question.prompt else "",
            anchor=anchor(place, source, problem.question),
        )
        if problem.fix is not None and (edit := edit_of(problem, location, source)) is not None:
            spots = (self.texts[place.file].location(o) for o in (edit.offset, edit.offset + edit.length))
            self.repairs.append(Repair(finding, place.file, edit, *spots))
        return finding

    # ── Waivers ─────────────────────────────────────────────────────────────────────────────────────

    def waive(self, findings: list[Finding], looked: frozenset[str]) -> tuple[list[Finding], list[Waived]]:
        """What counts and what is waived; what is wrong with the waivers counts as well."""
        written = [*notes(self.loaded.sources.items()), *self.notes_of_settings()]
        if not written:
            return findings, []
        left: list[Finding] = []
        waived: list[Waived] = []
        used: dict[int, set[str]] = {index: set() for index in range(len(written))}
        needed: set[int] = set()
        for finding in findings:
            excuses = [i for i, note in enumerate(written) if self.excuses(note, finding)]
            for index in excuses:
                used[index].add(finding.code)
            held_by = [written[i] for i in excuses if not written[i].is_over(self.as_of)]
            if held_by:
                note = held_by[0]
                where = f"{file_path(self.path, note.file)}:{note.location.line}"
                waived.append(Waived(finding, note.by, where, note.reason, note.until))
            else:
                left.append(finding)
                needed.update(excuses)
        judges = [RULES[code] for code in RULES if code in looked and RULES[code].judges_waivers]
        waivers = [
            self.judge(note, used[index], looked, left, is_needed=index in needed or not used[index])
            for index, note in enumerate(written)
        ]
        self.case = replace(self.case, waivers=waivers)
        return left + self.look(judges), waived

    def excuses(self, note: Note, finding: Finding) -> bool:
        """Whether a waiver speaks of a finding, be it over or not."""
        is_named = any(name.code == finding.code for name in note.names)
        return is_named and waivable(finding.code) and note.concerns(finding, file_path(self.path, note.file))

    def judge(
        self, note: Note, used: set[str], looked: frozenset[str], left: list[Finding], *, is_needed: bool
    ) -> Waiver:
        """A waiver, and what it is good for; `left` is all that counts in spite of the waivers."""
        # Of a rule that did not look now, nobody knows.
        covers = bool(used) or any(name.code not in looked for name in note.names)
        idle = {name.code for name in note.names if name.code in looked and waivable(name.code)} - used
        if idle:
            is_partly_unread = any(name.partition(":")[0] == note.file for name in self.loaded.plan.unread)
            used = used | (idle if is_partly_unread else self.used_later(note, idle))
        idle -= used
        path = file_path(self.path, note.file)
        spots = [(finding.code, finding.location.line) for finding in left if idle and finding.path == path]
        elsewhere = {code: line for code, line in reversed(spots) if code in idle}
        return judged(note, used, looked, self.as_of, covers=covers, is_needed=is_needed, elsewhere=elsewhere)

    def used_later(self, note: Note, codes: set[str]) -> set[str]:
        """The rules whose findings a waiver will be needed for at a later stage."""
        edition = self.loaded.edition
        later = edition.stage_ids[edition.position(self.at.id) + 1 :]
        return {
            code
            for code in codes
            if any(self.excuses(note, finding) for stage in later for finding in self.found_at(stage, code))
        }

    def found_at(self, stage: str, code: str) -> list[Finding]:
        """What a rule finds at another stage."""
        if (stage, code) not in self.later:
            rule, edition = RULES[code], self.loaded.edition
            case = self.cases.setdefault(stage, replace(self.case, stage=stage))
            problems = rule.look(case) if rule.looks_at(edition, stage) else ()
            self.later[stage, code] = [self.finding(rule, problem) for problem in problems]
        return self.later[stage, code]

    def notes_of_settings(self) -> Iterator[Note]:
        """The waivers of `udtplan.toml` that speak of this plan."""
        programme = self.loaded.programme
        for index, waiver in programme.waivers(self.folder) if programme.settings.waivers else ():
            where = programme.where("waivers", index, "rule")
            (code, *others) = demand(waiver.rule, f"{where}: ")
            if others:
                raise UserError(f"{where}: a waiver names one rule, not a family.", "Write its code or name.")
            if not waivable(code):
                raise UserError(f"{where}: {code} can't be waived.", "Mend what it reports.")
            if waiver.question is not None:
                at = programme.where("waivers", index, "question")
                demand_question(waiver.question, self.loaded.template, at)
            assert programme.root is not None  # settings come from a file
            name = os.path.relpath(programme.root / settings_model.FILE, self.folder.resolve())
            line = programme.line("waivers", index, "rule")
            file = Path(name).as_posix()
            self.texts[file] = programme.source
            yield Note(
                file=file,
                location=Location(line, 1, len(programme.source.line(line))),
                names=(Name(waiver.rule, code),),
                reason=waiver.reason.strip(),
                until=waiver.until,
                question=waiver.question or "",
                by="settings",
            )


def _locate(loaded: Loaded, place: Place) -> Location:
    source = loaded.sources.get(place.file)
    return source.locate(place.route, place.phrase) if source is not None else Location()


def _once(findings: Iterable[Finding], unreadable: set[Spot]) -> Iterator[Finding]:
    """Of what can't be read nothing else is said at the same spot, and nothing is said twice."""
    seen: set[tuple[str, str, int, int, str]] = set()
    for finding in findings:
        key = (finding.code, *_spot(finding), finding.message)
        if key not in seen and (finding.code == UNREADABLE or _spot(finding) not in unreadable):
            yield finding
        seen.add(key)


def _spot(finding: Finding) -> Spot:
    return finding.path, finding.location.line, finding.location.column


def _newly_due(loaded: Loaded, states: Sequence[QuestionState], following: StageInfo) -> list[QuestionState]:
    """The answers that the following stage requires and this one does not."""
    return [
        state
        for state in states
        if state.need is not Need.REQUIRED
        and need_of(
            state.question, loaded.template.section_of(state.question.id), loaded.edition, following.id
        )
        is Need.REQUIRED
    ]


def order(finding: Finding) -> tuple[str, int, int, str, str]:
    """Where a finding stands among those of a plan: by place, then by rule."""
    return (finding.path, finding.location.line, finding.location.column, finding.code, finding.message)
