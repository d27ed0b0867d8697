"""Rules for mails are edited where they are shown, kept at once, and put back."""

from app.services.mail_rule_drafts import MailRuleDraft, SubjectDraft, draft_of
from app.services.rule_queries import catalog_of, overrides
from app.ui.kit.buttons import Button
from app.ui.settings.mail_rules_pane import MailRulesPane
from tests.ui.capture.means import MailDesk
from tests.ui.orders.desk import Desk


def shown(desk: Desk) -> MailRulesPane:
    pane = MailRulesPane(desk.context, MailDesk(desk.catalog))
    desk.qtbot.addWidget(pane)
    pane.show()
    pane.site.setCurrentIndex(pane.site.findData("coconala"))
    pane.site.activated.emit(pane.site.currentIndex())
    return pane


def kept(desk: Desk) -> MailRuleDraft:
    return draft_of(desk.database.read(catalog_of, desk.catalog).marketplace("coconala"))


def test_the_rules_of_each_marketplace_are_shown(desk: Desk) -> None:
    pane = shown(desk)
    assert pane.draft == draft_of(desk.catalog.marketplace("coconala"))
    pane.site.setCurrentIndex(pane.site.findData("lancers"))
    pane.site.activated.emit(pane.site.currentIndex())
    assert pane.draft.senders == ("noreply@lancers.co.jp",)
    pane.save()
    assert desk.database.read(overrides) == {}


def test_senders_and_subjects_are_kept_at_once_and_can_be_put_back(desk: Desk) -> None:
    pane = shown(desk)
    pane.senders.setPlainText("mail.coconala.com\n\ncoconala.com")
    pane.senders.left.emit()
    desk.until(lambda: kept(desk).senders == ("mail.coconala.com", "coconala.com"))
    pane.add.click()
    row = pane.rows[-1]
    row.parts.setText("新着 ／ お知らせ")
    row.parts.editingFinished.emit()
    wanted = SubjectDraft("message", ("新着", "お知らせ"))
    desk.until(lambda: kept(desk).subjects[-1] == wanted)
    row.event_box.setCurrentIndex(row.event_box.findData("notice"))
    row.event_box.activated.emit(0)
    desk.until(lambda: kept(desk).subjects[-1].event == "notice")
    count = len(pane.rows)
    row.findChildren(Button)[0].click()
    desk.until(lambda: len(kept(desk).subjects) == count - 1)
    pane.reset.click()
    desk.until(lambda: desk.database.read(overrides) == {})
    desk.until(lambda: pane.draft == draft_of(desk.catalog.marketplace("coconala")))


def test_what_is_no_sender_is_said_and_not_kept(desk: Desk) -> None:
    pane = shown(desk)
    pane.senders.setPlainText("coconala")
    pane.save()
    desk.until(lambda: bool(pane.senders.accessibleDescription()))
    assert desk.database.read(overrides) == {}
    pane.senders.setPlainText("mail.coconala.com")
    pane.hide()


def test_a_mail_is_tried_on_the_rules_as_they_stand(desk: Desk) -> None:
    pane = shown(desk)
    pane.senders.setPlainText("b.example")
    pane.trial.try_text("From: a@b.example\nSubject: 本人確認完了 [ココナラ]\nDate: x\n\ny")
    desk.until(lambda: "b.example" in pane.trial.result.text())
    assert desk.database.read(overrides) == {}
    pane.senders.setPlainText("mail.coconala.com")
