"""What everyone sees first is there, is true, and names no machine of ours."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

import udtplan

ROOT = Path(__file__).resolve().parents[1]

# Names of package registries and of their mirrors, as a host or as an option that takes one.
REGISTRY = re.compile(
    r"\b(?:registry|index|proxy|mirror|mirrors|deb|packages|files|repo1?)\.[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:org|com|io|net|dev)\b"
    r"|\bpypi\.(?:org|python)\b"
    r"|--(?:extra-)?index-url[ =]|--find-links[ =]|--registry[ =]",
    re.IGNORECASE,
)
MACHINE = re.compile(r"(?<![\w.:~*}/-])/(?:home|Users|root|work|opt|mnt)/[\w.-]+")

# Only these fetch something, and they do it through their clients' own settings.
NO_ADDRESS = ["Makefile", ".ci/run", ".npmrc", "package.json", "package-lock.json"]


def public_files() -> list[str]:
    """Everything that git keeps or would keep, or every file of an unpacked sdist."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    try:
        ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return sorted(path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*") if path.is_file())
    return sorted({name for name in ran.stdout.splitlines() if (ROOT / name).is_file()})


def texts() -> Iterator[tuple[str, str]]:
    for name in public_files():
        data = (ROOT / name).read_bytes()
        if b"\0" not in data[:8192] and not name.endswith(".pdf"):
            yield name, data.decode("utf-8", "replace")


def hits(pattern: re.Pattern[str], name: str, text: str) -> list[str]:
    return [
        f"{name}:{number}: {line.strip()[:120]}"
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_file_names_a_registry() -> None:
    assert not [hit for name, text in texts() for hit in hits(REGISTRY, name, text)]


def test_no_file_names_a_folder_of_one_machine() -> None:
    assert not [hit for name, text in texts() for hit in hits(MACHINE, name, text)]


def test_what_installs_holds_no_address() -> None:
    names = NO_ADDRESS + [name for name in public_files() if name.startswith(("requirements/", "scripts/"))]
    address = re.compile(r"https?:|git\+|file:")
    assert not [
        hit for name in names for hit in hits(address, name, (ROOT / name).read_text(encoding="utf-8"))
    ]


@pytest.mark.parametrize(
    "line",
    [
        "resolved: " + "registry" + ".example.org/x.tgz",
        "see " + "pypi" + ".org",
        "pip install --index" + "-url x",
    ],
)
def test_a_registry_is_noticed(line: str) -> None:
    assert hits(REGISTRY, "x", line)


@pytest.mark.parametrize(
    ("line", "noticed"),
    [
        ("/ho" + "me/someone/plan", True),
        ("in /wo" + "rk/main", True),
        ("and/or/opt/else", False),
        ("https://example.org/opt/x", False),
        ("~/opt/plan", False),
    ],
)
def test_a_folder_of_one_machine_is_noticed(line: str, noticed: bool) -> None:
    assert bool(hits(MACHINE, "x", line)) == noticed


def test_every_locked_package_has_a_hash() -> None:
    for name in ("base", "dev"):
        lines = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
        pinned = [number for number, line in enumerate(lines) if re.match(r"[a-z]", line)]
        assert pinned
        assert all("==" in lines[number] for number in pinned)
        assert all(lines[number + 1].startswith("    --hash=sha256:") for number in pinned)


def test_the_locks_hold_every_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    locked = set(re.findall(r"^([a-z0-9-]+)==", read("requirements/base.txt"), re.MULTILINE))
    needed = {re.split(r"[<>=!~\[; ]", line)[0].lower().replace(".", "-") for line in project["dependencies"]}
    assert needed <= locked


def test_the_page_validators_are_locked_without_addresses() -> None:
    packages = json.loads(read("package-lock.json"))["packages"]
    assert all("integrity" in entry and "resolved" not in entry for name, entry in packages.items() if name)


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_readme_shows_how_to_try_and_how_to_test() -> None:
    readme = read("README.md")
    assert "make demo" in readme
    assert "make test" in readme


def test_every_target_of_make_that_is_mentioned_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", read("Makefile"), re.MULTILINE))
    for name in ("README.md", "CONTRIBUTING.md"):
        mentioned = set(re.findall(r"(?:^|`)make ([a-z]+)\b", read(name), re.MULTILINE))
        assert mentioned <= targets, name


def test_every_link_between_the_pages_leads_somewhere() -> None:
    pages = [
        name for name in public_files() if re.fullmatch(r"[A-Z]+\.md|docs/.*\.md|examples/[^/]+\.md", name)
    ]
    broken = []
    for name in pages:
        prose = re.sub(r"^(`{3,}).*?^\1", "", read(name), flags=re.DOTALL | re.MULTILINE)
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", prose):
            if "://" not in target and not target.startswith("mailto:"):
                path = (ROOT / name).parent / target
                if not path.exists():
                    broken.append(f"{name}: {target}")
    assert not broken


def test_the_licence_is_the_whole_apache_licence() -> None:
    licence = read("LICENSE")
    assert re.match(r"\s+Apache License\s+Version 2\.0, January 2004", licence)
    assert "END OF TERMS AND CONDITIONS" in licence
    assert 'license = "Apache-2.0"' in read("pyproject.toml")


def test_the_changelog_has_a_place_for_what_comes_next() -> None:
    headings = re.findall(r"^## \[(.+?)\]", read("CHANGELOG.md"), re.MULTILINE)
    assert headings[0] == "Unreleased"
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", heading) for heading in headings[1:])


# ── publiccode.yml, version 0.7 of the standard ────────────────────────────────────────────────────

MANDATORY = {
    "publiccodeYmlVersion",
    "name",
    "url",
    "platforms",
    "developmentStatus",
    "softwareType",
    "description",
    "legal",
    "maintenance",
    "localisation",
}
OPTIONAL = {
    "applicationSuite",
    "landingURL",
    "isBasedOn",
    "softwareVersion",
    "releaseDate",
    "logo",
    "categories",
    "usedBy",
    "fundedBy",
    "roadmap",
    "supports",
    "organisation",
    "intendedAudience",
    "dependsOn",
}


@pytest.fixture(scope="module")
def publiccode() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(read("publiccode.yml"))
    return loaded


def test_publiccode_has_the_keys_of_the_standard(publiccode: dict[str, Any]) -> None:
    assert publiccode.keys() >= MANDATORY
    assert publiccode.keys() <= MANDATORY | OPTIONAL
    assert publiccode["publiccodeYmlVersion"] == "0.7"
    assert publiccode["developmentStatus"] in {"concept", "development", "beta", "stable", "obsolete"}
    assert publiccode["softwareType"].startswith("standalone/")
    assert publiccode["url"].startswith("https://")


def test_publiccode_describes_udtplan_within_the_limits(publiccode: dict[str, Any]) -> None:
    english = publiccode["description"]["en"]
    assert len(english["shortDescription"]) <= 150
    assert 150 <= len(english["longDescription"]) <= 10_000
    assert english["features"]


def test_publiccode_agrees_with_the_package(publiccode: dict[str, Any]) -> None:
    assert publiccode["softwareVersion"] == udtplan.__version__
    assert publiccode["legal"]["license"] == "Apache-2.0"


def test_publiccode_says_who_looks_after_it(publiccode: dict[str, Any]) -> None:
    maintenance = publiccode["maintenance"]
    assert maintenance["type"] in {"internal", "community"}
    assert all(contact["name"] for contact in maintenance["contacts"])
    assert isinstance(publiccode["localisation"]["localisationReady"], bool)
    assert publiccode["localisation"]["availableLanguages"]
