"""The log file, which private text never enters."""

import faulthandler
import logging
from pathlib import Path

import pytest

from app.logs import LOG_BYTES, Logs, Public, QuietRotatingFile, public_traceback

CLIENT = "山田花子"
OWN = logging.getLogger("app.tests.logs")
FOREIGN = logging.getLogger("otherlibrary")


def logged(folder: Path) -> str:
    return (folder / "tokuicho.log").read_text(encoding="utf-8")


def logs_in(folder: Path) -> Logs:
    return Logs(folder / "tokuicho.log", folder / "crash.log")


def test_a_line_has_moment_level_module_and_template(tmp_path: Path) -> None:
    with logs_in(tmp_path):
        OWN.info("The book was opened.")
    moment, level, module, text = logged(tmp_path).strip().split(" ", 3)
    assert moment[4] == "-"
    assert (level, module, text) == ("INFO", "app.tests.logs", "The book was opened.")


def test_arguments_are_left_out_of_a_line(tmp_path: Path) -> None:
    with logs_in(tmp_path):
        OWN.info("%s was added", CLIENT)
        OWN.info("%(client)s was renamed", {"client": CLIENT})
    assert CLIENT not in logged(tmp_path)
    assert "%s was added" in logged(tmp_path)
    assert "%(client)s was renamed" in logged(tmp_path)


def test_names_out_of_our_own_code_are_written(tmp_path: Path) -> None:
    with logs_in(tmp_path):
        OWN.info("%s ended with %s", Public("add_order"), Public("DiskFullError"))
        OWN.info("%s did it to %s", Public("add_order"), CLIENT)
    assert "add_order ended with DiskFullError" in logged(tmp_path)
    assert "%s did it to %s" in logged(tmp_path)


@pytest.mark.expects_log(f"cannot read {CLIENT}")
def test_of_another_librarys_line_only_its_place_is_written(tmp_path: Path) -> None:
    with logs_in(tmp_path):
        FOREIGN.warning(f"cannot read {CLIENT}")
    assert CLIENT not in logged(tmp_path)
    assert "otherlibrary" in logged(tmp_path)
    assert "test_logs.py:" in logged(tmp_path)


@pytest.mark.expects_log("A task failed.")
def test_an_error_is_written_without_its_words(tmp_path: Path) -> None:
    with logs_in(tmp_path):
        try:
            _fail_twice()
        except ValueError:
            OWN.exception("A task failed.")
    text = logged(tmp_path)
    assert CLIENT not in text
    assert "builtins.KeyError" in text
    assert "builtins.ValueError" in text
    assert "_fail_twice" in text
    assert text.index("builtins.KeyError") < text.index("builtins.ValueError")


def test_a_suppressed_context_is_left_out_and_a_circle_of_causes_ends() -> None:
    error = ValueError()
    error.__context__ = KeyError()
    assert "KeyError" in public_traceback(error)
    error.__suppress_context__ = True
    assert "KeyError" not in public_traceback(error)
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert public_traceback(first).split() == ["builtins.KeyError", "builtins.ValueError"]


def test_the_users_folders_are_cut_from_places(tmp_path: Path) -> None:
    deep = tmp_path / CLIENT / "a" / "b"
    deep.mkdir(parents=True)
    code = compile("1 / 0", str(deep / "c.py"), "exec")
    with pytest.raises(ZeroDivisionError) as raised:
        exec(code, {})  # noqa: S102  the only way to have a file name with a user in it
    assert CLIENT not in public_traceback(raised.value)
    assert "a/b/c.py:1" in public_traceback(raised.value)


def test_closing_takes_the_handler_and_the_crash_watch_away(tmp_path: Path) -> None:
    watched = faulthandler.is_enabled()
    before = list(logging.getLogger().handlers)
    with logs_in(tmp_path):
        assert len(logging.getLogger().handlers) == len(before) + 1
        assert faulthandler.is_enabled()
    assert logging.getLogger().handlers == before
    assert faulthandler.is_enabled() == watched


def test_a_crash_is_written_into_its_own_file(tmp_path: Path) -> None:
    watched = faulthandler.is_enabled()
    faulthandler.disable()
    try:
        with logs_in(tmp_path):
            assert (tmp_path / "crash.log").exists()
        assert not faulthandler.is_enabled()
    finally:
        if watched:
            faulthandler.enable()


def test_a_folder_that_cannot_be_written_means_no_log_and_no_error(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    watched = faulthandler.is_enabled()
    faulthandler.disable()
    try:
        with Logs(blocked / "tokuicho.log", blocked / "crash.log"):
            OWN.info("Nobody hears this.")
    finally:
        if watched:
            faulthandler.enable()
    assert blocked.read_bytes() == b""


def test_a_full_log_begins_a_new_file(tmp_path: Path) -> None:
    (tmp_path / "tokuicho.log").write_bytes(b"x" * LOG_BYTES)
    with logs_in(tmp_path):
        OWN.info("The first line of a new file.")
    assert (tmp_path / "tokuicho.log.1").stat().st_size == LOG_BYTES
    assert logged(tmp_path).count("\n") == 1


def test_a_log_that_cannot_be_renamed_goes_on_growing(tmp_path: Path) -> None:
    file = tmp_path / "tokuicho.log"
    (tmp_path / "tokuicho.log.1" / "inside").mkdir(parents=True)
    handler = QuietRotatingFile(file, maxBytes=10, backupCount=1, encoding="utf-8")
    for text in ("first line", "second line"):
        handler.emit(logging.LogRecord("app", logging.INFO, "", 0, text, None, None))
    handler.close()
    assert file.read_text(encoding="utf-8") == "first line\nsecond line\n"


_phone_numbers: dict[str, str] = {}


def _fail_twice() -> None:
    try:
        _phone_numbers[CLIENT]
    except KeyError as error:
        raise ValueError(CLIENT) from error
