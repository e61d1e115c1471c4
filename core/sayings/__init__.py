"""What documents say, clause beside clause, where nothing is claimed of the two.

of_subjects.py   of a subject that two passages share
weighing.py      how good a subject a noun makes that both name
telling.py       how telling words are in two documents
passages.py      a passage as what its sentences speak of
phrases.py       nouns with the words that go with them
verbs.py         finite verbs, told by what stands beside them
cutting.py       clauses that can be read by themselves, and what is shown of them
of_topics.py     of a topic
kinds.py         what kinds of things a clause tells
parts.py         the parts of a sentence between marks
"""
