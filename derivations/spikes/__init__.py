"""Derivations of spikes on laws: each file has a `spike`, and `values` at which its certificate is made."""
