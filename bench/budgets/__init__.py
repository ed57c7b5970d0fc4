"""The budgets of the project, measured beside a stock `rasa init` bot in the same run."""
