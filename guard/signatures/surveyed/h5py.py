"""h5py: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "h5py 3.10.0 3.16.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: defs h5 h5a h5ac h5d h5ds h5f h5fd h5g h5i h5l h5o h5p h5pl h5py_warnings h5r h5s h5t h5z ipy_completer lowtest/
  tests/ utils version
"""
#: A module, and its names.
NAMES = """
: AttributeManager Dataset Datatype Empty ExternalLink File Group HLObject HardLink MultiBlockSlice Reference
  RegionReference SoftLink UNLIMITED VirtualLayout VirtualSource atexit check_complex_dtype check_dtype
  check_enum_dtype check_opaque_dtype check_ref_dtype check_string_dtype check_vlen_dtype complex_compat_dtype defs
  enable_ipython_completer enum_dtype filters get_config h5 h5a h5ac h5d h5ds h5f h5fd h5g h5i h5l h5o h5p h5pl
  h5py_warnings h5r h5s h5t h5z ipy_completer is_hdf5 lowtest opaque_dtype ref_dtype regionref_dtype register_driver
  registered_drivers run_tests special_dtype string_dtype tests unregister_driver utils version vlen_dtype
h5py_warnings: H5pyDeprecationWarning H5pyWarning
ipy_completer: AttributeManager HLObject TryNext generics get_ipython h5py_attr_completer h5py_completer
  h5py_item_completer load_ipython_extension posixpath re re_attr_match re_item_match re_object_match
version: api_version api_version_tuple hdf5_built_version_tuple hdf5_version hdf5_version_tuple info namedtuple numpy
  sys version version_tuple
"""
