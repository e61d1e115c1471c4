"""Numbers as lists write them: roman, by letters, in words, in the signs of other scripts."""

from __future__ import annotations

from collections.abc import Callable

from ..number_words import ONES, TENS

_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc")),
    *((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_ORDINALS = {
    **{"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth"},
    **{"nine": "ninth", "twelve": "twelfth"},
}
_CHINESE = "〇一二三四五六七八九"
_ROWS = {
    "ideographTraditional": "甲乙丙丁戊己庚辛壬癸",
    "ideographZodiac": "子丑寅卯辰巳午未申酉戌亥",
    "russianLower": "абвгдежзиклмнопрстуфхцчшщыэюя",
    "russianUpper": "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ",
    "ganada": "가나다라마바사아자차카타파하",
    "aiueo": "アイウエオカキクケコサシスセソタチツテトナニヌネノ"
    "ハヒフヘホマミムメモヤユヨラリルレロワヲン",
    "iroha": "イロハニホヘトチリヌルヲワカヨタレソツネナラム"
    "ウヰノオクヤマケフコエテアサキユメミシヱヒモセスン",
    "arabicAlpha": "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "arabicAbjad": "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
    "hebrew1": "אבגדהוזחטיכלמנסעפצקרשת",
    "decimalEnclosedCircle": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
}
"""Letters that stand for 1, 2, 3 ..."""
_FOOTNOTES = "*†‡§"


def written(number: int, form: str) -> str:
    """A number as a form of Word or HTML writes it: "lowerRoman", "upperLetter" ...

    A number that a form has no sign for, and one of an unknown form, is written in figures.
    """
    if form.strip("0") == "1":  # as 1 is written: "001"
        return str(number).zfill(len(form))
    if form in _ROWS:
        return _ROWS[form][number - 1] if 0 < number <= len(_ROWS[form]) else str(number)
    write, most = _FORMS.get(form, (str, 0))
    return write(number) if form in _ALWAYS or 0 < number < most else str(number)


def _in_words(number: int) -> str:
    if number < len(ONES):
        return ONES[number]
    tens, rest = divmod(number, 10)
    return TENS[tens - 2] + (f"-{ONES[rest]}" if rest else "")


def _ordinal(words: str) -> str:
    before, dash, last = words.rpartition("-")
    ending = f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th"
    return before + dash + _ORDINALS.get(last, ending)


def _chinese(number: int) -> str:
    tens, rest = divmod(number, 10)
    before = (_CHINESE[tens] if tens > 1 else "") + "十" if tens else ""
    return before + (_CHINESE[rest] if rest else "")


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        text += letters * count
    return text


def _letters(number: int) -> str:
    """After z Word goes on with aa, bb and so on."""
    turns, letter = divmod(number - 1, 26)
    return chr(ord("a") + letter) * min(turns + 1, 9)


def _with_ending(number: int) -> str:
    teens = 10 < number % 100 < 14
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _sign(number: int) -> str:
    turns, sign_number = divmod(number - 1, len(_FOOTNOTES))
    return _FOOTNOTES[sign_number] * min(turns + 1, 9)


_FORMS: dict[str, tuple[Callable[[int], str], int]] = {
    "none": (lambda _number: "", 0),
    "bullet": (lambda _number: "", 0),
    "decimalZero": (lambda number: f"{number:02d}", 0),
    "numberInDash": (lambda number: f"- {number} -", 0),
    "ordinal": (_with_ending, 0),
    "ideographDigital": (lambda number: "".join(_CHINESE[int(n)] for n in str(abs(number))), 0),
    "lowerRoman": (_roman, 4000),
    "upperRoman": (lambda number: _roman(number).upper(), 4000),
    "lowerLetter": (_letters, 10**6),
    "upperLetter": (lambda number: _letters(number).upper(), 10**6),
    "cardinalText": (lambda number: _in_words(number).capitalize(), 100),
    "ordinalText": (lambda number: _ordinal(_in_words(number)).capitalize(), 100),
    "chineseCounting": (_chinese, 100),
    "chineseCountingThousand": (_chinese, 100),
    "taiwaneseCounting": (_chinese, 100),
    "taiwaneseCountingThousand": (_chinese, 100),
    "japaneseCounting": (_chinese, 100),
    "chicago": (_sign, 10**6),
}
"""How each form is written, and the number from which on it is not."""
_ALWAYS = {form for form, (_, most) in _FORMS.items() if not most}
