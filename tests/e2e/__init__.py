"""The real program in a real pseudo-terminal, as a person would use it."""
