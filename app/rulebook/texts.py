"""A rulebook as the text that a seller reads, types and hands on, and back again."""

from enum import Enum

import msgspec
from msgspec import Struct

from app.rulebook.checks import problems_of
from app.rulebook.loading import RulebookError, shaped
from app.rulebook.marketplace import Marketplace
from app.rulebook.schema import Rule

LONGEST = 1_000_000
"""Characters of a text; the longest shipped rulebook has some 20,000."""
GREATEST = 10**12
"""Greater numbers are slips of the hand: they would not be kept as they were typed."""

TELLING = tuple(Rule.__struct_fields__)
"""What every rule tells of itself; in a text it stands below what the rule says."""


def text_of(marketplace: Marketplace) -> str:
    """Return a rulebook as TOML; what has its default is left out."""
    import tomli_w  # noqa: PLC0415  loaded when a text is wanted, never at a start

    return tomli_w.dumps(keys_of(marketplace))


def read_text(file: str, text: str, wanted: str | None = None) -> Marketplace:
    """Return the rulebook that a TOML text holds; `file` names the text in errors.

    With `wanted` it must be the one of this marketplace.

    Raises:
        RulebookError: It is no TOML, has an unknown key or a value that cannot be.
    """
    if len(text) > LONGEST:
        raise RulebookError(file=file, key="", reason=f"it is longer than {LONGEST:,} characters")
    import tomllib  # noqa: PLC0415  as above

    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise RulebookError(file=file, key="", reason=str(error)) from error
    marketplace = checked(file, data)
    if wanted is not None and marketplace.id != wanted:
        raise RulebookError(file=file, key="id", reason=f"must be {wanted}")
    return marketplace


def checked(file: str, data: object) -> Marketplace:
    """Return the marketplace that these keys make; `file` names them in errors.

    Raises:
        RulebookError: A key is unknown or missing, or a value cannot be.
    """
    marketplace = shaped(file, data, Marketplace)
    for key in _too_great(data, ""):
        raise RulebookError(file=file, key=key, reason=f"is greater than {GREATEST:,}")
    for key, reason in problems_of(marketplace):
        raise RulebookError(file=file, key=key, reason=reason)
    return marketplace


def keys_of(marketplace: Marketplace) -> dict[str, object]:
    """Return a rulebook as plain values by key, but for what has its default."""
    return _plain(marketplace)


def own_keys(shipped: Marketplace | None, edited: Marketplace) -> str:
    """Return as JSON what an edited rulebook says differently than the shipped one.

    Without a shipped one it is all that the seller's own marketplace says.
    """
    after = keys_of(edited)
    if shipped is None:
        return msgspec.json.encode(after).decode()
    before = keys_of(shipped)
    own = {key: value for key, value in after.items() if value != before.get(key)}
    gone = {key: msgspec.to_builtins(getattr(edited, key)) for key in before.keys() - after.keys()}
    return msgspec.json.encode(own | gone).decode()


def _plain(struct: Struct) -> dict[str, object]:
    fields = {field.name: field for field in msgspec.structs.fields(struct)}
    names = [name for name in fields if name not in TELLING]
    names += [name for name in TELLING if name in fields]
    return {
        name: _value(value)
        for name in names
        for value in [getattr(struct, name)]
        if fields[name].required or value != fields[name].default
    }


def _value(value: object) -> object:
    if isinstance(value, Struct):
        return _plain(value)
    if isinstance(value, tuple):
        return [_value(part) for part in value]
    return value.value if isinstance(value, Enum) else value


def _too_great(data: object, key: str) -> list[str]:
    """Return where a number stands that is greater than any that means something."""
    if isinstance(data, dict):
        return [
            found
            for name, value in data.items()
            for found in _too_great(value, f"{key}.{name}" if key else str(name))
        ]
    if isinstance(data, (list, tuple)):
        return [
            found
            for place, value in enumerate(data)
            for found in _too_great(value, f"{key}[{place}]")
        ]
    return [key] if isinstance(data, int) and data > GREATEST else []
