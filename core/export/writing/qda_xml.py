"""Elements of REFI-QDA's XML, with nothing in them that XML cannot hold."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from ...printable import printable

NAMESPACE = "urn:QDA-XML:project:1.0"


def element(tag: str, text: str | None = None, **attributes: str) -> Element:
    """An element of this name."""
    clean = {name: printable(value) for name, value in attributes.items()}
    new_element = Element(f"{{{NAMESPACE}}}{tag}", clean)
    new_element.text = printable(text) if text is not None else None
    return new_element


def child(parent: Element, tag: str, text: str | None = None, **attributes: str) -> Element:
    """An element of this name, put at the end of another."""
    new_child = element(tag, text, **attributes)
    parent.append(new_child)
    return new_child
