"""Says that a client of direct work is known from a marketplace, with the rule of the site."""

from PySide6.QtCore import QObject

from app.services.direct_queries import KnownFrom
from app.ui.page import PageContext


class SiteWarnings(QObject):
    """Names site, rule and source."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def sentence(self, known: KnownFrom) -> str:
        """Return one sentence of warning."""
        site = self._context.face(known.marketplace_id).name
        rule = known.rule
        if rule is None:
            told = self.tr(
                "This client is known from {site}. Read its terms on dealings past the site first."
            )
            return told.format(site=site)
        said = rule.text.ja if self._context.formats.language == "ja" else rule.text.en
        told = self.tr("This client is known from {site}, whose rule says: {rule} ({source})")
        return told.format(site=site, rule=said, source=rule.source)
