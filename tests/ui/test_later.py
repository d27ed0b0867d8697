import sys

import pytest

from app.ui.later import Later


def test_a_module_is_imported_when_something_of_it_is_called() -> None:
    sys.modules.pop("this_is_not_there", None)
    absent = Later("this_is_not_there")
    function = absent.anything
    assert function.__name__ == "anything"
    with pytest.raises(ModuleNotFoundError):
        function()


def test_a_call_reaches_the_real_function() -> None:
    money = Later("app.models.money")
    assert money.total([1, 2]) == 3


def test_python_finds_no_special_methods_on_it() -> None:
    with pytest.raises(AttributeError):
        Later("app.models.money").__wrapped__  # noqa: B018 - reading is the test
