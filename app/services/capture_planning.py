"""Works out what the files of one capture bring to the book, without changing anything."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice

from app.capture.facts import OrderFact, PaymentFact, Reading, RoomFact
from app.models.moments import JST, day_of, to_epoch
from app.models.money import Yen
from app.models.types import ACTIVE_STAGES, PaymentKind, Stage
from app.rulebook.catalog import Catalog
from app.rulebook.fees import charge
from app.services.capture_known import known_identities, known_orders
from app.services.capture_outcomes import (
    CapturePreview,
    FileOutcome,
    Refused,
    Remark,
    Tally,
    Watch,
    by_line,
)
from app.services.capture_payments import Identities, take_listed, take_net, take_payments
from app.services.capture_people import People
from app.services.capture_reading import FileReading
from app.services.capture_rooms import known_rooms
from app.services.capture_rules import CaptureRules
from app.services.capture_samples import samples_of
from app.services.capture_stages import reached
from app.services.captured_order import CapturedOrder, CapturedPayment, Person
from app.services.captured_room import CapturedRoom
from app.services.preference_queries import book_facts
from app.storage.reader import Reader
