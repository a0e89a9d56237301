"""faiss: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "faiss-cpu 1.10.0 1.15.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: array_conversions class_wrappers contrib/ extra_wrappers gpu_wrappers libfaiss loader setup swigfaiss/ swigfaiss_avx2
  swigfaiss_avx512
contrib: big_batch_search client_server clustering datasets evaluation exhaustive_search factory_tools inspect_tools
  ivf_tools ondisk rpc torch/ torch_utils vecs_io
contrib.torch: clustering quantization
"""
#: A module, and its names.
NAMES = """
class_wrappers: DirectMap IDSelector IDSelectorArray IDSelectorBatch OperatingPoints RangeSearchResult
  RememberSwigOwnership add_to_referenced_objects faiss handle_AutoTuneCriterion handle_Clustering handle_Clustering1D
  handle_CodePacker handle_CodeSet handle_Embedding handle_IDSelectorSubset handle_IOReader handle_IOWriter
  handle_Index handle_IndexBinary handle_IndexRowwiseMinMax handle_Linear handle_MapLong2Long handle_MatrixStats
  handle_NSG handle_ParameterSpace handle_QINCo handle_QINCoStep handle_Quantizer handle_SearchParameters
  handle_SuperKMeans handle_Tensor2D handle_VectorTransform handle_shard_ivf_index_centroids inspect np replace_method
  rev_swig_ptr swig_ptr try_extract_index_ivf
contrib: big_batch_search client_server clustering datasets evaluation exhaustive_search factory_tools inspect_tools
  ivf_tools ondisk rpc torch torch_utils vecs_io
setup: callbacks_lib ext faiss_example_external_module_lib find_packages found_callbacks
  found_faiss_example_external_module_lib found_swigfaiss_avx2 found_swigfaiss_avx512 found_swigfaiss_avx512_spr
  found_swigfaiss_generic found_swigfaiss_sve long_description os platform prefix print_function setup shutil
  swigfaiss_avx2_lib swigfaiss_avx512_lib swigfaiss_avx512_spr_lib swigfaiss_generic_lib swigfaiss_sve_lib
"""
