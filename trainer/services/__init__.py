"""What a user can do, as functions on values. Adapters are reached only through the protocols in ports.py."""
