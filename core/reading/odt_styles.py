"""The styles of an OpenDocument text that matter: hidden, raised, and what each is made from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .odt_names import STYLE, TEXT

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


WAYS = ("hidden", "struck")
"""How a style takes words away, each of them by itself."""
_RING = 20
"""Styles that are made from each other, at most; some are in a ring."""
_Name = tuple[str, str]
"""Of a style: what it is for ("paragraph", "text"), and its own name."""


def taken_away(*roots: Element) -> dict[_Name, dict[str, bool]]:
    """What each style says of `WAYS`, itself or by what it is made from: taken away or shown."""
    above: dict[_Name, _Name] = {}
    own: dict[_Name, dict[str, bool]] = {}
    for style in (style for root in roots for style in root.iter(f"{STYLE}style")):
        family = style.get(f"{STYLE}family", "")
        name = family, style.get(f"{STYLE}name", "")
        above[name] = family, style.get(f"{STYLE}parent-style-name", "")
        own[name] = _said(style.find(f"{STYLE}text-properties"))
    return {name: _inherited(name, own, above) for name in own}


def _said(properties: Element | None) -> dict[str, bool]:
    if properties is None:
        return {}
    display = properties.get(f"{TEXT}display")
    line = properties.get(f"{STYLE}text-line-through-style")
    line = line or properties.get(f"{STYLE}text-line-through-type")
    said = {"hidden": display and display == "none", "struck": line and line != "none"}
    return {way: bool(value) for way, value in said.items() if value is not None}


def _inherited(
    name: _Name, own: dict[_Name, dict[str, bool]], above: dict[_Name, _Name]
) -> dict[str, bool]:
    said: dict[str, bool] = {}
    for _ in range(_RING):
        if name not in own:
            break
        said = own[name] | said
        name = above[name]
    return said


def raised(root: Element) -> set[str]:
    """The styles of small raised figures."""
    return {
        style.get(f"{STYLE}name", "")
        for style in root.iter(f"{STYLE}style")
        for own in style.iter(f"{STYLE}text-properties")
        if own.get(f"{STYLE}text-position", "").startswith("super")
        or re.match(r"[1-9]\d*%", own.get(f"{STYLE}text-position", ""))
    }


def parents(root: Element) -> dict[str, str]:
    """The named style that each automatic style (P1, P2 ...) is made from."""
    return {
        style.get(f"{STYLE}name", ""): style.get(f"{STYLE}parent-style-name", "")
        for style in root.iter(f"{STYLE}style")
    }
