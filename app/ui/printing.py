"""Prints a page of text; imported when something is printed, for its libraries are large."""

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget


def print_text(text: str, parent: QWidget) -> bool:
    """Ask for a printer and print; return whether it was printed."""
    document = QTextDocument()
    document.setPlainText(text)
    return _printed(document, parent)


def print_html(html: str, parent: QWidget) -> bool:
    """Do the same with rich text."""
    document = QTextDocument()
    document.setHtml(html)
    return _printed(document, parent)


def _printed(document: QTextDocument, parent: QWidget) -> bool:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    document.print_(printer)
    return True
