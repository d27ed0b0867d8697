"""The dialogs about expenses and evidence that the tour draws."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QWidget

from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.expense_rules import load_expense_rules
from app.rulebook.retention import load_retention
from app.services.evidence_queries import EvidenceRow, EvidenceSearch, search_evidence
from app.storage.database import Database
from app.ui.evidence.commands import EvidenceCommands
from app.ui.evidence.corrections_dialog import CorrectionsDialog
from app.ui.evidence.dialogs import CorrectDialog, VoidDialog
from app.ui.evidence.intake_dialog import IntakeDialog
from app.ui.evidence.words import EvidenceWords
from app.ui.expenses.commands import ExpenseCommands
from app.ui.expenses.recurring_dialog import RecurringDialog
from app.ui.expenses.recurring_form import RecurringForm
from app.ui.expenses.rules_dialog import RulesDialog
from app.ui.expenses.words import ExpenseWords
from app.ui.frame.main_window import MainWindow
from app.ui.page import PageContext

RECEIPT = "2026-11-24 文具のいずみ ¥1,320 領収書.png"
INVOICE = "20261120_6480_Adobe_請求書.pdf"
PAPER = QRect(60, 30, 300, 460)
INK, GROUND = QColor(60, 60, 60), QColor(214, 210, 202)


def expense_dialogs(database: Database) -> Mapping[str, Callable[[QWidget], QWidget]]:
    """Return by the name of its picture what makes each dialog about expenses and evidence."""
    files = [database.path.with_name(name) for name in (RECEIPT, INVOICE)]
    files[0].write_bytes(_photograph())
    files[1].write_bytes(b"%PDF-1.7\n%%EOF\n")
    made: dict[str, Callable[[QWidget], QWidget]] = {
        "expenses_recurring": lambda window: RecurringDialog(*_expenses(window), window),
        "expenses_recurring_form": _recurring_form,
        "expenses_rules": lambda window: RulesDialog(*_expenses(window), window),
        "receipts": lambda window: IntakeDialog(_context(window), files, window),
        "evidence_corrections": lambda window: CorrectionsDialog(
            _context(window), _words(window), window
        ),
    }
    rows = database.read(search_evidence, EvidenceSearch())
    if rows:
        row: EvidenceRow = rows[-1]
        made["evidence_correct"] = lambda window: CorrectDialog(
            _context(window), _words(window), EvidenceCommands(_context(window)), row, window
        )
        made["evidence_void"] = lambda window: VoidDialog(
            _context(window), _words(window), EvidenceCommands(_context(window)), row, window
        )
    return made


def _recurring_form(window: QWidget) -> QWidget:
    form = RecurringForm(*_expenses(window), None, window)
    form.form.payee.setText("ConoHa")
    form.form.amount.set_amount(Yen(1_430))
    form.form.edited.emit()
    return form


def _expenses(window: QWidget) -> tuple[PageContext, ExpenseWords, ExpenseCommands]:
    context = _context(window)
    rules = load_expense_rules(resources_dir() / "books")
    return context, ExpenseWords(context, rules, window), ExpenseCommands(context, rules, window)


def _words(window: QWidget) -> EvidenceWords:
    return EvidenceWords(_context(window), window, load_retention(resources_dir() / "books"))


def _context(window: QWidget) -> PageContext:
    if not isinstance(window, MainWindow):
        raise TypeError(type(window))
    return window.context


def _photograph() -> bytes:
    """Return a picture of an invented receipt on a table."""
    image = QImage(420, 520, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    painter.fillRect(PAPER, QColor(255, 255, 255))
    for line in range(9):
        width = 220 if line % 3 else 150
        painter.fillRect(QRect(90, 70 + 42 * line, width, 10 if line else 18), INK)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())
