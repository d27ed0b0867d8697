"""Counts with their noun: English has two forms of it, so each has its own string."""

from PySide6.QtCore import QCoreApplication


def orders(count: int) -> str:
    """Return 1 order, 3 orders."""
    if count == 1:
        return QCoreApplication.translate("Counts", "1 order")
    return QCoreApplication.translate("Counts", "{count} orders").format(count=f"{count:,}")


def oldest(days: int) -> str:
    """Return how old the oldest is: oldest 1 day, oldest 18 days."""
    if days == 1:
        return QCoreApplication.translate("Counts", "oldest 1 day")
    return QCoreApplication.translate("Counts", "oldest {count} days").format(count=days)


def days_left(days: int) -> str:
    """Return how long the month still is after today; 0 is its last day."""
    if not days:
        return QCoreApplication.translate("Counts", "last day today")
    if days == 1:
        return QCoreApplication.translate("Counts", "1 day left")
    return QCoreApplication.translate("Counts", "{count} days left").format(count=days)


def items_left(count: int) -> str:
    """Return how much of a checklist is open; empty when nothing is."""
    if not count:
        return ""
    if count == 1:
        return QCoreApplication.translate("Counts", "1 item left")
    return QCoreApplication.translate("Counts", "{count} items left").format(count=count)


def receipts(count: int) -> str:
    """Return how many receipts are no expense yet."""
    if count == 1:
        return QCoreApplication.translate("Counts", "1 receipt without an expense")
    return QCoreApplication.translate("Counts", "{count} receipts without an expense").format(
        count=f"{count:,}"
    )


def due_today(count: int) -> str:
    """Return how many orders are due today."""
    if count == 1:
        return QCoreApplication.translate("Counts", "1 order due today")
    return QCoreApplication.translate("Counts", "{count} orders due today").format(count=count)


def clients_waiting(count: int) -> str:
    """Return how many clients wait for a reply."""
    if count == 1:
        return QCoreApplication.translate("Counts", "1 client waiting for a reply")
    words = QCoreApplication.translate("Counts", "{count} clients waiting for a reply")
    return words.format(count=count)
