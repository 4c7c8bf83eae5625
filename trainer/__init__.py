"""Interview-prep trainer: spaced repetition, a judge and mock rounds, offline."""

__version__ = "0.1.0"
