"""tqdm: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "tqdm 4.57.0 4.70.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: 1/ asyncio auto autonotebook cli contrib/ dask gui keras notebook rich std tk utils version
contrib: bells concurrent discord itertools logging slack telegram utils_worker
"""
#: A module, and its names.
NAMES = """
: TMonitor TqdmDeprecationWarning TqdmExperimentalWarning TqdmKeyError TqdmMonitorWarning TqdmSynchronisationWarning
  TqdmTypeError TqdmWarning asyncio auto autonotebook cli contrib dask gui keras main notebook rich std tgrange tk
  tnrange tqdm tqdm_gui tqdm_notebook tqdm_pandas trange utils version
asyncio: asyncio std_tqdm tarange tqdm tqdm_asyncio trange version_info
auto: TqdmExperimentalWarning asyncio_tqdm notebook_tqdm notebook_trange std_tqdm sys tqdm trange warnings
autonotebook: IProgress TqdmExperimentalWarning TqdmWarning WARN_NOIPYW get_ipython i ipy os sys tqdm trange warn
cli: CLI_EXTRA_DOC RE_OPTS RE_SHLEX TqdmKeyError TqdmTypeError UNSUPPORTED_OPTS cast indent literal_eval log logging
  main numeric posix_pipe re sys tqdm
contrib: DummyTqdmFile ObjectWrapper TqdmDeprecationWarning bells builtin_iterable concurrent discord itertools logging
  slack sys telegram tenumerate tmap tqdm tqdm_auto tzip utils_worker warn wraps
dask: Callback TqdmCallback absolute_import partial tqdm_auto
gui: TqdmExperimentalWarning absolute_import division re std_tqdm tgrange tqdm tqdm_gui trange warn
keras: TqdmCallback absolute_import copy division keras partial tqdm_auto
notebook: HBox HTML IPY IPYW IProgress IPython TqdmHBox WARN_NOIPYW absolute_import display division escape ipywidgets
  proxy re std_tqdm sys tnrange tqdm tqdm_notebook trange warnings
rich: BarColumn FractionColumn Progress ProgressColumn RateColumn Text TimeElapsedColumn TimeRemainingColumn
  TqdmExperimentalWarning absolute_import filesize std_tqdm tqdm tqdm_rich trange trrange warn
std: Bar CallbackIOWrapper Comparable DisableOnWriteError EMA FormatReplace Number OrderedDict SimpleTextIOWrapper
  TMonitor TRLock TqdmDefaultWriteLock TqdmDeprecationWarning TqdmExperimentalWarning TqdmKeyError TqdmMonitorWarning
  TqdmTypeError TqdmWarning WeakSet absolute_import contextmanager datetime defaultdict disp_len disp_trim division
  envwrap sys time timedelta timezone tqdm trange warn
tk: TqdmExperimentalWarning TqdmWarning absolute_import division re std_tqdm sys tkinter tqdm tqdm_tk trange ttk
  ttkrange warn
utils: CUR_OS CallbackIOWrapper Comparable DisableOnWriteError FormatReplace IS_NIX IS_WIN ObjectWrapper RE_ANSI
  SimpleTextIOWrapper colorama disp_len disp_trim east_asian_width envwrap i os partial partialmethod proxy re
  signature sys warn wraps
version: PackageNotFoundError get_version version
"""
