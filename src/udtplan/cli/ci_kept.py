"""Files that a repository has for other purposes as well: what is to be added to them or mended."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from textwrap import indent
from typing import NamedTuple

import yaml

from udtplan import __version__
from udtplan.ci_files import ENTRIES
from udtplan.report.words import listed
from udtplan.source.text import SourceText
from udtplan.source.yaml_faults import explain

_Keys = dict[str, yaml.Node]
_PIN = re.compile(r"udtplan(?![\w.@-])\s*(?P<version>[^\s;#]*)")  # and not "udtplan @ ADDRESS"
_RELEASE = re.compile(r"v?\d+\.\d+\S*")
_JOBS = ".gitlab/udtplan.yml"
_NOT_LISTED = (".pre", ".post")  # stages that every pipeline has


def left_to_do(name: str, there: str, wanted: Mapping[str, str], samples: Sequence[str]) -> list[str]:
    """What is to be done so that a file does what ours would; nothing for one that does.

    Args:
        name: the file's name, one of `ci_files.ENTRIES`.
        wanted: all files of the platform by their names, as they are in the repository, or would be written.
        samples: names of files that hooks have to look at.

    Returns:
        for each thing half a sentence that goes on where "kept: NAME, which " ends, and lines to write.
    """
    if said := fault(there):
        return [f"can't be read: {said} Then run this again."]
    _, _, item = wanted[name].partition(f"{ENTRIES[name].key}:\n")
    if name == ".gitlab-ci.yml":
        return [*_includes(there, item), *_stages(there, wanted.get(_JOBS, ""))]
    return [*_missing_hooks(there, item), *_patterns(there, item, samples), *_pins(there)]


def fault(text: str) -> str:
    """Why a file can't be read, and the remedy; "" if it can."""
    try:
        for document in yaml.compose_all(text, Loader=yaml.SafeLoader):
            is_empty = isinstance(document, yaml.ScalarNode) and not document.value
            if not (is_empty or isinstance(document, yaml.MappingNode)):
                line = document.start_mark.line + 1
                return f"line {line}: This is no list of settings. Write each as `name: value`."
    except (yaml.YAMLError, RecursionError) as error:
        found = explain(error, SourceText(text))
        return f"line {found.location.line}: {found.message} {found.hint}"
    return ""


# ── Jobs of GitLab ──────────────────────────────────────────────────────────────────────────────────


def _includes(text: str, item: str) -> Iterator[str]:
    """What is to be written where our jobs are not included."""
    node = _value(text, "include")
    there = node.value if isinstance(node, yaml.SequenceNode) else [node]
    for one in there:
        local = _keys(one).get("local", one)
        if isinstance(local, yaml.ScalarNode) and fnmatchcase(_JOBS, local.value.removeprefix("/")):
            return
    yield f"is there already. {to_add(text, 'include', item)}"


def _stages(text: str, jobs: str) -> Iterator[str]:
    """What is to be written where the stages of the pipeline leave out one of our jobs."""
    stages = _value(text, "stages")
    if not isinstance(stages, yaml.SequenceNode) or not all(map(_is_scalar, stages.value)):
        return
    known = {stage.value for stage in stages.value} | {*_NOT_LISTED}
    wanted = [_keys(job).get("stage") for job in _keys(_document(jobs)).values()]
    for name in sorted({stage.value for stage in wanted if isinstance(stage, yaml.ScalarNode)} - known):
        line = stages.start_mark.line + 1
        yield (
            f"lists its stages in line {line}: your stages have no `{name}`; add it. Without it GitLab "
            f"refuses the pipeline, as the jobs in {_JOBS} belong to that stage."
        )


# ── Hooks ───────────────────────────────────────────────────────────────────────────────────────────


def _missing_hooks(text: str, item: str) -> Iterator[str]:
    """What is to be written where one of our hooks is not there."""
    known = {name for _, name, _ in _hooks(text)}
    head, *ours = re.split(r"^(?=      - id: )", item, flags=re.MULTILINE)
    missing = [hook for hook in ours if _name(hook) not in known]
    if not missing:
        return
    [pattern] = re.findall(r"&plans (.+)", item)
    lines = head + "".join(missing)
    if "&plans" not in lines:
        lines = lines.replace("*plans", pattern)
    what = "" if len(missing) == len(ours) else f", but has no hook {', '.join(map(_name, missing))}"
    yield f"is there already{what}. {to_add(text, 'repos', lines)}"


def _name(hook: str) -> str:
    return hook.split("\n", 1)[0].removeprefix("      - id: ")


