"""The lines of a mail that say whose message follows, in several languages."""

from __future__ import annotations

import re

VERBS = (
    r"wrote|schrieb|a\s+écrit|escribió|ha\s+scritto|schreef|escreveu|skrev|napisał\(?a?\)?|pisze"
    r"|kirjoitti|napsal\(?a?\)?|пишет|пише|написала?"
)
OPENING = r"(?:on|am|le|el|il|op|em|den|på|w dniu|dnia|dne|in data)\b"
"""Verbs of writing, and what opens a date, in several languages."""
WROTE = re.compile(
    rf"{OPENING}.{{4,200}}?"
    rf"\b(?:{VERBS})(?!\w).{{0,80}}?:?"
    rf"|.{{2,120}}\b(?:{VERBS}|writes)\s?:",
    re.IGNORECASE | re.DOTALL,
)
"""On ... wrote: in the words of several languages."""
_SENDER = re.compile(r"[^\n]{0,150}(?:\S@\S|\d{1,2}[:.]\d\d\b)[^\n]{0,100}:(?:\n?)", re.IGNORECASE)
"""The same in any language, right above a quotation: an address or a time, and a colon."""
_MARKS = r"[>*_ \t\xa0\u3000]*"
_BEFORE = rf"(?:{_MARKS}\n)?{_MARKS}"
"""What stands before a header: at most one empty line, lest all that follow be gone through."""
_RULED = _BEFORE.replace("]", "-]")
"""The same before the first header, which a rule may stand above."""
_FROM = (
    rf"{_RULED}(?:from|von|de|da|van|från|fra|od|lähettäjä|feladó|kimden|от|від|发件人|寄件者"
    r"|差出人|보낸 사람)\*?\s?[:：]"
)
_FIELD = (
    rf"{_BEFORE}(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé(?:\sle)?|à|objet|sujet"
    r"|copie à|enviad[oa](?:\sem)?|fecha|para|asunto|assunto|inviato|data|a|oggetto|verzonden|aan"
    r"|onderwerp|skickat|till|ämne|dato|sendt|til|emne|lähetetty|päivämäärä|vastaanottaja|aihe"
    r"|wysłan[oey]|do|temat|odesláno|komu|předmět|kopie|tárgy|címzett|küldve|dátum|tarih|kime|konu"
    r"|gönderme tarihi|дата|отправлено|кому|тема|копия|надіслано|发送时间|收件人|主题|日期|抄送"
    r"|寄件日期|收件者|主旨|送信日時|日時|宛先|件名|보낸 날짜|날짜|받는 사람|제목|reply-to"
    r"|attachments|importance|anlagen)\*?\s?[:：]"
)
HEADERS = re.compile(
    rf"{_FROM}.{{1,300}}?\n{_FIELD}|(?:{_FIELD}[^\n]{{0,300}}\n){{1,3}}{_FROM}[^\n]{{1,300}}\n{_FIELD}",
    re.IGNORECASE | re.DOTALL,
)
"""The headers that Outlook puts above a message, which stands below them to the end of the mail."""
HEADER_LINES = re.compile(
    rf"^(?:{_FROM}[^\n]*\n(?:{_FIELD}[^\n]*(?:\n|\Z)){{1,9}}"
    rf"|(?:{_FIELD}[^\n]*\n){{1,3}}{_FROM}[^\n]*\n(?:{_FIELD}[^\n]*(?:\n|\Z)){{1,9}})",
    re.IGNORECASE | re.MULTILINE,
)
ORIGINAL = re.compile(
    r"[>\s]*-{2,}\s?(?:original(?:nachricht| message| appointment)?|ursprüngliche nachricht"
    r"|message d['’]origine|mensaje original|messaggio originale|oorspronkelijk bericht"
    r"|mensagem original|oprindelig besked|opprinnelig melding|ursprungligt meddelande"
    r"|alkuperäinen viesti|oryginalna wiadomość|wiadomość oryginalna|исходное сообщение"
    r"|původní zpráva|.{2,80}\bwrote:)\s?-{2,}",
    re.IGNORECASE,
)
FORWARDED = re.compile(
    r"[>\s]*(?:-{2,}\s?(?:forwarded message|weitergeleitete nachricht|message transféré"
    r"|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|videresendt (?:besked|melding)"
    r"|vidarebefordrat meddelande|пересылаемое сообщение|forwarded by\b.{0,80})"
    r"|begin forwarded message:|anfang der weitergeleiteten nachricht:"
    r"|début du message réexpédié)",
    re.IGNORECASE,
)


def announces(above: str) -> bool:
    """Whether what stands right above a quotation says whose it is."""
    return above.endswith(":") and bool(WROTE.fullmatch(above) or _SENDER.fullmatch(above))
