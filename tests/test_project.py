"""The project keeps its own measures: sizes, captions, texts, words that must not appear."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from PySide6.QtCore import QObject

from app.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app"
TESTS = ROOT / "tests"
MODULES = sorted(APP.rglob("*.py"))
REVISIONS = APP / "storage" / "migrations"
VERSIONS = REVISIONS / "versions"
CODE = [*MODULES, *sorted(TESTS.rglob("*.py")), ROOT / "dev.py"]

FILE_LINES, CLASS_LINES, FUNCTION_LINES, INIT_LINES = 400, 250, 40, 3
MAIN_WINDOW_LINES = 250

NOT_OURS = {".git", ".venv", "build", "dist", "node_modules", "htmlcov", "__pycache__"}
BINARY = {".png", ".ttf", ".otf", ".qm", ".ico", ".icns", ".pyc", ".zip", ".pdf"}


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def caption(path: Path) -> str:
    return (ast.get_docstring(parsed(path)) or "").partition("\n")[0]


def our_files() -> Iterator[Path]:
    """Yield each text file of the project as a clean clone would have it."""
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        hidden_cache = any(part.endswith(("_cache", ".egg-info")) for part in parts)
        if NOT_OURS.intersection(parts) or hidden_cache or parts[0] in {".hypothesis", ".bench"}:
            continue
        if path.is_file() and path.suffix not in BINARY and not path.name.startswith(".coverage"):
            yield path


def test_no_file_class_or_function_is_too_long() -> None:
    long = []
    # A migration is data: the tables of one version, listed once and never changed again.
    for path in (one for one in CODE if VERSIONS not in one.parents):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > (MAIN_WINDOW_LINES if path.name == "main_window.py" else FILE_LINES):
            long.append(f"{named(path)}: {lines} lines")
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.ClassDef):
                limit = CLASS_LINES
            elif isinstance(node, ast.FunctionDef):
                limit = FUNCTION_LINES
            else:
                continue
            size = (node.end_lineno or node.lineno) - node.lineno + 1
            if size > limit:
                long.append(f"{named(path)}:{node.lineno} {node.name}: {size} lines")
    assert long == []


def test_an_init_file_holds_a_caption_and_little_else() -> None:
    inits = [path for path in MODULES if path.name == "__init__.py"]
    long = [named(p) for p in inits if len(p.read_text(encoding="utf-8").splitlines()) > INIT_LINES]
    assert long == []


def test_every_module_stands_in_the_map_with_its_own_caption() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    listed = dict(re.findall(r"^\* `(app/[^`]+\.py)`: (.+)$", text, re.MULTILINE))
    modules = [path for path in MODULES if VERSIONS not in path.parents]
    actual = {named(path): caption(path) for path in modules}
    wrong = sorted(name for name in actual | listed if actual.get(name) != listed.get(name))
    right = "\n".join(f"* `{name}`: {actual[name]}" for name in wrong if name in actual)
    assert not wrong, f"ARCHITECTURE.md should say (and no module that is gone):\n{right}"


def test_every_module_has_a_test_file_that_mirrors_it() -> None:
    missing = []
    for path in MODULES:
        if path.name == "__init__.py" or REVISIONS in path.parents:
            continue
        folder = TESTS / path.parent.relative_to(APP)
        if not (folder / f"test_{path.stem.strip('_')}.py").exists():
            missing.append(named(path))
    assert missing == []


def test_mapped_classes_are_hidden_from_the_window() -> None:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = config["tool"]["importlinter"]["contracts"]
    hidden = {name for c in contracts for name in c.get("forbidden_modules", [])}
    mapped = {
        f"app.models.{path.stem}"
        for path in (APP / "models").glob("*.py")
        if re.search(r"^from sqlalchemy|^import sqlalchemy", path.read_text("utf-8"), re.MULTILINE)
    }
    assert mapped == {name for name in hidden if name.startswith("app.models.")}


FORBIDDEN_IN_CODE = {
    r"\btr\(\s*f[\"']": "lupdate cannot read an f-string: format what tr() returned",
    r"QGraphicsDropShadowEffect": "paints each child again: draw shadows",
    r"QSortFilterProxyModel": "sorting and filtering happen in SQL",
    r"QMessageBox\.(information|warning|critical|question|about)\(": "use our own dialog",
    r"QApplication\.instance\(\)": "constructors take what they need",
    r"except Exception\b": "only the window's task runner and last resort may, commented",
}
MAY_CATCH_ALL = {"app/ui/tasks.py", "app/ui/application.py"}


@pytest.mark.parametrize("pattern", FORBIDDEN_IN_CODE)
def test_a_wrong_turn_is_not_taken(pattern: str) -> None:
    found = [
        f"{named(path)}:{number}"
        for path in MODULES
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(pattern, line)
        and not (pattern.startswith("except") and named(path) in MAY_CATCH_ALL)
    ]
    assert found == [], FORBIDDEN_IN_CODE[pattern]


def test_colours_stand_in_the_tokens_alone() -> None:
    colour = re.compile(r"[\"']#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})[\"']")
    found = [
        f"{named(path)}: {match}"
        for path in sorted((APP / "ui").rglob("*.py"))
        if path.name != "tokens.py"
        for match in colour.findall(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_style_sheets_stand_in_the_theme_alone() -> None:
    found = [
        named(path)
        for path in sorted((APP / "ui").rglob("*.py"))
        if path.name != "theme.py" and "setStyleSheet(" in path.read_text(encoding="utf-8")
    ]
    assert found == []


def imported_names(path: Path) -> Iterator[str]:
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


QT_MODULES = {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport", "QtNetwork", "QtTest"}


def test_of_qt_only_modules_under_the_lgpl_are_imported() -> None:
    parts = {
        (named(path), name.split(".")[1])
        for path in CODE
        for name in imported_names(path)
        if name.startswith("PySide6.")
    }
    assert sorted(part for part in parts if part[1] not in QT_MODULES) == []


def test_the_lock_brings_no_gpl_part_of_qt() -> None:
    assert not set(locked()) & {"pyside6", "pyside6-addons", "pyqt5", "pyqt6"}


def test_no_address_of_a_registry_and_no_machine_path_is_written_down() -> None:
    hosts = ["pypi" + r"\.org", "python" + "hosted", r"registry\.npm" + "js", r"deb\.deb" + "ian"]
    paths = ["/wo" + "rk/", "/ro" + "ot/", "/home/[a-z]", "C:" + r"\\Users\\[a-z]"]
    wrong = re.compile("|".join([*hosts, *paths]))
    found = [
        f"{named(path)}: {match.group()}"
        for path in our_files()
        if (match := wrong.search(path.read_text(encoding="utf-8", errors="replace")))
    ]
    assert found == []


def locked() -> dict[str, list[str]]:
    """Return the versions of each library the lock names (more than one where markers differ)."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    versions: dict[str, list[str]] = {}
    for name, version in re.findall(r"^([a-z0-9-]+)==([^ ]+)", text, re.MULTILINE):
        versions.setdefault(name, []).append(version)
    return versions


