"""The seller's own rules for payees: what each suggests, and a way to forget it."""

from PySide6.QtWidgets import QWidget

from app.models.changes import Changes
from app.rulebook.taxes import WHOLE
from app.services.expense_suggestions import OwnRule, own_rules
from app.ui.expenses.commands import ExpenseCommands
from app.ui.expenses.list_dialog import ListDialog
from app.ui.expenses.words import ExpenseWords
from app.ui.kit.buttons import Button
from app.ui.kit.harmless import one_line
from app.ui.page import PageContext


class RulesDialog(ListDialog):
    """Follows what changes while it is open."""

    def __init__(
        self,
        context: PageContext,
        words: ExpenseWords,
        commands: ExpenseCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, "", parent)
        self._words, self._commands = words, commands
        title = self.tr("My rules for payees")
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.say(
            self.tr(
                "When a payee's name holds these words, account and share are filled in. A rule is"
                " learned from the form of an expense; it changes nothing that is booked."
            )
        )
        self.add_list()
        self.add_reject(self.tr("Close"))
        context.tasks.committed.connect(self._on_committed)
        self.reload()

    def reload(self) -> None:
        """Ask for the rules again."""
        self.context.tasks.read(own_rules).then(self._take)

    def _take(self, rules: tuple[OwnRule, ...]) -> None:
        nothing = self.tr("No rule was learned yet.")
        self.show_lines([self._line(rule) for rule in rules], nothing)

    def _line(self, rule: OwnRule) -> QWidget:
        forget = Button(self.theme, self.tr("Forget"))
        forget.clicked.connect(lambda: self._commands.forget_rule(rule.id))
        parts = [self._words.account(rule.account)]
        if rule.tax_class is not None:
            parts.append(self._words.tax_class(rule.tax_class))
        if rule.business_share != WHOLE:
            share = self._words.share(rule.business_share)
            parts.append(self.tr("business {share}").format(share=share))
        return self.line(one_line(rule.words), " ・ ".join(parts), "", (forget,))

    def _on_committed(self, changes: Changes) -> None:
        if changes.touches("expense_rules"):
            self.reload()
