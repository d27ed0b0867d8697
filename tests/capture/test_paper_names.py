"""The name of a receipt's file tells what it can, and nothing that does not stand there."""

from datetime import date

import pytest

from app.capture.paper_names import PaperHints, paper_hints
from app.models.bookkeeping_types import EvidenceKind

NOVEMBER_3 = date(2026, 11, 3)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (
            "20261103_6480_アドビ_領収書.pdf",
            PaperHints(NOVEMBER_3, 6_480, "アドビ", EvidenceKind.RECEIPT),  # type: ignore[arg-type]
        ),
        (
            "2026-11-03 Adobe invoice ¥6,480.pdf",
            PaperHints(NOVEMBER_3, 6_480, "Adobe", EvidenceKind.INVOICE),  # type: ignore[arg-type]
        ),
        (
            "２０２６年１１月３日　家電店　12,000円.jpg",
            PaperHints(NOVEMBER_3, 12_000, "家電店", None),  # type: ignore[arg-type]
        ),
        (
            "ココナラ 手数料明細 2026.11.3.pdf",
            PaperHints(NOVEMBER_3, None, "ココナラ", EvidenceKind.FEE_NOTE),
        ),
        ("カード明細書.pdf", PaperHints(None, None, "カード", EvidenceKind.STATEMENT)),
        ("contract (1).pdf", PaperHints(None, None, "", EvidenceKind.CONTRACT)),
        ("IMG_2041.JPG", PaperHints(None, None, "", None)),
        ("IMG_20261103_101112.jpg", PaperHints(NOVEMBER_3, None, "", None)),
        ("20261399_アドビ.pdf", PaperHints(None, None, "20261399 アドビ", None)),
        ("スキャン.png", PaperHints(None, None, "", None)),
        ("", PaperHints(None, None, "", None)),
    ],
)
def test_a_name_tells_day_amount_payee_and_kind(name: str, told: PaperHints) -> None:
    assert paper_hints(name) == told
