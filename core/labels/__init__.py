"""Cues -> labels: whether two passages, and two documents on a topic, agree or diverge."""
