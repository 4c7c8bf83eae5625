import copy
import types

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
_DECOY = ["another", "", "list 3#of; strings", "/,\\"]


def _is_data(name, value):
    return not name.startswith("__") and not isinstance(value, _CODE)


def _namespaces(solution):
    """The module of the solution and the classes in it, as (owner, its variables)."""
    module = vars(solution)
    owners = [(solution, module)]
    inside = getattr(solution.Codec.__dict__.get("encode"), "__globals__", module)
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
    except Exception:  # a lock, a generator: it cannot be put back, so it stays
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
    data = [{name: _copy(value) for name, value in variables.items() if _is_data(name, value)} for _, variables in owners]
    functions = {
        id(function): (function, _copy(function.__defaults__), _copy(function.__kwdefaults__), _copy(function.__dict__))
        for function in _functions(owners)
    }
    return owners, data, functions


def _reset(remembered):
    """Forget what was stored outside of the objects: nothing but the string reaches the receiver."""
    owners, data, functions = remembered
    for (owner, variables), before in zip(owners, data):
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


def drive(solution, args: dict) -> object:
    remembered = _remember(solution)
    encoded = solution.Codec().encode(list(args["strs"]))
    solution.Codec().encode(list(_DECOY))
    if type(encoded) is not str:
        return {"fault": f"encode must return a str and returned {type(encoded).__name__}"}
    encoded = "".join(list(encoded))  # a new object: its identity says nothing either
    _reset(remembered)
    decoded = solution.Codec().decode(encoded)
    if decoded is None or isinstance(decoded, (str, bytes, dict, int, float)):
        return {"fault": f"decode must return a list of str and returned {type(decoded).__name__}"}
    return list(decoded)
