"""What a page carries beside its text: navigation, datestamps, bylines, end marks, signatures.

Boilerplate is tagged, never deleted: it is shown dimmed and takes no part in the comparison. A
whole passage is boilerplate or none of it is, so every pattern here has to match from end to end.
"""

from __future__ import annotations

import re

from .byline import byline

_WHOLE = re.compile(
    r"""
    # navigation
    skip\ to\ (?:main\ )?content | (?:click|tap|read)\ here\b.{0,40}
    | (?:read|see|show)\ more(?:\s*(?:[:»…→]|\b(?:about|on|at|from)\b).{0,200})?
    | the\ full\ (?:text|letter|bill|report)\b.{0,60}\bhere\b\.?
    | back\ to\ top | jump\ to | page\ \d+\ of\ \d+ | next | previous | menu | search
    | (?:home|news|about(?:\ us)?|contact(?:\ us)?)(?:\s*[|›»>•]\s*[^|›»>•]{1,40}){1,12}
    | (?:(?:home|news|sports?|politics|business|opinions?|culture|about(?:\ us)?|contact(?:\ us)?
        |menu|search|log\ ?in|sign\ in|subscribe|shop|blog|events|press|media|careers|donate|faq
        |help|support|services|products|english|español)(?:[\s|·•]+|\Z)){3,15}
    # other articles
    | \[?(?:related|see\ also|also\ on|also\ read|more|more\ from\ .{1,40}|trending|recommended)
        :.{0,300}
    | (?:also\ on\ \S+\.\w{2,4}|don['’]?t\ miss)\b.{0,300}
    | related\ (?:articles|stories|posts?|content|coverage)\b.{0,120}
    | (?:you\ (?:may|might)\ also\ like|most\ (?:read|popular)|top\ stories|partner\ news
        |recommended(?:\ for\ you)?|more|trending)(?:\ in\b.{0,40})?[.…:]*
    # sharing, following, subscribing
    | (?:share|tweet|email|print)(?:\ (?:this|on|via)\b.{0,40})?
    | (?:(?:share|tweet|facebook|twitter|x|whatsapp|linkedin|reddit|email|print|pinterest)
        (?:[\s|,·•/]+|\Z)){2,10}
    | (?:like\ this\ story\?|have\ a\ (?:tip|comment|question)\?|tell\ us\ what\ you\ think).{0,200}
    | (?:please\ )?follow\ .{0,80}\bon\ (?:twitter|x|facebook|instagram|linkedin)\b.{0,160}
    | (?:email|reach|contact)\ .{0,60}@.{0,160}
    | (?:subscribe|sign\ up|log\ in|cookie\ (?:policy|settings))\b.{0,60} | advertisements?
    | (?:subscribe|sign\ up|get)\b.{0,160}\b(?:newsletters?|inbox|notifications)\b.{0,120}
    | (?:view|read|open)\ this\ (?:e-?mail|message|newsletter)\ (?:in|on)\b.{0,80}
    | (?:you\ (?:are|were|have)\ (?:receiv\w*|been\ sent)
        |this\ (?:e-?mail|message|newsletter)\ was\ sent|unsubscribe
        |manage\ your\ (?:e-?mail\ )?preferences|update\ your\ preferences
        |to\ unsubscribe)\b.{0,400}
    | dear\ (?:[\w.]+\ ){0,3}[\w.]+[,:]
    # cookies, rights
    | (?:we|(?:this|our)\ (?:web)?site)\ uses?\ (?:\w+\ ){0,3}cookies\b.{0,600}
    | by\ (?:using|continuing)\b.{0,120}\bcookies\b.{0,200}
    | (?:accept|reject|manage|allow)\ (?:all\ )?cookies\b.{0,60}
    | (?:©|copyright\s+(?:©|\(c\)|\d{4})|all\ rights\ reserved).{0,160}
    | (?:privacy\ policy|terms\ of\ (?:use|service))(?:\s*[|·•,].{0,120})?
    | this\ copy\ is\ for\ your\ personal.{0,300}
    # datestamps, bylines, credits
    | (?:published|updated|posted|filed|last\ (?:modified|updated))(?:\s+(?:on|at)\b)?(?:\s*:|\s)\s*
      (?:(?:on|at|of|[ap]\.?m|edt|est|[cgm]mt|utc|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri
        |sat(?:ur)?|sun)(?:day)?|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february
        |march|april|may|june|july|august|september|october|november|december
        |\d[\w:/]*)(?:[\s.,|·–—-]+|\Z)){1,12}
    | (?:[A-Z][\w.]*\ ?){1,3},\ (?:january|february|march|april|may|june|july|august|september
        |october|november|december)\ \d{1,2},?\ \d{4}
    | (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\ )?(?:\d{1,2}\.?\ )?
        (?:january|february|march|april|may|june|july|august|september|october|november|december)
        (?:\ \d{1,2},?)?\ \d{4}(?:\s*[-–,|]?\s*\d{1,2}[:.]\d\d.{0,20})?
    | \d{4}-\d\d-\d\d(?:[T\ ]\d\d:\d\d.{0,12})? | \d+\ min(?:ute)?s?\ read
    | (?:written\ |posted\ |reported\ )?by:?\ (?-i:[A-Z])[\w.'’-]*
      (?:(?:,|,?\ and)?\ (?:(?:de|del|la|van|von|der|al|bin|of|the)\ )?(?-i:[A-Z])[\w.'’-]*){0,7}
    | by:?\ (?-i:[A-Z])[\w.'’-]*(?:\ (?-i:[A-Z])[\w.'’-]*){1,4}\s*[,|·•–—-]?\s*(?:on\ )?
        (?:\d{1,2}\.?\ )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?
        (?:\ \d{1,2},?)?\ \d{4}
    | \(?(?:additional\ )?(?:reporting|editing)\ by\b.{0,300}
    | (?:photo|image|picture|source|credit|filed\ under|tags?|categor(?:y|ies))(?:\ credit|\ by)?
        \s*:.{0,200}
    | tags? | \d*\ ?comments? | leave\ a\ (?:comment|reply)
    # press releases
    | (?:for\ immediate\ release|media\ contacts?|press\ contacts?)\b.{0,80}
    | (?:contact|media\ inquiries)\s*:.{0,200}
    # addresses alone, end marks
    | (?:https?://|www\.)\S+ | [\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,60} | \[[^\]\s]{1,20}\]
    | [#*\-_=~•.\s]{2,} | -\ ?30\ ?- | \(?ends\)?
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_CONTRIBUTED = re.compile(
    r".{0,240}\bcontributed to this (?:report|story|article)\b.{0,80}", re.IGNORECASE | re.DOTALL
)
"""Looked for only where its verb stands: it may begin with any words."""
_COURTESY = re.compile(
    r"""
    (?:(?:and|so|well|ok(?:ay)?|yes),?\ )?
    (?:(?:a\ very\ )?good\ (?:morning|afternoon|evening|day|night)|hello|hi|welcome(?:\ back)?|dear
        |thanks?(?:\ (?:you|so|very|much|everyone|everybody|all)){0,4}
        |(?:ladies\ and\ gentlemen|yours\ (?:sincerely|faithfully|truly)|sincerely
            |(?:kind|best|warm)\ (?:regards|wishes)))
    (?:,?\ (?:again|back|welcome|and|to|you|all|both|everyone|everybody|friends|colleagues|members
        |dear|sir|madam|ladies|gentlemen|very|much|indeed|mr|mrs|ms|dr|chair(?:man|woman)?|minister
        |(?-i:[A-Z])[\w'’-]*)\.?){0,6}
    [\s.,!:…—–-]*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LONGEST = 700
"""Characters; what is longer says something, whatever it begins with."""

_PARTY = re.compile(r"\((?:D|R|I)-[A-Z][\w.]*\)")
_NAMES = re.compile(r"[,;\n]\s*(?:and\s+)?")
_NAME = re.compile(r"(?:(?:[A-Z][\w.'’-]*|de|del|von|van|la|of|the|\([A-Z]-?[\w.]*\))\s*){2,7}\.?")
_SIGNATURES = 5
"""From this many names on, a passage of nothing but names is a list of who signed."""

_TITLE_WORD = re.compile(r"[^\W_][\w'’.-]*")
_SMALL = frozenset("a an and as at by for from in its no of on or the to under with".split())  # noqa: SIM905
"""Words that are written small in a title."""
_SHORTEST_TITLE = 3
_LONGEST_TITLE = 10
"""Words that are not."""


def is_boilerplate(content: str) -> bool:
    """Whether a whole passage is boilerplate."""
    if len(_PARTY.findall(content)) >= _SIGNATURES:
        return True
    if len(content) > _LONGEST:
        return False
    return (
        bool(_WHOLE.fullmatch(content))
        or ("contributed" in content.lower() and bool(_CONTRIBUTED.fullmatch(content)))
        or _only_names(content)
        or byline(content) is not None
    )


def is_courtesy(sentence: str) -> bool:
    """Whether a sentence greets, thanks or takes its leave, and states nothing."""
    return len(sentence) <= _LONGEST and bool(_COURTESY.fullmatch(sentence))


def is_title(sentence: str) -> bool:
    """Whether a sentence is only what something is called: "Rules of the Pike Street Club."."""
    told = [word for word in _TITLE_WORD.findall(sentence) if word.lower() not in _SMALL]
    return _SHORTEST_TITLE <= len(told) <= _LONGEST_TITLE and all(
        word[0].isupper() and not word.isupper() for word in told
    )


def _only_names(content: str) -> bool:
    names = [name for name in _NAMES.split(content) if name.strip()]
    return len(names) >= _SIGNATURES and all(_NAME.fullmatch(name.strip()) for name in names)
