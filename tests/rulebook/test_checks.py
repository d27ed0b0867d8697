"""Rulebooks whose shape is right but whose sense is not are refused with key and reason."""

from pathlib import Path

import pytest

from app.rulebook.catalog import load_catalog
from app.rulebook.loading import RulebookError

FEE = """
[[fees]]
id = "second"
kinds = ["text"]
slices = [{ rate = 0 }]
tax = "inside"
price_tax = "inside"
rounding = "floor"
per = "payment"
"""
PAYOUT = """
[[payouts]]
id = "half_months"
transfer_fees = [{ fee = 160 }]
windows = [
    { first_day = 1, last_day = 15, pay_day = 20, months_later = 0 },
    { first_day = 16, last_day = 31, pay_day = 5, months_later = 1 },
]
"""
CLOCK = """
[[clocks]]
id = "acceptance"
whose = "client"
starts = "delivered"
consequence = "site_accepts"
"""


def problem(folder: Path, text: str) -> tuple[str, str]:
    (folder / "small.toml").write_text(text, encoding="utf-8")
    with pytest.raises(RulebookError) as caught:
        load_catalog(folder)
    return str(caught.value.details["key"]), str(caught.value.details["reason"])


def test_the_small_rulebook_itself_is_right(tmp_path: Path, small_text: str) -> None:
    (tmp_path / "small.toml").write_text(small_text, encoding="utf-8")
    assert load_catalog(tmp_path).ids == ("small",)


@pytest.mark.parametrize(
    ("slices", "key"),
    [
        ("{ up_to = 1_000, rate = 1 }, { up_to = 500, rate = 1 }, { rate = 1 }", "[1].up_to"),
        ("{ up_to = 1_000, rate = 1 }, { up_to = 1_000, rate = 1 }, { rate = 1 }", "[1].up_to"),
        ("{ rate = 1 }, { up_to = 500, rate = 1 }, { rate = 1 }", "[0].up_to"),
        ("{ up_to = 1_000, rate = 1 }", "[0].up_to"),
    ],
)
def test_slices_that_overlap_or_leave_a_gap_are_refused(
    tmp_path: Path, small_text: str, slices: str, key: str
) -> None:
    bent = small_text.replace("{ up_to = 1_000, rate = 2000 }, { rate = 1000 }", slices)
    assert problem(tmp_path, bent)[0] == "fees[0].slices" + key


def test_a_fee_that_takes_the_whole_price_with_its_tax_is_refused(
    tmp_path: Path, small_text: str
) -> None:
    bent = small_text.replace("rate = 1000 }", "rate = 9100 }")
    assert problem(tmp_path, bent.replace('"inside"', '"added"'))[0] == "fees[0].slices"
    (tmp_path / "small.toml").write_text(bent, encoding="utf-8")
    assert load_catalog(tmp_path).ids == ("small",)


def test_valid_to_before_valid_from_is_refused(tmp_path: Path, small_text: str) -> None:
    bent = small_text.replace("2020-01-01", "2020-01-01\nvalid_to = 2019-12-31")
    assert problem(tmp_path, bent)[0] == "fees[0].valid_to"


def test_an_assumed_field_must_exist(tmp_path: Path, small_text: str) -> None:
    bent = small_text.replace("2020-01-01", '2020-01-01\nassumed = ["colour"]')
    assert problem(tmp_path, bent) == ("fees[0].assumed", "there is no field colour")


def test_two_fees_of_a_kind_on_one_day_are_refused(
    tmp_path: Path, small_text: str, provenance: str
) -> None:
    key, reason = problem(tmp_path, small_text + FEE + provenance)
    assert key == "fees"
    assert reason == "two rules of kind text hold on 2020-01-01"


def test_fees_may_follow_each_other_to_the_day(
    tmp_path: Path, small_text: str, provenance: str
) -> None:
    text = small_text + FEE + "valid_to = 2019-12-31" + provenance
    (tmp_path / "small.toml").write_text(text, encoding="utf-8")
    assert len(load_catalog(tmp_path).marketplace("small").fees) == 2


def test_a_fee_for_a_kind_the_marketplace_lacks_is_refused(tmp_path: Path, small_text: str) -> None:
    bent = small_text.replace('kinds = ["text"]', 'kinds = ["phone"]')
    assert problem(tmp_path, bent)[0] == "fees[0].kinds"


def test_two_choices_of_one_id_are_refused(
    tmp_path: Path, small_text: str, provenance: str
) -> None:
    choice = FEE.replace("fees", "choices") + provenance
    assert problem(tmp_path, small_text + choice + choice)[0] == "choices"


