"""The names of elements and attributes in OpenDocument files."""

from __future__ import annotations

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
LINK = "{http://www.w3.org/1999/xlink}"
MATH = "{http://www.w3.org/1998/Math/MathML}"
SKIPPED = {
    f"{TEXT}ruby-text",
    f"{TEXT}hidden-paragraph",
    f"{TEXT}bibliography-source",
    f"{TEXT}toc-mark-start",
    f"{TEXT}tracked-changes",
    f"{TEXT}sequence-decls",
    f"{OFFICE}annotation",
    f"{TEXT}note-citation",
    f"{OFFICE}forms",
}
PARAGRAPHS = {f"{TEXT}h", f"{TEXT}p"}
