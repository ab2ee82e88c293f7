"""Measured spectra: reading them, and fitting laws to them."""
