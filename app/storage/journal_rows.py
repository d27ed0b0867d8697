"""How one kind of the journal's rows is written as SQL."""

from string import Template

_COLUMNS = (
    "origin, happened_on, debit, debit_part, debit_tax, credit, credit_part, credit_tax,"
    " amount, partner, memo"
)
COLUMNS = tuple(name.strip() for name in _COLUMNS.split(","))
"""What a derived row says; `origin` is the kind of row and the id of what it comes from."""

_ROW = Template("""
SELECT '$kind:' || $id AS origin, $day AS happened_on,
  $debit AS debit, $debit_part AS debit_part, $debit_tax AS debit_tax,
  $credit AS credit, $credit_part AS credit_part, $credit_tax AS credit_tax,
  $amount AS amount, $partner AS partner, $memo AS memo, $id AS row_id
FROM $source""")


def row_of(kind: str, source: str, debit: str, credit: str, **words: str) -> str:
    """Return one kind of row; accounts are `account/part/tax`, each SQL or a name in quotes."""
    given = {"id": "id", "day": "booked_on", "amount": "amount", "partner": "''", "memo": "''"}
    sides: dict[str, str] = {}
    for side, text in (("debit", debit), ("credit", credit)):
        account, part, tax = text.split("/")
        sides |= {side: account, f"{side}_part": part, f"{side}_tax": tax}
    return _ROW.substitute(given | sides | words, kind=kind, source=source)


OUT = "'out_of_scope'"
RECEIVABLE = f"'receivable'/debtor/{OUT}"


def closed_part(side: str, origin: str) -> str:
    """Return the part of an account that a closed month has a row under, NULL where none has it."""
    return (
        f"(SELECT k.{side}_part FROM closed_entries k WHERE k.origin = {origin}"  # noqa: S608
        " AND NOT k.is_reversal ORDER BY k.version DESC LIMIT 1)"
    )
