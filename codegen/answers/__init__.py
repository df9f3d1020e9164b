"""What is proved of a library, as data that JSON holds, each answer remembered."""
