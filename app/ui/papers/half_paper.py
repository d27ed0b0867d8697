"""A paper left half written: what stands on it until it is issued or thrown away."""

from dataclasses import dataclass

from app.services.paper_drafts import PaperDraft


@dataclass(frozen=True, slots=True)
class HalfPaper:
    """What is written so far, what it began with, and which paper it takes the place of."""

    draft: PaperDraft
    begun: PaperDraft
    replaces_id: int | None = None
    reason: str = ""
