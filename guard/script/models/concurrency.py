"""Threads, futures, coroutines, tasks of Ray, and what runs at the interpreter's exit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.context import LeaveError
from guard.script.machine import Thread
from guard.script.values import NONE, UNKNOWN, Call, Function, Instance, Map, Pending, Ref, Seq, Value, truth

if TYPE_CHECKING:
    from collections.abc import Callable

    from guard.script.calls import Calls
    from guard.script.models.base import Model

#: What a coroutine is while it runs beside the rest, by the type of its values.
_TASK = "asyncio.Task"


def _arguments(value: Value | None) -> list[Value]:
    return list(value.items) if isinstance(value, Seq) else []


def _start(machine: Calls, call: Call) -> Value:
    """`Thread(target=f, args=...).start()`: `f` runs beside the rest."""
    thread = call.receiver
    made = thread.call if isinstance(thread, Instance) else None
    if made is None or not isinstance(thread, Instance):
        return UNKNOWN
    target = made.arg("target", 1)
    kwargs = made.kwargs.get("kwargs")
    named = {str(key): value for key, value in kwargs.items.items()} if isinstance(kwargs, Map) else {}
    daemon = truth(thread.attrs.get("daemon") or made.kwargs.get("daemon"))
    timer = made.name == "Timer"
    if timer:
        target = made.arg("function", 1)
    background = "process" if "Process" in made.path else ("daemon" if daemon else "thread")
    began = len(machine.events)
    if target is not None:
        machine.run_aside(target, _arguments(made.arg("args", 3 if not timer else 2)), named, call.node, background)
    if background != "process" or daemon:
        # Daemons of either kind are ended with the script.
        machine.threads.append(Thread(began, len(machine.events), thread, daemon=daemon is True))
    return NONE


def _set_daemon(machine: Calls, call: Call) -> Value:
    """`thread.setDaemon(True)`, the old way of `thread.daemon = True`."""
    if isinstance(call.receiver, Instance) and call.args:
        machine.store(call.receiver.attrs, "daemon", call.args[0])
    return NONE


def _joined(machine: Calls, call: Call) -> Value:
    """`thread.join()`: the script waits for it."""
    if isinstance(call.receiver, Instance):
        machine.store(call.receiver.attrs, "joined", NONE)
    return NONE


def _submit(machine: Calls, call: Call) -> Value:
    if not call.args:
        return UNKNOWN
    machine.ended_aside = None
    value = machine.run_aside(call.args[0], call.args[1:], call.kwargs, call.node, "future")
    made = Instance("concurrent.futures.Future", call, {"value": value})
    ended = machine.ended_aside
    if ended is not None and id(ended.node) in machine.misused:
        machine.failed[id(made)] = (made, ended)
    return made


def _result(machine: Calls, call: Call) -> Value | None:
    machine.step()
    receiver = call.receiver
    if isinstance(receiver, Instance):
        machine.store(receiver.attrs, "read", NONE)
        if id(receiver) in machine.failed:
            raise LeaveError(machine.failed[id(receiver)][1])
        return receiver.attrs.get("value")
    return None


def _watched(machine: Calls, call: Call) -> Value | None:
    """`wait(futures)`, `as_completed(futures)`, `future.exception()`: somebody looks at how they end."""
    held = [item for value in call.args[:1] for item in (value.items if isinstance(value, Seq) else [value])]
    for future in (*held, call.receiver):
        if isinstance(future, Instance):
            machine.store(future.attrs, "read", NONE)
    return None


def _completed(machine: Calls, call: Call) -> Value | None:
    """`as_completed(futures)`: the futures, in another order."""
    _watched(machine, call)
    given = call.args[0] if call.args else None
    return Seq("list", list(given.items), open=True) if isinstance(given, Seq) else None


def _map(machine: Calls, call: Call) -> Value:
    if not call.args:
        return UNKNOWN
    columns = [machine.iterate(argument) for argument in call.args[1:2]]
    outer = machine.context
    machine.context = outer._replace(loop=outer.loop or not all(exact for _, exact in columns))
    try:
        made = [
            machine.run_aside(call.args[0], [item] if "star" not in call.name else _arguments(item), {}, call.node, "")
            for items, _ in columns
            for item in items
        ]
    finally:
        machine.context = outer
    return Seq("list", made, open=True)


def _run(machine: Calls, call: Call) -> Value:
    """`asyncio.run(main())` and the like."""
    return _settle(machine, call.args[0], call) if call.args else UNKNOWN


def _awaitable(model: Callable[[Calls, Call], Value]) -> Model:
    """A call whose outcome is there when it is awaited."""

    def run(machine: Calls, call: Call) -> Value:
        return _as_task(call, model(machine, call))

    return run


def _settle(machine: Calls, value: Value, call: Call) -> Value:
    if isinstance(value, Pending):
        return machine.call(value.func, Call("await", value.args, value.kwargs, call.node))
    return outcome(value)


def outcome(value: Value) -> Value:
    """What awaiting a task gives; any other value as it is."""
    return value.attrs["value"] if isinstance(value, Instance) and value.path == _TASK else value


def _as_task(call: Call, value: Value) -> Value:
    return Instance(_TASK, call, {"value": value})


def _gather(machine: Calls, call: Call) -> Value:
    waiting = [item for value in call.args for item in (value.items if isinstance(value, Seq) else [value])]
    made = [_settle(machine, value, call) for value in waiting[:50]]
    return Seq("list", made, call.open)


def _waited(machine: Calls, call: Call) -> Value:
    """`asyncio.wait(tasks)`: those that are done, in no order, and those that are not."""
    given = call.args[0] if call.args else UNKNOWN
    waiting = given.items[:50] if isinstance(given, Seq) else [UNKNOWN]
    done = [_as_task(call, _settle(machine, value, call)) for value in waiting]
    return Seq("tuple", [Seq("list", [*done], open=True), UNKNOWN])


def _task(machine: Calls, call: Call) -> Value:
    if call.args and isinstance(call.args[0], Pending):
        waiting = call.args[0]
        return _as_task(call, machine.run_aside(waiting.func, waiting.args, waiting.kwargs, call.node, ""))
    return call.args[0] if call.args else UNKNOWN


def _to_thread(machine: Calls, call: Call) -> Value:
    """`to_thread(f, ...)`, `anyio.run(f, ...)`: `f` runs now."""
    if not call.args:
        return UNKNOWN
    return _settle(machine, machine.call(call.args[0], Call("", call.args[1:], call.kwargs, call.node)), call)


def _in_executor(machine: Calls, call: Call) -> Value:
    if len(call.args) < 2:
        return UNKNOWN
    return _as_task(call, machine.call(call.args[1], Call("", call.args[2:], call.kwargs, call.node)))


def _register(machine: Calls, call: Call) -> Value:
    if call.args:
        machine.at_exit.append((call.args[0], call.args[1:], call.kwargs, call.node))
        return call.args[0]
    return UNKNOWN


def _remote(machine: Calls, call: Call) -> Value | None:
    """`f.remote(...)` of a function that Ray has decorated: a process beside this one runs it."""
    func = call.receiver
    if not isinstance(func, Function) or not any(_is_of_ray(one) for one in func.decorators):
        return None
    machine.note(call, UNKNOWN)
    return machine.run_aside(func, call.args, call.kwargs, call.node, "")


def _with_options(machine: Calls, call: Call) -> Value | None:
    """`f.options(num_cpus=2)`: the same function, with other needs."""
    machine.step()
    func = call.receiver
    return func if isinstance(func, Function) and any(_is_of_ray(one) for one in func.decorators) else None


def _is_of_ray(decorator: Value) -> bool:
    return isinstance(decorator, Ref | Instance) and decorator.path in ("ray.remote", "ray.remote()")


MODELS: dict[str, Model] = {
    "function.remote": _remote,
    "function.options": _with_options,
    "threading.Thread.start": _start,
    "threading.Timer.start": _start,
    "threading.Thread.join": _joined,
    "threading.Thread.setDaemon": _set_daemon,
    "threading.Timer.join": _joined,
    "multiprocessing.Process.start": _start,
    "multiprocessing.Process.join": _joined,
    "concurrent.futures.ThreadPoolExecutor.submit": _submit,
    "concurrent.futures.ProcessPoolExecutor.submit": _submit,
    "concurrent.futures.ThreadPoolExecutor.map": _map,
    "concurrent.futures.ProcessPoolExecutor.map": _map,
    "concurrent.futures.Future.result": _result,
    "concurrent.futures.wait": _watched,
    "concurrent.futures.as_completed": _completed,
    "multiprocessing.Pool.map": _map,
    "multiprocessing.Pool.imap": _map,
    "multiprocessing.Pool.imap_unordered": _map,
    "multiprocessing.Pool.starmap": _map,
    "multiprocessing.Pool.apply_async": _submit,
    "asyncio.run": _run,
    "anyio.run": _to_thread,
    "trio.run": _to_thread,
    "asyncio.gather": _gather,
    "asyncio.wait": _waited,
    "asyncio.wait_for": _awaitable(_run),
    "asyncio.shield": _awaitable(_run),
    "asyncio.create_task": _task,
    "asyncio.ensure_future": _task,
    "asyncio.to_thread": _awaitable(_to_thread),
    "anyio.to_thread.run_sync": _awaitable(_to_thread),
    "atexit.register": _register,
}
#: Calls that do not run what they are given: something else starts it, or it is only shown.
DEFERRED = frozenset({"threading.Thread", "threading.Timer", "multiprocessing.Process", "print", "repr", "id"})
METHODS: dict[str, Model] = {
    "result": _result,
    "exception": _watched,
    "done": _watched,
    "add_done_callback": _watched,
    "run_until_complete": _run,
    "run_in_executor": _in_executor,
    "create_task": _task,
}
