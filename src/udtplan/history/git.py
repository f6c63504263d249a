"""The questions that are put to git; the only place that runs it.

Git is asked in a way that reads and never writes, that runs no program named in a configuration, and that
never goes to the network: what a partial clone lacks is missing.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import Path, PurePosixPath

from udtplan.errors import UserError

_OPTIONS = (
    *("--no-optional-locks", "-c", "core.quotePath=false", "-c", "core.fsmonitor=false"),
    *("-c", "diff.autoRefreshIndex=false"),  # a diff would write to the index
)
_ENVIRONMENT = {
    "LC_ALL": "C",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
}
# What a push of a new branch gives as the revision before it.
_NOTHING = "0" * 40
_LINK, _SUBMODULE = "120000", "160000"
_FILES = frozenset(["100644", "100755"])  # the same to a reader: only one may be run
_HASHES = {40: "sha1", 64: "sha256"}
_DUBIOUS = b"dubious ownership"
_TRUST = "git config --global --add safe.directory"
_DEEPER = "Fetch it: `git fetch --unshallow`, or `fetch-depth: 0` in the workflow."


class UnknownRevision(UserError):
    """Words that name no revision of a repository."""


@dataclass(frozen=True, slots=True)
class Change:
    """A file that differs between a revision and the work tree; paths start at the repository's root.

    Attributes:
        path: where it is now, or was last.
        before: where it was before it was moved; "" if it was not.
    """

    path: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of a revision."""

    path: str
    blob: str


