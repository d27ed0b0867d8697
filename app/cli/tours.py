"""The command `tour`: a picture of every page."""

from argparse import Namespace

from app.cli.answer import Answer
from app.cli.call import Call, TourWish
from app.cli.text import label


def run(call: Call, arguments: Namespace) -> Answer:
    """Draw the pages with demo data; no screen is needed."""
    wish = TourWish(
        out=arguments.out,
        theme=arguments.theme,
        language=call.language,
        size=arguments.size,
        scale=arguments.scale,
    )
    pictures = call.environment.draw_tour(wish)
    text = "\n".join([f"{label('pictures', call.language)}: {len(pictures)}", *map(str, pictures)])
    return Answer({"pictures": list(pictures)}, text)
