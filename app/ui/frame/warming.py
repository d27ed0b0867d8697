"""Imports the modules of pages one by one, for moments in which nothing else is to do."""

from collections.abc import Iterable, Iterator
from importlib import import_module
from pkgutil import iter_modules


def import_pages(modules: Iterable[str]) -> Iterator[str]:
    """Import all that lies in the folders of these modules, one module a step; yield their names.

    It must be the window's own thread that goes through the steps: PySide6 makes its classes when
    they are first imported, and two threads that do so at once end the program.
    """
    for module in modules:
        package = import_module(module.rpartition(".")[0])
        for found in iter_modules(package.__path__):
            name = f"{package.__name__}.{found.name}"
            import_module(name)
            yield name
