"""Double-word arithmetic and the elementary functions, as operations."""
