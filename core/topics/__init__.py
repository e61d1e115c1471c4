"""Topics and positions: named, suggested, edited, and the passages that belong to them."""
