"""An error carries what its sentence must name, and no sentence."""

from app.errors import AppError


class ExampleError(AppError):
    pass


def test_an_error_carries_its_details() -> None:
    error = ExampleError(path="a", line=3)
    assert error.details == {"path": "a", "line": 3}
    assert "ExampleError" in str(error)
