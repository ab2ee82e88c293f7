"""Gaussian calculus: entrywise functions of matrices and Jacobians of networks."""
