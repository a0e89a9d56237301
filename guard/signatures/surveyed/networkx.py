"""networkx: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "networkx 3.0 3.6.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: algorithms/ backend_info/ backends/ classes/ conftest convert convert_matrix drawing/ exception generators/
  lazy_imports linalg/ plugins/ readwrite/ relabel tests/ utils/
algorithms: approximation/ assortativity/ asteroidal bipartite/ boundary bridges broadcasting centrality/ chains
  chordal clique cluster coloring/ communicability_alg community/ components/ connectivity/ core covering cuts cycles
  d_separation dag distance_measures distance_regular dominance dominating efficiency_measures euler flow/
  graph_hashing graphical hierarchy hybrid isolate isomorphism/ link_analysis/ link_prediction lowest_common_ancestors
  matching minors/ mis moral node_classification non_randomness operators/ perfect_graph planar_drawing planarity
  polynomials reciprocity regular richclub shortest_paths/ similarity simple_paths smallworld smetric sparsifiers
  structuralholes summarization swap tests/ threshold time_dependent tournament traversal/ tree/ triads vitality
  voronoi walks wiener
classes: backends coreviews digraph/ filters function graph/ graphviews multidigraph multigraph reportviews tests/
drawing: layout nx_agraph nx_latex nx_pydot nx_pylab tests/
generators: atlas classic cographs community degree_seq directed duplication ego expanders geometric harary_graph
  internet_as_graphs intersection interval_graph joint_degree_seq lattice line mycielski nonisomorphic_trees
  random_clustered random_graphs small social spectral_graph_forge stochastic sudoku tests/ time_series trees triads
linalg: algebraicconnectivity attrmatrix bethehessianmatrix graphmatrix laplacianmatrix modularitymatrix spectrum
  tests/
readwrite: adjlist edgelist gexf gml graph6 graphml json_graph/ leda multiline_adjlist p2g pajek sparse6 tests/ text
utils: backends configs decorators heaps mapped_queue misc random_sequence rcm tests/ union_find
algorithms.approximation: clique clustering_coefficient connectivity density distance_measures dominating_set
  kcomponents matching maxcut ramsey steinertree tests/ traveling_salesman treewidth vertex_cover
algorithms.assortativity: connectivity correlation mixing neighbor_degree pairs tests/
algorithms.bipartite: basic centrality cluster covering edgelist extendability generators link_analysis matching matrix
  projection redundancy spectral tests/
algorithms.centrality: betweenness betweenness_subset closeness current_flow_betweenness
  current_flow_betweenness_subset current_flow_closeness degree_alg dispersion eigenvector flow_matrix group harmonic
  katz laplacian load percolation reaching second_order subgraph_alg tests/ trophic voterank_alg
algorithms.coloring: equitable_coloring greedy_coloring tests/
algorithms.community: asyn_fluid bipartitions centrality community_utils divisive kclique kernighan_lin
  label_propagation leiden local louvain lukes modularity_max quality tests/
algorithms.components: attracting biconnected connected semiconnected strongly_connected tests/ weakly_connected
algorithms.connectivity: connectivity cuts disjoint_paths edge_augmentation edge_kcomponents kcomponents kcutsets
  stoerwagner tests/ utils
algorithms.flow: boykovkolmogorov capacityscaling dinitz_alg edmondskarp gomory_hu maxflow mincost networksimplex
  preflowpush shortestaugmentingpath tests/ utils
algorithms.isomorphism: ismags isomorph isomorphvf2 matchhelpers temporalisomorphvf2 tests/ tree_isomorphism vf2pp
  vf2userfunc
algorithms.link_analysis: hits_alg pagerank_alg tests/
algorithms.minors: contraction tests/
algorithms.operators: all binary product tests/ unary
algorithms.shortest_paths: astar dense generic tests/ unweighted weighted
algorithms.traversal: beamsearch breadth_first_search depth_first_search edgebfs edgedfs tests/
algorithms.tree: branchings coding decomposition distance_measures mst operations recognition tests/
readwrite.json_graph: adjacency cytoscape node_link tests/ tree
"""
#: A module, and its names.
NAMES = """
classes: Counter DiGraph Graph MultiDiGraph MultiGraph add_cycle add_path add_star all_neighbors backends chain
  common_neighbors coreviews create_empty_copy degree degree_histogram density describe digraph edge_subgraph edges
  filters freeze frozen function get_edge_attributes get_node_attributes graph graphviews induced_subgraph is_directed
  is_empty is_frozen is_negatively_weighted is_path is_weighted multidigraph multigraph neighbors nodes
  nodes_with_selfloops non_edges non_neighbors not_implemented_for number_of_edges number_of_nodes number_of_selfloops
  nx pairwise path_weight remove_edge_attributes remove_node_attributes reportviews restricted_view reverse_view
  selfloop_edges set_edge_attributes set_node_attributes subgraph subgraph_view tests to_directed to_undirected
conftest: add_nx collect_ignore entry_points has_matplotlib has_numpy has_pandas has_pydot has_pygraphviz has_scipy
  has_sympy matplotlib mpl needs_matplotlib needs_numpy needs_pandas needs_pydot needs_pygraphviz needs_scipy
  needs_sympy networkx np numpy nx os pandas pd pydot pygraphviz pytest pytest_addoption pytest_collection_modifyitems
  pytest_configure scipy set_warnings sp sympy sys warnings
convert: Collection Generator Iterator from_dict_of_dicts from_dict_of_lists from_edgelist nx to_dict_of_dicts
  to_dict_of_lists to_edgelist to_networkx_graph warnings
convert_matrix: defaultdict from_numpy_array from_pandas_adjacency from_pandas_edgelist from_scipy_sparse_array
  itertools not_implemented_for nx to_numpy_array to_pandas_adjacency to_pandas_edgelist to_scipy_sparse_array
drawing: CurvedArrowTextBase FancyArrowFactory Number apply_alpha apply_matplotlib_colors arf_layout bfs_layout
  bipartite_layout circular_layout collections display draw draw_bipartite draw_circular draw_forceatlas2
  draw_kamada_kawai draw_networkx draw_networkx_edge_labels draw_networkx_edges draw_networkx_labels
  draw_networkx_nodes draw_planar draw_random draw_shell draw_spectral draw_spring forceatlas2_layout
  fruchterman_reingold_layout itertools kamada_kawai_layout layout math multipartite_layout np_random_state numbers nx
  nx_agraph nx_latex nx_pydot nx_pylab os planar_layout random_layout rescale_layout rescale_layout_dict shell_layout
  spectral_layout spiral_layout spring_layout tests to_latex to_latex_raw write_latex
exception: AmbiguousSolution ExceededMaxIterations HasACycle NetworkXAlgorithmError NetworkXError NetworkXException
  NetworkXNoCycle NetworkXNoPath NetworkXNotImplemented NetworkXPointlessConcept NetworkXUnbounded NetworkXUnfeasible
  NodeNotFound PowerIterationFailedConvergence
generators: AS_graph_generator ATLAS_FILE Counter DegreeSequenceRandomGraph DiGraph Graph LCF_graph LFR_benchmark_graph
  MultiDiGraph NUM_GRAPHS NetworkXError Sequence THIS_DIR TRIAD_EDGES accumulate arbitrary_element atlas balanced_tree
  barabasi_albert_graph barbell_graph binomial_graph binomial_tree bisect_left bull_graph caveman_graph chain chaini
  check_create_using choose_pref_attach chordal_cycle_graph chvatal_graph circulant_graph circular_ladder_graph classic
  cographs comb combinations community complete_graph complete_multipartite_graph configuration_model
  connected_caveman_graph connected_watts_strogatz_graph cubical_graph cycle_graph davis_southern_women_graph
  defaultdict degree_seq degree_sequence_tree dense_gnm_random_graph desargues_graph diamond_graph directed
  directed_configuration_model directed_havel_hakimi_graph directed_joint_degree_graph discrete_sequence
  dodecahedral_graph dorogovtsev_goltsev_mendes_graph dual_barabasi_albert_graph duplication
  duplication_divergence_graph ego ego_graph empty_graph erdos_renyi_graph expanders expected_degree_graph
  extended_barabasi_albert_graph factorial fast_gnp_random_graph flatten florentine_families_graph frucht_graph
  full_rary_tree gaussian_random_partition_graph general_random_intersection_graph generalized_petersen_graph
  geographical_threshold_graph geometric geometric_edges geometric_soft_configuration_graph gn_graph gnc_graph
  gnm_random_graph gnp_random_graph gnr_graph graph_atlas graph_atlas_g grid_2d_graph grid_graph gzip harary_graph
  havel_hakimi_graph heapq heawood_graph hexagonal_lattice_graph hkn_harary_graph hnm_harary_graph
  hoffman_singleton_graph house_graph house_x_graph hypercube_graph icosahedral_graph importlib internet_as_graphs
  intersection interval_graph inverse_line_graph is_regular_expander is_valid_directed_joint_degree
  is_valid_joint_degree islice itemgetter itertools joint_degree_graph joint_degree_seq k_random_intersection_graph
  karate_club_graph kneser_graph krackhardt_kite_graph ladder_graph lattice les_miserables_graph line line_graph
  lollipop_graph lru_cache margulis_gabber_galil_graph math maybe_regular_expander maybe_regular_expander_graph
  moebius_kantor_graph mycielski mycielski_graph mycielskian navigable_small_world_graph newman_watts_strogatz_graph
  nodes_or_number nonisomorphic_trees not_implemented_for np_random_state null_graph number_of_nonisomorphic_trees
  numbers nx octahedral_graph os pairwise paley_graph pappus_graph partial partial_duplication_graph path_graph
  petersen_graph planted_partition_graph powerlaw_cluster_graph prefix_tree prefix_tree_recursive product
  py_random_state random_clustered random_clustered_graph random_cograph random_degree_sequence_graph
  random_geometric_graph random_graphs random_internet_as_graph random_k_out_graph random_kernel_graph
  random_labeled_rooted_forest random_labeled_rooted_tree random_labeled_tree random_lobster random_lobster_graph
  random_partition_graph random_powerlaw_tree random_powerlaw_tree_sequence random_regular_expander_graph
  random_regular_graph random_shell_graph random_tree random_uniform_k_out_graph random_unlabeled_rooted_forest
  random_unlabeled_rooted_tree random_unlabeled_tree random_weighted_sample relabel_nodes relaxed_caveman_graph repeat
  ring_of_cliques scale_free_graph sedgewick_maze_graph set_node_attributes small social soft_random_geometric_graph
  spectral_graph_forge sqrt star_graph stochastic stochastic_block_model stochastic_graph sudoku sudoku_graph
  tadpole_graph tests tetrahedral_graph thresholded_random_geometric_graph time_series trees triad_graph triads
  triangular_lattice_graph trivial_graph truncated_cube_graph truncated_tetrahedron_graph turan_graph tutte_graph
  uniform_int_from_avg uniform_random_intersection_graph visibility_graph watts_strogatz_graph waxman_graph
  weighted_choice wheel_graph windmill_graph wraps zip_longest
linalg: adjacency_matrix adjacency_spectrum algebraic_connectivity algebraicconnectivity attr_matrix attr_sparse_matrix
  attrmatrix bethe_hessian_matrix bethe_hessian_spectrum bethehessianmatrix directed_combinatorial_laplacian_matrix
  directed_laplacian_matrix directed_modularity_matrix fiedler_vector graphmatrix incidence_matrix laplacian_matrix
  laplacian_spectrum laplacianmatrix modularity_matrix modularity_spectrum modularitymatrix normalized_laplacian_matrix
  normalized_laplacian_spectrum not_implemented_for np_random_state nx partial reverse_cuthill_mckee_ordering
  spectral_bisection spectral_ordering spectrum tests total_spanning_tree_weight
readwrite: Any AsciiBaseGlyphs AsciiDirectedGlyphs AsciiUndirectedGlyphs BaseGlyphs Element ElementTree Enum GEXF
  GEXFReader GEXFWriter GraphML GraphMLReader GraphMLWriter GraphMLWriterLxml IncrementalElement LIST_START_VALUE
  NamedTuple NetworkXError Pattern StringIO SubElement Token UtfBaseGlyphs UtfDirectedGlyphs UtfUndirectedGlyphs
  adjacency adjacency_data adjacency_graph adjlist chain count cytoscape cytoscape_data cytoscape_graph data_to_n
  defaultdict edgelist escape forest_str from_graph6_bytes from_sparse6_bytes generate_adjlist generate_edgelist
  generate_gexf generate_gml generate_graphml generate_multiline_adjlist generate_network_text generate_pajek gexf gml
  graph6 graphml htmlentitydefs islice itertools json_graph leda literal_destringizer literal_eval literal_stringizer
  make_qstr multiline_adjlist n_to_data node_link node_link_data node_link_graph not_implemented_for nx open_file p2g
  pajek parse_adjlist parse_edgelist parse_gml parse_gml_lines parse_graphml parse_leda parse_multiline_adjlist
  parse_pajek re read_adjlist read_edgelist read_gexf read_gml read_graph6 read_graphml read_leda
  read_multiline_adjlist read_pajek read_sparse6 read_weighted_edgelist register_namespace relabel_gexf_graph sparse6
  sys tests text time to_graph6_bytes to_sparse6_bytes tostring tree tree_data tree_graph unescape warnings
  write_adjlist write_edgelist write_gexf write_gml write_graph6 write_graph6_file write_graphml write_graphml_lxml
  write_graphml_xml write_multiline_adjlist write_network_text write_pajek write_sparse6 write_weighted_edgelist
relabel: convert_node_labels_to_integers nx relabel_nodes
"""
