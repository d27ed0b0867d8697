"""The one style sheet of the window, written with the names of the colours."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

SHEET = """
* { outline: none; }
QToolTip {
  background: @tooltip; color: @tooltip_text; border: none; padding: 6px 8px; border-radius: 6px;
}
QWidget#page, QWidget#root, QMainWindow { background: @bg; }
QScrollArea, QAbstractScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget#scrolled { background: transparent; }
QLabel { background: transparent; }

QPushButton {
  background: @surface; color: @text; border: 1px solid @border2; border-radius: 7px;
  padding: 0 12px; min-height: $30; max-height: $30;
}
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:open { background: @pressed; }
QPushButton:focus { border: 2px solid @focus; padding: 0 11px; min-height: $28; max-height: $28; }
QPushButton:disabled { color: @disabled; border-color: @border; background: @surface; }
QPushButton::menu-indicator { width: 0; }
QPushButton[compact="true"] {
  min-height: $26; max-height: $26; padding: 0 10px; border-radius: 6px;
}
QPushButton[compact="true"]:focus { padding: 0 9px; min-height: $24; max-height: $24; }
QPushButton[kind="primary"] {
  background: @accent; color: @on_accent; border: 1px solid @accent; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: @accent_hover; border-color: @accent_hover; }
QPushButton[kind="primary"]:pressed { background: @accent_press; border-color: @accent_press; }
QPushButton[kind="primary"]:focus { border: 2px solid @focus; }
QPushButton[kind="primary"]:disabled {
  background: @chip; color: @disabled; border: 1px solid @border;
}
QPushButton[kind="danger"] {
  background: @bad_fill; color: @on_accent; border: 1px solid @bad_fill; font-weight: 600;
}
QPushButton[kind="danger"]:focus { border: 2px solid @focus; }
QPushButton[kind="danger"]:disabled { background: @chip; color: @disabled; border-color: @border; }
QPushButton[kind="ghost"] {
  background: transparent; border: 1px solid transparent; color: @text2; padding: 0 8px;
}
QPushButton[kind="ghost"]:hover { background: @hover; color: @text; }
QPushButton[kind="ghost"]:pressed { background: @pressed; }
QPushButton[kind="ghost"]:focus { border: 2px solid @focus; padding: 0 7px; }
QPushButton[kind="ghost"]:disabled { color: @disabled; background: transparent; }
QPushButton[kind="link"] {
  background: transparent; border: 1px solid transparent; color: @accent_text; padding: 0 4px;
  min-height: $22; max-height: $22; border-radius: 5px;
}
QPushButton[kind="link"]:hover { background: @accent_soft; }
QPushButton[kind="link"]:focus {
  border: 2px solid @focus; padding: 0 3px; min-height: $20; max-height: $20;
}

