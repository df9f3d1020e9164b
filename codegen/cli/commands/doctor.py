"""`doctor`: what this machine can run, and what is missing."""

from __future__ import annotations

from pathlib import Path

import click

from ..terminal import print_json, print_table, progress
from .common import json_option, out_option


@click.command("doctor")
@out_option
@json_option
def command(out: Path, as_json: bool) -> int:
    """Check what this machine can run, and what is missing."""
    from ..doctor import examine

    with progress(quiet=as_json) as tell:
        findings = examine(out, tell)
    if as_json:
        told = {f.subject: {"state": f.state, "found": f.found, "advice": f.advice} for f in findings}
        print_json("doctor", {"findings": told})
    else:
        print_table(("", "state", "found", "what to do"), [(f.subject, f.state, f.found, f.advice) for f in findings])
    return 2 if any(f.state == "needed" for f in findings) else 0
