"""The factory and its plan: what is to be made, on what, when. No Qt, no solver."""
