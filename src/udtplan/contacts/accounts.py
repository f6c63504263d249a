"""Profile pages, names in messengers and rooms to meet in: they lead to one person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from udtplan.lazy import pattern
from udtplan.mailboxes import is_institution

SITES = (
    "calendly.com", "facebook.com", "goto", "linkedin.com", "matrix.to", "meet.", "signal.", "skype",
    "t.me/", "teams", "telegram.me", "threema", "wa.me", "webex.com", "wechat", "whatsapp.com",
    "whereby.com", "xing.com", "zoom.",
)  # fmt: skip
"""One of these, or an "@", stands in every text that names such an account."""

SITE = r"(?<![\w@.-])(?:https?://)?(?:[\w-]+\.)*"
# An address as far as a reader takes it for one: without the full stop behind it.
_REST = r"[^\s<>\[\]()|\"'`\\]*[^\s<>\[\]()|\"'`\\.,;:!?]"
NAME = r"\w(?:[\w.-]{1,62}\w)"
_PAGES = (
    r"teams\.microsoft\.com/(?:l/(?:meetup-join|meeting|chat|call)|meet)/",
    r"teams\.live\.com/meet/",
    r"zoom\.(?:us|com)/(?:j|my|s|w|wc|meeting)/",
    r"meet\.google\.com/(?=[a-z]{3}-)",
    r"webex\.com/(?:meet|join|[\w.-]+/(?:j\.php|meeting))[/?]",
    r"(?:gotomeet\.me|meet\.goto\.com|whereby\.com|meet\.jit\.si|calendly\.com)/",
    r"linkedin\.com/(?:in|pub)/",
    r"xing\.com/profile/",
    r"(?:wa\.me|(?:api|chat)\.whatsapp\.com|signal\.(?:me|group)|threema\.id)/",
    r"(?:facebook\.com/profile\.php\?|join\.skype\.com/|t\.me/\+)",
)
_MESSENGERS = (
    r"(?:signal|telegram|whats ?app|threema|viber|skype|element|matrix|we ?chat|discord|messenger|teams)\b"
)
_THROUGH = r"(?:,|\(|(?:sur|on|auf|en|su|op|na|via|στο)\b)"
# What is the person's of a match is its group, if it has one; else the whole.
_PERSONAL = (
    rf"{SITE}(?:{'|'.join(_PAGES)}){_REST}",
    rf"(?:{SITE}(?:matrix\.to/#/|(?:t|telegram)\.me/))(?P<page>@?{NAME}(?::{NAME})?)",
    r"(?<![\w@./-])(?P<matrix>@\w[\w.=/+-]{0,62}:[\w-]+(?:\.[\w-]+)+)",
    rf"(?<![\w-]){_MESSENGERS}[\s.:;,(\u2013-]{{0,4}}(?P<handle>@{NAME})(?![\w@])",
    rf"(?<![\w@./:-])(?P<before>@{NAME})[ ]?{_THROUGH}[ ]?{_MESSENGERS}",
    rf"(?<!\w)(?:skype|threema|we ?chat)(?:[ -]?id)?[ ]?:[ ]?(?P<id>(?:live:)?(?=[\w-]*[.\d]){NAME})(?!\w)",
)
_FOUND = pattern("|".join(_PERSONAL), re.IGNORECASE)


def personal_accounts(text: str, city: str) -> Iterator[tuple[int, int]]:
    """From where to where a text names an account, a page or a room of one person.

    An account named after an office or the city ("@VilleDeLille") is none.
    """
    for match in _FOUND.finditer(text) if _may_have(text) else ():
        group = match.lastgroup
        if group is None:
            yield match.span()
        elif not is_institution(match[group].partition(":")[0], city):
            yield match.span() if group == "page" else match.span(group)


def _may_have(text: str) -> bool:
    lower = text.casefold()
    return "@" in text or any(site in lower for site in SITES)
