"""Speed as ratios measured side by side in one run. Nothing here asserts a time: a noisy machine must not fail a build."""
