"""The rules of every marketplace among the settings: read, changed, handed on, put back."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.models.moments import JST
from app.models.types import TaxStatus
from app.services.closing_queries import LeftBehind, left_behind
from app.services.preference_queries import BookFacts, book_facts
from app.services.rule_queries import catalog_of, overrides
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.labels import Label
from app.ui.page import PageContext
from app.ui.rules.closing_dialog import ClosingDialog
from app.ui.rules.commands import Change, RuleCommands
from app.ui.rules.fee_dialog import FeeRuleDialog
from app.ui.rules.left_dialog import LeftDialog, countdown
from app.ui.rules.rule_files import RuleFiles
from app.ui.rules.rule_tree import RuleTree
from app.ui.rules.site_dialog import COLOURS, SiteDialog
from app.ui.rules.text_dialog import RuleTextDialog
from app.ui.rules.words import RuleWords
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.rulebook.catalog import Catalog
    from app.rulebook.marketplace import Marketplace

OWN_KEY = "closing"


class RulesPane(QWidget):
    """Shows one marketplace; every change is shown on the listings first and can be undone."""

    def __init__(
        self, context: PageContext, shipped: "Catalog", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._shipped = shipped
        self._catalog: Catalog = context.catalog
        self._own: dict[str, str] = {}
        self._taxable = False
        self._latest, self._latest_own = Latest(), Latest()
        theme = context.theme
        self._words = RuleWords(context.formats, self)
        self.commands = RuleCommands(context, shipped, self.refuse, self)
        self.site = ChoiceBox(self)
        self.site.setAccessibleName(self.tr("Marketplace"))
        self.add_site = Button(theme, self.tr("Add a marketplace"), "plus", parent=self)
        self.more = IconButton(theme, "ellipsis", self.tr("More"))
        self.tree = RuleTree(context, self._words, self)
        self.new_fee = Button(theme, self.tr("A new fee"), "plus", parent=self)
        self.as_text = Button(theme, self.tr("Edit as text"), "square-pen", parent=self)
        self.closing = Label(theme, "", "body_b", "warn", self).wrapped()
        self.left = Button(theme, self.tr("What is left there"), "list-checks", parent=self)
        self.problem = Label(theme, "", "caption", "bad", self).wrapped()
        self.undo = Button(theme, self.tr("Undo"), "undo-2", "ghost", self)
        self.files = RuleFiles(context, self.refuse, self)
        self._wanted: str | None = None
        self._lay_out()
        self._connect()
        self._fill_sites()
        self._show()
        context.tasks.read(book_facts).then(self._take_facts)
        self.reload()

    @property
    def marketplace(self) -> "Marketplace":
        """The marketplace that is shown, under the seller's own rules."""
        return self._catalog.marketplace(str(self.site.currentData()))

    def reload(self) -> None:
        """Read the rules as they are kept now."""
        tasks = self._context.tasks
        self._latest_own.ask(tasks.read(overrides)).then(self._take_own)
        self._latest.ask(tasks.read(catalog_of, self._shipped)).then(self._take)

    def refuse(self, sentence: str) -> None:
        """Say why something was not done."""
        self.problem.setText(f"⚠ {sentence}")
        self.problem.setVisible(bool(sentence))

    def change_fee(self, place: int | None = None) -> FeeRuleDialog:
        """Open the form of a new fee, or of one of the list."""
        before = self.marketplace
        dialog = FeeRuleDialog(
            self._context, before, place, taxable=self._taxable, parent=self.window()
        )
        dialog.accepted.connect(lambda: self._propose(before, dialog.after, asks_always=True))
        dialog.open()
        return dialog

    def edit_text(self) -> RuleTextDialog:
        """Open the whole rulebook as text."""
        before = self.marketplace
        dialog = RuleTextDialog(self._context, before, self.window())
        dialog.accepted.connect(lambda: self._propose(before, dialog.after, asks_always=False))
        dialog.open()
        return dialog

    def new_site(self) -> SiteDialog:
        """Open the form of a marketplace of the seller's own."""
        colour = _free_colour(self._catalog)
        dialog = SiteDialog(self._context, colour=colour, parent=self.window())

        def added(site: str) -> None:
            dialog.leave()
            self._turn_to_new(site)

        dialog.tried.connect(lambda: self.commands.add(dialog.draft, added, dialog.refuse))
        dialog.open()
        return dialog

    def edit_site(self) -> SiteDialog:
        """Open the form of the seller's own marketplace that is shown."""
        site = self.marketplace.id
        dialog = SiteDialog(self._context, self.marketplace, parent=self.window())

        def changed() -> None:
            dialog.leave()
            self._changed()

        dialog.tried.connect(lambda: self.commands.edit(site, dialog.draft, changed, dialog.refuse))
        dialog.open()
        return dialog

    def shut_down(self) -> ClosingDialog:
        """Ask when the marketplace shown shuts down."""
        site = self.marketplace.id
        can_reopen = OWN_KEY in self._own.get(site, "")
        dialog = ClosingDialog(
            self._context, self.marketplace, self.window(), can_reopen=can_reopen
        )

        def keep() -> None:
            if dialog.reopens:
                self.commands.reopen(site, self._changed)
            elif dialog.days is not None:
                self.commands.close(site, dialog.days, self._changed)

        dialog.accepted.connect(keep)
        dialog.open()
        return dialog

    def show_left(self) -> None:
        """Show what the marketplace still holds."""
        shown = self.marketplace
        self._context.tasks.read(left_behind, shown.id).then(
            lambda left: self._open_left(shown, left)
        )

    def _open_left(self, shown: "Marketplace", left: LeftBehind) -> None:
        today = self._context.clock().astimezone(JST).date()
        dialog = LeftDialog(self._context, shown, left, today, self.window())
        dialog.went.connect(self.window().close)
        dialog.open()

    def _propose(
        self, before: "Marketplace | None", after: "Marketplace | None", *, asks_always: bool
    ) -> None:
        self.refuse("")
        if after is not None and after != before:
            change, site = Change(before, after), after.id
            self.commands.propose(change, lambda: self._turn_to_new(site), asks_always=asks_always)

    def _turn_to_new(self, site: str) -> None:
        self._wanted = site
        self._changed()

    def _changed(self) -> None:
        self.refuse("")
        self.undo.show()
        self.reload()

    def _take_facts(self, facts: BookFacts) -> None:
        self._taxable = facts.tax_status is TaxStatus.TAXABLE

    def _take_own(self, own: dict[str, str]) -> None:
        self._own = own

    def _take(self, catalog: "Catalog") -> None:
        self._catalog = catalog
        self._fill_sites()
        self._show()

    def _fill_sites(self) -> None:
        wanted, self._wanted = self._wanted or self.site.currentData(), None
        self.site.clear()
        for name, one in _names(self._context, self._catalog):
            self.site.addItem(name, one)
        self.site.setCurrentIndex(max(0, self.site.findData(wanted)))

    def _show(self) -> None:
        shown = self.marketplace
        is_shipped = shown.id in self._shipped.ids
        self.tree.show_rules(shown, self._shipped.marketplace(shown.id) if is_shipped else None)
        today = self._context.clock().astimezone(JST).date()
        self.closing.setVisible(shown.closing is not None)
        self.left.setVisible(shown.closing is not None)
        if shown.closing is not None:
            self.closing.setText(countdown(self._context, shown, today))
        self._fill_menu(is_shipped=is_shipped)

    def _fill_menu(self, *, is_shipped: bool) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Import a rulebook file…"), self.files.ask_import)
        menu.addAction(
            self.tr("Export to a file…"), lambda: self.files.ask_export(self.marketplace)
        )
        menu.addAction(self.tr("It shuts down…"), self.shut_down)
        menu.addSeparator()
        site = self.marketplace.id
        if is_shipped:
            back = menu.addAction(
                self.tr("Back to the rules that came along"),
                lambda: self.commands.reset(self.marketplace, self._changed),
            )
            back.setEnabled(self.marketplace != self._shipped.marketplace(site))
        else:
            menu.addAction(self.tr("Change name and look…"), self.edit_site)
            menu.addAction(
                self.tr("Remove this marketplace"),
                lambda: self.commands.remove(site, self._changed),
            )
        self.more.setMenu(menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)

    def _connect(self) -> None:
        self.site.activated.connect(lambda _place: self._show())
        self.add_site.clicked.connect(self.new_site)
        self.new_fee.clicked.connect(lambda _checked: self.change_fee())
        self.as_text.clicked.connect(self.edit_text)
        self.left.clicked.connect(self.show_left)
        self.undo.clicked.connect(lambda: self._context.act("undo"))
        self.undo.clicked.connect(self.undo.hide)
        self.tree.fee_opened.connect(self.change_fee)
        self.tree.other_opened.connect(self.edit_text)
        self.files.proposed.connect(self._take_file)
        self._context.tasks.committed.connect(self._take_notice)

    def _take_file(self, after: "Marketplace") -> None:
        is_known = after.id in self._catalog.ids
        before = self._catalog.marketplace(after.id) if is_known else None
        self._propose(before, after, asks_always=True)

    def _take_notice(self, changes: Changes) -> None:
        if changes.touches("rule_overrides"):
            self.reload()

    def _lay_out(self) -> None:
        theme = self._context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 12, 4)
        column.setSpacing(10)
        why = self.tr(
            "What each marketplace takes, pays and allows. What you change is yours and marked;"
            " the rules that came along stay underneath. Orders keep the rule they were bought"
            " under."
        )
        column.addWidget(Label(theme, why, "caption", "text2", self).wrapped())
        for parts in (
            (self.site, self.add_site, self.more),
            (self.closing, self.left),
        ):
            row = QHBoxLayout()
            row.setSpacing(8)
            for part in parts:
                row.addWidget(part, 1 if part in (self.site, self.closing) else 0)
            column.addLayout(row)
        column.addWidget(self.tree, 1)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for tool in (self.new_fee, self.as_text):
            tools.addWidget(tool)
        tools.addStretch(1)
        tools.addWidget(self.undo)
        column.addLayout(tools)
        column.addWidget(self.problem)
        self.problem.hide()
        self.undo.hide()


def _names(context: PageContext, catalog: "Catalog") -> list[tuple[str, str]]:
    """Return names and ids of all marketplaces in the order of the window, new ones last."""
    known = [one for one in context.marketplaces if one in catalog.ids]
    known += [one for one in catalog.ids if one not in known]
    names = {one: catalog.marketplace(one).name for one in known}
    is_japanese = context.formats.language == "ja"
    return [(name.ja if is_japanese else name.en, one) for one, name in names.items()]


def _free_colour(catalog: "Catalog") -> str:
    """Return the first colour that no marketplace has yet, the first of all when none is left."""
    used = {catalog.marketplace(one).colour for one in catalog.ids}
    return next((colour for colour in COLOURS if colour not in used), COLOURS[0])
