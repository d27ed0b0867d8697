"""A sample mail shows which rule held or why none did, and what would be read."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.rulebook.own_data import OwnData
from app.services.own_data import set_own_data
from app.ui.settings.mail_trial import MailTrial
from tests.site_mails import (
    ADVERTISEMENT,
    CONTENT,
    CONTENT_TEXT,
    MESSAGE,
    QUOTING_TEXT,
    SITE,
    forwarded,
    mail,
)
from tests.ui.orders.desk import Desk


@pytest.fixture
def trial(desk: Desk) -> MailTrial:
    made = MailTrial(desk.context, dict)
    desk.qtbot.addWidget(made)
    return made


def result(desk: Desk, trial: MailTrial, data: bytes, path: Path) -> str:
    path.write_bytes(data)
    trial.result.setText("")
    trial.try_file(path)
    desk.until(lambda: bool(trial.result.text()))
    return trial.result.text()


def test_what_would_be_read_is_shown(desk: Desk, trial: MailTrial, tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    said = result(desk, trial, mail(), path)
    for words in ("no-reply@mail.coconala.com", MESSAGE, "山吹", "初稿を拝見しました"):
        assert words in said
    assert "夜の港の写真" in result(desk, trial, mail(CONTENT, CONTENT_TEXT), path)
    assert "seller@home.example" in result(desk, trial, forwarded(MESSAGE, QUOTING_TEXT), path)


@pytest.mark.parametrize(
    "data",
    [
        mail(ADVERTISEMENT),
        mail(sender="a@b.example"),
        mail(sender="a@b.example, c@d.example"),
        mail(sender=SITE.replace("coconala", "coconaia")),
        mail(extra=[("Authentication-Results", "mx; dmarc=fail")]),
        mail("[ココナラ] さんからメッセージが届いています"),
        "ただの文".encode(),
    ],
)
def test_why_nothing_would_be_read_is_said_in_a_sentence(
    desk: Desk, trial: MailTrial, data: bytes, tmp_path: Path
) -> None:
    assert result(desk, trial, data, tmp_path / "a.eml")
    assert desk.errors == []


def test_a_mail_that_others_forwarded_is_not_believed(
    desk: Desk, trial: MailTrial, tmp_path: Path
) -> None:
    desk.database.write(set_own_data, OwnData(mails=("me@home.example",)))
    by_other = forwarded(MESSAGE, QUOTING_TEXT, by="x@evil.example")
    assert "x@evil.example" in result(desk, trial, by_other, tmp_path / "a.eml")


def test_the_source_that_was_copied_and_a_chosen_file_are_tried(
    desk: Desk, trial: MailTrial, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    QApplication.clipboard().setText(mail().decode())
    trial.paste.click()
    desk.until(lambda: "山吹" in trial.result.text())
    path = tmp_path / "a.eml"
    path.write_bytes(mail(ADVERTISEMENT))
    answers = iter([(str(path), ""), ("", "")])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: next(answers))
    trial.choose.click()
    desk.until(lambda: ADVERTISEMENT in trial.result.text())
    trial.choose.click()


def test_a_bug_goes_to_the_window(desk: Desk) -> None:
    def broken() -> dict[str, object]:
        return {"coconala": None}

    trial = MailTrial(desk.context, broken)  # type: ignore[arg-type]
    desk.qtbot.addWidget(trial)
    trial.try_text(mail().decode())
    desk.until(lambda: len(desk.errors) == 1)
