"""The reader's notebook while documents are open: looked up, changed, taken back, saved.

open_notebook.py      a notebook looked up by the passages of the open documents
session.py            the same with its changes, which can be taken back, and its file
drafts.py             notes that were being written when the program was made to end
open_sheets.py        their sheets, made once, with what the reader did to them
edited_comparison.py  what the engine found, with what the reader did to it
judge_choices.py      what a judge can be asked about where a reader is
open_questions.py     what is not answered yet of that
judge_answers.py      what it answered besides its findings
asking.py             a judge asked beside the event loop: how far it is, what came of it
leaving.py            what is done about a notebook that is not saved when the program ends
undoing.py            changes taken back and done again
made_by_hand.py       links and topics made by hand
stops.py              where the reader stopped and jumped from
"""
