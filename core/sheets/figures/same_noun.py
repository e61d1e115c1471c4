"""Whether two nouns may name one thing that is counted: by their stem, their family, or a list."""

from __future__ import annotations

from ...cues.reading.counted import PEOPLE, is_person
from ..ideas import idea_of

_GROUPS = """
shop store outlet branch premises | job post position vacancy role
| house home dwelling property flat household | signature name | car vehicle ambulance van
| lorry truck vehicle | hospital clinic | clinic practice surgery | ship boat vessel ferry
| night occasion day time | time occasion case instance incident | room suite
| site place pool centre facility plant | tree oak beech elm chestnut | bird gull duck goose
| school academy college | bus buses coach vehicle | firm company business | meeting session
| letter email message submission response reply objection | kilometre mile
| shot bullet round cartridge
| flight plane aircraft jet service | picture painting work canvas drawing piece print
| object item piece exhibit artefact | museum collection gallery lender institution | hive colony
| hospital site centre facility clinic unit | school site | step measure recommendation proposal
point action demand | animal cow sheep whale bird dog horse bear wolf seal deer cattle goat pig
| country nation state | town city place municipality community settlement | street road
| crash accident collision incident | attack raid strike | ground reason
| visit trip journey ride drive | passenger rider boarding trip journey
| round meeting talk session hearing | paper study article report | trial study
| customer home household property premise address | lesson class course | match game fixture
| song track | vote ballot | complaint objection comment | operator firm company provider supplier
| blaze fire | village parish community | child kid pupil | rider cyclist | line route
| question query | payment instalment | storm hurricane | sample specimen | planet world
| volunteer participant subject patient adult | well borehole | farm holding | tent shelter
| weapon gun firearm rifle | container crate box | lorry truck | blow stab | error mistake fault
| point place gap spot location opening | house dwelling family household | homes family
| plot garden allotment | stall stand pitch | bed place | seat place | ticket place
"""
"""Nouns that count one thing in other words, one group between bars."""
_PERSONS = frozenset(
    """staff midwives police crew wives nurses families guests youths men women boys girls
    kids pensioners adults locals peers vets wardens stewards guards pilots chefs clerks
    monks neighbours neighbors colleagues pupils fans crews relatives survivors clients toddlers
    recruits partners villagers folk servicemen dead killed died wounded injured hurt
    missing""".split()  # noqa: SIM905
)
"""People whose plural does not tell that they are any."""
_FATES = frozenset(("killed", "died", "dead", "wounded", "injured", "hurt"))
"""What became of those who are counted, where nothing says who they are: "seven died"."""
_FOR_PEOPLE = frozenset(
    """posts post jobs job places place roles vacancies families homes households houses votes
    appointments operations signatures names responses replies submissions letters complaints
    victims deaths casualties cases lives customers practices patients passengers seats tickets
    beds visits visitors contracts members boardings trips journeys""".split()  # noqa: SIM905
)
"""What may be counted in place of people: "14 posts", "14 nurses"."""
_HOMES = frozenset("families homes households houses dwellings flats".split())  # noqa: SIM905
"""Where several people live: as many homes are not as many people."""
_FAMILY = 5
"""Letters at the beginning that words of one family share: "midwives", "midwifery"."""


_BY_FORM: dict[str, set[int]] = {}
for _number, _group in enumerate(_GROUPS.split("|")):
    for _word in _group.split():
        _BY_FORM.setdefault(idea_of(_word), set()).add(_number)


def are_persons(noun: str) -> bool:
    """Whether a noun that is counted likely means people."""
    low = noun.lower()
    return is_person(low) or low in _PERSONS or idea_of(low) in PEOPLE


def stand_for_people(noun: str) -> bool:
    """Whether a noun may be counted in place of people."""
    return noun.lower() in _FOR_PEOPLE


def is_home(noun: str) -> bool:
    """Whether a noun is of homes, of which each holds several people."""
    return noun.lower() in _HOMES


def is_thing(noun: str) -> bool:
    """Whether a noun is known to name no people, nor what is counted in their place."""
    known = idea_of(noun) in _BY_FORM
    return known and not are_persons(noun) and not stand_for_people(noun)


def is_fate(noun: str) -> bool:
    """Whether a noun only tells what became of those who are counted: "seven died"."""
    return noun.lower() in _FATES


def is_same_noun(a: str, b: str) -> bool:
    """Whether two nouns are one word, or of one idea."""
    return idea_of(a) == idea_of(b)


def may_be_one(a: str, b: str) -> bool:
    """Whether two nouns may name one thing; a noun that is missing may name any."""
    if not a or not b or idea_of(a) == idea_of(b) or is_fate(a) or is_fate(b):
        return True
    if are_persons(a) and are_persons(b):
        return True
    return bool(_BY_FORM.get(idea_of(a), set()) & _BY_FORM.get(idea_of(b), set()))


def is_kind_of(a: str, b: str) -> bool:
    """Whether one of two nouns ends in the other, as its kind: "footbridges", "bridges"."""
    short, long = sorted((a.lower(), b.lower()), key=len)
    return len(short) > _FAMILY and short != long and long.endswith(short)


def is_of_family(noun: str, words: str) -> bool:
    """Whether some words hold one of a noun's family: "midwives", "midwifery posts"."""
    low = noun.lower()[:_FAMILY]
    return len(low) == _FAMILY and any(word.lower().startswith(low) for word in words.split())
