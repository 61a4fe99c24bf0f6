"""A refusal has the same reason in every run: a model is asked again in those words, and recorded."""

from __future__ import annotations

import os
import subprocess
import sys

TOLD = """
from tests.stating import objection
print(objection(
    "Markets in Lima rose by five percent.",
    "Markets in Lima were lower, with tin losing, zinc falling and lead declining by five percent.",
))
"""


def test_a_refusal_has_the_same_reason_whatever_order_sets_have() -> None:
    reasons = {
        subprocess.run(
            [sys.executable, "-c", TOLD],
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in range(6)
    }
    assert len(reasons) == 1
    assert b"rose" in reasons.pop()
