"""What the App opens, and what it keeps."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

from trainer.bootstrap import App


def test_a_judge_that_was_asked_for_beside_the_shared_one_is_not_kept(tmp_path: Path) -> None:
    app = App({"TRAINER_HOME": str(tmp_path), "PATH": "/usr/bin:/bin"})
    own = app.new_judge()
    kept = weakref.ref(own)

    own.close()
    del own
    gc.collect()

    assert kept() is None
    app.close()
