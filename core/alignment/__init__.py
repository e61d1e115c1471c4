"""Which passages of different documents speak of the same thing."""
