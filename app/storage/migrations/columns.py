"""Short words for the columns, rules and indexes of a migration."""

import sqlalchemy as sa
from alembic import op


def make_table(
    name: str, *parts: sa.Column[int] | sa.Column[str] | sa.Column[bytes] | sa.Constraint
) -> None:
    """Make a STRICT table with an id that is never used twice."""
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        *parts,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )


def text(*names: str) -> list[sa.Column[str]]:
    """Return columns of text that must be known."""
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def text_or_null(*names: str) -> list[sa.Column[str]]:
    """Return columns of text that may be unknown."""
    return [sa.Column(name, sa.Text(), nullable=True) for name in names]


def text_from(default: str, *names: str) -> list[sa.Column[str]]:
    """Return columns of text that begin with a default."""
    return [sa.Column(name, sa.Text(), server_default=default, nullable=False) for name in names]


def number(*names: str) -> list[sa.Column[int]]:
    """Return columns of whole numbers that must be known."""
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names]


def number_or_null(*names: str) -> list[sa.Column[int]]:
    """Return columns of whole numbers that may be unknown."""
    return [sa.Column(name, sa.Integer(), nullable=True) for name in names]


def number_from(default: str, *names: str) -> list[sa.Column[int]]:
    """Return columns of whole numbers that begin with a default."""
    return [sa.Column(name, sa.Integer(), server_default=default, nullable=False) for name in names]


def checks(table: str, **conditions: str) -> list[sa.CheckConstraint]:
    """Return rules that each row keeps, by name."""
    return [
        sa.CheckConstraint(condition, name=op.f(f"ck_{table}_{name}"))
        for name, condition in conditions.items()
    ]


def refers(
    table: str, column: str, other: str, ondelete: str | None = None
) -> sa.ForeignKeyConstraint:
    """Return the rule that a column names a row of another table."""
    name = op.f(f"fk_{table}_{column}_{other}")
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=name, ondelete=ondelete)


def index(table: str, *columns: str, name: str = "", where: str | None = None) -> None:
    """Make an index; rows outside `where` are left out of it."""
    condition = None if where is None else sa.text(where)
    op.create_index(name or _name(table, columns), table, list(columns), sqlite_where=condition)


def unique_index(table: str, *columns: str, where: str | None = None) -> None:
    """Make an index in which nothing may stand twice."""
    condition = None if where is None else sa.text(where)
    name = _name(table, columns)
    op.create_index(name, table, list(columns), unique=True, sqlite_where=condition)


def _name(table: str, columns: tuple[str, ...]) -> str:
    return f"ix_{table}_{'_'.join(columns)}"
