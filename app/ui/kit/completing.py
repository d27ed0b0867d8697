"""What is offered below a field while something is typed."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

OFFERED = "offered"
"""The list's name in the style sheet: it floats, so it needs a ground of its own."""


def offering(field: QLineEdit, words: QStringListModel) -> QCompleter:
    """Return what shows all of the words below a field, whatever is typed in it."""
    completer = QCompleter(words, field)
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setWidget(field)
    return dressed(completer)


def dressed(completer: QCompleter) -> QCompleter:
    """Give the list of a completer its look."""
    popup = completer.popup()
    if popup is not None:
        popup.setObjectName(OFFERED)
    return completer
