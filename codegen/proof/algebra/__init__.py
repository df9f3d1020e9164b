"""Identities, constants and closed forms, decided exactly."""
