"""The page in the hands of a reader: with a keyboard, on a phone, in print; no script is there to help."""

from __future__ import annotations

import dataclasses as dc
from pathlib import Path
from typing import Any

import pytest

from tests.render.samples import action, document, everything, lille
from tests.tools.browse import PHONE, browse
from udtplan.render.document import Document
from udtplan.render.editions.choice import Choice
from udtplan.render.html.plan import html

pytestmark = pytest.mark.slow

_WALK = """
const stops = [];
for (let number = 0; number < 400; number += 1) {
  await page.keyboard.press("Tab");
  await painted();
  const stop = await page.evaluate(() => {
    const here = document.activeElement;
    if (here === document.body) return null;
    const box = here.getBoundingClientRect();
    const x = Math.min(Math.max((box.left + box.right) / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max((box.top + box.bottom) / 2, 0), innerHeight - 1);
    const hit = document.elementFromPoint(x, y);
    const style = getComputedStyle(here);
    const row = here.closest(".row");
    return {
      kind: here.closest(
        ".skip, .contents, .draft, .here, .row, .opener, .back, .see, .traces, .scroll")?.classList[0],
      href: here.getAttribute("href") ?? "",
      ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
      inside: box.bottom > 0 && box.top < innerHeight,
      bare: Boolean(hit) && (here.contains(hit) || hit.contains(here)),
      small: here.matches("a.here, summary, input") && Math.min(box.width, box.height) < 24,
      card: row ? row.querySelector(".card").getBoundingClientRect().height : 0,
      shown: row ? row.querySelector(".card").checkVisibility({ contentVisibilityAuto: true }) : false,
    };
  });
  if (!stop) break;
  stops.push(stop);
}
return stops;
"""


def draft() -> Document:
    """A plan with two actions, of which the second waits for the first, and much to be written."""
    rows = [
        action(
            1,
            timeline="2026",
            goal="One goal",
            addresses=["silos"],
            milestones=[{"when": "May 2026", "what": "Go"}],
        ),
        action(2, timeline="2027", depends_on=["a1"]),
    ]
    facts: dict[str, Any] = {
        "bottlenecks": [{"id": "silos", "text": "Silos"}, {"id": "money", "text": "No money"}]
    }
    answers = {"objectives": [("objectives.problem", "Problem", "A street is too hot. " * 20)]}
    return document(facts, answers, rows)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("html") / "draft.html"
    path.write_bytes(html(draft()))
    return path


@pytest.fixture(scope="module")
def walk(page: Path) -> list[dict[str, Any]]:
    """Where the tab key leads, one stop after the other."""
    found: list[dict[str, Any]] = browse(page, _WALK)
    return found


def test_the_tab_key_leads_through_the_page_in_reading_order(walk: list[dict[str, Any]]) -> None:
    order = list(dict.fromkeys(stop["kind"] for stop in walk))
    assert [kind for kind in order if kind != "back"] == [
        "skip", "contents", "draft", "here", "scroll", "row", "traces",
    ]  # fmt: skip
    anchors = [stop["href"] for stop in walk if stop["kind"] == "here"]
    listed = [stop["href"] for stop in walk if stop["kind"] == "contents" and stop["href"]]
    assert anchors == [anchor for anchor in listed if anchor in anchors]
    assert {"#objectives-funding", "#traceability"} <= set(anchors)


def test_what_has_the_focus_is_seen(walk: list[dict[str, Any]]) -> None:
    assert [stop for stop in walk if not (stop["ring"] and stop["inside"] and stop["bare"])] == []
    assert [stop for stop in walk if stop["small"]] == []


def test_an_action_of_the_chart_shows_its_details_while_it_has_the_focus(walk: list[dict[str, Any]]) -> None:
    rows = [stop for stop in walk if stop["kind"] == "row"]
    assert len(rows) == 2
    assert all(row["shown"] and row["card"] > 50 for row in rows)


def test_the_skip_link_leads_behind_the_contents(page: Path) -> None:
    script = """
      await page.keyboard.press("Tab"); await page.keyboard.press("Enter"); await page.keyboard.press("Tab");
      return page.evaluate(() => document.activeElement.id);
    """
    assert browse(page, script) == "only_missing"


_SEEN = """page.evaluate(() => [...document.querySelectorAll(".question")]
  .filter((question) => question.checkVisibility()).map((question) => question.id))"""


