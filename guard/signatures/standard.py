"""Which names the modules of Python's own library have, and a few of its classes.

A name that not all versions of Python 3 have is followed by the first with it (`batched@3.12`), or the first without
it (`clock<3.8`); a function by `()`. Constants that all of them have are left out.

Written by `python -m tests.guard.signatures standard`.
"""

from __future__ import annotations

#: The newest version that is told of.
NEWEST = (3, 13)

STANDARD = """
abc: ABCMeta abstractclassmethod abstractmethod() abstractproperty abstractstaticmethod get_cache_token()
  update_abstractmethods()
argparse: Action ArgumentDefaultsHelpFormatter ArgumentError ArgumentParser ArgumentTypeError BooleanOptionalAction
  FileType HelpFormatter MetavarTypeHelpFormatter Namespace RawDescriptionHelpFormatter RawTextHelpFormatter ngettext()
  warnings
asyncio: AbstractChildWatcher AbstractEventLoop AbstractEventLoopPolicy AbstractServer Barrier@3.11 BaseEventLoop
  BaseProtocol BaseTransport BoundedSemaphore BrokenBarrierError@3.11 BufferedProtocol CancelledError Condition
  DatagramProtocol DatagramTransport DefaultEventLoopPolicy Event EventLoop@3.13 FastChildWatcher Future Handle
  IncompleteReadError InvalidStateError LifoQueue LimitOverrunError Lock MultiLoopChildWatcher PidfdChildWatcher
  PriorityQueue Protocol Queue QueueEmpty QueueFull QueueShutDown@3.13 ReadTransport Runner@3.11 SafeChildWatcher
  SelectorEventLoop Semaphore SendfileNotAvailableError Server StreamReader StreamReaderProtocol StreamWriter
  SubprocessProtocol SubprocessTransport Task TaskGroup@3.11 ThreadedChildWatcher Timeout@3.11 TimeoutError TimerHandle
  Transport WindowsProactorEventLoopPolicy WindowsSelectorEventLoopPolicy WriteTransport all_tasks() as_completed()
  base_events base_futures base_subprocess base_tasks constants coroutine<3.11 coroutines
  create_eager_task_factory@3.12 create_subprocess_exec() create_subprocess_shell() create_task() current_task()
  eager_task_factory@3.12 ensure_future() events exceptions format_helpers futures gather() get_child_watcher()
  get_event_loop() get_event_loop_policy() get_running_loop() graph iscoroutine() iscoroutinefunction() isfuture()
  locks log mixins new_event_loop() open_connection() open_unix_connection() proactor_events protocols queues run()
  run_coroutine_threadsafe() runners selector_events set_child_watcher() set_event_loop() set_event_loop_policy()
  shield() sleep() sslproto staggered start_server() start_unix_server() streams subprocess sys taskgroups tasks
  threads timeout@3.11 timeout_at@3.11 timeouts to_thread() tools transports trsock unix_events wait() wait_for()
  windows_events windows_utils wrap_future()
base64: a85decode() a85encode() b16decode() b16encode() b32decode() b32encode() b32hexdecode() b32hexencode()
  b64decode() b64encode() b85decode() b85encode() binascii bytes_types decode() decodebytes() decodestring<3.9 encode()
  encodebytes() encodestring<3.9 main() re standard_b64decode() standard_b64encode() struct test<3.12
  urlsafe_b64decode() urlsafe_b64encode() z85decode@3.13 z85encode@3.13
bisect: bisect() bisect_left() bisect_right() insort() insort_left() insort_right()
collections: AsyncGenerator<3.10 AsyncIterable<3.10 AsyncIterator<3.10 Awaitable<3.10 ByteString<3.10 Callable<3.10
  ChainMap Collection<3.10 Container<3.10 Coroutine<3.10 Counter Generator<3.10 Hashable<3.10 ItemsView<3.10
  Iterable<3.10 Iterator<3.10 KeysView<3.10 Mapping<3.10 MappingView<3.10 MutableMapping<3.10 MutableSequence<3.10
  MutableSet<3.10 OrderedDict Reversible<3.10 Sequence<3.10 Set<3.10 Sized<3.10 UserDict UserList UserString
  ValuesView<3.10 abc defaultdict deque namedtuple()
collections.abc: ABCMeta@3.13 AsyncGenerator AsyncIterable AsyncIterator Awaitable Buffer@3.12 ByteString Callable
  Collection Container Coroutine EllipsisType@3.13 FunctionType@3.13 Generator GenericAlias@3.13 Hashable ItemsView
  Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence MutableSet Reversible Sequence Set
  Sized ValuesView abstractmethod@3.13 async_generator@3.13 bytearray_iterator@3.13 bytes_iterator@3.13 coroutine@3.13
  dict_itemiterator@3.13 dict_items@3.13 dict_keyiterator@3.13 dict_keys@3.13 dict_valueiterator@3.13 dict_values@3.13
  framelocalsproxy@3.13 generator@3.13 list_iterator@3.13 list_reverseiterator@3.13 longrange_iterator@3.13
  mappingproxy@3.13 range_iterator@3.13 set_iterator@3.13 str_iterator@3.13 sys tuple_iterator@3.13 zip_iterator@3.13
concurrent.futures: BrokenExecutor CancelledError Executor Future InterpreterPoolExecutor InvalidStateError
  ProcessPoolExecutor ThreadPoolExecutor TimeoutError as_completed() interpreter process thread wait()
contextlib: AbstractAsyncContextManager AbstractContextManager AsyncContextDecorator AsyncExitStack ContextDecorator
  ExitStack GenericAlias MethodType abc aclosing asynccontextmanager() chdir@3.11 closing contextmanager() deque
  nullcontext os redirect_stderr redirect_stdout suppress sys wraps()
copy: Error PyStringMap copy() deepcopy() dispatch_table error replace@3.13
csv: Dialect DictReader DictWriter Error OrderedDict<3.8 QUOTE_NOTNULL@3.12 QUOTE_STRINGS@3.12 Sniffer StringIO excel
  excel_tab field_size_limit() get_dialect() list_dialects() re reader() register_dialect() types unix_dialect
  unregister_dialect() writer()
dataclasses: Field FrozenInstanceError FunctionType<3.13 GenericAlias<3.13 InitVar abc asdict() astuple() builtins copy
  dataclass() field() fields() functools inspect is_dataclass() itertools keyword make_dataclass() re
  recursive_repr@3.13 replace() sys types
datetime: UTC@3.11 date datetime datetime_CAPI sys time timedelta timezone tzinfo
datetime.date: ctime day fromisocalendar fromisoformat fromordinal fromtimestamp isocalendar isoformat isoweekday max
  min month replace resolution strftime timetuple today toordinal weekday year
datetime.datetime: astimezone combine ctime date day dst fold fromisocalendar fromisoformat fromordinal fromtimestamp
  hour isocalendar isoformat isoweekday max microsecond min minute month now replace resolution second strftime
  strptime time timestamp timetuple timetz today toordinal tzinfo tzname utcfromtimestamp utcnow utcoffset utctimetuple
  weekday year
datetime.timedelta: days max microseconds min resolution seconds total_seconds
decimal: BasicContext Clamped Context ConversionSyntax Decimal DecimalException DecimalTuple DefaultContext
  DivisionByZero DivisionImpossible DivisionUndefined ExtendedContext FloatOperation IEEEContext Inexact InvalidContext
  InvalidOperation Overflow Rounded Subnormal Underflow getcontext() localcontext() setcontext()
fractions: Decimal Fraction functools gcd<3.9 math numbers operator re sys
functools: GenericAlias Placeholder RLock cache() cached_property cmp_to_key() get_cache_token() lru_cache()
  namedtuple() partial partialmethod recursive_repr() reduce() singledispatch() singledispatchmethod total_ordering()
  update_wrapper() wraps()
gc: callbacks collect() disable() enable() freeze() garbage get_count() get_debug() get_freeze_count() get_objects()
  get_referents() get_referrers() get_stats() get_threshold() is_finalized() is_tracked() isenabled() set_debug()
  set_threshold() unfreeze()
glob: contextlib escape() fnmatch functools glob() glob0() glob1() has_magic() iglob() itertools magic_check
  magic_check_bytes operator os re stat sys translate@3.13
gzip: BadGzipFile GzipFile READ_BUFFER_SIZE@3.12 builtins compress() decompress() io main() open() os struct sys time
  write32u() zlib
hashlib: algorithms_available algorithms_guaranteed blake2b blake2s file_digest@3.11 md5() new() pbkdf2_hmac() scrypt()
  sha1() sha224() sha256() sha384() sha3_224() sha3_256() sha3_384() sha3_512() sha512() shake_128() shake_256()
heapq: heapify() heappop() heappush() heappushpop() heapreplace() merge() nlargest() nsmallest()
html: entities escape() parser unescape()
importlib: abc find_loader<3.12 import_module() invalidate_caches() machinery metadata readers reload() resources
  simple sys types util warnings
inspect: AGEN_CLOSED@3.12 AGEN_CREATED@3.12 AGEN_RUNNING@3.12 AGEN_SUSPENDED@3.12 ArgInfo ArgSpec<3.11 Arguments
  Attribute BlockFinder BoundArguments BufferFlags@3.12 ClassFoundException ClosureVars EndOfBlock FrameInfo
  FullArgSpec OrderedDict Parameter Signature Traceback abc ast attrgetter builtins classify_class_attrs() cleandoc()
  collections currentframe() dis enum findsource() formatannotation() formatannotationrelativeto() formatargspec<3.11
  formatargvalues() functools get_annotations() getabsfile() getargs() getargspec<3.11 getargvalues()
  getasyncgenlocals@3.12 getasyncgenstate@3.12 getattr_static() getblock() getcallargs() getclasstree()
  getclosurevars() getcomments() getcoroutinelocals() getcoroutinestate() getdoc() getfile() getframeinfo()
  getfullargspec() getgeneratorlocals() getgeneratorstate() getinnerframes() getlineno() getmembers()
  getmembers_static@3.11 getmodule() getmodulename() getmro() getouterframes() getsource() getsourcefile()
  getsourcelines() importlib indentsize() isabstract() isasyncgen() isasyncgenfunction() isawaitable() isbuiltin()
  isclass() iscode() iscoroutine() iscoroutinefunction() isdatadescriptor() isframe() isfunction() isgenerator()
  isgeneratorfunction() isgetsetdescriptor() iskeyword@3.11 ismemberdescriptor() ismethod() ismethoddescriptor()
  ismethodwrapper@3.11 ismodule() ispackage isroutine() istraceback() itertools k<3.11 linecache make_weakref@3.13
  markcoroutinefunction@3.12 mod_dict<3.11 modulesbyfile namedtuple() os re signature() stack() sys token tokenize
  trace() types unwrap() v<3.11 walktree() warnings
io: BlockingIOError BufferedIOBase BufferedRWPair BufferedRandom BufferedReader BufferedWriter BytesIO FileIO IOBase
  IncrementalNewlineDecoder OpenWrapper<3.12 RawIOBase Reader StringIO TextIOBase TextIOWrapper UnsupportedOperation
  Writer abc open() open_code() text_encoding()
itertools: accumulate batched@3.12 chain combinations combinations_with_replacement compress count cycle dropwhile
  filterfalse groupby islice pairwise permutations product repeat starmap takewhile tee() zip_longest
json: JSONDecodeError JSONDecoder JSONEncoder codecs decoder detect_encoding() dump() dumps() encoder load() loads()
  scanner tool
logging: BufferingFormatter FileHandler Filter Filterer Formatter GenericAlias@3.11 Handler LogRecord Logger
  LoggerAdapter Manager NullHandler PercentStyle PlaceHolder RootLogger StrFormatStyle StreamHandler
  StringTemplateStyle Template addLevelName() atexit basicConfig() captureWarnings() collections config critical()
  currentframe() debug() disable() error() exception() fatal() getHandlerByName@3.12 getHandlerNames@3.12
  getLevelName() getLevelNamesMapping@3.11 getLogRecordFactory() getLogger() getLoggerClass() handlers info() io
  lastResort log() logAsyncioTasks@3.12 logMultiprocessing logProcesses logThreads makeLogRecord() os raiseExceptions
  re root setLogRecordFactory() setLoggerClass() shutdown() sys threading time traceback warn() warning() warnings
  weakref
math: acos() acosh() asin() asinh() atan() atan2() atanh() cbrt@3.11 ceil() comb() copysign() cos() cosh() degrees()
  dist() e erf() erfc() exp() exp2@3.11 expm1() fabs() factorial() floor() fma@3.13 fmax fmin fmod() frexp() fsum()
  gamma() gcd() hypot() inf integer isclose() isfinite() isinf() isnan() isnormal isqrt() issubnormal lcm() ldexp()
  lgamma() log() log10() log1p() log2() modf() nan nextafter() perm() pi pow() prod() radians() remainder() signbit
  sin() sinh() sqrt() sumprod@3.12 tan() tanh() tau trunc() ulp()
multiprocessing: Array AuthenticationError Barrier BoundedSemaphore BufferTooShort Condition Event JoinableQueue Lock
  Manager Pipe Pool Process ProcessError Queue RLock RawArray RawValue Semaphore SimpleQueue TimeoutError Value
  active_children() allow_connection_pickling connection context cpu_count current_process() dummy forkserver
  freeze_support get_all_start_methods get_context get_logger get_start_method heap log_to_stderr managers
  parent_process() pool popen_fork popen_forkserver popen_spawn_posix popen_spawn_win32 process queues reducer
  reduction resource_sharer resource_tracker set_executable set_forkserver_preload set_start_method shared_memory
  sharedctypes spawn synchronize sys util
operator: abs() add() and_() attrgetter call@3.11 concat() contains() countOf() delitem() eq() floordiv() ge()
  getitem() gt() iadd() iand() iconcat() ifloordiv() ilshift() imatmul() imod() imul() index() indexOf() inv() invert()
  ior() ipow() irshift() is_() is_none is_not() is_not_none isub() itemgetter itruediv() ixor() le() length_hint()
  lshift() lt() matmul() methodcaller mod() mul() ne() neg() not_() or_() pos() pow() rshift() setitem() sub()
  truediv() truth() xor()
os: CLONE_FILES@3.12 CLONE_FS@3.12 CLONE_NEWCGROUP@3.12 CLONE_NEWIPC@3.12 CLONE_NEWNET@3.12 CLONE_NEWNS@3.12
  CLONE_NEWPID@3.12 CLONE_NEWTIME@3.12 CLONE_NEWUSER@3.12 CLONE_NEWUTS@3.12 CLONE_SIGHAND@3.12 CLONE_SYSVSEM@3.12
  CLONE_THREAD@3.12 CLONE_VM@3.12 DirEntry GenericAlias Mapping MutableMapping POSIX_SPAWN_CLOSEFROM@3.13 PathLike
  TFD_CLOEXEC@3.13 TFD_NONBLOCK@3.13 TFD_TIMER_ABSTIME@3.13 TFD_TIMER_CANCEL_ON_SET@3.13 abc abort() access()
  add_dll_directory altsep chdir() chflags chmod() chown() chroot() close() closerange() confstr() confstr_names
  copy_file_range() cpu_count() ctermid() curdir defpath device_encoding() devnull dup() dup2() environ environb error
  eventfd() eventfd_read() eventfd_write() execl() execle() execlp() execlpe() execv() execve() execvp() execvpe()
  extsep fchdir() fchmod() fchown() fdatasync() fdopen() fork() forkpty() fpathconf() fsdecode() fsencode() fspath()
  fstat() fstatvfs() fsync() ftruncate() fwalk() get_blocking() get_exec_path() get_handle_inheritable
  get_inheritable() get_terminal_size() getcwd() getcwdb() getegid() getenv() getenvb() geteuid() getgid()
  getgrouplist() getgroups() getloadavg() getlogin() getpgid() getpgrp() getpid() getppid() getpriority() getrandom()
  getresgid() getresuid() getsid() getuid() getxattr() grantpt@3.13 initgroups() isatty() kill() killpg() lchflags
  lchmod lchown() linesep link() listdir() listdrives listmounts listvolumes listxattr() lockf() login_tty@3.11 lseek()
  lstat() major() makedev() makedirs() memfd_create() minor() mkdir() mkfifo() mknod() name nice() open() openpty()
  pardir path pathconf() pathconf_names pathsep pidfd_open() pipe() pipe2() plock popen() posix_fadvise()
  posix_fallocate() posix_openpt@3.13 posix_spawn() posix_spawnp() pread() preadv() process_cpu_count@3.13 ptsname@3.13
  putenv() pwrite() pwritev() read() readinto readlink() readv() register_at_fork() reload_environ remove()
  removedirs() removexattr() rename() renames() replace() rmdir() scandir() sched_get_priority_max()
  sched_get_priority_min() sched_getaffinity() sched_getparam() sched_getscheduler() sched_param
  sched_rr_get_interval() sched_setaffinity() sched_setparam() sched_setscheduler() sched_yield() sendfile() sep
  set_blocking() set_handle_inheritable set_inheritable() setegid() seteuid() setgid() setgroups() setns@3.12 setpgid()
  setpgrp() setpriority() setregid() setresgid() setresuid() setreuid() setsid() setuid() setxattr() spawnl() spawnle()
  spawnlp() spawnlpe() spawnv() spawnve() spawnvp() spawnvpe() splice() st startfile stat() stat_result statvfs()
  statvfs_result statx statx_result strerror() supports_bytes_environ supports_dir_fd supports_effective_ids
  supports_fd supports_follow_symlinks symlink() sync() sys sysconf() sysconf_names system() tcgetpgrp() tcsetpgrp()
  terminal_size timerfd_create@3.13 timerfd_gettime@3.13 timerfd_gettime_ns@3.13 timerfd_settime@3.13
  timerfd_settime_ns@3.13 times() times_result truncate() ttyname() umask() uname() uname_result unlink() unlockpt@3.13
  unsetenv() unshare@3.12 urandom() utime() wait() wait3() wait4() waitid() waitid_result waitpid()
  waitstatus_to_exitcode() walk() write() writev()
os.path: abspath() altsep basename() commonpath() commonprefix() curdir defpath devnull dirname() exists() expanduser()
  expandvars() extsep genericpath getatime() getctime() getmtime() getsize() isabs() isdevdrive@3.13 isdir() isfile()
  isjunction@3.12 islink() ismount() join() lexists() normcase() normpath() os pardir pathsep realpath() relpath()
  samefile() sameopenfile() samestat() sep split() splitdrive() splitext() splitroot@3.12 stat
  supports_unicode_filenames sys
pathlib: EBADF<3.13 EINVAL<3.11 ELOOP<3.13 ENOENT<3.13 ENOTDIR<3.13 Path PosixPath PurePath PurePosixPath
  PureWindowsPath S_ISBLK<3.13 S_ISCHR<3.13 S_ISDIR<3.13 S_ISFIFO<3.13 S_ISLNK<3.13 S_ISREG<3.13 S_ISSOCK<3.13
  Sequence<3.13 UnsupportedOperation@3.13 WindowsPath attrgetter<3.12 fnmatch functools io nt<3.10 ntpath os posixpath
  re supports_symlinks<3.10 sys types urlquote_from_bytes<3.13 warnings
pathlib.Path: absolute anchor as_posix as_uri chmod cwd drive exists expanduser from_uri@3.13 full_match@3.13 glob
  group hardlink_to home is_absolute is_block_device is_char_device is_dir is_fifo is_file is_junction@3.12 is_mount
  is_relative_to is_reserved is_socket is_symlink iterdir joinpath lchmod link_to<3.12 lstat match mkdir name open
  owner parent parents parser parts read_bytes read_text readlink relative_to rename replace resolve rglob rmdir root
  samefile stat stem suffix suffixes symlink_to touch unlink walk@3.12 with_name with_segments@3.12 with_stem
  with_suffix write_bytes write_text
pprint: PrettyPrinter isreadable() isrecursive() pformat() pp() pprint() re saferepr()
queue: Empty Full LifoQueue PriorityQueue Queue ShutDown@3.13 SimpleQueue deque heappop() heappush() threading time()
  types
random: Random SystemRandom betavariate binomialvariate@3.12 choice choices expovariate gammavariate gauss
  getrandbits() getstate lognormvariate main@3.13 normalvariate paretovariate randbytes randint random() randrange
  sample seed setstate shuffle triangular uniform vonmisesvariate weibullvariate
re: Match NOFLAG@3.11 Pattern PatternError@3.13 RegexFlag Scanner T<3.13 TEMPLATE<3.13 compile() copyreg enum error
  escape() findall() finditer() fullmatch() functools match() prefixmatch purge() search() split() sre_compile
  sre_parse sub() subn() template<3.13
secrets: SystemRandom base64 binascii choice compare_digest() os randbelow() randbits token_bytes() token_hex()
  token_urlsafe()
shlex: StringIO deque join() os quote() re shlex split() sys
shutil: Error ExecError ReadError RegistryError SameFileError SpecialFileError chown() collections copy() copy2()
  copyfile() copyfileobj() copymode() copystat() copytree() disk_usage() errno fnmatch get_archive_formats()
  get_terminal_size() get_unpack_formats() getgrnam<3.10 getpwnam<3.10 ignore_patterns() make_archive() move() nt os
  posix register_archive_format() register_unpack_format() rmtree() stat sys unpack_archive()
  unregister_archive_format() unregister_unpack_format() warnings which()
statistics: Counter Decimal Fraction LinearRegression NormalDist StatisticsError acos@3.13 asin@3.13 atan@3.13
  bisect_left() bisect_right() collections correlation() cos@3.13 cosh@3.13 count@3.12 covariance() defaultdict@3.11
  erf() exp() fabs() fmean() fsum() geometric_mean() groupby harmonic_mean() hypot() isfinite@3.13 isinf@3.13
  itemgetter kde@3.13 kde_random@3.13 linear_regression() log() math mean() median() median_grouped() median_high()
  median_low() mode() mul<3.12 multimode() namedtuple() numbers pi@3.13 pstdev() pvariance() quantiles() random
  reduce@3.11 repeat sin@3.13 sqrt() stdev() sumprod@3.12 sys tan@3.13 tau variance()
string: Formatter Template ascii_letters ascii_lowercase ascii_uppercase capwords() digits hexdigits octdigits
  printable punctuation templatelib whitespace
subprocess: CalledProcessError CompletedProcess Popen SubprocessError TimeoutExpired builtins call() check_call()
  check_output() contextlib errno fcntl getoutput() getstatusoutput() grp io list2cmdline() locale os pwd run() select
  selectors signal sys threading time types warnings
sys: UnraisableHookArgs abi_info abiflags activate_stack_trampoline@3.12 addaudithook() api_version argv audit()
  base_exec_prefix base_prefix breakpointhook() builtin_module_names byteorder call_tracing() callstats<3.9 copyright
  deactivate_stack_trampoline@3.12 displayhook() dllhandle dont_write_bytecode exc_info() excepthook() exception@3.11
  exec_prefix executable exit() flags float_info float_repr_style get_asyncgen_hooks()
  get_coroutine_origin_tracking_depth() get_coroutine_wrapper<3.8 get_int_max_str_digits() get_lazy_imports
  get_lazy_imports_filter getallocatedblocks() getandroidapilevel getcheckinterval<3.9 getdefaultencoding()
  getdlopenflags() getfilesystemencodeerrors() getfilesystemencoding() getprofile() getrecursionlimit() getrefcount()
  getsizeof() getswitchinterval() gettotalrefcount gettrace() getunicodeinternedsize@3.12 getwindowsversion hash_info
  hexversion implementation int_info intern() is_finalizing() is_remote_debug_enabled is_stack_trampoline_active@3.12
  last_exc last_traceback last_type last_value lazy_modules maxsize maxunicode meta_path modules monitoring orig_argv
  path path_hooks path_importer_cache platform platlibdir prefix ps1 ps2 pycache_prefix remote_exec
  set_asyncgen_hooks() set_coroutine_origin_tracking_depth() set_coroutine_wrapper<3.8 set_int_max_str_digits()
  set_lazy_imports set_lazy_imports_filter setcheckinterval<3.9 setdlopenflags() setprofile() setrecursionlimit()
  setswitchinterval() settrace() stderr stdin stdlib_module_names stdout thread_info tracebacklimit unraisablehook()
  version version_info warnoptions winver
tempfile: NamedTemporaryFile() SpooledTemporaryFile TemporaryDirectory TemporaryFile() gettempdir() gettempdirb()
  gettempprefix() gettempprefixb() mkdtemp() mkstemp() mktemp() tempdir template
textwrap: TextWrapper dedent() fill() indent() re shorten() wrap()
threading: Barrier BoundedSemaphore BrokenBarrierError Condition Event ExceptHookArgs Lock RLock() Semaphore Thread
  ThreadError Timer WeakSet activeCount() active_count() concurrent_tee currentThread() current_thread() enumerate()
  excepthook() functools get_ident() get_native_id() getprofile() gettrace() local main_thread() serialize_iterator
  setprofile() setprofile_all_threads@3.12 settrace() settrace_all_threads@3.12 stack_size() synchronized_iterator
  warnings
time: altzone asctime() clock<3.8 clock_getres() clock_gettime() clock_gettime_ns() clock_settime() clock_settime_ns()
  ctime() daylight get_clock_info() gmtime() localtime() mktime() monotonic() monotonic_ns() perf_counter()
  perf_counter_ns() process_time() process_time_ns() pthread_getcpuclockid() sleep() strftime() strptime() struct_time
  thread_time() thread_time_ns() time() time_ns() timezone tzname tzset()
timeit: Timer default_number default_repeat default_timer() dummy_src_name gc itertools main() reindent() repeat() sys
  template time timeit()
traceback: ANSIColors@3.13 BUILTIN_EXCEPTION_LIMIT@3.13 FrameSummary StackSummary TracebackException clear_frames()
  collections extract_stack() extract_tb() format_exc() format_exception() format_exception_only() format_list()
  format_stack() format_tb() itertools linecache print_exc() print_exception() print_last() print_list() print_stack()
  print_tb() suppress@3.11 sys textwrap walk_stack() walk_tb() warnings
types: AsyncGeneratorType BuiltinFunctionType BuiltinMethodType CapsuleType CellType ClassMethodDescriptorType CodeType
  CoroutineType DynamicClassAttribute EllipsisType FrameLocalsProxyType FrameType FunctionType GeneratorType
  GenericAlias GetSetDescriptorType LambdaType LazyImportType MappingProxyType MemberDescriptorType
  MethodDescriptorType MethodType MethodWrapperType ModuleType NoneType NotImplementedType SimpleNamespace
  TracebackType UnionType WrapperDescriptorType coroutine() get_original_bases@3.12 new_class() prepare_class()
  resolve_bases()
typing: ABCMeta AbstractSet Annotated Any AnyStr AsyncContextManager AsyncGenerator AsyncIterable AsyncIterator
  Awaitable AwaitableGenerator BinaryIO ByteString CT_co Callable ChainMap ClassVar Collection Concatenate Container
  ContextManager Coroutine Counter DefaultDict Deque Dict Final ForwardRef FrozenSet Generator Generic GenericAlias
  Hashable ItemsView Iterable Iterator KeysView List Literal LiteralString@3.11 Mapping MappingView Match
  MethodDescriptorType MethodWrapperType MutableMapping MutableSequence MutableSet NamedTuple() NamedTupleMeta
  Never@3.11 NewType NoDefault@3.13 NoExtraItems NoReturn NotRequired@3.11 Optional OrderedDict ParamSpec ParamSpecArgs
  ParamSpecKwargs Pattern Protocol ReadOnly@3.13 Required@3.11 Reversible Self@3.11 Sequence Set Sized SupportsAbs
  SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt SupportsRound T_co T_contra Text TextIO Tuple
  Type TypeAlias TypeAliasType@3.12 TypeForm TypeGuard TypeIs@3.13 TypeVar TypeVarTuple@3.11 TypedDict() Union
  Unpack@3.11 VT_co V_co ValuesView WrapperDescriptorType abc abstractmethod() abstractproperty<3.8 assert_never@3.11
  assert_type@3.11 cast() clear_overloads@3.11 collections contextlib copyreg dataclass_transform@3.11 defaultdict@3.11
  disjoint_base evaluate_forward_ref final() functools get_args() get_origin() get_overloads@3.11
  get_protocol_members@3.13 get_type_hints() io<3.13 is_protocol@3.13 is_typeddict() no_type_check()
  no_type_check_decorator() operator overload() override@3.12 re<3.13 reveal_type@3.11 runtime_checkable() stdlib_re
  sys type_check_only types warnings
urllib: error parse request response robotparser
urllib.parse: DefragResult DefragResultBytes MAX_CACHE_SIZE<3.11 ParseResult ParseResultBytes Quoter ResultBase
  SplitResult SplitResultBytes clear_cache() collections functools ipaddress math namedtuple() non_hierarchical
  parse_qs() parse_qsl() quote() quote_from_bytes() quote_plus() re scheme_chars splitattr() splithost() splitnport()
  splitpasswd() splitport() splitquery() splittag() splittype() splituser() splitvalue() sys to_bytes() types unquote()
  unquote_plus() unquote_to_bytes() unwrap() urldefrag() urlencode() urljoin() urlparse() urlsplit urlunparse()
  urlunsplit() uses_fragment uses_netloc uses_params uses_query uses_relative warnings
urllib.request: AbstractBasicAuthHandler AbstractDigestAuthHandler AbstractHTTPHandler BaseHandler CacheFTPHandler
  ContentTooShortError DataHandler FTPHandler FancyURLopener FileHandler HTTPBasicAuthHandler HTTPCookieProcessor
  HTTPDefaultErrorHandler HTTPDigestAuthHandler HTTPError HTTPErrorProcessor HTTPHandler HTTPPasswordMgr
  HTTPPasswordMgrWithDefaultRealm HTTPPasswordMgrWithPriorAuth HTTPRedirectHandler HTTPSHandler OpenerDirector
  ProxyBasicAuthHandler ProxyDigestAuthHandler ProxyHandler Request URLError URLopener UnknownHandler addclosehook
  addinfourl base64 bisect build_opener() contextlib email ftpcache ftperrors() ftpwrapper getproxies()
  getproxies_environment() hashlib http install_opener() io localhost() noheaders() os parse_http_list()
  parse_keqv_list() pathname2url() posixpath proxy_bypass() proxy_bypass_environment() quote() re request_host() socket
  splitattr<3.8 splithost<3.8 splitpasswd<3.8 splitport<3.8 splitquery<3.8 splittag<3.8 splittype<3.8 splituser<3.8
  splitvalue<3.8 ssl string sys tempfile thishost() time to_bytes<3.8 unquote() unquote_to_bytes() unwrap()
  url2pathname() urlcleanup() urljoin() urlopen() urlparse() urlretrieve() urlsplit urlunparse() warnings
uuid: Enum SafeUUID bytes_ getnode() int_ main@3.12 os platform sys uuid1() uuid3() uuid4() uuid5() uuid6 uuid7 uuid8
warnings: WarningMessage catch_warnings defaultaction deprecated@3.13 filters filterwarnings() formatwarning()
  onceregistry resetwarnings() showwarning() simplefilter() sys warn() warn_explicit()
zipfile: BadZipFile BadZipfile CompleteDirs FastLookup<3.12 LZMACompressor LZMADecompressor LargeZipFile Path PyZipFile
  ZipExtFile ZipFile ZipInfo binascii bz2 compressor_names contextlib crc32() error functools importlib io is_zipfile()
  itertools lzma main() os pathlib posixpath shutil sizeCentralDir sizeEndCentDir sizeEndCentDir64
  sizeEndCentDir64Locator sizeFileHeader stat stringCentralDir stringEndArchive stringEndArchive64
  stringEndArchive64Locator stringFileHeader struct structCentralDir structEndArchive structEndArchive64
  structEndArchive64Locator structFileHeader sys threading time zlib
"""
