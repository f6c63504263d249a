"""Pictures of a plan: shown where they may and can be, and never read from elsewhere."""

from __future__ import annotations

import errno
import os
import struct
import subprocess
from html import unescape
from pathlib import Path

import pytest

from tests.render.samples import answered, plan, png
from tests.tools.pdf_check import page_validate, text_of
from udtplan.pictures import MOST_BYTES
from udtplan.pictures.size import size_of
from udtplan.render import FORMATS
from udtplan.render.look.pictures import Picture, Unshown, alternative, look_up, picture
from udtplan.render.look.unshown import unshown

GIF = b"GIF89a\2\0\3\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\1\0\1\0\0\2\2D\1\0;"
JPEG = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08\x00\x05\x00\x07\x01\x01\x11\x00\xff\xda\xff\xd9"
WEBP = b"RIFF" + struct.pack("<I", 22) + b"WEBPVP8X" + b"\x0a\0\0\0\0\0\0\0" + b"\x08\0\0" + b"\x09\0\0"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30"/></svg>'
LINKED = SVG.replace(b"<rect", b'<image href="/etc/passwd" width="9" height="9"/><rect')
SCRIPTED = SVG.replace(b"<rect", b'<script>alert(1)</script><rect onclick="x()"')


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A plan's folder with a picture, beside one that is none of its business."""
    found = tmp_path / "plan"
    (found / "assets").mkdir(parents=True)
    (found / "assets" / "map.png").write_bytes(png(12, 3))
    (tmp_path / "secret.png").write_bytes(png(2, 2))
    return found


def why(address: str, folder: Path) -> str:
    found = look_up(address, folder)
    assert isinstance(found, Unshown)
    assert found.remedy
    return found.why


def test_a_picture_of_the_plan_is_found(folder: Path) -> None:
    found = look_up("assets/map.png", folder)
    assert isinstance(found, Picture)
    assert (found.media, found.size, found.suffix) == ("image/png", (12, 3), "png")


@pytest.mark.parametrize(
    "address",
    ["assets/map.png", "./assets/map.png", "assets/../assets/map.png", "assets%2Fmap.png", r"assets\map.png",
     "assets%5Cmap.png"],
)  # fmt: skip
def test_a_path_can_be_written_in_several_ways(address: str, folder: Path) -> None:
    assert isinstance(look_up(address, folder), Picture)


@pytest.mark.parametrize(
    "address",
    [
        "../secret.png",
        "assets/../../secret.png",
        "%2e%2e/secret.png",
        "..%2fsecret.png",
        r"..\secret.png",
        "%2e%2e%5csecret.png",
        "/etc/hostname.png",
        "C:/secret.png",
        r"C:\secret.png",
        "c:secret.png",
        r"assets\..\..\secret.png",
    ],
)
def test_a_path_that_leaves_the_folder_leads_nowhere(address: str, folder: Path) -> None:
    assert why(address, folder) == "it lies outside the folder"
    assert picture(address, folder) is None


def test_the_whole_path_of_a_picture_outside_leads_nowhere(folder: Path) -> None:
    assert why(str(folder.parent / "secret.png"), folder) == "it lies outside the folder"


def test_a_link_that_leaves_the_folder_leads_nowhere(folder: Path) -> None:
    (folder / "assets" / "link.png").symlink_to(folder.parent / "secret.png")
    (folder / "out").symlink_to(folder.parent)
    assert why("assets/link.png", folder) == "it lies outside the folder"
    assert why("out/secret.png", folder) == "it lies outside the folder"


def test_a_link_within_the_folder_is_followed(folder: Path) -> None:
    (folder / "assets" / "link.png").symlink_to(folder / "assets" / "map.png")
    assert isinstance(look_up("assets/link.png", folder), Picture)


@pytest.mark.parametrize(
    "address",
    ["https://city.example/map.png", "http://x/map.png", "//city.example/map.png", "file:///etc/map.png",
     "data:image/png;base64,AAAA", "FTP://x/map.png", r"\\server\share\map.png"],
)  # fmt: skip
def test_nothing_is_fetched(address: str, folder: Path) -> None:
    assert why(address, folder) == "it does not lie in the folder, and nothing is fetched"


