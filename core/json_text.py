"""JSON that people can read and that any file can hold."""

from __future__ import annotations

import json


def json_text(content: object) -> str:
    """What `json.loads` reads back as it was, indented, with a line feed at the end."""
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    # A lone surrogate is no UTF-8, but JSON has an escape for it.
    return text.encode(errors="backslashreplace").decode()
