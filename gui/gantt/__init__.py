"""The Gantt chart: axis, rows and scene are numbers without Qt; painter and view draw them."""
