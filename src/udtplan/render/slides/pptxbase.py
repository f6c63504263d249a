"""An empty presentation in the documents' own look: 16:9, colours and fonts of its theme, four layouts.

It begins with the template that python-pptx brings along. Of that, only the bare placeholders remain.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from udtplan.render.look.look import Theme
from udtplan.render.slides import deck as slides

POINT = 12700
"""An office document counts a 12700th of a point."""
FONT = "Arial"
"""Every system has it, or one with the same widths; nothing is embedded."""
COVER, CONTENT, TWO, BARE = 0, 1, 2, 3
"""The layouts by their places: title slide, title and content, comparison, title only."""

_KEPT = (0, 1, 4, 5)
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_P = "http://schemas.openxmlformats.org/presentationml/2006/main"
NAMES = {"a": _A, "p": _P}
_APP = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>udtplan</Application></Properties>"
)
_TITLE = (slides.MARGIN, 46.0, slides.WIDTH, 54.0)
_BODY = (slides.MARGIN, slides.TOP, slides.WIDTH, slides.ROOM)
_RIGHT = slides.MARGIN + slides.HALF + slides.GUTTER
_FOOT = 504.0
COVER_TOP, COVER_LEFT = 140.0, 84.0
"""Where the words of the cover begin."""
COVER_TITLE = (slides.COVER_WIDTH, 130.0)
"""Width and height of the city's name there, at most."""
# Where the placeholders of each layout are, by their number in it.
_PLACES: dict[int, dict[int, tuple[float, float, float, float]]] = {
    COVER: {0: (COVER_LEFT, 178, *COVER_TITLE), 1: (COVER_LEFT, 330, slides.COVER_WIDTH, 120)},
    CONTENT: {0: _TITLE, 1: _BODY},
    TWO: {
        0: _TITLE,
        1: (slides.MARGIN, slides.TOP, slides.HALF, 30),
        2: (slides.MARGIN, slides.TOP + 42, slides.HALF, slides.ROOM - 42),
        3: (_RIGHT, slides.TOP, slides.HALF, 30),
        4: (_RIGHT, slides.TOP + 42, slides.HALF, slides.ROOM - 42),
    },
    BARE: {0: _TITLE},
}
_DATE, _FOOTER, _NUMBER = 10, 11, 12
_FOOT_PLACES = {
    _DATE: (slides.MARGIN + 560, _FOOT, 120.0, 22.0),
    _FOOTER: (slides.MARGIN, _FOOT, 540.0, 22.0),
    _NUMBER: (slides.WIDE - slides.MARGIN - 150, _FOOT, 150.0, 22.0),
}
_MASTER_PLACES = {"title": _TITLE, "body": _BODY, "dt": _FOOT_PLACES[_DATE], "ftr": _FOOT_PLACES[_FOOTER]}
_MASTER_PLACES["sldNum"] = _FOOT_PLACES[_NUMBER]


def base(theme: Theme, watermark: str, watermark_size: float) -> Any:
    """A presentation without slides."""
    import pptx

    made: Any = pptx.Presentation()
    made.slide_width, made.slide_height = emu(slides.WIDE), emu(slides.HIGH)
    _bare(made)
    _theme(made, theme)
    _master(made, theme)
    for number, layout in enumerate(made.slide_layouts):
        for placeholder in layout.placeholders:
            index = placeholder.placeholder_format.idx
            found = _PLACES[number].get(index) or _FOOT_PLACES.get(index)
            if found:
                put(placeholder, *found)
                _style(placeholder, theme, number, index)
    for shape in (*made.slide_master.placeholders, *_placeholders(made.slide_layouts)):
        speechless(shape)
    cover = made.slide_layouts[COVER]
    cover._element.set("showMasterSp", "0")
    fill = cover.background.fill
    fill.solid()
    fill.fore_color.rgb = rgb(theme.cover)
    _decorate(made, theme, watermark, watermark_size)
    return made


