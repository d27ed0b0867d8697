"""Where a conversation lies on its site: as captured or noted, else by the site's own pattern."""

from urllib.parse import quote, urlsplit

from app.errors import AppError
from app.models.types import RoomKind
from app.rulebook.catalog import Catalog

ADDRESS_LENGTH = 2_000
_PATTERNS = {RoomKind.ROOM: "room", RoomKind.DIRECT: "conversation"}


class AddressError(AppError):
    """This is no address of a web page, or it is too long (`found`, `longest`)."""


def room_address(
    catalog: Catalog, marketplace_id: str, kind: RoomKind, room: str, known: str | None
) -> str | None:
    """Return the address of a conversation's page, None where nobody knows it."""
    if known:
        return known
    if marketplace_id not in catalog.ids:
        return None
    wanted = _PATTERNS[kind]
    patterns = (rule for rule in catalog.marketplace(marketplace_id).urls if rule.id == wanted)
    rule = next(patterns, None)
    return None if rule is None else rule.pattern.replace("{number}", quote(room, safe=""))


def check_address(text: str) -> str:
    """Return the address without the space around it; "" for none.

    Raises:
        AddressError: It is no address of a web page, or it is too long.
    """
    address = text.strip()
    if not address:
        return ""
    if len(address) > ADDRESS_LENGTH or not is_web_address(address):
        raise AddressError(found=address, longest=ADDRESS_LENGTH)
    return address


def is_web_address(text: str) -> bool:
    """Tell whether a text is an address that a browser may be given."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    has_space = any(character.isspace() or not character.isprintable() for character in text)
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and not has_space
