"""JavaScript: programs for a browser, with the CPU's bits."""
