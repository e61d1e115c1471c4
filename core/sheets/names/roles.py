"""Roles of persons: who is "the chief executive" where a text names one with that role.

"chief executive Marit Holm", "the head cook, Jan Brandt,", "Jan Brandt, the head cook": the role
leads to its holder in every document where no other person has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from .entity import Entity
from .mention import Mention

SMALL = (
    r"(?:of|in|from|to|with|by|for|at|on|against|over|about|under|between|among|into|near|like|than|after|"
    r"before|during|without|through|other|and|or|but|that|who|which|when|while|as)\b"
)
"""What no role is told by."""
ROLE = (
    rf"(?:(?!{SMALL})[a-z][a-z’'-]* ){{0,5}}?(?!{SMALL}|former |senior )"
    r"(?:[a-z-]+(?:man|woman|person|or|er|ent|ist|ant|ian|ief|ary|eer|ect|ow|host|pal|head|campaign)|head|"
    r"executive|chair|ceo|coach|captain|judge|nurse|aide|official|clerk|cook|priest|vicar"
    r"|host|chef|star|boss|mayor|pilot|poet|chief|rabbi|imam|bishop|monk|nun) "
)
"""A role as it stands before a name, with a blank behind it."""
_BEFORE = re.compile(rf"(?:^|[\s,(“\"—–-])(?P<former>(?:former|then|late|ex-)\s)?(?P<role>{ROLE})$")
_APPOSED = re.compile(rf"(?:^|\s)(?:the|our|its|their)\s(?P<role>{ROLE})$")
_BEHIND = re.compile(
    rf",\s(?:the|an?|its|our|their|who is (?:the|its)|now (?:the|its))\s(?P<role>{ROLE})"
    r"(?=(?:of|at|for|in|on|who|and|since)\b|$)"
)
_POSTS = (
    "Minister|Secretary|Director|Officer|Executive|President|Chair(?:man|woman)?|Manager|Commissioner"
    "|Chancellor|Governor|Mayor|Leader|Head|Editor|Organiser|Secretary-General|Constable|Bishop"
    "|Treasurer|Clerk|Principal|Superintendent|Chief|Member|Speaker|Ambassador"
)
_POST = (
    rf"(?P<role>(?:[A-Z][a-z’'-]+\s){{0,3}}?(?:{_POSTS}))(?:\s(?:of|for)\s(?:the\s)?"
    r"[A-Z][\w’'-]+(?:(?:,?\s|\sand\s)[A-Z][\w’'-]+){0,4})?"
)
_POST_BEHIND = re.compile(
    rf"(?:\s[A-Z]{{2,4}})?(?:,\s|\s\()(?:(?:the|our|its)\s)?{_POST}(?=[,.:;“”)]|\s[a-z]|$)"
)
"""An office with capitals: "Ida Holm, Chief Officer"."""
_OPENING = re.compile(r"[\W]*The\s(?P<role>[A-Za-z][a-z’'-]+(?:\s[A-Za-z][a-z’'-]+){0,2})\b")
_PAST = re.compile(r"\b(?:former|then|late|ex|deputy|acting)\b")
_SECOND = frozenset(("vice", "deputy", "assistant", "associate", "co-chair"))
_ARTICLE = re.compile(r"(?:the|our|its|their|that|this)\s", re.IGNORECASE)
_MANY = frozenset(
    """member resident critic supporter owner teacher doctor nurse lawyer worker neighbour neighbor
    reporter writer reader passenger customer voter student person man woman farmer driver villager
    islander father mother brother sister daughter son year-old""".split()  # noqa: SIM905
)
"""Roles that many have."""
SOLE = frozenset("mayor mayoress premier coroner matron bishop vicar sheriff headteacher".split())  # noqa: SIM905
"""Roles of which a place or a house has one."""


class Roles:
    """Who holds which role, by document."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        entities = tuple(entities)
        self._held: dict[str, dict[str, set[Entity]]] = {}
        for entity in entities:
            if max(len(mention.key) for mention in entity.mentions) > 1 or entity.titled:
                for mention in entity.mentions:
                    self._add(mention, entity)
        self._whole = {
            (role, entity) for entity in entities for m in entity.mentions for role in _roles(m)
        }
        self.known = frozenset(role for roles in self._held.values() for role in roles)
        """All roles that somebody holds, as "chief executive" and "executive"."""

    def _add(self, mention: Mention, entity: Entity) -> None:
        roles = self._held.setdefault(mention.passage.document, {})
        for role in _roles(mention):
            words = role.split()
            if words[-1] not in _MANY:
                second = words[0] in _SECOND  # "the vice chair" is not "the chair"
                for name in {role} if second else {role, " ".join(words[-2:]), words[-1]}:
                    roles.setdefault(name, set()).add(entity)

    def holder(self, words: str, document: str) -> Entity | None:
        """The one whom words like "the chief executive" mean in a document, or None."""
        role = _ARTICLE.sub("", words.casefold(), count=1).strip()
        if _ARTICLE.sub("", words, count=1)[:1].isupper():
            role, *of = re.split(r"\s(?:of|for)\s(?:the\s)?", role)  # "the Bishop of Holm"
            if of:
                return self._of(role, of[0], document)
        return self._holder(role, words, document)

    def _of(self, role: str, of: str, document: str) -> Entity | None:
        """Who is "the Minister of Defence": "the defence minister", no other minister."""
        turned = {entity for whole, entity in self._whole if whole == f"{of} {role}"}
        if len(turned) == 1:
            return next(iter(turned))
        holder = self._holder(role, role.title(), document)
        return holder if (role, holder) in self._whole else None

    def _holder(self, role: str, words: str, document: str) -> Entity | None:
        here = self._held.get(document, {}).get(role, set())
        if here:
            return next(iter(here)) if len(here) == 1 else None
        everywhere = {entity for roles in self._held.values() for entity in roles.get(role, ())}
        if len(everywhere) != 1:
            return None
        (entity,) = everywhere
        # "the director" of another text may be anybody's whom this one does not name.
        capital = _ARTICLE.sub("", words, count=1)[:1].isupper()
        sure = " " in role or capital or role in SOLE
        return entity if sure or document in entity.documents else None

    def opening(self, text: str, document: str) -> Entity | None:
        """The one with whose role a sentence begins: "The head cook was asked"."""
        match = _OPENING.match(text)
        words = match["role"].split() if match else []
        for length in range(len(words), 0, -1):
            role = " ".join(words[:length])
            if role.lower() in self.known and (holder := self.holder(role, document)):
                return holder
        return None


