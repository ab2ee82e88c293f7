"""What matrix words are made of; the public names are in rmtsym/words.py."""