def test_a_picture_that_is_not_there_is_looked_for_beside(folder: Path) -> None:
    found = look_up("assets/mapp.png", folder)
    assert isinstance(found, Unshown)
    assert (found.why, found.remedy) == ("there is no such file", "Did you mean map.png?")
    assert why("assets/gone.png", folder) == "there is no such file"


def test_a_picture_saved_as_another_kind_is_found_too(folder: Path) -> None:
    found = look_up("assets/map.jpg", folder)
    assert isinstance(found, Unshown)
    assert found.remedy == "Did you mean map.png?"


@pytest.mark.parametrize(
    "address", ["assets", "assets/nowhere/map.png", "assets/map\0.png", "x" * 5000 + ".png"]
)
def test_a_strange_path_is_no_error(address: str, folder: Path) -> None:
    assert why(address, folder)


@pytest.mark.parametrize(
    ("name", "data", "size"),
    [
        ("a.png", png(40, 30), (40, 30)),
        ("a.gif", GIF, (2, 3)),
        ("a.jpg", JPEG, (7, 5)),
        ("a.JPEG", JPEG, (7, 5)),
        ("a.webp", WEBP, (9, 10)),
        ("a.svg", SVG, (0, 0)),
    ],
)
def test_each_kind_is_known_by_what_is_in_it(
    name: str, data: bytes, size: tuple[int, int], folder: Path
) -> None:
    (folder / name).write_bytes(data)
    found = look_up(name, folder)
    assert isinstance(found, Picture)
    assert found.size == size


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.png", b""),
        ("a.png", JPEG),
        ("a.png", png(40, 30)[:-20]),
        ("a.png", b"\x89PNG\r\n\x1a\nand nothing more"),
        ("a.png", png(0, 4)),
        ("a.jpg", JPEG[:-2]),
        ("a.jpg", b"\xff\xd8\xff\xd9"),
        ("a.gif", GIF[:9]),
        ("a.webp", WEBP[:-3]),
        ("a.svg", b"<html><body>No drawing</body></html>"),
    ],
)
def test_a_file_that_is_no_whole_picture_is_not_shown(name: str, data: bytes, folder: Path) -> None:
    (folder / name).write_bytes(data)
    kind = name.rpartition(".")[2].upper()
    assert why(name, folder) == f"there is no whole {kind} picture in it"


@pytest.mark.parametrize("data", [png(9, 9), GIF, JPEG, WEBP, SVG])
@pytest.mark.parametrize("media", ["image/png", "image/gif", "image/jpeg", "image/webp", "image/svg+xml"])
def test_no_beginning_of_a_picture_is_an_error(media: str, data: bytes) -> None:
    sizes = [size_of(media, data[:end]) for end in range(len(data))]
    assert sizes[:4] == [None] * 4


def test_a_picture_of_another_kind_is_not_shown(folder: Path) -> None:
    (folder / "a.tiff").write_bytes(b"II*\0")
    assert why("a.tiff", folder) == "documents show no .tiff"


def test_a_picture_of_too_many_bytes_is_not_shown(folder: Path) -> None:
    (folder / "a.png").write_bytes(png(2, 2) + b"\0" * MOST_BYTES)
    assert why("a.png", folder) == "it has 5.0 MB, and at most 5 MB are shown"


def test_a_small_file_of_very_many_points_is_not_shown(folder: Path) -> None:
    bomb = bytearray(png(2, 2))
    bomb[16:24] = struct.pack(">II", 30_000, 30_000)
    (folder / "a.png").write_bytes(bomb)
    assert why("a.png", folder) == "it has 30000 × 30000 points, and at most 50 million are shown"


def test_a_picture_that_may_not_be_read_is_not_shown(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_path: Path, *_how: object) -> bytes:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    # To root, everything is open.
    monkeypatch.setattr(Path, "read_bytes", refused)
    monkeypatch.setattr(Path, "open", refused)
    assert why("assets/map.png", folder) == "it can't be opened (Permission denied)"


def test_a_picture_without_words_is_called_by_its_file() -> None:
    assert alternative("", "assets/city%20map.png") == "city map.png"
    assert alternative("", r"assets\map.png") == "map.png"
    assert alternative(" A map ", "assets/map.png") == "A map"


