"""The tab 証憑: the locker of evidence, searched, checked, corrected, handed over."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.rulebook.retention import RetentionRules, load_retention
from app.services.evidence_queries import FileState
from app.ui.book_tab import BookTab
from app.ui.checks.papers import papers_of
from app.ui.evidence.commands import EvidenceCommands
from app.ui.evidence.corrections_dialog import CorrectionsDialog
from app.ui.evidence.drawer import EvidenceDrawer
from app.ui.evidence.foot import Foot
from app.ui.evidence.intake_dialog import IntakeDialog
from app.ui.evidence.nothing import Nothing
from app.ui.evidence.table import EvidenceTable
from app.ui.evidence.toolbar import Toolbar
from app.ui.evidence.words import EvidenceWords
from app.ui.evidence.work import EvidenceWork
from app.ui.page import PageContext


class EvidenceTab(BookTab):
    """Reads first how long papers are kept, then builds itself."""

    def __init__(
        self,
        context: PageContext,
        parent: QWidget | None = None,
        memory: QSettings | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._memory = memory
        self._count: int | None = None
        self.is_ready = False
        self._is_asked = self._is_stale = False

    @property
    def summary(self) -> str:
        if self._count is None:
            return ""
        one, many = self.tr("1 document"), self.tr("{n} documents")
        said = one if self._count == 1 else many.format(n=f"{self._count:,}")
        if self.toolbar.is_filtered:
            said = self.tr("{papers} found").format(papers=said)
        return said

    def activate(self) -> None:
        if not self._is_asked:
            self._is_asked = True
            folder = self.context.theme.resources / "books"
            self.context.tasks.run(load_retention, folder).then(self._build)
        elif self._is_stale:
            self._reload()

    def open_target(self, **target: object) -> None:
        """Take `evidence_id` or `unfiled`."""
        if not self.is_ready:
            self.wait_with(target)
            return
        evidence_id = target.get("evidence_id")
        if isinstance(evidence_id, int):
            self.drawer.show_evidence(evidence_id)
        if target.get("unfiled"):
            self.toolbar.show_unfiled()

    def focus_filter(self) -> None:
        if self.is_ready:
            self.toolbar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.toolbar.search.selectAll()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Ask what each of these papers is, and keep them."""
        if paths:
            IntakeDialog(self.context, paths, self.window()).open()

    def ask_files(self) -> None:
        """Ask for papers to keep."""
        kinds = self.tr("Papers (*.pdf *.png *.jpg *.jpeg *.gif *.webp);;All files (*)")
        names, _kind = QFileDialog.getOpenFileNames(self, self.tr("Add evidence"), "", kinds)
        self.take_files([Path(name) for name in names])

    def show_corrections(self) -> CorrectionsDialog:
        """Show what was corrected and voided."""
        dialog = CorrectionsDialog(self.context, self.words, self.window())
        dialog.open()
        return dialog

    def _build(self, retention: RetentionRules) -> None:
        context = self.context
        self.words = EvidenceWords(context, self, retention)
        self.commands = EvidenceCommands(context, self)
        self.work = EvidenceWork(context, self)
        self.toolbar = Toolbar(context, self.words)
        self.table = EvidenceTable(context, self.words)
        if self._memory is not None:
            self.table.view.remember(self._memory, "evidence")
        self.toolbar.set_columns(list(self.table.column_actions()))
        self.nothing = Nothing(context)
        self.foot = Foot(context)
        self.layers = QStackedWidget()
        self.layers.addWidget(self.table)
        self.layers.addWidget(self.nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.toolbar)
        whole.addWidget(self.layers, 1)
        whole.addWidget(self.foot)
        self.drawer = EvidenceDrawer(context, self.words, self.commands, self)
        self._connect()
        self.is_ready = True
        self.table.show_search(self.toolbar.sought)
        self.open_waiting()

    def _connect(self) -> None:
        bar, work = self.toolbar, self.work
        bar.asked.connect(self.table.show_search)
        bar.add_wanted.connect(self.ask_files)
        bar.verify_wanted.connect(work.check)
        bar.export_wanted.connect(lambda: work.ask_folder(bar.sought, is_filtered=bar.is_filtered))
        bar.corrections_wanted.connect(self.show_corrections)
        bar.regulation_wanted.connect(work.ask_regulation)
        bar.list_wanted.connect(self._export_list)
        self.nothing.cleared.connect(bar.reset)
        self.nothing.add_wanted.connect(self.ask_files)
        self.table.opened.connect(self.drawer.show_evidence)
        self.table.loaded.connect(self._on_loaded)
        self.table.file_wanted.connect(papers_of(self.context).open)
        work.began.connect(self.foot.begin)
        work.advanced.connect(self.foot.bar.set_progress)
        work.ended.connect(self.foot.end)
        work.checked.connect(self._take_states)
        self.foot.stop_wanted.connect(work.stop)
        self.drawer.state_found.connect(lambda number, state: self._take_states({number: state}))
        self.context.tasks.committed.connect(self._on_committed)

    def _export_list(self) -> None:
        self.table.view.selectAll()
        self.table.ask_export()

    def _take_states(self, states: dict[int, FileState]) -> None:
        self.words.states.update(states)
        self.table.view.viewport().update()

    def _on_loaded(self, count: int) -> None:
        self._count = count
        self.summary_changed.emit()
        if count == 0:
            self.nothing.tell(is_filtered=self.toolbar.is_filtered)
        self.layers.setCurrentWidget(self.nothing if count == 0 else self.table)

    def _reload(self) -> None:
        self._is_stale = False
        self.table.rows.renew(None)
        self.table.reload()

    def _on_committed(self, changes: Changes) -> None:
        if not changes.touches("evidence"):
            return
        self.drawer.on_committed(changes)
        if self.isVisible():
            self._reload()
        else:
            self._is_stale = True
