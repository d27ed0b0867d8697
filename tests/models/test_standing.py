"""The file of a label goes as a whole; what the database must refuse, it refuses."""

from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.standing import HeldRank, ProDossier, ProEvent, ProEvidence, ProGroup

DAY = date(2022, 10, 1)


def test_steps_groups_and_evidence_go_with_the_file(session: Session) -> None:
    dossier = ProDossier(marketplace_id="coconala")
    session.add(dossier)
    session.flush()
    group = ProGroup(dossier_id=dossier.id, name="実績")
    session.add_all([group, ProEvent(dossier_id=dossier.id, kind="entered", happened_on=DAY)])
    session.flush()
    session.add(ProEvidence(group_id=group.id, note="ロゴ"))
    session.flush()
    session.delete(dossier)
    session.flush()
    for kind in (ProEvent, ProGroup, ProEvidence):
        assert session.query(kind).count() == 0


@pytest.mark.parametrize(
    "wrong",
    [
        [HeldRank(marketplace_id="coconala", rank_id=name, since_on=DAY) for name in ("a", "b")],
        [ProDossier(marketplace_id="coconala"), ProDossier(marketplace_id="coconala")],
        [ProEvent(dossier_id=1, kind="hoped", happened_on=DAY)],
        [ProEvidence(group_id=1, note="file without digest", file_name="a.png")],
    ],
)
def test_what_cannot_be_is_refused(session: Session, wrong: list[object]) -> None:
    session.add_all(wrong)
    with pytest.raises(IntegrityError):
        session.flush()
