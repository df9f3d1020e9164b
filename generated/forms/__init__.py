# Copied from codegen/targets/forms/runtime/__init__.py by `python -m codegen build`; do not edit.
"""Copied into the package beside the forms: what they call besides a framework's own operations."""
