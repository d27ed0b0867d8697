"""The kinds of service by their names on screen."""

from PySide6.QtCore import QCoreApplication


def kind_name(kind: str) -> str:
    """Return the name of a kind of service; one the program does not know stays as written."""
    names = {
        "text": QCoreApplication.translate("Kinds", "Made and delivered"),
        "video": QCoreApplication.translate("Kinds", "Video chat"),
        "phone": QCoreApplication.translate("Kinds", "By phone"),
        "content": QCoreApplication.translate("Kinds", "Ready-made content"),
        "time": QCoreApplication.translate("Kinds", "Booked time"),
    }
    return names.get(kind, kind)