def speechless(shape: Any) -> None:
    """Take out the words of a placeholder but for numbers: the program says in its own what goes there."""
    for field in shape._element.findall(".//a:fld", NAMES):
        if field.get("type") == "slidenum":
            return
    shape.text_frame.clear()
    for field in shape._element.findall(".//a:fld", NAMES):
        field.getparent().remove(field)


def _placeholders(layouts: Any) -> Iterator[Any]:
    for layout in layouts:
        yield from layout.placeholders


def emu(points: float) -> Any:
    """A length as the format counts it."""
    from pptx.util import Emu

    return Emu(round(points * POINT))


def rgb(colour: str) -> Any:
    """A colour such as "#17637f"."""
    from pptx.dml.color import RGBColor

    digits = colour.removeprefix("#")
    kind: Any = RGBColor
    return kind(*(int(digits[at : at + 2], 16) for at in (0, 2, 4)))


def put(shape: Any, x: float, y: float, width: float, height: float) -> None:
    """Give a shape its place."""
    shape.left, shape.top, shape.width, shape.height = (emu(value) for value in (x, y, width, height))


def _bare(made: Any) -> None:
    """Without the layouts, the picture and the settings of a printer that nobody needs."""
    from pptx.opc.constants import RELATIONSHIP_TYPE as KIND

    needless = (KIND.THUMBNAIL, KIND.PRINTER_SETTINGS)
    layouts = made.slide_layouts
    for layout in [layout for number, layout in enumerate(layouts) if number not in _KEPT]:
        layouts.remove(layout)
    package = made.part.package
    for owner in (package, made.part):
        found = [key for key, rel in owner._rels.items() if rel.reltype in needless]
        for key in found:
            owner._rels.pop(key)
    package.part_related_by(KIND.EXTENDED_PROPERTIES)._blob = _APP.encode()


def _theme(made: Any, theme: Theme) -> None:
    """The colours and fonts that everything new in the presentation gets."""
    from pptx.opc.constants import RELATIONSHIP_TYPE as KIND
    from pptx.opc.oxml import serialize_part_xml
    from pptx.oxml import parse_xml

    part = made.slide_master.part.part_related_by(KIND.THEME)
    root = parse_xml(part.blob)
    colours = {
        "dk1": theme.ink, "lt1": theme.paper, "dk2": theme.deep, "lt2": theme.pale,
        "accent1": theme.accent, "accent2": theme.mark, "accent3": theme.soft, "accent4": theme.cover,
        "accent5": theme.rule, "accent6": theme.cover_soft, "hlink": theme.accent, "folHlink": theme.deep,
    }  # fmt: skip
    for name, colour in colours.items():
        for slot in root.iterfind(f".//a:clrScheme/a:{name}", NAMES):
            slot[:] = [parse_xml(_colour(colour, declared=True))]
    for font in ("majorFont", "minorFont"):
        for slot in root.iterfind(f".//a:{font}", NAMES):
            slot[:] = [parse_xml(f'<a:{kind} xmlns:a="{_A}" typeface="{name}"/>') for kind, name in _FONTS]
    root.set("name", "udtplan")
    part._blob = serialize_part_xml(root)


_FONTS = (("latin", FONT), ("ea", ""), ("cs", ""))


def _master(made: Any, theme: Theme) -> None:
    """The places and the letters that every layout begins with."""
    master = made.slide_master
    for placeholder in master.placeholders:
        kind = placeholder._element.find(".//p:ph", NAMES).get("type")
        put(placeholder, *_MASTER_PLACES[kind])
        _no_insets(placeholder)
        if kind not in ("title", "body"):
            _letters(placeholder, 12, False, theme.soft, "r" if kind == "sldNum" else "l")
    styles = master._element.find(".//p:txStyles", NAMES)
    for name, size, extra in (("titleStyle", 32, {"algn": "l"}), ("bodyStyle", 20, {})):
        level = styles.find(f"p:{name}/a:lvl1pPr", NAMES)
        for key, value in extra.items():
            level.set(key, value)
        letters = level.find("a:defRPr", NAMES)
        letters.set("sz", str(size * 100))
        if name == "titleStyle":
            letters.set("b", "1")
            letters.find(".//a:schemeClr", NAMES).set("val", "tx2")
        else:
            level.set("marL", str(18 * POINT))
            level.set("indent", str(-18 * POINT))


