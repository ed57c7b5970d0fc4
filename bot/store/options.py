"""What every engine is opened with, whichever database is behind it."""

from __future__ import annotations

import json
from functools import partial

dump_json = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))
# hide_parameters: the words of a rehearsal stay out of errors and the log.
COMMON = {"future": True, "hide_parameters": True, "json_serializer": dump_json}
# The execution option of a transaction that is going to write.
WRITE = "visavis_write"
