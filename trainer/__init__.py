"""Interview-prep trainer: spaced repetition, a judge, mock rounds and roadmaps, offline."""

__version__ = "0.1.0"
