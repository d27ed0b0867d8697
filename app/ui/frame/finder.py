"""Opens the command palette with what can be done now, and does what was chosen."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.frame.actions import Actions
from app.ui.frame.palette_items import PaletteItem
from app.ui.frame.queries import FrameQueries, Said, found, prepared
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Task

if TYPE_CHECKING:
    from app.ui.frame import palette, places
    from app.ui.frame.palette import Palette
else:
    palette = Later("app.ui.frame.palette")
    places = Later("app.ui.frame.places")


_TABS = {"expense": "expenses", "evidence": "evidence", "paper": "papers"}
"""The tab of the books that shows each of these."""


class Finder(QObject):
    """Makes the palette when it is first asked for."""

    def __init__(
        self, context: PageContext, actions: Actions, pages: Collection[str], window: QWidget
    ) -> None:
        super().__init__(window)
        self._context = context
        self._actions = actions
        self._page_keys = pages
        self._window = window
        self._palette: Palette | None = None
        self.queries = FrameQueries()

    def open(self) -> "Palette":
        """Show the palette."""
        if self._palette is None:
            context = self._context
            self._palette = palette.Palette(
                context.theme, context.marketplaces, self._search, self._window
            )
            self._palette.chosen.connect(self._take)
        opened = self._palette
        opened.open(self._items())
        self._context.tasks.read(prepared).then(opened.show_prepared)
        return opened

    def _items(self) -> list[PaletteItem]:
        actions = [
            PaletteItem(
                kind="page" if name in self._page_keys else "action",
                key=name,
                title=action.text().rstrip("…"),
                icon=self._actions.icon_of(name),
                keys=self._actions.keys_of(name),
                also=name.replace("_", " "),
            )
            for name, action in self._actions.all()
            if action.isEnabled() and name != "palette"
        ]
        return actions + (places.place_items() if "books" in self._page_keys else [])

    def _search(self, words: str, kinds: Sequence[str]) -> Task[tuple[PaletteItem, ...]]:
        context = self._context
        said = Said(context.formats, context.clock())
        return context.tasks.read(found, words, kinds, self.queries, said)

    def _take(self, item: PaletteItem) -> None:
        match item.kind:
            case "order":
                self._context.navigate("orders", order_id=int(item.key))
            case "client":
                self._context.navigate("clients", client_id=int(item.key))
            case "message":
                self._context.navigate(
                    "messages", conversation_id=item.conversation_id, message_id=int(item.key)
                )
            case "listing":
                self._context.navigate("listings", listing_id=int(item.key))
            case "expense" | "evidence" | "paper":
                shown = {f"{item.kind}_id": int(item.key)}
                self._context.navigate("books", view=_TABS[item.kind], **shown)
            case _:
                target = places.target_of(item.key)
                if target is None:
                    self._context.act(item.key)
                else:
                    self._context.navigate("books", **target)
