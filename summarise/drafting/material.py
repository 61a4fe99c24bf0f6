"""The words of a text as they are shown to a model: on one line, and unable to pass for anything of ours.

Square and angle brackets are the prompt's alone: sentence numbers, tags and the tokens of chat templates
are written with them, so a text's own brackets are shown as round ones. What a reader does not see, a model
does not see either. Nothing here is compared with the text: a model cites numbers and copies no passage.
"""

from __future__ import annotations

import re

_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f"
    "\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_OURS = str.maketrans(dict(zip("[]<>［］＜＞〈〉⟨⟩【】", 7 * "()", strict=True)))


def shown(words: str) -> str:
    """`words` as a prompt shows them."""
    return " ".join(_UNSEEN.sub("", words).translate(_OURS).split())
