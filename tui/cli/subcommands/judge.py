"""perspectives judge: the judge that a reader brings, tested, asked and examined."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ....core.errors import CallError, JudgeError
from ....core.plural import number_of
from ...launch.exit_codes import DONE, FAILED
from ...launch.inputs import path
from ...launch.sources import Sources
from ...system.output import put, say
from ..delivery import check_target, deliver
from ..parser import NOTEBOOK_HELP, Parser, add_inputs, add_output, add_reading

if TYPE_CHECKING:
    from ....core.comparison import Comparison
    from ....core.findings import TopicName
    from ....core.judge.asking import Course, Outcome
    from ....core.judge.brought import BroughtJudge
    from ....core.judge.hearing import Scope
    from ....core.judge.news import News, Told

USE = "perspectives judge test, ask, answers, exam or tape"


def run(arguments: Sequence[str]) -> int:
    """Do what is named first; returns the exit code."""
    named, *rest = arguments or ("--help",)
    if named in ("-h", "--help"):
        put(make_parser().format_help())
        return DONE
    if named not in _DOES:
        raise CallError(f"{named}: the judge does no such thing; it is {USE}.")
    return _DOES[named](rest)


def make_parser() -> Parser:
    """What of this command is shown in help, completion and man page; each action has its own."""
    parser = Parser(
        "perspectives judge",
        "A language model of yours, a service or a person as judge, beside the rules. Set it up in "
        "the settings: [judge] address and model. Nothing is sent before you have done so. "
        "perspectives compare --judge asks what is open and prints what was found.",
        examples=(
            "perspectives judge test",
            "perspectives judge ask a.md b.pdf -o questions.jsonl",
            "perspectives judge answers answers.jsonl",
            "perspectives judge exam",
            "perspectives judge tape export tape.jsonl",
        ),
        manual="docs/judge.md",
    )
    parser.add_argument("action", choices=tuple(_DOES), help="each has its own --help")
    parser.add_argument("given", metavar="...", nargs="*", help="what the action takes")
    return parser


def add_judging(parser: argparse.ArgumentParser) -> None:
    """Take whether the judge is asked."""
    asking = parser.add_mutually_exclusive_group()
    asking.add_argument(
        "--judge",
        action="store_true",
        default=None,
        help="ask the judge what is open, then compare; see perspectives judge --help",
    )
    asking.add_argument(
        "--no-judge",
        dest="judge",
        action="store_false",
        help="leave out what the judge said before",
    )


def brought(options: argparse.Namespace | None = None) -> BroughtJudge:
    """The judge of the settings, overruled by the environment and by the call."""
    from ....core.judge.brought import BroughtJudge  # noqa: PLC0415 - help needs none of this
    from ....core.judge.settings import with_environment  # noqa: PLC0415
    from ...settings import load  # noqa: PLC0415

    settings = with_environment(load().values.judge)
    model: str | None = getattr(options, "model", None)
    return BroughtJudge(settings.model_copy(update={"model": model}) if model else settings)


def judged(comparison: Comparison, options: argparse.Namespace) -> tuple[Comparison, int]:
    """A comparison with what the judge says, asked now or before; and how the asking went.

    What fails is told, and leaves what the rules found and what was answered.
    """
    if options.judge is False:
        return comparison, DONE
    from ....core.judge.hearing import EVERYTHING  # noqa: PLC0415 - help needs none of this

    try:
        with brought() as judge:
            asked = _heard(judge, comparison, EVERYTHING, options) if options.judge else DONE
            return judge.judged(comparison), asked
    except JudgeError as error:
        say(str(error))
        return comparison, FAILED


def named(comparison: Comparison, options: argparse.Namespace) -> tuple[tuple[TopicName, ...], int]:
    """What the judge would call topics, asked now or before; and how the asking went."""
    from ....core.judge.hearing import Scope  # noqa: PLC0415

    with brought() as judge:
        asked = _heard(judge, comparison, Scope(about=("names",)), options)
        return judge.hearing(comparison).names(), asked


def _heard(
    judge: BroughtJudge, comparison: Comparison, scope: Scope, options: argparse.Namespace
) -> int:
    """Ask what is open of a scope, and say what is left out; returns how it went."""
    from ....core.judge.news import News  # noqa: PLC0415

    try:
        with telling(News(judge.hearing(comparison))) as told:
            done = judge.ask(comparison, scope, allowed=_allowed(options), progress=told)
        code = outcome(done)
    except JudgeError as error:
        say(str(error))
        code = FAILED
    for reason in judge.hearing(comparison).left_out():
        say(reason)
    return code


def _allowed(options: argparse.Namespace) -> Callable[[str | None], None]:
    return _unasked if options.no_input else agreed


@contextmanager
def telling(news: News | None = None) -> Generator[Callable[[Course], None]]:
    """What says on the terminal how far the asking is; its line ends with the asking.

    Args:
        news: What is found meanwhile: each is told above that line as it comes.
    """
    shown: list[Course] = []

    def tell(course: Course) -> None:
        if sys.stderr.isatty():
            for found in news.fresh() if news and course.answered else ():
                print(f"\r\x1b[Kperspectives: {_in_short(found)}", file=sys.stderr)  # noqa: T201
            shown.append(course)
            print(f"\r\x1b[Kperspectives: the judge: {course.said()}", end="", file=sys.stderr)  # noqa: T201

    try:
        yield tell
    finally:
        if shown:
            print(file=sys.stderr)  # noqa: T201


def _in_short(found: Told) -> str:
    """A finding on one line."""
    from ....core.report.judged import judged_places, said_by_judge  # noqa: PLC0415
    from ....core.text.visible import one_line  # noqa: PLC0415

    return one_line(f"{said_by_judge(found)}  {judged_places(found)}: {found.why}")


def agreed(question: str | None) -> None:
    """Ask for what has to be said yes to; without a terminal it has to stand in the settings.

    Raises:
        JudgeError: Nobody said yes.
    """
    if question is None:
        return
    if sys.stdin is None or not (sys.stdin.isatty() and sys.stderr.isatty()):  # pyright: ignore[reportUnnecessaryComparison]
        raise _away(question)
    print(f"perspectives: {question} Send it? [y/N] ", end="", file=sys.stderr, flush=True)  # noqa: T201
    from ....core.judge.brought import NOTHING_SENT  # noqa: PLC0415

    if sys.stdin.readline().strip().casefold() not in ("y", "yes"):
        raise JudgeError(NOTHING_SENT)


def _unasked(question: str | None) -> None:
    """Refuse what somebody would have to say yes to."""
    if question is not None:
        raise _away(question)


def _away(question: str) -> JudgeError:
    return JudgeError(f"{question} Set away = true below [judge] to allow it.")


def outcome(done: Outcome) -> int:
    """Say what came of the asking; returns the exit code."""
    for reason in done.reasons:
        say(reason)
    if done.answered or done.failures:
        took = f"{done.seconds:.0f} s" + (f", {done.tokens} tokens" if done.tokens else "")
        say(f"the judge answered {number_of(done.answered, 'question')} in {took}.")
    return FAILED if done.failures else DONE


def _test(arguments: Sequence[str]) -> int:
    options = _parser("test", "Ask the judge one small question.").parse_args(arguments)
    with brought(options) as judge:
        say(judge.test(agreed))
    return DONE


def _ask(arguments: Sequence[str]) -> int:
    parser = _parser("ask", "Write the open questions, for a service or a person to answer.")
    add_inputs(parser, "+")
    add_reading(parser)
    add_output(parser)
    parser.add_argument(
        "--about",
        choices=("labels", "positions", "names"),
        action="append",
        help="what passages say to each other, which positions of the topics file they take, what "
        "topics are to be called; may be given several times; default: labels and positions",
    )
    options = parser.parse_args(arguments)
    check_target(options.output, force=options.force)
    from ....core.judge import batch  # noqa: PLC0415
    from ....core.judge.hearing import EVERYTHING, Scope, tokens_of  # noqa: PLC0415

    sources = Sources(options)
    with brought(options) as judge:
        _name(judge)
        comparison, _ = sources.compared(options.paths, options.topics, None)
        scope = Scope(about=tuple(options.about)) if options.about else EVERYTHING
        opened = judge.hearing(comparison).open(scope)
        are = "is" if len(opened) == 1 else "are"
        say(f"{number_of(len(opened), 'question')} {are} open, some {tokens_of(opened)} tokens.")
        lines = batch.as_lines(opened, judge.model, judge.tape)
    return deliver(lines, options.output, force=options.force) or sources.code


def _answers(arguments: Sequence[str]) -> int:
    parser = _parser("answers", "Take answers in that a service or a person gave.")
    parser.add_argument("file", metavar="FILE", help="JSONL, an answer a line; - for stdin")
    options = parser.parse_args(arguments)
    from ....core.judge import batch  # noqa: PLC0415

    with brought(options) as judge:
        taken, refused = batch.take_lines(_text(options.file), judge.tape, options.file)
    for reason in refused:
        say(reason)
    say(f"{taken}; judge ask says whether they open second questions.")
    return FAILED if refused else DONE


def _exam(arguments: Sequence[str]) -> int:
    parser = _parser(
        "exam",
        "Let the judge take the exam of sixty pairs with known answers, or with documents named "
        "the exam of your own verdicts on them, which is counted apart.",
    )
    parser.add_argument("paths", metavar="PATH", nargs="*", help="documents you gave verdicts on")
    parser.add_argument("--notebook", metavar="FILE", help=NOTEBOOK_HELP)
    add_reading(parser)
    options = parser.parse_args(arguments)
    from ....core.judge.exam import Sitting  # noqa: PLC0415
    from ....core.judge.verdicts import verdicts  # noqa: PLC0415

    sources, sitting = Sources(options), Sitting()
    with brought(options) as judge:
        _name(judge)
        if options.paths or options.notebook:
            documents, noted = sources.noted(options.paths, options.notebook)
            sitting = Sitting(tuple(verdicts(documents, noted.notebook)))
            if not sitting.verdicts:
                raise CallError("There is no verdict of yours on two passages of these documents.")
        with telling() as told:
            sat, asked = judge.sit(sitting, progress=told, allowed=_allowed(options))
        code = outcome(asked)
        put(sat.report())
    return code or sources.code


def _tape(arguments: Sequence[str]) -> int:
    parser = _parser("tape", "Write the judge's answers to a file, or take a colleague's in.")
    parser.add_argument("action", choices=("export", "import"))
    parser.add_argument("file", metavar="FILE", nargs="?", default="-", help="JSONL; - by default")
    parser.add_argument("--force", action="store_true", help="overwrite the file")
    options = parser.parse_args(arguments)
    from ....core.judge import tape_lines  # noqa: PLC0415

    with brought(options) as judge:
        if options.action == "export":
            check_target(options.file, force=options.force)
            lines = tape_lines.as_lines(judge.tape, options.model)
            return deliver(lines, options.file, force=options.force)
        taken = tape_lines.take_lines(judge.tape, _text(options.file), options.file)
    say(f"{taken}.")
    return DONE


def _name(judge: BroughtJudge) -> None:
    if not judge.model:
        raise CallError("Whose answers? Name the judge with --model, or in the settings.")


def _text(name: str) -> str:
    """The text of a file of answers, or of standard input."""
    try:
        data = sys.stdin.buffer.read() if name == "-" else path(name).read_bytes()
        return data.decode("utf-8-sig")
    except OSError as error:
        raise JudgeError(f"{name}: the answers cannot be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise JudgeError(f"{name}: answers have to be UTF-8; save them as that.") from error


def _parser(name: str, description: str) -> Parser:
    example = f"perspectives judge {name}{_TAKES.get(name, '')}"
    parser = Parser(
        f"perspectives judge {name}", description, examples=(example,), manual="docs/judge.md"
    )
    parser.add_argument("--model", metavar="NAME", help="the judge; default: what the settings say")
    return parser


_TAKES = {
    "ask": " a.md b.pdf -o questions.jsonl",
    "answers": " answers.jsonl",
    "tape": " export tape.jsonl",
}
"""What an action is given in an example."""
_DOES: dict[str, Callable[[Sequence[str]], int]] = {
    "test": _test,
    "ask": _ask,
    "answers": _answers,
    "exam": _exam,
    "tape": _tape,
}
