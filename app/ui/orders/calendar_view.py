"""The calendar: due dates by day, what the site demands with a lock, and what has no date."""

from array import array
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.models.moments import JST, day_of
from app.models.types import BallReason, Stage
from app.services.order_board import DayOrders, due_days, undated_ids
from app.services.order_queries import OrderRow, OrderSort, order_ids
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.labels import Label
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.kit.segmented import Segment, Segmented
from app.ui.later import Later
from app.ui.orders.board import SPEAKING_OF_ORDERS
from app.ui.orders.calendar_days import CalendarDays, Span
from app.ui.orders.calendar_grid import CalendarGrid
from app.ui.orders.calendar_painting import Entry
from app.ui.orders.commands import OrderCommands
from app.ui.orders.question import Question
from app.ui.orders.row_store import RowStore
from app.ui.orders.undated_rail import UndatedRail
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext
from app.ui.tasks import Latest

CLOCK_STAGES = (Stage.PURCHASED, Stage.DELIVERED)
CLOCK_REASONS = {BallReason.FIRST_CONTACT, BallReason.ACCEPTANCE, BallReason.CANCEL_CONSENT}
MOST_CLOCKS = 300
"""How many running clocks of the site are looked at: the most urgent ones."""
MOVABLE = {Stage.INQUIRY, Stage.PURCHASED, Stage.WORKING}
