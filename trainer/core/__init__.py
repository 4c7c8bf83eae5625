"""What things are: pure values and decisions. No clock, disk, randomness or IO in this package."""
