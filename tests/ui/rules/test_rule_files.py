from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.rulebook.texts import LONGEST
from app.ui.rules.rule_files import RuleFiles
from tests.ui.orders.desk import Desk


def test_a_rulebook_goes_out_and_comes_back_and_bad_files_are_told(
    desk: Desk, tmp_path: Path
) -> None:
    window = QWidget()
    desk.qtbot.addWidget(window)
    said: list[str] = []
    found: list[object] = []
    files = RuleFiles(desk.context, said.append, window)
    files.proposed.connect(found.append)
    shipped = desk.catalog.marketplace("coconala")
    file = tmp_path / "coconala.toml"
    files.hand_on(shipped, file)
    files.take_in(file)
    assert found == [shipped]
    good = file.read_text("utf-8")
    for text, sign in (
        (good.replace("rate = 2200", "rate = -1").encode(), "coconala.toml"),
        (good.encode("utf-16"), "UTF-8"),
        (b"#" * (LONGEST + 9), "longer"),
    ):
        file.write_bytes(text)
        files.take_in(file)
        assert sign in said[-1]
    files.take_in(tmp_path / "nothing.toml")
    files.hand_on(shipped, tmp_path / "no" / "folder.toml")
    assert len(said) == 5
    assert len(found) == 1
