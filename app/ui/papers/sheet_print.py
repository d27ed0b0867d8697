"""Prints a paper; imported when one is printed, for its libraries are large."""

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.papers.sheet import Sheet
from app.ui.papers.sheet_pdf import draw_all, set_page


def print_sheet(sheet: Sheet, parent: QWidget) -> bool:
    """Ask for a printer and print; return whether it was printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(sheet.body.number)
    set_page(printer)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    draw_all(sheet, printer)
    return True
