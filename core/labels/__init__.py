"""Pairs and cues -> labelled links: whether two passages, and two documents, agree or diverge."""
