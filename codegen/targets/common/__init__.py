"""What every target shares: the facts as files, and the lists of a package."""
