"""What every part of the order drawer is built on."""

from app.services.order_details import OrderDetails
from app.ui.kit.headed import Headed
from app.ui.page import PageContext


class Section(Headed):
    """A headed part of the drawer; a subclass fills it from the details of one order."""

    def __init__(self, context: PageContext, heading: str) -> None:
        super().__init__(context.theme, heading)
        self.context = context
        self.details: OrderDetails | None = None

    def show_details(self, details: OrderDetails) -> None:
        """Show this order; what is being typed for the same order stays."""
        is_new = self.details is None or self.details.row.id != details.row.id
        self.details = details
        self.fill(details, is_new=is_new)

    def fill(self, details: OrderDetails, *, is_new: bool) -> None:
        """Bring the widgets in line with the order; a subclass decides."""
        raise NotImplementedError

    @property
    def order_id(self) -> int:
        """The id of the order that is shown, 0 for none."""
        return self.details.row.id if self.details else 0
