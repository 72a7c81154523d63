"""Files in the manner of real ones, none of them canonical: `python -m samples.foreign.make` writes them."""