# ── In documents ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_what_is_not_shown_is_said_in_words(name: str, folder: Path) -> None:
    text = "![the secret](../secret.png) ![gone](assets/gone.png) ![](assets/none.tiff)"
    made = FORMATS[name].make(answered(text, assets=folder))
    if name == "pdf":
        (folder / "made.pdf").write_bytes(made)
        made = text_of(folder / "made.pdf").encode()
    for words in (
        "the secret – picture not shown",
        "gone – picture not shown",
        "none.tiff – picture not shown",
    ):
        assert words in made.decode()


def test_a_page_holds_pictures_with_their_sizes(folder: Path) -> None:
    made = FORMATS["html"].make(answered("![A map](assets/map.png)", assets=folder)).decode()
    assert 'alt="A map" width="12" height="3"' in made
    assert "img-src data:" in made


@pytest.mark.parametrize("data", [SCRIPTED, LINKED])
def test_a_drawing_can_do_nothing_in_a_page(data: bytes, folder: Path) -> None:
    (folder / "a.svg").write_bytes(data)
    made = FORMATS["html"].make(answered("![Drawing](a.svg)", assets=folder)).decode()
    assert '<img src="data:image/svg+xml;base64,' in made
    assert "alert" not in made
    assert "default-src 'none'" in unescape(made)


def images_of(made: bytes, folder: Path) -> list[list[str]]:
    """The pictures of a PDF: page, number, kind, width, height …, and the resolution in x and y."""
    (folder / "made.pdf").write_bytes(made)
    said = subprocess.run(
        ["pdfimages", "-list", str(folder / "made.pdf")], capture_output=True, text=True, check=True
    )
    return [line.split() for line in said.stdout.splitlines()[2:]]


def test_a_pdf_runs_no_script_of_a_drawing(folder: Path) -> None:
    (folder / "a.svg").write_bytes(SCRIPTED)
    made = FORMATS["pdf"].make(answered("![Drawing](a.svg)", assets=folder))
    assert b"alert" not in made
    (folder / "made.pdf").write_bytes(made)
    assert "picture not shown" not in text_of(folder / "made.pdf")
    assert page_validate(folder / "made.pdf", "ua1").failures == []


def test_a_pdf_reads_no_file_for_a_drawing(folder: Path) -> None:
    (folder / "a.svg").write_bytes(LINKED)
    made = FORMATS["pdf"].make(answered("![Drawing](a.svg)", assets=folder))
    (folder / "made.pdf").write_bytes(made)
    assert "Drawing – picture not shown" in text_of(folder / "made.pdf")


def test_a_wide_picture_is_made_as_narrow_as_the_page_and_a_tiny_one_stays(folder: Path) -> None:
    (folder / "wide.png").write_bytes(png(4000, 40))
    (folder / "tiny.png").write_bytes(png(10, 10))
    made = FORMATS["pdf"].make(answered("![Wide](wide.png)\n\n![Tiny](tiny.png)", assets=folder))
    sizes = {row[3]: int(row[12]) for row in images_of(made, folder)}
    page_width = 210 / 25.4
    assert sizes["4000"] > 4000 / page_width
    assert sizes["10"] <= 100


# ── What is said about them ─────────────────────────────────────────────────────────────────────────


def test_every_picture_that_is_left_out_is_named_once_an_answer(folder: Path) -> None:
    text = "![a](../secret.png) ![b](../secret.png)\n\n> - ![c](gone.png) <!-- ![d](hidden.png) -->"
    written = plan(answers={"summary": [("summary.overview", "Overview", text)]})
    assert [left.unshown.address for left in unshown(written, folder)] == ["../secret.png", "gone.png"]
    assert not list(unshown(written, folder, withheld=frozenset({"summary.overview"})))


def test_what_only_a_pdf_can_not_show_is_named_for_a_pdf(folder: Path) -> None:
    (folder / "a.svg").write_bytes(LINKED)
    written = plan(answers={"summary": [("summary.overview", "Overview", "![Drawing](a.svg)")]})
    assert not list(unshown(written, folder))
    assert [left.unshown.address for left in unshown(written, folder, in_pdf=True)] == ["a.svg"]
