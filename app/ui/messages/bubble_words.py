"""What a conversation says about its messages: days, times, where they come from, sentences."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from app.models.moments import JST, from_epoch
from app.models.types import MessageSource, Side
from app.rulebook.payout_calendar import holiday_name
from app.services.message_queries import AttachedFile, MessageLine
from app.ui.kit.harmless import many_lines, one_line
from app.ui.page import PageContext

KINDS = {
    "image": ("png", "jpg", "jpeg", "gif", "webp", "heic", "svg", "bmp", "tif", "tiff", "psd"),
    "file-text": ("pdf", "txt", "doc", "docx", "md", "rtf", "csv", "xls", "xlsx", "ppt", "pptx"),
}


class BubbleWords(QObject):
    """Says things about messages in the window's language."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._formats = context.formats

    def day(self, day: date) -> str:
        """Return the words of a day rule: today and yesterday by name, holidays marked."""
        now = self._context.clock()
        today = now.astimezone(JST).date()
        if 0 <= (today - day).days <= 1:
            return self._formats.relative_day(day, now)
        text = self._formats.long_day(day)
        if day.year != today.year:
            text = f"{day.year}年{text}" if self._formats.language == "ja" else f"{text} {day.year}"
        is_marked = self._formats.language == "ja" and holiday_name(day) is not None
        return text.replace("）", "・祝）") if is_marked else text

    def silent(self) -> str:
        """Return what stands for a message that a mail told of and did not quote."""
        return self.tr("A message came. What it says is on the site's page.")

    def unread(self) -> str:
        """Return the words of the rule above what was not read yet."""
        return self.tr("Unread from here")

    def cut(self) -> str:
        """Return the words below a message that is too long to be shown whole."""
        return self.tr("Read on: open the whole text")

    def time(self, line: MessageLine) -> str:
        """Return when something was said."""
        return self._formats.time(from_epoch(line.sent_at))

    def origin(self, line: MessageLine) -> str:
        """Return why a message is not certain, "" where it stands on the site."""
        return {
            MessageSource.COPIED: self.tr("Copied: not known to be sent"),
            MessageSource.MAIL: self.tr("From a mail"),
        }.get(line.source, "")

    def size(self, file: AttachedFile) -> str:
        """Return the size of a file: 340 KB, 1.2 MB, "" where it is not known."""
        return "" if file.size is None else self._formats.file_size(file.size)

    def sentence(self, line: MessageLine) -> str:
        """Return one full sentence for a screen reader."""
        moment = from_epoch(line.sent_at)
        when = self._formats.moment(moment, self._context.clock())
        parts = [
            f"{self.speaker(line)} {when}",
            one_line(line.body),
            *(self.tr("file {name}").format(name=one_line(file.name)) for file in line.files),
            self.origin(line),
        ]
        glue = "、" if self._formats.language == "ja" else ", "
        return glue.join(part for part in parts if part)

    def speaker(self, line: MessageLine) -> str:
        """Return who speaks."""
        if line.side is Side.ME:
            return self.tr("Me")
        return one_line(line.sender) or self._context.text.word(line.side)

    def copied(self, lines: Sequence[MessageLine]) -> str:
        """Return what is put on the clipboard: one message bare, several with who and when."""
        if len(lines) == 1:
            return many_lines(lines[0].body)
        return "\n\n".join(map(self.told, lines))

    def told(self, line: MessageLine) -> str:
        """Return a message as text, with who said it, when, and what came with it."""
        when = self._formats.full_moment(from_epoch(line.sent_at))
        files = [f"[{one_line(file.name)}]" for file in line.files]
        return "\n".join([f"{self.speaker(line)} {when}", many_lines(line.body), *files])


def icon_of(file: AttachedFile) -> str:
    """Return the icon of a kind of file."""
    ending = file.name.rpartition(".")[2].lower()
    return next((icon for icon, endings in KINDS.items() if ending in endings), "paperclip")
