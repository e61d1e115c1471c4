"""What a page carries beside its text: navigation, datestamps, bylines, end marks, signatures.

Boilerplate is tagged, never deleted: it is shown dimmed and takes no part in the comparison.
"""

from __future__ import annotations

import re

_WHOLE = re.compile(
    r"""
    skip\ to\ (?:main\ )?content | (?:click|read|tap)\ (?:here|more)\b.{0,40}
    | the\ full\ (?:text|letter|bill|report)\b.{0,60}\bhere\b\.?
    | (?:share|tweet|email|print)(?:\ (?:this|on|via|to)\b.{0,40})?
    | (?:published|updated|posted|last\ modified|filed)\s*(?:on|at)?\s*:?\s.{0,60}\d{4}.{0,40}
    | (?:written\ |posted\ |reported\ )?by:?\ (?:[A-Z][\w.'’-]+(?:\ and|,)?\ ?){1,6}
    | (?:subscribe|sign\ up|log\ in|advertisement|cookie\ policy)\b.{0,60}
    | related\ (?:articles|stories)\b.{0,60}
    | (?:©|copyright\b|all\ rights\ reserved).{0,100}
    | (?:for\ immediate\ release|media\ contacts?|press\ contacts?)\b.{0,80}
    | [#*\-_=~•.\s]{2,} | -\ ?30\ ?-
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_PARTY = re.compile(r"\((?:D|R|I)-[A-Z][\w.]*\)")
_SIGNATURES = 5
"""From this many party tags on, a passage is a list of who signed, whatever else it says."""


def is_boilerplate(content: str) -> bool:
    """Whether a whole passage is boilerplate."""
    return bool(_WHOLE.fullmatch(content)) or len(_PARTY.findall(content)) >= _SIGNATURES
