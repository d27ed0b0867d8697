from app.cli.word_text import LABELS
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.rulebook.ladders import COMPUTED
from tests.cli.terminal import Terminal


def test_the_forecast_has_the_keys_of_the_contract(terminal: Terminal) -> None:
    terminal.add()
    terminal.ask("order", "step", "C-0001", "completed")
    terminal.add()
    document = terminal.ask("report", "standing")
    rows = {row["key"]: row for row in document["rows"]}
    assert set(rows) == {"coconala", "lancers", "skillcloud"}
    found = rows["coconala"]
    assert (found["evaluates_on"], found["held"]) == ("2026-12-01", None)
    assert (found["reached"], found["possible"], found["next"]) == ("regular", "regular", "bronze")
    assert found["measures"] == [
        {
            "measure": "sales_count",
            "months": None,
            "value": 1,
            "minimum": 10,
            "is_met": False,
            "missing": 9,
            "steps": 9,
        }
    ]
    assert found["open_orders"] == {"sales": 1, "amount": 50_000, "unknown": 0}
    assert found["falling"] == {"sales": 0, "amount": 0, "unknown": 0}
    assert rows["skillcloud"]["evaluates_on"] is None
    (label,) = document["labels"]
    assert (label["key"], label["state"], label["groups"]) == ("coconala", "none", 0)


def test_people_read_amounts_rates_stars_and_what_they_must_answer(terminal: Terminal) -> None:
    japanese = terminal.run("report", "standing").out
    assert "販売件数 0/1" in japanese
    assert "満足率?" in japanese
    assert "PRO認定: 未着手" in japanese
    assert "amount sold" not in japanese
    english = terminal.run("--lang", "en", "report", "standing").out
    assert "PRO certification: Not begun" in english
    assert "next rank" in english


def test_every_measure_of_a_shipped_ladder_has_a_word() -> None:
    catalog = load_catalog(resources_dir() / "marketplaces")
    ladders = [rank for site in catalog.ids for rank in catalog.marketplace(site).ranks]
    measures = {one.measure for rank in ladders for one in rank.criteria}
    assert {f"measure_{name}" for name in measures | set(COMPUTED)} <= set(LABELS)
