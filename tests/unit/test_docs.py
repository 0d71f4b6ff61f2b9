"""Everything that can be called, set or run is documented, and nothing else is."""

from __future__ import annotations

import json
import re
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]
OURS = ROOT / "ckanext" / "proactiva"
GUIDES = {guide.stem: guide.read_text(encoding="utf-8") for guide in (ROOT / "docs").glob("*.md")}
# A link to a page beside this one, to a part of it, or to a part of this one.
LINK = re.compile(r"\]\(([^)#:]*)(?:#([^)]+))?\)")


def actions() -> set[str]:
    found = (OURS / "logic" / "action").glob("*.py")
    return {
        name
        for file in found
        for name in re.findall(r"^def (proactiva_\w+)", file.read_text(encoding="utf-8"), re.M)
    }


def options() -> dict[str, str]:
    """Return the options that are declared, each with its default."""
    declared = yaml.safe_load((OURS / "config_declaration.yaml").read_text(encoding="utf-8"))
    found = (option for group in declared["groups"] for option in group["options"])
    return {option["key"]: json.dumps(option["default"]).strip('"') for option in found}


def commands() -> set[str]:
    """Return the commands as people type them, without their group."""
    found = set()
    for file in (OURS / "cli").glob("*.py"):
        source = file.read_text(encoding="utf-8")
        found |= set(re.findall(r"@\w+\.command\(\)\n(?:@.*\n)*def (\w+)", source))
    return found


def parts(page: Path) -> set[str]:
    """Return the anchors of a page's headings."""
    headings = re.findall(r"^#+ (.+)", page.read_text(encoding="utf-8"), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_every_action_is_in_the_reference_with_an_example():
    documented = set(re.findall(r"^### `(proactiva_\w+)`", GUIDES["api"], re.M))
    assert documented == actions()
    assert GUIDES["api"].count("```sh") == len(documented)


def test_every_shape_in_the_reference_is_described_once():
    linked = set(re.findall(r"\]\(#([^)]+)\)", GUIDES["api"]))
    shapes = re.findall(r"^### `([A-Z]\w+)`", GUIDES["api"], re.M)
    sections = re.findall(r"^##? (.+)", GUIDES["api"], re.M)
    assert linked <= {shape.lower() for shape in shapes}
    assert len({heading.lower() for heading in (*shapes, *sections)}) == len(shapes + sections)


def test_every_option_is_explained_with_its_default():
    row = r"^\| `(ckanext\.proactiva\.\S+)` \| (?:`(.*?)`|empty) \|"
    assert dict(re.findall(row, GUIDES["options"], re.M)) == options()


def test_every_command_is_explained():
    documented = re.findall(r"^\| `ckan proactiva ([^`]+)` \|", GUIDES["options"], re.M)
    said = {word for line in documented for word in line.split()}
    assert commands() - said == set()


def test_links_between_guides_lead_somewhere():
    for guide in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]:
        for target, part in LINK.findall(guide.read_text(encoding="utf-8")):
            page = guide.parent / target if target else guide
            assert page.exists(), f"{guide.name}: {target}"
            assert not part or part in parts(page), f"{guide.name}: {target}#{part}"
