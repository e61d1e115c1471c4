"""The lines of a mail that say whose message follows, in several languages."""

from __future__ import annotations

import re

WROTE = re.compile(
    r"(?:on|am|le|el|il|op|em|den|på|w dniu|dnia)\b.{4,200}?\b(?:wrote|schrieb|a écrit|escribió"
    r"|ha scritto|schreef|escreveu|skrev|napisał\(?a?\)?)\b.{0,80}?:?"
    r"|.{2,120}\b(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|escreveu)\s?:",
    re.IGNORECASE | re.DOTALL,
)
"""On ... wrote: in the words of several languages."""
_SENDER = re.compile(r"[^\n]{0,150}(?:\S@\S|\d{1,2}[:.]\d\d\b)[^\n]{0,100}:(?:\n?)", re.IGNORECASE)
"""The same in any language, right above a quotation: an address or a time, and a colon."""
_FROM = r"[>*_\s-]*(?:from|von|de|da|van|från|fra|od)\*?\s?:"
_FIELD = (
    r"[>*_\s]*(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|fecha|para"
    r"|asunto|inviato|data|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|reply-to"
    r"|attachments|importance|anlagen)\*?\s?:"
)
HEADERS = re.compile(rf"{_FROM}.{{1,300}}?\n{_FIELD}", re.IGNORECASE | re.DOTALL)
"""The headers that Outlook puts above a message, which stands below them to the end of the mail."""
HEADER_LINES = re.compile(
    rf"^{_FROM}[^\n]*\n(?:{_FIELD}[^\n]*(?:\n|\Z)){{1,9}}", re.IGNORECASE | re.MULTILINE
)
ORIGINAL = re.compile(
    r"[>\s]*-{2,}\s?(?:original(?:nachricht| message| appointment)?|ursprüngliche nachricht"
    r"|message d['’]origine|mensaje original|messaggio originale|oorspronkelijk bericht"
    r"|mensagem original|.{2,80}\bwrote:)\s?-{2,}",
    re.IGNORECASE,
)
FORWARDED = re.compile(
    r"[>\s]*(?:-{2,}\s?(?:forwarded message|weitergeleitete nachricht|message transféré"
    r"|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|forwarded by\b.{0,80})"
    r"|begin forwarded message:|anfang der weitergeleiteten nachricht:"
    r"|début du message réexpédié)",
    re.IGNORECASE,
)


def announces(above: str) -> bool:
    """Whether what stands right above a quotation says whose it is."""
    return above.endswith(":") and bool(WROTE.fullmatch(above) or _SENDER.fullmatch(above))
