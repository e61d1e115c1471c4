"""Steps of comparisons one after another, each with what it keeps of the one before.

numbered_documents.py  the documents by their numbers, and as the engine sees them
placed_topics.py       the topics with their passages
document_speakers.py   who speaks in each document
labelled_links.py      the links with their labels
"""
