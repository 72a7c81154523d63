"""The colours of bars for every eye, in both themes."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from gui.colors import SERIES_COLOURS, contrast, theme
from gui.gantt.slots import LATENESS_COUNT, LATENESS_FIRST, NEUTRAL, SERIES

EYES = {
    "plain": np.eye(3),
    "no red cones": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "no green cones": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "no blue cones": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}  # Machado, Oliveira, Fernandes 2009, severity 1.0


def oklab(color: QColor, eye: np.ndarray) -> np.ndarray:
    plain = np.array([color.redF(), color.greenF(), color.blueF()])
    linear = np.where(plain <= 0.04045, plain / 12.92, ((plain + 0.055) / 1.055) ** 2.4)
    seen = np.clip(eye @ linear, 0, 1)
    cones = np.cbrt(np.array([[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
                              [0.0883024619, 0.2817188376, 0.6299787005]]) @ seen)  # fmt: skip
    return np.array([[0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
                     [0.0259040371, 0.7827717662, -0.8086757660]]) @ cones  # fmt: skip


def nearest(colors: list[QColor], eye: str) -> float:
    found = [oklab(color, EYES[eye]) for color in colors]
    return min(float(np.linalg.norm(a - b)) for a, b in combinations(found, 2))


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("eye", sorted(EYES))
def test_the_first_colours_are_told_apart_by_every_eye(dark: bool, eye: str) -> None:
    fills = [bar.fill for bar in theme(dark=dark).bars]
    assert len(SERIES_COLOURS) == SERIES
    assert nearest(fills[:8], eye) > 0.055  # about two and a half steps that can just be seen
    assert nearest(fills[:12], eye) > 0.03
    assert nearest([*fills[:12], fills[NEUTRAL]], eye) > 0.025


@pytest.mark.parametrize("dark", [False, True])
def test_edges_stand_out_from_their_bars(dark: bool) -> None:
    for bar in theme(dark=dark).bars[:SERIES]:
        assert contrast(bar.edge, bar.fill) > 1.9
        assert contrast(bar.text, bar.fill) > 4.5


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("eye", ["no red cones", "no green cones", "plain"])
def test_early_and_late_are_told_apart_by_every_eye(dark: bool, eye: str) -> None:
    scale = [bar.fill for bar in theme(dark=dark).bars[LATENESS_FIRST : LATENESS_FIRST + LATENESS_COUNT]]
    early, late = oklab(scale[1], EYES[eye]), oklab(scale[4], EYES[eye])
    assert np.linalg.norm(early - late) > 0.06
