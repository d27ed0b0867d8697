"""The file of a label: steps, checklist, evidence and the listings that carry it."""

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.types import ProState, ProStep
from app.rulebook.catalog import Catalog
from app.services.listing_drafts import ListingDraft
from app.services.listings import add_listing, add_service
from app.services.order_drafts import EmptyFieldError
from app.services.order_lookup import ListingMissingError, OrderMissingError
from app.services.pro_dossier import (
    EvidenceMissingError,
    ProGroupMissingError,
    ProStepMissingError,
    add_evidence,
    add_groups,
    edit_group,
    edit_step,
    log_step,
    remove_evidence,
    remove_group,
    remove_step,
    set_interview_note,
    set_labels,
    tick_group,
)
from app.services.pro_drafts import EvidenceDraft
from app.services.pro_queries import Dossier, LabelRow, dossier
from app.services.standing import add_rank
from app.services.standing_queries import held_ranks
from app.storage.database import Database
from tests.services.sample import NOW, add

BANNER = "売れるバナーを制作します"


def file_of(database: Database, catalog: Catalog, today: date) -> Dossier:
    found = database.read(dossier, catalog, "coconala", today)
    assert found is not None
    return found


def offer(database: Database, catalog: Catalog, title: str) -> int:
    service, _ = database.write(add_service, title, now=NOW)
    draft = ListingDraft(marketplace_id="coconala")
    listing, _ = database.write(add_listing, service, draft, catalog=catalog, now=NOW)
    return listing


def test_the_story_of_a_seller_who_was_scouted_after_silence(
    database: Database, catalog: Catalog
) -> None:
    """Platinum since 2020-10; an entry without an answer; scouted half a year later."""
    write = database.write
    banner, logo = offer(database, catalog, BANNER), offer(database, catalog, "ロゴ")
    write(add_rank, "coconala", "platinum", date(2020, 10, 1), catalog=catalog)
    write(log_step, "coconala", ProStep.ENTERED, date(2022, 4, 30), "フォームから")
    states = {
        date(2022, 4, 29): ProState.NONE,
        date(2022, 4, 30): ProState.WAITING,
        date(2022, 7, 28): ProState.WAITING,
        date(2022, 7, 29): ProState.PROBABLY_DECLINED,
        date(2022, 9, 30): ProState.PROBABLY_DECLINED,
    }
    for day, state in states.items():
        assert file_of(database, catalog, day).application.state is state
    silent = file_of(database, catalog, date(2022, 7, 29))
    assert silent.application.may_enter
    assert silent.application.since_on == date(2022, 7, 29)
    assert [step.kind for step in silent.steps] == [ProStep.ENTERED]
    write(log_step, "coconala", ProStep.SCOUTED, date(2022, 10, 3), "事務局からのメッセージ")
    write(log_step, "coconala", ProStep.INTERVIEW, date(2022, 10, 17), "オンライン30分")
    write(log_step, "coconala", ProStep.CERTIFIED, date(2022, 10, 28))
    write(set_labels, "coconala", [banner])
    found = file_of(database, catalog, date(2022, 10, 28))
    assert found.application.state is ProState.CERTIFIED
    assert found.application.since_on == date(2022, 10, 28)
    assert set(found.listings) == {LabelRow(banner, BANNER, True), LabelRow(logo, "ロゴ", False)}  # noqa: FBT003
    held = database.read(held_ranks, "coconala")
    assert [(rank.rank_id, rank.since_on) for rank in held] == [("platinum", date(2020, 10, 1))]


def test_the_checklist_is_the_sellers_own(database: Database, catalog: Catalog) -> None:
    write, today = database.write, date(2026, 11, 25)
    order = add(database, catalog, "名刺")
    (first, second), _ = write(add_groups, "coconala", ["実績", "資格"])
    (third,), _ = write(add_groups, "coconala", ["法人との取引"])
    proof, _ = write(add_evidence, first, EvidenceDraft(note="10年の仕事", order_id=order))
    write(add_evidence, first, EvidenceDraft(note="検定", file_name="a.pdf", digest="00"))
    write(edit_group, second, "資格と受賞", "賞状は額の中")
    write(tick_group, first, done_on=today)
    write(set_interview_note, "coconala", "強みは速さ")
    found = file_of(database, catalog, today)
    assert [group.name for group in found.groups] == ["実績", "資格と受賞", "法人との取引"]
    assert [row.about for row in found.groups[0].evidence] == ["名刺", "a.pdf"]
    assert (found.groups[1].note, found.interview_note, found.done) == (
        "賞状は額の中",
        "強みは速さ",
        1,
    )
    write(tick_group, first, done_on=None)
    write(remove_evidence, proof)
    write(remove_group, third)
    left = file_of(database, catalog, today)
    assert (left.done, len(left.groups), len(left.groups[0].evidence)) == (0, 2, 1)


def test_steps_can_be_mended_and_labels_changed(database: Database, catalog: Catalog) -> None:
    write = database.write
    one, other = offer(database, catalog, "一"), offer(database, catalog, "二")
    step, _ = write(log_step, "coconala", ProStep.ENTERED, date(2026, 11, 1))
    write(edit_step, step, ProStep.PREPARING, date(2026, 11, 2), "まだ")
    today = date(2026, 11, 25)
    assert file_of(database, catalog, today).application.state is ProState.PREPARING
    write(remove_step, step)
    assert file_of(database, catalog, today).application.state is ProState.NONE
    for labels in ([one], [other], [one, other], []):
        write(set_labels, "coconala", labels)
        listings = file_of(database, catalog, today).listings
        assert {row.listing_id for row in listings if row.has_label} == set(labels)


@pytest.mark.parametrize(
    ("work", "error"),
    [
        (lambda s: edit_step(s, 9, ProStep.ENTERED, date(2026, 1, 1)), ProStepMissingError),
        (lambda s: remove_step(s, 9), ProStepMissingError),
        (lambda s: edit_group(s, 9, "名"), ProGroupMissingError),
        (lambda s: add_evidence(s, 9, EvidenceDraft(note="x")), ProGroupMissingError),
        (lambda s: remove_evidence(s, 9), EvidenceMissingError),
        (lambda s: set_labels(s, "coconala", [9]), ListingMissingError),
        (lambda s: add_groups(s, "coconala", ["  "]), EmptyFieldError),
        (lambda s: add_evidence(s, 1, EvidenceDraft(note="x", order_id=9)), OrderMissingError),
        (lambda s: add_evidence(s, 1, EvidenceDraft(note="x", listing_id=9)), ListingMissingError),
    ],
)
def test_what_is_not_there_is_refused(
    database: Database, work: Callable[[Session], object], error: type[AppError]
) -> None:
    database.write(add_groups, "coconala", ["実績"])
    with pytest.raises(error):
        database.write(work)
