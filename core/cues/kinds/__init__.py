"""The kinds of difference and of agreement: one module for each, all of them of two sentences.

Beside them stands what several ask: `tense`, `deciding_words`, `turning_words`, `nearness`,
`attributes`, `list_frames`, `figure_surroundings`.
"""
