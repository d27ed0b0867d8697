"""The groups of the settings that stand on a window's context, in their order."""

from PySide6.QtCore import QObject

from app.ui.page import PageContext
from app.ui.settings.notices_pane import NoticeMeans, NoticesPane
from app.ui.settings.pane import SettingsPane


class Panes(QObject):
    """Names the groups; what they show is built when they are first turned to."""

    def built_on(self, context: PageContext, means: NoticeMeans) -> tuple[SettingsPane, ...]:
        """Return the groups for this window."""
        notices = self.tr("Notices")
        return (SettingsPane("notices", notices, "bell", lambda: NoticesPane(context, means)),)
