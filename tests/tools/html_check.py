"""Is a page correct and accessible? Asked of the Nu checker, and of axe in a real browser.

    from tests.tools.html_check import assert_good_page
    assert_good_page(path)

Both take some seconds to start, whatever the number of pages: give them many at once.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tests.tools.programs import ROOT, chromium, java, need_file, node, run

MODULES = ROOT / "node_modules"
AXE = Path(__file__).with_name("axe.mjs")

# NOTE: the checker says that the policy `img-src data:` blocks data: pictures. It does not; what a policy
# really blocks, the browser tells `axe`.
_FALSE_ALARM = re.compile("violates Content Security Policy.*: \\w+ “data:")


class Complaint(NamedTuple):
    """One thing that is wrong with a page.

    Attributes:
        rule: axe's rule, or the Nu checker's "error" or "warning".
        where: line and column, or size of the screen and the element's path.
    """

    page: str
    rule: str
    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.page}: {self.rule} at {self.where}: {self.message}"


def nu(paths: Sequence[Path], *, svg: bool = False) -> list[Complaint]:
    """What the Nu checker finds wrong with pages (or with pictures, if `svg`): errors and warnings.

    Raises:
        RuntimeError: the checker itself failed.
    """
    jar = need_file(MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar", "npm ci")
    kind = ["--svg"] if svg else ["--html"]
    options = ["--stdout", "--format", "json", *kind]
    ran = run(java(), "-jar", jar, *options, *(path.resolve() for path in paths))
    try:
        messages = json.loads(ran.stdout)["messages"]
    except (ValueError, KeyError):
        raise RuntimeError(f"the Nu checker failed ({ran.returncode}):\n{ran.stdout}\n{ran.stderr}") from None
    found = []
    for message in messages:
        # "info" is a warning if it says so, and otherwise a note on how the page was read.
        rule = message.get("subType", message["type"])
        if rule == "info" or _FALSE_ALARM.search(message["message"]):
            continue
        if rule not in ("error", "warning"):
            raise RuntimeError(f"the Nu checker failed: {message}")
        where = f"{message.get('lastLine', '?')}:{message.get('firstColumn', message.get('lastColumn', '?'))}"
        name = Path(message.get("url", "?")).name
        found.append(Complaint(name, rule, where, f"{message['message']} {message.get('extract', '')}"))
    return found


def axe(paths: Sequence[Path]) -> list[Complaint]:
    """What axe finds wrong in Chromium: on screens of a desktop and of phones, light and dark, and in print.

    Besides axe's own rules: "reflow" (the page is wider than the screen), "network" (it asks for
    something outside itself) and "script-error".

    Raises:
        RuntimeError: the browser itself failed.
    """
    need_file(MODULES / "axe-core" / "axe.min.js", "npm ci")
    need_file(MODULES / "playwright-core" / "package.json", "npm ci")
    ran = run(node(), AXE, chromium(), *(path.resolve() for path in paths))
    if ran.returncode:
        raise RuntimeError(f"axe failed ({ran.returncode}):\n{ran.stdout}\n{ran.stderr}")
    return [
        Complaint(
            Path(item["path"]).name,
            item["rule"],
            f"{item['size']}, {item['scheme']}, {item['target']}",
            f"{item['message']} ({item['impact']})",
        )
        for item in json.loads(ran.stdout)
    ]


def assert_good_page(*paths: Path) -> None:
    """Fail unless both checkers find nothing; the failure lists what they found."""
    complaints = [*nu(paths), *axe(paths)]
    assert not complaints, "\n".join(map(str, complaints[:40]))
