from app.models.types import TaxStatus
from app.services.enquiry_drafts import Acceptance, EnquiryDraft


def test_an_enquiry_needs_no_title_and_an_acceptance_nothing() -> None:
    draft = EnquiryDraft(marketplace_id="direct", client="木下", text="名刺")
    assert (draft.title, draft.tax_status) == ("", TaxStatus.EXEMPT)
    assert Acceptance() == Acceptance(due_on=None, number=None)
