# Two commands: `make run` opens the app, `make test` runs every check. Each sets up what it needs in .venv.
.PHONY: run test check-all benchmarks lock clean

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

run: $(READY)
	@$(BIN)/trainer

test: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/trainer check --all --changed
	$(BIN)/pytest

# Every problem afresh, whatever problem_sets/checked.lock remembers.
check-all: $(READY)
	$(BIN)/trainer check --all

benchmarks: $(READY)
	$(BIN)/python -m tests.benchmarks

# uv when it is there, else venv and pip; requirements.lock pins every version for both.
$(READY): pyproject.toml requirements.lock
	@if command -v uv >/dev/null 2>&1; then \
	  uv venv --quiet --allow-existing --python '>=3.11' .venv && \
	  uv pip install --quiet --python $(BIN)/python -r requirements.lock && \
	  uv pip install --quiet --python $(BIN)/python --no-deps --editable . ; \
	else \
	  $(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; found " + sys.version.split()[0] + ". Try: make PYTHON=python3.12") if sys.version_info < (3, 11) else None' && \
	  $(PYTHON) -m venv .venv && \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock && \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable . ; \
	fi
	@touch $@

lock:
	uv pip compile --quiet --universal --python-version 3.11 --group dev --no-emit-index-url --no-header pyproject.toml -o requirements.lock

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache dist
