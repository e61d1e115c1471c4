"""The words of RTF by what they do: what is left out, what is read, what stands for a sign."""

from __future__ import annotations

SKIPPED = frozenset(
    """pict object fonttbl colortbl listtable listoverridetable rsidtbl revtbl filetbl generator
    themedata colorschememapping datastore latentstyles xmlnstbl mmathPr datafield bkmkstart
    bkmkend header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc aftnsep
    private nonshppict shpinst sp sn sv atnid atnref atrfstart atrfend atndate atnicn pgptbl
    passwordhash operator company manager category keywords doccomm hlinkbase userprops tc xe
    wgrffmtfilter objdata template nonesttables mmathPict""".split()  # noqa: SIM905
)
"""Groups whose words are none of the text."""
_READ = frozenset(
    ("shptxt", "result", "footnote", "annotation", "listtext", "pntext", "ud", "mendChr")
)
"""Groups that are read although they stand in one that is not, or are marked as new."""
_KEPT = frozenset(
    ("title", "author", "creatim", "stylesheet", "atnauthor", "info", "upr", "fldinst")
)
SIGNS = {
    **{"tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’"},
    **{"ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " "},
    **{"qmspace": " ", "zwj": "\u200d", "zwnj": "\u200c", "zwbo": "", "zwnbo": "", "lbr": "\n"},
    **{"~": "\N{NO-BREAK SPACE}", "_": "-", "-": "", "\\": "\\", "{": "{", "}": "}"},
}
MATHS = frozenset(("moMathPara", "moMath", "mden", "msup", "mrad", "md", "mbegChr", "msepChr"))
OPENED = _READ | _KEPT | MATHS
ENDS = frozenset(("par", "sect", "page", "column", "\n", "\r"))
IN_BOXES = {**dict.fromkeys((*ENDS, "row"), "\n"), "cell": " | ", "nestcell": " | "}
