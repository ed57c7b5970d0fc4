# Vis-à-vis. Needs: make and a Python 3.10 somewhere (PATH, pyenv or uv). See: make help

VENV := .venv
CORE := .venv-core
BIN := $(VENV)/bin
PY := $(BIN)/python

# Rasa, TensorFlow and SQLAlchemy speak too much, and Rasa reports errors home.
export RASA_TELEMETRY_ENABLED := false
export TF_CPP_MIN_LOG_LEVEL := 2
export SQLALCHEMY_SILENCE_UBER_WARNING := 1

# Folders that know nothing of Rasa, by design: they also pass on a supported Python.
CORE_TESTS := $(filter-out tests/shell/ tests/actions/ tests/cli/ tests/bench/ tests/rehearsals/,$(sort $(wildcard tests/*/)))

.DEFAULT_GOAL := help
.PHONY: help chat test test-core setup train run bench bench-nlu bench-asked check validity simulate lock clean

help: ## montre cette liste
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "%-18s %s\n", $$1, $$2}'

chat: setup ## prépare tout, puis ouvre une répétition dans le terminal
	@$(BIN)/visavis train --if-changed
	@$(BIN)/visavis chat

test: setup ## prépare tout, puis passe les tests
	@$(BIN)/visavis train --if-changed
	@$(PY) -m pytest

test-core: ## passe les tests de tout ce qui n’est pas Rasa sur un Python plus récent (3.12 ou 3.13)
	@if ! scripts/find-python 3.12 3.13 >/dev/null && [ ! -x $(CORE)/bin/python ]; then \
	  echo "test-core : aucun Python 3.12 ou 3.13 ici, ces tests n’ont pas été passés (« uv python install 3.12 » en donne un)." >&2; exit 1; fi
	@$(MAKE) --no-print-directory $(CORE)/.installed
	@$(CORE)/bin/python -m pytest $(CORE_TESTS)

setup: $(VENV)/.installed ## installe dans .venv ce que dit requirements/lock.txt

$(VENV)/.installed: requirements/lock.txt requirements/build.txt pyproject.toml
	@scripts/make-venv $(VENV) requirements/lock.txt 3.10
	@$(PY) -m pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(CORE)/.installed: requirements/core-lock.txt requirements/build.txt
	@scripts/make-venv $(CORE) requirements/core-lock.txt 3.12 3.13
	@touch $@

train: setup ## entraîne le modèle, même si rien n’a changé
	@$(BIN)/visavis train

run: setup ## sert Rasa sur la machine elle-même (127.0.0.1)
	@$(BIN)/visavis train --if-changed
	@$(BIN)/visavis run

bench: setup ## mesure temps et mémoire à côté d’un bot « rasa init »
	@$(BIN)/visavis train --if-changed
	@$(PY) -m bench.budgets

check: setup ## relit les données : scénarios, intentions, règles, histoires
	@$(BIN)/visavis scenario check
	@$(BIN)/rasa data validate --fail-on-warnings

bench-nlu: setup ## compare les façons de reconnaître un sujet (n-grammes, lemmes, vecteurs, SVM, la nôtre)
	@$(PY) -m bench.nlu

bench-asked: setup ## joue une à une des questions d’appels entiers : ce qu’on obtient répond-il ?
	@$(BIN)/visavis train --if-changed
	@$(PY) -m bench.asked

validity: setup ## mesure les lectures et les notes contre des jugements humains (docs/validity.md)
	@$(PY) -m bench.validity

simulate: setup ## fait jouer des milliers d’appels par des stagiaires de papier, et vérifie ce que dit le client
	@$(BIN)/visavis train --if-changed
	@$(PY) -m bench.simulation --calls 30 --rasa 200

lock: ## refait les verrous de requirements/ (demande uv)
	@scripts/lock

clean: ## enlève ce que les commandes ont fait (environnements, modèles), pas les répétitions (var/)
	rm -rf $(VENV) $(CORE) models .rasa .pytest_cache build *.egg-info
