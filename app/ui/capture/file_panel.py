"""One file in the preview: its counts, and on demand what is new, changed and left out."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.capture.views import FileView, LeftOut, Sample
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.kit.wrapping import text_lines
from app.ui.page import PageContext

PADDING = 14
HEAD = 56
ROW = 24
MOST_SAMPLES = 5
MOST_LEFT_OUT = 30
MOST_REMARKS = 10
MOST_LINES = 4


class FilePanel(Painted):
    """A head with the counts; a click, Enter or Space unfolds the details."""

    def __init__(self, context: PageContext, view: FileView, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._view = view
        self._is_open = bool(view.left_out or view.is_warning) and not view.error
        self._rows = self._detail_rows()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if self._rows:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(view.name)
        self.setAccessibleDescription(self.words())
        self.restyle()

    @property
    def is_open(self) -> bool:
        """Whether the details are shown."""
        return self._is_open

    def words(self) -> str:
        """Return the panel in one sentence."""
        view = self._view
        if view.error:
            return view.error
        counts = [f"{text}" for text, _tone in self._counts()]
        return ", ".join([view.kind, *counts])

    def restyle(self) -> None:
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        px = self.theme.px
        rows = len(self._rows) * px(ROW) + 10 if self._is_open else 0
        more = max(0, len(self._error_lines()) - 1) * self.theme.line("caption")
        return QSize(px(520), px(HEAD) + more + rows)

    def toggle(self) -> None:
        """Unfold the details, or fold them again."""
        if self._rows:
            self._is_open = not self._is_open
            self.restyle()
            self.update()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.rounded(QRectF(0, 0, width, height), 10, "surface", "border")
        self._draw_head(brush, width)
        if self._is_open:
            self._draw_rows(brush, width)
        self.draw_focus(brush, 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._view.error:
            self.restyle()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.toggle()
        else:
            super().keyPressEvent(event)

    def _draw_head(self, brush: Brush, width: float) -> None:
        view, px = self._view, self.theme.px
        top = (px(HEAD) - self.theme.line("body_b") - self.theme.line("caption")) / 2
        left = float(PADDING)
        if view.error:
            brush.icon(left, px(HEAD) / 2 - 9, "circle-alert", 18, "bad")
        elif view.account:
            brush.icon(left, px(HEAD) / 2 - 9, "landmark", 18, "text3")
        elif view.marketplace_id:
            face = self._context.face(view.marketplace_id)
            brush.mark(left, px(HEAD) / 2 - 9, face.colour, face.glyph)
        else:
            brush.icon(left, px(HEAD) / 2 - 9, "file-text", 18, "text3")
        left += 28
        right = width - PADDING - (22 if self._rows else 0)
        right = self._draw_counts(brush, right) - 10
        brush.text(left, top, view.name, "body_b", "text", right - left)
        second = top + self.theme.line("body_b")
        if view.error:
            for place, line in enumerate(self._error_lines()):
                y = second + place * self.theme.line("caption")
                brush.text(left, y, line, "caption", "bad")
        else:
            brush.text(left, second, self._second_line(), "caption", "text3", right - left)
        if self._rows:
            icon = "chevron-up" if self._is_open else "chevron-down"
            brush.icon(width - PADDING - 16, px(HEAD) / 2 - 8, icon, 16, "text3")

    def _error_lines(self) -> list[str]:
        """Return why the file is not taken, whole, as its lines stand below its name."""
        room = self.width() - 2 * PADDING - 28
        font = self.theme.font("caption")
        return text_lines(self._view.error, font, room, MOST_LINES) if self._view.error else []

    def _second_line(self) -> str:
        view = self._view
        site = self._context.face(view.marketplace_id).name if view.marketplace_id else ""
        return "・".join(part for part in (site, view.kind, self._account()) if part)

    def _account(self) -> str:
        view = self._view
        if not view.is_new_account:
            return view.account
        return self.tr("new account “{name}”").format(name=view.account)

    def _counts(self) -> list[tuple[str, str]]:
        view = self._view
        if view.error:
            return []
        counts = (
            (view.new_count, self.tr("{count} new"), "ok"),
            (view.changed_count, self.tr("{count} changed"), "info"),
            (view.seen_count, self.tr("{count} known already"), ""),
            (len(view.left_out), self.tr("{count} left out"), "warn"),
        )
        found = [(text.format(count=f"{n:,}"), tone) for n, text, tone in counts if n]
        return found or [(self.tr("nothing found"), "")]

    def _draw_counts(self, brush: Brush, right: float) -> float:
        middle = self.theme.px(HEAD) / 2
        for text, tone in reversed(self._counts()):
            left = right - brush.chip_width(text)
            brush.chip(left, middle - 10, text, tone)
            right = left - 6
        return right

    def _detail_rows(self) -> tuple[tuple[str, Sample | LeftOut | str], ...]:
        """Return the unfolded rows: heads, samples and lines, each with its kind."""
        view = self._view
        rows: list[tuple[str, Sample | LeftOut | str]] = []
        for title, samples in ((self.tr("New"), view.new), (self.tr("Changed"), view.changed)):
            if samples:
                rows.append(("head", title))
                rows += [("sample", sample) for sample in samples[:MOST_SAMPLES]]
                if len(samples) > MOST_SAMPLES:
                    rows.append(("more", self.tr("and others")))
        if view.left_out:
            rows.append(("head", self.tr("Left out")))
            rows += [("left_out", line) for line in view.left_out[:MOST_LEFT_OUT]]
            rows += self._more(len(view.left_out) - MOST_LEFT_OUT)
        if view.remarks:
            rows.append(("head", self.tr("To know")))
            rows += [("remark", remark) for remark in view.remarks[:MOST_REMARKS]]
            rows += self._more(len(view.remarks) - MOST_REMARKS)
        return tuple(rows)

    def _more(self, count: int) -> list[tuple[str, Sample | LeftOut | str]]:
        if count <= 0:
            return []
        return [("more", self.tr("and {count} more").format(count=f"{count:,}"))]

    def _draw_rows(self, brush: Brush, width: float) -> None:
        top, line = float(self.theme.px(HEAD)), self.theme.line("caption")
        brush.line(PADDING, top - 2, width - PADDING, top - 2)
        left, room = float(PADDING + 28), width - 2 * PADDING - 28
        for kind, row in self._rows:
            y = top + (self.theme.px(ROW) - line) / 2
            if isinstance(row, Sample):
                self._draw_sample(brush, left, y, room, row)
            elif isinstance(row, LeftOut):
                self._draw_left_out(brush, left, y, room, row)
            else:
                role, ink = ("micro_b", "text2") if kind == "head" else ("caption", "text3")
                brush.text(left, y, row, role, ink, room, height=line)
            top += self.theme.px(ROW)

    def _draw_sample(
        self, brush: Brush, left: float, y: float, room: float, sample: Sample
    ) -> None:
        if not sample.after:
            detail = sample.detail
            detail_width = min(self.theme.width(detail, "caption"), room * 0.5)
            brush.text(left, y, sample.title, "caption", "text", room - detail_width - 12)
            x = left + room - detail_width
            brush.text(x, y, detail, "caption", "text2", detail_width)
            return
        advance = brush.text(left, y, sample.title, "caption", "text", room * 0.45) + 10
        words = f"{sample.detail} {sample.before} → {sample.after}".strip()
        brush.text(left + advance, y, words, "caption", "info", room - advance)

    def _draw_left_out(
        self, brush: Brush, left: float, y: float, room: float, row: LeftOut
    ) -> None:
        place = "" if row.line is None else self.tr("line {number}").format(number=f"{row.line:,}")
        brush.text(left, y, place, "caption", "text3", self.theme.px(72))
        x = left + self.theme.px(76)
        brush.text(x, y, row.reason, "caption", "warn", left + room - x)
