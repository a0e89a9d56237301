"""gensim: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "gensim 4.4.0 4.4.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: corpora/ downloader interfaces matutils models/ nosy parsing/ scripts/ similarities/ test/ topic_coherence/ utils
corpora: bleicorpus csvcorpus dictionary hashdictionary indexedcorpus lowcorpus malletcorpus mmcorpus opinosiscorpus
  sharded_corpus svmlightcorpus textcorpus ucicorpus wikicorpus
models: atmodel basemodel bm25model callbacks coherencemodel doc2vec doc2vec_corpusfile doc2vec_inner ensemblelda
  fasttext fasttext_corpusfile fasttext_inner hdpmodel keyedvectors lda_dispatcher lda_worker ldamodel ldamulticore
  ldaseqmodel logentropy_model lsi_dispatcher lsi_worker lsimodel nmf nmf_pgd normmodel phrases poincare rpmodel
  tfidfmodel translation_matrix word2vec word2vec_corpusfile word2vec_inner
parsing: porter preprocessing
scripts: benchmark glove2word2vec make_wiki make_wiki_online make_wiki_online_nodebug make_wikicorpus package_info
  segment_wiki word2vec2tensor word2vec_standalone
similarities: annoy docsim fastss levenshtein nmslib termsim
topic_coherence: aggregation direct_confirmation_measure indirect_confirmation_measure probability_estimation
  segmentation text_analysis
"""
#: A module, and its names.
NAMES = """
: corpora downloader interfaces logger logging matutils models nosy parsing scripts similarities test topic_coherence
  utils
corpora.wikicorpus: ARTICLE_MIN_WORDS Dictionary IGNORED_NAMESPACES PicklingError RE_P0 RE_P1 RE_P10 RE_P11 RE_P12
  RE_P13 RE_P14 RE_P15 RE_P16 RE_P17 RE_P2 RE_P3 RE_P4 RE_P5 RE_P6 RE_P7 RE_P8 RE_P9 TOKEN_MAX_LEN TOKEN_MIN_LEN
  TextCorpus WikiCorpus bz2 extract_pages filter_example filter_wiki find_interlinks get_namespace
  init_to_ignore_interrupt iterparse logger logging multiprocessing process_article re remove_file remove_markup
  remove_template signal tokenize utils
corpora: BleiCorpus Dictionary HashDictionary IndexedCorpus LowCorpus MalletCorpus MmCorpus OpinosisCorpus
  SvmLightCorpus TextCorpus TextDirectoryCorpus UciCorpus WikiCorpus bleicorpus csvcorpus dictionary hashdictionary
  indexedcorpus lowcorpus malletcorpus mmcorpus opinosiscorpus sharded_corpus svmlightcorpus textcorpus ucicorpus
  wikicorpus
downloader: BASE_DIR DATA_LIST_URL DOWNLOAD_BASE_URL absolute_import argparse args base_dir data_path errno
  full_information group hashlib info io json load logger logging math os output parser partial shutil sys tempfile
  urllib urlopen
interfaces: CorpusABC SimilarityABC TransformationABC TransformedCorpus logger logging matutils utils
matutils: Dense2Corpus MmReader MmWriter Scipy2Corpus Sparse2Corpus any2sparse argsort blas blas_nrm2 blas_scal
  corpus2csc corpus2dense cossim dense2vec dirichlet_expectation entropy full2sparse full2sparse_clipped get_blas_funcs
  get_lapack_funcs hellinger isbow ismatrix jaccard jaccard_distance jensen_shannon kullback_leibler logger logging
  logsumexp math mean_absolute_difference np pad psi qr_destroy ret_log_normalize_vec ret_normalized_vec scipy
  scipy2scipy_clipped scipy2sparse sparse2full triu unitvec utils veclen with_statement zeros_aligned
models: AtireBM25Model AuthorTopicModel BackMappingTranslationMatrix CoherenceModel Doc2Vec EnsembleLda FAST_VERSION
  FastText HdpModel KeyedVectors LdaModel LdaMulticore LdaSeqModel LogEntropyModel LsiModel LuceneBM25Model Nmf
  NormModel OkapiBM25Model Phrases RpModel TfidfModel TranslationMatrix VocabTransform Word2Vec atmodel basemodel
  bm25model callbacks coherencemodel doc2vec doc2vec_corpusfile doc2vec_inner ensemblelda fasttext fasttext_corpusfile
  fasttext_inner hdpmodel interfaces keyedvectors lda_dispatcher lda_worker ldamodel ldamulticore ldaseqmodel
  logentropy_model lsi_dispatcher lsi_worker lsimodel nmf nmf_pgd normmodel phrases poincare rpmodel tfidfmodel
  translation_matrix utils word2vec word2vec_corpusfile word2vec_inner
nosy: DEFAULTARGS EXECUTABLE EXTENSIONS check_sum datetime fnmatch os stat sys time val
parsing: PorterStemmer porter preprocess_documents preprocess_string preprocessing read_file read_files
  remove_stopwords split_alphanum stem_text strip_multiple_whitespaces strip_non_alphanum strip_numeric
  strip_punctuation strip_short strip_tags
scripts: benchmark glove2word2vec make_wiki make_wiki_online make_wiki_online_nodebug make_wikicorpus package_info
  segment_wiki word2vec2tensor word2vec_standalone
similarities: LevenshteinSimilarityIndex MatrixSimilarity Similarity SoftCosineSimilarity SparseMatrixSimilarity
  SparseTermSimilarityMatrix TermSimilarityIndex UniformTermSimilarityIndex WmdSimilarity WordEmbeddingSimilarityIndex
  annoy docsim fastss levenshtein nmslib termsim
topic_coherence: aggregation direct_confirmation_measure indirect_confirmation_measure probability_estimation
  segmentation text_analysis
utils: ClippedCorpus FakeDict InputQueue NO_CYTHON PAT_ALPHABETIC PICKLE_PROTOCOL RE_HTML_ENTITY RULE_DEFAULT
  RULE_DISCARD RULE_KEEP RepeatCorpus RepeatCorpusNTimes SaveLoad SlicedCorpus any2unicode any2utf8 call_on_class_only
  check_output chunkize chunkize_serial collections contextmanager copytree_hardlink datetime deaccent
  decode_htmlentities deepcopy default_prng deprecated dict_from_corpus effective_n_jobs file_or_filename flatten
  gensim_version getNS get_max_id get_my_ip get_random_state grouper heapq identity ignore_deprecation_warning inspect
  is_corpus is_empty iter_windows itertools keep_vocab_item lazy_flatten logger logging merge_counts mock_data
  mock_data_row multiprocessing n2cp np numbers open open_file os pickle platform prune_vocab pyro_daemon qsize
  randfname random re revdict safe_unichr sample_dict save_as_line_sentence scipy shutil simple_preprocess
  simple_tokenize smart_extension strided_windows subprocess synchronous sys tempfile to_unicode to_utf8 tokenize
  toptexts trim_vocab_by_freq types unicodedata unpickle upload_chunked warnings wraps
"""
