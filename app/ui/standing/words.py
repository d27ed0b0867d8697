"""What the page 実績・ランク says of ladders: measures, their values, and what is missing."""

from PySide6.QtCore import QObject

from app.rulebook.ladders import Measured, Tally
from app.rulebook.schema import Criterion, LocalName
from app.ui.formats import UNKNOWN, Formats

RATES = ("completion_rate", "satisfaction_rate", "task_approval_rate", "reward_percentile")
"""Measures in basis points."""


class StandingWords(QObject):
    """Says things about ranks in the window's language."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.formats = formats

    def name(self, name: LocalName) -> str:
        """Return a name of the rulebook."""
        return name.ja if self.formats.language == "ja" else name.en

    def measure(self, criterion: Criterion) -> str:
        """Return what is measured, and over which time."""
        name = self._measures().get(criterion.measure, criterion.measure)
        if criterion.months is None:
            return name
        if criterion.months == 1:
            return self.tr("{name} (last month)").format(name=name)
        return self.tr("{name} ({count} months)").format(name=name, count=criterion.months)

    def value(self, measure: str, value: int | None) -> str:
        """Return a value in the measure's own unit."""
        if value is None:
            return UNKNOWN
        if measure == "sales_amount":
            return self.formats.money(value)
        if measure == "rating":
            return f"{value // 100}.{value % 100:02d}"
        if measure in RATES:
            return self.formats.basis_points(value)
        return f"{value:,}"

    def state(self, measured: Measured) -> str:
        """Return value and requirement, or what the seller answered."""
        criterion = measured.criterion
        if measured.value is None and measured.missing == 0:
            return self._answer(measured.is_met)
        value = self.value(criterion.measure, measured.value)
        return f"{value} / {self.value(criterion.measure, criterion.minimum)}"

    def missing(self, measured: Measured) -> str:
        """Return what still closes a measure; empty where nothing does or nothing must."""
        if not measured.missing:
            return ""
        measure, amount = measured.criterion.measure, self.formats.money(measured.missing)
        if measured.steps is None:
            is_money = measure == "sales_amount"
            return self.tr("{amount} more").format(amount=amount) if is_money else ""
        words = {
            "sales_amount": self.tr("{amount} more, or {sales}"),
            "sales_count": self.tr("{sales} more"),
            "completion_rate": self.tr("{sales} more without a cancellation"),
            "rating": self._five_stars(measured.steps, measured.criterion.minimum),
            "points": self.tr("{count} points more, or {sales} with five stars"),
        }
        sales = self.sales(measured.steps)
        return words[measure].format(amount=amount, sales=sales, count=measured.missing)

    def sales(self, count: int) -> str:
        """Return 1 sale, 3 sales."""
        if count == 1:
            return self.tr("1 sale")
        return self.tr("{count} sales").format(count=f"{count:,}")

    def question(self, measure: str) -> str:
        """Return what the seller is asked about a measure that no figures tell."""
        questions = {
            "identity_verified": self.tr("Identity verified?"),
            "login_count": self.tr("Logged in within a month?"),
            "reward_percentile": self.tr("Among the best fifth by rewards?"),
            "satisfaction_rate": self.tr("Satisfaction of 95% or more?"),
            "task_approval_rate": self.tr("Task approval of 90% or more?"),
        }
        return questions.get(measure, measure)

    def falling(self, tally: Tally) -> str:
        """Return what counts today and not on the day of evaluation; empty where nothing does."""
        if not tally.sales and not tally.ratings and not tally.lost:
            return ""
        words = self.tr("By then {amount} of {sales} fall out of the window.")
        amount = self.formats.money(tally.amount)
        return words.format(amount=amount, sales=self.sales(tally.sales))

    def unknown(self, count: int) -> str:
        """Return how many sales are counted without their amount; empty for none."""
        if not count:
            return ""
        if count == 1:
            return self.tr("The amount of 1 sale is not known and not counted.")
        words = self.tr("The amounts of {count} sales are not known and not counted.")
        return words.format(count=count)

    def _five_stars(self, count: int, minimum: int) -> str:
        goal = self.value("rating", minimum)
        if count == 1:
            return self.tr("1 five-star rating to {goal}").format(goal=goal)
        return self.tr("{count} five-star ratings to {goal}").format(count=count, goal=goal)

    def _answer(self, answer: bool | None) -> str:  # noqa: FBT001 - an answer, or none
        if answer is None:
            return self.tr("not answered")
        return self.tr("yes") if answer else self.tr("no")

    def _measures(self) -> dict[str, str]:
        return {
            "sales_count": self.tr("Sales"),
            "sales_amount": self.tr("Amount sold"),
            "completion_rate": self.tr("Completion rate"),
            "rating": self.tr("Average rating"),
            "points": self.tr("Points"),
            "identity_verified": self.tr("Identity verified"),
            "login_count": self.tr("Login"),
            "reward_percentile": self.tr("Place by rewards"),
            "satisfaction_rate": self.tr("Satisfaction"),
            "task_approval_rate": self.tr("Task approval"),
        }
