"""Claims of which only one can hold, class by class, each with near misses of the same form."""

from __future__ import annotations

import pytest

from .conftest import found

CERTAINTY = [
    (
        "It is certain that the comet will miss the moon.",
        "It is still unknown whether the comet will miss the moon, the observatory stresses.",
    ),
    (
        "The bakers have definitely signed the lease.",
        "The bakers have not yet decided whether to sign the lease.",
    ),
    (
        "It is very likely that the glacier lake will burst this summer.",
        "There is hardly any chance that the glacier lake will burst this summer.",
    ),
    ("The rumour that the pier will close is untrue.", "It is true that the pier will close."),
    (
        "The painting is certainly by a pupil of Hals.",
        "It is in doubt whether the painting is by a pupil of Hals.",
    ),
    (
        "The dam is unlikely to hold through the winter.",
        "The dam will probably hold through the winter.",
    ),
]
SURE_OF_OTHER_THINGS = [
    (
        "It is certain that the comet will miss the moon.",
        "It is still unknown whether the comet will miss the station.",
    ),
    (
        "The bakers have definitely signed the lease.",
        "The bakers have not yet decided whether to paint the shop.",
    ),
    (
        "It is very likely that the lake will burst this summer.",
        "It is very likely that the lake will freeze this winter.",
    ),
    ("It is likely that the bridge will open in May.", "Perhaps the bridge will open in May."),
    ("The rumour that the pier will close is untrue.", "It is true that the pier is old."),
    ("Police know who stole the bell.", "It is not known whether the clock was stolen."),
]
CONDITIONS = [
    (
        "Deposits are returned if the key is handed in by noon.",
        "Deposits are not returned in any case.",
    ),
    (
        "Tenants may keep a dog only if the landlord has agreed.",
        "Tenants may keep a dog without asking anyone.",
    ),
    ("The rink is opened in any case.", "The rink is opened only if the ice is thick."),
    (
        "The insurance pays claims only if the door was locked.",
        "The insurance pays claims regardless of whether anybody was at home.",
    ),
    (
        "Grants are not paid under any circumstances.",
        "If a school has no library, grants are paid at once.",
    ),
    (
        "Every shop on the square pays the fee, the chemist included.",
        "Every shop on the square pays the fee except the chemist.",
    ),
    (
        "All dogs must be on a lead, guide dogs excepted.",
        "All dogs must be on a lead, including guide dogs.",
    ),
    (
        "The ticket is valid on all trains, night trains among them.",
        "The ticket is valid on all trains except night trains.",
    ),
    (
        "The strike affects all ferries, and that goes for the mail boat too.",
        "The strike affects all ferries, the mail boat excepted.",
    ),
]
OTHER_CONDITIONS = [
    ("Deposits are returned if the key is handed in.", "Fees are not returned in any case."),
    ("Deposits are returned if the key is handed in.", "Deposits are not returned if it is lost."),
    (
        "Tenants may keep a dog only if the landlord has agreed.",
        "Tenants may keep a bicycle in the yard without asking anyone.",
    ),
    ("The rink is opened if the ice is thick.", "The rink is opened when the ice is thick."),
    (
        "Members may bring a guest only if the secretary has agreed.",
        "Members may bring a guest if the secretary has agreed.",
    ),
    ("The fair is held if the field is dry.", "The fair is held in any case."),
    (
        "Every shop on the square pays the fee, the chemist included.",
        "Every shop on the square pays the fee except the baker.",
    ),
    (
        "All dogs must be on a lead, guide dogs excepted.",
        "All dogs must be on a lead, including puppies.",
    ),
    (
        "The ticket is valid on all trains, including night trains.",
        "The ticket is valid on all trains, night trains among them.",
    ),
    (
        "The plan included a bridge over the canal.",
        "Except for a bridge over the canal the plan was dropped.",
    ),
]
ORDERS = [
    ("The trustee quit before the sale.", "After the sale, the trustee quit."),
    (
        "The abbot left before the chapel was consecrated, the chronicle says.",
        "The chronicle says that the abbot left after the consecration of the chapel.",
    ),
    (
        "The medals went to Norway (gold), Chile (silver) and Ghana (bronze).",
        "Chile took the gold medal, Norway the silver and Ghana the bronze.",
    ),
    ("Leeds has 12 wards and York has 9.", "York has 12 wards and Leeds has 9."),
    (
        "Marlow Mills has sued its rival Harker Looms over a patent.",
        "Over a patent, Harker Looms has sued its rival Marlow Mills.",
    ),
]
SAME_ORDERS = [
    (
        "First wash the leeks, then peel the carrots, then heat the oil.",
        "First wash the leeks, then peel the carrots, and finally heat the oil.",
    ),
    ("The trustee quit before the sale.", "Before the sale the trustee quit."),
    ("The sale came before the trustee quit.", "After the sale, the trustee quit."),
    (
        "The abbot left before the chapel was consecrated.",
        "The abbot came back after the consecration of the chapel.",
    ),
    (
        "The medals went to Norway (gold), Chile (silver) and Ghana (bronze).",
        "Norway took the gold medal, Chile the silver and Ghana the bronze.",
    ),
    ("Leeds has 12 wards and York has 9.", "York has 9 wards and Leeds has 12."),
    (
        "Marlow Mills has sued its rival Harker Looms over a patent.",
        "Harker Looms was sued by its rival Marlow Mills over a patent.",
    ),
    (
        "First wash the leeks, then peel the carrots.",
        "First peel the onions, then wash the pans.",
    ),
]


