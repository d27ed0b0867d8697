"""The dialogs about rules and marketplaces that the tour draws."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from app.models.moments import JST
from app.rulebook.fee_changes import with_fee
from app.rulebook.marketplace import Marketplace
from app.rulebook.schema import Closing, Slice, Status
from app.services.closing_queries import LeftBehind, left_behind
from app.services.rule_impacts import rule_impact
from app.storage.database import Database
from app.ui.frame.main_window import MainWindow
from app.ui.page import PageContext
from app.ui.rules.closing_notes import ClosingBanner
from app.ui.rules.fee_dialog import FeeRuleDialog
from app.ui.rules.impact_dialog import ImpactDialog
from app.ui.rules.left_dialog import LeftDialog
from app.ui.rules.site_dialog import SiteDialog
from app.ui.rules.text_dialog import RuleTextDialog

SITE, RATE, DAYS = "coconala", 2_750, 30
BANNER_WIDTH, BANNER_HEIGHT = 1_100, 60


def rule_dialogs(database: Database) -> Mapping[str, Callable[[QWidget], QWidget]]:
    """Return by the name of its picture what makes each dialog over a window."""

    def impact(window: QWidget) -> QWidget:
        context, today = _context(window)
        before = context.catalog.marketplace(SITE)
        slices, begins = (Slice(rate=RATE),), today + timedelta(days=DAYS)
        after = with_fee(before, replace(before.fees[0], slices=slices, valid_from=begins))
        found = database.read(rule_impact, before, after, today)
        return ImpactDialog(context, after, found, window)

    def left(window: QWidget) -> QWidget:
        return LeftDialog(*_closing(window, database), window)

    def banner(window: QWidget) -> QWidget:
        context, shown, found, today = _closing(window, database)
        made = ClosingBanner(context, window)
        made.show_site(shown, found, today)
        made.setFixedSize(context.theme.px(BANNER_WIDTH), context.theme.px(BANNER_HEIGHT))
        return made

    def fee(window: QWidget) -> QWidget:
        context, _ = _context(window)
        return FeeRuleDialog(context, context.catalog.marketplace(SITE), parent=window)

    def text(window: QWidget) -> QWidget:
        context, _ = _context(window)
        return RuleTextDialog(context, context.catalog.marketplace(SITE), window)

    return {
        "rule_impact": impact,
        "rule_fee": fee,
        "rule_text": text,
        "rule_site": lambda window: SiteDialog(_context(window)[0], parent=window),
        "site_closing": left,
        "closing_banner": banner,
    }


def _context(window: QWidget) -> tuple[PageContext, date]:
    if not isinstance(window, MainWindow):
        raise TypeError(type(window))
    return window.context, window.context.clock().astimezone(JST).date()


def _closing(
    window: QWidget, database: Database
) -> tuple[PageContext, Marketplace, LeftBehind, date]:
    context, today = _context(window)
    ending = Closing(
        purchases_stopped_on=today + timedelta(days=DAYS),
        closed_on=today + timedelta(days=4 * DAYS),
        source=SITE,
        checked_on=today,
        status=Status.CONFIRMED,
    )
    shown = replace(context.catalog.marketplace("timeticket"), closing=ending)
    return context, shown, database.read(left_behind, shown.id), today
