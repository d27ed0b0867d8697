"""The commands `order add`, `order step` and `order pay`."""

from argparse import Namespace

from app.cli.answer import Answer
from app.cli.call import Call
from app.cli.order_questions import shown, the_order
from app.models.money import Yen
from app.models.types import PaymentKind, Stage
from app.services import orders
from app.services.order_drafts import OrderDraft
from app.services.preference_queries import book_facts


def run(call: Call, arguments: Namespace) -> Answer:
    """Do what the action says."""
    actions = {"add": _add, "step": _step, "pay": _pay}
    return actions[arguments.action](call, arguments)


def _add(call: Call, arguments: Namespace) -> Answer:
    with call.book(to_write=True) as database:
        draft = OrderDraft(
            marketplace_id=arguments.marketplace,
            title=arguments.title,
            price=Yen(arguments.price),
            client=arguments.client,
            number=arguments.number,
            kind=arguments.kind,
            tax_status=database.read(book_facts).tax_status,
            purchased_at=arguments.purchased_at,
            due_on=arguments.due_on,
        )
        order_id, _ = database.write(
            orders.add_order, draft, catalog=call.catalog(database), now=call.now()
        )
        return shown(call, database, order_id)


def _step(call: Call, arguments: Namespace) -> Answer:
    with call.book(to_write=True) as database:
        order_id = database.read(the_order, arguments.number, arguments.marketplace)
        now = call.now()
        database.write(
            orders.step_order,
            order_id,
            Stage(arguments.stage),
            catalog=call.catalog(database),
            at=arguments.at or now,
            now=now,
            is_guarded=False,
        )
        return shown(call, database, order_id)


def _pay(call: Call, arguments: Namespace) -> Answer:
    with call.book(to_write=True) as database:
        order_id = database.read(the_order, arguments.number, arguments.marketplace)
        now = call.now()
        kind, price = PaymentKind(arguments.kind), Yen(arguments.price)
        at, catalog = arguments.at or now, call.catalog(database)
        database.write(orders.add_payment, order_id, kind, price, at=at, now=now, catalog=catalog)
        return shown(call, database, order_id)
