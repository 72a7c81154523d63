"""Workbooks in and out. Spreadsheet libraries live here and nowhere else, imported where they are used."""
