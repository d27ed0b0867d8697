"""An evidence kit holds own figures and works, and of clients nothing at all."""

from datetime import date

from app.models.types import Side, Stage
from app.rulebook.catalog import Catalog
from app.services.kit_queries import HIDDEN, EvidenceKit, evidence_kit
from app.services.listing_drafts import ListingDraft
from app.services.listings import add_listing, add_service
from app.services.orders import rate_order
from app.services.pro_dossier import add_evidence, add_groups, set_labels, tick_group
from app.services.pro_drafts import EvidenceDraft
from app.services.standing import add_rank
from app.storage.database import Database
from tests.services.rooms import add_room
from tests.services.sample import NOW, add, move

TODAY = date(2026, 11, 23)
CLIENT = "みなとや印刷"
WIDE = "\uff2d\uff29\uff2e\uff21\uff34\uff2f"
"""MINATO in full width."""


def fill_kit(database: Database, catalog: Catalog) -> None:
    """Let a client's name, words, mail and number stand in all the seller's own words."""
    write = database.write
    service, _ = write(add_service, f"ロゴ制作（{CLIENT}さんに好評）", now=NOW)
    draft = ListingDraft(marketplace_id="coconala")
    listing, _ = write(add_listing, service, draft, catalog=catalog, now=NOW)
    order = add(database, catalog, f"{CLIENT}様のロゴ", client=CLIENT, listing_id=listing)
    move(database, catalog, order, Stage.COMPLETED)
    write(rate_order, order, received=5, now=NOW)
    write(add_room, (Side.CLIENT, "来月開店する二号店の看板です"), order_id=order)
    write(add_rank, "coconala", "gold", date(2020, 7, 1), f"{CLIENT}のおかげ", catalog=catalog)
    (group,), _ = write(add_groups, "coconala", [f"{CLIENT}との仕事"])
    write(tick_group, group, done_on=TODAY)
    proof = f"ロゴ {WIDE} 連絡は minato@example.com か 090-1234-5678、{CLIENT}より"
    write(add_evidence, group, EvidenceDraft(note=proof, order_id=order))
    write(add_evidence, group, EvidenceDraft(note="検定1級"))
    write(set_labels, "coconala", [listing])
    add(database, catalog, "名刺", client="minato")
    open_order = add(database, catalog, "進行中", client=CLIENT)
    write(add_evidence, group, EvidenceDraft(note="まだ途中", order_id=open_order))


def kit_of(database: Database, catalog: Catalog) -> EvidenceKit:
    kit = database.read(evidence_kit, catalog, "coconala", TODAY)
    assert kit is not None
    return kit


def test_the_kit_has_figures_works_ranks_and_labels(database: Database, catalog: Catalog) -> None:
    fill_kit(database, catalog)
    kit = kit_of(database, catalog)
    assert [months for months, _ in kit.figures] == [None, 12, 3]
    assert all(tally.sales == 1 and tally.amount == 50_000 for _, tally in kit.figures)
    (work,) = kit.works
    assert (work.month, work.amount, work.rating) == (date(2026, 11, 1), 50_000, 5)
    assert [held.rank_id for held in kit.ranks] == ["gold"]
    assert kit.groups[0].is_done
    assert kit.groups[0].proofs[1:] == ("検定1級", "まだ途中")


def test_names_mails_and_numbers_are_taken_out_of_own_words(
    database: Database, catalog: Catalog
) -> None:
    fill_kit(database, catalog)
    kit = kit_of(database, catalog)
    assert kit.groups[0].name == f"{HIDDEN}との仕事"
    assert kit.works[0].note == f"ロゴ {HIDDEN} 連絡は {HIDDEN} か {HIDDEN}、{HIDDEN}より"
    assert kit.works[0].service == f"ロゴ制作({HIDDEN}さんに好評)"
    assert kit.listings == (f"ロゴ制作({HIDDEN}さんに好評)",)
    assert kit.ranks[0].note == f"{HIDDEN}のおかげ"


def test_a_site_without_a_label_has_no_kit(database: Database, catalog: Catalog) -> None:
    assert database.read(evidence_kit, catalog, "lancers", TODAY) is None
    empty = kit_of(database, catalog)
    assert (empty.works, empty.listings, empty.groups) == ((), (), ())
