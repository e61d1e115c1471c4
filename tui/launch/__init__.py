"""From a call of the program to documents on the screen."""
