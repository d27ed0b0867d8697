#!/usr/bin/env python3
"""The one command of a developer: python3 dev.py run|test|lint|bench|tour|build.

It needs Python 3.11 and nothing else: it makes `.venv`, installs what `requirements.lock` names
there, and on Debian or Ubuntu fetches the few system libraries that Qt wants.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
BUILD = ROOT / "build"
WINDOWS = sys.platform == "win32"
LINUX = sys.platform.startswith("linux")
SCRIPTS = VENV / ("Scripts" if WINDOWS else "bin")
COVERED = ("models", "rulebook", "capture", "handover", "services")  # every branch of these
NO_TESTS = 5  # pytest's exit code when nothing was chosen

# Library that Qt loads, or program that we start -> the Debian package that brings it.
OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
KEYCHAIN = {"gnome-keyring-daemon": "gnome-keyring", "dbus-run-session": "dbus"}
MAILBOX = {"/usr/sbin/dovecot": "dovecot-imapd", "openssl": "openssl"}
LEDGERS = {"hledger": "hledger"}
BUILDING = {"objdump": "binutils"}
BEANCOUNT = BUILD / "beancount"  # an environment of its own: beancount is under the GPL


def python_of(venv: Path) -> Path:
    """Return the Python of a virtual environment."""
    return venv / ("Scripts/python.exe" if WINDOWS else "bin/python")


PYTHON = python_of(VENV)


def main(arguments: list[str]) -> int:
    """Prepare the machine as far as the command needs it, then do the command."""
    commands = {step.__name__: step for step in (run, test, lint, bench, tour, build)}
    parser = argparse.ArgumentParser(description="Tokuicho for developers")
    parser.add_argument("command", choices=commands)
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="passed on")
    chosen = parser.parse_args(arguments)
    if sys.version_info < (3, 11):  # noqa: UP036  it may well be started by an older one
        sys.exit(f"Python 3.11 or newer is needed; this is {sys.version}.")
    os.chdir(ROOT)
    os.environ["PYTHONUTF8"] = "1"
    prepare()
    return commands[chosen.command](chosen.rest)


def run(rest: list[str]) -> int:
    """Open the window; without a screen draw what it would show."""
    if not has_screen() and not rest:
        print("There is no screen here, so the pages are drawn as pictures instead.", flush=True)
        return tour([])
    install_missing(WINDOW if has_screen() else {})
    return start("-m", "app", *rest)


def test(rest: list[str]) -> int:
    """Check the code, then run all tests; with arguments run just those tests."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if rest:
        return start("-m", "pytest", *rest)
    install_missing(MAILBOX)
    if not all(map(is_here, MAILBOX)):
        print("SKIPPED: the tests against a real mail server need Dovecot and openssl.", flush=True)
    install_ledgers()
    codes = [lint([]), test_with_keychain()]
    if any(codes):
        print("The checks above found something; the tests run all the same.", flush=True)
    layers = [f"--cov=app.{layer}" for layer in COVERED]
    return max(*codes, start("-m", "pytest", "-n", "auto", "-m", "not keychain", *layers))


def lint(rest: list[str]) -> int:
    """Check format, rules, types and layers; with --fix put right what can be."""
    fixing = "--fix" in rest
    codes = [
        start("-m", "ruff", "format", *([] if fixing else ["--check"]), "."),
        start("-m", "ruff", "check", *(["--fix"] if fixing else []), "."),
        start("-m", "mypy"),
        call(SCRIPTS / "lint-imports", "--no-cache"),
    ]
    return max(codes)


def bench(rest: list[str]) -> int:
    """Measure against bare Qt and bare SQL on the same machine, and print the ratios."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return start("-m", "tests.bench", *rest)


def tour(rest: list[str]) -> int:
    """Draw every page in both themes and languages; no screen is needed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if rest:
        return start("-m", "app", "tour", *rest)
    return draw_tour([str(PYTHON), "-m", "app"], BUILD / "tour")


def build(rest: list[str]) -> int:
    """Build the program as one folder, then let the result draw the tour."""
    install_missing(BUILDING)
    folders = ["--distpath", str(BUILD / "dist"), "--workpath", str(BUILD / "work")]
    steps = ("-m", "PyInstaller", "--noconfirm", *folders, *rest, "build_installer.spec")
    if code := start(*steps):
        return code
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    program = BUILD / "dist" / "tokuicho" / ("tokuicho.exe" if WINDOWS else "tokuicho")
    return draw_tour([str(program)], BUILD / "tour-of-build")


def draw_tour(program: list[str], out: Path) -> int:
    """Let a program draw its pages in each look, and say where they are."""
    shutil.rmtree(out, ignore_errors=True)
    for language in ("ja", "en"):
        for theme in ("light", "dark"):
            if code := call(*program, "tour", "--out", out, "--theme", theme, "--lang", language):
                return code
    print(f"{len(list(out.rglob('*.png')))} pictures in {out.relative_to(ROOT)}")
    return 0


