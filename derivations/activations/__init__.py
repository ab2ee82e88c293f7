"""Activations of neural networks, one a file."""
