"""The card 依存度: what the take-home hangs on, and what is left if one of them goes."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.dependence_queries import Dependence, RankChange, Without
from app.services.earnings_queries import EarningsKey
from app.ui.earnings.dependence_bars import WHOLE, DependenceBars
from app.ui.kit.cards import Card
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.labels import Label
from app.ui.kit.segmented import Segment, Segmented
from app.ui.page import PageContext

HALF = WHOLE // 2
GAP = 32


class DependenceCard(Card):
    """Bars and a sentence on the left, on the right what if one of them were gone."""

    group_chosen = Signal(str)
    asked = Signal(str, object)
    """What the shares are by, and the key of the one that is thought away."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, " ", parent=parent)
        self._context = context
        self.set_title(self.tr("Dependence"))
        self._by = EarningsKey.MARKETPLACE
        self.switch = Segmented(
            context.theme,
            self.tr("Dependence on"),
            (
                Segment(EarningsKey.MARKETPLACE.value, self.tr("Sites")),
                Segment(EarningsKey.CLIENT.value, self.tr("Clients")),
                Segment(EarningsKey.SERVICE.value, self.tr("Services")),
            ),
            parent=self,
        )
        theme = context.theme
        self.sentence = Label(theme, "", "body_b", "text", self).wrapped()
        self.bars = DependenceBars(context, self)
        self.unknown = Label(theme, "", "caption", "text3", self).wrapped()
        self.chooser = ChoiceBox(self)
        self.chooser.setAccessibleName(self.tr("What if this were gone"))
        self.monthly = Label(theme, "", "subtitle", "text", self).wrapped()
        self.open = Label(theme, "", "body", "text2", self).wrapped()
        self.ranks = Label(theme, "", "body", "text2", self).wrapped()
        self._build()
        self.switch.chosen.connect(self.group_chosen)
        self.chooser.currentIndexChanged.connect(self._ask)

    @property
    def by(self) -> EarningsKey:
        """What the shares are told by."""
        return EarningsKey(self.switch.current)

    def show_dependence(self, found: Dependence) -> None:
        """Show these shares, and ask what is left without the one that was chosen, or the first."""
        chosen = self.chooser.currentData() if found.by is self._by else None
        self._by = found.by
        self.bars.show_dependence(found)
        self.sentence.setText(self._largest(found))
        if found.unknown == 1:
            words = self.tr("Without one order whose take-home is not known.")
        else:
            words = self.tr("Without {count} orders whose take-home is not known.")
        self.unknown.setText(words.format(count=found.unknown))
        self.unknown.setVisible(found.unknown > 0)
        self.chooser.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.chooser.clear()
        for share in found.shares:
            if share.key is not None:
                self.chooser.addItem(self.bars.name(share), share.key)
        self.chooser.setCurrentIndex(max(self.chooser.findData(chosen), 0))
        self.chooser.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._what_if.setVisible(self.chooser.count() > 0)
        self._ask()

    def show_without(self, left: Without) -> None:
        """Tell what is left."""
        self.monthly.setText(self._months(left))
        self.open.setText(self._open(left))
        self.ranks.setText(" ".join(self._rank(change) for change in left.ranks))
        self.ranks.setVisible(bool(left.ranks))
        parts = (self.sentence.text(), self.monthly.text(), self.open.text(), self.ranks.text())
        self.setAccessibleDescription(" ".join(part for part in parts if part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hint = self.switch.sizeHint()
        self.switch.setGeometry(self.width() - hint.width() - 12, 8, hint.width(), hint.height())

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.sentence)
        left.addWidget(self.bars)
        left.addWidget(self.unknown)
        left.addStretch(1)
        self._what_if = QWidget(self)
        right = QVBoxLayout(self._what_if)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(10)
        title = Label(self.theme, self.tr("What if this were gone"), "body_b", "text", self)
        for part in (title, self.chooser, self.monthly, self.open, self.ranks):
            right.addWidget(part)
        right.addStretch(1)
        halves = QHBoxLayout()
        halves.setSpacing(GAP)
        halves.addLayout(left, 56)
        halves.addWidget(self._what_if, 44)
        self.body.addLayout(halves)
        self._what_if.hide()

    def _ask(self) -> None:
        key = self.chooser.currentData()
        if key is not None:
            self.asked.emit(self._by.value, key)

    def _largest(self, found: Dependence) -> str:
        if not found.shares or not found.shares[0].share:
            return self.tr("Nothing was earned in this time.")
        first = found.shares[0]
        words = self.tr("{name}: {share} of your take-home.").format(
            name=self.bars.name(first), share=self.bars.percent(first)
        )
        if first.share < HALF:
            return words
        return self.tr("{largest} More than half hangs on it alone.").format(largest=words)

    def _months(self, left: Without) -> str:
        if not left.months:
            return self.tr("No month has ended yet, so there is no average.")
        money, change = self._context.formats.money, left.left - left.monthly
        share = change / left.monthly if left.monthly > 0 else 0.0
        if left.months == 1:
            words = self.tr("{monthly} a month → {left} ({change}), by the last month")
        else:
            words = self.tr("{monthly} a month → {left} ({change}), by the last {count} months")
        return words.format(
            monthly=money(left.monthly),
            left=money(left.left),
            change=self._context.formats.percent(share, signed=True),
            count=left.months,
        )

    def _open(self, left: Without) -> str:
        money = self._context.formats.money
        words = self.tr(
            "Open orders: {count} ({net}) ・ completed, not paid out: {waiting}"
        ).format(count=left.open_orders, net=money(left.open_net), waiting=money(left.waiting))
        if not left.open_unknown:
            return words
        unknown = self.tr("{count} of unknown amount").format(count=left.open_unknown)
        return f"{words} ・ {unknown}"

    def _rank(self, change: RankChange) -> str:
        site = self._context.face(change.marketplace_id).name
        before = self._rank_name(change.marketplace_id, change.before)
        if self._by is EarningsKey.MARKETPLACE:
            return self.tr("The rank {rank} on {site} would go too.").format(rank=before, site=site)
        after = self._rank_name(change.marketplace_id, change.after)
        return self.tr("Forecast of the rank on {site}: {before} → {after}.").format(
            site=site, before=before, after=after
        )

    def _rank_name(self, marketplace_id: str, rank_id: str | None) -> str:
        ranks = self._context.catalog.marketplace(marketplace_id).ranks
        name = next((rank.name for rank in ranks if rank.id == rank_id), None)
        if name is None:
            return rank_id or self.tr("no rank")
        return name.ja if self._context.formats.language == "ja" else name.en
