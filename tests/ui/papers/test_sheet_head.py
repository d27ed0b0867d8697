"""The head: long names, seal and logo, and the number of the registered."""

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from app.models.bookkeeping_types import PaperKind
from app.models.paper_body import PaperBody
from app.ui.papers.pictures import images_of
from app.ui.papers.sheet import Sheet
from tests.services.paper_samples import NUMBER
from tests.ui.papers.test_sheet import texts
from tests.ui.papers.written import EXEMPT, QUALIFIED, WHO, body, letters, png

REGISTERED = f"登録番号　{NUMBER}"


def head(found: PaperBody, **pictures: bytes) -> list[str]:
    return texts(Sheet(found, letters(), images_of(pictures)), 0)


def test_the_registration_number_stands_on_papers_of_the_registered_alone(
    qapp: QApplication,
) -> None:
    del qapp
    assert REGISTERED in head(body())
    assert REGISTERED in head(body(PaperKind.RECEIPT, QUALIFIED))
    assert REGISTERED not in head(body(PaperKind.INVOICE, EXEMPT))
    assert REGISTERED not in head(body(PaperKind.QUOTE, QUALIFIED))


def test_a_long_recipient_takes_two_lines_before_the_title_of_honour(qapp: QApplication) -> None:
    del qapp
    name = "独立行政法人日本伝統工芸振興センター関東事務局企画広報課"
    drawn = head(body(recipient=name, recipient_address="東京都千代田区1-1\n本館"))
    first = next(text for text in drawn if name.startswith(text) and text)
    at = drawn.index(first)
    assert drawn[at] + drawn[at + 1] == name
    assert drawn[at + 2] == "　御中"
    assert {"東京都千代田区1-1", "本館"} <= set(drawn)
    longest = head(body(recipient=name * 3, honorific=""))
    assert any(text.endswith("…") for text in longest)


def test_seal_and_logo_are_drawn_without_moving_the_facts(qapp: QApplication) -> None:
    del qapp
    found = body()
    plain = head(found)
    who = replace(WHO, seal="s", logo="l")
    assert head(replace(found, issuer=who), s=png(), l=png("blue")) == plain


def test_a_name_without_a_trade_name_stands_alone(qapp: QApplication) -> None:
    del qapp
    who = replace(WHO, trade_name="", phone="")
    drawn = head(replace(body(), issuer=who))
    assert WHO.name in drawn
    assert WHO.trade_name not in drawn
