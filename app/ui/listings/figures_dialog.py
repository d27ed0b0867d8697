"""Takes what a site counts of a listing: typed in, pasted as the page shows it, or from a file."""

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QPlainTextEdit, QWidget

from app.capture.listing_figures import CountWindow
from app.errors import AppError
from app.models.types import FigureSource, ListingMeasure
from app.rulebook.payout_calendar import holiday_name
from app.services.figure_drafts import FigureDraft
from app.ui.kit.buttons import Button
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.date_field import DateField
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.listings.number_field import NumberField
from app.ui.listings.words import ListingWords
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services import figure_reading, listing_figures
    from app.services.figure_reading import FigurePreview
    from app.services.listing_details import ServiceDetails
else:
    figure_reading = Later("app.services.figure_reading")
    listing_figures = Later("app.services.listing_figures")

LOOK_MS = 300
MOST_DIGITS = 9
WINDOW_DAYS = 30


class FiguresDialog(Dialog):
    """Which listing, which days, and the numbers; pasted words are read before they are kept."""

    def __init__(
        self,
        context: PageContext,
        words: ListingWords,
        service: "ServiceDetails",
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self._context, self._words, self._today, self._service = context, words, today, service
        self._preview: FigurePreview | None = None
        self._latest = Latest()
        title = self.tr("Note figures")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.listing = ChoiceBox(self)
        for one in service.listings:
            self.listing.addItem(context.face(one.marketplace_id).name, one.id)
        first = today - timedelta(days=WINDOW_DAYS)
        self.first = self._day(self.tr("From"), first)
        self.last = self._day(self.tr("Until"), today - timedelta(days=1))
        self.rolling = QCheckBox(self.tr("It is a rolling total (the site shows no days)"), self)
        self.numbers = {
            measure: NumberField(context.theme, context.text.word(measure), self, MOST_DIGITS)
            for measure in ListingMeasure
        }
        self.pasted = QPlainTextEdit(self)
        self.told = Label(context.theme, "", "caption", "text2", self).wrapped()
        self._look = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._lay_out()
        self.pasted.textChanged.connect(self._look.start)
        self._look.timeout.connect(self.read_pasted)
        self.listing.currentIndexChanged.connect(lambda _place: self._look.start())

    @property
    def window_(self) -> CountWindow:
        """The days that are meant."""
        is_rolling = self.rolling.isChecked()
        last = self.last.day or self._today
        return CountWindow(None if is_rolling else self.first.day, last, is_rolling)

    def accept(self) -> None:
        drafts, source = self._typed(), FigureSource.TYPED
        if not drafts and self._preview is not None:
            drafts, source = self._preview.drafts, self._preview.source
        if not drafts:
            if not self.told.text():  # else it says why nothing was read
                self.told.setText(self.tr("Type a number, or paste what the site shows."))
            return
        now = self._context.clock()
        said = self.tr("{n} figures noted").format(n=len(drafts))
        self._context.tasks.write(listing_figures.note_figures, drafts, source, now=now).then(
            lambda _count: self._context.toast(said, undo=True)
        )
        super().accept()

    def _typed(self) -> tuple[FigureDraft, ...]:
        window, listing_id = self.window_, int(self.listing.currentData())
        return tuple(
            FigureDraft(
                listing_id=listing_id,
                measure=measure,
                number=number,
                from_on=window.from_on,
                to_on=window.to_on,
                is_rolling=window.is_rolling,
            )
            for measure, field in self.numbers.items()
            if (number := field.number) is not None
        )

    def read_pasted(self) -> None:
        """Read what was pasted, and say what of it was understood."""
        text, listing_id = self.pasted.toPlainText(), self.listing.currentData()
        self._preview = None
        if not text.strip():
            self.told.setText("")
            return
        wishes = (self._site(), self.window_, listing_id)
        name = self.tr("Pasted words")
        self._latest.ask(self._context.tasks.read(_figures_in, name, text, wishes)).then(
            self._tell
        ).otherwise(self._refuse)

    def read_file(self, path: Path) -> None:
        """Read a CSV or a text with figures, and say what of it was understood."""
        self._look.stop()
        self._preview = None
        self._latest.ask(
            self._context.tasks.read(_figures_of, path, self._site(), self.window_)
        ).then(self._tell).otherwise(self._refuse)

    def _choose_file(self) -> None:
        kinds = self.tr("Figures (*.csv *.txt *.tsv)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("A file with figures"), "", kinds)
        if name:
            self.read_file(Path(name))

    def _site(self) -> str:
        chosen = self.listing.currentData()
        return next(one.marketplace_id for one in self._service.listings if one.id == chosen)

    def _tell(self, preview: "FigurePreview") -> None:
        self._preview = preview
        said = self.tr("{n} figures were read.").format(n=len(preview.drafts))
        if preview.unknown:
            titles = self._context.formats.listed(title for _line, title in preview.unknown[:3])
            unknown = self.tr("No listing has this title: {titles}").format(titles=titles)
            said = f"{said} {unknown}"
        self._say(said)

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self._say(self._context.text.error(error), "bad")
        else:
            self._context.fail(error)

    def _say(self, text: str, ink: str = "text2") -> None:
        """Say what was read or why nothing was, with room for all of it."""
        self.told.set_color(ink)
        self.told.setText(text)
        self.fit()

    def _day(self, name: str, day: date) -> DateField:
        context = self._context
        field = DateField(context.theme, context.formats, name, lambda: self._today, holiday_name)
        field.set_day(day)
        return field

    def _lay_out(self) -> None:
        theme = self.theme
        self.body.addWidget(Field(theme, self.tr("Listing"), self.listing))
        days, numbers = QHBoxLayout(), QHBoxLayout()
        days.addWidget(Field(theme, self.tr("From"), self.first))
        days.addWidget(Field(theme, self.tr("Until"), self.last))
        for measure, field in self.numbers.items():
            numbers.addWidget(Field(theme, self._context.text.word(measure), field))
        self.body.addLayout(days)
        self.body.addWidget(self.rolling)
        self.body.addLayout(numbers)
        self.pasted.setTabChangesFocus(True)
        self.pasted.setFixedHeight(theme.px(84))
        self.pasted.setPlaceholderText(self.tr("Views 320, favourites 12 …"))
        self.body.addWidget(Field(theme, self.tr("Or paste what the site shows"), self.pasted))
        choose = Button(theme, self.tr("From a file…"), "file-text", parent=self)
        choose.clicked.connect(self._choose_file)
        self.body.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.told)
        self.add_reject(self.tr("Cancel"))
        self.add_accept(self.tr("Note figures"))
        self.rolling.toggled.connect(lambda on: self.first.setEnabled(not on))


def _figures_in(
    reader: object, name: str, text: str, wishes: tuple[str, CountWindow, int]
) -> "FigurePreview":
    site, window, listing_id = wishes
    asked = figure_reading.FigureWishes(marketplace_id=site, window=window, listing_id=listing_id)
    return figure_reading.figures_in_text(reader, name, text, asked)  # type: ignore[arg-type]


def _figures_of(reader: object, path: Path, site: str, window: CountWindow) -> "FigurePreview":
    asked = figure_reading.FigureWishes(marketplace_id=site, window=window)
    return figure_reading.figures_in_file(reader, path, asked)  # type: ignore[arg-type]
