"""Works out what the files of one capture bring to the book, without changing anything."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.capture.facts import OrderFact, PaymentFact, Reading, RoomFact
from app.models.moments import JST
from app.models.types import MessageSource, RoomKind
from app.rulebook.catalog import Catalog
from app.services.capture_absorbing import finish, take_order, take_room, take_settled
from app.services.capture_contents import (
    amounts_of,
    mails_by_site,
    names_in,
    numbers_in,
    rooms_of_kind,
    talk_of,
)
from app.services.capture_enquiries import (
    Clue,
    OpenQuotes,
    clue_of_order,
    clue_of_payments,
    clue_of_room,
)
from app.services.capture_known import known_identities, known_orders
from app.services.capture_mails import Desk, Mails, TakenMail, note_ignored, orders_of
from app.services.capture_outcomes import (
    FileOutcome,
    Refused,
    Remark,
    Tally,
    Watch,
    by_line,
)
from app.services.capture_payments import Identities, take_listed, take_net
from app.services.capture_people import People
from app.services.capture_reading import FileReading
from app.services.capture_rooms import known_rooms
from app.services.capture_rules import CaptureRules
from app.services.capture_samples import samples_of
from app.services.captured_order import CapturedOrder, KnownOrder, Person
from app.services.captured_room import CapturedRoom
from app.services.preference_queries import book_facts
from app.storage.reader import Reader

Place = tuple[str, str]
"""A marketplace and the number of an order, which is that of its room."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What will change: orders and rooms, and what each file counts.

    `others` are orders of the book that the files told nothing new of.
    """

    orders: list[CapturedOrder]
    others: list[CapturedOrder]
    rooms: list[CapturedRoom]
    rules: CaptureRules
    files: tuple[FileOutcome, ...]
    mails: list[TakenMail]

    def let_go(self) -> None:
        """Forget the orders, some at a time: all at once no other thread could run meanwhile."""
        for orders in (self.orders, self.others):
            while orders:
                del orders[-_SOME:]


@dataclass(frozen=True, slots=True)
class _Told:
    """A row of a list, waiting for the payments of the other files."""

    file: int
    order: CapturedOrder
    fact: OrderFact
    is_new: bool
    is_changed: bool
    has_payments: bool


class Planner:
    """Plans one capture.

    Lists come first, then rooms, mails and payments, whatever the order of the files: what they
    bring together is the same.
    """

    def __init__(self, reader: Reader, catalog: Catalog, now: datetime, watch: Watch) -> None:
        self._reader = reader
        self._watch = watch
        self._today = now.astimezone(JST).date()
        self._rules = CaptureRules(reader, catalog, self._today)
        self._tax_status = book_facts(reader).tax_status
        self._people = People(reader)
        self._quotes = OpenQuotes(reader, catalog)
        self._identities = Identities(())
        self._orders: dict[Place, CapturedOrder] = {}
        self._rooms: dict[Place, CapturedRoom] = {}
        self._tallies: list[Tally] = []
        self._told: list[_Told] = []
        desk = Desk(reader, self._people, self._rooms, self._orders, self._begun, self._quotes)
        self._mails = Mails(desk, lambda site: catalog.marketplace(site).number_prefix)

    def plan(self, files: Sequence[FileReading]) -> Plan:
        """Return what these files bring.

        Raises:
            CaptureCancelledError: The seller stopped it.
        """
        readings = [(place, one.reading) for place, one in enumerate(files) if one.reading]
        self._tallies = [Tally() for _ in files]
        self._read_book([reading for _, reading in readings])
        for place, reading in readings:
            self._take_orders(place, reading)
        for place, reading in readings:
            self._take_rooms(place, reading)
        self._take_mails(readings)
        for place, reading in readings:
            self._take_payments(place, reading)
        self._finish()
        orders = [order for order in self._orders.values() if order.files]
        rooms = [room for room in self._rooms.values() if room.files]
        touched = (orders, rooms)
        outcomes = tuple(self._outcome(place, one, touched) for place, one in enumerate(files))
        others = [order for order in self._orders.values() if not order.files]
        return Plan(orders, others, rooms, self._rules, outcomes, self._mails.taken)

    def _read_book(self, readings: Sequence[Reading]) -> None:
        """Read from the book whatever these files speak of."""
        identities: set[str] = set()
        by_site: dict[str, list[Reading]] = defaultdict(list)
        for reading in readings:
            if reading.marketplace_id:
                by_site[reading.marketplace_id].append(reading)
            identities.update(payment.identity for payment in reading.payments)
        self._identities = Identities(known_identities(self._reader, identities))
        for site, group in by_site.items():
            numbers = {number for reading in group for number in numbers_in(reading)}
            self._read_orders(site, numbers)
            self._read_rooms(site, {room.room for room in rooms_of_kind(group, RoomKind.ROOM)})
            names = [pair for reading in group for pair in names_in(reading)]
            self._people.meet(site, {i for i, _ in names if i}, {name for _, name in names if name})
            talks = [talk_of(room) for room in rooms_of_kind(group, RoomKind.DIRECT)]
            self._mails.meet(site, [], talks)
        for site, mails in mails_by_site(readings).items():
            numbers = {mail.sale.number for mail in mails if mail.sale is not None}
            rooms = {mail.room for mail in mails if mail.room is not None}
            self._read_orders(site, numbers | rooms)
            self._read_rooms(site, rooms)
            self._mails.meet(site, mails, [])

    def _read_orders(self, site: str, numbers: Iterable[str]) -> None:
        new = [number for number in numbers if (site, number) not in self._orders]
        for number, known in known_orders(self._reader, site, new).items():
            self._orders[site, number] = _as_known(site, number, known)

    def _read_rooms(self, site: str, numbers: Iterable[str]) -> None:
        """Read talkrooms; a thread of direct messages may have the number of one that is new."""
        new = [number for number in numbers if (site, number) not in self._rooms]
        for number, room in known_rooms(self._reader, site, new).items():
            is_thread = room.kind is RoomKind.DIRECT
            own = CapturedRoom(site, number, displaces=room.id) if is_thread else room
            self._rooms[site, number] = own

    def _take_orders(self, file: int, reading: Reading) -> None:
        paid = {payment.room for payment in reading.payments}
        sold = ((m.marketplace_id, fact) for m in reading.mails for fact in orders_of([m]))
        for site, fact in (*((reading.marketplace_id, one) for one in reading.orders), *sold):
            person = self._people.behind(site, fact.client_id, fact.client_name)
            clue = clue_of_order(fact, person)
            order, is_new = self._order(file, (site, fact.room), clue, fact.kind)
            is_changed = take_order(order, fact, person, self._tallies[file])
            is_changed |= order.is_renumbered
            told = _Told(file, order, fact, is_new, is_changed, fact.room in paid)
            self._told.append(told)
        self._watch.passed(len(reading.orders))

    def _take_rooms(self, file: int, reading: Reading) -> None:
        tally, bit = self._tallies[file], 1 << file
        for fact in reading.rooms:
            room = self._room(reading, fact)
            before = (tally.new, tally.changed)
            room.take(fact, tally)
            if (tally.new, tally.changed) != before or room.is_changed:
                room.files |= bit
            if not fact.is_whole and fact.source is MessageSource.PAGE:
                tally.note(fact.room, Remark.PARTIAL_ROOM)
            room.title = room.title or fact.title
            room.person = room.person or self._person(reading, fact.buyer_id, fact.buyer_name)
            if fact.kind is RoomKind.ROOM:
                self._take_room(file, fact, room)
            self._watch.passed(len(fact.messages))

    def _take_room(self, file: int, fact: RoomFact, room: CapturedRoom) -> None:
        """Bring a room to its order; a page that tells no stage makes no order of its own."""
        tally, bit = self._tallies[file], 1 << file
        if (room.marketplace_id, room.room) not in self._orders and fact.stage is None:
            tally.note(fact.room, Remark.ROOM_WITHOUT_ORDER)
            return
        place, clue = (room.marketplace_id, room.room), clue_of_room(fact, room.person)
        order, is_new = self._order(file, place, clue)
        room.order = order
        is_changed = take_room(order, fact, room, room.person, tally)
        if is_new or is_changed or order.is_renumbered:
            order.files |= bit
            tally.new += is_new
            tally.changed += not is_new

    def _room(self, reading: Reading, fact: RoomFact) -> CapturedRoom:
        place = (reading.marketplace_id, fact.room)
        if fact.kind is RoomKind.ROOM:
            return self._rooms.setdefault(place, CapturedRoom(*place))
        person = self._person(reading, fact.buyer_id, fact.buyer_name)
        return self._mails.thread(reading.marketplace_id, talk_of(fact), person)

    def _take_mails(self, readings: Sequence[tuple[int, Reading]]) -> None:
        """Bring the mails of all files, the oldest first, and count those that tell nothing."""
        told = [(mail, file) for file, reading in readings for mail in reading.mails]
        for mail, file in sorted(told, key=lambda one: one[0].sent_at):
            self._mails.take(file, mail, self._tallies[file])
            self._watch.passed(1)
        for file, reading in readings:
            note_ignored(reading, self._tallies[file])

    def _take_payments(self, file: int, reading: Reading) -> None:
        groups: dict[str, list[PaymentFact]] = {}
        for fact in reading.payments:
            groups.setdefault(fact.room, []).append(fact)
        bit, tally, passed = 1 << file, self._tallies[file], 0
        for number, facts in groups.items():
            first = facts[0]
            person = self._person(reading, first.buyer_id, first.buyer_name)
            clue = clue_of_payments(facts, person)
            order, _ = self._order(file, (reading.marketplace_id, number), clue)
            if take_settled(order, facts, person, self._identities, tally):
                order.files |= bit
            passed += len(facts)
            if passed >= Watch.STEP:
                self._watch.passed(passed)
                passed = 0
        self._watch.passed(passed)

    def _finish(self) -> None:
        """Settle what needed all files: stages nobody told, the prices of lists, the counts."""
        told = {(one.order.marketplace_id, one.order.number): one for one in self._told}
        before = {place: amounts_of(one.order) for place, one in told.items()}
        for place, order in self._orders.items():
            one = told.get(place)
            if order.files or one is not None:
                finish(order, self._rules, self._today)
                self._take_amounts(order, one)
        for one in self._told:
            place = (one.order.marketplace_id, one.order.number)
            is_changed = one.is_changed or before[place] != amounts_of(one.order)
            before[place] = amounts_of(one.order)
            self._count(one, is_changed=is_changed)

    def _take_amounts(self, order: CapturedOrder, told: _Told | None) -> None:
        """Bring what a list said of the amounts, now that all payments are there."""
        file = told.file if told else (order.files & -order.files).bit_length() - 1
        line = told.fact.line if told else None
        if order.gross_listed is not None:
            fee = self._rules.fee_of(order)
            take_listed(order, order.gross_listed, fee, self._tallies[file], line)
        if told is not None and told.fact.net is not None:
            take_net(order, told.fact.net, self._tallies[file], line)

    def _count(self, told: _Told, *, is_changed: bool) -> None:
        tally = self._tallies[told.file]
        if told.is_new or is_changed:
            told.order.files |= 1 << told.file
        if told.has_payments:
            tally.changed += is_changed and told.order.known is not None
        elif told.is_new:
            tally.new += 1
        else:
            tally.changed += is_changed
            tally.seen += not is_changed

    def _order(
        self, file: int, place: Place, clue: Clue, kind: str = "text"
    ) -> tuple[CapturedOrder, bool]:
        """Return the order of this number, and whether it is met for the first time.

        An order that began as an enquiry of the book is that enquiry, now with the site's number.
        """
        order = self._orders.get(place)
        if order is not None:
            return order, False
        enquiry = self._quotes.take(place[0], clue)
        if enquiry is None:
            order = CapturedOrder(*place, tax_status=self._tax_status, kind_told=kind)
        else:
            order = _as_known(*place, enquiry)
            order.gross_listed = enquiry.quote_price
            self._tallies[file].note(place[1], Remark.ENQUIRY_JOINED, enquiry.number)
        self._orders[place] = order
        return order, enquiry is None

    def _begun(self, site: str, number: str) -> CapturedOrder:
        """Return an order that a mail says has begun; no file has told of it."""
        order = CapturedOrder(site, number, tax_status=self._tax_status)
        self._orders[site, number] = order
        return order

    def _person(self, reading: Reading, site_id: str | None, name: str | None) -> Person | None:
        return self._people.behind(reading.marketplace_id, site_id, name)

    def _outcome(self, place: int, file: FileReading, plan: "_Touched") -> FileOutcome:
        if file.reading is None:
            return FileOutcome(file.name, error=file.error)
        tally = self._tallies[place]
        rejected = [Refused(*one) for one in file.reading.rejections] + tally.rejected
        return FileOutcome(
            name=file.name,
            kind=file.reading.kind,
            marketplace_id=file.reading.marketplace_id,
            new=tally.new,
            changed=tally.changed,
            seen=tally.seen,
            rejected=by_line(rejected),
            remarks=tuple(tally.remarks),
            samples=samples_of(*plan, place),
            ignored=file.reading.advertisements + file.reading.other_senders,
        )


_SOME: Final = 500
_Touched = tuple[list[CapturedOrder], list[CapturedRoom]]


def _as_known(site: str, number: str, known: KnownOrder) -> CapturedOrder:
    return CapturedOrder(
        site,
        number,
        known,
        stage=known.stage,
        tax_status=known.tax_status,
        payments=[copy(payment) for payment in known.payments],
    )
