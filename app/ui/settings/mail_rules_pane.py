"""The rules for mails among the settings: a marketplace's senders, what its subjects tell."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import AppError
from app.services.mail_rule_drafts import MailRuleDraft, SubjectDraft, draft_of
from app.services.rule_queries import catalog_of
from app.ui.capture.mail_means import MailMeans
from app.ui.kit.buttons import Button
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.fields import Field, TextField
from app.ui.kit.growing_text import GrowingText
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.settings.mail_event_words import EVENTS, MailEventWords
from app.ui.settings.mail_trial import MailTrial
from app.ui.settings.pane import explained

if TYPE_CHECKING:
    from app.rulebook.catalog import Catalog
    from app.services import mail_rule_editing
else:
    mail_rule_editing = Later("app.services.mail_rule_editing")

BETWEEN = " / "
"""Parts of a subject as they are written in one line."""


class SubjectRow(QWidget):
    """One rule: what a mail tells, and what must stand in its subject."""

    changed = Signal()
    removed = Signal(object)

    def __init__(
        self, context: PageContext, words: MailEventWords, rule: SubjectDraft, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.event_box = ChoiceBox(self)
        self.event_box.setAccessibleName(self.tr("What it tells"))
        for event in dict.fromkeys((*EVENTS, rule.event)):
            self.event_box.addItem(words.of(event), event)
        self.event_box.setCurrentIndex(self.event_box.findData(rule.event))
        hint = self.tr("parts of the subject, with / between them")
        self.parts = TextField(context.theme, self.tr("Parts of the subject"), hint, self)
        self.parts.setText(BETWEEN.join(rule.parts))
        self.parts.setCursorPosition(0)
        remove = Button(context.theme, "", "x", "ghost", self)
        remove.setAccessibleName(self.tr("Remove this rule"))
        remove.setToolTip(self.tr("Remove this rule"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.event_box, 2)
        row.addWidget(self.parts, 5)
        row.addWidget(remove)
        self.event_box.activated.connect(lambda _place: self.changed.emit())
        self.parts.editingFinished.connect(self.changed)
        remove.clicked.connect(lambda: self.removed.emit(self))

    @property
    def rule(self) -> SubjectDraft:
        """What stands in the row."""
        parts = self.parts.text().replace("\uff0f", "/").split("/")
        return SubjectDraft(
            str(self.event_box.currentData()), tuple(part.strip() for part in parts if part.strip())
        )


class MailRulesPane(QWidget):
    """Each change is kept at once and can be undone; a mail can be tried on the rules as shown."""

    def __init__(
        self, context: PageContext, means: MailMeans, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._means = means
        self._catalog: Catalog = context.catalog
        self._words = MailEventWords(self)
        self._kept = MailRuleDraft((), ())
        self.rows: list[SubjectRow] = []
        theme = context.theme
        self.site = ChoiceBox(self)
        name = self.tr("Senders: domains or addresses, one a line")
        self.senders = GrowingText(theme, name, 2, 6)
        self.add = Button(theme, self.tr("Add a rule"), "plus", parent=self)
        self.reset = Button(theme, self.tr("Back to the rules that came along"), "undo-2", "ghost")
        self.trial = MailTrial(context, self._drafts, self)
        self._rules = QVBoxLayout()
        self._rules.setSpacing(6)
        self._build()
        self._connect()
        self._turn_to()
        context.tasks.read(catalog_of, means.shipped).then(self._take_first)

    @property
    def draft(self) -> MailRuleDraft:
        """The rules as they stand in the fields."""
        senders = tuple(line.strip() for line in self.senders.toPlainText().splitlines())
        subjects = tuple(row.rule for row in self.rows if row.rule.parts)
        return MailRuleDraft(tuple(one for one in senders if one), subjects)

    def save(self) -> None:
        """Keep what stands in the fields, if it changed."""
        draft, site = self.draft, str(self.site.currentData())
        if draft == self._kept:
            return
        before, self._kept = self._kept, draft
        task = self._context.tasks.write(
            mail_rule_editing.set_mail_rules,
            site,
            draft,
            shipped=self._means.shipped,
            now=self._context.clock(),
        )
        task.then(lambda _nothing: self._read_again()).otherwise(
            lambda error: self._refuse(error, before)
        )

    def hideEvent(self, event: QHideEvent) -> None:
        self.save()
        super().hideEvent(event)

    def _build(self) -> None:
        theme = self._context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 12, 4)
        column.setSpacing(12)
        why = self.tr(
            "A mail is a marketplace's if it is from one of these domains itself; what its name"
            " says does not count, nor does a domain that only looks alike. What it tells, the"
            " subject decides: all parts must stand in it."
        )
        column.addWidget(explained(theme, why))
        for key, face in self._context.marketplaces.items():
            self.site.addItem(face.name, key)
        column.addWidget(Field(theme, self.tr("Marketplace"), self.site))
        self._sender_field = Field(theme, self.senders.accessibleName(), self.senders)
        column.addWidget(self._sender_field)
        column.addWidget(Label(theme, self.tr("Subjects"), "caption_b", "text2", self))
        column.addLayout(self._rules)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.reset)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.trial)
        column.addStretch(1)

    def _connect(self) -> None:
        self.site.activated.connect(lambda _place: self._turn_to())
        self.senders.left.connect(self.save)
        self.add.clicked.connect(self._add_empty)
        self.reset.clicked.connect(self._reset)

    def _drafts(self) -> dict[str, MailRuleDraft]:
        return {str(self.site.currentData()): self.draft}

    def _turn_to(self) -> None:
        """Show the rules of the marketplace chosen."""
        self._sender_field.set_error("")
        self._kept = draft_of(self._catalog.marketplace(str(self.site.currentData())))
        self.senders.setPlainText("\n".join(self._kept.senders))
        for row in self.rows:
            row.deleteLater()
        self.rows = []
        for rule in self._kept.subjects:
            self._add(rule)

    def _add(self, rule: SubjectDraft) -> SubjectRow:
        row = SubjectRow(self._context, self._words, rule, self)
        row.changed.connect(self.save)
        row.removed.connect(self._remove)
        self.rows.append(row)
        self._rules.addWidget(row)
        return row

    def _add_empty(self) -> None:
        self._add(SubjectDraft(EVENTS[0], ())).parts.setFocus()

    def _remove(self, row: SubjectRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self.save()

    def _reset(self) -> None:
        task = self._context.tasks.write(
            mail_rule_editing.reset_mail_rules,
            str(self.site.currentData()),
            shipped=self._means.shipped,
            now=self._context.clock(),
        )
        task.then(lambda _nothing: self._read_again(is_shown=True))

    def _read_again(self, *, is_shown: bool = False) -> None:
        self._sender_field.set_error("")
        task = self._context.tasks.read(catalog_of, self._means.shipped)
        task.then(lambda catalog: self._take_catalog(catalog, is_shown=is_shown))

    def _take_first(self, catalog: "Catalog") -> None:
        """Show the rules as they are kept, unless something was changed meanwhile."""
        self._take_catalog(catalog, is_shown=self.draft == self._kept)

    def _take_catalog(self, catalog: "Catalog", *, is_shown: bool = False) -> None:
        self._catalog = catalog
        if is_shown:
            self._turn_to()

    def _refuse(self, error: BaseException, before: MailRuleDraft) -> None:
        self._kept = before
        if isinstance(error, AppError):
            self._sender_field.set_error(self._context.text.error(error))
        else:
            self._context.fail(error)