def test_with_keychain() -> int:
    """Run the tests of the keychain against a Secret Service of their own."""
    install_missing(KEYCHAIN)
    if not LINUX or not all(map(shutil.which, KEYCHAIN)):
        print("SKIPPED: the tests against a real keychain need gnome-keyring and dbus.", flush=True)
        return 0
    unlock = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        own = {"HOME": home, "XDG_RUNTIME_DIR": home, "TOKUICHO_TEST_KEYCHAIN": "1"}
        session = ("dbus-run-session", "--", "sh", "-c", f'{unlock}; exec "$@"', "sh")
        code = call(*session, PYTHON, "-m", "pytest", "-q", "-m", "keychain", extra=own)
    return 0 if code == NO_TESTS else code


def install_ledgers() -> None:
    """Install the programs that check plain-text ledgers, for the tests alone."""
    install_missing(LEDGERS)
    if not all(map(is_here, LEDGERS)):
        print("SKIPPED: the tests against hledger itself need hledger.", flush=True)
    try:
        make_venv(BEANCOUNT)
        install_lock(ROOT / "tests" / "requirements-beancount.lock", BEANCOUNT)
    except SystemExit as error:
        print(f"SKIPPED: the tests against beancount itself. {error}", flush=True)


def prepare() -> None:
    """Make everything ready that does not depend on the command; end with a sentence if not."""
    install_missing(OFFSCREEN)
    make_venv(VENV)
    install_lock(LOCK, VENV)
    compile_translations()


def make_venv(venv: Path) -> None:
    """Make a virtual environment unless it is there."""
    if python_of(venv).exists():
        return
    if importlib.util.find_spec("ensurepip") is None:
        package = "python{}.{}-venv".format(*sys.version_info)
        if not apt_install([package]):
            sys.exit(f"Python's venv module is missing: apt-get install {package}")
    if call(sys.executable, "-m", "venv", "--clear", venv):
        sys.exit(f"{venv.name} could not be made.")


def install_lock(lock: Path, venv: Path) -> None:
    """Install what a lock names, by its hashes, unless that was done already."""
    done = venv / "requirements.digest"
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    if done.exists() and done.read_text(encoding="ascii") == digest:
        return
    print(f"Installing the libraries that {lock.name} names …", flush=True)
    pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    how = ("--root-user-action=ignore", "--require-hashes", "--no-deps", "-r", lock)
    if call(python_of(venv), *pip, *how):
        sys.exit("The libraries could not be installed. Is the network reachable?")
    done.write_text(digest, encoding="ascii")


def compile_translations() -> None:
    """Compile each translation that is newer than what was compiled from it."""
    for source in sorted((ROOT / "resources" / "i18n").glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        if call(SCRIPTS / "pyside6-lrelease", "-silent", source, "-qm", compiled):
            sys.exit(f"{source.name} could not be compiled.")


def install_missing(wanted: dict[str, str]) -> None:
    """Install the Debian packages of those libraries and programs that are not here."""
    if not LINUX:
        return
    missing = [package for name, package in wanted.items() if not is_here(name)]
    if missing and not apt_install(missing):
        names = " ".join(missing)
        print(f"Missing on this system: {names}. On Debian: apt-get install {names}", flush=True)


def is_here(name: str) -> bool:
    """Tell whether a shared library can be loaded, or a program is on the path."""
    if ".so" not in name:
        return shutil.which(name) is not None
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages if this is Debian and we may; tell whether that worked."""
    if not LINUX or shutil.which("apt-get") is None:
        return False
    prefix = []
    if os.geteuid() != 0:
        if shutil.which("sudo") is None or call("sudo", "-n", "true", quiet=True):
            return False
        prefix = ["sudo", "-n"]
    print(f"Installing {' '.join(packages)} …", flush=True)
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-y"]
    call(*apt, "update", quiet=True)
    return call(*apt, "install", "--no-install-recommends", *packages, quiet=True) == 0


def has_screen() -> bool:
    """Tell whether a window can be shown here."""
    return not LINUX or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def start(*arguments: str | Path) -> int:
    """Run Python of `.venv`."""
    return call(PYTHON, *arguments)


def call(*command: str | Path, quiet: bool = False, extra: dict[str, str] | None = None) -> int:
    """Run a program and return its exit code, 128 and the signal's number if one ended it."""
    silence = subprocess.DEVNULL if quiet else None
    words = [str(word) for word in command]
    environment = {**os.environ, **(extra or {})}
    code = subprocess.run(words, check=False, env=environment, stdout=silence).returncode
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
