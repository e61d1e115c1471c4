"""What things look like: signs, colours, and what fits."""
