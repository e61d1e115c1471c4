"""Agreement in other forms of words: what is the same claim, and what is nearly one."""

from __future__ import annotations

import pytest

from .conftest import found

SAME = {
    "values": [
        (
            "Half of the orchards in the district were hit by frost.",
            "Fifty per cent of the orchards in the district were hit by frost.",
        ),
        (
            "One in four lifts in the tower failed the test.",
            "A quarter of the lifts in the tower failed the test.",
        ),
        (
            "Dry the clay for a fortnight before it is fired.",
            "Before it is fired, the clay is dried for 14 days.",
        ),
        (
            "The choir bought two dozen folders in March.",
            "In March the choir bought 24 folders.",
        ),
        (
            "The trail around the lake is a kilometre and a half long.",
            "The trail around the lake is 1,500 metres long.",
        ),
        (
            "Passengers with a complaint must write within half a year.",
            "Passengers with a complaint have to write within six months.",
        ),
        (
            "The appeal has to reach the office within 48 hours.",
            "The appeal must reach the office within two days.",
        ),
        (
            "The ferry crosses the bay in an hour and a quarter.",
            "The ferry crosses the bay in 75 minutes.",
        ),
        (
            "The nature reserve covers 2 square kilometres of marsh.",
            "The nature reserve covers 200 hectares of marsh.",
        ),
        (
            "The fair runs from the 5th to the 8th of July in the meadow.",
            "The fair in the meadow begins on 5 July and ends on 8 July.",
        ),
        (
            "Nominations for the prize close on the last day of April.",
            "Nominations for the prize close on 30 April.",
        ),
        (
            "The clock tower will be lit until half past ten.",
            "The clock tower will be lit until 10.30 pm.",
        ),
    ],
    "force": [
        (
            "It is recommended that boilers be inspected every six months.",
            "Boilers should be inspected once every half year.",
        ),
        (
            "Hikers can carry a whistle if they like.",
            "For hikers a whistle is optional.",
        ),
        (
            "It is forbidden to feed the swans in the park.",
            "Feeding the swans in the park is not allowed.",
        ),
        (
            "Wearing a helmet is compulsory for climbers.",
            "Climbers are obliged to wear a helmet.",
        ),
        (
            "Divers are advised to log each dive.",
            "It is advisable for divers to log each dive.",
        ),
        (
            "Tenants do not have to paint the hall when they leave.",
            "There is no need for tenants to paint the hall when they leave.",
        ),
    ],
    "denial": [
        (
            "None of the bridges in the county is unsafe.",
            "All the bridges in the county are safe.",
        ),
        (
            "The passport is not valid without a photograph of the holder.",
            "Only with a photograph of the holder is the passport valid.",
        ),
        (
            "The lower kiln is no longer in use.",
            "The lower kiln is obsolete.",
        ),
        (
            "All the members of the crew stayed on the ship.",
            "None of the members of the crew left the ship.",
        ),
    ],
    "converse": [
        (
            "Harwick lent its spare engine to Dunmore for the winter.",
            "For the winter Dunmore borrowed the spare engine from Harwick.",
        ),
        (
            "The abbey sold the orchard to the county in 1957.",
            "In 1957 the county bought the orchard from the abbey.",
        ),
        (
            "The coach handed the medal to Priya Nair on Sunday.",
            "On Sunday Priya Nair received the medal from the coach.",
        ),
        (
            "Olsson taught the young Berger at the conservatory.",
            "The young Berger was a pupil of Olsson at the conservatory.",
        ),
        (
            "The glassworks employs 90 people from the valley.",
            "Ninety people from the valley work for the glassworks.",
        ),
        (
            "The foundation awarded a grant to the library in May.",
            "In May the library was given a grant by the foundation.",
        ),
        (
            "Marsh United lost to Calder Rovers in the rain on Saturday.",
            "On Saturday Calder Rovers beat Marsh United in the rain.",
        ),
    ],
    "cause": [
        (
            "The delay was due to a broken rail near the tunnel.",
            "A broken rail near the tunnel was the cause of the delay.",
        ),
        (
            "The power cut was caused by a fallen tree on the line.",
            "A fallen tree on the line caused the power cut.",
        ),
        (
            "Because of a lack of referees the match was cancelled.",
            "The match was called off owing to a lack of referees.",
        ),
        (
            "A cracked valve was the reason for the leak in the cellar.",
            "The leak in the cellar was the result of a cracked valve.",
        ),
        (
            "Heavy snow led to the collapse of the barn.",
            "The barn collapsed because of heavy snow.",
        ),
        (
            "The recall of the toy was triggered by a loose magnet.",
            "A loose magnet was behind the recall of the toy.",
        ),
    ],
    "certainty": [
        (
            "It is unclear who painted the fresco in the chapel.",
            "Nobody knows who painted the fresco in the chapel.",
        ),
        (
            "The dam might leak in the spring.",
            "It is possible that the dam will leak in the spring.",
        ),
        (
            "There is no proof that the mound was a grave.",
            "It has never been proved that the mound was a grave.",
        ),
        (
            "The comet will probably be visible in May.",
            "It is likely that the comet will be visible in May.",
        ),
    ],
    "lists": [
        (
            "Courses are offered in (1) weaving, (2) pottery, (3) carving.",
            "Carving, weaving and pottery are the courses on offer.",
        ),
        (
            "Accepted at the gate are (a) coins, (b) vouchers and (c) tokens.",
            "At the gate we accept vouchers, tokens and coins.",
        ),
        (
            "The panel consists of Ms Oduya, Mr Brandt and Dr Silva.",
            "Dr Silva, Ms Oduya and Mr Brandt make up the panel.",
        ),
        (
            "A potter, a nurse and two farmers formed the committee.",
            "The committee was made up of a nurse, two farmers and a potter.",
        ),
        (
            "The exhibition shows maps, globes and sextants.",
            "Sextants, maps and globes are shown in the exhibition.",
        ),
        (
            "The kit contains a rope, a lamp and a whistle.",
            "In the kit there are a whistle, a rope and a lamp.",
        ),
    ],
    "speech": [
        (
            "The keeper told the panel that the gates had been locked.",
            "'The gates were locked,' the keeper said to the panel.",
        ),
        (
            "The engineer said that the turbine was sound.",
            "\u201cThe turbine is sound,\u201d said the engineer.",
        ),
        (
            "According to the vet, the horse was fit.",
            "The vet said the horse was fit.",
        ),
        (
            "The pilot told investigators that the fog had come without warning.",
            "\u201cThe fog came without warning,\u201d the pilot told investigators.",
        ),
        (
            "The lift stops at every floor, the owner says.",
            "The owner says that the lift stops at every floor.",
        ),
    ],
    "figures": [
        (
            "Six thousand eels were set free in the lake.",
            "Into the lake 6,000 eels were set free from a boat at night.",
        ),
        (
            "The roof of the abbey costs £3.2 million.",
            "A new roof for the abbey would cost £3.2 million.",
        ),
        (
            "The canal carried 18,000 barges.",
            "A record 18,000 barges were carried by the canal, which was dug by monks.",
        ),
        (
            "The weir stands on 460 stakes of oak.",
            "Under the weir are 460 stakes of oak from the woods of the abbey.",
        ),
        (
            "In spring, 5,200 voters answered the poll, and 64 per cent of them backed the tunnel.",
            "A poll of 5,200 voters found 64 per cent for the tunnel.",
        ),
    ],
    "within": [
        ("The committee votes on 22 May.", "The planning committee votes on 22 May."),
        (
            "Nearly all the bakers in Ford Lane have signed the petition against the new tax.",
            "The petition against the new tax was signed by almost all the bakers in Ford Lane,"
            " the guild says.",
        ),
        (
            "A second reading room will open at the library on 1 October.",
            "A second reading room at the library, with space for forty desks, is to open on"
            " 1 October.",
        ),
        (
            "The weir was repaired by the canal trust in 2018.",
            "In 2018 the canal trust repaired the weir, which dates from the time of the mills.",
        ),
        (
            "Winners receive the medal from the mayor in the town hall.",
            "In the town hall, winners receive the medal from the mayor, and there is cake.",
        ),
        (
            "Shopkeepers in Mill Lane oppose the toll on vans.",
            "Those who keep a shop in Mill Lane oppose the toll on vans.",
        ),
        (
            "The orchard belongs to the monks of Saint Alban.",
            "The orchard, the oldest in the county, belongs to the monks of Saint Alban.",
        ),
    ],
}

