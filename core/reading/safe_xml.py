"""XML that may be hostile: no entities of its own, no nesting that exhausts the parser."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax import ContentHandler
from xml.sax.xmlreader import AttributesImpl

from .. import limits
from ..errors import DocumentError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


class _Bounds(ContentHandler):
    """The bounds of a tree: what it would be made of is counted before it is made."""

    depth = count = 0

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: ARG002, N802
        self.depth += 1
        self.count += 1
        if self.depth > limits.DEPTH:
            raise ValueError("its elements are nested too deeply")
        if self.count > limits.ELEMENTS:
            raise ValueError(f"it has more than {limits.ELEMENTS} elements")
        if len(attrs) > limits.ATTRIBUTES:
            raise ValueError(f"an element has {len(attrs)} attributes")

    def endElement(self, name: str) -> None:  # noqa: ARG002, N802
        self.depth -= 1


def check(data: bytes, origin: str) -> None:
    """Make sure that a part of a document can be given to any XML parser.

    Raises:
        DocumentError: It is no XML, declares entities, nests too deeply or holds too much.
    """
    from defusedxml import DefusedXmlException, sax  # noqa: PLC0415

    try:
        sax.parseString(data, _Bounds())
    except (DefusedXmlException, ValueError) as error:
        raise DocumentError(
            f"{origin}: the file is not safe to read ({_reason(error)})."
        ) from error
    except Exception as error:
        raise DocumentError(f"{origin}: the file is damaged ({_reason(error)}).") from error


def parse(data: bytes, origin: str) -> Element:
    """The tree of a part of a document.

    Raises:
        DocumentError: As for `check`.
    """
    from defusedxml import ElementTree  # noqa: PLC0415

    check(data, origin)
    return ElementTree.fromstring(data)


def _reason(error: Exception) -> str:
    return " ".join(str(error).split()).rstrip(".")[:120] or type(error).__name__
