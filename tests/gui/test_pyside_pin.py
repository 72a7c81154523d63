"""The Qt binding that is installed keeps Python alive."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_calls_that_return_none_do_not_wear_none_out(qtbot: QtBot) -> None:
    """PySide6 6.12 drops a reference of None a call, and CPython 3.10/3.11 dies after some thousands."""
    label = QLabel()
    qtbot.addWidget(label)
    for k in range(20_000):
        label.setText(str(k))
    assert label.text() == "19999"
