"""An export that the reader asks for on the screen: what of it, in which format, to which file."""