@pytest.mark.parametrize(
    ("good", "bad", "key"),
    [
        ("first_day = 16", "first_day = 17", "windows[1].first_day"),
        ("first_day = 16", "first_day = 15", "windows[1].first_day"),
        ("last_day = 31", "last_day = 15", "windows[1].first_day"),
        ("last_day = 31", "last_day = 30", "windows"),
        ("pay_day = 20", "pay_day = 10", "windows[0].pay_day"),
        ("transfer_fees", "bank_days = 2\ntransfer_fees", "bank_days"),
        ("{ fee = 160 }", '{ fee = 160, bank = "銀行" }', "transfer_fees"),
        ("{ fee = 160 }", "{ fee = 160 }, { fee = 1 }", "transfer_fees"),
        (
            "{ fee = 160 }",
            '{ fee = 160 }, { fee = 1, bank = "銀行" }, { fee = 2, bank = "銀行" }',
            "transfer_fees",
        ),
    ],
)
def test_a_payout_that_cannot_be_is_refused(
    tmp_path: Path, small_text: str, provenance: str, good: str, bad: str, key: str
) -> None:
    text = small_text + PAYOUT.replace(good, bad) + provenance
    assert problem(tmp_path, text)[0] == "payouts[0]." + key


def test_two_payout_rules_on_one_day_are_refused(
    tmp_path: Path, small_text: str, provenance: str
) -> None:
    assert problem(tmp_path, small_text + 2 * (PAYOUT + provenance))[0] == "payouts"


def test_a_clock_runs_hours_or_days(tmp_path: Path, small_text: str, provenance: str) -> None:
    for length in ("", "hours = 1\ndays = 1"):
        text = small_text + CLOCK + length + provenance
        assert problem(tmp_path, text)[0] == "clocks[0].hours"


def test_a_clock_that_starts_at_no_known_moment_is_refused(
    tmp_path: Path, small_text: str, provenance: str
) -> None:
    clock = CLOCK.replace("delivered", "breakfast") + "hours = 1"
    key, reason = problem(tmp_path, small_text + clock + provenance)
    assert key == "clocks[0].starts"
    assert "breakfast" in reason


def test_two_clocks_of_one_name_on_one_day_are_refused(
    tmp_path: Path, small_text: str, provenance: str
) -> None:
    clock = CLOCK + "hours = 1" + provenance
    assert problem(tmp_path, small_text + clock + clock)[0] == "clocks"


@pytest.mark.parametrize(
    ("limit", "key"),
    [
        ("minimum = 30\nmaximum = 15", "maximum"),
        ("minimum = 500\nsteps = [{ step = 500 }, { step = 1_000 }]", "steps[0].up_to"),
        (
            "minimum = 500\nsteps = [{ up_to = 900, step = 500 }, { step = 1_000 }]",
            "steps[0].up_to",
        ),
        (
            "steps = [{ up_to = 1000, step = 500 }, { up_to = 2500, step = 1000 }, { step = 1 }]",
            "steps[1].up_to",
        ),
    ],
)
def test_a_limit_that_cannot_be_is_refused(
    tmp_path: Path, small_text: str, provenance: str, limit: str, key: str
) -> None:
    text = f'{small_text}\n[[limits]]\nfield = "price"\n{limit}{provenance}'
    assert problem(tmp_path, text)[0] == "limits[0]." + key


@pytest.mark.parametrize("pattern", ["https://example.com/", "http://example.com/{number}"])
def test_an_address_holds_the_number_once(
    tmp_path: Path, small_text: str, provenance: str, pattern: str
) -> None:
    text = f'{small_text}\n[[urls]]\nid = "room"\npattern = "{pattern}"{provenance}'
    assert problem(tmp_path, text)[0] == "urls[0].pattern"


@pytest.mark.parametrize("sender", ["", 'address = "a@example.com"\ndomain = "example.com"'])
def test_a_sender_is_an_address_or_a_domain(
    tmp_path: Path, small_text: str, provenance: str, sender: str
) -> None:
    text = f"{small_text}\n[[senders]]\n{sender}{provenance}"
    assert problem(tmp_path, text)[0] == "senders[0].address"


def test_a_word_names_one_stage(tmp_path: Path, small_text: str, provenance: str) -> None:
    words = "".join(
        f'\n[[stage_words]]\nstage = "{stage}"\nwords = ["完了"]{provenance}'
        for stage in ("delivered", "completed")
    )
    assert problem(tmp_path, small_text + words)[0] == "stage_words[1].words"


def test_a_site_cannot_close_before_purchases_stop(
    tmp_path: Path, small_text: str, provenance: str
) -> None:
    dates = "purchases_stopped_on = 2022-12-19\nclosed_on = 2022-12-18"
    text = f"{small_text}\n[closing]\n{dates}{provenance}"
    assert problem(tmp_path, text)[0] == "closing.closed_on"


def test_silence_cannot_mean_no_before_an_answer_is_due(
    tmp_path: Path, small_text: str, provenance: str
) -> None:
    label = "[[certifications]]\nid = 'pro'\nname = { ja = '認定', en = 'Label' }\n"
    days = "waiting_days = 30\nsilent_days = 29\n"
    found = problem(tmp_path, small_text + label + days + provenance)
    assert found == ("certifications[0].silent_days", "lies before waiting_days")


def test_a_site_has_one_day_of_evaluation(tmp_path: Path, small_text: str, provenance: str) -> None:
    days = "".join(f"[[evaluations]]\nday = {day}\n{provenance}" for day in (1, 15))
    assert problem(tmp_path, small_text + days)[0] == "evaluations"
