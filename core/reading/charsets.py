"""Which encoding of one script a text is written in that does not say so: the one that makes words.

Bytes alone leave open whether they come from Windows, DOS or a Mac: each of its encodings makes
some characters of any byte. Only the right one makes letters inside words, capitals at their
beginning, quotes around them and dashes between them.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice

_LATIN = (
    *("cp1252", "mac_roman", "cp850", "cp437"),
    *("cp1250", "iso8859_2", "cp852", "mac_latin2", "cp1254"),
)
_CYRILLIC = ("cp1251", "koi8_r", "cp866", "mac_cyrillic", "iso8859_5")
_ALPHABETS = (
    *("äöüß", "àâæçéèêëîïôœùûü", "áéíñóúü", "áâãàçéêíóôõú", "àèéìòù", "æøåéè", "åäöé", "éëïóü"),
    *("áðéíóúýþæö", "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ"),
    *("čćđšž", "çğıöşüâîi̇", "àçéèíïóòúü", "äõöüšž", "āčēģīķļņšūž", "ąčęėįšųūž"),
)
"""Letters beyond ASCII that one language has; a text is mostly in one."""
_ENOUGH = 3_000
"""Characters by which an encoding is told."""
_OTHER = re.compile(r"[^\x00-\x7f]")
_OPENING, _CLOSING, _DASHES = "“„‘‚«", "”’“»", "–—"
_AROUND = " \n\t()[]-,.;:!?\"'"


def within_family(data: bytes, guessed: str) -> str:
    """The encoding of a text, where another one of the same script may be meant.

    Args:
        data: Some of its bytes.
        guessed: The encoding that it seems to have, as Python calls it.
    """
    text = data.decode(guessed, errors="replace")
    latin = all(
        letter <= "\u024f" for letter in _OTHER.findall(text)[:_ENOUGH] if _is_letter(letter)
    )
    family = _CYRILLIC if guessed in _CYRILLIC else _LATIN if latin else ()
    # The guess stays where no other one is better.
    candidates = dict.fromkeys((guessed, *family))
    return max(candidates, key=lambda name: _score(data, name))


def _score(data: bytes, encoding: str) -> float:
    """How many of a text's characters beyond ASCII stand where they belong, from -1 to 1."""
    text = f" {data.decode(encoding, errors='replace')} "
    letters: Counter[str] = Counter()
    marks = total = 0
    for odd_letters in islice(_OTHER.finditer(text), _ENOUGH):
        total += 1
        fits = _fits(text, odd_letters.start())
        if _is_letter(odd_letters[0]):
            letters[odd_letters[0].lower()] += fits
        else:
            marks += fits
    alphabets = ("".join(letters),) if encoding in _CYRILLIC else _ALPHABETS
    within = max(
        sum(fits for letter, fits in letters.items() if letter in alphabet or fits < 0)
        for alphabet in alphabets
    )
    return (marks + within) / max(1, total)


def _fits(text: str, at: int) -> int:
    """1 for a character that stands where it belongs, and -1 for one that does not."""
    before, character, after = text[at - 1 : at + 2]
    if _is_letter(character):
        return _letter_fits(before, character, after)
    within = before.isalpha() and after.isalpha()
    opens = before in _AROUND and (after.isalnum() or after in _OPENING)
    closes = after in _AROUND + _DASHES and not before.isspace()
    if character in _DASHES:
        belongs = before.isspace() == after.isspace()
    elif character in _OPENING + _CLOSING:
        apostrophe = character == "’" and within
        belongs = apostrophe or (opens if character in _OPENING else closes)
        belongs = belongs or (character == "“" and closes)  # as German closes
    elif character in "…²³":
        belongs = not within
    else:
        belongs = character == "\xa0" or (character in "€£§©®°½¼·№•" and not before.isalpha())
    return 1 if belongs else -1


def _is_letter(character: str) -> bool:
    """Whether it has a capital form: to Unicode, accents that stand alone are letters too."""
    return character.lower() != character.upper()


def _letter_fits(before: str, character: str, after: str) -> int:
    if character.isupper() and before.isalpha():
        # A capital begins a word, or stands among others.
        return 1 if before.isupper() and not after.islower() else -1
    return 1 if before.isalpha() or after.isalpha() or after.isspace() else -1
