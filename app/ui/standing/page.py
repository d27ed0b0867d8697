"""The page 実績・ランク: ladders and their forecast, ratings, and the file of a label."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.changes import Changes
from app.models.moments import JST
from app.services import pro_queries, rating_queries, standing_queries
from app.services.pro_queries import Dossier, GroupRow, StepRow, WorkRow
from app.services.standing_queries import SiteStanding
from app.ui.page import Page, PageContext
from app.ui.standing.body import StandingBody
from app.ui.standing.commands import StandingCommands
from app.ui.standing.dialogs import (
    InterviewDialog,
    LabelsDialog,
    RankDialog,
    StandingDialog,
    StepDialog,
)
from app.ui.standing.group_dialog import GroupDialog
from app.ui.standing.history_card import Held
from app.ui.standing.kit_export import KitExport
from app.ui.standing.words import StandingWords
from app.ui.tasks import Latest

TABLES = (
    *("orders", "listings", "preferences", "rank_history", "standing_answers"),
    *("pro_dossiers", "pro_events", "pro_groups", "pro_evidence", "pro_labels"),
)
QUESTIONS = ("standings", "dossiers", "ratings", "works")


class StandingPage(Page):
    """Asks for everything when shown, and again when the book has changed."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._is_stale = True
        self._questions = {name: Latest() for name in QUESTIONS}
        self._sites: tuple[SiteStanding, ...] = ()
        self._dossier: Dossier | None = None
        self.words = StandingWords(context.formats, self)
        self.commands = StandingCommands(context, self)
        self.kit = KitExport(context, self.words, self)
        self.body = StandingBody(context, self.words)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.body)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._connect()

    @property
    def title(self) -> str:
        return self.tr("Standing")

    @property
    def summary(self) -> str:
        return self.tr("Own figures against each site's ladder, and the way to its label")

    def areas(self) -> Sequence[QWidget]:
        return self.body.columns

    def activate(self) -> None:
        if self._is_stale:
            self.reload()

    def reload(self) -> None:
        """Ask everything anew; an answer to an older question is dropped."""
        self._is_stale = False
        tasks, catalog, today = self.context.tasks, self.context.catalog, self._today()
        ladders = tasks.read(standing_queries.standings, catalog, today)
        self._questions["standings"].ask(ladders).then(self._show_standings)
        files = tasks.read(pro_queries.dossiers, catalog, today)
        self._questions["dossiers"].ask(files).then(self._show_dossiers)
        ratings = tasks.read(rating_queries.ratings, catalog, self.context.clock())
        self._questions["ratings"].ask(ratings).then(self.body.ratings.show_ratings)

    def edit_rank(self, held: Held | None = None) -> None:
        """Open the dialog of a rank, a new one or one that was held."""
        sites = [site.marketplace_id for site in self._sites]
        if sites:
            self._run(RankDialog(self.context, self.commands, sites, held, self))

    def edit_step(self, step: StepRow | None) -> None:
        """Open the dialog of a step."""
        if self._dossier is not None:
            site = self._dossier.marketplace_id
            self._run(StepDialog(self.context, self.commands, site, step, self))

    def edit_group(self, group: GroupRow | None) -> None:
        """Open the dialog of an item of the checklist, with the works it may name."""
        if self._dossier is None:
            return
        works = self.context.tasks.read(pro_queries.works, self._dossier.marketplace_id)
        self._questions["works"].ask(works).then(lambda found: self._open_group(group, found))

    def _open_group(self, group: GroupRow | None, works: tuple[WorkRow, ...]) -> None:
        if self._dossier is not None:
            dossier = self._dossier
            self._run(GroupDialog(self.context, self.commands, dossier, group, works, self))

    def _edit_labels(self) -> None:
        if self._dossier is not None:
            self._run(LabelsDialog(self.context, self.commands, self._dossier, self))

    def _edit_interview(self) -> None:
        if self._dossier is not None:
            self._run(InterviewDialog(self.context, self.commands, self._dossier, self))

    def _write_kit(self) -> None:
        if self._dossier is not None:
            self.kit.ask(self._dossier.marketplace_id, self._today())

    def _add_examples(self) -> None:
        if self._dossier is not None:
            self.commands.add_groups(self._dossier.marketplace_id, self.examples())

    def examples(self) -> tuple[str, ...]:
        """Return seven groups a seller may begin with."""
        return (
            self.tr("Profile and career"),
            self.tr("Sales and ratings"),
            self.tr("Portfolio"),
            self.tr("Work for companies"),
            self.tr("Replies and deadlines"),
            self.tr("Qualifications and awards"),
            self.tr("What to say in the interview"),
        )

    def _run(self, dialog: StandingDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _connect(self) -> None:
        body = self.body
        self.context.tasks.committed.connect(self._take_notice)
        body.answered.connect(
            lambda site, measure, answer: self.commands.answer(site, measure, is_met=answer)
        )
        body.history.add_wanted.connect(self.edit_rank)
        body.history.edit_wanted.connect(self.edit_rank)
        body.ratings.order_opened.connect(
            lambda order_id: self.context.navigate("orders", order_id=order_id)
        )
        body.pro.group_wanted.connect(self.edit_group)
        body.pro.examples_wanted.connect(self._add_examples)
        body.pro.kit_wanted.connect(self._write_kit)
        body.log.step_wanted.connect(self.edit_step)
        body.log.labels_wanted.connect(self._edit_labels)
        body.log.interview_wanted.connect(self._edit_interview)

    def _today(self) -> date:
        return self.context.clock().astimezone(JST).date()

    def _take_notice(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self._is_stale = True
            if self.isVisible():
                self.reload()

    def _show_standings(self, sites: tuple[SiteStanding, ...]) -> None:
        self._sites = sites
        self.body.show_sites(sites)

    def _show_dossiers(self, files: tuple[Dossier, ...]) -> None:
        self._dossier = files[0] if files else None
        self.body.show_dossier(self._dossier)
