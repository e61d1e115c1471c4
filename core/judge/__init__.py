"""A judge that the reader brings: a language model, a service or a person who answers questions.

The questions are about two documents at a time, and about each proposed divergence once more. Every
answer is kept on a tape, and findings are read off the tape alone: asked live, in batches of files,
or by a colleague, the same answers give the same findings.

    documents -> questions -> (a model answers) -> tape -> gates -> findings
"""
