from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from app.paths import resources_dir
from app.ui.font_families import BUNDLED_FAMILY, LINUX_FAMILIES, font_families

HAS_FAMILY = "app.ui.font_families.QFontDatabase.hasFamily"


def test_there_is_a_japanese_family_to_draw_with(qapp: QApplication) -> None:
    del qapp
    families = font_families(resources_dir())
    assert any(QFontDatabase.hasFamily(family) for family in families)


def test_the_systems_own_family_comes_before_the_shipped_one(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    del qapp
    monkeypatch.setattr("app.ui.font_families.sys.platform", "linux")
    monkeypatch.setattr(HAS_FAMILY, lambda family: "CJK" in family)
    assert font_families(tmp_path) == list(LINUX_FAMILIES)
    monkeypatch.setattr(HAS_FAMILY, lambda _family: False)
    assert font_families(tmp_path)[0] == BUNDLED_FAMILY
