"""Finds the key of a book, makes one for a new book, and changes how a book is locked."""

from pathlib import Path

from app.errors import AppError
from app.models.types import EncryptionMode
from app.storage.book_errors import BookDamagedError, WrongKeyError, environment_errors
from app.storage.database import Database
from app.storage.keychain import Keychain, KeychainUnavailableError
from app.storage.keys import (
    Key,
    PassphraseMissingError,
    key_of_passphrase,
    random_key,
    raw_key_of_code,
    recovery_code,
    salt_of,
)
from app.storage.opening import check_kind, locked_mode
from app.storage.rekeying import change_key


class KeyNeededError(AppError):
    """A passphrase or recovery code is needed (`path`; `has_keychain`: whether one answered)."""


def unlock(path: Path, *, keychain: Keychain, passphrase: str | None = None) -> Key | None:
    """Return the key that opens a book, None for a book without one.

    What was typed is tried as recovery code and as passphrase, then the keychain is asked. A book
    whose key belongs in the keychain has it put back there after it was opened by its code.

    Raises:
        BookMissingError, NotABookError, ReadOnlyBookError: There is no book to unlock.
        KeyNeededError: Nothing was typed, and the keychain has no key.
        WrongKeyError: What was typed does not open it, and the keychain has no key.
        BookDamagedError: The keychain has the book's key, and yet it does not open.
    """
    check_kind(path)
    with environment_errors(path):
        salt = salt_of(path)
    if salt is None:
        return None
    typed = _typed_key(path, passphrase, salt, keychain) if passphrase else None
    if typed is not None:
        return typed
    kept, has_keychain = _kept_key(keychain, salt)
    if kept is not None:
        mode = locked_mode(path, kept)
        if mode is None:
            raise BookDamagedError(path=path)
        return kept._replace(mode=mode)
    if passphrase:
        raise WrongKeyError(path=path)
    raise KeyNeededError(path=path, has_keychain=has_keychain)


def new_key(mode: EncryptionMode, *, keychain: Keychain, passphrase: str | None) -> Key | None:
    """Return a key for a new book, None for a plain one; the keychain has it then.

    Raises KeychainUnavailableError, PassphraseMissingError.
    """
    match mode:
        case EncryptionMode.NONE:
            return None
        case EncryptionMode.PASSPHRASE:
            if passphrase is None:
                raise PassphraseMissingError
            return key_of_passphrase(passphrase)
        case EncryptionMode.KEYCHAIN:
            key = random_key()
            keychain.put(key.salt.hex(), key.raw.hex())
            return key


def create_book(
    path: Path, mode: EncryptionMode, *, keychain: Keychain, passphrase: str | None = None
) -> tuple[Database, str | None]:
    """Make a book locked in this way and open it; return it with its recovery code.

    Raises what `new_key` and `Database.create` raise.
    """
    key = new_key(mode, keychain=keychain, passphrase=passphrase)
    return Database.create(path, key), None if key is None else recovery_code(key)


def change_mode(
    path: Path,
    key: Key | None,
    mode: EncryptionMode,
    *,
    keychain: Keychain,
    passphrase: str | None = None,
) -> Key | None:
    """Lock a closed book in another way, or with another passphrase; return its new key.

    All data and all history stay. Older copies keep their old key, and the keychain keeps it too.

    Raises what `new_key` and `change_key` raise; the book is then as it was.
    """
    changed = new_key(mode, keychain=keychain, passphrase=passphrase)
    change_key(path, key, changed)
    return changed


def _typed_key(path: Path, typed: str, salt: bytes, keychain: Keychain) -> Key | None:
    raw = raw_key_of_code(typed)
    key = Key(raw, salt) if raw is not None else _passphrase_key(typed, salt)
    if key is None:
        return None
    mode = locked_mode(path, key)
    if mode is None:
        return None
    if raw is not None and mode is EncryptionMode.KEYCHAIN:
        _put_back(keychain, key)
    return key._replace(mode=mode)


def _passphrase_key(typed: str, salt: bytes) -> Key | None:
    try:
        return key_of_passphrase(typed, salt)
    except PassphraseMissingError:
        return None


def _kept_key(keychain: Keychain, salt: bytes) -> tuple[Key | None, bool]:
    """Return the key in the keychain, and whether the keychain answered."""
    try:
        secret = keychain.get(salt.hex())
    except KeychainUnavailableError:
        return None, False
    try:
        return (Key(bytes.fromhex(secret), salt) if secret else None), True
    except ValueError:  # somebody wrote there by hand
        return None, True


def _put_back(keychain: Keychain, key: Key) -> None:
    try:
        keychain.put(key.salt.hex(), key.raw.hex())
    except KeychainUnavailableError:
        return  # the book is open all the same; the code will be asked for again
