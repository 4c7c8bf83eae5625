"""`trainer mock`: mock interviews on the command line. Each command takes up the round that its events tell of."""
