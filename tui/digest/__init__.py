"""A comparison arranged for the screen: by topic and passage, with what was done by hand.

digest.py        the comparison, by topic
topic_digest.py  one topic, or all links: counted, by passage
link_kinds.py    kinds of links, and which of several comes first
link_walk.py     the links in the order in which a reader walks through them
hand_edits.py    what the reader linked, took apart and moved
checked.py       a document that is held against the others
places.py        passages as the screen counts them
"""
