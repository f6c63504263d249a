"""What to say of a value that does not fit, in plain words, and what to write in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, get_origin

from udtplan.findings import Fault, Location, Route
from udtplan.load.misfits import (
    Misfit,
    choices,
    field_of,
    instead,
    keys_of,
    kind_at,
    model_at,
    name_key,
    near,
    node_in,
    part_at,
    takes_words,
)
from udtplan.load.salvage import kept_of, only_list
from udtplan.model.node import Node
from udtplan.source.leaves import not_read
from udtplan.source.yaml import BROKEN, YamlSource

_MOST = 50
_LONGEST = 40
# Misfits whose message has the value.
_SHOWN = frozenset(["literal_error", "string_pattern_mismatch", "int_parsing", "int_type", "int_from_float"])
_SIGNS = re.compile(r"[,:#{}\[\]&*!|>'\"%@`]")


def not_a_mapping(source: YamlSource, model: type[Node]) -> Fault:
    """What to say of a file that holds no keys at all."""
    if key := only_list(model, source.data):
        message, hint = f"`{key}:` is missing above this list.", f"Write `{key}:` on a line above it."
    else:
        example = next(iter(model.model_fields))
        message = f"The file should hold keys with values, such as `{example}: …`.{not_read(source.data)}"
        hint = "Compare it with a plan made by `udtplan init`."
    return Fault(source.locate(()), message, hint)


def explain_all(
    source: YamlSource, model: type[Node], data: dict[str, Any], misfits: list[Misfit]
) -> Iterator[Fault]:
    """What is wrong, each thing once: what was broken or misspelt before is not missing as well.

    Words that are not kept are quoted, so that nothing gets lost without being named.
    """
    said = {fault.location for fault in source.faults}
    explained: set[Route] = set()
    for misfit in misfits[:_MOST]:
        if misfit.is_unknown_key:
            above, key = misfit.route[:-1], str(misfit.route[-1])
            meant = near(key, keys_of(model_at(model, above)))
            explained |= {above} if " " in key else {(*above, meant)}
    for misfit in misfits[:_MOST]:
        route = misfit.route
        if misfit.kind == "missing" and (
            route in explained or route[:-1] in explained or _is_broken(data, route)
        ):
            continue
        sure = instead(source, model, misfit)
        message, hint = _words(model, misfit, sure)
        lost = "" if sure else _lost(model, data, misfit)
        spot = (source.locate_key if misfit.is_unknown_key else source.locate)(route)
        if lost or spot not in said:
            yield Fault(spot, f"{message}{lost}", hint, instead=sure, lacks=misfit.kind == "missing")
    if len(misfits) > _MOST:
        yield Fault(
            Location(),
            f"{len(misfits) - _MOST} more keys and values do not fit.",
            "Mend the others first, then check again.",
        )


def _lost(model: type[Node], data: dict[str, Any], misfit: Misfit) -> str:
    """A quotation of what is not kept, where the message does not have it."""
    above = part_at(data, misfit.route[:-1])
    if misfit.kind == "missing" or above is None:
        return ""
    value = above[misfit.route[-1]]
    is_shown = misfit.kind in _SHOWN and isinstance(value, str) and len(value) <= _LONGEST
    return "" if is_shown or not kept_of(model, misfit, above).is_lost else not_read(value)


def _is_broken(data: Any, route: Route) -> bool:
    for key in route:
        if isinstance(data, dict):
            data = data.get(str(key))
        elif isinstance(data, list) and isinstance(key, int) and key < len(data):
            data = data[key]
    return data is BROKEN


def _words(model: type[Node], misfit: Misfit, sure: str) -> tuple[str, str]:
    """What is wrong and what to do.

    Args:
        sure: the key that was meant, where the value is read as that; or "".
    """
    kind, route, details = misfit
    owner, target = model_at(model, route[:-1]), model_at(model, route)
    given = details.get("input")
    key = str(route[-1])
    name = f"`{key}`" if isinstance(route[-1], str) else f"Item {route[-1] + 1} of `{_list_name(route)}`"
    if given is None and isinstance(route[-1], int):
        return f"{name} is empty.", "Write something behind the dash, or delete it."
    match kind:
        case "missing":
            return f"{name} is missing here.", _about(owner, key) or f"Add `{key}: …`."
        case "extra_forbidden":
            return _unknown_key(owner, key, sure)
        case "literal_error":
            known = choices(misfit)
            meant = near(str(given), known)
            hint = f"Did you mean `{meant}`?" if meant else "Write one of these."
            return f"`{_shortened(given)}` is none of: {', '.join(known)}.", hint
        case "list_type":
            return (
                f"{name} should be a list.",
                f"Write one item a line below it: {_item(kind_at(model, route), given)}.",
            )
        case "model_type" | "model_attributes_type" | "dict_type":
            hint = f"Write it as {_example(target, given)}."
            if isinstance(given, str) and target is not None and not name_key(target):
                hint = f"Write the words behind a key, on a line below it: {', '.join(keys_of(target))}."
            elif isinstance(route[-1], str) and isinstance(given, str) and not _fits_a_line(given):
                first = name_key(target) or "key"
                hint = f"Put `{first}: ` in front of these words, indented, on a line below `{key}:`."
            return f"{name} should have keys with values.", hint
        case "string_type" if isinstance(given, dict):
            return f"{name} should be a text.", "Put the whole text in quotes: a colon makes it a key."
        case "string_type":
            return f"{name} should be a text.", "Write words, not a list."
        case "string_pattern_mismatch":
            hint = (
                f"Write `{_slug(given)}`."
                if key == "id"
                else "Write the `id` it has in its own list, not its name."
            )
            return f"`{_shortened(given)}` is no id: an id is one word.", hint
        case "string_too_short":
            return f"{name} is empty.", _about(owner, key)
        case "bool_parsing" | "bool_type":
            return f"{name} should be yes or no.", "Write `yes` or `no`."
        case "int_parsing" | "int_type" | "int_from_float":
            return f"`{_shortened(given)}` should be a whole number.", "Write digits only."
    return f"{name}: {details['msg']}.", "Correct the value."


def _unknown_key(owner: type[Node] | None, key: str, sure: str) -> tuple[str, str]:
    known = keys_of(owner)
    if sure:
        return f"There is no key `{key}` here: did you mean `{sure}`?", f"Write `{sure}`."
    if home := home_of(owner, key):
        return f"There is no key `{key}` here: did you mean `{home}.{key}`?", f"Write it below `{home}:`."
    if meant := near(key, known):
        hint = f"Write `{meant}`; as it is, this line is not read."
        return f"There is no key `{key}` here: did you mean `{meant}`?", hint
    if " " in key:
        return f"`{key}` is taken for a key, because of its colon.", "Put the whole text in quotes."
    return f"There is no key `{key}` here.", f"Known here: {', '.join(known)}."


def home_of(owner: type[Node] | None, key: str) -> str:
    """The one part below that has such a key, or ""."""
    fields = owner.model_fields.items() if owner is not None else ()
    parts = {
        owner.key_of(name): part
        for name, field in fields
        if owner is not None and get_origin(field.annotation) is not list
        if (part := node_in(field.annotation)) is not None
    }
    homes = [name for name, part in parts.items() if key in keys_of(part)]
    return homes[0] if len(homes) == 1 else ""


def _list_name(route: Route) -> str:
    return next((key for key in reversed(route) if isinstance(key, str)), "")


def _example(model: type[Node] | None, given: Any) -> str:
    """How a part of that kind is written, with what is given in its place."""
    keys = keys_of(model)
    if not isinstance(given, str):
        return f"{{{', '.join(f'{key}: …' for key in keys[:3] or ['key'])}}}"
    label = name_key(model) or "key"
    shown = given if _fits_a_line(given) else "…"
    pairs = [("id", _slug(given))] if "id" in keys else []
    return f"{{{', '.join(f'{key}: {value}' for key, value in [*pairs, (label, shown)])}}}"


def _item(kind: Any, given: Any) -> str:
    """How an item of a list is written: as words where words will do, else as a part."""
    target = node_in(kind)
    if target is not None and not takes_words(kind):
        return f"`- {_example(target, given)}`"
    return f"`- {given}`" if isinstance(given, str) and _fits_a_line(given) else "`- ` in front of each"


def _fits_a_line(words: str) -> bool:
    """Whether words can be shown in braces as they are: not too long, and no sign of YAML in them."""
    return len(words) <= _LONGEST and not _SIGNS.search(words)


def _slug(words: str) -> str:
    return "-".join(re.findall(r"[^\W_]+", words.casefold()))[:40] or "…"


def _about(model: type[Node] | None, key: str) -> str:
    if model is None:
        return ""
    field = field_of(model, key)
    return f"Add `{key}`: {field.description}" if field is not None and field.description else ""


def _shortened(value: Any) -> str:
    text = str(value) if not isinstance(value, dict | list) else "…"
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
