"""Tabu search on the disjunctive graph, for shops whose plan is a set of machine sequences: minimises the makespan."""
