# Each target makes what it needs, and works as the first command in a fresh checkout. The environment is made once,
# from pinned requirements, inside the checkout; it is made again when what it is made from changes.

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
READY := $(VENV)/.ready

.PHONY: build test check fuzz dense ptx lint docs pages bench set-up

build: $(READY)
	$(RUN) -m codegen build
	@$(RUN) docs/examples/first_run.py

# Everything, by as many processes as there are cores. Choose tests with ARGS: make test ARGS="tests/cli/test_output.py -x"
test: $(READY)
	$(RUN) -m pytest --numprocesses auto --maxprocesses 8 --dist loadfile --no-loadscope-reorder $(ARGS)

# While working: lint, types, and the tests of the rooms that need no kernels
check: lint
	$(RUN) -m pytest --numprocesses auto --maxprocesses 8 --dist loadfile --no-loadscope-reorder -m "not slow" tests/house tests/symbolic tests/work $(ARGS)

# What the suite samples, drawn anew and for as long as one likes: make fuzz ARGS="tool --count 100000 --record". Without
# arguments it is every test that draws, with a seed that it prints. What it finds becomes a test, with its example.
FUZZ = $(or $(ARGS),draws --count 1 --seed $$$$)
fuzz: $(READY)
	$(RUN) -m tests.fuzz $(FUZZ)

# A million points at 50 digits against the published facts; some minutes
dense: $(READY)
	ACTFORGE_DENSE=1000000 $(RUN) -m pytest tests/proof/test_dense_sample.py

# The PTX of every kernel that was changed since it was recorded, which the suite then samples
ptx: $(READY)
	$(RUN) tests/record_ptx.py

# Of generated/ what would not run; its lazy names (PEP 562) are no fault
lint: $(READY)
	$(RUN) -m ruff check
	$(RUN) -m ruff format --check
	$(RUN) -m ruff check --isolated --select E9,F63,F7,F821,F823 generated
	$(RUN) -m mypy

# The site of the pages as they are committed, in docs/_build
docs: $(READY)
	$(RUN) -m codegen docs

# The pages derived again from the definitions, and then their site; some minutes
pages: $(READY)
	$(RUN) -m codegen docs --derive

# Choose activations and options with ARGS: make bench ARGS="gelu --size 16777216 --threads 2"
bench: $(READY)
	$(RUN) -m codegen build
	$(RUN) -m codegen bench $(ARGS)

set-up: $(READY)

$(READY): pyproject.toml .requirements/set-up.txt
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit(f"Python {sys.version.split()[0]} is too old: give 3.11 or newer, as in: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --disable-pip-version-check --requirement .requirements/set-up.txt
	$(RUN) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
