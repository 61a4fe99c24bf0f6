"""Units of time, by what they can be told in."""

SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800}
MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200}
"""No number of days."""
TIMES = (*SECONDS, *MONTHS)
