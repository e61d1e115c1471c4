"""perspectives judge exam: how often the judge is right."""

from __future__ import annotations

from collections.abc import Sequence

from .....core.errors import CallError
from ....launch.sources import Sources
from ....system.output import put
from ...consent import allowed
from ...judge_course import outcome, telling
from ...judging import brought
from ...parser import NOTEBOOK_HELP, Parser, add_reading
from .action import check_named, make_action_parser


def run(arguments: Sequence[str]) -> int:
    """Do it; returns the exit code."""
    options = make_parser().parse_args(arguments)
    from .....core.judge.exam import Sitting  # noqa: PLC0415
    from .....core.judge.verdicts import verdicts  # noqa: PLC0415

    sources, sitting = Sources(options), Sitting()
    with brought(options) as judge:
        check_named(judge)
        if options.paths or options.notebook:
            documents, noted = sources.noted(options.paths, options.notebook)
            sitting = Sitting(tuple(verdicts(documents, noted.notebook)))
            if not sitting.verdicts:
                raise CallError("There is no verdict of yours on two passages of these documents.")
        with telling() as course_told:
            sat, asked = judge.sit(sitting, progress=course_told, allowed=allowed(options))
        code = outcome(asked)
        put(sat.report())
    return code or sources.code


def make_parser() -> Parser:
    """The parser of this action."""
    parser = make_action_parser(
        "exam",
        "Let the judge take the exam of sixty pairs with known answers, or with documents named "
        "the exam of your own verdicts on them, which is counted apart.",
    )
    parser.add_argument("paths", metavar="PATH", nargs="*", help="documents you gave verdicts on")
    parser.add_argument("--notebook", metavar="FILE", help=NOTEBOOK_HELP)
    add_reading(parser)
    return parser
