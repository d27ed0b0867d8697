"""Asks for the fee of one kind of service on one marketplace, where nobody knows it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.models.moments import JST
from app.services.rule_queries import catalog_of
from app.ui.fee_question import FeeQuestion, fee_choice
from app.ui.kit.dialog import Dialog
from app.ui.later import Later
from app.ui.orders.kinds import kind_name
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.rulebook.catalog import Catalog
    from app.services import rules
else:
    rules = Later("app.services.rules")


class FeeDialog(Dialog):
    """One question; the answer is kept, and orders that waited for it are reckoned."""

    kept = Signal(object)
    """The rulebook with the fee in it."""

    def __init__(
        self, context: PageContext, marketplace_id: str, kind: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, "", parent)
        self._context = context
        self._place = (marketplace_id, kind)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Set the fee"))
        self.heading.setText(self.tr("Set the fee"))
        today = context.clock().astimezone(JST).date()
        rules_known = context.catalog.marketplace(marketplace_id).fee_choices(kind, today)
        choices = [fee_choice(rule) for rule in rules_known]
        face = context.face(marketplace_id)
        self.question = FeeQuestion(context.theme, face, choices, self, kind=kind_name(kind))
        self.question.chosen.connect(self._keep)
        self.body.addWidget(self.question)
        self.add_reject(self.tr("Cancel"))

    def _keep(self, choice: str | int) -> None:
        marketplace_id, kind = self._place
        self.setEnabled(False)
        self._context.tasks.write(
            rules.choose_fee,
            marketplace_id,
            choice,
            kind=kind,
            shipped=self._context.catalog,
            now=self._context.clock(),
        ).then(lambda _nothing: self._read()).otherwise(self._fail)

    def _read(self) -> None:
        said = self.tr("The fee was kept, and orders without one were reckoned.")
        self._context.toast(said, undo=True)
        self._context.tasks.read(catalog_of, self._context.catalog).then(self._tell)

    def _tell(self, catalog: "Catalog") -> None:
        self.kept.emit(catalog)
        self.accept()

    def _fail(self, error: BaseException) -> None:
        self.setEnabled(True)
        self._context.fail(error)
