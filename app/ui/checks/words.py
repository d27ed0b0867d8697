"""What the checker says on screen: what was found, where, why it matters, and who says so."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from app.models.listing_fields import ListingField
from app.models.money import Yen
from app.rulebook.listing_findings import CheckRule, CheckSeverity, ListingFinding, TextPart
from app.rulebook.schema import LocalName, Status
from app.ui.formats import Formats

MOST_QUOTED = 40
"""Characters of the words that are quoted; the rest stands in the field."""


class CheckWords(QObject):
    """Says findings in the window's language."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats

    def severity(self, severity: CheckSeverity) -> str:
        """Return what a severity asks for."""
        words = {
            CheckSeverity.BLOCK: self.tr("Blocks publishing"),
            CheckSeverity.WARN: self.tr("Change"),
            CheckSeverity.HINT: self.tr("Look"),
        }
        return words[severity]

    def title(self, finding: ListingFinding) -> str:
        """Return what was found, with its words."""
        name = self._name(finding)
        if finding.is_own:
            name = self.tr("{name} (yours)").format(name=name)
        quoted = self.quoted(finding)
        return self.tr("{name}: “{words}”").format(name=name, words=quoted) if quoted else name

    def quoted(self, finding: ListingFinding) -> str:
        """Return the words of a finding in one short line."""
        words = " ".join(finding.words[: MOST_QUOTED * 2].split())
        return f"{words[:MOST_QUOTED]}…" if len(words) > MOST_QUOTED else words

    def place(self, finding: ListingFinding) -> str:
        """Return in which field it stands."""
        field, row, part = finding.place
        name = self.field(field)
        if field in {ListingField.OPTIONS, ListingField.FAQ} and finding.words:
            name = self.tr("{field} {number}").format(field=name, number=row + 1)
        if part is TextPart.QUESTION:
            return self.tr("{field}, question").format(field=name)
        if part is TextPart.ANSWER:
            return self.tr("{field}, answer").format(field=name)
        return name

    def reason(self, finding: ListingFinding) -> str:
        """Return why it matters, and what the site takes."""
        said = self._said(finding.text) if finding.text is not None else ""
        if finding.is_quotation:
            said = f"「{said}」"
        rule = self._reasons().get(finding.rule, "")
        if finding.rule == CheckRule.PERMIT and finding.severity is not CheckSeverity.BLOCK:
            rule = ""
        bound = rule.format(
            limit=self._number(finding, finding.limit),
            found=self._number(finding, finding.found),
            about=finding.about,
        )
        return "\n".join(part for part in (bound, said) if part)

    def facts(self, finding: ListingFinding) -> str:
        """Return the rule's id, where it was read, and when."""
        source, checked_on, status = finding.grounds
        if checked_on is None:
            return finding.rule
        day = self._formats.full_day(checked_on)
        sure = status is Status.CONFIRMED
        seen = self.tr("checked {day}") if sure else self.tr("as of {day}, not confirmed here")
        return " ・ ".join((finding.rule, self._in_one_language(source), seen.format(day=day)))

    def field(self, field: ListingField) -> str:
        """Return what a field is called."""
        words: Mapping[ListingField, str] = {
            ListingField.TITLE: self.tr("Title"),
            ListingField.CATCHPHRASE: self.tr("Catchphrase"),
            ListingField.BODY: self.tr("Body"),
            ListingField.REQUEST: self.tr("Requests to the buyer"),
            ListingField.FAQ: self.tr("FAQ"),
            ListingField.OPTIONS: self.tr("Options"),
            ListingField.IMAGES: self.tr("Images"),
            ListingField.PRICE: self.tr("Price"),
            ListingField.DELIVERY_DAYS: self.tr("Delivery days"),
            ListingField.REVISION_COUNT: self.tr("Revisions"),
            ListingField.CATEGORY: self.tr("Category"),
        }
        return words[field]

    def _name(self, finding: ListingFinding) -> str:
        if finding.name is not None:
            return self._said(finding.name)
        names = {
            CheckRule.TOO_LONG: self.tr("Too long"),
            CheckRule.TOO_SHORT: self.tr("Too short"),
            CheckRule.BRIEF: self.tr("Shorter than recommended"),
            CheckRule.WRONG_ENDING: self.tr("Ending"),
            CheckRule.TOO_MANY: self.tr("Too many"),
            CheckRule.TOO_FEW: self.tr("Too few"),
            CheckRule.TOO_LOW: self.tr("Price too low"),
            CheckRule.TOO_HIGH: self.tr("Price too high"),
            CheckRule.OFF_STEP: self.tr("Price off its step"),
            CheckRule.DUPLICATE: self.tr("The same as another listing"),
            CheckRule.UNREAD: self.tr("Not checked"),
        }
        return names[CheckRule(finding.rule)]

    def _reasons(self) -> Mapping[str, str]:
        return {
            CheckRule.TOO_LONG: self.tr("{limit} characters at most, {found} now."),
            CheckRule.TOO_SHORT: self.tr("{limit} characters at least, {found} now."),
            CheckRule.BRIEF: self.tr("{limit} characters or more are recommended, {found} now."),
            CheckRule.WRONG_ENDING: self.tr("The site wants it to end in “{about}”."),
            CheckRule.TOO_MANY: self.tr("{limit} at most, {found} now."),
            CheckRule.TOO_FEW: self.tr("{limit} at least, {found} now."),
            CheckRule.TOO_LOW: self.tr("From {limit}; {found} now."),
            CheckRule.TOO_HIGH: self.tr("Up to {limit}; {found} now."),
            CheckRule.OFF_STEP: self.tr("The site does not take {found}; the next one is {limit}."),
            CheckRule.DUPLICATE: self.tr("Nearly the same as your listing “{about}” on this site."),
            CheckRule.PERMIT: self.tr("It is not published before this permit is in the book."),
            CheckRule.UNREAD: self.tr("Only the first {limit} characters of a listing are read."),
        }

    def _number(self, finding: ListingFinding, number: int | None) -> str:
        if number is None:
            return ""
        if finding.place.field is ListingField.PRICE:
            return self._formats.money(Yen(number))
        return f"{number:,}"

    def _in_one_language(self, source: str) -> str:
        """Return of a source that is written 日本語 / English the half that the reader reads."""
        japanese, slash, english = source.partition("/ ")
        if not slash or japanese.isascii() or not english.isascii():
            return source
        return (japanese if self._formats.language == "ja" else english).strip()

    def _said(self, name: LocalName) -> str:
        return name.ja if self._formats.language == "ja" else name.en
