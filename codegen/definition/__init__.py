"""What did the author write? Activations, validated, each part with its file and line."""
