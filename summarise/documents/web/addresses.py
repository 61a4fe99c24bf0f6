"""Which addresses a URL may lead to: those of the public internet."""

from __future__ import annotations

import socket
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from summarise.errors import SourceError

Resolve = Callable[[str, int], list[str]]
"""From the name of a host and a port to its addresses."""

_NAT64 = IPv6Network("64:ff9b::/96")


def addresses_of(host: str, port: int) -> list[str]:
    """The addresses of `host`, as this machine looks them up.

    Raises:
        SourceError: it has none.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise SourceError(f"there is no host {host}", hint="check the URL and the network") from error
    return list(dict.fromkeys(str(each[4][0]) for each in found))


def allowed(host: str, port: int, resolve: Resolve, *, private: bool) -> str:
    """The address of `host` to connect to, and to no other.

    Raises:
        SourceError: it has none, or one of them is not public and `private` is not wanted.
    """
    addresses = resolve(host, port)
    if not addresses:
        raise SourceError(f"there is no host {host}", hint="check the URL and the network")
    if not private and not all(is_public(address) for address in addresses):
        raise SourceError(
            f"{host} is an address of this machine or its network",
            hint="--allow-private lets a URL lead there",
        )
    return addresses[0]


def is_public(address: str) -> bool:
    """Whether `address` is of the public internet, and so is an IPv4 address within an IPv6 one."""
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    inner = _within(parsed) if isinstance(parsed, IPv6Address) else None
    return all(each.is_global and not each.is_multicast for each in (parsed, inner) if each is not None)


def _within(address: IPv6Address) -> IPv4Address | None:
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
