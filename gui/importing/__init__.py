"""The import in the window: how files are read, what is asked about them, and what becomes of their faults."""
