"""A capture runs off the window's thread and leaves nothing half done."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.capture.column_mapping import ColumnMapping
from app.capture.refusals import MappingNeededError
from app.services.capture_outcomes import CaptureResult
from app.services.order_queries import order_ids
from app.storage.book_errors import DiskFullError
from app.ui.capture.flow import CaptureFlow
from app.ui.capture.views import FileView
from tests.services.bookkeeping_samples import sell
from tests.store import dump
from tests.ui.capture.files import BAD_DAY, GOOD, OTHER, own_csv, sales_csv
from tests.ui.today.context import World


@pytest.fixture
def backups() -> list[str]:
    return []


@pytest.fixture
def flow(world: World, backups: list[str]) -> CaptureFlow:
    return CaptureFlow(world.context, lambda: backups.append("backup"))


def previewed(flow: CaptureFlow, qtbot: QtBot, *paths: Path) -> tuple[FileView, ...]:
    with qtbot.waitSignal(flow.previewed, timeout=60_000) as caught:
        flow.read_files(paths)
    views: tuple[FileView, ...] = caught.args[0]
    return views


def test_a_preview_tells_what_a_file_brings_and_changes_nothing(
    world: World, flow: CaptureFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    before = dump(world.database)
    (view,) = previewed(flow, qtbot, sales_csv(tmp_path, GOOD, OTHER, BAD_DAY))
    assert (view.new_count, view.changed_count, view.seen_count) == (2, 0, 0)
    assert view.marketplace_id == "coconala"
    assert [line.line for line in view.left_out] == [4]
    assert "2026/13/4" in view.left_out[0].reason
    assert any("LPを制作します" in sample.title for sample in view.new)
    assert dump(world.database) == before


def test_taking_backs_up_first_and_is_one_undo(
    world: World, flow: CaptureFlow, backups: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    before = dump(world.database)
    previewed(flow, qtbot, sales_csv(tmp_path, GOOD, OTHER))
    with qtbot.waitSignal(flow.taken, timeout=60_000) as caught:
        flow.take()
    result = caught.args[0]
    assert isinstance(result, CaptureResult)
    assert result.order_count == 2
    assert backups == ["backup"]
    assert len(world.database.read(order_ids)) == 2
    world.database.undo()
    assert dump(world.database) == before


def test_the_same_file_again_brings_nothing(
    flow: CaptureFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = sales_csv(tmp_path, GOOD)
    previewed(flow, qtbot, path)
    with qtbot.waitSignal(flow.taken, timeout=60_000):
        flow.take()
    (view,) = previewed(flow, qtbot, path)
    assert (view.brings, view.seen_count) == (0, 1)


def test_a_failed_backup_keeps_the_book_as_it_is(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    def fail() -> None:
        raise DiskFullError(path=tmp_path)

    flow = CaptureFlow(world.context, fail)
    before = dump(world.database)
    previewed(flow, qtbot, sales_csv(tmp_path, GOOD))
    with qtbot.waitSignal(flow.failed, timeout=60_000) as caught:
        flow.take()
    assert isinstance(caught.args[0], DiskFullError)
    assert dump(world.database) == before


def test_a_capture_that_is_stopped_leaves_nothing(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    stopping = CaptureFlow(world.context, lambda: stopping.cancel())  # noqa: PLW0108 - made here
    before = dump(world.database)
    previewed(stopping, qtbot, sales_csv(tmp_path, GOOD, OTHER))
    with qtbot.waitSignal(stopping.stopped, timeout=60_000):
        stopping.take()
    assert dump(world.database) == before


def test_an_unknown_csv_is_asked_about_once_and_then_remembered(
    world: World, flow: CaptureFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = own_csv(tmp_path)
    with qtbot.waitSignal(flow.mapping_needed, timeout=60_000) as caught:
        flow.read_files([path])
    needed = caught.args[0]
    assert isinstance(needed, MappingNeededError)
    mapping = ColumnMapping(
        marketplace_id="lancers", title="仕事名", number="仕事ID", gross="契約金額"
    )
    with qtbot.waitSignal(flow.previewed, timeout=60_000) as shown:
        flow.answer(needed, mapping)
    (view,) = shown.args[0]
    assert (view.new_count, view.marketplace_id) == (2, "lancers")
    with qtbot.waitSignal(flow.taken, timeout=60_000):
        flow.take()
    again = CaptureFlow(world.context, lambda: None)
    (view,) = previewed(again, qtbot, own_csv(tmp_path, "other name.csv"))
    assert view.seen_count == 2


def test_a_file_that_is_left_out_does_not_keep_the_others_out(
    flow: CaptureFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(flow.mapping_needed, timeout=60_000) as caught:
        flow.read_files([own_csv(tmp_path), sales_csv(tmp_path, GOOD)])
    with qtbot.waitSignal(flow.previewed, timeout=60_000) as shown:
        flow.skip(caught.args[0])
    assert [view.name for view in shown.args[0]] == ["sales.csv"]


def test_files_that_cannot_be_read_each_say_why(
    flow: CaptureFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = tmp_path / "photo.csv"
    picture.write_bytes(b"\x89PNG\x00\x00\x00")
    views = previewed(flow, qtbot, picture, tmp_path / "gone.csv", sales_csv(tmp_path, GOOD))
    assert [bool(view.error) for view in views] == [True, True, False]
    assert "photo.csv" in views[0].error
    assert "gone.csv" in views[1].error
    assert views[0].brings == 0


def test_pasted_text_is_read_like_a_file(flow: CaptureFlow, qtbot: QtBot, tmp_path: Path) -> None:
    text = sales_csv(tmp_path, GOOD).read_text(encoding="utf-8")
    with qtbot.waitSignal(flow.previewed, timeout=60_000) as caught:
        flow.read_text("貼り付け", text)
    assert caught.args[0][0].new_count == 1


HEAD = "取引日,入出金(円),取引後残高(円),入出金内容\n"
SWAPPED = "20261104,99670,-330,a\n20261105,107470,7800,b\n"


@pytest.mark.parametrize(
    ("rows", "error"),
    [("20000304,-330,99670,a\n", "帳簿が始まる2026年より前"), (SWAPPED, "列が入れ替わって")],
)
def test_a_statement_that_cannot_be_gets_one_sentence_and_changes_nothing(
    world: World, flow: CaptureFlow, qtbot: QtBot, tmp_path: Path, rows: str, error: str
) -> None:
    world.database.write(sell, "1", date(2026, 5, 1))
    before = dump(world.database)
    path = tmp_path / "bank.csv"
    path.write_text(HEAD + rows, encoding="utf-8")
    (view,) = previewed(flow, qtbot, path)
    assert error in view.error
    assert (view.brings, view.remarks, view.left_out) == (0, (), ())
    with qtbot.waitSignal(flow.taken, timeout=60_000):
        flow.take()
    assert dump(world.database) == before


def test_lines_of_before_the_book_and_below_zero_are_told_before_anything_is_taken(
    world: World, flow: CaptureFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    world.database.write(sell, "1", date(2026, 5, 1))
    before = dump(world.database)
    path = tmp_path / "bank.csv"
    path.write_text(HEAD + "20000304,-330,70,a\n20260504,-100,-30,b\n", encoding="utf-8")
    (view,) = previewed(flow, qtbot, path)
    assert (view.brings, view.is_warning) == (1, True)
    (line,) = view.left_out
    assert line.line == 2
    assert "2000-03-04 < 2026" in line.reason
    assert dump(world.database) == before
