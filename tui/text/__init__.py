"""Documents as rows of the screen: wrapped, marked, quoted and named."""
