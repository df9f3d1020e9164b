"""What each stage made of an activation, for a reader."""
