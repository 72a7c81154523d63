"""What each column of the tables means, in a line; shown where the pointer rests on its header."""

from __future__ import annotations

from gui.texts import noop

HINTS: dict[str, str] = {
    noop("Order"): noop("Number of the order; one row an order"),
    noop("Product"): noop("What is made; its steps are in Routings"),
    noop("Quantity"): noop("How many pieces, or how many operators or tools"),
    noop("Due"): noop("When the order must be ready; blank: never late"),
    noop("Release"): noop("Not to be started before"),
    noop("Priority"): noop("1 is the most urgent, 10 the least"),
    noop("Weight"): noop("What an hour late counts; takes the place of Priority"),
    noop("Deadline"): noop("yes: the plan must keep Due"),
    noop("Status"): noop("planned, released, started, done or hold"),
    noop("Step"): noop("Number of the step in the route"),
    noop("Machine"): noop("A machine or a work centre; several apart by ;"),
    noop("Operation"): noop("What is done, in words"),
    noop("Setup time"): noop("Before each run, where Changeovers say nothing else"),
    noop("Run time per unit"): noop("For one piece"),
    noop("Units per hour"): noop("Pieces an hour, in place of Run time per unit"),
    noop("Fixed time"): noop("Once for the whole lot"),
    noop("Setup family"): noop("Tool, colour or material: what Changeovers go by"),
    noop("Resource"): noop("Pool of operators or tools that is needed too"),
    noop("Resource quantity"): noop("How many of the pool"),
    noop("After"): noop("Steps that must be done before; blank: the one above"),
    noop("Min wait"): noop("At least so long after the step before"),
    noop("Max wait"): noop("At most so long after the step before"),
    noop("Transfer batch"): noop("The next step may begin after so many pieces"),
    noop("May pause"): noop("no: must be run through without closed time"),
    noop("Work centre"): noop("Group of machines"),
    noop("Calendar"): noop("Name of the working times in Shifts; blank: day and night"),
    noop("Capacity"): noop("Operations at the same time"),
    noop("Efficiency"): noop("0.9 or 90 %: runs take longer by that much"),
    noop("Cost per hour"): noop("For the figures of the plan"),
    noop("Current setup"): noop("Setup family that is on the machine at plan start"),
    noop("Batch"): noop("Oven: the column whose values must be equal in one batch"),
    noop("Days"): noop("Mon-Fri, Sat, or a date"),
    noop("Start"): noop("From when"),
    noop("End"): noop("Until when"),
    noop("Valid from"): noop("First day; blank: always"),
    noop("Valid to"): noop("Last day; blank: always"),
    noop("Type"): noop("closed or overtime"),
    noop("From"): noop("Setup family before; * is any"),
    noop("To"): noop("Setup family after; * is any"),
    noop("Minutes"): noop("How long the changeover takes"),
    noop("Cost"): noop("For the figures of the plan"),
    noop("Started"): noop("When the run was begun"),
    noop("Finished"): noop("When it was done"),
    noop("Good"): noop("Good pieces so far"),
    noop("Remaining time"): noop("Run that is left, in place of what Good says"),
    noop("Scrap"): noop("Pieces that were spoiled so far"),
    noop("Reason"): noop("Why, in words; shown where the chart is closed"),
    noop("Setting"): noop("Name of the setting"),
    noop("Value"): noop("What it is set to"),
}
"""By the column's name in the file, which is translated in the window only."""
OWN = noop("Your own column; shown in the plan's tables")
FIELDS = (
    noop("Active"), noop("Alternative"), noop("Due time"), noop("End time"), noop("Hold"), noop("Hours per day"),
    noop("Hours per week"), noop("Lock"), noop("Made"), noop("Notes"), noop("Pattern"), noop("Per"),
    noop("Release time"), noop("Routing"), noop("Run unit"), noop("Scrap share"), noop("Setup unit"),
    noop("Start time"), noop("Wait unit"), noop("Yield"), noop("Customer"),
)  # fmt: skip
"""Further names that a column of a foreign file can have."""
TABLES = (
    noop("Orders"), noop("Routings"), noop("Machines"), noop("Shifts"), noop("Downtime"), noop("Changeovers"),
    noop("Resources"), noop("Locks"), noop("Progress"), noop("Settings"), noop("Schedule"),
)  # fmt: skip
"""Names of tables as in the file: marked, so that the window can show them translated."""
