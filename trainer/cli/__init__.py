"""The command line: parses, prints, and nothing else. Data goes to stdout, talk to stderr, and the exit code is a contract."""
