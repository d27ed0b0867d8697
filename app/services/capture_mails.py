"""The mails of a capture: which conversation, message, enquiry or step each brings."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from app.capture.facts import MailFact, MessageFact, OrderFact, Reading
from app.capture.mail_events import SAID, MailEvent
from app.models.moments import JST, to_epoch
from app.models.types import RoomKind, Side, Stage
from app.services.capture_enquiries import OpenQuotes
from app.services.capture_mail_steps import STEP_EVENTS, begin_inquiry, begin_purchase, take_step
from app.services.capture_outcomes import Refusal, Remark, Tally
from app.services.capture_people import People, chunks, marks
from app.services.capture_rooms import direct_rooms_of, known_rooms
from app.services.captured_order import CapturedOrder, Person
from app.services.captured_room import CapturedRoom
from app.storage.reader import Reader

Place = tuple[str, str]
_DIGEST = "sha256:"
NAMED = "@"
"""Before the client's name stands for a thread of direct messages whose number is not known."""


class TakenMail(NamedTuple):
    """A mail that is new to the book, and what it was about."""

    fact: MailFact
    room: CapturedRoom | None
    order: CapturedOrder | None


class Talk(NamedTuple):
    """A thread of direct messages: the site's number of it, where known, and with whom it is."""

    thread: str | None
    name: str


class Desk(NamedTuple):
    """What the mails of a capture share with its other files."""

    reader: Reader
    people: People
    rooms: dict[Place, CapturedRoom]
    orders: dict[Place, CapturedOrder]
    begun: Callable[[str, str], CapturedOrder]
    quotes: OpenQuotes


def orders_of(mails: Iterable[MailFact]) -> tuple[OrderFact, ...]:
    """Return the sales that mails tell in full: each is an order of its own, and completed."""
    return tuple(
        OrderFact(
            room=mail.sale.number,
            title=mail.sale.title,
            line=mail.line,
            is_numbered=False,
            gross=mail.sale.price,
            sold_on=mail.sale.sold_at.astimezone(JST).date(),
            completed_on=mail.sale.sold_at.astimezone(JST).date(),
            stage=Stage.COMPLETED,
            client_name=mail.sale.buyer_name,
            kind="content",
        )
        for mail in mails
        if mail.sale is not None
    )


def note_ignored(reading: Reading, tally: Tally) -> None:
    """Say how many mails of a file tell nothing, and who among the senders is not believed."""
    for address in dict.fromkeys(reading.disbelieved):
        tally.note("", Remark.NOT_BELIEVED, address)
    if reading.advertisements:
        tally.note("", Remark.ADVERTISEMENTS, str(reading.advertisements))
    if reading.other_senders:
        tally.note("", Remark.OTHER_SENDERS, str(reading.other_senders))


