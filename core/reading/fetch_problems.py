"""Why a page cannot be had, each reason in one sentence."""

from __future__ import annotations

import zlib

CUT = "it was cut off"


def refused(address: str, code: int, reason: str) -> str:
    """Why a server gave no page, by the status of its answer."""
    if code in (404, 410):
        return f"{address}: there is no such page on the server ({code}); check the address."
    if code in (401, 402, 403, 429, 451):
        return (
            f"{address}: the server refuses to give the page ({code} {reason}); "
            "save it from a browser and name the file."
        )
    if code < 400:
        return f"{address}: the server leads on and on, or elsewhere than to a page ({code})."
    return f"{address}: the server failed ({code} {reason}); try again later."


def unreached(address: str, error: Exception) -> str:
    """Why there is no answer that can be used, by what went wrong."""
    import socket  # noqa: PLC0415
    import ssl  # noqa: PLC0415
    from http.client import HTTPException, IncompleteRead  # noqa: PLC0415

    if isinstance(error, socket.gaierror):
        return f"{address}: no such server was found; check the address and the connection."
    if isinstance(error, ssl.SSLError):
        reason = getattr(error, "verify_message", "") or error.reason or "TLS"
        return f"{address}: the server cannot prove who it is ({reason}); check the address."
    if isinstance(error, TimeoutError):
        return f"{address}: the server takes too long to answer; try again later."
    if isinstance(error, zlib.error):
        return f"{address}: the server packed the page wrongly; save it from a browser."
    if isinstance(error, IncompleteRead):
        error = ConnectionError(CUT)
    if isinstance(error, HTTPException) and not isinstance(error, OSError):
        return f"{address}: the server does not answer as one of the web; check the address."
    reason = getattr(error, "strerror", None) or " ".join(str(error).split())[:120]
    return f"{address}: the page cannot be fetched ({reason or type(error).__name__}); check it."
