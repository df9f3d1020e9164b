"""What cannot be computed, as errors that name the part in the way."""

from __future__ import annotations


class NoStableForm(Exception):
    """No law brings an expression into a stable form; the message names the part in the way."""
