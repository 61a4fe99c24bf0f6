"""Keys of endpoints: from the environment, or from the keyring of the system."""

from __future__ import annotations

import os
from typing import Any
from urllib.parse import urlsplit

from pydantic import SecretStr

from summarise.endpoints.endpoint import Endpoint
from summarise.endpoints.presets import PRESETS, may_have
from summarise.errors import UsageError

_SERVICE = "summarise"


def key_of(endpoint: Endpoint) -> SecretStr | None:
    """The key of `endpoint`; None: it takes none.

    Raises:
        UsageError: it is not there, or it belongs to another host.
    """
    if endpoint.keyring:
        return _from_keyring(endpoint)
    if endpoint.key_variable is None:
        return None
    check_variable(endpoint)
    key = os.environ.get(endpoint.key_variable, "").strip()
    if not key:
        raise UsageError(
            f"endpoint {endpoint.name}: the environment variable {endpoint.key_variable} is not set",
            hint=f"export {endpoint.key_variable}=…; it is sent to {endpoint.host} only",
        )
    return _usable(endpoint, key)


def check_variable(endpoint: Endpoint) -> None:
    """Refuse an endpoint that names the variable of a known service for another address.

    Raises:
        UsageError: it does.
    """
    host = urlsplit(endpoint.base_url).hostname or ""
    if endpoint.key_variable is not None and not may_have(host, endpoint.key_variable):
        owner = next(
            each for each in PRESETS.values() if each.settings.get("key_variable") == endpoint.key_variable
        )
        raise UsageError(
            f"endpoint {endpoint.name}: {endpoint.key_variable} goes to "
            f"{' or '.join(owner.key_hosts)} only, not to {endpoint.host}",
            hint="put this endpoint's key into a variable of its own and name that as key_variable",
        )


def state_of(endpoint: Endpoint) -> str:
    """Where the key of `endpoint` comes from, and whether it is there; nothing of the key itself."""
    if not endpoint.keyring and endpoint.key_variable is None:
        return "none"
    where = "keyring" if endpoint.keyring else str(endpoint.key_variable)
    try:
        key_of(endpoint)
    except UsageError:
        return f"{where}, not there"
    return where


def keep(endpoint: Endpoint, key: SecretStr) -> None:
    """Put the key of `endpoint` into the keyring of the system.

    Raises:
        UsageError: there is no keyring, or it does not take it.
    """
    keyring = _keyring(endpoint)
    _usable(endpoint, key.get_secret_value())
    try:
        keyring.set_password(_SERVICE, _entry(endpoint), key.get_secret_value())
    except keyring.errors.KeyringError as error:
        raise _no_keyring(endpoint, error) from None


def _from_keyring(endpoint: Endpoint) -> SecretStr:
    keyring = _keyring(endpoint)
    try:
        key = keyring.get_password(_SERVICE, _entry(endpoint))
    except keyring.errors.KeyringError as error:
        raise _no_keyring(endpoint, error) from None
    if not key:
        raise UsageError(
            f"endpoint {endpoint.name}: the keyring holds no key for it at {endpoint.host}",
            hint=f"summarise endpoints key {endpoint.name}",
        )
    return _usable(endpoint, key)


def _entry(endpoint: Endpoint) -> str:
    """What a key is kept under: with the host, so that it goes nowhere else when the URL is changed."""
    return f"{endpoint.name} at {endpoint.host}"


def _usable(endpoint: Endpoint, key: str) -> SecretStr:
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise UsageError(
            f"endpoint {endpoint.name}: its key holds a blank or a sign that no key has",
            hint="copy it again, as a whole and nothing else",
        )
    return SecretStr(key)


def _keyring(endpoint: Endpoint) -> Any:
    try:
        import keyring
        import keyring.errors
    except ImportError:
        raise UsageError(
            f"endpoint {endpoint.name}: keys in the keyring need the extra of that name",
            hint="pip install 'summarise[keyring]', or name an environment variable as key_variable",
        ) from None
    return keyring


def _no_keyring(endpoint: Endpoint, error: Exception) -> UsageError:
    return UsageError(
        f"endpoint {endpoint.name}: the keyring of this system cannot be used: {type(error).__name__}",
        hint="name an environment variable as key_variable instead",
    )