def _style(placeholder: Any, theme: Theme, layout: int, index: int) -> None:
    """The letters of one placeholder where they are not the master's."""
    _no_insets(placeholder)
    wanted = {
        (COVER, 0): (60, True, theme.cover_ink, "t"),
        (COVER, 1): (20, False, theme.cover_ink, "t"),
        (TWO, 1): (20, True, theme.accent, "t"),
        (TWO, 3): (20, True, theme.accent, "t"),
    }.get((layout, index))
    body = placeholder._element.find(".//a:bodyPr", NAMES)
    placeholder._element.find(".//a:lstStyle", NAMES)[:] = []
    if wanted is not None:
        size, bold, colour, anchor = wanted
        body.set("anchor", anchor)
        _letters(placeholder, size, bold, colour)


def _letters(placeholder: Any, size: int, bold: bool, colour: str, align: str = "l") -> None:
    from pptx.oxml import parse_xml

    level = (
        f'<a:lvl1pPr xmlns:a="{_A}" marL="0" indent="0" algn="{align}"><a:buNone/>'
        f'<a:defRPr sz="{size * 100}" b="{int(bold)}"><a:solidFill>{_colour(colour)}</a:solidFill>'
        "</a:defRPr></a:lvl1pPr>"
    )
    placeholder._element.find(".//a:lstStyle", NAMES)[:] = [parse_xml(level)]


def _no_insets(placeholder: Any) -> None:
    body = placeholder._element.find(".//a:bodyPr", NAMES)
    for side in ("lIns", "tIns", "rIns", "bIns"):
        body.set(side, "0")


def _decorate(made: Any, theme: Theme, watermark: str, size: float) -> None:
    """What lies behind every slide: a bar at its left, and the watermark."""
    cover = made.slide_layouts[COVER]
    pieces = [(made.slide_master, _bar(theme.accent))]
    if watermark.strip():
        pieces.append((made.slide_master, _watermark(watermark, size, theme.faint, 100)))
        pieces.append((cover, _watermark(watermark, size, theme.cover_ink, 14)))
    for owner, piece in pieces:
        # After the group's own two properties, before every placeholder.
        owner.shapes._spTree.insert(2, piece)


def _bar(colour: str) -> Any:
    return _shape(90, "|", (0, 0, 12, slides.HIGH), f"<a:solidFill>{_colour(colour)}</a:solidFill>", "")


def _watermark(words: str, size: float, colour: str, share: int) -> Any:
    from xml.sax.saxutils import escape

    text = (
        '<p:txBody><a:bodyPr wrap="none" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>'
        f'<a:p><a:pPr algn="ctr"/><a:r><a:rPr sz="{round(size * 100)}" b="1">'
        f"<a:solidFill>{_colour(colour, share)}</a:solidFill></a:rPr>"
        f"<a:t>{escape(words)}</a:t></a:r></a:p></p:txBody>"
    )
    return _shape(91, "–", (0, 0, slides.WIDE, slides.HIGH), "<a:noFill/>", text, turn=-24)


def _colour(colour: str, share: int = 100, *, declared: bool = False) -> str:
    alpha = f'<a:alpha val="{share * 1000}"/>' if share < 100 else ""
    space = f' xmlns:a="{_A}"' if declared else ""
    return f'<a:srgbClr{space} val="{colour.removeprefix("#").upper()}">{alpha}</a:srgbClr>'


def _shape(
    number: int, name: str, box: tuple[float, float, float, float], fill: str, text: str, turn: int = 0
) -> Any:
    from pptx.oxml import parse_xml

    x, y, width, height = (round(value * POINT) for value in box)
    turned = f' rot="{turn * 60000 % 21600000}"' if turn else ""
    return parse_xml(
        f'<p:sp xmlns:p="{_P}" xmlns:a="{_A}"><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr/>'
        f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm{turned}><a:off x="{x}" y="{y}"/>'
        f'<a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f"{fill}<a:ln><a:noFill/></a:ln></p:spPr>{text}</p:sp>"
    )
