"""The kinds of difference and of agreement: one module for each, all of them of two sentences."""
