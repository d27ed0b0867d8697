"""The sheets of a kit: only those that hold something, and safe as a document."""

from datetime import date

from app.rulebook.ladders import Tally
from app.services.kit_queries import EvidenceKit, KitGroup, KitWork
from app.services.standing_queries import HeldRow
from app.ui.formats import Formats
from app.ui.standing.kit_sheets import KitSheets, html_of
from app.ui.standing.words import StandingWords

DAY = date(2022, 4, 1)


def test_empty_sheets_are_left_out_and_words_are_escaped() -> None:
    sheets = KitSheets(StandingWords(Formats("en")))
    kit = EvidenceKit(DAY, ((None, Tally()), (3, Tally())), (), (), (), ())
    (figures,) = sheets.sheets(kit, {})
    assert figures.file == "figures.csv"
    assert [line[0] for line in figures.lines] == ["All time", "3 months"]
    full = kit._replace(
        ranks=(HeldRow(1, "jade", DAY, ""),),
        works=(KitWork("<b>Logo", "Logos", DAY, None, None), KitWork("x", "y", DAY, None, 5)),
        listings=("Logos",),
        groups=(
            KitGroup("Work", "", is_done=True, proofs=("a", "b")),
            KitGroup("Awards", "n", is_done=False, proofs=()),
        ),
    )
    found = {sheet.file: sheet for sheet in sheets.sheets(full, {})}
    assert len(found) == 5
    assert found["works.csv"].lines[1][-1] == "★5"
    assert found["checklist.csv"].lines == (("Work", "ready", "a / b"), ("Awards", "open", "n"))
    html = html_of("A & B", tuple(found.values()))
    assert "&lt;b&gt;Logo" in html
    assert "A &amp; B" in html
