from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from app.models.types import Ball, PaymentState, Stage
from app.services.order_queries import Lacking, OrderFilter, OrderSort
from app.ui.orders.question import VIEW_KEY, Question, remembered_view

questions = st.builds(
    Question,
    st.builds(
        lambda text, sites, stages, ball, number, days, paid, lacking: OrderFilter(
            text,
            sites,
            stages,
            paid,
            ball,
            number,
            completed_from=days[0],
            completed_to=days[1],
            payout_id=number,
            service_id=number,
            lacking=lacking,
        ),
        st.text(),
        st.lists(st.text()).map(tuple),
        st.lists(st.sampled_from(Stage), unique=True).map(tuple),
        st.none() | st.sampled_from(Ball),
        st.none() | st.integers(0, 9),
        st.tuples(st.none() | st.dates(), st.none() | st.dates()),
        st.lists(st.sampled_from(PaymentState), unique=True).map(tuple),
        st.none()
        | st.builds(
            Lacking,
            st.sampled_from(["price", "fee"]),
            st.none() | st.dates(),
            st.none() | st.dates(),
        ),
    ),
    st.sampled_from(OrderSort),
    st.booleans(),
    st.text(),
)


@given(questions)
def test_a_saved_question_comes_back_the_same(question: Question) -> None:
    assert Question.from_json(question.as_json()) == question
    assert question.is_filtered == (question.where != OrderFilter())


def test_what_is_not_understood_is_left_out() -> None:
    body = {"text": 5, "marketplaces": "x", "stages": ["flying", "working"], "ball": "moon"}
    body |= {"payout_id": True, "completed": ["soon", 5, 7], "payment_states": ["lost"]}
    read = Question.from_json({**body, "sort": "colour", "descending": "yes"})
    assert read == Question(OrderFilter(stages=(Stage.WORKING,)))
    for lacking in (["luck", None, None], ["fee", "soon", None], ["fee", 5, None], "fee"):
        assert Question.from_json({"lacking": lacking}) == Question()


def test_the_chip_forgets_what_orders_lack() -> None:
    question = Question(OrderFilter(lacking=Lacking("fee")), client="Fee not known")
    assert question.has_scope
    assert question.without_scope() == Question()


def test_the_view_that_was_on_last_is_remembered(tmp_path: Path) -> None:
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert remembered_view(memory) == "board"
    memory.setValue(VIEW_KEY, "calendar")
    assert remembered_view(memory) == "calendar"
    memory.setValue(VIEW_KEY, "moon")
    assert remembered_view(memory) == "board"
    assert remembered_view(None) == "board"


def test_a_target_asks_for_a_client_or_for_whose_turn_it_is() -> None:
    asked = Question.from_target({"client_id": 5, "words": "北の雑貨店"})
    assert asked == Question(OrderFilter(client_id=5), client="北の雑貨店")
    where = OrderFilter(payout_id=3)
    named = Question.from_target({"where": where, "words": "ココナラの振込"})
    assert named == Question(where, client="ココナラの振込")
    assert Question.from_target({"where": where}) == Question(where)
    assert Question.from_target({"ball": "me"}) == Question(OrderFilter(ball=Ball.ME))
    assert Question.from_target({"order_id": 4, "view": "table"}) is None
    assert Question.from_target({"ball": "moon", "client_id": "5"}) is None


def test_what_the_chip_speaks_of_is_taken_away_and_the_rest_stays() -> None:
    where = OrderFilter(text="ロゴ", payout_id=3, payment_states=(PaymentState.BALANCE,))
    question = Question(where, client="ココナラの振込")
    assert question.has_scope
    assert question.without_scope() == Question(OrderFilter(text="ロゴ"))
    assert not question.without_scope().has_scope
    assert Question(OrderFilter(payment_states=(PaymentState.PAID,))).has_scope
