"""How files were read, as a text that a project keeps: which files, what was decided, and what was mended."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, fields, replace
from pathlib import Path

from scheduler.excel.load import How
from scheduler.excel.mapping import mapping_data, mapping_of
from scheduler.issues import Mend


def how_text(paths: Sequence[Path], how: How) -> str:
    """Write which files were read and how; where decisions are remembered is this computer's own business."""
    data = {
        "paths": [str(path) for path in paths],
        "mapping": None if how.mapping is None else mapping_data(how.mapping),
        "answers": dict(how.answers),
        "mends": [asdict(mend) for mend in how.mends],
        "skip_bad": how.skip_bad,
        "always_map": how.always_map,
    }
    return json.dumps(data, ensure_ascii=False)


def how_of(text: str, base: How) -> tuple[tuple[Path, ...], How] | None:
    """Read it again, with all else as in `base`; None where the text is none of ours."""
    try:
        data = json.loads(text)
        names = {field.name for field in fields(Mend)}
        mends = tuple(Mend(**{name: str(mend[name]) for name in names & set(mend)}) for mend in data["mends"])
        mapping = None if data["mapping"] is None else mapping_of(data["mapping"])
        answers = {str(name): str(answer) for name, answer in data["answers"].items()}
        paths = tuple(Path(str(path)) for path in data["paths"])
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    how = replace(base, mapping=mapping, answers=answers, mends=mends, skip_bad=data.get("skip_bad") is True,
                  always_map=data.get("always_map") is True)  # fmt: skip
    return (paths, how) if paths else None
