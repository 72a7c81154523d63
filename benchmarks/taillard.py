"""Taillard's job shops ta41-80, made by his published generator: the official instances without their files.

The generator and its seeds: Taillard 1993, "Benchmarks for basic scheduling problems", European Journal of
Operational Research 64, doi 10.1016/0377-2217(93)90182-M. Best known values: ScheduleOpt/benchmarks, 2026-08.
"""

from __future__ import annotations

from collections.abc import Iterator

_FIRST = 41
_SIZES = ((30, 20), (50, 15), (50, 20), (100, 20))
"""(jobs, machines) of each ten instances."""

_INSTANCES = (
    # seed of the minutes, seed of the machines, best known limit and makespan
    (1841414609, 1357882888, 1906, 2005),  # ta41
    (2116959593, 1546338557, 1884, 1937),  # ta42
    (796392706, 1230864158, 1809, 1846),  # ta43
    (532496463, 254174057, 1948, 1979),  # ta44
    (2020525633, 978943053, 1997, 2000),  # ta45
    (524444252, 185526083, 1957, 2004),  # ta46
    (1569394691, 487269855, 1807, 1889),  # ta47
    (1460267840, 1631446539, 1912, 1937),  # ta48
    (198324822, 1937476577, 1931, 1968),  # ta49
    (38071822, 1541985579, 1833, 1923),  # ta50
    (17271, 718939, 2760, 2760),  # ta51
    (660481279, 449650254, 2756, 2756),  # ta52
    (352229765, 949737911, 2717, 2717),  # ta53
    (1197518780, 166840558, 2839, 2839),  # ta54
    (1376020303, 483922052, 2679, 2679),  # ta55
    (2106639239, 955932362, 2781, 2781),  # ta56
    (1765352082, 1209982549, 2943, 2943),  # ta57
    (1105092880, 1349003108, 2885, 2885),  # ta58
    (907248070, 919544535, 2655, 2655),  # ta59
    (2011630757, 1845447001, 2723, 2723),  # ta60
    (8493988, 2738939, 2868, 2868),  # ta61
    (1991925010, 709517751, 2869, 2869),  # ta62
    (342093237, 786960785, 2755, 2755),  # ta63
    (1634043183, 973178279, 2702, 2702),  # ta64
    (341706507, 286513148, 2725, 2725),  # ta65
    (320167954, 1411193018, 2845, 2845),  # ta66
    (1089696753, 298068750, 2825, 2825),  # ta67
    (433032965, 1589656152, 2784, 2784),  # ta68
    (615974477, 331205412, 3071, 3071),  # ta69
    (236150141, 592292984, 2995, 2995),  # ta70
    (302034063, 1203569070, 5464, 5464),  # ta71
    (1437643198, 1692025209, 5181, 5181),  # ta72
    (1792475497, 1039908559, 5568, 5568),  # ta73
    (1647273132, 1012841433, 5339, 5339),  # ta74
    (696480901, 1689682358, 5392, 5392),  # ta75
    (1785569423, 1092647459, 5342, 5342),  # ta76
    (117806902, 739059626, 5436, 5436),  # ta77
    (1639154709, 1319962509, 5394, 5394),  # ta78
    (2007423389, 749368241, 5358, 5358),  # ta79
    (682761130, 262763021, 5183, 5183),  # ta80
)


def sizes() -> dict[str, tuple[int, int]]:
    """Return the jobs and machines of every instance that can be made."""
    return {f"ta{_FIRST + k}": _SIZES[k // 10] for k in range(len(_INSTANCES))}


def best_known(name: str) -> tuple[int, int]:
    """Return the best known limit and makespan."""
    return _INSTANCES[_number(name)][2:]


def routes(name: str) -> list[list[tuple[int, int]]]:
    """Return the (machine, minutes) steps of each job; KeyError for a name that isn't here."""
    number = _number(name)
    jobs, machines = _SIZES[number // 10]
    time_seed, machine_seed, _, _ = _INSTANCES[number]
    time, chance = _uniform(time_seed), _uniform(machine_seed)
    minutes = [[1 + int(next(time) * 99) for _ in range(machines)] for _ in range(jobs)]
    found = []
    for row in minutes:
        order = list(range(machines))
        for k in range(machines):
            other = k + int(next(chance) * (machines - k))
            order[k], order[other] = order[other], order[k]
        found.append(list(zip(order, row, strict=True)))
    return found


def _number(name: str) -> int:
    if name not in sizes():
        raise KeyError(name)
    return int(name[2:]) - _FIRST


def _uniform(seed: int) -> Iterator[float]:
    """Yield numbers in [0, 1) by the congruence of Lehmer, as the paper does."""
    while True:
        seed = seed * 16807 % 2147483647
        yield seed / 2147483647
