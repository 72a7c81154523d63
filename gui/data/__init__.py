"""The planner's tables, edited in place as in Excel."""