def test_only_what_is_missing_is_shown_on_request(page: Path) -> None:
    script = f"""
      const before = await {_SEEN};
      await page.locator("#only_missing").focus(); await page.keyboard.press("Space");
      const after = await {_SEEN};
      return [before, after];
    """
    before, after = browse(page, script)
    assert "objectives-problem" in before
    assert "objectives-problem" not in after
    assert "objectives-funding" in after
    # Above what is missing stands the heading it belongs to.
    assert after.index("diagnosis-governance") < after.index("diagnosis-governance-political-leadership")


def test_a_link_to_a_hidden_answer_shows_it(page: Path) -> None:
    script = f"""
      await page.locator("#only_missing").check();
      await page.goto(page.url() + "#objectives-problem");
      return {_SEEN};
    """
    assert "objectives-problem" in browse(page, script)


def test_on_a_phone_the_contents_open_and_an_action_opens_where_it_stands(page: Path) -> None:
    script = """
      const seen = (what) => page.evaluate((what) => document.querySelector(what).checkVisibility(
        { contentVisibilityAuto: true }), what);
      const before = [await seen(".contents li"), await seen(".card")];
      await page.locator(".contents summary").tap();
      await page.locator(".row summary").first().tap();
      await painted();
      const card = await page.locator(".card").first().boundingBox();
      const fits = card.x >= 0 && card.x + card.width <= 390;
      return [before, [await seen(".contents li"), await seen(".card")], fits];
    """
    assert browse(page, script, PHONE) == [[False, False], [True, True], True]


def test_on_a_wide_screen_the_contents_are_there_and_go_along(page: Path) -> None:
    script = """
      await page.goto(page.url() + "#objectives-funding");
      const box = await page.locator(".contents h2").boundingBox();
      return [box.y >= 0 && box.y < 100, await page.locator(".contents li").first().isVisible()];
    """
    assert browse(page, script) == [True, True]


def test_the_contents_say_which_section_the_reader_is_in(page: Path) -> None:
    script = """
      await page.goto(page.url() + "#objectives-funding");
      const marked = () => page.evaluate(() => [...document.querySelectorAll("details > ol > li > a")]
        .filter((link) => getComputedStyle(link).borderLeftColor !== "rgba(0, 0, 0, 0)")
        .map((link) => link.getAttribute("href")));
      await page.mouse.move(2, 2);
      const followed = await marked();
      await page.locator("#section-vision h2").hover();
      return [followed, await marked()];
    """
    assert browse(page, script) == [["#section-objectives"], ["#section-vision"]]


@pytest.mark.parametrize("name", ["lille", "all", "draft"])
def test_no_page_is_wider_than_its_screen(name: str, tmp_path: Path) -> None:
    made = {"lille": lille, "all": lambda: everything(tmp_path / "plan"), "draft": draft}
    path = tmp_path / f"{name}.html"
    path.write_bytes(html(made[name]()))
    script = """
      const wider = [];
      for (const width of [320, 390, 640, 768, 1024, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const found = await page.evaluate(() => document.documentElement.scrollWidth);
        if (found > width) wider.push([width, found]);
      }
      return wider;
    """
    assert browse(path, script) == []


def test_on_a_wide_screen_no_table_is_cut_and_on_a_phone_a_shadow_shows_that_one_goes_on(
    tmp_path: Path,
) -> None:
    source = dict.fromkeys(("access", "licence", "refresh", "cost", "note"), "something wordy")
    source |= {"id": "air", "name": "Measurements", "owner": "Environment", "agreement": "in-negotiation"}
    source |= {"status": "available", "personal_data": "pseudonymised"}
    own = "| Neighbourhood | Inhabitants | Floodable streets | Schools | Damages | Priority |\n" + "|---" * 6
    answers = {"objectives": [("objectives.data", "Data", f"{own}|\n{'| 12 400 ' * 6}|")]}
    path = tmp_path / "tables.html"
    path.write_bytes(html(document({"data_sources": [source] * 3}, answers, [action(1, timeline="2026")])))
    script = """
      return page.evaluate(() => [...document.querySelectorAll(".scroll:has(table)")]
        .filter((box) => box.scrollWidth > box.clientWidth)
        .map((box) => [box.tabIndex, box.hasAttribute("aria-labelledby"),
          getComputedStyle(box).backgroundImage.includes("gradient")]));
    """
    assert browse(path, script) == []
    assert browse(path, script, PHONE) == [[0, True, True]]


