# coach: what you can do here. `make help` prints the targets.

PREFIX ?= $(HOME)/.local
DESTDIR ?=
MVN ?= mvn -B -ntp
JAVA = $(if $(JAVA_HOME),$(JAVA_HOME)/bin/java,java)

bin = $(DESTDIR)$(PREFIX)/bin
lib = $(DESTDIR)$(PREFIX)/lib/coach
share = $(DESTDIR)$(PREFIX)/share
jar = target/coach.jar
sources = pom.xml $(shell find src/main phrasebooks -type f)

.DEFAULT_GOAL := help
.PHONY: help try test install uninstall check format bless bench acceptance terminal man readme clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

try: $(jar) ## build, and check a draft that needs help
	@echo '$$ coach check src/main/samples/draft.txt'
	@$(JAVA) -jar $(jar) check src/main/samples/draft.txt; [ $$? -eq 1 ]

test: ## build and run all tests
	$(MVN) verify

$(jar): $(sources)
	$(MVN) -q -DskipTests package
	@touch $@

install: $(jar) ## put coach under PREFIX (default ~/.local)
	install -d '$(bin)' '$(lib)/samples' '$(share)/man/man1'
	install -m 755 src/main/launcher/coach '$(bin)'
	install -m 755 src/main/resources/coach/hooks/sendmail '$(bin)/coach-sendmail'
	install -m 755 src/main/launcher/train '$(lib)'
	install -m 644 $(jar) '$(lib)'
	install -m 644 src/main/samples/* '$(lib)/samples'
	install -m 644 src/main/man/coach.1 '$(share)/man/man1'
	install -d '$(share)/bash-completion/completions' '$(share)/zsh/site-functions' '$(share)/fish/vendor_completions.d'
	$(JAVA) -jar $(jar) completion bash > '$(share)/bash-completion/completions/coach'
	$(JAVA) -jar $(jar) completion zsh > '$(share)/zsh/site-functions/_coach'
	$(JAVA) -jar $(jar) completion fish > '$(share)/fish/vendor_completions.d/coach.fish'
	$(if $(DESTDIR),@echo 'Run $(PREFIX)/lib/coach/train once in place: it makes starts fast.','$(lib)/train')
	@case ":$$PATH:" in *':$(PREFIX)/bin:'*) ;; *) echo 'Add $(PREFIX)/bin to your PATH.' ;; esac

uninstall: ## take away what install put there
	rm -rf '$(lib)'
	rm -f '$(bin)/coach' '$(bin)/coach-sendmail' '$(share)/man/man1/coach.1'
	rm -f '$(share)/bash-completion/completions/coach' '$(share)/zsh/site-functions/_coach'
	rm -f '$(share)/fish/vendor_completions.d/coach.fish'

check: ## what must hold before a change goes in: format, no warnings, tests, nothing uncommitted
	$(MVN) spotless:check
	$(MVN) -Pstrict clean verify
	git diff --exit-code HEAD
	test -z "$$(git status --porcelain)"

format: ## lay out the Java sources
	$(MVN) -q spotless:apply

bless: ## rewrite the golden reports after a wanted change, to be read in the diff
	$(MVN) -q -Dcoach.bless=true -Dtest='*Golden*' test

readme: $(jar) ## renew the report shown in README.md
	src/test/acceptance/readme '$(CURDIR)/$(jar)'

acceptance: ## run the installed program with git send-email and a mail wrapper
	src/test/acceptance/run

terminal: ## press keys at the prompt of the installed program (tmux)
	src/test/acceptance/run terminal

bench: ## cold start against write-good and bare Java, and megabytes a second (hyperfine, npm)
	src/test/bench/run

man: ## show the manual page
	man -l src/main/man/coach.1

clean: ## remove what was built
	rm -rf target
