"""How files were read survives being written down; anything else is no such text."""

from __future__ import annotations

from pathlib import Path

import pytest

from scheduler.excel.how_text import how_of, how_text
from scheduler.excel.load import How
from scheduler.excel.mapping import Mapping, Shape
from scheduler.issues import Mend


def test_what_was_decided_comes_back() -> None:
    mapping = Mapping({"f": Shape("orders", {"Nr": "Order"})}, {"calendar": "2 shifts"}, ("Old",), True, True,
                      {"Tab": ("A4:H",)})  # fmt: skip
    how = How(mapping, {"f|units|t": "h"}, (Mend("replace", "Use M1", "R", "C4", "M1", "M-1"),), True, always_map=True)
    store = Path("mine.json")
    paths = (Path("a.xlsx"), Path("b.csv"))
    found = how_of(how_text(paths, how), How(store=store))
    assert found is not None
    assert found[0] == paths
    assert found[1] == How(mapping, how.answers, how.mends, True, store=store, always_map=True)


@pytest.mark.parametrize("text", ["", "null", "[]", "{}", '{"paths": [], "mapping": null, "answers": {}, "mends": []}',
                                  '{"paths": ["a"], "mapping": 5, "answers": {}, "mends": []}',
                                  '{"paths": ["a"], "mapping": null, "answers": [], "mends": []}',
                                  '{"paths": ["a"], "mapping": null, "answers": {}, "mends": [3]}'])  # fmt: skip
def test_other_texts_are_refused(text: str) -> None:
    assert how_of(text, How()) is None
