"""Prints what exists for one country, from the published catalogue. Python 3.9 or newer, nothing to install.

    python3 examples/ways_out.py DE
"""

import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
EU = set(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()
)


def answer_for(service, country):
    """The first answer that names the country holds; "001" is the rest of the world."""
    for answer in service["answers"]:
        regions = answer["regions"]
        if country in regions or "001" in regions or ("EU" in regions and country in EU):
            return answer
    raise LookupError(f"{service['id']} has no answer for {country}")


def first_address(service, way_id):
    """The first address or mail of a way, if there is one."""
    way = service["ways"][way_id]
    for rung in way["ladder"] + way.get("otherwise", []):
        if "link" in rung:
            return service["links"][rung["link"]]["url"]
        if "to" in rung.get("mail", {}):
            return rung["mail"]["to"]
    return ""


def main(country):
    for file in sorted((ROOT / "services").glob("*.json")):
        service = json.loads(file.read_text(encoding="utf-8"))["is"]
        answer = answer_for(service, country)
        address = first_address(service, answer["way"]) if "way" in answer else ""
        name = service["notes"]["en"].get("name", service["name"])
        print(f"{name}\t{answer['verdict']}\t{address}")


if __name__ == "__main__":
    main(sys.argv[1].upper() if len(sys.argv) > 1 else "DE")
