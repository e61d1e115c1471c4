"""Where the reader is and where each move leads: values only, no screen."""
