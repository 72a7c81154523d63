"""Make the picture of the README: the real window after a few seconds of planning the two-shift job shop.

`python docs/make_picture.py [sample] [light|dark] [seconds]`, without a screen through QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(ROOT))


def main() -> None:
    """Open, optimise, wait, grab."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    name = sys.argv[1] if len(sys.argv) > 1 else "job_shop_two_shifts"
    look = sys.argv[2] if len(sys.argv) > 2 else "light"
    seconds = float(sys.argv[3]) if len(sys.argv) > 3 else 8.0
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["APPDATA"] = folder
        app = QApplication([])
        from gui import theme
        from gui.main_window import MainWindow

        theme.apply(app, look)
        window = MainWindow()
        window.resize(1500, 900)
        window.show()
        window.open_path(ROOT / "samples" / f"{name}.xlsx")
        while window.session.problem is None:
            QTest.qWait(50)
        window.optimise()
        QTest.qWait(int(seconds * 1000))
        window.gantt.fit()
        QTest.qWait(200)
        target = ROOT / "docs" / ("window.png" if look == "light" else f"window_{look}.png")
        window.grab().save(str(target))
        window.optimising.stop()
        QTest.qWait(1000)
        window.session.close_workbook()  # else closing asks about the unsaved plan
        window.close()


if __name__ == "__main__":
    main()
