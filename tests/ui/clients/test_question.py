from app.services.client_queries import ClientFilter
from app.ui.clients.question import Question


def test_a_target_asks_for_a_tag_or_for_words() -> None:
    tagged = Question.from_target({"tag": "fast"})
    assert tagged is not None
    assert tagged.where == ClientFilter(tags=("fast",))
    worded = Question.from_target({"words": "mina"})
    assert worded is not None
    assert worded.is_filtered
    assert Question.from_target({"client_id": 1}) is None
    assert not Question().is_filtered
