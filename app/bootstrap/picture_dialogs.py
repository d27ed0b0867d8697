"""The dialogs that the tour draws, filled as a seller would meet them."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.bootstrap.book_pictures import book_dialogs
from app.bootstrap.client_pictures import client_dialogs
from app.bootstrap.earnings_pictures import earnings_dialogs
from app.bootstrap.expense_pictures import expense_dialogs
from app.bootstrap.listing_pictures import listing_dialogs
from app.bootstrap.mail_means import KeychainMail
from app.bootstrap.paper_pictures import paper_dialogs
from app.bootstrap.rule_pictures import rule_dialogs
from app.models.moments import JST
from app.models.money import Yen
from app.models.types import Stage
from app.rulebook.comparison import Basis
from app.services.order_details import OrderDetails, order_details
from app.services.order_queries import OrderFilter, order_ids
from app.services.preference_queries import BookFacts, book_facts
from app.settings import Settings
from app.storage.database import Database
from app.storage.keychain import SystemKeychain
from app.ui.application import OpenBook
from app.ui.capacity.dialog import CapacityDialog
from app.ui.capture.dialog import CaptureDialog
from app.ui.fee_question import FeeChoice
from app.ui.first_run import FirstRun
from app.ui.first_run_answers import FirstRunAnswers
from app.ui.frame.actions import Actions
from app.ui.frame.main_window import MainWindow
from app.ui.frame.sheets import ShortcutSheet
from app.ui.orders.commands import OrderCommands
from app.ui.orders.order_dialogs import EditDialog, QuoteDialog, RateDialog
from app.ui.orders.quick_add import QuickAdd
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext
from app.ui.prices.dialog import PricesDialog
from app.ui.recovery_dialog import RecoveryDialog
from app.ui.settings.panes import Panes
from app.ui.settings_dialog import SettingsDialog, SettingsInput
from app.ui.theme import Theme
from app.ui.unlock_dialog import UnlockDialog

TALL = 1_080
"""A dialog that scrolls is drawn with all it holds."""
CODE = "0000-TOUR-0000-TOUR-0000-TOUR-0000-TOUR-0000-TOUR-0000-TOUR-0000-TOUR"
STEPS = 4
GROUPS = (
    *("look", "book", "sites", "templates", "own_data", "permits"),
    *("rules", "mailbox", "mail_rules", "notices"),
)
SALES = """\
売上確定日,トークルームNo,決済No,サービス名/見積り・仕事の相談名,購入者ID,購入者名,内訳,売上金額
2026/11/20,12700001,970001,LPのデザインを制作します,8501,まなびの森,基本料金,"35,100"
2026/11/22,12700002,970002,ロゴを3案デザインします,8502,麦とこもれび,基本料金,"21,060"
2026/13/24,12700003,970003,名刺を両面デザインします,8503,佐伯 亮,基本料金,"7,800"
"""
OWN_LIST = """\
仕事ID,仕事名,クライアント,契約金額,契約日
881,ロゴ制作一式,株式会社みなと,"55,000",2026/10/03
882,バナー3点,麦とこもれび,"22,000",2026/10/21
"""
STATEMENT = """\
取引日,入出金(円),取引後残高(円),入出金内容
20261122,-330,653216,振込手数料
20261123,-3000,650216,モバイルＳＵＩＣＡ
20261124,-7780,642436,アドビ
20261124,48500,690936,振込 カ）ハナヤヒヨリソウ
2026-24-11,-980,689956,ドト－ル
20261125,-4180,686756,キノクニヤシヨテン
"""
OTHER_BANK = """\
お取引日,出金額,入金額,残高,摘要,備考
2026/11/20,,"25,500","132,880",フリコミ ツムギ,
2026/11/24,"3,300",,"129,580",サクラインターネツト,11月分
"""
TALK = """\
佐伯 亮
11月24日 21:43
はじめまして。名刺のデザインをお願いできますか。
港デザイン
11月24日 22:05
ご連絡ありがとうございます。もちろんです。
"""
MAILS = """\
From - Tue Nov 24 21:43:00 2026
From: =?utf-8?b?44Kz44Kz44OK44Op?= <no-reply@mail.coconala.com>
Date: Tue, 24 Nov 2026 21:43:00 +0900
Subject: [ココナラ] 佐伯 亮さんからメッセージが届いています
Message-ID: <1@mail.coconala.com>

佐伯 亮さんからメッセージが届いています。

------------------------------
名刺の裏面もお願いできますか。
------------------------------

From - Tue Nov 24 22:00:00 2026
From: no-reply@mail.coconala.com
Date: Tue, 24 Nov 2026 22:00:00 +0900
Subject: 森川 梢さんから見積り相談（プロフィール経由）が届きました！
Message-ID: <2@mail.coconala.com>

相談が届きました。

From - Wed Nov 25 09:00:00 2026
From: no-reply@mail.coconala.com
Date: Wed, 25 Nov 2026 09:00:00 +0900
Subject: [ココナラ]【承諾】が選択されました（トークルームNo:99000001）
Message-ID: <3@mail.coconala.com>

承諾されました。

From - Wed Nov 25 10:00:00 2026
From: no-reply@mail.coconaIa.com
Date: Wed, 25 Nov 2026 10:00:00 +0900
Subject: [ココナラ] 今すぐログインしてください
Message-ID: <4@mail.coconaIa.com>

