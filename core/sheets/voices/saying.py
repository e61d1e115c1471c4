"""Verbs of saying: which words tell that somebody speaks, and where they tell nothing."""

from __future__ import annotations

import re
from functools import cache

from ...cues.lexicon import listed
from ...text.days import WEEKDAY

_ADVERBS = (
    r"(?:(?:has|have|had|also|further|later|often|already|then|again|even|still|all|both|"
    r"consistently|nevertheless|[a-z]+ly|(?:likes?|liked)\sto|will(?=\s(?:tell|say)\b)|"
    rf"(?:on |this |last )?{WEEKDAY})[, ]+){{0,4}}"
)
_SPOKEN = (
    r"(?=,?\s*(?:(?:us|me|them|him|her|you|(?:the\s)?[a-z]+s|(?:the|an?|his|her|its)\s[\w’'-]+)\s)?"
    r"(?:that|whether|how|why|it[’']s|by|[a-z]+ing)\b|[,:]|\s*[“\"]"
    r"|(?:(?<=claimed)|(?<=claims)|(?<=suggested)|(?<=estimated)|(?<=reported)|(?<=maintained))[.]?\s*$"
    r"|\s(?:on|in|at|to|during)\s[^.,;:“”\"]{2,40}[,:]\s*[“\"]"
    r"|(?:(?<=agreed)|(?<=agrees))\swith\s(?:[\w.’'-]+\s){1,4}that\b"
    r"|(?:(?<=advised)|(?<=advises))\s(?:[\w’'-]+\s){1,3}to\b"
    r"|(?<=disclosed)\s\w+day\b"
    r"|\s(?:on|in|at|during|after)\s[^.,;:“”\"]{2,40}?\sthat\b)"
)
_ASKED = (
    r"asked\b(?!\s(?:the|an?|its|their)\s"
    r"(?:(?!(?:whether|if|to|why|how|what|that|about|not)\b)[\w’'-]+\s){1,6}?for\s)"
)
"""What is a saying; "asked the agency for money" is an act."""
_CLEAR = (
    r"(?:is|are|was|were|remains?|remained)\s(?:[a-z]+\s)?(?:adamant|convinced|certain|sure|clear|confident"
    r"|sceptical|doubtful|positive)\sthat\b|(?:made|makes|make)\s(?:it\s)?(?:[a-z]+\s)?clear\sthat\b"
    r"|puts?\s(?:this|it|that|the\s\w+)\sdown\s(?:\w+\s)?to\b"
    r"|(?:has|have|had)\sno\sdoubt\sthat\b|point(?:s|ed)\sout\b|(?:goes|went)\son\b(?=:|,?\s[“\"])"
)
"""What is a saying in several words: "is adamant that"."""
_OPENING_VERB = (
    r"(?:put|puts)\s(?:the|its|their)\s(?:[\w-]+\s){1,7}?at\b"
    r"(?=\s(?:\w+\s){0,2}?(?:[$€£\d]|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b))"
    r"|(?:put|puts)\sit(?=[^.;:“”\"]{0,25}[:,]\s*[“\"])|(?:put|puts)\sit(?=[.,;]|\s*$)"
    r"|(?:answer(?:s|ed)|repl(?:ies|ied))\b(?=[^.,;:“”\"]{1,25}:\s*[“\"])"
    r"|(?:call(?:s|ed)|describ(?:es|ed)|labell?ed|brand(?:s|ed)|dubbed|termed)\b"
    r"(?=[^.;:“”\"]{3,70}\s[“\"])"
    r"|(?:dismiss|pann|derid|denounc|critici[sz]|slamm|attack|prais|hail|mock|ridicul|condemn|assail"
    r"|decri|blast|defend)(?:ed|es|s)\b(?=[^.;:“”\"]{3,70}\sas\s[“\"])"
    r"|(?:call(?:s|ed)|describ(?:es|ed))\s(?:it|him|her|them|this|that)\b"
    r"|(?:attribut|ascrib|credit|blam)(?:ed|es)\b(?=[^.;:“”\"]{1,80}\s[“\"])"
    r"|(?:prefers?|preferred|wants?|wanted|offers?|offered|fears?|feared|regrets?)\b"
    r"(?=\s(?:an?\s|the\s)?[“\"])"
    r"|(?:speaks?|spoke|talks?|talked)\sof\b(?=\s[“\"])"
    r"|(?:is|was)\s(?:right|wrong|correct)\s(?:that|when|to\ssay)\b(?=[^.;:“”\"]{0,60}\s[“\"])"
)
"""What is a saying where a quotation follows: "called the plan “a bold step”"."""
_OF_ONE = (
    r"(?:reported|reports)\s(?=on\s|(?:the|an?|some|about|over|more|no)\s|[$€£]?\d)"
    r"|(?:thanked|thanks)\s(?=[A-Z]|(?:the|his|her|their|all|everyone|staff|members)\s)"
)
"""What is a saying of one person: "Ms Holm reported on the trains", "He thanked the crew"."""
PARTICIPLE = re.compile(
    r"\b(?:saying|arguing|claiming|insisting|warning|adding|noting|promising|explaining|telling\s\w+"
    r"|declaring|complaining|contending|acknowledging|admitting|suggesting|predicting)"
    r"(?=\sthat\b|,?\s*[“\"])"
)
"""What goes on from the verb of a sentence: "waved it away, saying that it is late"."""
_NO_WORDS = r"(?!\s(?:down|off|out|up)\b)"
"""What is no saying though the verb is one: "wrote down"."""
_NOUNS = frozenset({"holds", "hold", "notes", "states", "praise", "tell"})
"""Verbs of saying that are as often nouns or something else."""
_IMPERSONAL = re.compile(
    r"(?:shows?|showed|means?|suggests?|indicates?|finds?|holds?|hold|offers?|offered|wants?|calls?|hopes?"
    r"|follows|appeal(?:s|ed)|threatens?|threatened|promises?|cites?|posts?|pointed|proposes?|judged)\b"
)
"""Verbs that "it" has of things as well."""
_PASSIVE = re.compile(
    r"\b(?:was|were|is|are|been|being|be|am|gets?|got)\s(?:(?:not|never|also|[a-z]+ly)\s)?$"
)
"""What stands before the verb where somebody is told something."""
_MAKES = re.compile(
    r"\b(?:lets?|hear|heard|hears|makes?|made|help(?:s|ed)?|sees?|saw|watch(?:es|ed)?|ha[sd]|have)\s$",
    re.IGNORECASE,
)
_NOT = re.compile(r"(?:\b(?:not|never)|n['’]t)\s(?:yet\s)?$", re.IGNORECASE)
"""What stands before the verb where nothing is said: "has not said whether"."""
_QUESTIONING = re.compile(
    r"\b(?:police|detectives?|investigators?|officers?|prosecutors?)\b", re.IGNORECASE
)
"""Who questions people, and says nothing by that."""
_BASE = frozenset(
    """say tell explain admit acknowledge warn urge insist argue claim announce answer accuse blame
    deny describe ask confirm declare promise""".split()  # noqa: SIM905
)
"""Verbs behind "let her"."""
_HEARSAY = re.compile(
    r"\s(?:is|was|are|were)\s(?:supposed|said|reported|believed|understood|thought|alleged)\sto(?:\shave)?\s*$"
)
"""What stands before the verb in hearsay: "is supposed to have told him"."""


