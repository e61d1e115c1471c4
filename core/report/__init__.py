"""What is told of a comparison and its notes, worked out once for the screen and every export."""