SAME_FIGURE = [
    (
        "Divers lifted the 48 amphoras from the wreck in the bay; six were broken.",
        "Forty-eight amphoras were lifted from the wreck in the bay by divers.",
    ),
]

OTHER = {
    "values": [
        (
            "Half of the orchards in the district were hit by frost.",
            "Forty per cent of the orchards in the district were hit by frost.",
        ),
        (
            "One in four lifts in the tower failed the test.",
            "A third of the lifts in the tower failed the test.",
        ),
        (
            "Dry the clay for a fortnight before it is fired.",
            "Before it is fired, the clay is dried for 10 days.",
        ),
        (
            "The trail around the lake is a kilometre and a half long.",
            "The trail around the lake is 2,500 metres long.",
        ),
        (
            "The fair runs from the 5th to the 8th of July in the meadow.",
            "The fair in the meadow begins on 8 July and ends on 5 August.",
        ),
        (
            "Nominations for the prize close on the last day of April.",
            "Nominations for the prize close on the first day of April.",
        ),
        (
            "The nature reserve covers 2 square kilometres of marsh.",
            "The nature reserve covers 20 hectares of marsh.",
        ),
        (
            "The appeal has to reach the office within 48 hours.",
            "The appeal must reach the office after two days.",
        ),
    ],
    "force": [
        (
            "It is recommended that boilers be inspected every six months.",
            "Boilers must be inspected once every half year.",
        ),
        (
            "Hikers can carry a whistle if they like.",
            "For hikers a whistle is compulsory.",
        ),
        (
            "It is forbidden to feed the swans in the park.",
            "Feeding the swans in the park is allowed.",
        ),
        (
            "Wearing a helmet is compulsory for climbers.",
            "Climbers are advised to wear a helmet.",
        ),
        (
            "There is no need for tenants to paint the hall when they leave.",
            "Tenants must not paint the hall when they leave.",
        ),
        (
            "Hikers can carry a whistle if the guide agrees.",
            "For hikers a whistle is optional.",
        ),
    ],
    "denial": [
        (
            "None of the bridges in the county is unsafe.",
            "Most of the bridges in the county are safe.",
        ),
        (
            "None of the bridges in the county is safe.",
            "All the bridges in the county are safe.",
        ),
        (
            "Not all the bridges in the county are unsafe.",
            "All the bridges in the county are safe.",
        ),
        (
            "There is no village in the valley without a well.",
            "No village in the valley has a well.",
        ),
        (
            "The passport is not valid without a photograph of the holder.",
            "Even without a photograph of the holder the passport is valid.",
        ),
        (
            "No ship leaves the harbour without a pilot.",
            "No ship leaves the harbour with a pilot.",
        ),
        (
            "All the members of the crew stayed on the ship.",
            "None of the members of the crew stayed on the ship.",
        ),
        (
            "All the members of the crew stayed on the ship.",
            "Not all the members of the crew left the ship.",
        ),
    ],
    "converse": [
        ("The mayor was taught by the priest of Holm.", "The mayor taught the priest of Holm."),
        (
            "The team from Holm beat the team from Varn.",
            "The team from Varn beat the team from Holm.",
        ),
        (
            "The bakery was replaced by a bank in Mill Lane.",
            "A bank in Mill Lane was replaced by the bakery.",
        ),
        (
            "The gate was not left open at night by the guard.",
            "The gate stayed open at night by the guard.",
        ),
        ("The dam is older than the bridge at Holm.", "The bridge at Holm is older than the dam."),
        (
            "Harwick lent its spare engine to Dunmore for the winter.",
            "For the winter Harwick borrowed the spare engine from Dunmore.",
        ),
        (
            "The abbey sold the orchard to the county in 1957.",
            "In 1957 the abbey bought the orchard from the county.",
        ),
        (
            "The coach handed the medal to Priya Nair on Sunday.",
            "On Sunday the coach received the medal from Priya Nair.",
        ),
        (
            "Olsson taught the young Berger at the conservatory.",
            "The young Olsson was a pupil of Berger at the conservatory.",
        ),
        (
            "Marsh United lost to Calder Rovers in the rain on Saturday.",
            "On Saturday Marsh United beat Calder Rovers in the rain.",
        ),
        (
            "Harwick lent its spare engine to Dunmore for the winter.",
            "For the winter Dunmore bought the spare engine from Harwick.",
        ),
        (
            "The abbey sold the orchard to the county in 1957.",
            "In 1957 the county bought the orchard next to the abbey.",
        ),
        (
            "The abbey did not sell the orchard to the county.",
            "The county bought the orchard from the abbey.",
        ),
        (
            "The abbey sold the orchard of the county to the mill.",
            "The mill bought the orchard from the county of the abbey.",
        ),
    ],
    "cause": [
        (
            "The delay was due to a broken rail near the tunnel.",
            "The delay was the cause of a broken rail near the tunnel.",
        ),
        (
            "The power cut was caused by a fallen tree on the line.",
            "The power cut was not caused by a fallen tree on the line.",
        ),
        (
            "Heavy snow led to the collapse of the barn.",
            "The collapse of the barn led to heavy snow.",
        ),
        (
            "The match was called off owing to a lack of referees.",
            "The match was called off owing to a lack of balls.",
        ),
        (
            "A cracked valve was the reason for the leak in the cellar.",
            "The cracked valve was the result of the leak in the cellar.",
        ),
        (
            "The match was cancelled in spite of a lack of interest.",
            "The match was cancelled because of a lack of interest.",
        ),
    ],
    "certainty": [
        (
            "It is unclear who painted the fresco in the chapel.",
            "It is clear who painted the fresco in the chapel.",
        ),
        (
            "It is unclear who painted the fresco in the chapel.",
            "Nobody knows when the fresco in the chapel was painted.",
        ),
        (
            "The dam might leak in the spring.",
            "It is certain that the dam will leak in the spring.",
        ),
        (
            "There is no proof that the mound was a grave.",
            "It has been proved that the mound was no grave.",
        ),
        (
            "The date of the hearing is still open.",
            "The date of the hearing has been decided.",
        ),
        (
            "The comet will probably be visible in May.",
            "It is impossible that the comet will be visible in May.",
        ),
        (
            "Nobody knows who painted the fresco in the chapel.",
            "Nobody who painted the fresco knows the chapel.",
        ),
    ],
    "lists": [
        (
            "Banned in the hall are (a) dogs, (b) bicycles and (c) radios.",
            "In the hall, radios, dogs and bicycles are allowed.",
        ),
        (
            "The panel consists of Ms Oduya, Mr Brandt and Dr Silva.",
            "Dr Silva, Ms Oduya and Mr Brandt left the panel.",
        ),
        (
            "The panel consists of Ms Oduya, Mr Brandt and Dr Silva.",
            "Dr Silva, Ms Oduya and Mr Kern make up the panel.",
        ),
        (
            "A potter, a nurse and two farmers formed the committee.",
            "The committee was made up of a nurse, three farmers and a potter.",
        ),
        (
            "A potter, a nurse and two farmers formed the committee.",
            "A potter, a nurse and two farmers dissolved the committee.",
        ),
        (
            "At the gate we accept coins, notes and tokens.",
            "At the gate we do not accept coins, notes and tokens.",
        ),
        (
            "The kit contains a rope, a lamp and a whistle.",
            "The kit should contain a rope, a lamp and a whistle.",
        ),
        (
            "First prize went to Lund, second to Bergen and third to Turku.",
            "First prize went to Turku, second to Bergen and third to Lund.",
        ),
    ],
    "speech": [
        (
            "The firm will pay the fine, its lawyer said.",
            "The firm will pay the fine, the court hopes.",
        ),
        (
            "The keeper told the panel that the gates had been locked.",
            "'The gates were locked,' the panel told the keeper.",
        ),
        (
            "The engineer said that the turbine was sound.",
            "\u201cThe turbine is not sound,\u201d said the engineer.",
        ),
        (
            "The keeper told the panel that the gates had been locked.",
            "The keeper asked the panel whether the gates had been locked.",
        ),
        (
            "The vet said the horse was fit.",
            "The owner said the horse was fit to the vet.",
        ),
        (
            "The pilot denied that the fog had come without warning.",
            "\u201cThe fog came without warning,\u201d the pilot said.",
        ),
        (
            "The owner says that the lift stops at every floor.",
            "The owner doubts that the lift stops at every floor.",
        ),
    ],
    "figures": [
        (
            "The library lent 4,200 books in May.",
            "In May 4,200 books were damaged in the library.",
        ),
        (
            "Some 2,300 welders work for the shipyard at Holm.",
            "Some 2,300 welders marched against the shipyard at Holm.",
        ),
        (
            "The shipyard at Holm hired 2,300 welders.",
            "The shipyard at Holm dismissed 2,300 welders.",
        ),
        (
            "Visitors left 640 umbrellas in the cloakroom of the museum.",
            "No visitor left any of the 640 umbrellas in the museum.",
        ),
        (
            "Of the 4,600 members of the club, 310 voted.",
            "The club has 4,600 members, of whom 290 voted.",
        ),
        (
            "The tunnel is 640 metres long and has two tubes.",
            "The bridge is 640 metres long and has three lanes.",
        ),
        (
            "In 2019 the canal carried 18,000 barges.",
            "In 2023 the canal carried 18,000 barges.",
        ),
        (
            "Rain fell for twelve hours in the valley.",
            "The power in the valley was out for twelve hours.",
        ),
        (
            "The fund must pay 5,000 crowns to each widow.",
            "The fund may pay 5,000 crowns to each widow.",
        ),
        (
            "Exports rose by 240 tonnes in the port of Varn.",
            "Exports fell by 240 tonnes in the port of Varn.",
        ),
    ],
    "wishes": [
        (
            "The abbey is planning a cellar for cheese under the barn.",
            "The abbey has a cellar for cheese under the barn.",
        ),
        ("The village wants a school with a garden.", "The village has a school with a garden."),
        ("The farm needs rain and seed in May.", "The farm gets rain and seed in May."),
        ("The firm keeps its office in Holm.", "The firm seeks an office in Holm."),
        (
            "The club hopes to build a stand for 900 fans.",
            "The club built a stand for 900 fans.",
        ),
        (
            "The abbey plans a cellar for cheese under the barn.",
            "The abbey has a cellar for cheese under the barn.",
        ),
        (
            "Divers asked for a lamp at the end of the pier.",
            "Divers got a lamp at the end of the pier.",
        ),
    ],
    "within": [
        (
            "All members of the club pay 20 crowns.",
            "All members of the club, the young ones excepted, pay 20 crowns.",
        ),
        ("The tram stops at the mill.", "The tram stops, in summer, at the mill."),
        (
            "Nearly all the bakers in Ford Lane have signed the petition against the new tax.",
            "The petition for the new tax was signed by almost all the bakers in Ford Lane,"
            " the guild says.",
        ),
        (
            "A second reading room will open at the library on 1 October.",
            "A second reading room at the library is to open on 1 October,"
            " unless the grant is cut.",
        ),
        (
            "Winners receive the medal from the mayor in the town hall.",
            "Winners received the medal from the mayor in the town hall last year.",
        ),
        (
            "The orchard belongs to the monks of Saint Alban.",
            "The orchard, the monks of Saint Alban say, belongs to the town.",
        ),
        (
            "The weir was repaired by the canal trust in 2018.",
            "The canal trust demanded in 2018 that the weir be repaired.",
        ),
        (
            "Shopkeepers in Mill Lane oppose the toll on vans.",
            "Those who keep a shop in Mill Lane oppose the toll on vans only at weekends.",
        ),
        (
            "The bridge carries trams.",
            "The bridge carries trams, and nobody else may carry trams across the bridge but on"
            " Sundays.",
        ),
        (
            "A second reading room will open at the library on 1 October.",
            "A second reading room at the library was to open on 1 October, but the plan failed.",
        ),
    ],
}


