"""The walk over the tokens of a phrase: the point being filled, those put away, the letters between."""

from __future__ import annotations

from .lexer import Token
from .point import Gathered, NotRead, Point, Relative

END = Token("", 0, "")  # what stands after the last token

# A connective and the letters that already say the same when it comes right after them.
_SAME = {"U": "UBTtu", "B": "UBTtun", "F": "FSf", "X": "XBU", "A": "AFS"}


class Scan:
    """``now`` is the point that what comes next may belong to; ``at`` the index of the next token."""

    __slots__ = ("at", "now", "out", "tokens", "year_first")

    def __init__(self, tokens: list[Token], year_first: bool) -> None:
        self.tokens = tokens
        self.year_first = year_first
        self.at = 0
        self.now = Point()
        self.out = Gathered()

    def peek(self, ahead: int = 0) -> Token:
        """The token ``ahead`` of the next one (-1 is the one in hand); END beyond the last."""
        at = self.at + ahead
        return self.tokens[at] if 0 <= at < len(self.tokens) else END

    def skip(self, count: int = 1) -> None:
        self.at += count

    def letter(self, letter: str) -> None:
        """Put the point away and add a letter to the shape."""
        self.close()
        self.out.shape += letter

    def close(self) -> None:
        """Put the point away, if there is anything in it, and begin the next."""
        now, out = self.now, self.out
        if now.ordinal:
            raise NotRead("it is not clear what its ordinal number counts")
        if not now.said and now.loose is None:
            self._close_frame()
            return
        if now.mark == "w":
            out.shape += "Pw"
        else:
            if now.mark and not (out.shape and out.shape[-1] in _SAME.get(now.mark, "")):
                out.shape += now.mark
            elif now.mark == "B" and out.shape.endswith(("U", "u")):
                out.shape = out.shape[:-1] + "B"
            out.shape += "P"
        out.points.append(now)
        self.now = Point()

    def _close_frame(self) -> None:
        """A point of which only the frame is there: "at the end of the year", "the school year"."""
        now = self.now
        if now.part is not None and not now.yearword and not now.mark:
            self.out.shape += "P"  # "mid to late 2026": the other side says of what
            self.out.points.append(now)
        elif now.yearword and (now.part is not None or now.mark):
            raise Relative("it does not say which year")
        elif now.mark:
            raise NotRead("a word that belongs to a date has no date beside it")
        if now.part or now.yearword or now.fiscal or now.school:
            self.now = Point()

    def connect(self, letter: str) -> None:
        """Add a connective, or let it strengthen the one before it ("bis spätestens")."""
        if letter == "f" and self.now.said:
            return  # "kwartaal van 2026": "of"
        self.close()
        out = self.out
        last = out.shape[-1:]
        if letter in "tf" and last not in ("P", "."):
            if letter == "f" and not out.shape:
                out.shape = "f"
            return  # "au printemps": "in", where no point comes before
        if letter == "f":
            return  # "din 2026" after a point: "of 2026"
        if letter == "p":
            letter = "T" if last == "P" else "A"
        if last and last in "UuBn" and letter in "UuBTtn":
            if letter == "B":
                out.shape = out.shape[:-1] + "B"
        elif last and (
            (last in "FSf" and letter in "FS")
            or (last == "-" and letter in "TUuB")
            or (last == "T" and letter in "UuB")
        ):
            out.shape = out.shape[:-1] + letter
        else:
            out.shape += letter

    def mark(self, letter: str) -> None:
        """Note what an ending or a word behind a point makes of it ("2026-tól", "2026 onwards")."""
        now, out = self.now, self.out
        if now.mark and letter != now.mark and letter in "FU" and (now.said or now.yearword):
            self.close()
            now = self.now
        if not now.said and not now.yearword and out.shape.endswith("P"):
            # "… 2026, at the latest": it speaks of the point before.
            head = out.shape[:-1]
            if not (head and head[-1] in _SAME.get(letter, "")):
                out.shape = head + letter + "P"
        elif now.mark != "B" or letter != "U":
            now.mark = letter

    def follows_unit(self) -> bool:
        """Whether a quarter, half or week and a dash stand just before ("KW 12-14/2026")."""
        return self.out.shape.endswith("P-") and self.out.points[-1].unit is not None

    def take_percent(self) -> None:
        """EDTF: a percent sign behind a date makes it both approximate and uncertain."""
        if self.peek().kind == "%":
            self.out.flags |= {"approximate", "uncertain"}
            self.skip()
