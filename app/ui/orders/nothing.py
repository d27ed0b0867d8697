"""What stands where no order is: the first use, or filters that leave nothing."""

from PySide6.QtWidgets import QWidget

from app.ui.kit.nothing_found import FirstUse, NothingFound
from app.ui.orders.question import Question
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext


class Nothing(NothingFound):
    """Says that orders come with the files of the sites, or which filters leave nothing."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        first = FirstUse(
            "kanban",
            self.tr("Your orders will stand here, from the enquiry to the payout"),
            self.tr("Drop in the files your sites give, or add an order by hand."),
            self.tr("Import files"),
            self.tr("Add order"),
        )
        sentence, clear = self.tr("No order matches"), self.tr("Clear filters")
        super().__init__(context.theme, first, sentence, clear, parent)
        self._context = context
        self.capture_wanted.connect(lambda: context.act("capture"))

    def tell(self, question: Question, words: OrderWords) -> None:
        """Say why there is nothing."""
        if not question.is_filtered:
            self.teach()
            return
        text = self.tr("Filters that are on: {filters}")
        self.name_filters(text.format(filters=self._named(question, words)))

    def _named(self, question: Question, words: OrderWords) -> str:
        where = question.where
        parts = [f"“{where.text}”"] if where.text else []
        parts += [question.client] if question.client else []
        parts += [self._context.face(site).name for site in where.marketplaces]
        parts += [words.stage(stage) for stage in where.stages]
        if where.ball is not None:
            parts.append(self._context.text.word(where.ball))
        return " ・ ".join(parts)
