"""Words found in a text where they stand, whatever typesetting has done to them; and what comes nearest."""
