"""The dialog in which accounts and tax classes get the names that another program knows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.errors import AppError
from app.rulebook.chart import Chart
from app.services.export_name_queries import OwnNames, usual_names
from app.ui.exports.targets import Target
from app.ui.kit.dialog import Dialog
from app.ui.later import Later
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services import export_names
else:
    export_names = Later("app.services.export_names")

WIDTH, HEIGHT, ROW = 640, 420, 30
OURS, THEIRS = 0, 1


class NamesDialog(Dialog):
    """Shows each account and tax class beside its name over there, which can be typed over."""

    def __init__(
        self,
        context: PageContext,
        target: Target,
        chart: Chart,
        own: OwnNames,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self._is_japanese = context.formats.language == "ja"
        self._usual = usual_names(target.format, chart)
        self._chart = chart
        title = self.tr("Names in {name}").format(name=target.name)
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.setMinimumWidth(context.theme.px(WIDTH))
        self.setMaximumWidth(context.theme.px(WIDTH))
        self.say(
            self.tr(
                "Type over a name on the right where it is called otherwise there. An emptied one"
                " goes back to the usual name."
            )
        )
        self._context, self._target = context, target
        self.table = self._table(context, target)
        self._fill(own)
        self.body.addWidget(self.table)
        self.wrong = self.say("", "caption", "bad")
        self.wrong.hide()
        self.add_action(self.tr("Reset all"), "undo-2").clicked.connect(self.reset)
        self.add_reject(self.tr("Cancel"))
        self.add_accept(self.tr("Keep the names"))

    def names(self) -> OwnNames:
        """Return what stands on the right now."""
        self.table.setCurrentCell(-1, -1)  # what is being typed counts too
        accounts, classes = list(self._chart.accounts), list(self._chart.tax_classes)
        said = [self._theirs(row).text() for row in range(self.table.rowCount())]
        return OwnNames(
            accounts=dict(zip(accounts, said, strict=False)),
            tax_classes=dict(zip(classes, said[len(accounts) :], strict=True)),
        )

    def reset(self) -> None:
        """Write the usual names again."""
        self._fill(OwnNames())

    def accept(self) -> None:
        """Keep the names, and close when they are kept."""
        chart, wanted = self._chart, self._target.format
        task = self._context.tasks.write(
            export_names.set_export_names, wanted, self.names(), chart=chart
        )
        task.then(self._close).otherwise(self._refuse)

    def _close(self, _nothing: None) -> None:
        self._context.toast(self.tr("Names kept"), undo=True)
        super().accept()

    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, AppError):
            self._context.fail(error)
            return
        self.wrong.setText(f"⚠ {self._context.text.error(error)}")
        self.wrong.show()
        self.fit()

    def _theirs(self, row: int) -> QTableWidgetItem:
        item = self.table.item(row, THEIRS)
        assert item is not None  # noqa: S101  every row was filled
        return item

    def _table(self, context: PageContext, target: Target) -> QTableWidget:
        px = context.theme.px
        count = len(self._chart.accounts) + len(self._chart.tax_classes)
        table = QTableWidget(count, 2, self)
        table.setHorizontalHeaderLabels([self.tr("In Tokuicho"), target.name])
        table.setAccessibleName(self.heading.text())
        table.setShowGrid(False)
        table.setProperty("cells", "roomy")
        table.setTabKeyNavigation(False)
        table.setMinimumHeight(px(HEIGHT))
        table.setEditTriggers(QTableWidget.EditTrigger.AllEditTriggers)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(px(ROW))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        return table

    def _fill(self, own: OwnNames) -> None:
        accounts = {one.id: one.name for one in self._chart.accounts.values()}
        classes = {one.id: one.name for one in self._chart.tax_classes.values()}
        rows = [
            (name, own.accounts.get(one, self._usual.account(one)))
            for one, name in accounts.items()
        ]
        rows += [
            (name, own.tax_classes.get(one, self._usual.tax_class(one)))
            for one, name in classes.items()
        ]
        for row, (ours, theirs) in enumerate(rows):
            item = QTableWidgetItem(ours.ja if self._is_japanese else ours.en)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.table.setItem(row, OURS, item)
            self.table.setItem(row, THEIRS, QTableWidgetItem(theirs))
