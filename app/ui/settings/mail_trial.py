"""Tries the rules for mails on a sample: which one held or why none did, what would be read."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.capture.facts import MailFact, Rejection
from app.capture.mail_rules import Verdict, Why
from app.errors import AppError
from app.models.moments import JST
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.settings.mail_event_words import MailEventWords
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.services import capture_reading, mail_trials
    from app.services.capture_reading import Source
    from app.services.mail_rule_drafts import MailRuleDraft
    from app.services.mail_trials import Trial
else:
    capture_reading = Later("app.services.capture_reading")
    mail_trials = Later("app.services.mail_trials")

SHOWN = 200
"""Signs of a message that are shown."""


class MailTrial(QWidget):
    """Choose a mail or paste its source; `drafts` gives the rules as they stand in the fields."""

    def __init__(
        self,
        context: PageContext,
        drafts: "Callable[[], Mapping[str, MailRuleDraft]]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._drafts = drafts
        self._question = Latest()
        self._words = MailEventWords(self)
        theme = context.theme
        self.choose = Button(theme, self.tr("Try a mail file"), "mail", parent=self)
        self.paste = Button(theme, self.tr("Try what was copied"), "clipboard-paste", parent=self)
        self.result = Label(theme, "", "body", "text2", self).wrapped()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(theme, self.tr("Trial run"), "caption_b", "text2", self))
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addWidget(self.paste)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.result)
        self.choose.clicked.connect(self._choose)
        self.paste.clicked.connect(self._paste)

    def try_file(self, path: Path) -> None:
        """Try a mail of this computer."""
        task = self._context.tasks.run(capture_reading.source_of, path)
        self._question.ask(task).then(self._try).otherwise(self._fail)

    def try_text(self, text: str) -> None:
        """Try the source of a mail."""
        task = self._context.tasks.run(
            partial(capture_reading.Source, self.tr("Pasted text"), text.encode())
        )
        self._question.ask(task).then(self._try).otherwise(self._fail)

    def _choose(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a mail"),
            "",
            self.tr("Mails (*.eml *.mbox);;All files (*)"),
        )
        if name:
            self.try_file(Path(name))

    def _paste(self) -> None:
        self.try_text(QGuiApplication.clipboard().text())

    def _try(self, source: "Source") -> None:
        context = self._context
        task = context.tasks.read(
            mail_trials.try_mail,
            context.catalog,
            self._drafts(),
            source.name,
            source.data,
            today=context.clock().astimezone(JST).date(),
        )
        self._question.ask(task).then(self._show).otherwise(self._fail)

    def _show(self, trial: "Trial") -> None:
        lines = [
            self.tr("From: {sender}").format(sender=trial.sender),
            self.tr("Subject: {subject}").format(subject=trial.subject),
            self._why(trial.verdict),
        ]
        if trial.verdict.forwarded_by:
            by = trial.verdict.forwarded_by
            lines.append(self.tr("Forwarded by {sender}").format(sender=by))
        lines += self._read(trial)
        is_read = isinstance(trial.told, MailFact)
        self.result.setText("\n".join(lines))
        self.result.set_color("ok" if is_read else "warn")

    def _why(self, verdict: Verdict) -> str:
        site = self._context.face(verdict.marketplace_id).name if verdict.marketplace_id else ""
        if verdict.why is Why.MATCHED:
            words = self.tr("{site}: {event}. Sender rule {sender}, subject rule {parts}.")
            return words.format(
                site=site,
                event=self._words.of(verdict.event),
                sender=verdict.sender,
                parts=" / ".join(verdict.parts),
            )
        reasons = {
            Why.NO_SUBJECT: self.tr(
                "From {site}, but no rule for subjects holds: ignored as an advertisement."
            ),
            Why.NO_SENDER: self.tr("It does not name one plain sender, so it is not believed."),
            Why.OTHER_SENDER: self.tr("The sender is no marketplace's: ignored."),
            Why.LOOK_ALIKE: self.tr(
                "The sender only looks like a marketplace's, so it is not believed."
            ),
            Why.DISOWNED: self.tr(
                "The sender's domain disowns this mail (DMARC), so it is not believed."
            ),
            Why.OTHER_FORWARDER: self.tr(
                "It was forwarded by someone other than you, so it is not believed."
            ),
        }
        return reasons[verdict.why].format(site=site)

    def _read(self, trial: "Trial") -> list[str]:
        told = trial.told
        if isinstance(told, Rejection):
            reason = self._context.text.word(told.reason)
            return [self.tr("Not understood: {reason}").format(reason=reason)]
        if told is None:
            return []
        facts = (
            (self.tr("When"), self._context.formats.full_day(told.sent_at.astimezone(JST).date())),
            (self.tr("Client"), told.client_name or ""),
            (self.tr("Talkroom"), told.room or ""),
            (self.tr("Message"), told.body[:SHOWN]),
            (self.tr("Sale"), told.sale.title if told.sale else ""),
        )
        return [f"{name}: {value}" for name, value in facts if value]

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self.result.setText(self._context.text.error(error))
            self.result.set_color("bad")
        else:
            self._context.fail(error)
