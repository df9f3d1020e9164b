"""What frameworks call the activations: tables of names, arguments, defaults and formulas, and what is proved of them.

`table.py` is data alone, so that the command line knows the words without anything heavy; `proved.py` compares.
"""