POLES = [
    (
        "The gate does not shut during the first run, but shuts before the last of them.",
        "The gate does not shut during the first run, but shuts after the last of them.",
    ),
    ("The harvest festival in Brae was a success.", "In Brae the harvest festival was a flop."),
    (
        "The parish wants the old school kept.",
        "The parish demands the demolition of the old school.",
    ),
    (
        "The parents' council backs the new timetable.",
        "The parents' council rejects the new timetable.",
    ),
    ("The mill pond was clean in June.", "In June the mill pond was polluted with oil."),
    (
        "The guild should abolish the entrance exam.",
        "The guild should keep the entrance exam, its oldest member says.",
    ),
    ("Membership of the rowing club is voluntary.", "Membership of the rowing club is compulsory."),
]
OTHER_POLES = [
    ("The parish lifted the ban on barbecues.", "The parish allows barbecues."),
    ("The crown fell against the mark in May.", "The mark rose against the crown in May."),
    ("Brae lost the derby to Ayr on Sunday.", "Ayr won the derby against Brae on Sunday."),
    ("Revenue at the yard rose in spring.", "Profit at the yard fell in spring."),
    (
        "The harvest festival was a success.",
        "The singing contest at the harvest festival was a flop.",
    ),
    ("The old mill pond was cleaned.", "The new mill pond was polluted."),
    ("New York voted on the tunnel under the river.", "Old tunnels under the river were voted on."),
    (
        "The parish wants the old school kept.",
        "The county demands the demolition of the old barn.",
    ),
    (
        "The guild lent the boat to Karl for a week in May.",
        "Karl borrowed the boat from the guild for a week in May.",
    ),
    ("The rise of the river began on Monday.", "On Monday the fall of the tower began."),
]
MOMENTS = [
    (
        "The Selkie, built in 1932, lies in the harbour of Ayr.",
        "Tourists like the Selkie, built in 1923.",
    ),
    (
        "The chapel was founded in 1710 by a monk.",
        "The chapel, which was founded in 1701, stands on a hill.",
    ),
    (
        "The painter Ebba Lind was born in 1844 in a mill.",
        "Ebba Lind was born in 1848.",
    ),
]
OTHER_MOMENTS = [
    (
        "The Selkie, built in 1932, lies in the harbour of Ayr.",
        "The Selkie was sold in 1951 to a baker.",
    ),
    ("The chapel was founded in 1710.", "The tower was built in 1701 beside the chapel."),
    ("The painter Ebba Lind was born in 1844.", "The painter Otto Lind was born in 1848."),
    (
        "Pupils meet in the Cooper Hall on 3 May at 6 pm.",
        "A debate will be held in the Cooper Hall on 13 May at 8 pm.",
    ),
    (
        "The first meeting is held in the Cooper Hall on 3 May at 6 pm.",
        "The second meeting is held in the Cooper Hall on 13 May at 6 pm.",
    ),
    ("The club won the cup in 1990.", "The club won the cup in 1992."),
]
FIGURES = [
    (
        "The lease is for a term of 40 years, which the council approved by 11 votes to 8.",
        "The lease runs for a period of 35 years; 11 votes in favour and 8 against approved it.",
    ),
    (
        "The quarry pays for 14 buses and 600 lamps.",
        "The 600 lamps and 19 buses are paid by the quarry.",
    ),
    ("The jury meets once a year in Lund.", "The jury meets every three years in Lund."),
    ("The baths are open until midnight.", "The baths are open until ten at night."),
    (
        "The number of people waiting for a flat rose to 800 in spring.",
        "In spring 650 people were waiting for a flat.",
    ),
    (
        "The guild will spend 70,000 crowns over two years on the repair of the quay.",
        "Over the next four years, 70,000 crowns of the guild will go into mending the quay.",
    ),
    (
        "No passport photo is needed; a letter will do.",
        "A passport photo is required.",
    ),
]
OTHER_FIGURES = [
    (
        "Crews may wait for late buses, and they shall not open the gate.",
        "Crews may wait for late buses.",
    ),
    ("The quarry pays for 600 lamps and 14 buses.", "The 600 lamps cost 19 crowns each."),
    ("Nobody was hurt in the blast at the mill.", "Two people were hurt in the flood at the dam."),
    ("No boat sank off the cape in the storm.", "Three boats sailed off the cape in the storm."),
    (
        "Entry to the rose garden is free for villagers.",
        "Strangers pay 3 euros to park at the palm house.",
    ),
    ("The jury meets once a year in Lund.", "The jury meets every twelve months in Lund."),
    ("The baths are open until midnight.", "The baths are open until 12 at night."),
    ("The baths are open until noon.", "The cellar is open until ten at night."),
    (
        "The fare takes an hour and a quarter, against 35 minutes by boat.",
        "The fare takes 75 minutes.",
    ),
    (
        "No passport photo is needed; a letter will do.",
        "A letter from the passport office is required.",
    ),
]


@pytest.mark.parametrize(("a", "b"), [*CERTAINTY, *CONDITIONS, *ORDERS, *POLES, *MOMENTS, *FIGURES])
def test_of_two_such_claims_only_one_can_hold(a: str, b: str) -> None:
    for cues in (found(a, b), found(b, a)):
        assert [cue.label for cue in cues] == ["diverge"]
        assert all(f"“{span.text}”" in cues[0].says for span in (cues[0].a, cues[0].b))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        *(*SURE_OF_OTHER_THINGS, *OTHER_CONDITIONS, *SAME_ORDERS),
        *(*OTHER_POLES, *OTHER_MOMENTS, *OTHER_FIGURES),
    ],
)
def test_claims_of_the_same_form_may_both_hold(a: str, b: str) -> None:
    assert not [cue.says for cue in (*found(a, b), *found(b, a)) if cue.label == "diverge"]