def role_names(mentions: Iterable[Mention]) -> set[str]:
    """What a person is called by whom no other may be, in one or two words: "chief executive"."""
    roles = [role.split()[-2:] for mention in mentions for role in _roles(mention)]
    return {" ".join(role) for role in roles if role[-1] not in _MANY}


def _roles(mention: Mention) -> Iterable[str]:
    """What a person is called right before or behind their name."""
    text, start = mention.sentence.text, mention.sentence.start
    before = text[: mention.start - start]
    before = before[:1].lower() + before[1:]
    opens = re.sub(r"([.!?:”\"]\s+)([A-Z])", lambda m: m[1] + m[2].lower(), before)
    title = " ".join(token.low for token in mention.title if len(token.low) > 3)
    if title:
        yield title
    post = _POST_BEHIND.match(text[mention.end - start :])
    if post and not _PAST.search(post["role"].lower()):
        yield post["role"].lower()
    for pattern, words in ((_BEFORE, opens), (_APPOSED, opens.removesuffix(", ") + " ")):
        match = pattern.search(words) if pattern is _BEFORE or opens.endswith(", ") else None
        if match and not (match.groupdict().get("former") or _PAST.search(match["role"])):
            yield _plain(match["role"])
    after = text[mention.end - start :]
    clause = re.split(r"[.;:()—–”\"]|,(?=\s)", after[1:])[0] if after.startswith(",") else ""
    if match := _BEHIND.match(f",{clause.rstrip()} "):
        yield _plain(match["role"])


def _plain(role: str) -> str:
    words = role.split()
    while len(words) > 1 and words[0] in ("the", "a", "an", "our", "its", "their", "senior"):
        words = words[1:]
    return " ".join(words)
