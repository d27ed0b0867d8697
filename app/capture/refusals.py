"""Why a whole file is not taken: one error for each thing a seller can be told about it."""

from app.errors import AppError


class FileMissingError(AppError):
    """There is no such file, or it cannot be read (`file`, `reason`)."""


class NotACaptureError(AppError):
    """The file is none of those the book can read (`file`; `kind` if one was asked for)."""


class FiguresOfListingsError(AppError):
    """The table counts views and favourites of listings: it holds no orders (`file`)."""


class CutOffError(AppError):
    """The file ends in the middle (`file`, `line` where it breaks off, or None)."""


class TooLargeError(AppError):
    """The file, or one line of it, is larger than any real one (`file`, `line` or None, `limit`).

    `limit` is in bytes for a file and in characters for a line.
    """


class TooDeepError(AppError):
    """The file nests, or piles up attributes, as no real one does (`file`)."""


class BinaryFileError(AppError):
    """The file is not text: a picture, a PDF, a workbook, or damaged (`file`, `line`)."""


class UnreadableTextError(AppError):
    """The file is in no encoding a seller's file comes in (`file`, `line`)."""


class NothingFoundError(AppError):
    """The file looks like one of `kind`, but nothing in it could be found (`file`, `kind`).

    The site has changed its pages, or the list was empty when it was saved.
    """


class NoRoomNumberError(AppError):
    """Neither the file nor its name tells which talkroom it is of (`file`, `kind`)."""


class ColumnsMissingError(AppError):
    """The header lacks columns that are needed (`file`, `columns`)."""


class MappingNeededError(AppError):
    """A CSV file of unknown shape: the seller must say which column means what.

    `file`; `header`: the names of the columns; `rows`: up to five rows as a sample; `digest`: what
    the mapping is remembered by; `suggestion`: field of `ColumnMapping` → column, as far as the
    names of the columns tell; `bank_suggestion`: the same for a `BankMapping`; `kind`, where the
    file was asked to be of one.
    """


class TalkNeededError(AppError):
    """A pasted conversation: the seller must say who is who, or which room it is of.

    `file`; `key`: what the choice is remembered by; `talk`: how the text looks to be meant.
    """


class BadMappingError(AppError):
    """A remembered column mapping cannot be used (`reason`)."""