def _patterns(text: str, item: str, samples: Sequence[str]) -> Iterator[str]:
    """What is to be written where a pattern of their own leaves out files of plans."""
    [pattern] = re.findall(r"&plans (.+)", item)
    seen: dict[int, str] = {}
    for _, name, hook in _hooks(text):
        files = hook.get("files")
        if isinstance(files, yaml.ScalarNode) and (left_out := _left_out(files.value, samples)):
            # One pattern may stand for both hooks.
            seen.setdefault(
                files.start_mark.line + 1, f"looks past files of plans in {name}: {listed(left_out)}"
            )
    for line, said in seen.items():
        yield f"{said}. To look at them, write\n  line {line}: files: {pattern}"


def _left_out(pattern: str, samples: Sequence[str]) -> list[str]:
    try:
        return [name for name in samples if not re.search(pattern, name)]
    except re.error:
        return [*samples]


class Pin(NamedTuple):
    """A line that does not name this version of udtplan.

    Attributes:
        there: what it says.
        instead: what it would say of this version.
    """

    line: int
    there: str
    instead: str


def _pins(text: str) -> Iterator[str]:
    if pins := [*_old_requirements(text), *_old_revisions(text)]:
        lines = [f"\n  line {pin.line}: {pin.instead} in place of {pin.there}" for pin in sorted({*pins})]
        yield f"names another version of udtplan, or several. To have this one, write{''.join(lines)}"


def _old_requirements(text: str) -> Iterator[Pin]:
    """Where our hooks are installed in another version than this one, or in any."""
    for _, _, hook in _hooks(text):
        needs = hook.get("additional_dependencies")
        for need in needs.value if isinstance(needs, yaml.SequenceNode) else []:
            pin = _PIN.match(need.value) if isinstance(need, yaml.ScalarNode) else None
            if pin and pin["version"] != f"=={__version__}":
                yield Pin(need.start_mark.line + 1, need.value, f"udtplan=={__version__}")


def _old_revisions(text: str) -> Iterator[Pin]:
    """The same of hooks that are had from a repository, if it names a release and not a commit."""
    for repo, _, _ in _hooks(text):
        revision = repo.get("rev")
        if isinstance(revision, yaml.ScalarNode) and _RELEASE.fullmatch(revision.value):
            sign = "v" if revision.value.startswith("v") else ""
            if revision.value != f"{sign}{__version__}":
                line = revision.start_mark.line + 1
                yield Pin(line, f"rev: {revision.value}", f"rev: {sign}{__version__}")


def _hooks(text: str) -> Iterator[tuple[_Keys, str, _Keys]]:
    """Our hooks in a file: what is said of their repository, their name and what is said of them."""
    repos = _value(text, "repos")
    for repo in repos.value if isinstance(repos, yaml.SequenceNode) else []:
        hooks = _keys(repo).get("hooks")
        for hook in hooks.value if isinstance(hooks, yaml.SequenceNode) else []:
            name = _keys(hook).get("id")
            if isinstance(name, yaml.ScalarNode) and name.value in ("udtplan-check", "udtplan-render"):
                yield _keys(repo), name.value, _keys(hook)


# ── What is to be written, and where ────────────────────────────────────────────────────────────────


def to_add(text: str, key: str, item: str) -> str:
    """What to do so that a file has one more item in the list below a key, with the lines to write.

    Args:
        item: a list of one, indented by two.
    """
    node = _value(text, key)
    if node is None:
        return f"Add this to it:\n\n{key}:\n{item}"
    if isinstance(node, yaml.SequenceNode) and not node.flow_style:
        line = node.start_mark.line + 1
        margin = " " * node.start_mark.column
        return f"Add this to its list below `{key}:`, which begins in line {line}:\n\n{_moved(item, margin)}"
    there = node.value if isinstance(node, yaml.SequenceNode) else [node]
    items = "".join(_as_item(text, one) for one in there if one.value)
    return f"Its `{key}:` has to become a list, an item a line. Write in its place:\n\n{key}:\n{items}{item}"


def _value(text: str, key: str) -> yaml.Node | None:
    """What a key of a file that can be read holds; None if it is not there."""
    documents = list(yaml.compose_all(text, Loader=yaml.SafeLoader))
    return next((_keys(document)[key] for document in documents if key in _keys(document)), None)


def _document(text: str) -> yaml.Node | None:
    """What a file holds; None if it can't be read."""
    return None if fault(text) else next(yaml.compose_all(text, Loader=yaml.SafeLoader), None)


def _keys(node: yaml.Node | None) -> _Keys:
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {str(key.value): value for key, value in node.value}


def _is_scalar(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode)


def _as_item(text: str, node: yaml.Node) -> str:
    """A value as it is written, as an item of a list."""
    lines = text[node.start_mark.index : node.end_mark.index].rstrip().split("\n")
    margin = " " * node.start_mark.column
    first, *rest = [line.removeprefix(margin) for line in lines]
    return "\n".join([f"  - {first}", *(f"    {line}" for line in rest)]) + "\n"


def _moved(item: str, margin: str) -> str:
    """An item that is indented by two, indented as its neighbours are."""
    return indent("".join(line[2:] for line in item.splitlines(keepends=True)), margin)
