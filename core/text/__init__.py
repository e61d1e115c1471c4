"""Text as the engine sees it: passages, sentences, words, and what of a page is no text."""