def listed(groups: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str]]:
    return [pair for pairs in groups.values() for pair in pairs]


@pytest.mark.parametrize(("a", "b"), listed(SAME))
def test_one_claim_in_two_forms_of_words_agrees(a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        assert {cue.label for cue in found(one, other)} == {"agree"}


@pytest.mark.parametrize(("a", "b"), listed(OTHER))
def test_what_is_nearly_the_same_claim_does_not_agree(a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        assert "agree" not in {cue.label for cue in found(one, other)}


@pytest.mark.parametrize(("a", "b"), SAME_FIGURE)
def test_the_same_figure_in_other_words_is_told_and_settles_nothing(a: str, b: str) -> None:
    told = [cue for cue in found(a, b) if cue.rule == "shared"]

    assert [cue.label for cue in told] == ["related"]
    assert all(cue.says.startswith("Both give the same figure: ") for cue in told)


def test_two_who_are_told_to_say_other_things_agree_in_nothing() -> None:
    a = 'Ada Lind, Harbour Master, said: "I am sorry for the crew and for their families."'
    b = "Ada Lind, the harbour master, has said that the drill showed “our boats were safe”."

    assert not [cue for cue in found(a, b) if cue.label == "agree"]


def test_a_figure_of_who_does_it_is_not_that_of_whom_it_is_done_to() -> None:
    a = "The driver was fined 40 crowns on the bridge."
    b = "The driver fined the passenger 40 crowns on the bridge."

    assert not [cue for cue in found(a, b) if cue.label == "agree"]


def test_the_same_words_of_somebody_named_elsewhere_are_no_strong_agreement() -> None:
    (cue,) = found("They have gathered 340 signatures.", "They have gathered 340 signatures.")

    assert (cue.label, cue.confidence) == ("agree", "possible")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The order obliges makers of smoke alarms to supply spare parts for six years.",
            "Makers of smoke alarms ought, where they can, to supply spare parts for six years.",
        ),
        (
            "The carved drum has come to the county museum as a loan from the fishers of Ruun, "
            "who own it.",
            "The owner of the carved drum, the county museum, has lent it to the fishers of Ruun.",
        ),
        (
            "Ice on the wires was what held up the trams between Lund and the Cross on Monday, and "
            "not, as many thought, the quarrel over pay.",
            "Because the drivers had walked out in the quarrel over pay, no tram ran between Lund "
            "and the Cross on Monday.",
        ),
    ],
)
def test_no_agreement_where_duty_owner_or_cause_is_another(a: str, b: str) -> None:
    assert not any(cue.label == "agree" for told in (found(a, b), found(b, a)) for cue in told)
