"""What speaks for care with a client, where an order of his is about to be accepted."""

from PySide6.QtWidgets import QWidget

from app.services.risk_queries import risk_notes_of, risk_notes_of_name
from app.ui.clients.risk_panel import RiskPanel
from app.ui.page import PageContext
from app.ui.tasks import Latest


class RiskBanner(RiskPanel):
    """Asks for the risk notes of a client and shows them; hidden while there are none."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._tasks = context.tasks
        self._latest = Latest()

    def show_client(self, client_id: int | None) -> None:
        """Show what is noted on this client, nothing for nobody."""
        if client_id is None:
            self.show_notes(())
        else:
            task = self._tasks.read(risk_notes_of, client_id)
            self._latest.ask(task).then(self.show_notes)

    def show_named(self, name: str) -> None:
        """Show what is noted on the clients who bear this name."""
        task = self._tasks.read(risk_notes_of_name, name)
        self._latest.ask(task).then(self.show_notes)
