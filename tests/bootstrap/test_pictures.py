import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from app.bootstrap.pictures import settings_of
from app.cli.call import TourWish

ROOT = Path(__file__).resolve().parents[2]


def test_the_tour_draws_every_page_without_a_screen(tmp_path: Path) -> None:
    out = tmp_path / "tour"
    words = ["tour", "--out", str(out), "--theme", "dark", "--lang", "en", "--size", "1200x800"]
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "app", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    names = {file.stem for file in out.glob("*.png")}
    pages = {
        "today",
        "orders_board",
        "orders_table",
        "orders_calendar",
        "earnings",
        "palette",
        "standing",
        "listings",
    }
    pages |= {"messages_all", "messages_enquiries"}
    assert {f"{page}_en_dark" for page in pages} <= names
    today = QImage(str(out / "today_en_dark.png"))
    assert (today.width(), today.height()) == (1200, 800)
    assert len({today.pixel(x, 300) for x in range(0, 1200, 7)}) > 5, "the page is not empty"


def test_a_wish_becomes_settings() -> None:
    settings = settings_of(TourWish(Path(), "dark", "en", (1440, 900), 1.5))
    assert (settings.theme, settings.language, settings.reduce_motion) == ("dark", "en", True)
