"""`python -m codegen`."""

import sys

try:
    from .cli.main import main
except ModuleNotFoundError as error:  # another Python than the one that `make build` prepares
    sys.stderr.write(
        f"error: the package {error.name} is not installed for {sys.executable}\n"
        "  in a checkout run: make build, and then: . .venv/bin/activate\n"
    )
    raise SystemExit(2) from None

if __name__ == "__main__":
    raise SystemExit(main())
