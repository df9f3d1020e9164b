"""What editors and type checkers read of a package: the signatures of its functions."""
