"""Graphs with fewer nodes: what is left when a node goes and the later ones move up.

Pure. Two ways to write a graph are recognised: a number of nodes with a list of edges, and a list of neighbour lists; both
counted from 0 or from 1. A guess that is wrong only makes an input that the validator refuses.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from trainer.core.jsonvalue import Json

_TRIED = 64
"""At most so many nodes are taken out one by one."""


def relabelled(args: Mapping[str, Json]) -> Iterator[Mapping[str, Json]]:
    """Arguments without half of the nodes, then without each single node; in a fixed order."""
    for name, value in args.items():
        if not isinstance(value, list) or not all(isinstance(row, list) for row in value):
            continue
        for base in (0, 1):
            if _labels_fit(value, base, len(value)):
                for gone in _choices(len(value), base):
                    yield _without_rows(args, name, base, gone)
        counts = [key for key, count in args.items() if type(count) is int and count > 0]
        for count in counts:
            nodes = int(str(args[count]))
            for base in (0, 1):
                if _labels_fit([row[:2] for row in value], base, nodes):
                    for gone in _choices(nodes, base):
                        yield _without_nodes(args, name, count, base, gone)


def _choices(nodes: int, base: int) -> Iterator[range]:
    """Labels to take out: the later half, the first half, a quarter at each end, then one at a time."""
    end = base + nodes
    for part in (2, 4):
        if nodes >= 2 * part:
            yield range(end - nodes // part, end)
            yield range(base, base + nodes // part)
    yield from (range(label, label + 1) for label in range(end - 1, base - 1, -max(1, nodes // _TRIED)))


def _labels_fit(rows: Sequence[Json], base: int, nodes: int) -> bool:
    return nodes > 0 and all(
        type(label) is int and base <= label < base + nodes for row in rows if isinstance(row, list) for label in row
    )


def _moved(label: Json, gone: range) -> Json:
    return label - len(gone) if type(label) is int and label >= gone.stop else label


def _without_rows(args: Mapping[str, Json], name: str, base: int, gone: range) -> Mapping[str, Json]:
    """Neighbour lists: the rows of the nodes go, and so does every mention of them."""
    rows: Sequence[Sequence[Json]] = args[name]  # type: ignore[assignment]
    left = [
        [_moved(label, gone) for label in row if label not in gone]
        for label_of_row, row in enumerate(rows, base)
        if label_of_row not in gone
    ]
    others = {key: _other(value, gone, base, len(rows)) for key, value in args.items()}
    return {**others, name: left}


def _without_nodes(args: Mapping[str, Json], name: str, count: str, base: int, gone: range) -> Mapping[str, Json]:
    """Edges (from, to, anything else): those of the nodes go."""
    rows: Sequence[Sequence[Json]] = args[name]  # type: ignore[assignment]
    nodes = int(str(args[count]))
    left = [
        [*(_moved(label, gone) for label in row[:2]), *row[2:]]
        for row in rows
        if not any(label in gone for label in row[:2])
    ]
    others = {key: _other(value, gone, base, nodes) for key, value in args.items()}
    return {**others, name: left, count: nodes - len(gone)}


def _other(value: Json, gone: range, base: int, nodes: int) -> Json:
    """Another parameter: a number of nodes, or the label of one (which becomes the first when it is gone)."""
    if type(value) is not int:
        return value
    if value == nodes and base == 0:
        return nodes - len(gone)
    return base if value in gone else _moved(value, gone)