QToolButton {
  background: @surface; border: 1px solid @border2; border-radius: 8px; color: @text2;
}
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @pressed; }
QToolButton:focus { border: 2px solid @focus; }
QToolButton:disabled { border-color: @border; color: @disabled; }
QToolButton[kind="plain"] { background: transparent; border: 1px solid transparent; }
QToolButton[kind="plain"]:hover { background: @hover; }
QToolButton[kind="plain"]:focus { border: 2px solid @focus; }
QToolButton[kind="chip"] { padding: 0 10px 0 8px; min-height: $30; max-height: $30; }
QToolButton[kind="chip"]:checked {
  background: @accent_soft; border: 1px solid @accent_text; color: @accent_text;
}
QToolButton[kind="chip"]:checked:hover { background: @accent_soft2; }
QToolButton[kind="chip"]:focus {
  border: 2px solid @focus; padding: 0 9px 0 7px; min-height: $28; max-height: $28;
}
QToolButton[kind="template"] {
  border-color: @border2; border-radius: 13px; padding: 0 9px; min-height: $24; max-height: $24;
}
QToolButton[kind="template"]:focus {
  border: 2px solid @focus; padding: 0 8px; min-height: $22; max-height: $22;
}
QFrame#popup { background: @raised; border: 1px solid @border2; border-radius: 10px; }
QToolButton::menu-indicator { width: 0; image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox {
  background: @surface; color: @text; border: 1px solid @border3; border-radius: 7px;
  padding: 0 10px; selection-background-color: @accent; selection-color: @on_accent;
}
QLineEdit, QComboBox, QSpinBox { min-height: $30; max-height: $30; }
QPlainTextEdit, QTextEdit { padding: 6px 8px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus {
  border: 2px solid @focus; padding: 0 9px; min-height: $28; max-height: $28;
}
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus; padding: 5px 7px; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {
  color: @disabled; border-color: @border; background: @bg;
}
QLineEdit[search="true"] { border-color: @border2; padding-left: 2px; }
QLineEdit[search="true"]:focus { border-color: @focus; padding-left: 1px; }
QLineEdit[wrong="true"], QLineEdit[wrong="true"]:focus { border-color: @bad; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {
  border: none; background: transparent; padding: 0;
}
QPlainTextEdit[bare="true"], QPlainTextEdit[bare="true"]:focus {
  border: none; background: transparent;
}
QPlainTextEdit[note="true"] {
  background: @warn_soft; border: 1px solid transparent; border-radius: 10px; padding: 6px 8px;
}
QPlainTextEdit[note="true"]:focus { border: 2px solid @focus; padding: 5px 7px; }
QPlainTextEdit[line="true"] { padding: 1px 8px; }
QPlainTextEdit[line="true"]:focus { padding: 0 7px; }
QPlainTextEdit[inherited="true"] {
  background: @sunken; border: 1px solid @border; color: @text2;
}
QPlainTextEdit[inherited="true"]:focus { border: 2px solid @focus; }
QTabBar::tab {
  background: transparent; color: @text2; border: none; border-bottom: 2px solid transparent;
  padding: 8px 12px 7px 8px; margin-right: 4px;
}
QTabBar::tab:hover { color: @text; background: @hover; border-radius: 6px; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent_text; }
QTabBar::tab:selected:focus { background: @accent_soft; border-radius: 6px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("%icons/chevron-down-$tone.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView {
  background: @raised; color: @text; border: 1px solid @border; border-radius: 8px; padding: 4px;
  selection-background-color: @accent_soft; selection-color: @accent_text;
}
QComboBox QAbstractItemView::item { min-height: $28; padding: 0 8px; border-radius: 5px; }

QSlider { min-height: 24px; background: transparent; }
QSlider::groove:horizontal { height: 4px; background: @border2; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal {
  width: 16px; height: 16px; margin: -7px 0; border-radius: 8px;
  background: @surface; border: 1px solid @border3;
}
QSlider::handle:horizontal:hover { background: @hover; }
QSlider::handle:horizontal:focus { border: 2px solid @focus; width: 14px; height: 14px; }

QCheckBox, QRadioButton { color: @text; spacing: 8px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: @disabled; }
QCheckBox::indicator {
  width: 16px; height: 16px; border: 1px solid @border3; border-radius: 4px; background: @surface;
}
QCheckBox::indicator:hover { background: @hover; }
QCheckBox::indicator:checked {
  background: @accent; border-color: @accent; image: url("%icons/check-on-accent.svg");
}
QCheckBox::indicator:focus { border: 2px solid @focus; width: 14px; height: 14px; }
QCheckBox::indicator:disabled { border-color: @disabled; background: @bg; }
QRadioButton::indicator {
  width: 16px; height: 16px; border: 1px solid @border3; border-radius: 9px; background: @surface;
}
QRadioButton::indicator:hover { background: @hover; }
QRadioButton::indicator:checked {
  border: 5px solid @accent; width: 8px; height: 8px; background: @on_accent;
}
QRadioButton:focus, QCheckBox:focus { color: @accent_text; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 1px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 1px; }
QScrollBar::handle { background: @border2; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @border3; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QListView, QTableView, QTreeView {
  background: transparent; border: none; selection-background-color: @accent_soft;
  selection-color: @text; alternate-background-color: transparent; gridline-color: @border;
}
QListView#offered {
  background: @raised; color: @text; border: 1px solid @border; padding: 0;
  selection-background-color: @accent_soft; selection-color: @accent_text;
}
QListView#offered::item { min-height: $28; padding: 0 8px; }
QTableView[cells="roomy"]::item { padding: 0 5px; }
QTableView[kind="threads"] { selection-background-color: transparent; }
QListWidget[side="true"] { border: 1px solid transparent; border-radius: 10px; }
QListWidget[side="true"]:focus { border: 1px solid @focus; }
QListWidget[side="true"]::item {
  color: @text; padding: 0 8px; border-radius: 8px; margin: 0 2px 2px 2px;
}
QListWidget[side="true"]::item:hover { background: @hover; }
QListWidget[side="true"]::item:selected { background: @accent_soft; color: @accent_text; }
QHeaderView, QHeaderView::section {
  background: @surface; color: @text3; border: none; border-bottom: 1px solid @border;
}
QHeaderView::section { padding: 0 8px; min-height: $34; font-size: $11; }
QHeaderView::section:hover { background: @hover; color: @text2; }
QDialog QHeaderView, QDialog QHeaderView::section { background: @raised; }
QTableCornerButton::section { background: @surface; border: none; }
QSplitter::handle { background: @border; }

QMenuBar { background: @sidebar; color: @text2; border-bottom: 1px solid @border; }
QMenuBar::item { padding: 4px 10px; background: transparent; border-radius: 5px; }
QMenuBar::item:selected { background: @accent_soft; color: @accent_text; }
QMenu { background: @raised; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 5px; min-height: $20; }
QMenu::item:selected { background: @accent_soft; color: @accent_text; }
QMenu::item:disabled { color: @disabled; background: transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }

QDialog { background: @raised; }
QProgressBar {
  background: @sunken; border: none; border-radius: 3px; min-height: 6px; max-height: 6px;
}
QProgressBar::chunk { background: @accent_text; border-radius: 3px; }

QPushButton#toast_undo {
  background: transparent; border: 1px solid transparent; color: @toast_link; font-weight: 600;
  padding: 0 6px; min-height: $26; max-height: $26;
}
QPushButton#toast_undo:hover { background: transparent; }
QPushButton#toast_undo:focus {
  border: 2px solid @toast_link; padding: 0 5px; min-height: $24; max-height: $24;
}
QToolButton#toast_close { background: transparent; border: 1px solid transparent; padding: 4px; }
QToolButton#toast_close:focus { border: 2px solid @toast_link; padding: 3px; }

QCalendarWidget QWidget { background: @raised; color: @text; }
QCalendarWidget QAbstractItemView {
  background: @raised; selection-background-color: @accent; selection-color: @on_accent;
}
QCalendarWidget QAbstractItemView:disabled { color: @disabled; }
QCalendarWidget QToolButton {
  background: transparent; border: 1px solid transparent; color: @text; padding: 4px 8px;
  font-weight: 600;
}
QCalendarWidget QToolButton:hover { background: @hover; }
QCalendarWidget QSpinBox { min-height: $22; max-height: $22; }
"""


def style_sheet(colors: Mapping[str, str], px: Callable[[float], int], resources: Path) -> str:
    """Return the sheet with `@name` as a colour, `$n` as pixels and `%icons` as the icons' folder.

    `px` applies the seller's text size to a length of the design.
    """
    tone = "light" if colors["surface"].startswith("#F") else "dark"
    sheet = SHEET.replace("%icons", (resources / "icons").as_posix()).replace("$tone", tone)
    sheet = re.sub(r"\$(\d+)", lambda found: f"{px(int(found[1]))}px", sheet)
    return re.sub(r"@(\w+)", lambda found: colors[found[1]], sheet)
