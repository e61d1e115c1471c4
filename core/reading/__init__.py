"""One module for each family of formats, and the table that picks one."""
