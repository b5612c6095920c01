"""What holds for all tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pangkalan.adapters.processes import let_go


@pytest.fixture(autouse=True, scope="module")
def _no_worker_outlives_its_file() -> Iterator[None]:
    """A worker that waits for more holds all that was open when it started, the sockets of later tests among it."""
    yield
    let_go()