x
"""
"""Files as sellers have them, with invented people."""


ROOMS = (
    rule_dialogs,
    client_dialogs,
    listing_dialogs,
    earnings_dialogs,
    expense_dialogs,
    book_dialogs,
    paper_dialogs,
)
"""What makes the dialogs of each room."""


class Means:
    """A computer with a tray, on which nothing is changed or told."""

    has_tray = True
    stays = True

    def set_stays(self, *, stays: bool) -> None:
        """Leave it as it is."""

    def test(self) -> None:
        """Tell nothing."""


def tour_dialogs(
    theme: Theme, book: OpenBook, database: Database, settings: Settings
) -> Mapping[str, Callable[[QWidget], QWidget]]:
    """Return by the name of its picture what makes each dialog over a window."""
    facts = database.read(book_facts)
    made: dict[str, Callable[[QWidget], QWidget]] = {
        f"first_run_{step + 1}": _first_run(theme, book, step) for step in range(STEPS)
    }
    for group in (
        *("look", "book", "sites", "templates", "own_data", "permits"),
        *("rules", "mailbox", "mail_rules", "notices"),
    ):
        made[f"settings_{group}"] = _settings(theme, book, facts, settings, group)
    made["unlock"] = lambda window: UnlockDialog(theme, "book", parent=window)
    made["recovery_code"] = lambda window: RecoveryDialog(theme, "book", CODE, window)
    made["shortcuts"] = lambda window: ShortcutSheet(theme, _actions(window), window)
    made["compare_prices"] = _prices
    made["capacity"] = _capacity
    made["add_order"] = lambda window: _quick_add(window, facts)
    for name, text in (
        ("capture.csv", SALES),
        ("capture_columns.csv", OWN_LIST),
        ("capture_bank.csv", STATEMENT),
        ("capture_bank_columns.csv", OTHER_BANK),
        ("capture_talk.txt", TALK),
        ("capture_mails.mbox", MAILS),
    ):
        file = database.path.with_name(name)
        file.write_text(text, encoding="utf-8")
        made[file.stem] = _capture(file)
    for stage, name, kind in (
        (Stage.WORKING, "edit_order", EditDialog),
        (Stage.INQUIRY, "quote", QuoteDialog),
        (Stage.COMPLETED, "rate", RateDialog),
    ):
        details = _first(database, stage)
        if details is not None:
            made[name] = _order_dialog(kind, details)
    others = [make(database) for make in ROOMS]
    return made | {name: make for dialogs in others for name, make in dialogs.items()}


def _quick_add(window: QWidget, facts: BookFacts) -> QWidget:
    context = _context(window)
    dialog = QuickAdd(context, _commands(context, window), facts, window)
    dialog.title.setText("採用サイトのバナー 3点")
    dialog.client.setText("株式会社みなと")
    dialog.price.set_amount(Yen(32_000))
    dialog.due.set_day(context.clock().astimezone(JST).date() + timedelta(days=7))
    return dialog


def _prices(window: QWidget) -> QWidget:
    """Ask what leaves 39,000 yen everywhere, for seven and a half hours of work."""
    dialog = PricesDialog(_context(window), window)
    controls = dialog.prices.controls
    controls.basis.choose(Basis.NET)
    controls.basis.chosen.emit(Basis.NET)
    controls.amount.field.set_amount(Yen(39_000))
    controls.minutes.set_minutes(1_500)
    controls.minutes.textEdited.emit("1500")
    dialog.resize(980, 880)
    return dialog


def _capacity(window: QWidget) -> QWidget:
    dialog = CapacityDialog(_context(window), window)
    dialog.what_if.minutes.setText("10h")
    today = _context(window).clock().astimezone(JST).date()
    dialog.what_if.due.set_day(today + timedelta(days=2))
    dialog.resize(dialog.theme.px(900), dialog.theme.px(TALL))
    dialog.reload()
    return dialog


def _capture(file: Path) -> Callable[[QWidget], QWidget]:
    def make(window: QWidget) -> QWidget:
        dialog = CaptureDialog(_context(window), lambda: None, window)
        dialog.take_files([file])
        return dialog

    return make


def _first(database: Database, stage: Stage) -> OrderDetails | None:
    ids = database.read(order_ids, OrderFilter(stages=(stage,)))
    return database.read(order_details, ids[0]) if ids else None


def _order_dialog(
    kind: type[EditDialog | QuoteDialog | RateDialog], details: OrderDetails
) -> Callable[[QWidget], QWidget]:
    def make(window: QWidget) -> QWidget:
        context = _context(window)
        return kind(context, _commands(context, window), details, window)

    return make


def _commands(context: PageContext, window: QWidget) -> OrderCommands:
    return OrderCommands(context, OrderWords(context, window), window)


def _context(window: QWidget) -> PageContext:
    if not isinstance(window, MainWindow):
        raise TypeError(type(window))
    return window.context


def _first_run(theme: Theme, book: OpenBook, step: int) -> Callable[[QWidget], QWidget]:
    answers = FirstRunAnswers(step=step, marketplaces=("coconala", "timeticket"))
    return lambda window: FirstRun(
        theme, book.marketplaces, answers, needs_passphrase=False, parent=window
    )


def _settings(
    theme: Theme, book: OpenBook, facts: BookFacts, settings: Settings, group: str
) -> Callable[[QWidget], QWidget]:
    choices = [FeeChoice("skillcloud_20", "20%"), FeeChoice("skillcloud_25", "25%")]

    mail = KeychainMail(SystemKeychain(), book.catalog)

    def make(window: QWidget) -> QWidget:
        plugged = Panes(window).built_on(_context(window), Means(), mail)
        given = SettingsInput(settings, facts, book.marketplaces, {"skillcloud": choices}, plugged)
        dialog = SettingsDialog(theme, given, window)
        dialog.show_group(group)
        return dialog

    return make


def _actions(window: QWidget) -> Actions:
    if not isinstance(window, MainWindow):
        raise TypeError(type(window))
    return window.actions_
