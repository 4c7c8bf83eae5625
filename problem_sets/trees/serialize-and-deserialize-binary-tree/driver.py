import copy
import gc
import types
from collections import deque

MOST_NODES = 20_000  # more than any right answer has

_CODE = (
    types.ModuleType,
    types.FunctionType,
    types.BuiltinFunctionType,
    types.MethodType,
    staticmethod,
    classmethod,
    property,
    type,
)
_DECOY = [7, -1, 0, None, 12, 7]


def _build(values):
    if not values:
        return None
    rest = iter(values)
    root = TreeNode(next(rest))
    waiting = deque([root])
    for left in rest:
        parent = waiting.popleft()
        if left is not None:
            parent.left = TreeNode(left)
            waiting.append(parent.left)
        right = next(rest, None)
        if right is not None:
            parent.right = TreeNode(right)
            waiting.append(parent.right)
    return root


def _read(root):
    """The tree in level order, or what is wrong with it."""
    values = []
    waiting = deque([root])
    seen = set()
    while waiting:
        node = waiting.popleft()
        if node is None:
            values.append(None)
            continue
        if id(node) in seen:
            return {"fault": "the returned tree has a cycle or a node with two parents"}
        seen.add(id(node))
        if len(seen) > MOST_NODES:
            return {"fault": f"the returned tree has more than {MOST_NODES} nodes"}
        if not all(hasattr(node, name) for name in ("val", "left", "right")):
            return {"fault": f"a TreeNode is due, and there is an object of type {type(node).__name__}"}
        if type(node.val) is not int:
            return {"fault": f"each value must be an int, and there is one of type {type(node.val).__name__}"}
        values.append(node.val)
        waiting.append(node.left)
        waiting.append(node.right)
    while values and values[-1] is None:
        values.pop()
    return values


def _is_data(name, value):
    return not name.startswith("__") and not isinstance(value, _CODE)


def _namespaces(solution):
    """The module of the solution and the classes in it, as (owner, its variables)."""
    module = vars(solution)
    owners = [(solution, module)]
    inside = getattr(solution.Codec.__dict__.get("serialize"), "__globals__", module)
    if inside is not module:
        owners.append((inside, inside))
    classes = {id(item): item for item in solution.Codec.__mro__[:-1]}
    for item in list(inside.values()):
        if isinstance(item, type) and item.__module__ == solution.Codec.__module__:
            classes[id(item)] = item
    owners += [(item, vars(item)) for item in classes.values()]
    return owners


def _functions(owners):
    for _, variables in owners:
        for value in list(variables.values()):
            value = getattr(value, "__func__", value)
            if isinstance(value, types.FunctionType):
                yield value


def _copy(value):
    try:
        return copy.deepcopy(value)
    except Exception:  # noqa: BLE001 - a lock, a generator: it cannot be put back, so it stays
        return value


def _set(owner, name, value):
    if isinstance(owner, dict):
        owner[name] = value
    else:
        setattr(owner, name, value)


def _unset(owner, name):
    if isinstance(owner, dict):
        del owner[name]
    else:
        delattr(owner, name)


def _remember(solution):
    owners = _namespaces(solution)
    data = [
        {name: _copy(value) for name, value in variables.items() if _is_data(name, value)} for _, variables in owners
    ]
    functions = {
        id(function): (
            function,
            _copy(function.__defaults__),
            _copy(function.__kwdefaults__),
            _copy(function.__dict__),
        )
        for function in _functions(owners)
    }
    return owners, data, functions


def _reset(remembered):
    """Forget what was stored outside of the objects: nothing but the string reaches the receiver."""
    owners, data, functions = remembered
    for (owner, variables), before in zip(owners, data, strict=True):
        for name, value in list(variables.items()):
            if _is_data(name, value) and name not in before:
                _unset(owner, name)
        for name, value in before.items():
            _set(owner, name, value)
    for function, defaults, keyword_defaults, attributes in functions.values():
        function.__defaults__ = defaults
        function.__kwdefaults__ = keyword_defaults
        function.__dict__.clear()
        function.__dict__.update(attributes)


def drive(solution, args):
    remembered = _remember(solution)
    gc.disable()  # ten thousand nodes would make the collector run for nothing
    try:
        root = _build(args["root"])
    finally:
        gc.enable()
    data = solution.Codec().serialize(root)
    del root
    solution.Codec().serialize(_build(_DECOY))
    if type(data) is not str:
        return {"fault": f"serialize must return a str and returned {type(data).__name__}"}
    data = "".join(list(data))  # a new object: its identity says nothing either
    _reset(remembered)
    return _read(solution.Codec().deserialize(data))
