"""Bring the translations up to the code: `python -m gui.translations`, for one language more: `... fr`.

Every `.ts` of this folder gets the texts that are new and keeps what was translated; `pyside6-linguist` opens it.
Then `lrelease` makes the `.qm` that the window loads. `--pseudo FILE` writes a language nobody speaks, longer by a
third and with strange letters: what is not in it on the screen, nobody can translate.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

import PySide6

from gui.language import FOLDER
from gui.translations.collect import Message, collect
from gui.translations.pseudo import pseudo
from gui.translations.ts import Key, Translated, read, write

FORMS = {"ja": 1, "zh": 1, "ko": 1, "tr": 1, "vi": 1, "cs": 3, "sk": 3, "pl": 3, "ru": 3, "uk": 3, "hr": 3, "sl": 4}
"""How many plurals a language has in Qt's tools, where it is not two."""


def main(argv: list[str] | None = None) -> int:
    """Update the files and say how far each language is."""
    parser = argparse.ArgumentParser(prog="python -m gui.translations", description="Bring translations up to date.")
    parser.add_argument("languages", nargs="*", help="codes of languages to begin, such as fr or pt_BR")
    parser.add_argument("--pseudo", type=Path, metavar="FILE", help="write the pseudo language to FILE.ts and FILE.qm")
    given = parser.parse_args(argv)
    messages = collect()
    if given.pseudo is not None:
        print(write_pseudo(given.pseudo, messages))
        return 0
    known = {path.stem.removeprefix("ganttry_") for path in FOLDER.glob("ganttry_*.ts")}
    for code in sorted(known | set(given.languages)):
        path = FOLDER / f"ganttry_{code}.ts"
        held = read(path)
        write(path, code, messages, held, FORMS.get(code.split("_")[0], 2))
        release(path)
        done = sum(1 for m in messages if (old := held.get((m.source, bool(m.one)))) and old.done)
        print(f"{path.name}: {done} of {len(messages)} texts are translated")
    return 0


def write_pseudo(path: Path, messages: list[Message]) -> Path:
    """Write the pseudo language beside `path` and return its `.qm`."""
    held: dict[Key, Translated] = {}
    for message in messages:
        texts = (message.one, message.source) if message.one else (message.source,)
        held[(message.source, bool(message.one))] = Translated(tuple(pseudo(text) for text in texts))
    target = path.with_suffix(".ts")
    write(target, "en", messages, held, 2)
    return release(target)


def release(path: Path) -> Path:
    """Make the `.qm` of a `.ts` by Qt's own tool and return it; raise RuntimeError where the tool fails."""
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    target = path.with_suffix(".qm")
    done = subprocess.run(
        [str(tool), "-silent", str(path), "-qm", str(target)],
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    if done.returncode or not target.exists():
        raise RuntimeError(f"{tool.name} could not make {target.name}: {done.stderr or done.stdout}")
    return target


if __name__ == "__main__":
    sys.exit(main())
