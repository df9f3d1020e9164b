"""The stable forms as text, in operations that every framework of arrays has."""
