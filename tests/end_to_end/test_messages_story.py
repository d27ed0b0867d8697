"""From an empty book by the command line: files of the site in, one conversation out."""

from pathlib import Path
from typing import Any

import pytest

from app.services.capture_reading import Source
from tests.end_to_end.test_command_line import document, start
from tests.services.site_files import Said, Sale, list_page, list_row, room_page, sales_csv
from tests.site_mails import INQUIRY, MESSAGE, QUOTING_TEXT, folder, mail

ROOM = "41000002"
TALK = (
    Said("11月20日 9:00", "はじめまして、ご購入ありがとうございます。", sender="自分"),
    Said("11月20日 9:30", "よろしくお願いします。港の夜景を使いたいです。"),
    Said("11月20日 9:30", "案内図も一枚お願いします。"),
    Said("11月21日 8:15", "承知しました。初稿は水曜にお見せします。", sender="自分"),
    Said("11月25日 21:43", "初稿を拝見しました。とても良いです！", file="赤入れ.pdf"),
    Said("11月25日 21:44", "ロゴの色だけ、もう少し淡くできますか。"),
    Said("11月26日 10:02", "直しました。ご確認ください。", sender="自分"),
)
NEWER, OLDER = TALK[3:], TALK[:5]
"""Two saved pages of one room; the newer one did not show what came before."""


def files(folder_: Path) -> list[Path]:
    """Write the files a seller has: sales, a list, mails, and his room in two halves."""
    sources = [
        sales_csv(Sale(room="41000001", net=39_000)),
        list_page(list_row(ROOM, price="20,000円", sold="2026/11/19", buyer="山吹")),
        Source("相談.eml", mail(INQUIRY, "", message_id="<1@x>")),
        Source("受信.mbox", folder(mail(MESSAGE, QUOTING_TEXT, message_id="<2@x>"))),
        room_page(*NEWER, room=ROOM, is_whole=False, name="新しい半分.html"),
        room_page(*OLDER, room=ROOM, name="古い半分.html"),
    ]
    paths = []
    for source in sources:
        path = folder_ / source.name
        path.write_bytes(source.data)
        paths.append(path)
    return paths


def took(home: Path, path: Path) -> Any:
    (told,) = document(home, "import", str(path))["files"]
    assert set(told) == {"file", "kind", "new", "changed", "seen", "rejected"}
    assert told["rejected"] == []
    return told


@pytest.fixture
def home(tmp_path: Path) -> Path:
    made = tmp_path / "computer"
    assert start(made, "init", "--encrypt", "none").returncode == 0
    return made


def test_files_become_one_conversation_that_is_found_and_taken_back(
    home: Path, tmp_path: Path
) -> None:
    paths = files(tmp_path)
    kinds = []
    for path in paths:
        looked = document(home, "import", str(path), "--dry-run")["files"]
        told = took(home, path)
        assert looked == [told]
        assert told["new"] >= 1
        kinds.append(told["kind"])
    assert kinds == [
        "sales_csv",
        "order_list_page",
        "mail",
        "mail_folder",
        "talkroom_page",
        "talkroom_page",
    ]
    assert [took(home, path)["new"] for path in paths] == [0] * len(paths)
    order = document(home, "order", "show", ROOM)
    check_talk(order)
    check_search(home)
    check_undo_and_redo(home, len(paths))
    again = document(home, "order", "show", ROOM)
    assert again["messages"] == order["messages"]
    assert document(home, "verify")["is_sound"]


def check_talk(order: Any) -> None:
    assert [line["body"] for line in order["messages"]] == [said.body for said in TALK]
    assert {tuple(line) for line in order["messages"]} == {
        ("sent_at", "sender", "side", "body", "attachments")
    }
    assert [line["side"] for line in order["messages"]] == [
        "me" if said.sender == "自分" else "client" for said in TALK
    ]
    assert order["messages"][4]["attachments"] == ["赤入れ.pdf"]
    assert order["messages"][0]["sent_at"] == "2026-11-20T09:00:00+09:00"


def check_search(home: Path) -> None:
    for words, kind in (
        ("港", "message"),
        ("夜景", "message"),
        ("案内図", "message"),
        ("初稿を拝見し", "message"),
        ("ﾛｺﾞ", "message"),
        ("山吹", "client"),
        ("ロゴを", "order"),
    ):
        hits = document(home, "search", words)["hits"]
        assert kind in {hit["kind"] for hit in hits}, words
        assert {tuple(hit) for hit in hits} == {("kind", "id", "title", "snippet")}


def check_undo_and_redo(home: Path, count: int) -> None:
    for _ in range(count):
        document(home, "undo")
    assert start(home, "undo").returncode == 2
    assert document(home, "order", "list") == {"orders": []}
    assert document(home, "search", "港") == {"hits": []}
    for _ in range(count):
        document(home, "redo")


def test_an_enquiry_by_mail_is_an_order_whose_turn_is_mine(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "相談.eml"
    path.write_bytes(mail(INQUIRY, "", message_id="<1@x>"))
    took(home, path)
    (enquiry,) = document(home, "order", "list", "--ball", "me")["orders"]
    assert (enquiry["stage"], enquiry["client"], enquiry["gross"]) == ("inquiry", "山吹", None)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("空.eml", b""),
        ("空.mbox", b""),
        ("題名だけ.eml", b"Subject: hello\r\n\r\n"),
        ("嘘の文字.eml", mail().replace(b"utf-8", b"klingon")),
        ("入れ子.eml", b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n" * 1_000),
        ("切れた.eml", mail(files=[("a.pdf", bytes(9_000))])[:3_000]),
        ("偽物.eml", mail(sender="ココナラ <no-reply@mail.coconala.com.example>")),
        ("ゼロ.eml", mail().replace(b"\r\n\r\n", b"\r\n\0\r\n\r\n", 1)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_mail_that_cannot_be_is_told_in_lines_and_never_by_a_traceback(
    home: Path, tmp_path: Path, name: str, data: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    done = start(home, "import", str(path), "--json")
    assert done.returncode in {0, 2}, done.stderr
    assert "Traceback" not in done.stderr
    if done.returncode == 2:
        assert len(done.stderr.splitlines()) == 1
        assert document(home, "history") == {"history": []}
    assert document(home, "verify")["is_sound"]
