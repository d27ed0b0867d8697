"""What the first run asks: kept between two starts, but for the passphrase."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Self

from app.models.types import TaxStatus
from app.settings import LanguageChoice, ThemeChoice


class Start(StrEnum):
    """What the seller begins with."""

    CAPTURE = "capture"
    BY_HAND = "by_hand"
    DEMO = "demo"


@dataclass(frozen=True, slots=True)
class FirstRunAnswers:
    """The answers so far; `step` is how far the questions have come.

    `passphrase` is set where the computer has no keychain, and never kept.
    """

    step: int = 0
    language: LanguageChoice = "auto"
    theme: ThemeChoice = "auto"
    name: str = ""
    marketplaces: tuple[str, ...] = ()
    tax_status: TaxStatus = TaxStatus.EXEMPT
    start: Start = Start.CAPTURE
    passphrase: str = field(default="", repr=False)

    def to_json(self) -> str:
        """Return the answers as text, without the passphrase."""
        kept = {name: value for name, value in asdict(self).items() if name != "passphrase"}
        return json.dumps(kept, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read kept answers; what is not understood gives way to its default."""
        try:
            kept = json.loads(text)
        except (ValueError, RecursionError):
            return cls()
        return cls._from(kept) if isinstance(kept, dict) else cls()

    @classmethod
    def _from(cls, kept: Mapping[str, object]) -> Self:
        answers = cls()
        sites, name, step = kept.get("marketplaces"), kept.get("name"), kept.get("step")
        if isinstance(sites, list):
            answers = replace(answers, marketplaces=tuple(map(str, sites)))
        if isinstance(name, str):
            answers = replace(answers, name=name)
        if isinstance(step, int) and step >= 0:
            answers = replace(answers, step=step)
        if kept.get("tax_status") == TaxStatus.TAXABLE:
            answers = replace(answers, tax_status=TaxStatus.TAXABLE)
        start = next((one for one in Start if one == kept.get("start")), Start.CAPTURE)
        return replace(answers, start=start)
