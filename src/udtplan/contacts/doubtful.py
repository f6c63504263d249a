"""Accounts in networks: a person's or an office's, which nobody can tell from their names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from udtplan.contacts.accounts import NAME, SITE
from udtplan.contacts.possible import possible_contacts
from udtplan.lazy import pattern
from udtplan.mailboxes import is_institution

# Pages of these sites that are no account.
_PARTS = r"(?:about|events?|groups?|hashtag|help|intent|login|pages?|pg?|posts?|reel|search|sharer?|watch)\b"
_ACCOUNT = pattern(
    rf"{SITE}(?:(?:x|twitter|instagram|facebook|threads)\.(?:com|net)|bsky\.app/profile|mastodon\.social)"
    rf"/(?!{_PARTS})(?P<page>@?{NAME})"
    r"|(?<![\w@./:+`-])@(?P<name>(?=[\w-]*[^\W\d])\w[\w-]{1,62}\w)(?![\w@:/]|\.\w)",
    re.IGNORECASE,
)


def doubtful_accounts(text: str, city: str) -> Iterator[tuple[int, int]]:
    """From where to where a text names such an account; one of the city by its name is in no doubt."""
    taken = possible_contacts(text, city) if _ACCOUNT.search(text) else []
    for match in _ACCOUNT.finditer(text):
        begin, end = match.span()
        is_taken = any(first < end and begin < last for first, last in taken)
        if not is_taken and not is_institution(match["page"] or match["name"], city):
            yield begin, end
