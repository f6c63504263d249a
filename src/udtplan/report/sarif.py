"""Findings as SARIF 2.1.0, for code scanning and for what else reads it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from udtplan.findings import Finding, Severity
from udtplan.report.fingerprint import fingerprints
from udtplan.report.inert import NOTHING
from udtplan.report.jsontext import json_text
from udtplan.report.look import Look

if TYPE_CHECKING:
    from udtplan.check import CheckedPlan, Repair, Waived

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def sarif(plans: Sequence[CheckedPlan], _as_of: date, _look: Look) -> str:
    """One run, with the manual pages of the rules that found something."""
    from udtplan import __version__

    found: list[tuple[Finding, Waived | None]] = [
        *((finding, None) for plan in plans for finding in plan.findings),
        *((waived.finding, waived) for plan in plans for waived in plan.waived),
    ]
    codes = sorted({finding.code for finding, _ in found})
    position = {code: index for index, code in enumerate(codes)}
    names = fingerprints(finding for finding, _ in found)
    mends: dict[Finding, list[Repair]] = {}
    for repair in (repair for plan in plans for repair in plan.repairs):
        mends.setdefault(repair.finding, []).append(repair)
    run = {
        "tool": {
            "driver": {
                "name": "udtplan",
                "semanticVersion": __version__,
                "rules": [_rule(code) for code in codes],
            }
        },
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder in which udtplan was run."}}},
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(finding, waived, position[finding.code], name) | _fixes(mends.get(finding, []))
            for (finding, waived), name in zip(found, names, strict=True)
        ],
    }
    return json_text({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=None)


def _rule(code: str) -> dict[str, Any]:
    from udtplan.report.manual import manual
    from udtplan.report.pages_markdown import body
    from udtplan.rules import RULES

    rule = RULES[code]
    page = manual(rule)
    return {
        "id": code,
        "name": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": "\n\n".join(page.why) or rule.summary},
        "help": {"text": "\n\n".join(page.why) or rule.summary, "markdown": "\n".join(body(page))},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [page.family.lower()], "precision": "medium" if page.guesses else "very-high"},
    }


def _result(finding: Finding, waived: Waived | None, position: int, fingerprint: str) -> dict[str, Any]:
    return {
        "ruleId": finding.code,
        "ruleIndex": position,
        "level": _LEVELS[finding.severity],
        "message": {"text": _plain(f"{finding.message} {finding.hint}".strip())},
        "locations": [
            {"physicalLocation": {"artifactLocation": _artifact(finding.path), "region": _region(finding)}}
        ],
        "partialFingerprints": {"udtplan/v1": fingerprint},
        "suppressions": [_suppression(waived)] if waived is not None else [],
        "properties": {"certain": finding.certain, "plan": finding.plan, "question": finding.question},
    }


def _fixes(repairs: Sequence[Repair]) -> dict[str, Any]:
    """What `check --fix` writes, for viewers that can do it."""
    if not repairs:
        return {}
    replacements = [
        {
            "deletedRegion": {
                "startLine": repair.begin.line,
                "startColumn": repair.begin.column,
                "endLine": repair.end.line,
                "endColumn": repair.end.column,
            },
            "insertedContent": {"text": repair.edit.text},
        }
        for repair in dict.fromkeys(repairs)
    ]
    finding = repairs[0].finding
    change = {"artifactLocation": _artifact(finding.path), "replacements": replacements}
    return {
        "fixes": [
            {"description": {"text": _plain(finding.hint or finding.message)}, "artifactChanges": [change]}
        ]
    }


def _suppression(waived: Waived) -> dict[str, Any]:
    about = f"until {waived.until.isoformat()}" if waived.until else ""
    return {
        "kind": "inSource" if waived.by == "comment" else "external",
        "status": "accepted",
        "justification": ", ".join(filter(None, (waived.reason, about))) or f"in {waived.where}",
    }


def _plain(text: str) -> str:
    """Words without a link: even in plain text SARIF reads `[words](address)` as one."""
    return text.replace("](", f"]{NOTHING}(")


@cache
def _artifact(path: str) -> dict[str, str]:
    from urllib.parse import quote

    return {"uri": quote(path, safe="/", errors="replace"), "uriBaseId": _ROOT}


def _region(finding: Finding) -> dict[str, int]:
    spot = finding.location
    region = {"startLine": spot.line, "startColumn": spot.column}
    return {**region, "endColumn": spot.column + spot.length} if spot.length else region
