"""The groups of the settings that stand on a window's context, in their order."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.capture.mail_means import MailMeans
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.settings.notices_pane import NoticeMeans, NoticesPane
from app.ui.settings.pane import SettingsPane

if TYPE_CHECKING:
    from app.ui.checks import permits_pane
    from app.ui.rules import pane as rules_pane
    from app.ui.settings import mail_rules_pane, mailbox_pane, own_data_pane, templates_pane
else:
    rules_pane = Later("app.ui.rules.pane")
    permits_pane = Later("app.ui.checks.permits_pane")
    mail_rules_pane = Later("app.ui.settings.mail_rules_pane")
    mailbox_pane = Later("app.ui.settings.mailbox_pane")
    own_data_pane = Later("app.ui.settings.own_data_pane")
    templates_pane = Later("app.ui.settings.templates_pane")


class Panes(QObject):
    """Names the groups; what they show is built when they are first turned to."""

    def built_on(
        self, context: PageContext, means: NoticeMeans, mail: MailMeans
    ) -> tuple[SettingsPane, ...]:
        """Return the groups for this window."""
        templates, own = self.tr("Templates"), self.tr("My details")
        notices = self.tr("Notices")
        return (
            SettingsPane(
                "templates", templates, "text-quote", lambda: templates_pane.TemplatesPane(context)
            ),
            SettingsPane("own_data", own, "id-card", lambda: own_data_pane.OwnDataPane(context)),
            SettingsPane(
                "permits",
                self.tr("Permits"),
                "badge-check",
                lambda: permits_pane.PermitsPane(context),
            ),
            SettingsPane(
                "rules",
                self.tr("Fees and rules"),
                "scale",
                lambda: rules_pane.RulesPane(context, mail.shipped),
            ),
            SettingsPane(
                "mailbox",
                self.tr("Mailbox"),
                "mail",
                lambda: mailbox_pane.MailboxPane(context, mail),
            ),
            SettingsPane(
                "mail_rules",
                self.tr("Rules for mails"),
                "list-filter",
                lambda: mail_rules_pane.MailRulesPane(context, mail),
            ),
            SettingsPane("notices", notices, "bell", lambda: NoticesPane(context, means)),
        )