def test_a_watermark_is_seen_on_the_first_screen(tmp_path: Path) -> None:
    path = tmp_path / "marked.html"
    marked = dc.replace(draft(), choice=Choice(watermark="INTERNAL"))
    path.write_bytes(html(marked))
    script = """
      const [over, below] = await page.locator(".watermark").all();
      const cover = await page.locator(".cover").boundingBox();
      const boxes = [await over.boundingBox(), await below.boundingBox()];
      return [boxes, cover, await page.locator(".cover .watermark").count()];
    """
    (one, other), cover, count = browse(path, script)
    assert one == other, "they are one word, in the colours of two grounds"
    assert count == 1
    assert one["y"] < cover["y"] + cover["height"] < one["y"] + one["height"]


@pytest.mark.parametrize(
    ("scheme", "ground"), [("dark", "rgb(255, 255, 255)"), ("light", "rgba(0, 0, 0, 0)")]
)
def test_a_drawing_without_a_ground_has_a_light_one_in_the_dark(
    tmp_path: Path, scheme: str, ground: str
) -> None:
    path = tmp_path / "pictures.html"
    path.write_bytes(html(everything(tmp_path / "plan")))
    script = """
      const picture = page.locator(".answer img").first();
      return picture.evaluate(it => getComputedStyle(it).backgroundColor);
    """
    assert browse(path, script, {"colorScheme": scheme}) == ground


def test_letters_twice_as_large_still_fit(page: Path) -> None:
    script = """
      await page.evaluate(() => { document.documentElement.style.fontSize = "34px"; });
      return page.evaluate(() => document.documentElement.scrollWidth);
    """
    assert browse(page, script, {"viewport": {"width": 1280, "height": 900}, "bypassCSP": True}) <= 1280


def test_in_print_dates_stay_on_one_line_and_code_on_the_page(tmp_path: Path) -> None:
    mark = {"when": "15 de dezembro de 2026", "what": "Protocolo assinado"}
    path = tmp_path / "plan.html"
    code = f"```\n{'a=b&' * 90}\n```"
    rows = [action(1, timeline="2026", milestones=[mark], goal="Um objetivo longo. " * 20)]
    answers = {"summary": [("summary.overview", "Overview", code)]}
    path.write_bytes(html(document({"language": "pt"}, answers, rows)))
    script = """
      await page.emulateMedia({ media: "print" });
      await painted();
      return page.evaluate(() => [
        document.querySelector("table .milestones .date").firstChild.textContent,
        (() => {
          const range = document.createRange();
          range.selectNodeContents(document.querySelector("table .milestones .date"));
          return range.getClientRects().length;
        })(),
        document.querySelector("pre").scrollWidth - document.querySelector("pre").clientWidth,
        document.documentElement.scrollWidth,
      ]);
    """
    # As wide as the paper is between its margins.
    date, lines, hidden, width = browse(path, script, {"viewport": {"width": 642, "height": 900}})
    assert date.replace("\u00a0", " ") == mark["when"]
    assert (lines, hidden) == (1, 0)
    assert width <= 642


def test_in_print_everything_is_open_and_nothing_is_fixed(page: Path) -> None:
    script = """
      await page.emulateMedia({ media: "print" });
      await painted();
      return page.evaluate(() => {
        const seen = (what) => document.querySelector(what).checkVisibility({ contentVisibilityAuto: true });
        return [seen(".missing li"), seen(".strip"), seen(".contents"), seen(".card"), seen(".only")];
      });
    """
    assert browse(page, script) == [True, True, False, False, False]


def test_on_paper_the_page_is_a4_and_tagged(page: Path) -> None:
    script = """
      const made = await page.pdf({ preferCSSPageSize: true, tagged: true });
      const text = made.toString("latin1");
      const boxes = [...text.matchAll(/MediaBox\\s*\\[([^\\]]+)\\]/g)];
      return [text.includes("/StructTreeRoot"), boxes.map((box) => box[1].trim())];
    """
    tagged, boxes = browse(page, script)
    assert tagged
    assert {tuple(round(float(side)) for side in box.split()) for box in boxes} == {(0, 0, 595, 842)}


def test_a_number_kept_with_its_unit_is_found_and_copied_as_it_is_written(tmp_path: Path) -> None:
    found = tmp_path / "plan.html"
    found.write_bytes(html(document({"challenge": "Done within 12 months for € 250 k."})))
    script = """
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      const found = await page.evaluate(() => window.find("12 months for € 250 k"));
      const challenge = await page.locator(".challenge").innerText();
      return [found, challenge];
    """
    is_found, shown = browse(found, script)
    assert is_found
    assert shown == "Done within 12\u00a0months for €\u00a0250\u00a0k."
