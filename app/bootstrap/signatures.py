"""Puts off what PySide6 loads to explain a wrong call, until there is one to explain."""

from __future__ import annotations  # in force where these texts are compiled, as in PySide6

import builtins
from importlib import import_module
from threading import RLock
from typing import Any

FOLDER = "shibokensupport/signature/"
MAPPING = f"{FOLDER}mapping.py"
PUT_OFF = {
    MAPPING,
    *(f"{FOLDER}{name}.py" for name in ("errorhandler", "layout", "parser")),
    *(f"{FOLDER}lib/{name}.py" for name in ("enum_sig", "pyi_generator", "tool")),
}
"""What no call needs that is right: it knows the arguments that each function takes."""

STAND_IN = f"""
def __getattr__(name):
    from {__name__} import execute
    return execute(globals(), name)
"""
MAPPING_STAND_IN = f"""{STAND_IN}
def update_mapping():
    __getattr__("namespace")
    return update_mapping()
"""
"""PySide6 calls this function without asking the module; with the text it becomes the true one."""

_texts: dict[str, bytes] = {}
_lock = RLock()


def import_qt() -> None:
    """Import Qt's core, but of what explains a wrong call only the names.

    PySide6 carries these modules as text in an archive and compiles them at every start, which
    takes longer than all the rest of its core. Where they lie unpacked in its folder, nothing is
    put off.
    """
    plain = builtins.compile

    def put_off(source: bytes, file: str, mode: str, *options: Any, **named: Any) -> object:
        if file not in PUT_OFF:  # what Python has not compiled yet comes here, too
            return plain(source, file, mode, *options, **named)
        _texts[file] = source
        return plain(MAPPING_STAND_IN if file == MAPPING else STAND_IN, file, mode)

    setattr(builtins, "compile", put_off)  # noqa: B010  put back at once
    try:
        import_module("PySide6.QtCore")
    finally:
        builtins.compile = plain


def execute(module: dict[str, object], name: str) -> object:
    """Execute a module that was put off, and return what it has under this name."""
    file = str(module["__file__"])
    with _lock:
        text = _texts.pop(file, None)
        if text is not None:
            exec(compile(text, file, "exec"), module)  # noqa: S102  PySide6's own text
            del module["__getattr__"]
    try:
        return module[name]
    except KeyError:
        raise AttributeError(name) from None
