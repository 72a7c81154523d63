"""The texts of the window in other languages: `.ts` for translators (Qt Linguist opens them), `.qm` for the window."""
