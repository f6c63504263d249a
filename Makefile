# `make` alone lists what there is. Every step that sets something up leaves a stamp and runs once.
.DEFAULT_GOAL := help
SHELL := /bin/bash

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
OUT := build/lille
PYTEST_ARGS ?=

BASE := $(VENV)/.udtplan-base
DEV := $(VENV)/.udtplan-dev
TOOLS := node_modules/.udtplan-tools

.PHONY: help demo dev test lint check stale generate format lock dist bench clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

demo: $(BASE) ## install udtplan here, check the plan of Lille and make its documents
	@echo "── Is the plan of Lille complete? (udtplan check)"
	@$(BIN)/udtplan check examples/lille --stage final --as-of 2024-12-31 --format concise \
	  | grep -v -e ': warning: ' -e ': note: '
	@echo; echo "These are the errors. With the warnings, what is asked and what to do next:"
	@echo "  $(BIN)/udtplan check examples/lille --stage final"
	@echo; echo "── How far is it? (udtplan status)"
	@$(BIN)/udtplan status examples/lille --as-of 2024-12-31
	@mkdir -p $(OUT)
	@echo; echo "── Its documents (udtplan render)"
	@$(BIN)/udtplan render examples/lille --md --html --pdf --out $(OUT)
	@echo; echo "The documents are here:"
	@find $(OUT) -type f | sort | sed "s|^|  $(CURDIR)/|"
	@echo "Now try it on your own city:  $(BIN)/udtplan init \"My City\""

dev: $(DEV) ## set up the environment that the other targets use

test: $(DEV) tools ## run every test, the PDF and page validators among them
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile $(PYTEST_ARGS)

lint: $(DEV) ## format, code style and types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

check: lint stale test ## everything that CI asks for

stale: $(DEV) ## fail if a generated file is not what `make generate` would write
	$(BIN)/python scripts/generate.py --check

generate: $(DEV) ## write the generated files anew: schemas, documents, manual pages
	$(BIN)/python scripts/generate.py

format: $(DEV) ## put the code into shape
	$(BIN)/ruff check --fix --exit-zero .
	$(BIN)/ruff format .

lock: $(DEV) ## write the locked requirements anew; UPGRADE=1 takes the newest versions
	scripts/lock.sh $(if $(UPGRADE),--upgrade)

dist: $(DEV) ## build the sdist and, from it, the wheel
	$(BIN)/python -m build --no-isolation --outdir dist

bench: $(DEV) ## measure udtplan beside its peers
	$(BIN)/python benchmarks/run.py

clean: ## remove everything that was set up or built
	rm -rf $(VENV) node_modules build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find src tests scripts benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

# ── set-up ──────────────────────────────────────────────────────────────────────────────────────────
$(BIN)/python:
	@scripts/make_venv.sh $(VENV) $(PYTHON)

$(BASE): requirements/base.txt pyproject.toml | $(BIN)/python
	@echo "Installing udtplan and what it needs into $(VENV); that takes a moment …"
	@$(PIP) install --require-hashes -r requirements/base.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV): $(BASE) requirements/dev.txt
	@echo "Installing what the tests and checks need into $(VENV); that takes a moment …"
	@$(PIP) install --require-hashes -r requirements/dev.txt
	@touch $@

# The script makes the stamp itself, and only if nothing is missing; so an incomplete set-up is tried again.
.PHONY: tools
tools:
	@test -f $(TOOLS) && test ! package-lock.json -nt $(TOOLS) || scripts/setup_tools.sh $(TOOLS)
