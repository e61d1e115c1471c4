"""The compare screen, made of parts that are handed what they need.

messages.py  what the parts tell the screen and the application
reader.py    what is told to the reader and asked of them
runner.py    the comparison, made beside the event loop
exports.py   files of the comparison and the notes
copies.py    text handed to other programs
"""
