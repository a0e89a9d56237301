"""qwen_vl_utils: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "qwen-vl-utils 0.0.6 0.0.14"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: vision_process
"""
#: A module, and its names.
NAMES = """
: extract_vision_info fetch_image fetch_video process_vision_info smart_resize vision_process
vision_process: Any BytesIO Dict FORCE_QWENVL_VIDEO_READER FPS FPS_MAX_FRAMES FPS_MIN_FRAMES FRAME_FACTOR IMAGE_FACTOR
  IMAGE_MAX_TOKEN_NUM IMAGE_MIN_TOKEN_NUM Image InterpolationMode List MAX_NUM_WORKERS_FETCH_VIDEO MAX_PIXELS MAX_RATIO
  MIN_PIXELS MODEL_SEQ_LEN Optional SPATIAL_MERGE_SIZE ThreadPoolExecutor Tuple Union VIDEO_MAX_PIXELS
  VIDEO_MAX_TOKEN_NUM VIDEO_MIN_PIXELS VIDEO_MIN_TOKEN_NUM VIDEO_READER_BACKENDS VIDEO_TOTAL_PIXELS annotations base64
  calculate_video_frame_range ceil_by_factor copy extract_vision_info fetch_image fetch_video floor_by_factor
  get_video_reader_backend io is_decord_available is_torchcodec_available logger logging lru_cache math np os
  process_vision_info requests round_by_factor smart_nframes smart_resize sys time to_rgb torch torchvision transforms
  version warnings
"""
