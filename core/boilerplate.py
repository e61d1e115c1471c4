"""What a page carries beside its text: navigation, datestamps, bylines, end marks, signatures.

Boilerplate is tagged, never deleted: it is shown dimmed and takes no part in the comparison.
"""

from __future__ import annotations

import re

_WHOLE = re.compile(
    r"""
    skip\ to\ (?:main\ )?content | (?:click|tap|read)\ here\b.{0,40}
    | (?:read|see|show)\ more(?:\s*(?:[:»…→]|\b(?:about|on|at|from)\b).{0,40})?
    | the\ full\ (?:text|letter|bill|report)\b.{0,60}\bhere\b\.?
    | (?:share|tweet|email|print)(?:\ (?:this|on|via)\b.{0,40})?
    | (?:published|updated|posted|filed|last\ (?:modified|updated))(?:\s+(?:on|at)\b)?(?:\s*:|\s)\s*
      (?:(?:on|at|of|[ap]\.?m|edt|est|[cgm]mt|utc|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri
        |sat(?:ur)?|sun)(?:day)?|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february
        |march|april|may|june|july|august|september|october|november|december
        |\d[\w:/]*)(?:[\s.,|·–—-]+|\Z)){1,12}
    | (?:written\ |posted\ |reported\ )?by:?\ (?-i:[A-Z])[\w.'’-]*
      (?:(?:,|,?\ and)?\ (?:(?:de|del|la|van|von|der|al|bin|of|the)\ )?(?-i:[A-Z])[\w.'’-]*){0,7}
    | (?:subscribe|sign\ up|log\ in|cookie\ policy)\b.{0,60} | advertisements?
    | related\ (?:articles|stories)\b.{0,60}
    | (?:©|copyright\s+(?:©|\(c\)|\d{4})|all\ rights\ reserved).{0,100}
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
