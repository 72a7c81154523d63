"""Compiled search over a flat layout of the problem; everything else works without it."""
