"""skimage: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "scikit-image 0.20.0 0.26.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: color/ conftest data/ draw/ exposure/ feature/ filters/ future/ graph/ io/ measure/ metrics/ morphology/
  registration/ restoration/ segmentation/ transform/ util/
color: adapt_rgb colorconv colorlabel delta_e rgb_colors tests/
data: tests/
draw: draw draw3d draw_nd tests/
exposure: exposure histogram_matching tests/
feature: blob brief brief_cy censure censure_cy corner corner_cy haar hessian_matrix/ match orb orb_cy peak sift
  template tests/ texture util
filters: edges lpi_filter/ rank/ ridges tests/ thresholding
future: graph/ manual_segmentation tests/ trainable_segmentation
graph: heap mcp spath tests/
io: collection manage_plugins sift tests/ util
measure: block entropy fit pnpoly profile tests/
metrics: set_metrics simple_metrics tests/
morphology: binary convex_hull extrema footprints gray grayreconstruct isotropic max_tree misc tests/
registration: tests/
restoration: deconvolution inpaint j_invariant non_local_means rolling_ball tests/ uft unwrap
segmentation: active_contour_model boundaries morphsnakes random_walker_segmentation slic_superpixels tests/
transform: finite_radon_transform hough_transform integral pyramids radon_transform tests/
util: apply_parallel arraycrop compare dtype lookfor noise shape tests/ unique
filters.rank: bilateral bilateral_cy core_cy core_cy_3d generic generic_cy percentile_cy tests/
future.graph:
"""
#: A module, and its names.
NAMES = """
conftest: collect_ignore handle_np2 pytest pytest_runtest_setup pytest_runtest_teardown setup_test teardown_test
morphology: area_closing area_opening ball binary binary_closing binary_dilation binary_erosion binary_opening
  black_tophat closing convex_hull convex_hull_image convex_hull_object cube diameter_closing diameter_opening diamond
  dilation disk ellipse erosion extrema flood flood_fill footprint_from_sequence footprint_rectangle footprints gray
  grayreconstruct h_maxima h_minima isotropic isotropic_closing isotropic_dilation isotropic_erosion isotropic_opening
  label local_maxima local_minima max_tree max_tree_local_maxima medial_axis mirror_footprint misc octagon octahedron
  opening pad_footprint reconstruction rectangle remove_objects_by_distance remove_small_holes remove_small_objects
  skeletonize skeletonize_3d square star tests thin white_tophat
util: FailedEstimationAccessError PendingSkimage2Change apply_parallel arraycrop compare compare_images crop dtype
  dtype_limits functools img_as_bool img_as_float img_as_float32 img_as_float64 img_as_int img_as_ubyte img_as_uint
  invert label_points lookfor map_array montage noise np random_noise regular_grid regular_seeds shape slice_along_axes
  tests unique unique_rows view_as_blocks view_as_windows warnings
"""
