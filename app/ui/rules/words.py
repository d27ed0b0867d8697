"""What the rulebook says, in the words of a seller: a fee, a payout, a limit, in one line."""

from datetime import date

from PySide6.QtCore import QObject

from app.rulebook.schema import (
    ClockRule,
    FeeRule,
    FeeTax,
    LimitRule,
    LocalName,
    PayoutRule,
    Per,
    Rounding,
    Rule,
    SenderRule,
    StageWords,
    Status,
    SubjectRule,
)
from app.ui.formats import Formats
from app.ui.orders.kinds import kind_name

JAPANESE = "ja"


class RuleWords(QObject):
    """Writes rules as lines of a list."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats

    def sections(self) -> dict[str, str]:
        """Return the name of each part of a rulebook, in the order they are shown."""
        return {
            "fees": self.tr("Fees"),
            "choices": self.tr("Fees to choose from"),
            "payouts": self.tr("Payouts"),
            "clocks": self.tr("Deadlines"),
            "limits": self.tr("Limits of a listing"),
            "evaluations": self.tr("Day of evaluation"),
            "ranks": self.tr("Ranks"),
            "certifications": self.tr("Labels"),
            "wording": self.tr("Rules for texts"),
            "stage_words": self.tr("Words for stages"),
            "urls": self.tr("Pages"),
            "senders": self.tr("Senders of mails"),
            "subjects": self.tr("Subjects of mails"),
            "notes": self.tr("Worth knowing"),
        }

    def line(self, rule: Rule) -> str:  # noqa: PLR0911 - one line for each kind of rule
        """Return what a rule says."""
        if isinstance(rule, FeeRule):
            return self.fee(rule)
        if isinstance(rule, PayoutRule):
            return self._payout(rule)
        if isinstance(rule, LimitRule):
            return self._limit(rule)
        if isinstance(rule, ClockRule):
            length = self.tr("{n} h").format(n=rule.hours) if rule.hours else ""
            length = self.tr("{n} days").format(n=rule.days) if rule.days else length
            return f"{self._clock(rule.id)} ・ {length}"
        if isinstance(rule, (StageWords, SubjectRule)):
            words = rule.words if isinstance(rule, StageWords) else rule.parts
            return " / ".join(words)
        if isinstance(rule, SenderRule):
            return rule.domain or rule.address or ""
        return self._named(rule)

    def fee(self, rule: FeeRule) -> str:
        """Return kinds, rates and what matters of how they are reckoned."""
        kinds = "・".join(kind_name(kind) for kind in rule.kinds)
        details = [
            self.tr("tax inside") if rule.tax is FeeTax.INSIDE else self.tr("plus tax"),
            self.roundings()[rule.rounding],
            self.tr("per payment") if rule.per is Per.PAYMENT else self.tr("per order"),
        ]
        line = f"{self.rates(rule)}  {kinds} ({', '.join(details)})"
        if not rule.buyer_rate:
            return line
        buyer = self.tr("buyer +{rate}").format(rate=self.percent(rule.buyer_rate))
        return f"{line} {buyer}"

    def rates(self, rule: FeeRule) -> str:
        """Return the rates of a fee by slices: 25% up to ¥50,000, 20%."""
        parts = []
        for part in rule.slices:
            said = self.tr("{rate} up to {amount}") if part.up_to is not None else "{rate}"
            amount = self._formats.money(part.up_to)
            parts.append(said.format(rate=self.percent(part.rate), amount=amount))
        return self._formats.listed(parts)

    def percent(self, rate: int) -> str:
        """Return basis points as 22% or 27.5%."""
        return f"{rate / 100:g}%"

    def roundings(self) -> dict[Rounding, str]:
        """Return how fractions of a yen are treated, by their names."""
        return {
            Rounding.HALF_UP: self.tr("rounded"),
            Rounding.FLOOR: self.tr("rounded down"),
            Rounding.CEIL: self.tr("rounded up"),
        }

    def period(self, rule: Rule) -> str:
        """Return from when to when a rule holds."""
        if rule.valid_from is None and rule.valid_to is None:
            return self.tr("always")
        return self._formats.span(self._day(rule.valid_from), self._day(rule.valid_to))

    def standing(self, rule: Rule, *, is_own: bool) -> str:
        """Return how sure a rule is, or that it is the seller's own."""
        day = self._day(rule.checked_on)
        if is_own:
            return self.tr("Mine, {day}").format(day=day)
        if rule.status is Status.CONFIRMED:
            return self.tr("Checked {day}").format(day=day)
        return self.tr("Unconfirmed, {day}").format(day=day)

    def _day(self, day: date | None) -> str:
        return "" if day is None else f"{day:%Y/%m/%d}"

    def _payout(self, rule: PayoutRule) -> str:
        parts = []
        for window in rule.windows:
            month = [self.tr("same month"), self.tr("next month")][min(window.months_later, 1)]
            span = f"{window.first_day}–{window.last_day}"
            parts.append(f"{span} → {month} {window.pay_day}")
        if rule.bank_days is not None:
            parts.append(self.tr("{n} bank days after the request").format(n=rule.bank_days))
        fees = "/".join(self._formats.money(fee.fee) for fee in rule.transfer_fees)
        parts.append(self.tr("transfer {fee}").format(fee=fees))
        if rule.minimum is not None:
            least = self._formats.money(rule.minimum)
            parts.append(self.tr("from {amount}").format(amount=least))
        return " ・ ".join(parts)

    def _limit(self, rule: LimitRule) -> str:
        names = {
            "title": self.tr("Title"),
            "catchphrase": self.tr("Catchphrase"),
            "body": self.tr("Text"),
            "request": self.tr("What I ask of buyers"),
            "option_count": self.tr("Options"),
            "image_count": self.tr("Images"),
            "price": self.tr("Price"),
            "quote_price": self.tr("Price of a quote"),
            "message": self.tr("Message"),
        }
        bounds = [
            f"{bound:,}" if bound is not None else "" for bound in (rule.minimum, rule.maximum)
        ]
        return f"{names.get(rule.field, rule.field)} ・ {self._formats.span(*bounds)}"

    def _clock(self, name: str) -> str:
        names = {
            "first_contact": self.tr("First contact"),
            "acceptance": self.tr("Acceptance by silence"),
            "cancel_consent": self.tr("Answer to a cancellation"),
            "room_close": self.tr("The talkroom closes"),
            "room_hidden": self.tr("A cancelled talkroom is hidden"),
            "rating": self.tr("Rating"),
            "proceeds": self.tr("Proceeds expire"),
            "booked_done": self.tr("Done after the booked time"),
        }
        return names.get(name, name)

    def _named(self, rule: Rule) -> str:
        """Return the name, text, pattern or day of any other rule."""
        for field in ("name", "text", "pattern", "day"):
            value = getattr(rule, field, None)
            if isinstance(value, LocalName):
                return value.ja if self._formats.language == JAPANESE else value.en
            if value is not None:
                return str(value)
        return ""
