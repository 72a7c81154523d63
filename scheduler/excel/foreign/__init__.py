"""Read what is not the canonical workbook: other files, other layouts, other words."""
