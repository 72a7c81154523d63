"""A whole plan in a few hundred pixels: how much of each row is filled when, in the colours of the bars. No Qt."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from gui.gantt.axis import TimeAxis
from gui.gantt.rows import Rows
from gui.gantt.scene import Scene
from scheduler.stretches import ranges

Pixels = npt.NDArray[np.uint8]
Slots = npt.NDArray[np.uint8]
_LEAST_COVER = 0.45


def density(
    scene: Scene, rows: Rows, slots: Slots, axis: TimeAxis, size: tuple[int, int], ground: Pixels, colors: Pixels
) -> Pixels:
    """Return an image, shape (height, width, 3), of at most `size` (width, height) device pixels.

    `axis` puts the plan's end at the right edge, `ground` (3,) is the colour of nothing, `colors` (slots, 3) are
    those of the bars. Where several rows share a line their colours are mixed, by how much of it they fill.
    """
    width, most = size
    shown = rows.lane_height > 0
    lanes = int(shown.sum())
    height = max(1, min(most, lanes))
    line = (np.cumsum(shown) - 1) * height // max(1, lanes)
    bars = np.flatnonzero(shown[scene.lane]) if len(scene.lane) else scene.lane
    x0 = np.clip(np.floor(axis.x(scene.setup_start[bars])), 0, width - 1).astype(np.int64)
    x1 = np.clip(np.ceil(axis.x(scene.end[bars])), x0 + 1, width).astype(np.int64)
    first = line[scene.lane[bars]] * width + x0
    pixel = ranges(first, first + (x1 - x0))
    owner = np.repeat(slots[scene.operation[bars]], x1 - x0)
    filled = np.bincount(pixel, minlength=height * width).astype(np.float64)
    cover = np.minimum(1.0, filled * height / max(1, lanes) if lanes > height else filled)
    cover = np.where(filled > 0, _LEAST_COVER + (1 - _LEAST_COVER) * cover, 0.0)  # a lonely bar must be seen too
    image = np.empty((height * width, 3))
    for channel in range(3):
        total = np.bincount(pixel, weights=colors[owner, channel], minlength=height * width)
        mixed = np.divide(total, filled, out=np.zeros(len(filled)), where=filled > 0)
        image[:, channel] = cover * mixed + (1 - cover) * float(ground[channel])
    return np.round(image).astype(np.uint8).reshape(height, width, 3)
