#!/usr/bin/env python3
"""Looks at an unpacked extension for what an office would pass over in silence: package_whole.py <folder> | --self-test.

Files that the manifest or the description name but that are not there, XML that does not parse, pictures that a
configuration names, constructors that a component does not export, help pages and dialog texts
that a language lacks, links between help pages that lead nowhere.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

# Offices take a manifest in either namespace.
MANIFESTS = ("{http://openoffice.org/2001/manifest}", "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}")
COMPONENTS = "{http://openoffice.org/2010/uno-components}"
HREF = "{http://www.w3.org/1999/xlink}href"
XML_SUFFIXES = (".html", ".xml", ".xcu", ".xcs", ".xdl", ".xlb", ".components", ".xsd")
LANGUAGES = ("vi_VN", "en_US")
LINK = "vn.trinhky:help?"


def parsed(root):
    """Every XML file of the package that parses, by its path; the faults of the others."""
    trees, faults = {}, []
    for file in sorted(f for f in root.rglob("*") if f.suffix in XML_SUFFIXES):
        try:
            trees[file] = ElementTree.parse(file).getroot()
        except ElementTree.ParseError as error:
            faults.append(f"{file.relative_to(root)}: {error}")
    return trees, faults


def manifestFaults(root, manifest):
    for namespace in MANIFESTS:
        for entry in manifest.iter(namespace + "file-entry"):
            path = entry.get(namespace + "full-path")
            if not (root / path).exists():
                yield f"META-INF/manifest.xml: {path} is not in the package"


def descriptionFaults(root, description):
    for element in description.iter():
        path = element.get(HREF)
        if path and "://" not in path and not (root / path).exists():
            yield f"description.xml: {path} is not in the package"


def configurationFaults(root, file):
    for path in re.findall(r"<value>%origin%/([^<]+)</value>", file.read_text(encoding="utf-8")):
        if not (root / path).exists():
            yield f"{file.relative_to(root)}: {path} is not in the package"


def exportedBy(library):
    listing = subprocess.run(["nm", "-D", "--defined-only", str(library)], check=True, capture_output=True, text=True)
    return {line.split()[-1] for line in listing.stdout.splitlines()}


def componentFaults(root, file, components):
    for component in components.iter(COMPONENTS + "component"):
        library = file.parent / component.get("uri")
        if not library.exists():
            yield f"{file.relative_to(root)}: {component.get('uri')} is not in the package"
            continue
        exported = exportedBy(library)
        for implementation in component.iter(COMPONENTS + "implementation"):
            constructor = implementation.get("constructor")
            if constructor not in exported:
                yield f"{file.relative_to(root)}: {component.get('uri')} does not export {constructor}"


def dialogFaults(root, file):
    used = set(re.findall(r'"&amp;([^"]+)"', file.read_text(encoding="utf-8")))
    for language in LANGUAGES if used else ():
        texts = file.with_name(f"{file.stem}_{language}.properties")
        lines = texts.read_text(encoding="utf-8").splitlines() if texts.exists() else []
        have = {line.split("=")[0].strip() for line in lines if "=" in line and not line.startswith("#")}
        missing = sorted(used - have)
        if missing:
            yield f"{file.relative_to(root)}: {texts.name} lacks {', '.join(missing)}"


def helpFaults(root):
    """Pages that a language lacks, links to nothing, pages that nobody can reach from the first."""
    pages = {language: {f.stem: f.read_text(encoding="utf-8") for f in (root / "help" / language).glob("*.html")} for language in ("vi", "en")}
    every = set(pages["vi"]) | set(pages["en"])
    for language, texts in pages.items():
        for page in sorted(every - set(texts)):
            yield f"help/{language}: {page}.html is not in the package"
        for page, text in sorted(texts.items()):
            for target in re.findall(r'<a href="([^"]*)"', text):
                if not target.startswith(LINK) or target[len(LINK) :] not in texts:
                    yield f"help/{language}/{page}.html: {target} leads nowhere"
        for page in sorted(set(texts) - {"index"}):
            if f'"{LINK}{page}"' not in texts.get("index", ""):
                yield f"help/{language}/index.html: no link to {page}"


def faults(root):
    trees, found = parsed(root)
    yield from found
    for needed in ("META-INF/manifest.xml", "description.xml"):
        if not (root / needed).exists():
            yield f"{needed} is not in the package"
    yield from helpFaults(root)
    for file, tree in trees.items():
        if file == root / "META-INF" / "manifest.xml":
            yield from manifestFaults(root, tree)
        elif file == root / "description.xml":
            yield from descriptionFaults(root, tree)
        elif file.suffix == ".components":
            yield from componentFaults(root, file, tree)
        elif file.suffix == ".xdl":
            yield from dialogFaults(root, file)
        elif file.suffix == ".xcu":
            yield from configurationFaults(root, file)


def selfTest():
    """Each silent fault is found, one a package."""
    manifest = '<m:manifest xmlns:m="http://openoffice.org/2001/manifest"><m:file-entry m:full-path="a.xcu"/></m:manifest>'
    link = '<d xmlns:x="http://www.w3.org/1999/xlink"><name x:href="vi.txt"/></d>'
    component = '<components xmlns="http://openoffice.org/2010/uno-components"><component uri="a.so"/></components>'
    cases = {
        "META-INF/manifest.xml": manifest,
        "description.xml": link,
        "own.components": component,
        "Addons.xcu": "<open>",
        "Icons.xcu": "<prop><value>%origin%/icons/none.svg</value></prop>",
        "help/vi/index.html": '<a href="https://example.org/">x</a>',
        "help/vi/new.html": "<p>",
        "dialogs/kind.xdl": '<d value="&amp;kind.title"/>',
    }
    wrong = 0
    for path, text in cases.items():
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
            found = [fault for fault in faults(pathlib.Path(folder)) if fault.startswith(path + ": ")]
            if not found:
                wrong += 1
                print(f"{path}: its fault is not found")
    return wrong


def main(arguments):
    if arguments == ["--self-test"]:
        return 1 if selfTest() else 0
    found = list(faults(pathlib.Path(arguments[0])))
    print("\n".join(found) if found else "the package is whole")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
