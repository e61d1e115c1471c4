"""Compare texts: read documents, align their passages, say where they agree and diverge, and why.

    from perspectives.core import compare, read

    comparison = compare([read("op-ed.md"), read("news.txt")])
    for link in comparison.links:
        print(link.label, [cue.says for cue in link.cues])

Nothing in here knows of a terminal, and nothing leaves the machine.
"""
