"""Free probability: laws combined, deformed by finite rank, enlarged and cut."""
