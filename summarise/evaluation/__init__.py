"""How good briefs are: held against briefs that people have annotated by reading."""

from summarise.evaluation.gold import GoldDocument, read_gold
from summarise.evaluation.scoring import FIELDS, MEASURES, Score, overall, score, total

__all__ = ["FIELDS", "MEASURES", "GoldDocument", "Score", "overall", "read_gold", "score", "total"]
