"""tenacity: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "tenacity 6.0.0 9.2.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: after asyncio/ before before_sleep compat nap retry stop tornadoweb wait
asyncio: retry
"""
#: A module, and its names.
NAMES = """
: ABC AsyncRetrying AttemptManager BaseAction BaseRetrying DoAttempt DoSleep Future FutureGenericT IterState NO_RESULT
  P R RetryAction RetryBaseT RetryCallState RetryError Retrying Self StopBaseT TornadoRetrying TryAgain WaitBaseT
  WrappedFn WrappedFnReturnT abstractmethod after after_log after_nothing asyncio before before_log before_nothing
  before_sleep before_sleep_log before_sleep_nothing compat dataclasses functools futures iscoroutinefunction nap
  override retry retry_all retry_always retry_any retry_base retry_if_exception retry_if_exception_cause_type
  retry_if_exception_message retry_if_exception_type retry_if_not_exception_message retry_if_not_exception_type
  retry_if_not_result retry_if_result retry_never retry_unless_exception_type six sleep sleep_using_event stop
  stop_after_attempt stop_after_delay stop_all stop_any stop_before_delay stop_never stop_when_event_set sys t tasyncio
  threading time tornado tornadoweb types wait wait_chain wait_combine wait_exception wait_exponential
  wait_exponential_jitter wait_fixed wait_full_jitter wait_incrementing wait_none wait_random wait_random_exponential
  warnings
after: RetryCallState after_log after_nothing logging typing
asyncio: AsyncRetrying AttemptManager BaseRetrying DoAttempt DoSleep P R RetryBaseT RetryCallState RetryError StopBaseT
  SyncRetryBaseT WaitBaseT WrappedFn WrappedFnReturnT after_nothing before_nothing functools override retry retry_all
  retry_any retry_if_exception retry_if_result sys t tenacity
before: RetryCallState before_log before_nothing logging typing
before_sleep: RetryCallState before_sleep_log before_sleep_nothing logging traceback typing
compat: Fraction after_func_accept_retry_state before_func_accept_retry_state before_sleep_func_accept_retry_state
  func_takes_last_result func_takes_retry_state inspect make_retry_state retry_dunder_call_accept_old_params
  retry_error_callback_accept_retry_state retry_func_accept_retry_state six stop_dunder_call_accept_old_params
  stop_func_accept_retry_state wait_dunder_call_accept_old_params wait_func_accept_retry_state warn
  warn_about_dunder_non_retry_state_deprecation warn_about_non_retry_state_deprecation
nap: sleep sleep_using_event threading time typing
retry: RetryBaseT RetryCallState abc override re retry_all retry_always retry_any retry_base retry_if_exception
  retry_if_exception_cause_type retry_if_exception_message retry_if_exception_type retry_if_not_exception_message
  retry_if_not_exception_type retry_if_not_result retry_if_result retry_never retry_unless_exception_type six typing
stop: RetryCallState StopBaseT abc override six stop_after_attempt stop_after_delay stop_all stop_any stop_base
  stop_before_delay stop_never stop_when_event_set threading typing
tornadoweb: BaseRetrying DoAttempt DoSleep Future RetryCallState TornadoRetrying gen override sys typing
wait: RetryCallState WaitBaseT abc math override random six typing wait_base wait_chain wait_combine wait_exception
  wait_exponential wait_exponential_jitter wait_fixed wait_incrementing wait_none wait_random wait_random_exponential
  warnings
"""
