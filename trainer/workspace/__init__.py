"""Practising outside of the app: the files, the editor, and noticing a save. An adapter beside the floors, like paths.py."""

from trainer.workspace.files import Workspace

__all__ = ["Workspace"]
