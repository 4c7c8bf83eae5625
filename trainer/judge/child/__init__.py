"""The child side: what runs in the runner process and in its forks. Standard library only, nothing of ours outside.

The app never imports this package; start.py makes it a package of its own name in a fresh interpreter.
"""
