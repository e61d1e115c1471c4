"""The screen: a Textual application that draws a comparison and edits a notebook."""
