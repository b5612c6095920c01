"""Every benchmark can be started: what no test runs is the first to fall behind the code."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

import bench

MODULES = [module.name for module in pkgutil.iter_modules(bench.__path__) if not module.name.startswith("test_")]


@pytest.mark.parametrize("name", MODULES)
def test_what_every_module_takes_from_others_is_there(name: str) -> None:
    assert importlib.import_module(f"bench.{name}").__doc__
