"""The compare screen, made of parts that are handed what they need.

screen.py        what happens, and who is told
actions.py       one method for each command
parts.py         makes the parts
part.py          what the parts that change the notebook are handed
state.py         what the reader sees: where they are, and how the documents stand
navigator.py     where the reader is: moved, drawn, left and found again
layout.py        the widgets: the room that each has, and what is drawn on them
reasons.py       the strip of reasons
movement.py      moves by topic, passage, link and document
finder.py        the search
views.py         base view, zoom, order, filter
results.py       reasons, brief, grid and sheets in full
judging.py       the judge, asked from the screen
versions.py      what changed, shown first where texts are versions
checking.py      a document held against the others
changes.py       changes of the notebook: made, taken back, drawn
notes.py         notes, marks and verdicts
by_hand.py       links, and passages on topics
topics.py        the topics, edited
runner.py        the comparison, made beside the event loop
files.py         the documents and their files
exports.py       files of the comparison and the notes
copies.py        text handed to other programs
availability.py  which actions can be used now
reader.py        what is told to the reader and asked of them
messages.py      what the parts tell the screen and the application
"""
