"""soundfile: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "soundfile 0.10.3.post1 0.14.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """

"""
#: A module, and its names.
NAMES = """
: Any AudioData AudioData_2d BinaryIO FileDescriptorOrPath Final Generator LibsndfileError Literal SEEK_CUR SEEK_END
  SEEK_SET Self SoundFile SoundFileError SoundFileRuntimeError TypeAlias available_formats available_subtypes blocks
  check_format default_subtype dtype_str info numpy read write
"""
