"""JSON that people can read, that any file can hold and any terminal show."""

from __future__ import annotations

import json
import re

_ACTING = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What JSON may hold as it is, but a terminal would obey (C1 controls), what turns the direction of
all that follows, and what is no UTF-8 (lone surrogates). C0 controls JSON escapes by itself."""


def json_text(content: object) -> str:
    """What `json.loads` reads back as it was, indented, with a line feed at the end."""
    return json_escaped(json.dumps(content, ensure_ascii=False, indent=2)) + "\n"


def json_escaped(text: str) -> str:
    """JSON that says the same with escapes for what would act; TOML has the same escapes."""
    return _ACTING.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