@cache
def verb_of_saying() -> re.Pattern[str]:
    """A verb of saying.

    "opening" where a quotation has to follow, "loose" where one was before, "one" of a person.
    """
    verbs = (listed("telling") | listed("voicing")) - listed("doubtful") - _NOUNS - {"asked"}
    doubtful = listed("doubtful") | _NOUNS
    return re.compile(
        rf"\b{_ADVERBS}(?:(?:{'|'.join(sorted(verbs))})\b{_NO_WORDS}|{_ASKED}|(?P<is>{_CLEAR})"
        rf"|(?P<one>{_OF_ONE})|(?P<opening>{_OPENING_VERB})"
        r"|(?:calls?|called|pushed|asked)(?: as well| again| \w+day)? (?:for|on)\b|declined to\b"
        r"|refused to (?:comment|say|answer|discuss|be drawn)\b"
        rf"|(?:{'|'.join(sorted(doubtful))})\b(?:{_SPOKEN}|(?P<loose>)))"
    )


def is_passive(text: str, verb: re.Match[str]) -> bool:
    """Whether somebody is told something."""
    return bool(_PASSIVE.search(text[: verb.start()])) and not verb["is"]


def is_silence(text: str, verb: re.Match[str]) -> bool:
    """Whether it is told that somebody did not say something."""
    return bool(_NOT.search(text[: verb.start()])) and not verb["is"]


def is_impersonal(verb: re.Match[str]) -> bool:
    """Whether "it" may be a thing with this verb."""
    return bool(_IMPERSONAL.match(verb[0].lstrip()))


def is_hearsay(text: str, verb: re.Match[str]) -> bool:
    """Whether others tell that somebody said it: "is supposed to have told him"."""
    return bool(_HEARSAY.search(text[: verb.start()]))


def subject_end(text: str, verb: re.Match[str]) -> int:
    """The offset behind what stands before a verb, without the words of hearsay."""
    return len(_HEARSAY.sub("", text[: verb.start()]).rstrip())


def says_nothing(text: str, verb: re.Match[str], start: int) -> bool:
    """Whether somebody only may say something: "let Ida Holm explain", "police questioned".

    Args:
        text: The sentence.
        verb: The verb.
        start: Where its subject begins.
    """
    word, before = verb[0].split()[-1], text[:start]
    if word == "questioned" and _QUESTIONING.search(text[start : verb.start()]):
        return True
    return word in _BASE and bool(_MAKES.search(before))
