"""Build the program that planners install: `python packaging/build.py [--try] [--installer] [--output FOLDER]`.

Needs PyInstaller and Ganttry itself in the Python that runs it. There is no `__init__.py` here on purpose: a package
of this name would hide the library `packaging` from everything that runs in this folder.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> int:
    """Build, tell the size, and try the result where asked to; return the exit status."""
    parser = argparse.ArgumentParser(description="Build the program that planners install.")
    parser.add_argument("--output", type=Path, default=HERE.parent / "dist", help="where the folder Ganttry is put")
    parser.add_argument("--try", dest="attempt", action="store_true", help="then try it out, in some minutes")
    parser.add_argument("--installer", action="store_true", help="then make a setup program of it (NSIS: makensis)")
    options = parser.parse_args()
    program = build(options.output)
    report_sizes(program)
    if options.attempt:
        from try_build import attempt

        if not attempt(program):
            return 1
    if options.installer:
        setup = make_installer(program)
        print(f"{setup}: {_bytes(setup) / 1e6:,.0f} MB")
    return 0


def build(output: Path) -> Path:
    """Let PyInstaller follow the recipe; return the folder of the program."""
    from importlib.metadata import version

    from badge import write_icon, write_version
    from PyInstaller.__main__ import run

    work = output / "build"
    work.mkdir(parents=True, exist_ok=True)
    write_icon(work / "ganttry.ico")
    for script, name, words in (("window", "Ganttry", "Ganttry"), ("console", "ganttry-cli", "Ganttry command line")):
        write_version(work / f"{script}.txt", name, words, version("ganttry"))
    os.environ["GANTTRY_MADE"] = str(work.resolve())
    run([str(HERE / "ganttry.spec"), "--noconfirm", "--distpath", str(output), "--workpath", str(work),
         "--log-level", "WARN"])  # fmt: skip
    return output / "Ganttry"


def make_installer(program: Path) -> Path:
    """Pack the program into one setup file beside it; raises CalledProcessError where NSIS finds a fault."""
    from importlib.metadata import version

    setup = program.parent / f"Ganttry-{version('ganttry')}-setup.exe"
    given = {"SOURCE": program, "VERSION": version("ganttry"), "OUTPUT": setup,
             "ICON": program.parent / "build" / "ganttry.ico"}  # fmt: skip
    defined = [f"-D{name}={value.resolve() if isinstance(value, Path) else value}" for name, value in given.items()]
    subprocess.run(["makensis", "-V2", *defined, str(HERE / "installer.nsi")], check=True)
    return setup


def report_sizes(program: Path) -> None:
    """Print the size of the program and of its largest parts, in MB."""
    inside = program / "_internal"
    sizes = {path.name: _bytes(path) for path in inside.iterdir()}
    print(f"{program}: {_bytes(program) / 1e6:,.0f} MB")
    for name in sorted(sizes, key=lambda name: -sizes[name])[:12]:
        print(f"{sizes[name] / 1e6:8.1f}  {name}")


def _bytes(path: Path) -> int:
    return sum(part.stat().st_size for part in (path, *path.rglob("*")) if part.is_file() and not part.is_symlink())


if __name__ == "__main__":
    sys.exit(main())
