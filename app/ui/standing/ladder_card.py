"""The card of one marketplace's ladder: rungs, forecast, criteria, answers, and what if."""

from datetime import date

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget

from app.models.moments import JST
from app.rulebook.ladders import Rung, Standing
from app.services.standing_queries import SiteStanding
from app.ui.kit.cards import PADDING, Card
from app.ui.kit.labels import Label
from app.ui.kit.painting import Brush
from app.ui.kit.progress import Stepper
from app.ui.page import PageContext
from app.ui.standing.answers import Answers
from app.ui.standing.measure_bars import MeasureBars
from app.ui.standing.what_if import WhatIf
from app.ui.standing.words import StandingWords

MOST_STEPS = 5
"""A longer ladder is shown without its lowest rung, which asks for nothing."""


class LadderCard(Card):
    """Where own figures lead on the next day of evaluation; numbers, never a promise."""

    answered = Signal(str, object)
    """A measure, and the seller's answer to it."""

    def __init__(
        self,
        context: PageContext,
        words: StandingWords,
        marketplace_id: str,
        parent: QWidget | None = None,
    ) -> None:
        self._face = context.face(marketplace_id)
        super().__init__(context.theme, self._face.name, parent=parent)
        self._context = context
        self._words = words
        self._due = ""
        theme = context.theme
        self.steps = Stepper(theme, self.tr("Ranks"), self)
        self.forecast = Label(theme, "", "subtitle", "text", self).wrapped()
        self.note = Label(theme, "", "caption", "text2", self).wrapped()
        self.bars = MeasureBars(theme, words, self)
        self.answers = Answers(theme, words, self)
        self.what_if = WhatIf(theme, words, self)
        self.answers.answered.connect(self.answered)
        self._build()

    def show_site(self, site: SiteStanding) -> None:
        """Show these figures."""
        forecast = site.forecast
        shown = forecast.rungs[-MOST_STEPS:]
        left_out = len(forecast.rungs) - len(shown)
        current = -1 if forecast.possible is None else forecast.possible - left_out
        self.steps.set_steps([self._words.name(rung.rank.name) for rung in shown], current)
        self._due = self._evaluation(site.evaluates_on)
        self.forecast.setText(self._forecast(forecast))
        rung = forecast.next or _top(forecast)
        if rung is not None:
            self.bars.show_measures(rung.measures, self._words.name(rung.rank.name))
        notes = (self._words.falling(site.falling), self._unknown(site), self._held(site))
        self.note.setText(" ".join(note for note in notes if note))
        self.note.setVisible(bool(self.note.text()))
        self.answers.show_site(site)
        self.what_if.show_site(site)
        self.setAccessibleDescription(f"{self.forecast.text()} {self._due}")
        self.update()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.card(QRectF(0, 0, width, height))
        top = (self.head_height - self.theme.line("large_b")) / 2 + 2
        middle = top + self.theme.line("large_b") / 2
        brush.mark(PADDING, middle - 9, self._face.colour, self._face.glyph)
        brush.text(PADDING + 26, top, self._face.name, "large_b")
        line = self.theme.line("caption")
        room = width - 2 * PADDING
        brush.text(PADDING, middle - line / 2, self._due, "caption", "text2", room, align="right")

    def _build(self) -> None:
        for part in (self.steps, self.forecast, self.note, self.bars, self.answers):
            self.body.addWidget(part)
        self.body.addWidget(Label(self.theme, self.tr("What if"), "large_b", "text", self))
        self.body.addWidget(self.what_if)
        self.body.setSpacing(8)

    def _evaluation(self, day: date | None) -> str:
        if day is None:
            return self.tr("as of today: the site's day is not known")
        today = self._context.clock().astimezone(JST).date()
        days = (day - today).days
        shown = self._context.formats.short_day(day)
        if days == 1:
            return self.tr("reviewed on {day}, tomorrow").format(day=shown)
        return self.tr("reviewed on {day}, in {count} days").format(day=shown, count=days)

    def _forecast(self, forecast: Standing) -> str:
        words = self._words
        possible = None if forecast.possible is None else forecast.rungs[forecast.possible].rank
        name = words.name(possible.name) if possible else self.tr("no rank")
        if forecast.possible == forecast.reached:
            text = self.tr("Forecast: {rank}").format(rank=name)
        else:
            text = self.tr("Forecast: {rank}, if you can answer yes below").format(rank=name)
        if forecast.next is None:
            return self.tr("{forecast} ・ the top of the ladder").format(forecast=text)
        missing = [words.missing(one) for one in forecast.next.measures]
        name = words.name(forecast.next.rank.name)
        needed = " ・ ".join(one for one in missing if one)
        if not needed:
            return text
        return self.tr("{forecast} → {next}: {needed}").format(
            forecast=text, next=name, needed=needed
        )

    def _held(self, site: SiteStanding) -> str:
        if site.held is None:
            return ""
        names = {
            rank.id: rank.name
            for rank in self._context.catalog.marketplace(site.marketplace_id).ranks
        }
        known = names.get(site.held.rank_id)
        return self.tr("Held now: {rank}, since {day}.").format(
            rank=site.held.rank_id if known is None else self._words.name(known),
            day=self._context.formats.full_day(site.held.since_on),
        )

    def _unknown(self, site: SiteStanding) -> str:
        counts = [tally.unknown for months, tally in site.tallies.items() if months is not None]
        return self._words.unknown(max(counts, default=0))


def _top(forecast: Standing) -> Rung | None:
    return forecast.rungs[-1] if forecast.rungs else None
