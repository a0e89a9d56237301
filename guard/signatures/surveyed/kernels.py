"""kernels: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "kernels 0.6.3 0.17.2"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: archs backends benchmark benchmarks/ check cli/ compat deps doc hf_hub importer install layer/ load lock/ lockfile
  locking metadata python_deps resolver status upload utils validate variants verify versions_cli wheel
benchmarks: activation attention layer_norm
cli: benchmark benchmark_graphics download info lock verify_signature versions
layer: device func globals kernelize layer mode repos
"""
#: A module, and its names.
NAMES = """
: Benchmark CUDAProperties Device FuncRepository KernelizeFallback LayerRepository LoadedKernel LocalFuncRepository
  LocalLayerRepository LockedFuncRepository LockedLayerRepository Metadata Mode ROCMProperties RepoInfo VariantAccepted
  VariantRejected archs backends benchmark benchmarks check cli compat deps doc get_kernel get_kernel_dep
  get_kernel_variants get_loaded_kernels get_local_kernel get_locked_kernel has_kernel hf_hub importer importlib
  install install_kernel kernelize layer load load_kernel lock lockfile locking metadata python_deps
  register_kernel_mapping replace_kernel_forward_from_hub resolver status upload use_kernel_forward_from_hub
  use_kernel_func_from_hub use_kernel_mapping use_kernelized_func utils validate variants verify versions_cli wheel
archs: Backend Metadata has_torch
backends: Backend CANN CPU CUDA ClassVar Metal Neuron Optional Protocol ROCm TPU Version XPU ctypes dataclass has_torch
  logger logging parse_backend re runtime_checkable strict
benchmark: Any Authorization Benchmark BenchmarkResult CUDA Darwin MISSING_DEPS MPS MachineInfo Match N Outliers Path
  Speedup TORCH_AVAILABLE TimingResults Unknown Workload XPU backend benchmarkScriptPath benchmarkScriptSha benchmark_
  benchmark_module benchmarks brand_string collect_machine_info cpu dataclass disable_progress_bars
  discover_benchmark_classes discover_benchmark_scripts get_kernel_sha_from_build_name get_token gpu gpuCores hashlib
  hip importlib iqr_ms iterations json kernelCommitSha machineInfo max_ms mean_ms min_ms mps os outliers platform py
  pytorchVersion q1_ms q3_ms random requests results run_benchmark run_benchmark_class run_benchmark_script setup_
  snapshot_download std_ms submit_benchmark subprocess sys sysctl time timingResults torch v verified verify_ w
  workload x xpu
benchmarks: FlashAttentionBenchmark FlashAttentionCausalBenchmark FlashAttentionVarlenBenchmark LayerNormBenchmark
  RMSNormBenchmark SiluAndMulBenchmark activation attention layer_norm
check: BinaryFormat CACHE_DIR IncompatibleAbi3Symbol IncompatibleMacOSVersion IncompatibleManylinuxSymbol
  MissingMacOSVersion NonAbi3Symbol ObjectFile Path check_abi3 check_kernel check_macos check_manylinux
  print_with_indent snapshot_download sys
cli: KernelLock Path argparse benchmark benchmark_graphics build_variant_to_wheel check_kernel dataclasses download
  download_kernels generate_readme_for_kernel get_kernel_locks info install_kernel install_kernel_all_variants json
  kernel_info kernel_versions kernels_to_wheel lock lock_kernels main print_kernel_info print_kernel_versions
  run_benchmark sys tomllib upload_kernels upload_kernels_dir verify_signature versions
compat: has_torch has_tvm_ffi importlib sys tomllib
deps: ContextVar DEPENDENCY_DATA DepTreeNode Generic HfApi KernelDependency KernelVersion LoadCache LocalKernel
  MetadataValidator ModuleType Path RemoteKernel RepoInfo Resolver T TYPE_CHECKING TypeVar dataclass f get_kernel_dep
  importlib json resolve_kernel_tree use_kernel_deps validate_dependencies
doc: ModuleType convert_rst_docstring_to_mdx generate_function_doc generate_kernel_doc generate_layers_doc
  generate_metadata generate_readme_for_kernel get_kernel inspect re sys yaml
hf_hub: CACHE_DIR HfApi RepoInfo constants dataclass glibc_version has_torch has_tvm_ffi logger logging os platform
importer: LoadedKernel Metadata ModuleType Path RepoInfo add_note dataclass get_loaded_kernels importlib json py sys
install: CACHE_DIR HubCacheResolver HubResolver KernelDependency Path extract_dependency_locks install_kernel
  install_kernel_all_variants resolve_kernel_tree revision_or_version
layer: CUDAProperties ContextVar Device Dict FuncRepository KernelizeFallback LayerRepository LocalFuncRepository
  LocalLayerRepository LockedFuncRepository LockedLayerRepository MethodType Mode Optional ROCMProperties TYPE_CHECKING
  Type Union dataclass deepcopy device field func get_kernel globals inspect kernelize layer mode nn os
  register_kernel_mapping replace_kernel_forward_from_hub repos torch use_kernel_forward_from_hub
  use_kernel_func_from_hub use_kernel_mapping use_kernelized_func warnings
load: AllValidator ArchValidator HfApi HubCacheResolver HubResolver KernelDependency KernelVersion
  LockedHubCacheResolver LockedHubResolver MetadataValidator ModuleType NoopResolver Path RepoPathsResolver Resolver
  SequentialResolver constants default_metadata_validators functools get_caller_locked_kernel_revision get_kernel
  get_kernel_with_resolver get_local_kernel get_locked_kernel get_locked_kernel_revision has_kernel load_kernel os
  resolve_kernel_tree revision_or_version
lockfile: Dict GitRefInfo HfApi InvalidVersion KernelLock List Path SpecifierSet Tuple VariantLock Version dataclass
  get_kernel_locks hashlib resolve_version_spec_as_ref tomllib write_egg_lockfile
locking: CACHE_DIR Distribution HfApi KernelDependency KernelLock KernelLocks Metadata ModuleType Path
  extract_dependency_locks get_caller_locked_kernel_revision get_locked_kernel_revision get_variants importlib inspect
  lock_kernel_tree resolve_kernel_version tomllib write_egg_lockfile
metadata: Metadata Path dataclass json tomllib
python_deps: Backend DependencyData DependencyInfo Metadata Path PythonPackage dataclass f field importlib json strict
  validate_dependencies validate_variant_dependencies
resolver: CACHE_DIR HfApi HubCacheResolver HubResolver KernelDependency KernelLocks KernelPaths KernelPathsResolver
  LocalEntryNotFoundError LocalKernel LockedHubCacheResolver LockedHubResolver Metadata NoopResolver Path Protocol
  RemoteKernel RepoPathsResolver Resolver SequentialResolver Variant dataclass get_variants get_variants_local
  resolve_hub_cache_kernel resolve_hub_kernel resolve_kernel_version resolve_local_kernel resolve_variant
  runtime_checkable variants_trace_str
status: EntryNotFoundError HfApi KernelStatus KernelStatusKind Redirect RepositoryNotFoundError Union dataclass logger
  logging resolve_status strict tomllib
upload: BUILD_VARIANT_REGEX Metadata Path create_branch create_repo upload_folder upload_kernels_dir
utils: AMD64 CACHE_DIR DISABLE_TELEMETRY Dict Distribution ENV_VARS_TRUE_VALUES HF_KERNELS_CACHE KERNELS_CACHE
  KernelLock List Metadata ModuleType ON Optional Path TRUE Tuple VariantLock YES aarch64 arm64 backend blob build
  build_variant build_variant_noarch build_variant_universal build_variants cann cpu ctypes cu cuda cxx11 cxx98 darwin
  false file_exists file_type get_kernel get_local_kernel get_locked_kernel git_hash_object glibc glibc_version
  has_kernel hashlib hip import_from_path importlib inspect install_kernel install_kernel_all_variants json kernel
  kernels load_kernel lock logging main metal neuron npu os package_name_from_repo_id parse platform py python r rocm
  select_revision_or_version snapshot_download sys torch validate_dependencies validate_kernel windows x86_64 xpu
validate: AllValidator ArchValidator DependencyValidator DirtyValidator InvalidVersion Metadata MetadataValidator
  MinverValidator Protocol Version dataclass default_metadata_validators logger logging parse validate_dependencies
variants: Arch ArchVariant BUILD_VARIANT_REGEX Backend CANN CUDA ClassVar Decision HfApi Metal Noarch NoarchVariant
  Path ROCm RepoFolder Torch TorchNoarch TorchStableAbi TvmFfi Variant VariantAccepted VariantRejected Version XPU
  constants dataclass get_kernel_variants get_variants get_variants_local has_torch has_tvm_ffi logger logging parse
  parse_backend parse_variant platform re resolve_variant resolve_variants select_revision_or_version strict sys
  sysconfig variants_trace_str
verify: Bundle Certificate DEFAULT_POLICIES Digest DigestValidationError DigestViolation GitHubWorkflowPolicy
  InvalidBundle Metadata Path TypeAlias VerificationError VerificationPolicy VerificationResult Verifier dataclass
  final policy verify_variant
versions_cli: BUILD_VARIANT_REGEX HfApi Path build_variants print_kernel_versions
wheel: KERNELS_VERSION Message Metadata Optional PackageNotFoundError Path build_variant_to_wheel build_wheel dataclass
  email extract_metadata os version
"""
