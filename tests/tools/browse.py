"""What a page does in a real browser, where a checker of still pages sees nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.tools.html_check import MODULES
from tests.tools.programs import chromium, need_file, node, run

DESKTOP = {"viewport": {"width": 1280, "height": 900}}
PHONE = {"viewport": {"width": 390, "height": 844}, "hasTouch": True, "isMobile": True}
_BROWSE = Path(__file__).with_name("browse.mjs")


def browse(path: Path, script: str, look: dict[str, Any] | None = None) -> Any:
    """What a script of playwright returns that runs with a page, as `page`, on a desktop's screen or another.

    Raises:
        RuntimeError: the browser or the script failed.
    """
    need_file(MODULES / "playwright-core" / "package.json", "npm ci")
    ran = run(node(), _BROWSE, chromium(), path.resolve(), json.dumps(look or DESKTOP), script)
    if ran.returncode:
        raise RuntimeError(f"the browser failed ({ran.returncode}):\n{ran.stdout}\n{ran.stderr}")
    return json.loads(ran.stdout)
