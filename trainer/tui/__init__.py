"""The terminal app: screens that show what services answer. Nothing is decided here, and nothing slow runs on the screen's thread."""
