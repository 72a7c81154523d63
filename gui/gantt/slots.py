"""Numbers that stand for the colours of bars, so that scenes and frames need no Qt. `gui.colors` gives them values."""

SERIES = 24
"""How many colours tell orders, products and the like apart; then they begin again."""
DIMMED = SERIES
"""Slot of a bar that a search pushes into the background."""
NEUTRAL = SERIES + 1
"""Slot of a bar whose value is blank."""
LATENESS_FIRST = SERIES + 2
"""First of the slots of the lateness scale: far ahead, ahead, just in time, a little late, late, very late."""
LATENESS_COUNT = 6
SLOTS = LATENESS_FIRST + LATENESS_COUNT
