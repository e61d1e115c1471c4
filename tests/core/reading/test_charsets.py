"""Texts that do not say how they are written in bytes, from Windows, DOS and the Mac."""

from __future__ import annotations

import pytest
from perspectives.core.reading.decoding import decode

GERMAN = "Die Brücke bleibt gesperrt, sagt die Behörde, und für Fußgänger ändert sich nichts."
FRENCH = "Le pont reste fermé jusqu'à l'été, où la mairie décidera. Ça ne plaît à personne."
ITALIAN = "Il ponte resterà chiuso perché è troppo vecchio, e così la città è divisa."
POLISH = "Most pozostanie zamknięty aż do września, choć mieszkańcy żądają jego naprawy już dziś."
CZECH = "Most zůstane uzavřený až do září, ačkoli lidé žádají, ať ho město opraví už dřív."
TURKISH = "Köprü eylüle kadar kapalı kalacak, şehir sakinleri ise bugün onarılmasını istiyor."
RUSSIAN = "Мост останется закрытым до сентября, хотя жители требуют починить его уже сегодня."
ENGLISH = "The mayor said “we won’t open the bridge” on Friday — and nobody was asked."


@pytest.mark.parametrize(
    ("written", "encodings"),
    [
        (GERMAN, "cp1252 mac_roman cp437 cp850"),
        (FRENCH, "cp1252 mac_roman cp850"),
        (ITALIAN, "cp1252 mac_roman cp850"),
        (POLISH, "cp1250 iso8859_2 cp852"),
        (CZECH, "cp1250 iso8859_2 cp852 mac_latin2"),
        (TURKISH, "cp1254 iso8859_9"),
        (RUSSIAN, "cp1251 koi8_r cp866 mac_cyrillic iso8859_5"),
        (ENGLISH, "cp1252 mac_roman"),
    ],
)
def test_the_encoding_is_the_one_that_makes_words(written: str, encodings: str) -> None:
    for encoding in encodings.split():
        assert decode(written.encode(encoding), "a.txt") == written, encoding
