# Every task of the project. `make` alone lists them.

SHELL := /bin/bash
VENV ?= .venv
python = $(VENV)/bin/python
# A planner command that ends with 1 has done its work and found something a person should look at.
planner = $(python) main.py $(1) || [ $$? -eq 1 ]
# Processes that share the test run; `make test TEST_PROCESSES=0` runs it in one.
TEST_PROCESSES ?= 2
# Plans that `make screens` paints: each name here needs a `new` line of its own below.
SCREEN_PLANS := empty sample

# Sees to the environment and the system; what is there already stays as it is.
set_up = VENV=$(VENV) installer/setup_environment.sh

.DEFAULT_GOAL := help
.PHONY: help run window story test lint tests coverage test-pythons format screens sheet benchmarks sample languages lock clean

help: ## List the tasks
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Set everything up and open the sample plan, or do the whole job in out/ where there is no display
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname -s)" != Linux ]; \
	then $(MAKE) --no-print-directory window; else $(MAKE) --no-print-directory story; fi

window:
	@$(set_up) runtime window
	@mkdir -p out
	@[ -e out/sample.cpmplan ] || $(call planner,new out/sample.cpmplan --sample)
	@$(python) main.py out/sample.cpmplan

story:
	@$(set_up) runtime offscreen
	@echo "There is no display, so the same job is done without a window."
	@mkdir -p out && rm -rf out/sample.cpmplan out/screens
	@$(call planner,new out/sample.cpmplan --sample)
	@$(call planner,balance out/sample.cpmplan --save-as Balanced --seconds 10)
	@$(call planner,export out/sample.cpmplan out/sample.xlsx --scenario Balanced)
	@$(call planner,screens out/sample.cpmplan out/screens)
	@echo
	@echo "out/sample.cpmplan is the plan, made by importing the sample lists and then balanced."
	@echo "out/sample.xlsx is the finance workbook of the balanced plan."
	@echo "out/screens holds a picture of every page."

test: ## Set everything up and run every check
	@$(set_up) develop offscreen formulas
	@$(MAKE) --no-print-directory lint tests

lint: ## Check style, formatting, types and the arrows between the packages
	@$(set_up) develop
	@echo "Style: ruff check"
	@$(python) -m ruff check --quiet
	@echo "Formatting: ruff format --check"
	@$(python) -m ruff format --quiet --check
	@echo "Types: mypy"
	@$(python) -m mypy
	@echo "Arrows between the packages: lint-imports"
	@PYTHONPATH=. $(VENV)/bin/lint-imports --no-logo --no-cache

# The tests start many processes: each begins sooner with what is compiled, even where keeping it is switched off.
pytest = PYTHONDONTWRITEBYTECODE= QT_QPA_PLATFORM=offscreen $(python) -m pytest -q -n $(TEST_PROCESSES) --dist worksteal

tests: ## Run the tests, without measuring what they cover
	@$(set_up) develop offscreen
	@echo "Tests: pytest"
	@$(pytest)

coverage: ## Run the tests with branch coverage, which takes about twice as long
	@$(set_up) develop offscreen formulas
	@$(pytest) --cov --cov-report=term:skip-covered

test-pythons: ## Run the unit tests on Python 3.12 and 3.13 too, where they are present
	@for version in 3.12 3.13; do \
		if ! python$$version -c "" 2>/dev/null; then echo "python$$version is not present."; continue; fi; \
		PYTHON=python$$version VENV=build/python$$version installer/setup_environment.sh develop || exit; \
		echo "Unit tests on Python $$version"; \
		build/python$$version/bin/python -m pytest -q tests/unit || exit; \
	done

format: ## Format the code and repair what ruff can repair
	@$(set_up) develop
	@$(python) -m ruff check --fix --quiet
	@$(python) -m ruff format

screens: ## Paint every page of every plan in SCREEN_PLANS into out/screens, the sample in German and in large text, too
	@$(set_up) runtime offscreen
	@mkdir -p out && rm -rf out/screens $(SCREEN_PLANS:%=out/screens-%.cpmplan)
	@$(call planner,new out/screens-empty.cpmplan)
	@$(call planner,new out/screens-sample.cpmplan --sample)
	@for plan in $(SCREEN_PLANS); do \
		$(call planner,screens out/screens-$$plan.cpmplan out/screens/$$plan) || exit; \
	done
	@$(call planner,screens out/screens-sample.cpmplan out/screens/german --language de)
	@$(call planner,screens out/screens-sample.cpmplan out/screens/large --text 200)

sheet: ## Paint every page and dialog in every look, size, plan and language, on sheets in out/sheet/sheets
	@$(set_up) develop offscreen
	@rm -rf out/sheet
	@$(python) -m tests.gui.sheet out/sheet

benchmarks: ## Run every benchmark
	@$(set_up) develop offscreen
	@for benchmark in tests/benchmarks/*.py; do PYTHONPATH=. $(python) $$benchmark || exit; done

sample: ## Build the sample lists again from Adventure Works: make sample SOURCE=its/folder
	@$(set_up) runtime
	@$(python) resources/samples/build_sample.py $(if $(SOURCE),--source "$(SOURCE)")

# Qt's own collector of texts, without the start-up of its Python wrapper.
LUPDATE = $(dir $(shell $(python) -c "import PySide6; print(PySide6.__file__)"))lupdate -silent -extensions py \
	-tr-function-alias QT_TRANSLATE_NOOP+=to_translate -locations none -no-obsolete
languages: ## Collect the texts of program and window into the catalogues of resources/languages
	@$(set_up) develop
	@for catalogue in resources/languages/core_*.ts; do $(LUPDATE) cpm_planner -ts $$catalogue || exit; done
	@for catalogue in resources/languages/window_*.ts; do $(LUPDATE) ui -ts $$catalogue || exit; done

COMPILE = $(python) -m uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
	--no-header --no-annotate pyproject.toml
lock: ## Renew the locked versions: constraints.txt, constraints-develop.txt and constraints-rivals.txt
	@$(set_up) develop
	@$(COMPILE) --upgrade --output-file constraints.txt
	@$(COMPILE) --upgrade --extra develop --constraint constraints.txt --output-file constraints-develop.txt
	@$(COMPILE) --upgrade --extra rivals --constraint constraints.txt --output-file constraints-rivals.txt

clean: ## Remove everything that the other tasks made
	rm -rf .venv out build dist .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find cpm_planner ui resources tests -name __pycache__ -prune -exec rm -rf {} +