@dataclass(frozen=True, slots=True)
class Repository:
    """A git repository with a work tree."""

    root: Path

    @classmethod
    def around(
        cls, folder: Path, remedy: str = "Run it in a clone, or leave out what asks for a revision."
    ) -> Repository:
        """The repository that a folder belongs to.

        Args:
            remedy: what to do if it belongs to none.

        Raises:
            UserError: it belongs to none, or git can't be run.
        """
        answer = _git(folder, "rev-parse", "--show-toplevel")
        root = answer.stdout.decode(errors="surrogateescape").rstrip("\n")
        if _DUBIOUS in answer.stderr:
            raise UserError(
                f"git does not read the repository around {folder}: it belongs to another user.",
                _trusting(answer.stderr),
            )
        if answer.returncode or not root:
            where = "This folder" if folder == Path() else str(folder)
            why = _reason(answer)
            more = "" if why.startswith("not a git repository") else f": {why}"
            raise UserError(f"{where} is in no git repository{more}.", remedy)
        return cls(Path(root))

    def name_of(self, path: Path) -> str:
        """A path as seen from the root of the repository; "." for the root itself.

        Raises:
            UserError: it lies elsewhere.
        """
        try:
            return path.resolve().relative_to(self.root.resolve()).as_posix()
        except ValueError:
            raise UserError(
                f"{path} is not in the repository {self.root}.", "Name paths of one only."
            ) from None

    def apart(self, folder: Path) -> Path | None:
        """The repository within this one that a folder belongs to, whose history is its own; None if it is
        part of this one."""
        inside = PurePosixPath(self.name_of(folder)).parts
        within = (self.root.joinpath(*inside[:end]) for end in range(1, len(inside) + 1))
        return next((one for one in within if os.path.exists(one / ".git")), None)

    def commit(self, revision: str) -> str:
        """The full name of the commit that a revision means.

        Raises:
            UserError: there is none of that name here.
        """
        if pair := two_in_one(revision):
            raise UserError(
                f"{revision} names two states in one word.",
                f"Name the first alone, or compare both with `udtplan diff {pair}`.",
            )
        answer = self._ask("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        name = answer.stdout.decode().strip()
        if not answer.returncode and name:
            return name
        if self.is_shallow():
            raise UserError(
                f"This clone is shallow and does not hold the revision {revision!r}.",
                _DEEPER,
            )
        if not self.has_commits():
            raise UserError(
                f"There is no revision {revision!r} here, as nothing is committed yet.",
                "Commit the plans first: `git add .`, then `git commit`.",
            )
        known = self._ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision)
        object_ = known.stdout.decode().strip()
        if object_ and not object_.startswith(revision):  # git takes any whole name for known
            raise UserError(
                f"git can't read the commit {object_}, which {revision} means.",
                "Look at the repository with `git fsck`, or clone it again.",
            )
        near = get_close_matches(revision, self._names(), 1)
        raise UnknownRevision(
            f"There is no revision {revision!r} here.",
            f"Did you mean {near[0]}?" if near else "Write a branch, a tag or a commit of this repository.",
        )

    def _names(self) -> list[str]:
        """The branches and tags of this repository."""
        answer = self._ask("for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags")
        return answer.stdout.decode(errors="replace").split()

    def has_commits(self) -> bool:
        """Whether anything was committed on the present branch, be it readable or not."""
        return not self._ask("rev-parse", "--verify", "--quiet", "HEAD").returncode

    def is_before_everything(self, revision: str) -> bool:
        """Whether a revision stands for "there was nothing": what CI names when a branch is new."""
        return revision == _NOTHING

    def parting(self, commit: str) -> str | None:
        """Where the present state parted from a commit; None where they have no common past here."""
        return self._ask("merge-base", commit, "HEAD").stdout.decode().strip() or None

    def why_no_parting(self) -> str:
        """What to say where no common past is found; "" where there is none."""
        if not self.is_shallow():
            return ""
        return (
            "This clone is shallow: where your work began is not known, so changes of others may be among "
            "these. `git fetch --unshallow` helps."
        )

    def commit_before(self, day: date) -> str | None:
        """The last commit of the present branch that was made before a day began (UTC); None if none was.

        Raises:
            UserError: the clone does not reach back to it, or can't be read.
        """
        if not self.has_commits():
            return None
        limit = f"--before={day.isoformat()}T00:00:00Z"
        answer = self._demand("rev-list", "--first-parent", "--max-count=1", limit, "HEAD")
        commit = answer.decode().strip() or None
        if commit is None and self.is_shallow():
            raise UserError(f"This clone is shallow and does not reach back to {day}.", _DEEPER)
        return commit

    def changes(self, since: str, until: str | None = None) -> list[Change]:
        """The files in which two commits differ, or the work tree from one, with what git does not know yet.

        Raises:
            UserError: git can't tell.
        """
        words = _words(
            self._demand(
                *("diff", "--raw", "--no-abbrev", "-z", "-M", "--no-ext-diff", "--no-relative"),
                *((since, until) if until else (since,)),
                "--",
            )
        )
        found = []
        touched: dict[str, tuple[str, str]] = {}
        for about in words:
            mode, new_mode, blob, new_blob, status = about.removeprefix(":").split(" ")
            first = next(words)
            found.append(Change(next(words), first) if status[0] in "RC" else Change(first))
            if status == "M" and {mode, new_mode} <= _FILES:
                touched[first] = blob, new_blob
        same = {name for name, blobs in touched.items() if self._is_same(name, *blobs)}
        found = [change for change in found if change.path not in same]
        if until:
            return found
        new = _words(self._demand("ls-files", "--others", "--exclude-standard", "-z", "--full-name"))
        return [*found, *(Change(path) for path in new)]

    def _is_same(self, name: str, before: str, now: str) -> bool:
        """Whether a file holds what it held. Of a file in the work tree git may not know: it was written
        anew, the repository was copied, or its lines end as on another system."""
        if now.strip("0"):
            return before == now
        return self.holds(name, before)

    def holds(self, name: str, blob: str) -> bool:
        """Whether a file of the work tree holds what git knows by this name; be it with other line ends."""
        try:
            content = (self.root / name).read_bytes()
        except OSError:
            return False
        return blob in (_blob(content, len(blob)), _blob(content.replace(b"\r\n", b"\n"), len(blob)))

    def files(self, commit: str, below: Sequence[str] = ()) -> list[Entry]:
        """The files of a commit at or below some paths, or all of them; links and submodules are none.

        Raises:
            UserError: git can't tell.
        """
        listed = _words(self._demand("ls-tree", "-r", "-z", "--full-tree", commit, "--", *below))
        entries = []
        for row in listed:
            about, _, path = row.partition("\t")
            mode, _, blob = about.split(" ")
            if mode not in (_LINK, _SUBMODULE):
                entries.append(Entry(path, blob))
        return entries

    def contents(self, entries: Iterable[Entry]) -> Iterator[tuple[Entry, bytes]]:
        """What some files hold, file by file.

        Raises:
            UserError: this clone does not hold them.
        """
        entries = list(entries)
        asked = "".join(f"{entry.blob}\n" for entry in entries).encode()
        answer = self._demand("cat-file", "--batch", given=asked)
        at = 0
        for entry in entries:
            end = answer.index(b"\n", at)
            _, _, size = answer[at:end].decode().partition(" blob ")
            if not size:
                raise UserError(
                    f"This clone does not hold {entry.path} as it was.", "Fetch the whole history first."
                )
            yield entry, answer[end + 1 : end + 1 + int(size)]
            at = end + 1 + int(size) + 1

    def sizes(self, entries: Iterable[Entry]) -> list[int]:
        """How many bytes some files hold, in their order; -1 for one that this clone does not hold.

        Raises:
            UserError: git can't tell.
        """
        asked = "".join(f"{entry.blob}\n" for entry in entries).encode()
        answer = self._demand("cat-file", "--batch-check", given=asked) if asked else b""
        sizes = (line.partition(" blob ")[2] for line in answer.decode().splitlines())
        return [int(size) if size else -1 for size in sizes]

    def is_shallow(self) -> bool:
        """Whether the clone holds the last commits only."""
        return self._ask("rev-parse", "--is-shallow-repository").stdout.strip() == b"true"

    def _demand(self, *words: str, given: bytes = b"") -> bytes:
        answer = self._ask(*words, given=given)
        if answer.returncode:
            raise UserError(f"git {words[0]} failed: {_reason(answer)}.", "Look at the repository with git.")
        return answer.stdout

    def _ask(self, *words: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return _git(self.root, *words, given=given)


def two_in_one(revision: str) -> str:
    """Both revisions that git's `main..work` or `main...work` names, as two words; "" for anything else."""
    one, dots, other = revision.partition("..")
    if not dots or ".." in revision.split("/") or ":" in revision or "{" in revision:
        return ""
    other = other.removeprefix(".")
    return f"{one or 'HEAD'} {other}" if other else one


def _git(folder: Path, *words: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            ["git", *_OPTIONS, "-C", os.fspath(folder), *words],
            input=given,
            capture_output=True,
            env={**os.environ, **_ENVIRONMENT},
            check=False,
        )
    except FileNotFoundError:
        raise UserError("The program git is not installed.", "Install git and run this again.") from None


def _blob(content: bytes, length: int) -> str:
    """The name that git gives to what a file holds."""
    return hashlib.new(_HASHES[length], b"blob %d\0%b" % (len(content), content)).hexdigest()


def _words(text: bytes) -> Iterator[str]:
    """What stands between zero bytes; names of files may be any bytes."""
    return iter([os.fsdecode(word) for word in text.split(b"\0") if word])


def _trusting(said: bytes) -> str:
    """What to do about a repository of another user, with the words that git gives for it."""
    lines = (line.strip() for line in said.decode(errors="replace").splitlines())
    command = next((line for line in lines if line.startswith(_TRUST)), f"{_TRUST} FOLDER")
    return f"If you trust it, allow it once: `{command}`."


def _reason(answer: subprocess.CompletedProcess[bytes]) -> str:
    lines = answer.stderr.decode(errors="replace").strip().splitlines()
    return lines[-1].removeprefix("fatal: ").rstrip(".") if lines else "git does not say why"
