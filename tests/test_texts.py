"""What is said to the user: a sentence for each error, a translation for each word."""

import ast
import builtins
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app"
TRANSLATIONS = ROOT / "resources" / "i18n"
PLACEHOLDER = re.compile(r"\{[^}]*\}|%(?:n|L?\d)")


def bases_of_classes(without: str = "") -> dict[str, set[str]]:
    """Return the names of the direct bases of each class, leaving out the classes of one room."""
    found: dict[str, set[str]] = {}
    for path in APP.rglob("*.py"):
        if path.relative_to(APP).parts[0] == without:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                names = {ast.unparse(base).rpartition(".")[2] for base in node.bases}
                found.setdefault(node.name, set()).update(names)
    return found


def kinds_of_errors(without: str) -> dict[str, set[str]]:
    """Return each subclass of AppError with its own name and its bases' below AppError."""
    bases = bases_of_classes(without)

    def line(name: str) -> set[str]:
        return {name}.union(*(line(base) for base in bases.get(name, ())))

    lines = {name: line(name) for name in bases}
    return {
        name: names - {"AppError", "Exception"}
        for name, names in lines.items()
        if "AppError" in names and name != "AppError"
    }


def names_said(room: str) -> set[str]:
    """Return the errors that the texts of a room have a sentence for."""
    files = [*(APP / room).glob("*text*.py"), *(APP / room).glob("*sentences*.py")]
    texts = "\n".join(path.read_text(encoding="utf-8") for path in files)
    return set(re.findall(r"\b[A-Z]\w+Error\b", texts))


@pytest.mark.parametrize(("room", "other"), [("ui", "cli"), ("cli", "ui")])
def test_every_error_that_can_reach_the_user_has_a_sentence(room: str, other: str) -> None:
    said = names_said(room)
    kinds = kinds_of_errors(without=other)
    assert sorted(name for name, line in kinds.items() if not line & said) == []


@pytest.mark.parametrize("room", ["ui", "cli"])
def test_no_sentence_speaks_of_an_error_that_is_gone(room: str) -> None:
    known = {"AppError", *bases_of_classes(), *dir(builtins)}
    assert sorted(names_said(room) - known) == []


def messages(files: list[Path]) -> dict[tuple[str, str], str]:
    """Return context and source of each message in use, with its translation."""
    found = {}
    for file in files:
        for context in etree.parse(file).iterfind("context"):
            for message in context.iterfind("message"):
                translation = message.find("translation")
                assert translation is not None
                if translation.get("type") in {"vanished", "obsolete"}:
                    continue
                key = (context.findtext("name", ""), message.findtext("source", ""))
                found[key] = "".join(translation.itertext()).strip()
                if translation.get("type") == "unfinished":
                    found[key] = ""
    return found


def translated() -> dict[tuple[str, str], str]:
    return messages(sorted(TRANSLATIONS.glob("*_ja.ts")))


def test_the_translation_covers_each_word_of_the_window_and_nothing_else(tmp_path: Path) -> None:
    lupdate = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    assert lupdate is not None
    fresh = tmp_path / "fresh.ts"
    rooms = (APP / "ui", APP / "bootstrap")
    sources = [str(path) for room in rooms for path in sorted(room.rglob("*.py"))]
    subprocess.run([lupdate, *sources, "-ts", str(fresh)], check=True, capture_output=True)  # noqa: S603
    used, have = set(messages([fresh])), set(translated())
    assert sorted(used - have) == [], "in the code, not in any .ts file"
    assert sorted(have - used) == [], "in a .ts file, no longer in the code"


def test_nothing_is_left_untranslated() -> None:
    assert [key for key, japanese in translated().items() if not japanese] == []


def test_a_translation_has_the_places_for_values_that_its_source_has() -> None:
    wrong = [
        (source, japanese)
        for (_, source), japanese in translated().items()
        if set(PLACEHOLDER.findall(source)) - {"%n"} != set(PLACEHOLDER.findall(japanese)) - {"%n"}
    ]
    assert wrong == []
