"""How much an endpoint is given, how patiently it is asked, and when it is left alone."""

from __future__ import annotations

import asyncio
import email.utils
import time
from collections.abc import Awaitable, Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.endpoints.circuit import Circuit, LeftAloneError
from summarise.endpoints.limits import Concurrency, PerMinute
from summarise.endpoints.retrying import PassingError, patiently, seconds_of
from summarise.endpoints.spending import Spending, Use
from summarise.errors import EndpointError, SpentError


class Clock:
    """Time that passes when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)


ROUNDING = 1e-9
"""Seconds: adding and taking away a minute does not always come out even."""


@given(st.integers(1, 50), st.lists(st.tuples(st.integers(0, 60), st.floats(0, 90)), max_size=40))
def test_no_minute_has_more_than_its_share(most: int, wanted: list[tuple[int, float]]) -> None:
    clock = Clock()
    taken: list[tuple[float, int]] = []

    async def take() -> None:
        limit = PerMinute(most, clock, clock.sleep)
        for amount, pause in wanted:
            taken.append(((await limit.take(amount)).at, amount))
            clock.now += pause

    asyncio.run(take())
    for at, _ in taken:
        minute = [amount for other, amount in taken if at <= other < at + 60 - ROUNDING]
        # What is more than a minute's share by itself has a minute for itself.
        assert sum(minute) <= most or sum(amount > 0 for amount in minute) == 1


def test_what_turns_out_to_be_less_makes_room() -> None:
    clock = Clock()

    async def take() -> None:
        limit = PerMinute(100, clock, clock.sleep)
        taken = await limit.take(90)
        limit.correct(taken, 10)
        await limit.take(90)
        assert clock.slept == []
        await limit.take(10)
        # The minute in which it was taken is over.
        limit.correct(taken, 90)
        await limit.take(90)

    asyncio.run(take())
    assert sum(clock.slept) == pytest.approx(60)


def test_an_overload_halves_what_is_under_way_once_and_answers_add_one_for_each_round() -> None:
    clock = Clock()

    async def change() -> None:
        places = Concurrency(16, clock)
        entered = [await places.enter() for _ in range(16)]
        clock.now += 1
        for moment in entered:
            places.overloaded(moment, None)
        assert places.allowed == 8
        clock.now += 1
        places.overloaded(clock.now, None)
        assert places.allowed == 4
        for _ in range(5):
            places.went_well()
        assert places.allowed == 5
        for _ in range(1000):
            places.went_well()
        assert places.allowed == 16

    asyncio.run(change())


def test_nobody_enters_beyond_what_is_allowed_and_all_come_in_turn() -> None:
    async def enter() -> None:
        places = Concurrency(3)
        inside, most, order = 0, 0, list[int]()

        async def visit(number: int) -> None:
            nonlocal inside, most
            await places.enter()
            order.append(number)
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0)
            inside -= 1
            places.leave()

        visits = [asyncio.create_task(visit(number)) for number in range(20)]
        await asyncio.sleep(0)
        visits[10].cancel()
        await asyncio.gather(*visits, return_exceptions=True)
        assert most == 3
        assert order == [number for number in range(20) if number != 10]
        await asyncio.wait_for(places.enter(), 5)

    asyncio.run(enter())


def _always(error: Exception) -> Callable[[], Awaitable[None]]:
    async def ask() -> None:
        raise error

    return ask


def test_waits_are_random_grow_and_end_with_the_patience() -> None:
    clock = Clock()
    with pytest.raises(PassingError):
        asyncio.run(patiently(_always(PassingError("x")), 6, lambda: 1e9, clock.sleep))
    bounds = [0.5, 1, 2, 4, 8]
    assert len(clock.slept) == 5
    assert all(0 <= wait <= most for wait, most in zip(clock.slept, bounds, strict=True))
    assert all(one != other for one, other in pairwise(clock.slept))
    hasty = Clock()
    with pytest.raises(PassingError):
        asyncio.run(patiently(_always(PassingError("x", retry_after=20)), 10, lambda: 50, hasty.sleep))
    assert len(hasty.slept) == 2
    assert all(20 <= wait <= 21 for wait in hasty.slept)


def test_what_is_no_passing_error_is_not_tried_again() -> None:
    clock = Clock()
    with pytest.raises(EndpointError):
        asyncio.run(patiently(_always(EndpointError("x")), 10, lambda: 1e9, clock.sleep))
    assert clock.slept == []


def test_retry_after_is_read_in_both_forms() -> None:
    assert seconds_of(" 17 ") == 17
    assert seconds_of(email.utils.formatdate(time.time() + 40, usegmt=True)) == pytest.approx(40, abs=2)
    for nonsense in ("", None, "soon", "-", "²", "Mon, 99 Foo 2024 99:99:99 GMT"):
        assert seconds_of(nonsense) is None


def test_a_circuit_opens_after_ten_failures_in_a_row_and_one_request_tries_again() -> None:
    clock = Clock()
    circuit = Circuit("desk", clock)
    for _ in range(9):
        circuit.failed("no", circuit.pass_through())
    circuit.pass_through()
    circuit.worked()
    for _ in range(30):
        circuit.failed("no route", circuit.pass_through())
    # So far they may all have been under way at the same moment.
    clock.now += 6
    circuit.failed("no route", circuit.pass_through())
    with pytest.raises(LeftAloneError, match="no route"):
        circuit.pass_through()
    clock.now += 31
    begun = circuit.pass_through()
    with pytest.raises(LeftAloneError):
        circuit.pass_through()
    circuit.failed("still no route", begun)
    clock.now += 31
    with pytest.raises(LeftAloneError):
        circuit.refuse()
    clock.now += 30
    circuit.pass_through()
    circuit.told_nothing()
    circuit.pass_through()
    circuit.worked()
    circuit.pass_through()
    circuit.pass_through()


def test_what_stalls_beside_what_works_does_not_open_a_circuit() -> None:
    clock = Clock()
    circuit = Circuit("desk", clock)
    stalled = []
    for _ in range(20):
        stalled.append(circuit.pass_through())
        clock.now += 0.1
        circuit.pass_through()
        circuit.worked()
    clock.now += 60
    for begun in stalled:
        circuit.failed("it stalled", begun)
        clock.now += 1
    # Nothing has worked since these were begun.
    for _ in range(9):
        circuit.failed("it stalled", circuit.pass_through())
        clock.now += 1
    circuit.failed("it stalled", circuit.pass_through())
    with pytest.raises(LeftAloneError, match="the last 10 requests failed"):
        circuit.pass_through()


def test_what_may_be_spent_is_set_aside_before_and_never_gone_beyond() -> None:
    async def spend() -> None:
        spending = Spending(max_tokens=100)
        async with spending.holding(Use(60, None)) as first:
            waiting = asyncio.create_task(_spent(spending, Use(60, None), Use(30, None)))
            await asyncio.sleep(0)
            assert not waiting.done()
            first.used = Use(40, None)
        await waiting
        assert spending.used.tokens == 70
        with pytest.raises(SpentError, match="70 of 100 tokens"):
            await _spent(spending, Use(31, None), Use(1, None))

    asyncio.run(spend())


async def _spent(spending: Spending, most: Use, used: Use) -> None:
    async with spending.holding(most) as held:
        held.used = used
