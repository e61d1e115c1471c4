"""Whether words with capitals are hardly anything but a name."""

from __future__ import annotations

import re

from ...cues.lexicon import listed
from .entity import Entity
from .mention import Mention
from .name_words import body_words, is_common_word
from .short_names import PARLIAMENTS


def is_sure(entity: Entity) -> bool:
    """Whether it is hardly a word that only has a capital here."""
    keys = {mention.key for mention in entity.mentions}
    bare = {tuple(part for part in key if part not in listed("no_names")) for key in keys}
    if len(bare | keys) > len(keys) and bare <= {(word,) for word in body_words()}:
        return False  # "Republican Senate"
    if keys <= {(word,) for word in body_words() - PARLIAMENTS} or all(
        _is_cut(mention) for mention in entity.mentions
    ):
        return False
    if any(len(key) > 1 for key in keys) or entity.titled:
        return True
    if all(_is_short_for_more(mention) for mention in entity.mentions):
        return False
    word = entity.mentions[0].name[0].text
    capitals = len(word) > 2 and word.isupper()
    return capitals or entity.kind != "" or len(entity.mentions) > 1 or _is_no_word(word)


def _is_no_word(word: str) -> bool:
    """Whether a word is no common one of English, as far as the lists go that come along."""
    low = word.casefold()
    return low.isalpha() and len(low) > 3 and not is_common_word(low)


def _is_cut(mention: Mention) -> bool:
    """Whether a name goes on behind a comma: "Bureau of Alcohol, Tobacco and Firearms"."""
    after = mention.passage.text[mention.end - mention.passage.start :]
    return " of " in mention.text and bool(re.match(r", [A-Z]\w+(?:,| and )", after))


def _is_short_for_more(mention: Mention) -> bool:
    """Whether a word is the abbreviation of a state behind a town: "Newtown, Conn."."""
    text, start = mention.passage.text, mention.passage.start
    before, after = text[: mention.start - start], text[mention.end - start :]
    return before.endswith(", ") and after.startswith(".") and len(mention.text) < 6
