"""einops: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "einops 0.3.2 0.8.2"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: array_api einops experimental/ layers/ packing parsing tests/
experimental: data_api_packing indexing
layers: chainer flax gluon keras oneflow paddle tensorflow torch
"""
#: A module, and its names.
NAMES = """
: EinopsError array_api asnumpy einops einsum experimental layers pack packing parse_shape parsing rearrange reduce
  repeat tests unpack
array_api: EinopsError List Reduction Sequence Shape Tensor Tuple analyze_pattern asnumpy pack prod rearrange reduce
  repeat unpack
einops: AnonymousAxis Any Callable CookedRecipe Dict EinopsError FakeHashableAxesLengths HashableAxesLengths List
  Optional OrderedDict ParsedExpression Reduction ReductionCallable Set Size Tensor TransformRecipe Tuple TypeVar Union
  asnumpy cast einsum functools get_backend is_ellipsis_not_in_parenthesis itertools math np np_ndarray overload
  parse_shape rearrange reduce repeat string typing
experimental: data_api_packing indexing
layers: Any Dict EinopsError RearrangeMixin ReduceMixin TransformRecipe chainer flax functools get_backend gluon keras
  oneflow paddle tensorflow torch
packing: EinopsError List ParsedExpression Sequence Shape Tensor Tuple TypeVar Union analyze_pattern get_backend
  lru_cache pack prod unpack
parsing: AnonymousAxis EinopsError List Optional ParsedExpression Set Tuple Union keyword warnings
"""
