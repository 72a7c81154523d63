"""The panels around the Gantt. Each reads the session and keeps no copy of it."""
