"""What if: one more sale, a rating, a cancellation, or all that is open done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.models.money import Yen
from app.rulebook.ladders import Tally
from app.services.standing_queries import SiteStanding
from app.ui.kit.fields import Field
from app.ui.kit.labels import Label
from app.ui.kit.money_field import MoneyField
from app.ui.kit.segmented import Segment, Segmented
from app.ui.standing.words import StandingWords
from app.ui.theme import Theme

STARS = (5, 4, 3, 1)
NO_STARS = "0"


class WhatIf(QWidget):
    """Controls and one line that says where they lead; nothing of it goes into the book."""

    changed = Signal()

    def __init__(self, theme: Theme, words: StandingWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._site: SiteStanding | None = None
        self.price = MoneyField(theme, self.tr("One more sale of"), parent=self)
        self.price.setFixedWidth(theme.px(120))
        none = Segment(NO_STARS, self.tr("none"))
        stars = (none, *(Segment(str(count), f"★{count}") for count in STARS))
        self.stars = Segmented(theme, self.tr("One more rating"), stars, parent=self)
        self.lost = QCheckBox(self.tr("One cancellation"), self)
        self.open = QCheckBox(self)
        self.result = Label(theme, "", "body_b", "text", self).wrapped()
        self._build(theme)
        self.price.amount_changed.connect(self._tell)
        self.stars.chosen.connect(self._tell)
        self.lost.toggled.connect(self._tell)
        self.open.toggled.connect(self._tell)

    def show_site(self, site: SiteStanding) -> None:
        """Ask about these figures; what is filled in stays."""
        self._site = site
        count = site.open_orders.sales
        self.open.setVisible(count > 0)
        if count == 1:
            self.open.setText(self.tr("The order under way is completed"))
        else:
            self.open.setText(
                self.tr("All {count} orders under way are completed").format(count=count)
            )
        self._tell()

    @property
    def more(self) -> Tally:
        """What the controls add to the figures."""
        price, stars = self.price.amount, int(self.stars.current)
        more = Tally(
            sales=int(price is not None),
            amount=price if price is not None else Yen(0),
            lost=int(self.lost.isChecked()),
            stars=stars,
            ratings=int(stars > 0),
        )
        if self.open.isChecked() and self._site is not None:
            more = more.plus(self._site.open_orders)
        return more

    def _build(self, theme: Theme) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Field(theme, self.tr("One more sale of"), self.price))
        row.addWidget(Field(theme, self.tr("One more rating"), self.stars))
        row.addStretch(1)
        boxes = QHBoxLayout()
        boxes.setSpacing(16)
        boxes.addWidget(self.lost)
        boxes.addWidget(self.open)
        boxes.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addLayout(boxes)
        column.addWidget(self.result)

    def _tell(self, _value: object = None) -> None:
        site, more = self._site, self.more
        if site is None:
            return
        if more != Tally():
            self.result.setText(self._sentence(site, more))
        elif site.open_orders.sales:
            then = self._sentence(site, site.open_orders)
            words = self.tr("With the orders under way completed: {then}")
            self.result.setText(words.format(then=then))
        else:
            self.result.setText(self.tr("Fill something in to see where it leads."))
        self.result.set_color("text3" if more == Tally() else "text")
        self.changed.emit()

    def _sentence(self, site: SiteStanding, more: Tally) -> str:
        then = site.with_more(more)
        rank = None if then.possible is None else then.rungs[then.possible].rank
        name = self._words.name(rank.name) if rank else self.tr("no rank")
        rung = then.next or (then.rungs[-1] if then.rungs else None)
        measures = () if rung is None else rung.measures
        figures = [
            f"{self._words.measure(one.criterion)} {self._words.state(one)}"
            for one in measures
            if one.value is not None
        ]
        return " ・ ".join([name, *figures])
