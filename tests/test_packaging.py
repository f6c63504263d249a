"""What is installed works: from the wheel and as an editable install, outside the checkout.

The libraries udtplan needs are borrowed from the environment that runs the tests, so nothing is fetched.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

import udtplan

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[1]


def run(*command: str | Path, cwd: Path, codes: tuple[int, ...] = (0,)) -> str:
    """What `command` prints, with an environment that knows nothing of the checkout."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "UDTPLAN"))}
    ran = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**kept, "NO_COLOR": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert ran.returncode in codes, f"{command} ended with {ran.returncode}:\n{ran.stdout}\n{ran.stderr}"
    return ran.stdout


def build(out: Path, *what: str) -> Path:
    """The folder in which the sdist and wheel of the checkout were built."""
    run(sys.executable, "-m", "build", "--no-isolation", *what, "--outdir", out, ROOT, cwd=out.parent)
    return out


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist and the wheel that was made from it."""
    return build(tmp_path_factory.mktemp("built") / "dist")


def environment(folder: Path, package: str | Path, *options: str) -> Path:
    """The folder of programs of a new virtual environment with `package` in it."""
    venv.create(folder, with_pip=False)
    bin_ = folder / ("Scripts" if os.name == "nt" else "bin")
    python = bin_ / Path(sys.executable).name
    python = python if python.exists() else bin_ / "python"
    own = run(python, "-c", "import sysconfig; print(sysconfig.get_paths()['purelib'])", cwd=folder).strip()
    borrowed = {sysconfig.get_paths()["purelib"], sysconfig.get_paths()["platlib"]}
    (Path(own) / "borrowed.pth").write_text("\n".join(sorted(borrowed)), encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", "--python", str(python)]
    # --ignore-installed: the borrowed folder may hold an udtplan of its own, which must stay.
    quiet = ["--no-index", "--no-deps", "--no-build-isolation", "--ignore-installed"]
    run(*pip, "install", *quiet, *options, package, cwd=folder)
    return bin_


@pytest.fixture(scope="module", params=["wheel", "editable"])
def installed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of an environment with udtplan in it."""
    folder = tmp_path_factory.mktemp(request.param)
    if request.param == "editable":
        return environment(folder / "venv", ROOT, "--editable")
    [wheel] = request.getfixturevalue("built").glob("*.whl")
    return environment(folder / "venv", wheel)


def members(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_wheel_holds_the_code_and_the_data_folders_and_nothing_else(built: Path) -> None:
    [wheel] = built.glob("*.whl")
    inside = {name: data for name, data in members(wheel).items() if ".dist-info/" not in name}

    expected = {}
    for folder, prefix in (("src/udtplan", ""), ("templates", "templates/"), ("schemas", "schemas/")):
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                name = f"udtplan/{prefix}{path.relative_to(ROOT / folder).as_posix()}"
                expected[name] = path.read_bytes()

    assert inside.keys() == expected.keys()
    assert inside == expected


def test_the_wheel_from_the_sdist_is_the_wheel_from_the_checkout(built: Path, tmp_path: Path) -> None:
    [from_sdist] = built.glob("*.whl")
    [direct] = build(tmp_path / "dist", "--wheel").glob("*.whl")
    assert members(from_sdist) == members(direct)


def test_the_sdist_holds_what_a_packager_needs(built: Path) -> None:
    [sdist] = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    assert {"LICENSE", "README.md", "CHANGELOG.md", "pyproject.toml", "src/udtplan/__init__.py"} <= names
    assert any(name.startswith("examples/lille/") for name in names)
    assert not [name for name in names if name.startswith((".venv", "node_modules", "build", "tests"))]


def test_an_editable_install_leaves_no_copy_of_the_data_behind(tmp_path: Path) -> None:
    environment(tmp_path / "venv", ROOT, "--editable")
    assert not [path for path in (tmp_path / "venv").rglob("templates") if "udtplan" in path.parts]


def test_the_program_that_was_installed_is_the_one_that_runs(installed: Path, tmp_path: Path) -> None:
    code = (
        "import udtplan, udtplan.resources as r; print(udtplan.__file__); print(r.data_folder('templates'))"
    )
    where = run(installed / "python", "-c", code, cwd=tmp_path).splitlines()

    own = installed.parents[1].name.startswith("wheel")
    inside = [Path(line).is_relative_to(installed.parent) for line in where]
    assert inside == [own, own]
    assert udtplan.__version__ in run(installed / "udtplan", "--version", cwd=tmp_path)


def test_a_plan_can_be_made_checked_and_rendered_far_from_the_checkout(
    installed: Path, tmp_path: Path
) -> None:
    program = installed / "udtplan"

    run(program, "init", "Gent", cwd=tmp_path)
    [plan] = [path.parent for path in tmp_path.rglob("plan.yaml")]
    checked = json.loads(run(program, "check", plan, "--format", "json", cwd=tmp_path, codes=(0, 1)))
    run(program, "render", plan, "--md", "--html", "--pdf", "--out", "out", cwd=tmp_path)

    assert checked["version"] == 1
    assert [entry["city"] for entry in checked["plans"]] == ["Gent"]
    made = {path.suffix: path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert {".md", ".html", ".pdf"} <= made.keys()
    assert made[".pdf"].startswith(b"%PDF-")
    assert b"Gent" in made[".html"]
