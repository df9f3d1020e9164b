"""Record that the PTX of all kernels was made and found right: `make ptx`.

Runs the test, which compiles the kernels that are not on record as they are now, and a sample of the others. Takes
minutes where all were changed; without the record it compiles all.
"""

from __future__ import annotations

import json
import sys

import pytest
from support import derived
from support.ptx_record import RECORD, TEST, digests


def main() -> int:
    """The exit status is pytest's; nothing is recorded where a test fails."""
    status = int(pytest.main([str(TEST)]))
    if status == 0:
        RECORD.write_text(json.dumps(digests(derived.families()), indent=2) + "\n", "utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main())
