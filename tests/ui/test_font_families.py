from pathlib import Path
from threading import enumerate as running

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from app.paths import resources_dir
from app.ui.font_families import BUNDLED_FAMILY, find_meanwhile, font_families


def test_there_is_a_japanese_family_to_draw_with(qapp: QApplication) -> None:
    del qapp
    find_meanwhile(resources_dir())
    families = font_families(resources_dir())
    assert any(QFontDatabase.hasFamily(family) for family in families)


def test_they_are_looked_for_once(qapp: QApplication, tmp_path: Path) -> None:
    del qapp
    found = font_families(tmp_path)
    find_meanwhile(tmp_path)
    for thread in running():
        if thread.name == "fonts":
            thread.join()
    assert font_families(tmp_path) is found
    assert BUNDLED_FAMILY in found
