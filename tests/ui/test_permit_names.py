"""A kind of permit is called by its name in the language of the window."""

from app.ui.formats import Formats
from app.ui.permit_names import permit_name
from tests.ui.today.context import World


def test_a_kind_is_named_in_the_language_of_the_window(world: World) -> None:
    context = world.context
    assert permit_name(context, "food") == "食品の営業許可"
    english = context._replace(formats=Formats("en"))
    assert permit_name(english, "food") == "Food business licence"
    assert permit_name(context, "of_a_newer_version") == "of_a_newer_version"
