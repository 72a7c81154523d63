"""The one toolbar: what is done many times a day."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QToolBar, QToolButton, QWidget

from gui.actions import Actions
from gui.texts import tr

_GROUPS = (("ask_open", "save_plan"), ("undo", "redo"), ("optimise", "stop"), (), ("zoom_out", "zoom_in", "fit"))
_ICON_ONLY = ("undo", "redo", "zoom_out", "zoom_in", "fit")


def add_toolbar(window: QMainWindow, actions: Actions, colours: QWidget) -> QToolBar:
    """Make the toolbar; `colours` chooses what the bars are coloured by and stands where the empty group is."""
    bar = QToolBar(tr("Main toolbar"))
    bar.setObjectName("Main")
    bar.setMovable(False)
    bar.setIconSize(QSize(20, 20))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    for group in _GROUPS:
        if bar.actions():
            bar.addSeparator()
        if not group:
            label = QLabel(tr("Colour by"))
            label.setContentsMargins(6, 0, 8, 0)
            bar.addWidget(label)
            bar.addWidget(colours)
        for name in group:
            bar.addAction(actions[name])
            button = bar.widgetForAction(actions[name])
            if name in _ICON_ONLY and isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    window.addToolBar(bar)
    return bar
