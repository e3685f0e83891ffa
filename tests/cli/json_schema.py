"""As much of JSON Schema as docs/check-report.schema.json uses: a machine with nothing installed can hold a report to it."""

TYPES = {"object": dict, "array": list, "string": str, "null": type(None), "integer": int, "number": (int, float)}


def faults(value, schema, root=None, place="report"):
    """What is wrong with the value, one sentence each; nothing when it fits."""
    root = root or schema
    if "$ref" in schema:
        yield from faults(value, root["$defs"][schema["$ref"].rsplit("/", 1)[1]], root, place)
    if "anyOf" in schema:
        tries = [list(faults(value, one, root, place)) for one in schema["anyOf"]]
        if all(tries):
            yield from min(tries, key=len)
    if "enum" in schema and value not in schema["enum"]:
        yield f"{place}: {value!r} is none of {schema['enum']}"
    names = schema.get("type", [])
    names = [names] if isinstance(names, str) else names
    if names and not any(isinstance(value, TYPES[name]) and not isinstance(value, bool) for name in names):
        yield f"{place}: {value!r} is no {' or '.join(names)}"
    if isinstance(value, dict):
        yield from object_faults(value, schema, root, place)
    if isinstance(value, list) and "items" in schema:
        for number, item in enumerate(value):
            yield from faults(item, schema["items"], root, f"{place}[{number}]")


def object_faults(value, schema, root, place):
    known = schema.get("properties", {})
    for name in schema.get("required", []):
        if name not in value:
            yield f"{place}: {name} is missing"
    for name, item in value.items():
        if name in known:
            yield from faults(item, known[name], root, f"{place}.{name}")
        elif schema.get("additionalProperties", True) is False:
            yield f"{place}: {name} is unknown"
