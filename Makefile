# Every target sets up what it needs. The work itself is in Scripts/ and in the `endio` command.

SHELL := /bin/bash
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help

# The same flags for the command and for the tests, so that one build serves both. `-enable-testing` keeps internal
# declarations visible to `@testable import`; the optimiser stays on.
FLAGS := -c release -Xswiftc -enable-testing
# One test after another: side by side, each suite's time would be that of them all.
TEST  := Scripts/test.sh $(FLAGS) --skip-build --disable-xctest --no-parallel

# The command is rebuilt only when a source is newer than the stamp, or the binary is gone: asking `swift build`
# whether there is anything to do takes a second. Folders are listed too, because they change when a file is removed;
# Package.resolved is not, because the build itself writes it.
ENDIO   := .build/release/endio
STAMP   := .build/endio.built
SOURCES := Package.swift $(shell find Sources)

.PHONY: help check check-full test test-long sanitize crosscheck recheck render bench clean setup build-tests rebuild

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile

check: $(STAMP) ## Print the verdict table of all presets; fail when a verdict is not as expected
	@$(ENDIO) check --expect

check-full: $(STAMP) ## The same with the large scopes: more than half an hour, up to 16 GiB
	@$(ENDIO) check --expect --full

test: build-tests ## Run the tests, then list the suites by time (FILTER=name runs some of them)
	@$(TEST) $(if $(FILTER),--filter '$(FILTER)')

test-long: build-tests ## Run the tests and the long ones too
	@ENDIO_LONG_TESTS=1 $(TEST) $(if $(FILTER),--filter '$(FILTER)')

sanitize: setup ## Run the engine under the thread and address sanitizers, and show that they notice mistakes
	@Scripts/sanitize.sh

crosscheck: build-tests ## Install Spin and compare with it what the explorer finds
	@Scripts/setup.sh spin gcc
	@ENDIO_CROSSCHECK=1 $(TEST) --filter CrossCheck

recheck: $(STAMP) ## Install cvc5 and z3, and ask them the questions of the certificates in Proofs/ again
	@Scripts/setup.sh cvc5 z3
	@$(ENDIO) prove --recheck
	@Scripts/recheck.sh Proofs/*.smt2

render: build-tests ## Write the generated parts of Specs/ and the README anew, which takes minutes
	@Scripts/render-docs.sh $(FLAGS) --skip-build --disable-xctest --no-parallel

bench: ## Install Spin, and compare the explorer's speed and memory with it
	@Scripts/setup.sh spin gcc
	@Benchmarks/run

clean: ## Remove what was built
	@rm -rf .build Benchmarks/.build Sanitizers/.build-thread Sanitizers/.build-address

setup:
	@Scripts/setup.sh

build-tests: setup
	@swift build $(FLAGS) --build-tests

# The stamp bears the time the build began: a source saved while it ran is newer.
$(STAMP): $(SOURCES) $(if $(wildcard $(ENDIO)),,rebuild) | setup
	@mkdir -p .build && touch $@.begun
	@swift build $(FLAGS) --product endio
	@mv $@.begun $@
