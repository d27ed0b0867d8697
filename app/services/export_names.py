"""Commands on what other programs call the seller's accounts and tax classes."""

from collections.abc import Callable, Iterable, Mapping

from sqlalchemy.orm import Session

from app.errors import AppError
from app.handover.cp932_text import half_columns, in_cp932
from app.handover.yayoi import ACCOUNT_COLUMNS
from app.models.bookkeeping_types import JournalFormat
from app.rulebook.chart import Chart
from app.services.export_name_queries import OwnNames, preference_name, target_of, usual_names
from app.services.order_drafts import check_length
from app.services.preferences import set_preference

NAME_LENGTH = 40


class NameTooWideError(AppError):
    """弥生 would cut the name of an account (`name`, `columns` how many it takes)."""


def set_export_names(
    session: Session, wanted: JournalFormat, own: OwnNames, *, chart: Chart
) -> None:
    """Keep the seller's own names for a program; those as usual, or empty, are none of his own.

    Raises:
        TooLongError, NameTooWideError
    """
    usual = usual_names(wanted, chart)
    accounts = _kept(own.accounts, chart.accounts, usual.account)
    tax_classes = _kept(own.tax_classes, chart.tax_classes, usual.tax_class)
    if wanted is JournalFormat.YAYOI:
        _check_widths(accounts.values())
    kept = {"accounts": accounts, "tax_classes": tax_classes} if accounts or tax_classes else None
    set_preference(session, preference_name(wanted), kept)
    session.info["subject"] = target_of(wanted)


def _kept(
    given: Mapping[str, str], known: Iterable[str], usual: Callable[[str], str]
) -> dict[str, str]:
    """Return the names that are the seller's own, without the space around them."""
    own = {one: check_length("name", given[one], NAME_LENGTH) for one in known if one in given}
    return {one: name for one, name in own.items() if name and name != usual(one)}


def _check_widths(names: Iterable[str]) -> None:
    for name in names:
        if half_columns(in_cp932(name)) > ACCOUNT_COLUMNS:
            raise NameTooWideError(name=name, columns=ACCOUNT_COLUMNS)
