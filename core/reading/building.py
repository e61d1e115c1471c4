"""What a reader found -> documents, with what is guessed where the source says nothing."""

from __future__ import annotations

import hashlib
import logging

from .. import limits
from ..documents import Document
from ..errors import DocumentError, PerspectivesError
from ..passages import Passages
from ..text import segmenting
from . import archives, child_process
from .formats import pick
from .letters import plain_letters
from .material import Extracted, Facts, Material
from .metadata import contradicts, guess

_NOISY = ("docx", "feedparser", "htmldate", "mammoth", "pypdfium2", "trafilatura", "webvtt")


def read_material(material: Material, first: int = 1) -> list[Document]:
    """The documents in bytes that are at hand already.

    Args:
        material: The bytes; what they are called is the origin of the documents.
        first: The id of the first document; the others count on.

    Raises:
        DocumentError: They cannot be read.
    """
    return [build(material, each, str(n)) for n, each in enumerate(extract(material), first)]


def extract(material: Material) -> list[Extracted]:
    """What the right reader finds in bytes.

    Raises:
        PerspectivesError: Whatever went wrong, in a library too.
    """
    if child_process.needed(material):
        return child_process.extract(material)
    for library in _NOISY:
        logging.getLogger(library).setLevel(logging.CRITICAL)
    if not material.data.strip():
        raise DocumentError(f"{material.origin}: the file is empty; there is nothing to compare.")
    texts = _texts(material)
    if len(texts) == 1 and not material.choice:
        # The only text of a source needs no number to be found again.
        return [texts[0]._replace(part="")]
    return texts or [Extracted("", ())]


def _texts(material: Material) -> list[Extracted]:
    """What the right reader finds, in words of our own where it fails."""
    name = "file"
    try:
        reader = pick(material)
        name = reader.name
        return list(reader.read(material))
    except PerspectivesError:
        raise
    except (RecursionError, MemoryError) as error:
        raise DocumentError(
            f"{material.origin}: this {name} is nested too deeply or too large to read; "
            "save the text alone."
        ) from error
    except Exception as error:  # whatever a library raises on a broken file, all of it is foreign
        reason = " ".join(str(error).split()).rstrip(".")[:120] or type(error).__name__
        raise DocumentError(
            f"{material.origin}: this {name} is damaged ({reason}); get it again."
        ) from error


def build(material: Material, extracted: Extracted, id: str) -> Document:  # noqa: A002
    """The document of one text that was found.

    Raises:
        DocumentError: There is no word in it.
    """
    extracted = plain_letters(extracted)
    passages = _passages(material, extracted, id)
    known = _facts(material, extracted, passages)
    part = material.choice.of(extracted.part)
    digest = hashlib.sha256(material.data)
    digest.update(part.encode())
    return Document.model_validate(
        {
            **{key: fact.value for key, fact in known.items()},
            "provenance": {key: known[key].provenance for key in sorted(known)},
            "id": id,
            "origin": f"{material.origin}{part}",
            "sha256": digest.hexdigest(),
            "text": extracted.text,
            "passages": passages,
        }
    )


def _passages(material: Material, extracted: Extracted, id: str) -> Passages:  # noqa: A002
    """The passages of a text, neither none nor too many."""
    author = extracted.facts.get("author")
    blocks = (
        block._replace(role="boilerplate")  # a byline without a "by"
        if author and extracted.text[block.start : block.end] == author.value
        else block
        for block in extracted.blocks
    )
    passages = segmenting.passages(id, extracted.text, blocks)
    most = limits.passages(max(len(material.data), archives.unpacked(material.data)))
    if len(passages) > most:
        raise DocumentError(
            f"{material.origin}: it has {len(passages)} paragraphs, more than {most}; "
            "cut out the part to compare."
        )
    if not passages:
        raise DocumentError(f"{material.origin}: the file is empty; there is nothing to compare.")
    return passages


def _facts(material: Material, extracted: Extracted, passages: Passages) -> Facts:
    """What is known of a text: by its source, by where it was found, or else guessed."""
    address = extracted.facts.get("address") or material.known.get("address")
    guessed = guess(passages, address.value if address else "")
    known = {**extracted.hints, **guessed, **material.known, **extracted.facts}
    declared, guessed_language = known.get("language"), guessed.get("language")
    if (
        declared
        and guessed_language
        and declared.provenance == "meta tags"
        and contradicts(declared.value, guessed_language.value)
    ):
        because = f"{guessed_language.provenance}; the page says {declared.value}"
        known["language"] = guessed_language._replace(provenance=because)
    return known


def edited(document: Document, **values: str | None) -> Document:
    """A document with other facts, each marked as edited by the reader.

    Args:
        document: Whose title, author, outlet, date, kind, language or address is to change.
        values: The new values by the names of the fields; None or nothing forgets one.
    """
    known = {key: " ".join((value or "").split()) or None for key, value in values.items()}
    says = {key: says for key, says in document.provenance.items() if key not in known}
    says |= {key: "edited" for key, value in known.items() if value}
    return document.model_copy(update={**known, "provenance": says})
