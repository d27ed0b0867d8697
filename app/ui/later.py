"""Modules that are imported when something of theirs is first called."""

from collections.abc import Callable
from importlib import import_module


class Later:
    """Stands in for a module whose import is too dear before the first page is shown.

    Each attribute is a callable; calling it, on the thread that calls, imports the module and
    calls the real one. `TYPE_CHECKING` imports beside it keep the calls checked:

        if TYPE_CHECKING:
            from app.services import orders
        else:
            orders = Later("app.services.orders")
    """

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Callable[..., object]:
        if name.startswith("__"):
            raise AttributeError(name)
        module = self._module

        def call(*args: object, **kwargs: object) -> object:
            function: Callable[..., object] = getattr(import_module(module), name)
            return function(*args, **kwargs)

        call.__name__ = name
        call.__qualname__ = name
        call.__module__ = module
        return call
