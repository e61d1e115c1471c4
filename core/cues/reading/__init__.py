"""What is read off one sentence, whatever it is compared with."""
