"""Finds plans and judges them. No Qt."""
