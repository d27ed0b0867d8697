"""Who issues papers: names, address, number, bank account, seal and logo."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.errors import AppError
from app.models.paper_body import Issuer, Rounding
from app.rulebook.registration_numbers import registration_number
from app.services.order_drafts import NAME_LENGTH
from app.ui.kit.buttons import Button
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.kit.growing_text import GrowingText
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.papers.words import PaperWords

if TYPE_CHECKING:
    from app.services import issuers, kept_files
    from app.services.kept_files import FileDraft
else:
    issuers = Later("app.services.issuers")
    kept_files = Later("app.services.kept_files")

WIDTH = 540
PICTURE = 56


class IssuerDialog(Dialog):
    """Papers that were issued keep the issuer they had."""

    def __init__(
        self,
        context: PageContext,
        words: PaperWords,
        who: Issuer,
        pictures: dict[str, bytes],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, self.tr("Issuer of papers"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(context.theme.px(WIDTH))
        self._context, self._who = context, who
        theme = context.theme
        self.name = self._line(self.tr("Name"), who.name)
        self.trade = self._line(self.tr("Trade name"), who.trade_name)
        self.phone = self._line(self.tr("Phone"), who.phone)
        self.mail = self._line(self.tr("Mail"), who.mail)
        self.number = self._line(self.tr("Registration number"), who.registration_number)
        self.number.setPlaceholderText("T1234567890123")
        self.address = GrowingText(theme, self.tr("Address"), 2, 3)
        self.address.setPlainText(who.address)
        self.bank = GrowingText(theme, self.tr("Bank account to pay to"), 2, 3)
        self.bank.setPlainText(who.bank)
        self.rounding = ChoiceBox()
        for rounding in Rounding:
            self.rounding.addItem(words.rounding(rounding), rounding.value)
        self.rounding.setCurrentIndex(self.rounding.findData(who.rounding.value))
        self.seal = PictureField(context, self.tr("Seal"), pictures.get(who.seal))
        self.logo = PictureField(context, self.tr("Logo"), pictures.get(who.logo))
        self.name_field = Field(theme, self.tr("Name"), self.name)
        self.number_field = Field(theme, self.tr("Registration number"), self.number)
        self.wrong = Label(theme, "", "body", "bad").wrapped()
        self.wrong.hide()
        self._lay_out()
        self.number.textChanged.connect(self._tell_number)
        self._tell_number()
        self.add_reject(self.tr("Cancel"))
        self.add_accept(self.tr("Save"))
        self.name.setFocus()

    def accept(self) -> None:
        """Keep the issuer; the dialog stays open when he cannot be kept."""
        who = Issuer(
            name=self.name.text(),
            trade_name=self.trade.text(),
            address=self.address.toPlainText(),
            phone=self.phone.text(),
            mail=self.mail.text(),
            registration_number=self.number.text(),
            bank=self.bank.toPlainText(),
            seal="" if self.seal.is_dropped else self._who.seal,
            logo="" if self.logo.is_dropped else self._who.logo,
            rounding=Rounding(self.rounding.currentData()),
        )
        self._context.tasks.write(
            issuers.set_issuer,
            who,
            seal=self.seal.file,
            logo=self.logo.file,
            now=self._context.clock(),
        ).then(self._done).otherwise(self._refuse)

    def _done(self, _nothing: object) -> None:
        self._context.toast(self.tr("Issuer saved"), undo=True)
        super().accept()

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self.wrong.setText(f"⚠ {self._context.text.error(error)}")
            self.wrong.show()
            self.fit()
        else:
            self._context.fail(error)

    def _tell_number(self) -> None:
        """Say of a number whose check digit is not a corporation's that it may yet be right."""
        self.wrong.hide()  # it may have been about another number
        text = self.number.text().strip()
        found = registration_number(text) if text else None
        if not text:
            told = self.tr("Leave it empty unless you are registered for qualified invoices.")
            self.number_field.set_help(told)
        elif found is None:
            self.number_field.set_error(self.tr("It is T and thirteen digits."))
        elif not found.is_corporate:
            self.number_field.set_help(
                self.tr(
                    "Its check digit is not that of a company's number. A person's may differ:"
                    " look it up on the tax agency's site before you use it."
                )
            )
        else:
            self.number_field.set_help(self.tr("Its check digit is right."))

    def _lay_out(self) -> None:
        theme, body = self.theme, self.body
        body.addLayout(_pair(self.name_field, Field(theme, self.tr("Trade name"), self.trade)))
        body.addWidget(Field(theme, self.tr("Address"), self.address))
        body.addLayout(
            _pair(
                Field(theme, self.tr("Phone"), self.phone), Field(theme, self.tr("Mail"), self.mail)
            )
        )
        body.addLayout(
            _pair(self.number_field, Field(theme, self.tr("Tax rounding"), self.rounding))
        )
        body.addWidget(Field(theme, self.tr("Bank account to pay to"), self.bank))
        body.addLayout(_pair(self.seal, self.logo))
        body.addWidget(self.wrong)

    def _line(self, label: str, text: str) -> TextField:
        field = TextField(self.theme, label)
        field.setMaxLength(NAME_LENGTH)
        field.setText(text)
        return field


class PictureField(QWidget):
    """One picture: shown small, chosen from a file, taken away."""

    def __init__(
        self, context: PageContext, label: str, content: bytes | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = context.theme
        self._context, self._label = context, label
        self.file: FileDraft | None = None
        self.is_dropped = False
        self.shown = QLabel(self)
        self.shown.setFixedSize(QSize(theme.px(PICTURE), theme.px(PICTURE)))
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose = Button(theme, self.tr("Choose…"), "image", "secondary", self)
        self.drop = Button(theme, self.tr("Remove"), "", "ghost", self)
        self.wrong = Label(theme, "", "caption", "bad", self).wrapped()
        self.wrong.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.shown)
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.drop)
        row.addLayout(buttons)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(theme, label, "caption_b", "text2", self))
        column.addLayout(row)
        column.addWidget(self.wrong)
        self.choose.clicked.connect(self._choose)
        self.drop.clicked.connect(self._drop)
        self._show(content)

    def take(self, path: Path) -> None:
        """Read a picture from a file."""
        task = self._context.tasks.run(kept_files.read_image, path)
        task.then(self._take).otherwise(self._refuse)

    def _choose(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.webp);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self._label, "", kinds)
        if path:
            self.take(Path(path))

    def _take(self, file: "FileDraft") -> None:
        self.file, self.is_dropped = file, False
        self.wrong.hide()
        self._show(file.content)

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self.wrong.setText(self._context.text.error(error))
            self.wrong.show()
        else:
            self._context.fail(error)

    def _drop(self) -> None:
        self.file, self.is_dropped = None, True
        self._show(None)

    def _show(self, content: bytes | None) -> None:
        picture = QPixmap()
        if content is not None and picture.loadFromData(content):
            room = self.shown.size()
            keep = Qt.AspectRatioMode.KeepAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            self.shown.setPixmap(picture.scaled(room, keep, smooth))
        else:
            self.shown.setPixmap(QPixmap())
            self.shown.setText("—")
        self.drop.setVisible(content is not None)


def _pair(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(left, 1, Qt.AlignmentFlag.AlignTop)
    row.addWidget(right, 1, Qt.AlignmentFlag.AlignTop)
    return row
