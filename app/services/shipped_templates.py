"""The templates the program comes with: suggestions until the seller takes or dismisses them."""

from pathlib import Path
from typing import Annotated

from msgspec import Meta, Struct

from app.rulebook.loading import RulebookError, read_toml, shaped
from app.rulebook.schema import LocalName, Name


class ShippedTemplate(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A suggestion in both languages."""

    key: Name
    name: LocalName
    body: LocalName


class _File(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    templates: Annotated[tuple[ShippedTemplate, ...], Meta(min_length=1)]


def load_shipped_templates(path: Path) -> tuple[ShippedTemplate, ...]:
    """Load the suggestions.

    Raises:
        RulebookError: The file is no TOML, has an unknown key, or names two of them alike.
        OSError: It cannot be read.
    """
    templates = shaped(path.name, read_toml(path), _File).templates
    keys = [template.key for template in templates]
    for key in sorted({key for key in keys if keys.count(key) > 1}):
        raise RulebookError(file=path.name, key="templates", reason=f"two have the key {key}")
    return templates
