# Everything stands on two commands: `make demo` and `make test`.
# CKAN=2.10|2.11|2.12 chooses the version of CKAN, PORT=… the port of the demo.

MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.PHONY: help demo stop status unit lint test half-1 half-2 upgrade test-all deep browser bench docs i18n clean

export CKAN ?= 2.11
export PORT ?= 5000

PORTAL := portal/python -m portal
RUN := $(PORTAL) run --
# The source is judged once, next to the CKAN whose SQLAlchemy has types.
LINT := $(PORTAL) --ckan 2.12 run --no-services --
UNIT := $(PORTAL) run --no-services --
PYTEST := pytest --ckan-ini=test.ini
PYTEST_UNIT := pytest -p no:ckan -p no:ckan_fixtures tests/unit
SERVICES := tests --ignore=tests/unit --ignore=tests/upgrade
# Of the service tests: the folders of the first half, and whatever else there is.
HALF_1 := tests/block tests/demands tests/logic
HALF_2 := $(SERVICES) $(HALF_1:%=--ignore=%)
# Of the tests in a browser only the story. Two versions of CKAN have a target of their own.
EXCEPT := -m "(smoke or not browser) and not deep"
TEST_HALF = $(PORTAL) run --half $(1) -- $(PYTEST) $(EXCEPT) $(HALF_$(1))

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## /{printf "make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: ## Open a CKAN portal with the plugin on and data in it
	@portal/system-packages demo
	@$(PORTAL) demo

stop: ## End what was started here, and nothing else
	@portal/python -m portal stop

status: ## Tell what runs, where, and where its log is
	@$(PORTAL) status

unit: ## Run the tests that need no CKAN running, in seconds
	@portal/system-packages environment
	@$(UNIT) $(PYTEST_UNIT)

lint: ## Judge style, types, the layers and what nothing uses
	@portal/system-packages environment
	@$(LINT) ruff check .
	@$(LINT) ruff format --check .
	@$(LINT) pyright
	@$(LINT) lint-imports
	@$(LINT) vulture

# Two at a time, since a run keeps one core busy: each half of the service tests has databases of its
# own. The second, which takes the longest, is heard as it goes on; the others when they end, for
# their lines would fall among those.
test: ## Run lint, unit and service tests on the chosen CKAN
	@portal/system-packages tests
	@$(MAKE) -j2 --keep-going --output-sync=target half-2 half-1 lint unit

half-1:
	@portal/system-packages tests
	@$(call TEST_HALF,1)

half-2:
	@portal/system-packages tests
	+@$(call TEST_HALF,2)

# Two at a time, since a run keeps one core busy and each version has a database of its own. What
# each says is shown whole when it ends, and all is said before the whole fails. Lint is first to
# speak, and 2.12 begins before 2.11, since the upgrade waits for its database.
test-all: ## Run everything on 2.11 and 2.12, and the smoke tests on 2.10
	@portal/system-packages tests
	@echo "Two at a time, each shown when it ends: some minutes."
	@$(MAKE) -j2 --keep-going --output-sync=target lint all-2.12 all-2.11 smoke-2.10 upgrade

all-%:
	@$(PORTAL) --ckan $* run --no-services -- $(PYTEST_UNIT)
	@$(PORTAL) --ckan $* run --half 1 -- $(PYTEST) $(HALF_1)
	@$(PORTAL) --ckan $* run --half 2 -- $(PYTEST) $(HALF_2)

smoke-%:
	@$(PORTAL) --ckan $* run -- $(PYTEST) -m "smoke and not deep" $(SERVICES)

upgrade: ## Test that 2.11 becomes 2.12 with its data, and what the README says to run
	@portal/system-packages tests
	@$(PORTAL) --ckan 2.11 run --no-services -- true
	@$(PORTAL) --ckan 2.12 run -- $(PYTEST) tests/upgrade

# pytest says 5 where all of them held already.
deep: ## Run the long proofs, before something is called done
	@portal/system-packages tests
	@$(RUN) $(PYTEST) -m deep $(SERVICES) || [ $$? -eq 5 ]
	@$(MAKE) mutants

.PHONY: mutants
mutants: ## Make small wrong changes in a copy, and see the tests notice
	@portal/system-packages tests
	@$(RUN) python -m tests.mutants

browser: ## Run the tests in a browser
	@portal/system-packages tests
	@$(RUN) $(PYTEST) tests/browser

bench: ## Measure what the plugin costs
	@portal/system-packages tests
	@$(RUN) python -m bench

docs: ## Write the reference of the API from the code
	@portal/system-packages tests
	@$(RUN) python -m docs.reference

i18n: ## Extract the strings, update and compile the translations
	@portal/system-packages environment
	@$(UNIT) python setup.py extract_messages update_catalog compile_catalog

clean: ## Stop everything, delete .portal, and say what stays on the machine
	@if [ -d .portal ]; then $(PORTAL) stop; fi
	@portal/system-packages stay
	@rm -rf .portal
