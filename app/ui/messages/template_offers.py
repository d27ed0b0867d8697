"""What can be inserted on a site: the seller's templates, then what the program suggests."""

from PySide6.QtCore import QObject, Signal

from app.rulebook.schema import LocalName
from app.services.shipped_templates import ShippedTemplate, load_shipped_templates
from app.services.template_queries import TemplateRow, suggestions, templates
from app.ui.messages.template_popup import Offer
from app.ui.page import PageContext
from app.ui.tasks import Latest


class TemplateOffers(QObject):
    """Asks the book for templates; the suggestions are read from their file once."""

    found = Signal(object)
    """A list of `Offer`, the seller's own first."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._own: list[Offer] = []
        self._shipped: tuple[ShippedTemplate, ...] | None = None
        self._latest, self._latest_suggestions = Latest(), Latest()

    def ask(self, marketplace_id: str) -> None:
        """Ask for what can be inserted on this site."""
        task = self._context.tasks.read(templates, marketplace_id)
        self._latest.ask(task).then(self._take)

    def _take(self, rows: tuple[TemplateRow, ...]) -> None:
        self._own = [Offer(row.name, row.body) for row in rows]
        self.found.emit(self._own)
        if self._shipped is None:
            file = self._context.theme.resources / "templates" / "suggestions.toml"
            task = self._context.tasks.run(load_shipped_templates, file)
            self._latest_suggestions.ask(task).then(self._ask_suggestions)
        else:
            self._ask_suggestions(self._shipped)

    def _ask_suggestions(self, shipped: tuple[ShippedTemplate, ...]) -> None:
        self._shipped = shipped
        task = self._context.tasks.read(suggestions, shipped)
        self._latest_suggestions.ask(task).then(self._add)

    def _add(self, left: tuple[ShippedTemplate, ...]) -> None:
        more = [Offer(self._said(one.name), self._said(one.body), True) for one in left]  # noqa: FBT003
        self.found.emit([*self._own, *more])

    def _said(self, name: LocalName) -> str:
        return name.ja if self._context.formats.language == "ja" else name.en
