"""The styles of an OpenDocument text that matter: hidden, raised, and what each is made from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .odt_names import STYLE, TEXT

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def hidden(root: Element, known: set[str]) -> set[str]:
    """The styles whose words are hidden or struck out, also by what they are made from."""
    names = set(known)
    for style in root.iter(f"{STYLE}style"):
        own = style.find(f"{STYLE}text-properties")
        display = own.get(f"{TEXT}display") if own is not None else None
        struck = own.get(f"{STYLE}text-line-through-style") if own is not None else None
        kind = own.get(f"{STYLE}text-line-through-type") if own is not None else None
        above = display is None and style.get(f"{STYLE}parent-style-name") in names
        if display == "none" or (struck or kind or "none") != "none" or above:
            names.add(style.get(f"{STYLE}name", ""))
    return names


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
