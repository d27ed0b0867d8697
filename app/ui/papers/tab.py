"""The tab 書類: the papers of direct work as a list, the one under the cursor, and the editor."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.models.bookkeeping_types import PaperKind
from app.models.changes import Changes
from app.models.paper_body import Issuer
from app.models.types import PaymentKind
from app.rulebook.paper_rules import PaperRules
from app.rulebook.taxes import TaxRules
from app.services.issuer_queries import issuer
from app.services.paper_drafts import PaperDraft
from app.services.paper_queries import PaperDetails, PaperSort, paper_years, pictures_of
from app.services.paper_sources import another, blank, from_order, from_paper
from app.ui.book_tab import BookTab
from app.ui.page import PageContext
from app.ui.papers.commands import PaperCommands
from app.ui.papers.editor import PaperEditor
from app.ui.papers.half_keeper import HalfKeeper
from app.ui.papers.issuer_dialog import IssuerDialog
from app.ui.papers.kit import make_kit, read_rules, today_of
from app.ui.papers.nothing import Nothing
from app.ui.papers.paper_form import PaperForm
from app.ui.papers.side import PaperSide
from app.ui.papers.table import PapersTable
from app.ui.papers.toolbar import Toolbar
from app.ui.papers.void_dialog import VoidDialog
from app.ui.papers.words import PaperWords
from app.ui.steps import Steps
from app.ui.tasks import Latest

MEMORY = "books/papers"
SIZES = (720, 440)


class PapersTab(BookTab):
    """Turns between the list and the editor; built in steps when it is first shown."""

    def __init__(
        self, context: PageContext, parent: QWidget | None = None, memory: QSettings | None = None
    ) -> None:
        super().__init__(context, parent)
        self._memory = memory
        self._latest = Latest()
        self._count: int | None = None
        self._has_any = False
        self._is_asked = self._is_stale = self.is_ready = self._has_editor = False
        self._editor: PaperEditor
        self._steps, self._ahead = Steps(self), Steps(self)

    @property
    def editor(self) -> PaperEditor:
        """The editor, built after the list; at once if it is needed before."""
        if not self._has_editor:
            self._ahead.finish()
        return self._editor

    @property
    def summary(self) -> str:
        if self._count is None:
            return ""
        count = self.tr("1 paper") if self._count == 1 else self.tr("{n} papers")
        return count.format(n=f"{self._count:,}")

    def activate(self) -> None:
        if not self._is_asked:
            self._is_asked = True
            folder = self.context.theme.resources / "books"
            self.context.tasks.run(read_rules, folder).then(self._take_rules)
        elif self._is_stale:
            self._reload()

    def _take_rules(self, rules: tuple[PaperRules, TaxRules]) -> None:
        self.kit = make_kit(self.context, rules)
        self._steps.start(self._parts(), self._begin)

    def _parts(self) -> Iterator[None]:
        """Make the parts of the list and of what is beside it."""
        context = self.context
        self.words = PaperWords(context, self)
        self.commands = PaperCommands(context, self.kit, self)
        self.toolbar = Toolbar(context, self.words)
        yield
        self.table = PapersTable(context, self.words)
        if self._memory is not None:
            self.table.view.remember(self._memory, MEMORY)
        self.toolbar.set_columns(list(self.table.column_actions()))
        yield
        self.side = PaperSide(context, self.words, self.commands)
        self.nothing = Nothing(context)
        self.parts = QSplitter(Qt.Orientation.Horizontal)
        self.layers = QStackedWidget()
        self.layers.setContentsMargins(0, 0, 10, 0)
        self.whole = QStackedWidget()
        yield
        self._lay_out()
        self._connect()

    def _begin(self) -> None:
        self.is_ready = True
        self._read_years()
        self.toolbar.ask(self.toolbar.question)
        self._ahead.start(self._editor_parts(), self.open_waiting)

    def _editor_parts(self) -> Iterator[None]:
        """Make the editor, while the list is looked at."""
        form = PaperForm(self.context, self.kit, self.words)
        yield
        editor = PaperEditor(self.context, self.words, self.commands, form)
        editor.left.connect(self.show_list)
        editor.issued.connect(self._on_issued)
        editor.issuer_wanted.connect(self.edit_issuer)
        yield
        self.whole.addWidget(editor)
        self._editor, self._has_editor = editor, True
        half = self._half = HalfKeeper(self.context, editor, self.words)
        half.resumed.connect(self._offer_half)
        half.wanted.connect(self._resume)
        editor.discard_wanted.connect(lambda: half.instead(self.show_list, self.window()))

    def open_target(self, **target: object) -> None:
        """Take `paper_id`, or `new` (a kind) with `order_id` where there is one."""
        if not self.is_ready or self._ahead.is_under_way:
            self.wait_with(target)
            return
        kind, order_id, paper_id = (target.get(key) for key in ("new", "order_id", "paper_id"))
        if isinstance(kind, str) and isinstance(order_id, int):
            self.write_of_order(PaperKind(kind), order_id)
        elif isinstance(kind, str):
            self.write(PaperKind(kind))
        elif isinstance(paper_id, int):
            self.show_list()
            self.table.look_at(paper_id)

    def focus_filter(self) -> None:
        if not self.is_ready:
            return
        self.show_list()
        self.toolbar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.toolbar.search.selectAll()

    def show_list(self) -> None:
        """Turn back to the list; a paper that is half written waits."""
        self._offer_half()
        self.whole.setCurrentIndex(0)
        self.table.view.setFocus()

    def write(self, kind: PaperKind) -> None:
        """Write a paper out of nothing."""
        self._edit(blank(kind, today_of(self.context), self.kit.rules))

    def write_of_order(self, kind: PaperKind, order_id: int) -> None:
        """Write a paper with what an order was sold for."""
        names = {PaymentKind.OPTION: "追加オプション", PaymentKind.TIP: "追加のお支払い"}
        task = self.context.tasks.read(
            from_order,
            order_id,
            kind,
            today_of(self.context),
            rules=self.kit.rules,
            words=names,
        )
        self._latest.ask(task).then(self._take_draft)

    def convert(self, details: PaperDetails, kind: PaperKind) -> None:
        """Write a paper of another kind of the same deal, or one like it of a new deal."""
        today, rules = today_of(self.context), self.kit.rules
        if kind is details.row.kind:
            draft = another(details.body, today, rules=rules)
            self._edit(replace(draft, client_id=details.row.client_id))
        else:
            self._edit(_of_the_same_deal(details, kind, today, rules))

    def reissue(self, details: PaperDetails) -> None:
        """Correct a paper and issue it anew."""
        today, rules = today_of(self.context), self.kit.rules
        self._edit(_of_the_same_deal(details, details.row.kind, today, rules), details)

    def edit_issuer(self) -> None:
        """Ask who issues papers."""
        _ask_issuer(self.context, self.words, self.window())

    def _take_draft(self, draft: PaperDraft | None) -> None:
        if draft is not None:
            self._edit(draft)

    def _resume(self) -> None:
        self.whole.setCurrentWidget(self.editor)

    def _offer_half(self) -> None:
        self.toolbar.resume.setVisible(self._has_editor and self._editor.is_begun)

    def _edit(self, draft: PaperDraft, replaced: PaperDetails | None = None) -> None:
        if not self._has_editor:
            self._ahead.finish()
        self._half.edit(draft, replaced, self.window())

    def _on_issued(self, paper_id: int) -> None:
        self.toolbar.clear()
        self.show_list()
        self.table.look_at(paper_id)

    def _void(self, details: PaperDetails) -> None:
        VoidDialog(self.context, self.commands, details, self.window()).open()

    def _lay_out(self) -> None:
        px = self.context.theme.px
        self.layers.addWidget(self.table)
        self.layers.addWidget(self.nothing)
        self.parts.setChildrenCollapsible(False)
        self.parts.addWidget(self.layers)
        self.parts.addWidget(self.side)
        self.parts.setSizes([px(size) for size in SIZES])
        self.parts.setStretchFactor(0, 3)
        self.parts.setStretchFactor(1, 2)
        self.whole.addWidget(_below(self.toolbar, self.parts))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.whole)

    def _connect(self) -> None:
        bar, table, side = self.toolbar, self.table, self.side
        bar.asked.connect(table.show_question)
        bar.new_wanted.connect(self.write)
        bar.resume.clicked.connect(self._resume)
        bar.issuer_wanted.connect(self.edit_issuer)
        bar.export_wanted.connect(self._export_all)
        table.looked_at.connect(side.show_paper)
        table.loaded.connect(self._on_loaded)
        table.opened.connect(lambda _id: side.open_file())
        table.sort_wanted.connect(self._sort)
        side.convert_wanted.connect(self.convert)
        side.reissue_wanted.connect(self.reissue)
        side.void_wanted.connect(self._void)
        self.nothing.cleared.connect(bar.clear)
        self.nothing.add_wanted.connect(lambda: self.write(PaperKind.INVOICE))
        self.nothing.issuer_wanted.connect(self.edit_issuer)
        self.context.tasks.committed.connect(self._on_committed)

    def _export_all(self) -> None:
        self.table.view.selectAll()
        self.table.ask_export()

    def _sort(self, sort: PaperSort, descending: bool) -> None:  # noqa: FBT001 - a signal's
        self.toolbar.ask(replace(self.toolbar.question, sort=sort, descending=descending))

    def _read_years(self) -> None:
        self.context.tasks.read(paper_years).then(self._take_years)

    def _take_years(self, years: tuple[int, ...]) -> None:
        self._has_any = bool(years)
        self.toolbar.set_years(years)
        if self._count == 0:
            self._on_loaded(0)

    def _on_loaded(self, count: int) -> None:
        self._count = count
        if count == 0:
            self.nothing.tell(self.toolbar.question, has_any=self._has_any)
        self.layers.setCurrentWidget(self.nothing if count == 0 else self.table)
        self.summary_changed.emit()

    def _reload(self) -> None:
        self._is_stale = False
        self._read_years()
        self.table.rows.renew(None)
        self.table.reload()
        self.side.reload()

    def _on_committed(self, changes: Changes) -> None:
        if not self.is_ready:
            return
        if changes.touches("preferences") and self._has_editor:
            self._editor.renew()
        if not changes.touches("papers", "evidence"):
            return
        if self.isVisible():
            self._reload()
        else:
            self._is_stale = True


def _of_the_same_deal(
    details: PaperDetails, kind: PaperKind, today: date, rules: PaperRules
) -> PaperDraft:
    """Return a paper of another kind, or the same anew, with order and client of the first."""
    draft = from_paper(details.body, kind, today, rules=rules)
    return replace(draft, order_id=details.row.order_id, client_id=details.row.client_id)


def _ask_issuer(context: PageContext, words: PaperWords, over: QWidget) -> None:
    """Ask who issues papers, with the pictures there are of him."""

    def ask(who: Issuer) -> None:
        context.tasks.read(pictures_of, who).then(
            lambda found: IssuerDialog(context, words, who, found, over).open()
        )

    context.tasks.read(issuer).then(ask)


def _below(toolbar: QWidget, parts: QWidget) -> QWidget:
    """Return the list as it stands under its toolbar."""
    listed = QWidget()
    column = QVBoxLayout(listed)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(toolbar)
    body = QVBoxLayout()
    body.setContentsMargins(24, 0, 24, 20)
    body.addWidget(parts)
    column.addLayout(body, 1)
    return listed
