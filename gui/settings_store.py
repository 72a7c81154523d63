"""What the window remembers from one day to the next: an ini file in the user's own folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT_MOST = 8


class Store:
    """Recent files, layout, theme and the last choices for a run."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Ganttry", "Ganttry"
        )

    @property
    def path(self) -> Path:
        """Return where the settings are kept."""
        return Path(self._settings.fileName())

    def recent(self) -> list[Path]:
        """List the workbooks opened last, the newest first."""
        kept = self._settings.value("recent", [])
        names = [kept] if isinstance(kept, str) else list(kept or [])  # an ini list of one comes back as a string
        return [Path(name) for name in names if name]

    def add_recent(self, path: Path) -> None:
        """Put a workbook at the head of the list."""
        others = [old for old in self.recent() if old != path]
        self._settings.setValue("recent", [str(p) for p in [path, *others][:RECENT_MOST]])

    def forget_recent(self, path: Path | None = None) -> None:
        """Take one workbook off the list, or all of them."""
        left = [] if path is None else [old for old in self.recent() if old != path]
        self._settings.setValue("recent", [str(p) for p in left])

    def text(self, key: str, default: str = "") -> str:
        """Return a remembered word."""
        value = self._settings.value(key, default)
        return default if value is None else str(value)

    def texts(self, start: str) -> dict[str, str]:
        """Return all remembered words whose keys begin so."""
        return {key: self.text(key) for key in self._settings.allKeys() if key.startswith(start)}

    def flag(self, key: str, default: bool = False) -> bool:
        """Return a remembered yes or no."""
        return self.text(key, "true" if default else "false") == "true"

    def whole(self, key: str, default: int) -> int:
        """Return a remembered number; what cannot be read counts as never set."""
        try:
            return int(float(self.text(key, str(default))))
        except ValueError:
            return default

    def keep(self, key: str, value: str | int | bool) -> None:
        """Remember a word, a number, or a yes or no."""
        self._settings.setValue(key, ("true" if value else "false") if isinstance(value, bool) else value)

    def bytes(self, key: str) -> QByteArray:
        """Return a remembered layout, empty when there is none."""
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_bytes(self, key: str, value: QByteArray) -> None:
        """Remember a layout."""
        self._settings.setValue(key, value)

    def clear_layout(self) -> None:
        """Forget where the window and its panels stood."""
        for key in ("window/geometry", "window/state"):
            self._settings.remove(key)
