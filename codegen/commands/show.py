"""`show`: what each stage made of an activation."""

from __future__ import annotations
import click


@click.command("show")
def command() -> None:
    """x"""
