"""What a camera or a program wrote beside a picture does not get into documents; what is seen does."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from tests.render.samples import png
from udtplan.pictures.size import size_of
from udtplan.pictures.stripped import stripped
from udtplan.render.look.pictures import Picture, look_up

ICC = b"ICC_PROFILE\0\x01\x01profile"
SCAN = b"\x00\x08\x01\x01\x00\x00\x3f\x00" + b"points\xff\x00and\xff\xd0points"
SECRET = b"41.0 N, Joana"


def segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


JFIF = segment(0xE0, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0")
COLOURS = segment(0xE2, ICC)
ADOBE = segment(0xEE, b"Adobe\0\x64\0\0\0\0\x01")
FRAME = segment(0xC0, b"\x08" + struct.pack(">HH", 20, 30) + b"\x01\x01\x11\0")
SEEN = FRAME + b"\xff\xda" + SCAN + b"\xff\xd9"


def tiff(orientation: int, order: str = "<") -> bytes:
    """Camera data with a maker and how the photo is turned."""
    head = b"II*\0" if order == "<" else b"MM\0*"
    maker = struct.pack(f"{order}HHII", 0x010F, 2, len(SECRET), 38)
    turned = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0)
    return head + struct.pack(f"{order}IH", 8, 2) + maker + turned + b"\0\0\0\0" + SECRET


def photo(*more: bytes) -> bytes:
    return b"\xff\xd8" + JFIF + b"".join(more) + COLOURS + ADOBE + SEEN


@pytest.mark.parametrize(
    "written",
    [
        segment(0xE1, b"Exif\0\0" + tiff(1)),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + SECRET),
        segment(0xED, b"Photoshop 3.0\0" + SECRET),
        segment(0xE2, b"MPF\0" + SECRET),
        segment(0xFE, SECRET),
    ],
)
def test_a_photo_loses_what_the_camera_wrote_and_nothing_else(written: bytes) -> None:
    assert stripped("image/jpeg", photo(written)) == photo()


def test_what_a_phone_puts_behind_a_photo_goes() -> None:
    assert stripped("image/jpeg", photo() + b"film " + SECRET) == photo()


def test_remarks_between_the_scans_of_a_photo_go() -> None:
    second = b"\xff\xda" + SCAN
    parted = photo()[:-2] + segment(0xFE, SECRET) + second + b"\xff\xd9"
    assert stripped("image/jpeg", parted) == photo()[:-2] + second + b"\xff\xd9"


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_photo_that_lies_on_its_side_is_still_turned(order: str) -> None:
    made = stripped("image/jpeg", photo(segment(0xE1, b"Exif\0\0" + tiff(6, order))))
    assert SECRET not in made
    assert b"\x01\x12\0\x03\0\0\0\x01\0\x06" in made
    assert made.endswith(SEEN)
    assert size_of("image/jpeg", made) == (30, 20)
    assert stripped("image/jpeg", made) == made


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


@pytest.mark.parametrize("kind", [b"tEXt", b"iTXt", b"zTXt", b"tIME", b"eXIf"])
def test_a_png_loses_its_words_and_keeps_its_points(kind: bytes) -> None:
    plain = png(3, 2)
    body = tiff(1) if kind == b"eXIf" else SECRET
    assert stripped("image/png", plain[:33] + chunk(kind, body) + plain[33:] + SECRET) == plain


def test_a_png_that_is_turned_stays_so() -> None:
    plain = png(3, 2)
    made = stripped("image/png", plain[:33] + chunk(b"eXIf", tiff(8)) + plain[33:])
    assert SECRET not in made
    assert stripped("image/png", made) == made
    assert len(made) > len(plain)


def riff(*parts: tuple[bytes, bytes]) -> bytes:
    body = b"".join(
        struct.pack("<4sI", kind, len(said)) + said + b"\0" * (len(said) % 2) for kind, said in parts
    )
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def test_a_webp_loses_its_camera_data_and_says_so_in_its_head() -> None:
    size, points = b"\0\0\0\x1d\0\0\x13\0\0", (b"VP8 ", b"points!")
    said = riff((b"VP8X", b"\x2c" + size), points, (b"EXIF", tiff(1)), (b"XMP ", SECRET))
    assert stripped("image/webp", said) == riff((b"VP8X", b"\x20" + size), points)


def test_a_drawing_keeps_its_words_for_readers_and_loses_remarks() -> None:
    drawing = (
        b'<svg xmlns="x"><!-- by Joana --><title>Basin</title><metadata id="m"><who>Joana</who></metadata>'
        b"<rdf:metadata/><style><![CDATA[<!-- a{} -->]]></style><desc>Two streets</desc></svg>"
    )
    assert stripped("image/svg+xml", drawing) == (
        b'<svg xmlns="x"><title>Basin</title><style><![CDATA[<!-- a{} -->]]></style>'
        b"<desc>Two streets</desc></svg>"
    )


@pytest.mark.parametrize(
    ("media", "data"),
    [
        ("image/jpeg", photo(segment(0xFE, SECRET))[:60]),
        ("image/jpeg", b"\xff\xd8\xff"),
        ("image/png", png(2, 2)[:-6]),
        ("image/webp", riff((b"XMP ", SECRET))[:-4]),
        ("image/svg+xml", b"<svg><!-- a --><!-- never closed <title>x</title></svg>"),
        ("image/gif", b"GIF89a\x01\0\x01\0\0\0\0;"),
    ],
)
def test_a_broken_file_and_one_of_another_kind_stay_as_they_are(media: str, data: bytes) -> None:
    assert stripped(media, data) == data


def test_documents_get_the_picture_without_camera_data_and_the_file_keeps_it(tmp_path: Path) -> None:
    own = photo(segment(0xE1, b"Exif\0\0" + tiff(1)))
    (tmp_path / "square.jpg").write_bytes(own)
    found = look_up("square.jpg", tmp_path)
    assert isinstance(found, Picture)
    assert found.data == photo()
    assert (tmp_path / "square.jpg").read_bytes() == own
