#!/usr/bin/env python3
"""Holds src/core to the levels of the house: house_levels.py <source folder> | --self-test."""

import pathlib
import re
import sys
import tempfile

LEVELS = {"base": 0, "doc": 1, "model": 2, "data": 2, "checks": 3, "plan": 3, "engine": 4, "report": 4}
MOST_LINES = 400
SOURCES = (".cpp", ".hpp", ".h", ".cxx", ".hxx")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
UNO = re.compile(r"^(com/sun/star|cppu|cppuhelper|rtl|sal|osl|salhelper|typelib|uno)/")


def includeFault(room, quote, name):
    """Says what is wrong with one include of a core file, or nothing."""
    if UNO.match(name):
        return f"UNO in the core: {name}"
    if quote == "<":
        return None
    target = name.split("/")[0]
    if "/" not in name or target not in LEVELS:
        return f"write includes from src/core on, as in base/text.hpp: {name}"
    if target == room or LEVELS[target] < LEVELS[room]:
        return None
    direction = "sideways" if LEVELS[target] == LEVELS[room] else "upward"
    return f"{direction} include: {room} (level {LEVELS[room]}) takes {name} (level {LEVELS[target]})"


def coreFaults(core, file):
    room = file.relative_to(core).parts[0]
    if room not in LEVELS:
        yield f"{file}: not in a room of the house"
        return
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        match = INCLUDE.match(line)
        fault = match and includeFault(room, match.group(1), match.group(2))
        if fault:
            yield f"{file}:{number}: {fault}"


def sourcesUnder(folder):
    return sorted(f for f in folder.rglob("*") if f.suffix in SOURCES) if folder.is_dir() else []


def faults(root):
    core = root / "src" / "core"
    for file in sourcesUnder(core):
        yield from coreFaults(core, file)
    for file in sourcesUnder(root / "src") + sourcesUnder(root / "tests"):
        lines = len(file.read_text(encoding="utf-8").splitlines())
        if lines > MOST_LINES:
            yield f"{file}: {lines} lines, {MOST_LINES} are the most"


def selfTest():
    """Each fault the house forbids is found once, and a clean file is left alone."""
    cases = {
        "src/core/model/clean.cpp": ('#include "model/role.hpp"\n#include "base/text.hpp"\n#include <vector>\n', 0),
        "src/core/doc/upward.cpp": ('#include "engine/run.hpp"\n', 1),
        "src/core/report/sideways.hpp": ('#include "engine/run.hpp"\n', 1),
        "src/core/base/uno.cpp": ("#include <rtl/ustring.hxx>\n", 1),
        "src/core/base/bare.cpp": ('#include "text.hpp"\n', 1),
        "src/core/attic/lost.cpp": ("\n", 1),
        "src/uno/long.cpp": ("\n" * (MOST_LINES + 1), 1),
        "src/uno/longest.cpp": ("\n" * MOST_LINES, 0),
    }
    wrong = 0
    for path, (text, expected) in cases.items():
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, path)
            file.parent.mkdir(parents=True)
            file.write_text(text, encoding="utf-8")
            found = list(faults(pathlib.Path(folder)))
            if len(found) != expected:
                wrong += 1
                print(f"{path}: {expected} faults expected, found {found}")
    return wrong


def main(arguments):
    if arguments == ["--self-test"]:
        return 1 if selfTest() else 0
    found = list(faults(pathlib.Path(arguments[0])))
    print("\n".join(found) if found else "the levels are kept")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
