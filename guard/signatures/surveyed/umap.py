"""umap: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "umap-learn 0.5.12 0.5.12"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: aligned_umap distances layouts parametric_umap plot sparse spectral umap_ utils validation
"""
#: A module, and its names.
NAMES = """
: AlignedUMAP PackageNotFoundError ParametricUMAP UMAP aligned_umap catch_warnings distances layouts
  load_ParametricUMAP numba parametric_umap plot simplefilter sparse spectral umap_ utils validation version warn
aligned_umap: AlignedUMAP BaseEstimator INT32_MAX INT32_MIN PARAM_NAMES UMAP build_neighborhood_similarities
  check_array expand_relations get_nth_item_or_val in1d init_from_existing init_from_existing_internal intersect1d
  invert_dict make_epochs_per_sample np numba optimize_layout_aligned_euclidean procrustes_align set_aligned_params
  spectral_layout union1d
distances: DISCRETE_METRICS SPECIAL_METRICS approx_log_Gamma bray_curtis bray_curtis_grad canberra canberra_grad
  categorical_distance chebyshev chebyshev_grad chunked_parallel_special_metric correlation correlation_grad cosine
  cosine_grad count_distance diagonal_gaussian_energy_grad dice euclidean euclidean_grad gaussian_energy_grad
  get_discrete_params hamming haversine haversine_grad hellinger hellinger_grad hierarchical_categorical_distance
  hyperboloid_grad jaccard kulsinski levenshtein levenshtein_myers_ascii ll_dirichlet log_beta log_single_beta
  mahalanobis mahalanobis_f64 mahalanobis_grad manhattan manhattan_grad matching minkowski minkowski_grad
  named_distances named_distances_with_gradients np numba ordinal_distance pairwise_distances pairwise_special_metric
  parallel_special_metric poincare rogers_tanimoto russellrao scipy sign sinkhorn_distance softmax softmax_hellinger
  softmax_hellinger_grad sokal_michener sokal_sneath spherical_gaussian_energy_grad spherical_gaussian_grad
  standardised_euclidean standardised_euclidean_grad symmetric_kl symmetric_kl_grad weighted_minkowski
  weighted_minkowski_grad yule
layouts: clip dist np numba optimize_layout_aligned_euclidean optimize_layout_euclidean optimize_layout_generic
  optimize_layout_inverse rdist tau_rand_int tqdm
parametric_umap: F KDTree ParametricUMAP PumapNet StopGradient TypingError UMAP UMAPModel catch_warnings check_array
  check_random_state codecs compute_cross_entropy construct_edge_dataset convert_distance_to_log_probability
  correlation covariance filterwarnings get_graph_elements init_embedding_from_graph keras load_ParametricUMAP nn np
  ops os pickle prepare_networks should_pickle spectral_layout tf torch torch_imported torchvision warn weight_copier
plot: CustomJS Patch TextInput average_nn_distance bd bpl btr colorcet column connectivity darkblue_cmap darkgreen_cmap
  darkpurple_cmap darkred_cmap diagnostic ds fire_cmap hd hv interactive matplotlib nearest_neighbour_distribution np
  numba output_file output_notebook pd plt points show show_interactive show_static sklearn submatrix tf warn
sparse: SPARSE_SPECIAL_METRICS approx_log_Gamma arr_intersect arr_union arr_unique general_sset_intersection
  general_sset_union locale log_beta log_single_beta norm np numba print_function sparse_bray_curtis sparse_canberra
  sparse_chebyshev sparse_correlation sparse_cosine sparse_dice sparse_diff sparse_euclidean sparse_hamming
  sparse_hellinger sparse_jaccard sparse_kulsinski sparse_ll_dirichlet sparse_manhattan sparse_matching
  sparse_minkowski sparse_mul sparse_named_distances sparse_need_n_features sparse_rogers_tanimoto sparse_russellrao
  sparse_sokal_michener sparse_sokal_sneath sparse_sum
spectral: SKLEARN_PAIRWISE_VALID_METRICS SPARSE_SPECIAL_METRICS SPECIAL_METRICS SpectralEmbedding TruncatedSVD
  component_layout multi_component_layout np pairwise_distances pairwise_special_metric scipy sparse_named_distances
  spectral_layout tswspectral_layout warn warnings
umap_: BaseEstimator ClassNamePrefixFeaturesOutMixin DISCONNECTION_DISTANCES INT32_MAX INT32_MIN KDTree
  MIN_K_DIST_SCALE NNDescent NPY_FLOATMAX NPY_INFINITY PCA SMOOTH_K_TOLERANCE TruncatedSVD UMAP breadth_first_search
  check_array check_is_fitted check_random_state compute_membership_strengths csr_unique curve_fit
  discrete_metric_simplicial_set_intersection dist fast_intersection fast_knn_indices fast_metric_intersection
  find_ab_params flatten_iter flattened fuzzy_simplicial_set general_simplicial_set_intersection
  general_simplicial_set_union init_graph_transform init_transform init_update joblib locale make_epochs_per_sample
  nearest_neighbors noisy_scale_coords normalize np numba optimize_layout_euclidean optimize_layout_generic
  optimize_layout_inverse pairwise_distances print_function pynn_named_distances pynn_sparse_named_distances
  raise_disconnected_warning reprocess_row reset_local_connectivity reset_local_metrics scipy simplicial_set_embedding
  smooth_knn_dist sparse sparse_tril sparse_triu spectral_layout submatrix time ts tswspectral_layout warn
utils: average_nn_distance check_is_fitted csr_unique disconnected_vertices fast_knn_indices norm np numba scipy
  submatrix tau_rand tau_rand_int time ts warn
validation: KDTree make_trustworthiness_calculator named_distances np numba trustworthiness_vector
  trustworthiness_vector_bulk
"""
