"""Shows before a rule is saved what it leaves of every open listing, and which price keeps it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.models.money import Yen
from app.rulebook.marketplace import Marketplace
from app.services.rule_impacts import ListingImpact, RuleImpact
from app.ui.kit.dialog import Dialog
from app.ui.page import PageContext

WIDTH, ROW_HEIGHT, MOST_ROWS = 860, 32, 9
NUMBER_WIDTH, KEEPING_WIDTH = 92, 120
TEXT_COLUMNS = 2


class ImpactDialog(Dialog):
    """Accepted when the seller keeps the change; nothing is written before."""

    def __init__(
        self,
        context: PageContext,
        after: Marketplace,
        impact: RuleImpact,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self._formats = context.formats
        self._impact = impact
        px = context.theme.px
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMaximumWidth(px(WIDTH))
        self.setMinimumWidth(px(WIDTH))
        name = after.name.ja if context.formats.language == "ja" else after.name.en
        title = self.tr("What the new rules of {site} mean").format(site=name)
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.say(self._summary())
        self.table = QTableWidget(len(impact.rows), len(self._heads()), self)
        if impact.rows:
            self._fill(context)
            self.body.addWidget(self.table)
            self.add_action(self.tr("Copy as text"), "copy").clicked.connect(self._copy)
        else:
            self.table.hide()
        self.add_reject(self.tr("Change nothing"))
        self.add_accept(self.tr("Keep the rules"))

    def as_text(self) -> str:
        """Return the table as lines with tabs between the cells."""
        rows = [self._heads(), *(self._cells(row) for row in self._impact.rows)]
        return "\n".join("\t".join(row) for row in rows)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.as_text())

    def _summary(self) -> str:
        impact = self._impact
        known = {row.listing_id for row in impact.rows if None not in (row.old_net, row.new_net)}
        unknown, changed = {row.listing_id for row in impact.rows} - known, len(known)
        parts = [
            self.tr("Listings whose take-home changes: {n}").format(n=changed)
            if changed
            else self.tr("No listing's take-home changes."),
            self.tr("Listings as before: {n}").format(n=impact.untouched_count),
        ]
        if unknown:
            words = self.tr("Listings whose take-home is not known: {n}")
            parts.append(words.format(n=len(unknown)))
        if impact.open_order_count:
            parts.append(
                self.tr("Orders under way keep the rule they were bought under: {n}").format(
                    n=impact.open_order_count
                )
            )
        return "\n".join([*parts, self.tr("Ended orders do not change by one yen.")])

    def _heads(self) -> list[str]:
        return [
            self.tr("Listing"),
            self.tr("From"),
            self.tr("Price"),
            self.tr("Now"),
            self.tr("Then"),
            self.tr("Difference"),
            self.tr("Price that keeps it"),
        ]

    def _cells(self, row: ListingImpact) -> list[str]:
        difference: str = self.tr("unknown")
        if row.old_net is not None and row.new_net is not None:
            change = Yen(row.new_net - row.old_net)
            difference = self._formats.money(change, signed=True)
        return [
            row.title,
            f"{row.on:%Y/%m/%d}",
            *(self._amount(value) for value in (row.price, row.old_net, row.new_net)),
            difference,
            self._keeping(row),
        ]

    def _keeping(self, row: ListingImpact) -> str:
        is_known = row.old_net is not None and row.new_net is not None
        if row.keep_price is None and is_known:
            return self.tr("no price does")
        return self._amount(row.keep_price)

    def _amount(self, amount: Yen | None) -> str:
        return self.tr("unknown") if amount is None else self._formats.money(amount)

    def _fill(self, context: PageContext) -> None:
        table, px = self.table, context.theme.px
        table.setAccessibleName(self.heading.text())
        table.setHorizontalHeaderLabels(self._heads())
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        table.setShowGrid(False)
        table.setProperty("cells", "roomy")
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setFont(context.theme.font("caption"))
        table.setFixedHeight(px(40 + ROW_HEIGHT * min(len(self._impact.rows), MOST_ROWS)))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in range(1, table.columnCount()):
            is_last = column == table.columnCount() - 1
            table.setColumnWidth(column, px(KEEPING_WIDTH if is_last else NUMBER_WIDTH))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for place, row in enumerate(self._impact.rows):
            for column, text in enumerate(self._cells(row)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column >= TEXT_COLUMNS:
                    item.setTextAlignment(right)
                table.setItem(place, column, item)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for column in range(table.columnCount()):
            side = right if column >= TEXT_COLUMNS else left
            table.model().setHeaderData(
                column, Qt.Orientation.Horizontal, side, Qt.ItemDataRole.TextAlignmentRole
            )
