# The two main commands are `make demo` and `make test`.
# CKAN=2.10|2.11|2.12 sets the version of CKAN, PORT=… the port of the demo.

MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.PHONY: help demo stop status unit lint test half-1 half-2 upgrade test-all deep browser bench docs i18n clean

export CKAN ?= 2.11
export PORT ?= 5000

PORTAL := portal/python -m portal
RUN := $(PORTAL) run --
# The source is checked once, with the CKAN whose SQLAlchemy has types.
LINT := $(PORTAL) --ckan 2.12 run --no-services --
UNIT := $(PORTAL) run --no-services --
PYTEST := pytest --ckan-ini=test.ini
PYTEST_UNIT := pytest -p no:ckan -p no:ckan_fixtures tests/unit
SERVICES := tests --ignore=tests/unit --ignore=tests/upgrade
# The service tests in two halves: these folders, and all the others.
HALF_1 := tests/block tests/demands tests/logic
HALF_2 := $(SERVICES) $(HALF_1:%=--ignore=%)
# These take the longest, up to seven minutes each, and depend least on CKAN: they try our own rules
# in hundreds or thousands of combinations. `test-all` runs each of them on one of its two versions,
# to end in time, and leaves it out elsewhere; `make test` runs all of them on its version.
ELSEWHERE_2.12 := tests/demands/test_lives.py tests/demands/test_losses.py tests/demands/test_offers.py \
	tests/ledger/test_histories.py tests/ledger/test_referrals.py tests/ledger/test_tampering.py \
	tests/logic/test_histories.py tests/logic/test_visibility.py tests/test_not_ready.py \
	tests/views/test_growth_recounted.py
ELSEWHERE_2.11 := tests/ledger/test_spans.py tests/logic/test_bad_input.py \
	tests/logic/test_meanwhile.py tests/logic/test_referral_life.py tests/logic/test_roles.py \
	tests/test_api_reference.py tests/views/test_growth_events.py tests/views/test_growth_indicators.py
# Of the tests in a browser, only the two stories. Tests of two versions of CKAN have their own target.
EXCEPT := -m "(smoke or not browser) and not deep"
TEST_HALF = $(PORTAL) run --half $(1) -- $(PYTEST) $(EXCEPT) $(HALF_$(1))

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## /{printf "make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: ## Start a CKAN portal with the plugin enabled and data in it
	@portal/system-packages demo
	@$(PORTAL) demo

# Where nothing was installed yet, there may be no Python to ask.
stop: ## Stop what was started here, and nothing else
	@if [ -d .portal ]; then $(PORTAL) stop; else echo "Nothing was running."; fi

status: ## Show what is running, on which port, and its log
	@if [ -d .portal ]; then $(PORTAL) status; else echo "Nothing is running yet."; fi

unit: ## Run the tests that need no services, in a minute or two
	@portal/system-packages environment
	@$(UNIT) $(PYTEST_UNIT)

lint: ## Check style, types, layers and unused code
	@portal/system-packages environment
	@$(LINT) ruff check .
	@$(LINT) ruff format --check .
	@$(LINT) pyright
	@$(LINT) lint-imports
	@$(LINT) vulture

# Two at a time, because a run keeps one core busy: each half of the service tests has its own
# databases. The output of the second, which takes the longest, is shown as it runs; that of the
# others when they end, so that their lines do not mix.
test: ## Run lint, unit and service tests on one version of CKAN
	@portal/system-packages tests
	@$(MAKE) -j2 --keep-going --output-sync=target half-2 half-1 lint unit

half-1:
	@portal/system-packages tests
	@$(call TEST_HALF,1)

half-2:
	@portal/system-packages tests
	+@$(call TEST_HALF,2)

# Two at a time, because a run keeps one core busy and each half of each version has its own
# databases. The output of each is shown in one piece when it ends, and all of them finish even if one
# fails. Lint is the first to end, the short ones are the last, and the upgrade waits for the database
# of the first half of 2.12.
test-all: ## Run all but make deep on 2.11 and 2.12, and the smoke tests on 2.10
	@portal/system-packages tests
	@echo "Two at a time, each shown when it ends: this takes an hour or more."
	@$(MAKE) -j2 --keep-going --output-sync=target lint half-1-2.12 half-1-2.11 half-2-2.12 \
		half-2-2.11 unit-2.12 unit-2.11 smoke-2.10 upgrade

unit-%:
	@$(PORTAL) --ckan $* run --no-services -- $(PYTEST_UNIT)

half-1-%:
	@$(PORTAL) --ckan $* run --half 1 -- $(PYTEST) $(HALF_1) $(ELSEWHERE_$*:%=--ignore=%)

half-2-%:
	@$(PORTAL) --ckan $* run --half 2 -- $(PYTEST) $(HALF_2) $(ELSEWHERE_$*:%=--ignore=%)

smoke-%:
	@$(PORTAL) --ckan $* run -- $(PYTEST) -m "smoke and not deep" $(SERVICES)

upgrade: ## Test upgrades: 2.11 to 2.12, each kept release to this code, the README's commands
	@portal/system-packages tests
	@$(PORTAL) --ckan 2.11 run --no-services -- true
	@$(PORTAL) --ckan 2.12 run -- $(PYTEST) tests/upgrade

# pytest exits with 5 if all of them have passed already.
deep: ## Run the long tests, before calling something done
	@portal/system-packages tests
	@$(RUN) $(PYTEST) -m deep $(SERVICES) || [ $$? -eq 5 ]
	@$(MAKE) mutants

.PHONY: mutants
mutants: ## Break a copy of the source in small ways, and check that tests notice
	@portal/system-packages tests
	@$(RUN) python -m tests.mutants

browser: ## Run the tests in a browser
	@portal/system-packages tests
	@$(RUN) $(PYTEST) tests/browser

bench: ## Measure what the plugin costs
	@portal/system-packages tests
	@$(RUN) python -m bench

docs: ## Generate the API reference from the code
	@portal/system-packages tests
	@$(RUN) python -m docs.reference

i18n: ## Extract the strings, and update and compile the translations
	@portal/system-packages environment
	@$(UNIT) python setup.py extract_messages update_catalog compile_catalog

clean: ## Stop everything, delete what was made here, and say what remains on the machine
	@if [ -d .portal ]; then $(PORTAL) stop; fi
	@portal/system-packages stay
	@rm -rf .portal *.egg-info .hypothesis .import_linter_cache .ruff_cache
