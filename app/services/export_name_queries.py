"""What another program calls the accounts and tax classes, as the seller said where he did."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.handover.entries import Names
from app.models.bookkeeping_types import JournalFormat
from app.rulebook.chart import Chart
from app.services.preference_queries import preference
from app.storage.reader import Reader

_SIMPLIFIED = "simplified_"
"""What the ids of the ways begin with that go by the kind of business (簡易課税)."""
_KINDS = "一二三四五六"
_WITH_OWN_WORDS = {"yayoi", "moneyforward", "freee"}


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNames:
    """The seller's own names for one program, by the ids of accounts and tax classes."""

    accounts: Mapping[str, str] = field(default_factory=dict)
    tax_classes: Mapping[str, str] = field(default_factory=dict)


def target_of(wanted: JournalFormat) -> str:
    """Return under which program the names of a format are kept: freee has one for both of its."""
    return "freee" if wanted is JournalFormat.FREEE_DEALS else wanted.value


def usual_names(wanted: JournalFormat, chart: Chart) -> Names:
    """Return the names as the program has them; those without any use 弥生's tax classes."""
    target = target_of(wanted)
    return Names(chart, target if target in _WITH_OWN_WORDS else "yayoi")


def own_names(reader: Reader, wanted: JournalFormat) -> OwnNames:
    """Return what the seller calls things for a format himself."""
    kept = preference(reader, preference_name(wanted))
    if not isinstance(kept, dict):
        return OwnNames()
    return OwnNames(accounts=kept.get("accounts", {}), tax_classes=kept.get("tax_classes", {}))


def names_for(reader: Reader, wanted: JournalFormat, chart: Chart) -> Names:
    """Return all names of a format, the seller's own first."""
    own, usual = own_names(reader, wanted), usual_names(wanted, chart)
    return Names(chart, usual.target, own.accounts, own.tax_classes, _kinds(reader))


def _kinds(reader: Reader) -> dict[int, str]:
    """Return the kind of business of each year that is reckoned by it."""
    rows = reader.rows(
        "SELECT year, CAST(substr(method, ?) AS INTEGER) FROM fiscal_years WHERE method LIKE ?",
        (len(_SIMPLIFIED) + 1, f"{_SIMPLIFIED}%"),
    )
    return {year: _KINDS[number - 1] for year, number in rows}


def preference_name(wanted: JournalFormat) -> str:
    """Return under which name the book keeps them."""
    return f"export_names_{target_of(wanted)}"