def test_the_lock_has_a_hash_for_everything_and_no_address() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    bare = [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry]
    assert bare == []
    assert not re.search(r"://|^-|@", text, re.MULTILINE)


def test_the_lock_fits_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    versions = locked()
    wrong = []
    for line in asked:
        requirement = Requirement(line)
        name = requirement.name.lower().replace("_", "-")
        if not all(map(requirement.specifier.contains, versions.get(name, ["0"]))):
            wrong.append(line)
    assert wrong == []


def test_the_lock_serves_windows_and_the_mac_too() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    for name, platform in [
        ("colorama", "win32"),
        ("pywin32-ctypes", "win32"),
        ("pefile", "win32"),
        ("macholib", "darwin"),
        ("secretstorage", "linux"),
    ]:
        assert re.search(rf"^{name}==\S+ ; .*sys_platform == '{platform}'", text, re.MULTILINE)


def test_every_library_has_its_licence_in_the_notices_and_its_reason_in_the_decisions() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    notices = (ROOT / "resources" / "NOTICES.md").read_text(encoding="utf-8").lower()
    reasons = (ROOT / "docs" / "decisions" / "0003-libraries-and-licences.md").read_text("utf-8")
    names = [Requirement(line).name.lower() for line in project["dependencies"]]
    assert [name for name in names if f"**{name}**" not in notices] == []
    assert [name for name in names if name not in reasons.lower()] == []


def test_the_changelog_parses_and_its_newest_release_is_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    heads = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert heads[0] == "Unreleased"
    releases = [re.fullmatch(r"(\d+\.\d+\.\d+) - (\d{4}-\d{2}-\d{2})", head) for head in heads[1:]]
    assert all(releases), heads
    numbers = [tuple(map(int, match[1].split("."))) for match in releases if match]
    assert numbers == sorted(numbers, reverse=True)
    kinds = set(re.findall(r"^### (.+)$", text, re.MULTILINE))
    assert kinds <= {"Added", "Changed", "Fixed", "Removed", "Security"}


def test_every_decision_says_context_decision_consequences_and_alternatives() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))
    numbers = [path.name[:4] for path in decisions]
    assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)]
    parts = ("Context", "Decision", "Consequences", "Alternatives")
    lacking = {
        f"{path.name}: {part}"
        for path in decisions
        for part in parts
        if not re.search(rf"^(## |\*\*){part}", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert lacking == set()


def test_links_inside_the_documents_lead_somewhere() -> None:
    documents = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    broken = [
        f"{named(document)}: {link}"
        for document in documents
        for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8"))
        if not (document.parent / link).exists()
    ]
    assert broken == []


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from 3.12 on")
def test_this_qt_and_this_python_keep_count_of_none() -> None:
    # PySide6 6.12.0 gives a reference to None away at each call, and Python 3.11 aborts.
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100


def test_loggers_are_named_so_that_the_linter_knows_them() -> None:
    found = [
        named(path)
        for path in MODULES
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.match(r"\s*\w+ *= *logging\.getLogger", line)
        and not re.match(r"\s*_?logger *=", line)
        and "root" not in line
    ]
    assert found == []


def test_every_setting_is_used() -> None:
    others = [path for path in MODULES if path != APP / "settings.py"]
    text = "\n".join(path.read_text(encoding="utf-8") for path in others)
    names = list(Settings._fields)
    assert [name for name in names if not re.search(rf"\b{name}\b", text)] == []
