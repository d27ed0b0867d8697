"""A marketplace of the seller's own as a form: name, sign, colour, kinds, and its fee."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QWidget

from app.ui.kit.buttons import FilterChip
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.orders.kinds import kind_name
from app.ui.page import PageContext
from app.ui.rules.slice_rows import basis_points

if TYPE_CHECKING:
    from app.rulebook.marketplace import Marketplace
    from app.services import own_marketplaces
    from app.services.own_marketplaces import MarketplaceDraft
else:
    own_marketplaces = Later("app.services.own_marketplaces")

KINDS = ("text", "video", "phone", "content")
COLOURS = ("own1", "own2", "own3", "own4")


class SiteDialog(Dialog):
    """A new marketplace, or one of the seller's own to be changed; it stays until that is done."""

    tried = Signal()
    """The seller wants what is typed to be kept."""

    def __init__(
        self,
        context: PageContext,
        known: "Marketplace | None" = None,
        *,
        colour: str = COLOURS[0],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._is_new = known is None
        title = self.tr("Add a marketplace") if known is None else self.tr("Change the marketplace")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._make_fields()
        self._lay_out()
        self.add_reject(self.tr("Cancel"))
        self.keep = self.add_accept(self.tr("Add it") if known is None else self.tr("Keep"))
        self._fill(known, colour)
        self.name_ja.textChanged.connect(self._show_face)
        self.glyph.textChanged.connect(self._show_face)

    @property
    def draft(self) -> "MarketplaceDraft":
        """The marketplace as typed; the command says what cannot be."""
        fee = self.fee.text().strip()
        rate = basis_points(fee) if fee else None
        return own_marketplaces.MarketplaceDraft(
            name_ja=self.name_ja.text(),
            name_en=self.name_en.text(),
            glyph=self.glyph.text(),
            colour=next(key for key, chip in self.colours.items() if chip.isChecked()),
            kinds=tuple(kind for kind, chip in self.kinds.items() if chip.isChecked()),
            number_prefix=self.prefix.text(),
            has_escrow=self.escrow.isChecked(),
            fee=-1 if fee and rate is None else rate,
        )

    def accept(self) -> None:
        self.tried.emit()

    def leave(self) -> None:
        """Close: what was typed is kept."""
        super().accept()

    def refuse(self, sentence: str) -> None:
        """Say what cannot be, and stay."""
        self._problem.setText(f"⚠ {sentence}")
        self._problem.show()

    def _make_fields(self) -> None:
        theme = self.theme
        self.name_ja = TextField(theme, self.tr("Name in Japanese"), self.tr("e.g. my shop"), self)
        self.name_en = TextField(theme, self.tr("Name in English"), "My shop", self)
        self.glyph = TextField(theme, self.tr("Sign, one character"), "店", self)
        self.glyph.setMaxLength(1)
        self.prefix = TextField(theme, self.tr("Letters before numbers"), "M", self)
        self.prefix.setMaxLength(4)
        self.fee = TextField(theme, self.tr("Fee in percent"), self.tr("empty: not known"), self)
        self.escrow = QCheckBox(self.tr("The site holds the money until the work is done"), self)
        self.kinds = {kind: FilterChip(theme, kind_name(kind), parent=self) for kind in KINDS}
        self._group = QButtonGroup(self)
        self.colours = {}
        for number, key in enumerate(COLOURS, 1):
            name = self.tr("Colour {n}").format(n=number)
            chip = FilterChip(theme, name, "店", key, self)
            self._group.addButton(chip)
            self.colours[key] = chip
        self._problem = Label(theme, "", "caption", "bad", self).wrapped()
        self._problem.hide()

    def _lay_out(self) -> None:
        self._beside(self.name_ja, self.name_en)
        self._beside(self.glyph, self.prefix, self.fee)
        for name, chips in (
            (self.tr("Colour"), self.colours.values()),
            (self.tr("What is sold there"), self.kinds.values()),
        ):
            self.body.addWidget(Label(self.theme, name, "caption_b", "text2", self))
            row = QHBoxLayout()
            row.setSpacing(6)
            for chip in chips:
                row.addWidget(chip)
            row.addStretch(1)
            self.body.addLayout(row)
        self.body.addWidget(self.escrow)
        self.body.addWidget(self._problem)

    def _beside(self, *controls: TextField) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for control in controls:
            field = Field(self.theme, control.accessibleName(), control)
            field.setVisible(self._is_new or control is not self.fee)
            row.addWidget(field, 1)
        self.body.addLayout(row)

    def _fill(self, known: "Marketplace | None", colour: str) -> None:
        shown = colour if known is None or known.colour not in COLOURS else known.colour
        self.colours[shown].setChecked(True)
        if known is None:
            self.kinds[KINDS[0]].setChecked(True)
            self.escrow.setChecked(True)
            return
        self.name_ja.setText(known.name.ja)
        self.name_en.setText(known.name.en)
        self.glyph.setText(known.glyph)
        self.prefix.setText(known.number_prefix)
        self.escrow.setChecked(known.escrow)
        for kind, chip in self.kinds.items():
            chip.setChecked(kind in known.kinds)
        self._show_face()

    def _show_face(self) -> None:
        """Let the colours show the sign that is typed."""
        for chip in self.colours.values():
            chip.set_glyph(self.glyph.text() or "店")