class Mails:
    """Takes the mails of one capture, the oldest first, after all its pages."""

    def __init__(self, desk: Desk, prefixes: Callable[[str], str]) -> None:
        self._desk = desk
        self._prefixes = prefixes
        self._known: set[str] = set()
        self._alike: dict[tuple[str, str, str, int], list[str]] = {}
        self._directs: dict[Place, CapturedRoom] = {}
        self._room_numbers: set[Place] = set()
        self._last_steps: dict[Place, int] = {}
        self._greatest: dict[str, int] = {}
        self.taken: list[TakenMail] = []

    def meet(self, site: str, facts: Sequence[MailFact], talks: Sequence[Talk]) -> None:
        """Read from the book what mails and pasted talks of one site speak of."""
        reader, people = self._desk.reader, self._desk.people
        if facts:
            self._learn(site, facts)
        talks = [*talks, *(_talk(fact) for fact in facts if fact.room is None)]
        names = {fact.client_name for fact in facts if fact.client_name}
        people.meet(site, (), names | {talk.name for talk in talks if talk.name})
        found = (people.known(site, talk.name) for talk in talks)
        persons = {person.client_id for person in found if person and person.client_id is not None}
        told = {name for talk in talks for name in _names(talk)}
        of_clients = direct_rooms_of(reader, site, persons)
        for number, room in known_rooms(reader, site, told | set(of_clients)).items():
            if room.kind is RoomKind.DIRECT:
                self._directs[site, number] = room
            else:
                self._room_numbers.add((site, number))
        for number, client in of_clients.items():
            self._directs.setdefault((site, f"client {client}"), self._directs[site, number])
        rooms = {fact.room for fact in facts if fact.room is not None}
        self._read_steps(site, sorted(rooms))

    def take(self, file: int, fact: MailFact, tally: Tally) -> None:
        """Bring one mail."""
        if self._is_known(fact):
            tally.seen += fact.sale is None
            return
        if fact.event not in set(MailEvent):
            tally.note("", Remark.NOTICE, fact.subject)
            return
        if fact.sale is not None:
            sold = self._desk.orders[fact.marketplace_id, fact.sale.number]
            self.taken.append(TakenMail(fact, None, sold))
            return
        room = self._room(fact)
        self._say(file, room, fact, tally)
        order = self._order(file, room, fact, tally)
        if room.kind is RoomKind.ROOM or room.order_id is None:
            room.order = room.order or order
        self.taken.append(TakenMail(fact, room, order))

    def _say(self, file: int, room: CapturedRoom, fact: MailFact, tally: Tally) -> None:
        """Bring the message to its room; whose text the mail does not hold has no words."""
        is_said = fact.event in SAID
        before = tally.new
        body = fact.body if is_said else fact.subject
        message = MessageFact(
            position=0,
            sent_at=fact.sent_at,
            side=Side.CLIENT if is_said else Side.SITE,
            sender=(fact.client_name or "") if is_said else "",
            label=None,
            body=body,
            attachments=fact.attachments,
        )
        room.take_mail(message, tally)
        name = room.room.removeprefix(NAMED)
        if tally.new > before:
            room.files |= 1 << file
            if not body:
                tally.note(name, Remark.TEXT_ON_SITE)
        if fact.forwarded_by:
            tally.note(name, Remark.FORWARDED, fact.forwarded_by)

    def _order(
        self, file: int, room: CapturedRoom, fact: MailFact, tally: Tally
    ) -> CapturedOrder | None:
        """Bring an enquiry or a step to its order, and return the order the mail is about."""
        if fact.event == MailEvent.INQUIRY:
            order = self._desk.begun(fact.marketplace_id, self._next(fact.marketplace_id))
            begin_inquiry(order, fact)
            return self._new(file, order, room, tally)
        known = self._desk.orders.get((fact.marketplace_id, fact.room or ""))
        if fact.event not in STEP_EVENTS:
            return known
        if known is None and self._is_new_purchase(fact):
            order = self._desk.begun(fact.marketplace_id, room.room)
            begin_purchase(order, fact.sent_at)
            return self._new(file, order, room, tally)
        if known is None:
            tally.refuse(fact.line, Refusal.ORDER_UNKNOWN, fact.subject)
            return None
        stepped_at = self._last_steps.get((fact.marketplace_id, known.number))
        if take_step(known, fact, tally, stepped_at=stepped_at):
            known.files |= 1 << file
            tally.changed += 1
        return known

    def _is_new_purchase(self, fact: MailFact) -> bool:
        """Tell whether a purchase is surely none of the enquiries in the book."""
        is_bought = fact.event == MailEvent.QUOTE_BOUGHT
        return is_bought and not self._desk.quotes.has_any(fact.marketplace_id)

    def _new(
        self, file: int, order: CapturedOrder, room: CapturedRoom, tally: Tally
    ) -> CapturedOrder:
        order.person = room.person
        order.files |= 1 << file
        tally.new += 1
        return order

    def _room(self, fact: MailFact) -> CapturedRoom:
        """Return the room of a mail, or the thread of direct messages it is of."""
        site, person = fact.marketplace_id, self._person(fact)
        if fact.room is not None:
            place = (site, fact.room)
            room = self._desk.rooms.setdefault(place, CapturedRoom(*place))
        else:
            room = self.thread(site, _talk(fact), person)
            room.url = room.url or fact.url
        room.person = room.person or person
        room.title = room.title or fact.topic
        return room

    def thread(self, site: str, talk: Talk, person: Person | None) -> CapturedRoom:
        """Return a thread of direct messages: by its number, else by whose it is."""
        keys = [key for key in _names(talk) if (site, key) not in self._room_numbers]
        if person is not None and person.client_id is not None and talk.thread is None:
            keys.append(f"client {person.client_id}")
        found = (self._directs[site, key] for key in keys if (site, key) in self._directs)
        room = next((one for one in found if _may_be(one, talk)), None)
        if room is None:
            room = CapturedRoom(site, keys[0], kind=RoomKind.DIRECT)
        elif room.room.startswith(NAMED) and room.room != keys[0] and talk.thread is not None:
            room.room, room.is_changed = keys[0], room.id is not None
        self._desk.rooms.setdefault((site, f"direct {id(room)}"), room)
        for key in keys:
            self._directs[site, key] = room
        return room

    def _person(self, fact: MailFact) -> Person | None:
        if not fact.client_name:
            return None
        return self._desk.people.behind(fact.marketplace_id, None, fact.client_name)

    def _next(self, site: str) -> str:
        """Return the number of the next enquiry, as it is given where a seller writes one down."""
        prefix = f"{self._prefixes(site)}-"
        if site not in self._greatest:
            rows = self._desk.reader.rows(
                "SELECT number FROM orders WHERE marketplace_id = ? AND number > ? AND number < ?",
                (site, prefix, f"{prefix[:-1]}."),
            )
            counts = (rest for row in rows if (rest := row[0][len(prefix) :]).isdecimal())
            self._greatest[site] = max(map(int, counts), default=0)
        self._greatest[site] += 1
        return f"{prefix}{self._greatest[site]:04d}"

    def _learn(self, site: str, facts: Sequence[MailFact]) -> None:
        reader = self._desk.reader
        for part in chunks(sorted({fact.identity for fact in facts})):
            sql = f"SELECT identity FROM mails WHERE identity IN ({marks(part)})"  # noqa: S608
            self._known.update(row[0] for row in reader.rows(sql, part))
        first = min(to_epoch(fact.sent_at) for fact in facts) - 60
        last = max(to_epoch(fact.sent_at) for fact in facts) + 60
        for row in reader.rows(
            "SELECT event, subject, received_at, identity FROM mails"
            " WHERE marketplace_id = ? AND received_at BETWEEN ? AND ?",
            (site, first, last),
        ):
            self._alike.setdefault((site, *row[:2], row[2] // 60), []).append(row[3])

    def _is_known(self, fact: MailFact) -> bool:
        """Tell whether the book has a mail, or has it by way of another that passed it on."""
        key = (fact.marketplace_id, fact.event, fact.subject, to_epoch(fact.sent_at) // 60)
        alike = self._alike.setdefault(key, [])
        is_passed_on = any(one.startswith(_DIGEST) for one in alike)
        is_known = (
            fact.identity in self._known
            or is_passed_on
            or (bool(alike) and fact.identity.startswith(_DIGEST))
        )
        self._known.add(fact.identity)
        alike.append(fact.identity)
        return is_known

    def _read_steps(self, site: str, rooms: list[str]) -> None:
        for part in chunks(rooms):
            rows = self._desk.reader.rows(
                "SELECT o.number, MAX(e.occurred_at) FROM orders o"  # noqa: S608  our own SQL
                " JOIN order_events e ON e.order_id = o.id AND e.kind IN ('stage', 'returned')"
                f" WHERE o.marketplace_id = ? AND o.number IN ({marks(part)}) GROUP BY o.id",
                (site, *part),
            )
            self._last_steps.update({(site, number): at for number, at in rows})


def _talk(fact: MailFact) -> Talk:
    return Talk(fact.thread, fact.client_name or "")


def _names(talk: Talk) -> list[str]:
    """Return what a thread of direct messages may be kept under, the surest first."""
    numbered = [] if talk.thread is None else [talk.thread, f"{NAMED}{talk.thread}"]
    return [*numbered, f"{NAMED}{talk.name}"]


def _may_be(room: CapturedRoom, talk: Talk) -> bool:
    """Tell whether a thread known by its client's name can be the one that is meant."""
    number = room.room.removeprefix(NAMED)
    return talk.thread is None or not number.isdecimal() or number == talk.thread
