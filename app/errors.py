"""Errors that a user can understand and act on."""


class AppError(Exception):
    """Something asked for cannot be done, and the user can do something about it.

    An error holds no sentence, only what the sentence must name: `app/ui/text.py` and
    `app/cli/text.py` say it in the user's language.
    """

    def __init__(self, **details: object) -> None:
        super().__init__(type(self).__name__, details)
        self.details = details
