"""Copied into the package beside the forms: what they call besides a framework's own operations."""
