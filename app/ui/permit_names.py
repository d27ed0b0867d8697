"""What a kind of permit is called on screen."""

from app.ui.page import PageContext


def permit_name(context: PageContext, kind_id: str) -> str:
    """Return the name of a kind in the window's language; of an unknown one its id."""
    kind = context.catalog.permits.kind(kind_id)
    if kind is None:
        return kind_id
    return kind.name.ja if context.formats.language == "ja" else kind.name.en
