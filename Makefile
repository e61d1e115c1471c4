# `make run` and `make test` are all a newcomer needs; `make check` is what has to pass.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check format picture keys bench-engine bench-cost bench-screen clean

run: .venv/installed  ## open the program; ARGS="a.md b.md" names your own documents
	@$(BIN)/perspectives $(ARGS)

test: .venv/installed-dev  ## run the tests; ARGS="-k notebook" chooses some
	@$(BIN)/python -m pytest $(ARGS)

check: .venv/installed-dev  ## format, lint, types, layers and tests
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/pyright
	@$(BIN)/lint-imports
	@$(MAKE) --no-print-directory test

format: .venv/installed-dev  ## mend what can be mended by itself
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

picture: .venv/installed-dev  ## redraw the picture in the README
	@TEXTUAL_COLOR_SYSTEM=truecolor $(BIN)/python scripts/picture.py

keys: .venv/installed-dev  ## write the manual's table of keys
	@$(BIN)/python scripts/keys.py

DATA ?= ../shared/eval
bench-engine: .venv/installed-dev  ## measure the engine on the annotated texts in DATA
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[bench]'
	@$(BIN)/python tests/benchmarks/bench_engine.py $(DATA)
	@$(BIN)/python tests/benchmarks/bench_labels.py $(DATA)

bench-cost: .venv/installed-dev  ## measure time and memory of a comparison by its size
	@$(BIN)/python tests/benchmarks/bench_cost.py $(DATA) $(SIZES)

bench-screen: .venv/installed-dev  ## measure the speed of the screen; writes docs/benchmarks-screen.md
	@$(BIN)/python tests/benchmarks/bench_screen.py

clean:  ## remove the environment and every cache
	rm -rf .venv build dist *.egg-info .pytest_cache .ruff_cache .hypothesis

# Each set-up leaves a stamp, so the second time costs nothing until pyproject.toml changes.
.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "perspectives needs Python 3.11 or newer; name one with PYTHON=...")'
	@$(PYTHON) -m venv .venv

.venv/installed: pyproject.toml | .venv/bin/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/installed-dev: pyproject.toml | .venv/bin/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ .venv/installed
