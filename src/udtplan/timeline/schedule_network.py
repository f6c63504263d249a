"""Tasks and what they wait for: their order, and the cycles that make an order impossible."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import islice

from .period import Period

MOST_CYCLES = 50


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be done, the time it takes and what it waits for.

    ``depends_on`` names tasks that must end first; ids that no task has are ignored. Of tasks with the same
    id the first is the one others depend on.
    """

    id: str
    title: str
    period: Period | None
    depends_on: tuple[str, ...] = ()
    phase: str = ""
    owner: str = ""


class Network:
    """Tasks by position, joined by their dependencies; those within a cycle are left out.

    ``before`` and ``after`` list for each task those it waits for and those that wait for it; ``order`` has
    the positions in an order that respects them, as written where they leave it open.
    """

    def __init__(self, tasks: Sequence[Task]) -> None:
        self.tasks = tuple(tasks)
        wanted = links(self.tasks)
        group = [0] * len(wanted)
        for number, members in enumerate(components(wanted, range(len(wanted)))):
            for member in members:
                group[member] = number
        self.before = [[j for j in row if group[j] != group[i]] for i, row in enumerate(wanted)]
        self.after: list[list[int]] = [[] for _ in wanted]
        for i, row in enumerate(self.before):
            for j in row:
                self.after[j].append(i)
        self.order = self._sorted()

    def _sorted(self) -> list[int]:
        waiting = [len(row) for row in self.before]
        ready = [i for i, count in enumerate(waiting) if not count]
        heapify(ready)
        order = []
        while ready:
            done = heappop(ready)
            order.append(done)
            for i in self.after[done]:
                waiting[i] -= 1
                if not waiting[i]:
                    heappush(ready, i)
        return order


def ordered(tasks: Sequence[Task]) -> list[Task]:
    """The tasks, each behind those it depends on; as written where that leaves a choice."""
    network = Network(tasks)
    return [network.tasks[i] for i in network.order]


def cycles(tasks: Sequence[Task], most: int = MOST_CYCLES) -> list[tuple[str, ...]]:
    """Every cycle once, as the ids along it: ("a", "b", "a") where a depends on b and b on a.

    Each begins with the task of it that is written first. Where many tasks depend on one another there can
    be more cycles than anyone reads: the first ``most`` are given.
    """
    graph = links(tasks)
    found = islice(_cycles(graph), most)
    return [tuple(tasks[i].id for i in (*path, path[0])) for path in found]


def links(tasks: Sequence[Task]) -> list[list[int]]:
    """For each task the positions of those it depends on, each once."""
    position: dict[str, int] = {}
    for i, task in enumerate(tasks):
        position.setdefault(task.id, i)
    return [
        list(dict.fromkeys(position[name] for name in task.depends_on if name in position)) for task in tasks
    ]


def components(graph: list[list[int]], nodes: Sequence[int]) -> Iterator[list[int]]:
    """The groups of nodes that reach one another (Tarjan's algorithm, without recursion).

    Only ``nodes``, which must be ascending and run to the last of the graph, are looked at.
    """
    first = nodes[0] if nodes else 0
    number: dict[int, int] = {}
    low: dict[int, int] = {}
    stack: list[int] = []
    open_nodes: set[int] = set()
    for root in nodes:
        if root in number:
            continue
        work = [(root, iter(graph[root]))]
        number[root] = low[root] = len(number)
        stack.append(root)
        open_nodes.add(root)
        while work:
            node, rest = work[-1]
            for other in rest:
                if other < first:
                    continue
                if other not in number:
                    number[other] = low[other] = len(number)
                    stack.append(other)
                    open_nodes.add(other)
                    work.append((other, iter(graph[other])))
                    break
                if other in open_nodes:
                    low[node] = min(low[node], number[other])
            else:
                work.pop()
                if work:
                    parent = work[-1][0]
                    low[parent] = min(low[parent], low[node])
                if low[node] == number[node]:
                    group = _above(stack, node)
                    open_nodes.difference_update(group)
                    yield group


def _above(stack: list[int], node: int) -> list[int]:
    """What lies on the stack down to ``node``, taken off it."""
    group = [stack.pop()]
    while group[-1] != node:
        group.append(stack.pop())
    return group


def _cycles(graph: list[list[int]]) -> Iterator[list[int]]:
    """All elementary cycles by their first node (Johnson's algorithm, without recursion)."""
    looped = {i for group in components(graph, range(len(graph))) if len(group) > 1 for i in group}
    for root in range(len(graph)):
        if root in graph[root]:
            yield [root]
        if root not in looped:
            continue
        group = next((g for g in components(graph, range(root, len(graph))) if root in g), [])
        if len(group) > 1:
            inside = set(group)
            within = {i: [j for j in graph[i] if j in inside and j != i] for i in group}
            yield from _through(root, within)


def _through(root: int, graph: dict[int, list[int]]) -> Iterator[list[int]]:
    path, blocked = [root], {root}
    held: dict[int, set[int]] = {i: set() for i in graph}
    closed: set[int] = set()
    work = [iter(graph[root])]
    while work:
        for other in work[-1]:
            if other == root:
                yield list(path)
                closed.update(path)
            elif other not in blocked:
                path.append(other)
                blocked.add(other)
                closed.discard(other)
                work.append(iter(graph[other]))
                break
        else:
            work.pop()
            node = path.pop()
            if node in closed:
                if path:
                    closed.add(path[-1])
                _unblock(node, blocked, held)
            else:
                for other in graph[node]:
                    held[other].add(node)


def _unblock(node: int, blocked: set[int], held: dict[int, set[int]]) -> None:
    todo = [node]
    while todo:
        freed = todo.pop()
        if freed in blocked:
            blocked.discard(freed)
            todo.extend(held[freed])
            held[freed].clear()
