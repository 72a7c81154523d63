"""What has changed in the orders: their rows, their routes, what the floor has reported, their locks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from scheduler.difference import Change, Key, Side, Sides, minutes_between
from scheduler.difference_factory import pairs_words
from scheduler.difference_routes import plain_links, route_words, same_route
from scheduler.difference_words import arrow, changed, names_words, number_words, time_words, yes_no
from scheduler.problem import Operation, Order
from scheduler.texts import Text, counted, joined, say

_Found = tuple[str, str, str]  # kind, what, text


class OrderChanges:
    """Finds the changes of all orders; `presence` says what must be accepted for an order or step to come or to go."""

    def __init__(self, sides: Sides, unplanned: Mapping[str, str] | None) -> None:
        self.sides = sides
        self._unplanned = unplanned
        self.presence: dict[Key, Key] = {}
        every = (sides.base, sides.current, sides.new)
        self._shift = {id(side): minutes_between(side.problem, sides.new.problem) for side in every}
        self._routing: dict[tuple[str, str, str, str], list[tuple[str, Key, bool]]] = {}
        self._frozen: list[tuple[bool, str]] = []

    def find(self) -> list[Change]:
        """Find them all."""
        sides = self.sides
        made: list[Change] = []
        for order in sides.new.problem.orders:
            if order.name in sides.current.orders:
                made += self._changed(order)
            elif order.name not in sides.base.orders:
                made.append(self._new(order))
        for name in sides.base.orders:
            if name not in sides.new.orders and name in sides.current.orders:
                self.presence["order", name] = ("order", name)
                text: str = say("no longer to be planned: gone from the files, done or on hold")
                if self._unplanned is not None:
                    text = self._unplanned.get(name) or say("no longer in the files")
                made.append(
                    Change(0, "order", "gone", say("Order {order}", order=name), text, (("order", name),), (name,))
                )
        made += self._routes()
        made += self._frozen_change()
        return made

    # --- rows of orders ---------------------------------------------------------------------------------------

    def _new(self, order: Order) -> Change:
        problem = self.sides.new.problem
        count = len(self.sides.new.steps(order.name))
        parts = [order.product, say("quantity {quantity}", quantity=number_words(order.quantity))]
        if order.due_min is not None:
            parts.append(say("due {due}", due=time_words(problem, order.due_min)))
        parts.append(counted("1 step", "{n} steps", count))
        key = ("order", order.name)
        self.presence[key] = key
        text = say("new: {parts}", parts=joined(parts, ", "))
        return Change(0, "order", "new", say("Order {order}", order=order.name), text, (key,), (order.name,))

    def _changed(self, order: Order) -> Iterator[Change]:
        sides, name = self.sides, order.name
        old = sides.before("orders", name)
        before, used = old.order(name), sides.current.order(name)
        assert before is not None
        assert used is not None
        for field, title, get, show in self._fields():
            found = sides.values(get, before, order, used, old)
            if found is not None:
                was, comes, mine = found
                text = changed(title, show(was), show(comes))
                edited = show(mine) or say("blank") if mine != was else ""
                subject = say("Order {order}", order=name)
                yield Change(0, "order", "changed", subject, text, (("order", name, field),), (name,), edited)
        yield from self._steps(order, old)

    def _fields(self) -> tuple[tuple[str, str, Callable[[Side, Order], Any], Callable[[Any], str]], ...]:
        problem, plan_start = self.sides.new.problem, say("plan start")

        def due(side: Side, order: Order) -> int | None:
            return None if order.due_min is None else order.due_min + self._shift[id(side)]

        def release(side: Side, order: Order) -> int:
            return max(0, order.release_min + self._shift[id(side)]) if order.release_min else 0

        return (
            ("product", say("product"), lambda _, o: o.product, str),
            ("quantity", say("quantity"), lambda _, o: o.quantity, number_words),
            ("due_min", say("due"), due, lambda minute: time_words(problem, minute)),
            ("release_min", say("release"), release, lambda minute: time_words(problem, minute or None, plan_start)),
            ("weight", say("priority"), lambda _, o: o.weight, _priority),
            ("deadline", say("deadline"), lambda _, o: o.deadline, yes_no),
            ("status", say("status"), lambda _, o: o.status, str),
            ("attributes", say("other columns"), lambda _, o: dict(o.attributes), pairs_words),
        )

    # --- steps ------------------------------------------------------------------------------------------------

    def _steps(self, order: Order, old: Side) -> Iterator[Change]:
        """Compare the steps of one order; those of routes are gathered, because many orders share them."""
        sides, name = self.sides, order.name
        before, now, used = old.steps(name), sides.new.steps(name), sides.current.steps(name)
        told: list[str] = []
        for step, op in before.items():
            if step not in now and step in used:
                self._leaves(order, op, told)
        for step, op in now.items():
            if step not in used and (step not in before or old is sides.current):
                self._arrives(order, op, told)
        reported = {step for step in (*before, *now) if self.presence.get(("step", name, step)) == ("progress", name)}
        for step, op in now.items():
            if step in used:
                side = old if step in before else sides.current
                told += self._step(name, side, before.get(step, used[step]), op, used[step], reported)
        if told:
            subject = say("Order {order}", order=name)
            yield Change(0, "progress", "changed", subject, joined(told, "; "), (("progress", name),), (name,))
        for step in now.keys() & used.keys():
            side = old if step in before else sides.current
            yield from self._lock(name, step, before.get(step, used[step]), now[step], used[step], side)

    def _step(
        self, order: str, old: Side, before: Operation, now: Operation, used: Operation, reported: set[str]
    ) -> Iterator[str]:
        """Compare one step; yield what the floor has reported."""
        sides = self.sides
        found = sides.values(self._reported, before, now, used, old)
        if found is not None:
            yield self._reported_words(before, now, found[0], found[1])
        if before.started or now.started or same_route(old, before, sides.new, now):
            return
        words = route_words(old, before, sides.new, now, reported)
        if words and (used is before or route_words(sides.current, used, sides.new, now, reported)):
            edited = used is not before and bool(route_words(old, before, sides.current, used, reported))
            self._gather(order, now, "changed", joined(words, "; "), ("spec", order, now.step), edited)

    def _reported(self, side: Side, op: Operation) -> tuple[Any, ...]:
        """Return what the reports of the floor say of a step, times as minutes of the new problem."""
        shift = self._shift[id(side)]
        release = side.problem.orders[op.order].release_min
        floor = max(0, op.earliest_min + shift) if op.earliest_min not in (0, release) else 0
        latest = None if op.latest_start_min is None else op.latest_start_min + shift
        end = max(0, op.earliest_end_min + shift) if op.earliest_end_min else 0
        if not op.started:
            return False, floor, latest, end
        mode = op.modes[0]
        return True, floor, latest, end, side.modes(op.modes), mode.run_min, mode.done_min, plain_links(side, op)

    def _reported_words(self, before: Operation, now: Operation, was: Any, comes: Any) -> Text:
        step, problem = now.step, self.sides.new.problem
        if now.started:
            where, left = problem.machines[now.modes[0].machine].name, now.modes[0].run_min
            if was[0]:
                return say("step {step} runs on {machine}, {left:,} min left", step=step, machine=where, left=left)
            return say("step {step} has started on {machine}, {left:,} min left", step=step, machine=where, left=left)
        if before.started:
            return say("step {step} has not started after all", step=step)
        if comes[1] != was[1]:
            start = time_words(problem, comes[1] or None, say("plan start"))
            return say("step {step} may start from {start}", step=step, start=start)
        latest = time_words(problem, comes[2], say("any time"))
        return say("step {step} must start by {latest}", step=step, latest=latest)

    def _arrives(self, order: Order, op: Operation, told: list[str]) -> None:
        """Take a step that is new: back from the floor where other orders had it before, else new in the route."""
        if self._others_have(self.sides.base, order, op.step):
            self.presence["step", order.name, op.step] = ("progress", order.name)
            told.append(say("step {step} is to be planned again", step=op.step))
            return
        key = ("step", order.name, op.step)
        self.presence[key] = key
        machines = names_words(sorted(self.sides.new.used(op.modes)[0]))
        text = say("new: {name} on {machines}", name=op.name or say("step"), machines=machines)
        self._gather(order.name, op, "new", text, key)

    def _leaves(self, order: Order, op: Operation, told: list[str]) -> None:
        """Take a step that is gone: done where all before it are done and gone too, else out of the route."""
        kept = self.sides.new.steps(order.name)
        operations = self.sides.before("orders", order.name).problem.operations
        open_before = any(operations[link.predecessor].step in kept for link in op.links)
        shared = self._others_have(self.sides.new, order, op.step)
        if shared or not open_before:
            self.presence["step", order.name, op.step] = ("progress", order.name)
            told.append(
                say("step {step} is done", step=op.step)
                if shared
                else say("step {step} is done, or no longer in the route", step=op.step)
            )
            return
        key = ("step", order.name, op.step)
        self.presence[key] = key
        self._gather(order.name, op, "gone", say("no longer in the route"), key)

    def _others_have(self, side: Side, order: Order, step: str) -> bool:
        """Say whether another order of the same product has a step of that number."""
        return bool(order.product) and self._product_steps(side).get((order.product, step), 0) > (
            1 if step in side.steps(order.name) else 0
        )

    def _product_steps(self, side: Side) -> dict[tuple[str, str], int]:
        known: dict[tuple[str, str], int] | None = self.__dict__.get(f"_steps_{id(side)}")
        if known is None:
            known = {}
            for op in side.problem.operations:
                key = (side.problem.orders[op.order].product, op.step)
                known[key] = known.get(key, 0) + 1
            self.__dict__[f"_steps_{id(side)}"] = known
        return known

    # --- routes and locks -------------------------------------------------------------------------------------

    def _gather(self, order: str, op: Operation, what: str, text: str, key: Key, edited: bool = False) -> None:
        found = self.sides.new.order(order)
        owner = found.product if found is not None and found.product else say("order {order}", order=order)
        self._routing.setdefault((owner, op.step, what, text), []).append((order, key, edited))

    def _routes(self) -> Iterator[Change]:
        for (owner, step, what, text), places in self._routing.items():
            orders = tuple(order for order, _, _ in places)
            mine = names_words([order for order, _, own in places if own])
            whose = counted(
                "{change} (order {orders})",
                "{change} (orders {orders})",
                len(orders),
                change=text,
                orders=names_words(orders),
            )
            edited = say("another route of {orders}", orders=mine) if mine else ""
            covers = tuple(key for _, key, _ in places)
            subject = say("Routing of {owner} step {step}", owner=owner, step=step)
            yield Change(0, "routing", what, subject, whose, covers, orders, edited)

    def _lock(self, order: str, step: str, before: Operation, now: Operation, used: Operation, old: Side
              ) -> Iterator[Change]:  # fmt: skip
        if now.started:
            return
        found = self.sides.values(lambda side, op: self._locked(side, op, "lock"), before, now, used, old)
        if found is not None:
            was, comes, mine = found
            what = "new" if was is None else "gone" if comes is None else "changed"
            edited = self._lock_words(mine) if mine != was else ""
            text = arrow(self._lock_words(was), self._lock_words(comes))
            subject = say("Order {order} step {step}", order=order, step=step)
            yield Change(0, "lock", what, subject, text, (("lock", order, step),), (order,), edited)
        found = self.sides.values(lambda side, op: self._locked(side, op, "frozen"), before, now, used, old)
        if found is not None:
            self._frozen.append((found[1] is not None, order))

    def _locked(self, side: Side, op: Operation, source: str) -> tuple[str, int | None] | None:
        if op.lock is None or op.lock.source != source:
            return None
        machine = "" if op.lock.machine is None else side.problem.machines[op.lock.machine].name
        return machine, None if op.lock.start_min is None else op.lock.start_min + self._shift[id(side)]

    def _lock_words(self, lock: tuple[str, int | None] | None) -> Text:
        if lock is None:
            return say("no lock")
        machine, start = lock[0], "" if lock[1] is None else time_words(self.sides.new.problem, lock[1])
        if machine and start:
            return say("locked on {machine} at {start}", machine=machine, start=start)
        if machine:
            return say("locked on {machine}", machine=machine)
        return say("locked at {start}", start=start) if start else say("locked")

    def _frozen_change(self) -> Iterator[Change]:
        if not self._frozen:
            return
        held = sum(1 for holds, _ in self._frozen if holds)
        free = len(self._frozen) - held
        parts = [say("{count:,} held where the plan in the files has them", count=held)] if held else []
        parts += [say("{count:,} held no more", count=free)] if free else []
        orders = tuple(dict.fromkeys(order for _, order in self._frozen))
        yield Change(0, "lock", "changed", say("Frozen operations"), joined(parts, ", "), (("frozen",),), orders)


def _priority(weight: float) -> str:
    priority = 11 - weight
    return number_words(priority) if priority in range(1, 11) else say("weight {weight}", weight=number_words(weight))
