"""A field with its name, whether it is the listing's own, its counter, and what copies it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.listing_fields import ListingField
from app.rulebook.counters import Verdict
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.chips import StatusChip
from app.ui.kit.labels import Label, ShortLabel
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.kit.scrolling import come_to
from app.ui.listings.control import Control
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.rulebook.counters import Counter
    from app.ui.messages.guard_panel import GuardNotice

INKS = {
    Verdict.LONG: "bad",
    Verdict.SHORT: "warn",
    Verdict.BRIEF: "warn",
    Verdict.NEAR: "warn",
    Verdict.ENDING: "warn",
    Verdict.OFF_STEP: "warn",
    Verdict.EMPTY: "text3",
}
NOT_COPIED = {ListingField.IMAGES}


class Dot(Painted):
    """Says by a dot that a field is the listing's own."""

    def sizeHint(self) -> QSize:
        return QSize(12, self.theme.line("caption"))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.dot(width / 2, height / 2, 4, "accent_text")


class FieldBox(QWidget):
    """One field of the form. In the master all is open; in a listing it is inherited or own."""

    own_wanted = Signal(object)
    back_wanted = Signal(object)
    copy_wanted = Signal(object)
    """The `ListingField`."""

    def __init__(self, context: PageContext, control: Control, name: str) -> None:
        super().__init__()
        theme = context.theme
        self._context, self.control, self.field, self._name = context, control, control.field, name
        self.label = Label(theme, name, "caption_b", "text2", self)
        self.label.setBuddy(control)
        self.dot = Dot(theme, self)
        self.origin = ShortLabel(theme, "", "caption", "text3", self)
        self.own = Button(theme, self.tr("Own words here"), "", "link", self)
        self.back = Button(theme, self.tr("Back to the master"), "undo-2", "link", self)
        self.stale = StatusChip(theme, self)
        self.counter = Label(theme, "", "caption", "text3", self).wrapped()
        self.copy = IconButton(theme, "copy", self.tr("Copy"), is_plain=True, parent=self)
        self.copy.setFixedSize(theme.px(26), theme.px(26))
        self._column = QVBoxLayout(self)
        self.notice: GuardNotice | None = None
        self._lay_out()
        self.own.clicked.connect(lambda: self.own_wanted.emit(self.field))
        self.back.clicked.connect(lambda: self.back_wanted.emit(self.field))
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self.field))
        for button, said in (
            (self.own, self.tr("{field}: own words here")),
            (self.back, self.tr("{field}: back to the master")),
            (self.copy, self.tr("Copy {field}")),
        ):
            button.setAccessibleName(said.format(field=name))
        self.copy.setToolTip(self.tr("Copy {field}").format(field=name))
        for child in control.findChildren(QWidget):
            child.installEventFilter(self)

    def show_master(self, own_sites: str) -> None:
        """Be a field of the service; `own_sites` are those that have words of their own."""
        self.hide_notice()
        for part in (self.dot, self.own, self.back, self.copy):
            part.hide()
        self.stale.show_text("")
        said = self.tr("own: {sites}").format(sites=own_sites) if own_sites else ""
        self.origin.setText(said)
        self.origin.setToolTip(said)
        self.control.set_open(is_open=True)

    def show_listing(self, *, is_own: bool, is_stale: bool, said: str = "") -> None:
        """Be a field of a listing."""
        self.dot.setVisible(is_own)
        self.back.setVisible(is_own)
        self.own.setVisible(not is_own)
        self.copy.setVisible(self.field not in NOT_COPIED)
        self.origin.setText(self.tr("own") if is_own else self.tr("as in the master"))
        self.origin.setToolTip("")
        self.stale.show_text(said if is_stale else "", "warn")
        self.control.set_open(is_open=is_own)

    def show_counter(self, counter: "Counter | None", said: str = "") -> None:
        """Say how much of the site's bounds is used; None says nothing."""
        self.counter.setVisible(counter is not None and bool(said))
        if counter is None:
            self.control.setAccessibleDescription("")
            return
        ink = INKS.get(counter.verdict, "text3")
        self.counter.set_color(ink)
        self.counter.setText(said)
        self.control.setAccessibleDescription(said)

    def show_notice(self, notice: "GuardNotice") -> None:
        """Show what the guard found above the field, under the button that asked for the copy."""
        self.hide_notice()
        self.notice = notice
        self._column.insertWidget(1, notice)
        notice.back.clicked.connect(self.hide_notice)
        notice.chosen.connect(lambda found: self.control.show_passage(found.start, found.end))

    def come_to_notice(self) -> None:
        """Turn the keyboard and the eye to it: below the edge, Copy would seem to do nothing."""
        notice = self.notice
        if notice is not None:
            notice.back.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, notice, lambda: come_to(notice))

    def hide_notice(self) -> None:
        """Take back what the guard found."""
        if self.notice is not None:
            self.notice.hide()
            self.notice.deleteLater()
            self.notice = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let one press into an inherited text begin own words by a double click."""
        is_press = event.type() == QEvent.Type.MouseButtonDblClick
        if is_press and self.own.isVisible():
            self.own.click()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.label)
        head.addWidget(self.dot)
        head.addWidget(self.origin)
        head.addWidget(self.own)
        head.addWidget(self.back)
        head.addWidget(self.stale)
        head.addStretch(1)
        head.addWidget(self.copy)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(head)
        self._column.addWidget(self.control)
        self._column.addWidget(self.counter)
        self.counter.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.counter.hide()
        for part in (self.dot, self.own, self.back, self.copy):
            part.hide()
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
