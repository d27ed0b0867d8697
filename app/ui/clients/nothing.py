"""What stands where no client is: the first use, or filters that leave nobody."""

from PySide6.QtWidgets import QWidget

from app.ui.clients.question import Question
from app.ui.kit.nothing_found import FirstUse, NothingFound
from app.ui.page import PageContext


class Nothing(NothingFound):
    """Says that clients come with orders and messages, or which filters leave nobody."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        first = FirstUse(
            "users-round",
            self.tr("Your clients will stand here, over all sites"),
            self.tr("They come in with orders and messages. You can also add one by hand."),
            self.tr("Import files"),
            self.tr("Add client"),
        )
        sentence, clear = self.tr("No client matches"), self.tr("Clear filters")
        super().__init__(context.theme, first, sentence, clear, parent)
        self._context = context
        self.capture_wanted.connect(lambda: context.act("capture"))

    def tell(self, question: Question) -> None:
        """Say why there is nobody."""
        if not question.is_filtered:
            self.teach()
            return
        text = self.tr("Filters that are on: {filters}")
        self.name_filters(text.format(filters=" ・ ".join(self._named(question))))

    def _named(self, question: Question) -> list[str]:
        where = question.where
        parts = [f"“{where.text}”"] if where.text else []
        parts += [self._context.face(site).name for site in where.marketplaces]
        parts += where.tags
        parts += [self.tr("Regulars")] if where.is_regular else []
        parts += [self.tr("Take care")] if where.is_risky else []
        return parts + ([self.tr("Erased")] if where.is_erased else [])
