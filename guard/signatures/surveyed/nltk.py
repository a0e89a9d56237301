"""nltk: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "nltk 3.6.7 3.10.4"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: __version__/ app/ book ccg/ chat/ chunk/ classify/ cli cluster/ collections/ collocations compat corpus/ csvsec data/
  decorators downloader draw/ featstruct/ grammar/ help/ huggingface/ inference/ internals/ jsontags langnames
  lazyimport lm/ metrics/ misc/ parse/ pathsec picklesec probability/ redos/ sem/ sentiment/ stem/ tabdata tag/ tbl/
  termsec test/ text tgrep tokenize/ toolbox/ translate/ tree/ treeprettyprinter treetransforms twitter/ util/ wsd
  xmlsec/
app: chartparser_app chunkparser_app collocations_app concordance_app nemo_app rdparser_app srparser_app wordfreq_app
  wordnet_app
ccg: api chart combinator lexicon logic
chat: eliza iesha rude suntsu util zen
chunk: api named_entity regexp util
classify: api decisiontree maxent megam naivebayes positivenaivebayes rte_classify scikitlearn senna svm tadm textcat
  util weka
cluster: api em gaac kmeans util
corpus: europarl_raw reader/ util
draw: cfg dispersion table tree util
huggingface: dataset
inference: api discourse mace nonmonotonic prover9 resolution tableau
lm: api counter models preprocessing smoothing util vocabulary
metrics: agreement aline association confusionmatrix distance paice scores segmentation spearman
misc: babelfish chomsky minimalset sort wordfinder
parse: api bllip chart/ corenlp dependencygraph earleychart evaluate featurechart/ generate malt
  nonprojectivedependencyparser pchart/ projectivedependencyparser recursivedescent shiftreduce stanford
  transitionparser util viterbi
sem: boxer chat80 cooper_storage drt drt_glue_demo evaluate glue hole lfg linearlogic logic/ relextract skolemize util
sentiment: sentiment_analyzer util vader
stem: api arlstem arlstem2 cistem isri lancaster porter regexp rslp snowball util wordnet
tag: BrillTagger/ api brill/ brill_trainer crf hmm hunpos mapping perceptron/ senna sequential/ stanford tnt util
tbl: Feature/ Rule/ api demo erroranalysis feature rule/ template
tokenize: api casual destructive legality_principle mwe nist punkt/ regexp repp/ sexpr simple sonority_sequencing
  stanford stanford_segmenter texttiling toktok treebank util
translate: api bleu_score chrf_score gale_church gdfa gleu_score ibm1 ibm2 ibm3 ibm4 ibm5 ibm_model lepor meteor_score
  metrics nist_score phrase_based ribes_score stack_decoder
tree: immutable/ parented/ parsing prettyprinter probabilistic/ transforms tree/
twitter: api common twitter_demo twitterclient util
corpus.reader: aligned api bcp47 bnc bracket_parse categorized_sents chasen childes chunked cmudict comparative_sents
  conll crubadan dependency framenet ieer indian ipipan knbc lin markdown mte nkjp nombank nps_chat opinion_lexicon
  panlex_lite panlex_swadesh pl196x plaintext ppattach propbank pros_cons reviews rte semcor senseval sentiwordnet
  sinica_treebank stopwords_extended string_category switchboard tagged timit toolbox twitter udhr util verbnet
  wordlist wordnet xmldocs ycoe
"""
#: A module, and its names.
NAMES = """
app: chartparser chartparser_app chunkparser chunkparser_app collocations collocations_app concordance concordance_app
  nemo nemo_app pylab rdparser rdparser_app srparser srparser_app tkinter warnings wordfreq wordfreq_app wordnet
  wordnet_app
book: FreqDist Text bigrams genesis gutenberg inaugural nps_chat safe_print sent1 sent2 sent3 sent4 sent5 sent6 sent7
  sent8 sent9 sents text1 text2 text3 text4 text5 text6 text7 text8 text9 texts treebank webtext wordnet
ccg: BackwardApplication BackwardBx BackwardCombinator BackwardComposition BackwardSx BackwardT CCGChart CCGChartParser
  CCGEdge CCGLeafEdge CCGLexicon DirectedBinaryCombinator ForwardApplication ForwardCombinator ForwardComposition
  ForwardSubstitution ForwardT UndirectedBinaryCombinator UndirectedComposition UndirectedFunctionApplication
  UndirectedSubstitution UndirectedTypeRaise api chart combinator lexicon logic
chat: Chat bots chatbots eliza eliza_chat iesha iesha_chat rude rude_chat safe_print suntsu suntsu_chat util zen
  zen_chat
chunk: ChunkParserI ChunkScore Maxent_NE_Chunker RegexpChunkParser RegexpParser accuracy api conllstr2tree
  conlltags2tree ieerstr2tree load named_entity ne_chunk ne_chunk_sents ne_chunker regexp tagstr2tree tree2conllstr
  tree2conlltags util
classify: BinaryMaxentFeatureEncoding ClassifierI ConditionalExponentialClassifier DecisionTreeClassifier
  MaxentClassifier MultiClassifierI NaiveBayesClassifier PositiveNaiveBayesClassifier RTEFeatureExtractor Senna
  SklearnClassifier TextCat TypedMaxentFeatureEncoding WekaClassifier accuracy api apply_features call_megam
  config_megam config_weka decisiontree log_likelihood maxent megam naivebayes positivenaivebayes rte_classifier
  rte_classify rte_features scikitlearn senna svm tadm textcat util weka
cli: CONTEXT_SETTINGS cli click parallelize_preprocess safe_print tokenize_file tqdm word_tokenize
cluster: Dendrogram EMClusterer GAAClusterer KMeansClusterer VectorSpaceClusterer api cosine_distance em
  euclidean_distance gaac kmeans util
collections: AbstractLazySequence Counter LazyConcatenation LazyEnumerate LazyIteratorList LazyMap LazySubsequence
  LazyZip OrderedDict Trie bisect cache_size chain default_factory defaultdict deque islice keys
  raise_unorderable_types slice_bounds total_ordering
collocations: AbstractCollocationFinder BigramAssocMeasures BigramCollocationFinder ContingencyMeasures FreqDist
  QuadgramAssocMeasures QuadgramCollocationFinder TrigramAssocMeasures TrigramCollocationFinder compare_scorer demo
  ngrams ranks_from_scores safe_print scorer spearman_correlation sys
compat: DATA_UPDATES add_py3_data os path_list py3_data wraps
corpus: ADJ ADJ_SAT ADV ALL ALPINO_ATTR ALPINO_DIGITS ALPINO_NODE ALPINO_WORD ANA APPENDIX AbstractLazySequence Adj Adv
  Ailment AlignedCorpusReader AlignedSent AlignedSentCorpusView Alignment AlpinoCorpusReader Art AttrDict B
  BCP47CorpusReader BNC BNCCorpusReader BNCSentence BNCWordView BO BlanklineTokenizer BracketParseCorpusReader CHI
  CHILDESCorpusReader CLOSE_COMPARISON CMUDictCorpusReader COMPARISON CXN_ASET CategorizedBracketParseCorpusReader
  CategorizedCorpusReader CategorizedPlaintextCorpusReader CategorizedSentencesCorpusReader
  CategorizedTaggedCorpusReader ChasenCorpusReader ChasenCorpusView ChunkedCorpusReader ChunkedCorpusView
  ComparativeSentencesCorpusReader Comparison ConcatenatedCorpusView ConllChunkCorpusReader ConllCorpusReader
  ConllSRLInstance ConllSRLInstanceList Core Corpus CorpusReader CrubadanCorpusReader DependencyCorpusReader
  DependencyCorpusView DependencyGraph EMPTY_BRACKETS ENTITIES_FEATS EOS ElementTree ElementWrapper
  EuroparlCorpusReader FE FE2 FE3 FEATURES FERelation FEcoreSet FEcoreSets FileSystemPathPointer FramenetCorpusReader
  FramenetError FreqDist Future GF GRAD_COMPARISON I ID IDENTIFIER IEERCorpusReader IEERDocument IPIPANCorpusReader
  IPIPANCorpusView Id IgnoreReadmeCorpusView Index IndianCorpusReader IndianCorpusView KEYWORD KNBCorpusReader LICENSE
  LOC LU LazyConcatenation LazyCorpusLoader LazyIteratorList LazyMap LazySubsequence LegalitySyllableTokenizer Lemma
  Lexical_type LinThesaurusCorpusReader LineTokenizer MAX_XML_DEPTH MAX_XML_PATH_LENGTH MISC MOT MTECorpusReader
  MTECorpusView MTEFileReader MTETagConverter MWAPPDBCorpusReader MWETokenizer MacMorphoCorpusReader Meaning NE NER
  NKJPCorpusReader NKJPCorpus_Header_View NKJPCorpus_Morph_View NKJPCorpus_Segmentation_View NKJPCorpus_Text_View
  NLTKWordTokenizer NON_GRAD_COMPARISON NOTES NOUN NP NPSChatCorpusReader NS NombankChainTreePointer
  NombankCorpusReader NombankInstance NombankPointer NombankSplitTreePointer NombankTreePointer
  NonbreakingPrefixesCorpusReader Noun O ORG OpinionLexiconCorpusReader OrderedDict Other PARA PENN PER POS POS_LIST
  POS_tagset PP PPAttachment PPAttachmentCorpusReader PT PanLexLiteCorpusReader PanlexLanguage
  PanlexSwadeshCorpusReader PathPointer Peripheral Perspective_on PickleCorpusView Pl196xCorpusReader
  PlaintextCorpusReader PortugueseCategorizedPlaintextCorpusReader Precedes Prep PrettyDict PrettyLazyConcatenation
  PrettyLazyIteratorList PrettyLazyMap PrettyList Problem PropbankChainTreePointer PropbankCorpusReader
  PropbankInflection PropbankInstance PropbankPointer PropbankSplitTreePointer PropbankTreePointer ProsConsCorpusReader
  PunktSentenceTokenizer PunktTokenizer README ROOT RTECorpusReader RTEPair Reading RegexpTokenizer ReppTokenizer
  Review ReviewLine ReviewsCorpusReader S SENSENUM_RE SENT SExprTokenizer SORTTAGWRD STARS Scon
  SeekableUnicodeStreamReader SemcorCorpusReader SemcorSentence SemcorWordView SensevalCorpusReader SensevalCorpusView
  SensevalInstance Sent SentiSynset SentiWordNetCorpusReader SinicaTreebankCorpusReader SpaceTokenizer SpeakerInfo
  SpecialList StanfordSegmenter StopwordsCorpusReader StopwordsEnglishExtended StopwordsExtension
  StreamBackedCorpusView StringCategoryCorpusReader StringIO Subframe SwadeshCorpusReader SwitchboardCorpusReader
  SwitchboardTurn SyllableTokenizer Synset SyntaxCorpusReader TAGGEDWORD TAGWORD TEICorpusView TEXTID TITLE TYPE
  TabTokenizer TaggedCorpusReader TaggedCorpusView Target TextTilingTokenizer TimitCorpusReader TimitTaggedCorpusReader
  ToktokTokenizer ToolboxCorpusReader ToolboxData Tree TreebankWordDetokenizer TreebankWordTokenizer TweetTokenizer
  TwitterCorpusReader U UNANN UNIVERSAL_TAG_TO_WN_POS URL UdhrCorpusReader UnicharsCorpusReader User V VERB
  VERB_FRAME_STRINGS VP Verb VerbnetCorpusReader WORD WSL WhitespaceTokenizer WordListCorpusReader WordNetCorpusReader
  WordNetError WordNetICCorpusReader WordPunctTokenizer X XMLCorpusReader XMLCorpusView XML_Tool YCOECorpusReader
  YCOEParseCorpusReader YCOETaggedCorpusReader ZipFilePathPointer a aPos abbrev abc address adj adv age aligned alpino
  annotationSet api ascii b bcp47 bgColor bisect blankline_tokenize bnc both bracket_parse breakLines brown casual
  casual_tokenize categorized_sents cess_cat cess_esp ch chain chasen ches childes chunk chunked cldr cmudict co codecs
  comparative_sentences comparative_sents comtrans concat conll conll2000 conll2002 conll2007 coreType corpID cp865
  crubadan cxnID data def defaultdict definition definitionMarkup demo dependency dependency_treebank deprecated deps
  deque destructive devset docID document documents e ed encoding encoding_from_bom eng english_wordnet er es esp est
  europarl_raw eus excludesFE exe exemplars extended_omw f fe feRelations ferelation fgColor file fileids filename
  find_corpus_fileids flatten floresta frame frameAnnotation frameID frameRelation frameRelations framenet framenet15
  framenet_v15 framenet_v17 framerelation framerelationtype fullTextAnnotation fulltext fulltext_annotation
  fulltext_annotationset fulltext_sentence functools g gazetteers genesis grt gutenberg head header i id ieer ies
  ignore import_from_stdlib inaugural incorporatedFE index indian inf information_content ing instance_filter ipipan
  islice itemgetter itertools jcn_similarity jeita json knbc label latin1 latin_1 layer lch_similarity
  legality_principle lemma lexUnit lexeme lexemes lexnames lexsn lin lin_similarity lin_thesaurus line_tokenize load lu
  luID luannotationset luexemplars lulayer lusentence lusubcorpus m mac_morpho machado man map_tag markdown masc_tagged
  math maxReprSize men mimic_wrap misc movie_reviews mte mte_teip5 multext_east mwe n name namedtuple names ne nist
  nkjp nltk nombank nombank_ptb nonbreaking_prefixes norm noun nps_chat ntpath o obj of oneslashonezero opinion_lexicon
  os p panlex_lite panlex_swadesh paragNo parsed path path_similarity pathsec pathsec_open perluniprops pickle pl196x
  plaintext pn pos posannotationset ppattach pprint product_reviews_1 product_reviews_2 propbank propbank_ptb pros_cons
  ptb punc punkt punkt_model_available qc r raise_unorderable_types rb rdf re read_alignedsent_block
  read_blankline_block read_cmudict_block read_line_block read_regexp_block read_sexpr_block read_timit_block
  read_whitespace_block read_wordpunct_block reader redos reduce regexp regexp_span_tokenize regexp_tokenize rel
  relation repp requiresFE res_similarity reuters reviews rte rural s safe_fromstring safe_json_loads safe_parse
  safe_print sanitize_terminal schemaLocation science sem semType semTypes semcor semtype sense senses senseval sent
  sentNo sent_tokenize sentence sentenceCount sentence_polarity sentiwordnet ses sexpr sexpr_tokenize sh shakespeare
  shes simple sinica_parse sinica_treebank slice_bounds snum sonority_sequencing sqlite3 srl stanford
  stanford_segmenter start state_union status stopwords stopwords_extended str2tuple string_category
  string_span_tokenize subCorpus subFrameName subTypes subj subjectivity superFrameName superType swadesh swadesh110
  swadesh207 swedish switchboard sys t tagged tagged_treebank_para_block_reader tagstr2tree targets tempfile test text
  text_encoding texttiling textwrap time timit timit_tagged titles token toktok toolbox totalAnnotated total_ordering
  training tree treebank treebank_chunk treebank_raw twitter twitter_samples type types udhr udhr2 universal
  universal_treebanks universal_treebanks_v20 unk unknown utf8 utf_8 util v valences validate_path verb verbnet ves
  warn warnings wb webtext wf who wikt wnsn word word_tokenize wordlist wordnet wordnet2021 wordnet2022 wordnet31
  wordnet_ic wordpunct_tokenize words wsj wup_similarity x xes xmldocs xmlns xpath xsi y ycoe z zes zip_longest
csvsec: SafeCsvDictWriter SafeCsvWriter safe_csv_dict_writer safe_csv_writer sanitize_csv_field sanitize_terminal
data: ABCMeta AUTO_FORMATS BOMS BufferedGzipFile BytesIO FLUSH FORMATS FileSystemPathPointer GZ_WRITE GzipFile
  GzipFileSystemPathPointer LazyLoader MAX_UNZIP_ACTIVATION MAX_UNZIP_MEMBERS MAX_UNZIP_RATIO MAX_UNZIP_SIZE
  MAX_ZIP_FALLBACK_DEPTH OpenOnDemandZipFile PathPointer SeekableUnicodeStreamReader TextIOWrapper ZipFile
  ZipFilePathPointer abstractmethod add_py3_data atexit clear_cache codecs d deprecated encoding_from_bom errno find
  functools grammar gzip_open_unicode load locale make_staging_dir normalize_resource_name normalize_resource_url
  open_datafile os path pathsec pickle py3_data re redos restricted_pickle_load retrieve safe_print sem show_cfg
  split_resource_url staging_tempdir stat switch_chunker switch_p_tagger switch_punkt switch_t_tagger sys text_encoding
  textwrap textwrap_indent unquote url2pathname urllib urlopen warnings zipfile
decorators: OLD_SYS_PATH decorator decorator_factory getattr_ getinfo inspect keyword memoize new_wrapper p sys
  unicodedata update_wrapper
draw: CFGDemo CFGEditor ProductionList Table TreeSegmentWidget TreeView TreeWidget cfg dispersion dispersion_plot
  draw_trees table tkinter tree tree_to_treesegment util warnings
help: brown_tagset claws5_tagset find load open_datafile re redos safe_json_load safe_print upenn_tagset wrap
huggingface: dataset download
langnames: bcp47 codepattern inverse_dict iso639code_retired iso639long iso639retired iso639short lang2q langcode
  langname q2name q2tag redos sanitize_terminal tag2q warn
metrics: AnnotationTask BigramAssocMeasures ConfusionMatrix ContingencyMeasures NgramAssocMeasures Paice
  QuadgramAssocMeasures TrigramAssocMeasures accuracy agreement align aline approxrand association binary_distance
  confusionmatrix custom_distance distance edit_distance edit_distance_align f_measure fractional_presence ghd
  interval_distance jaccard_distance log_likelihood masi_distance paice pk precision presence ranks_from_scores
  ranks_from_sequence recall scores segmentation spearman spearman_correlation windowdiff
text: BigramAssocMeasures BigramCollocationFinder CFD ConcordanceIndex ConcordanceLine ContextIndex Counter FreqDist
  LazyConcatenation MLE TOKENSEARCH_TIMEOUT Text TextCollection TokenSearcher announced cut_string defaultdict demo
  english f_measure left left_print line log namedtuple news offset padded_everygram_pipeline query re redos reduce
  report right right_print safe_print said sent_tokenize sys tokenwrap unicodedata words
util: AbstractLazySequence Counter HTTPPasswordMgrWithDefaultRealm Index LazyConcatenation LazyEnumerate
  LazyIteratorList LazyMap LazySubsequence LazyZip MAX_EVERYGRAMS_DEFAULT_LEN MAX_RECURSION_DEPTH
  MAX_SKIPGRAMS_COMBINATIONS_PER_WINDOW MAX_XML_INDENT_DEPTH OrderedDict Path ProxyBasicAuthHandler
  ProxyDigestAuthHandler ProxyHandler Trie acyclic_branches_depth_first acyclic_breadth_first acyclic_depth_first
  acyclic_dic2tree bigrams binary_search_file bisect breadth_first build_opener cache_size chain choose clean_html
  clean_url combinations cut_string default_factory defaultdict deprecated deque edge_closure edges2dot
  elementtree_indent everygrams filestring flatten getproxies guess_encoding in_idle inspect install_opener invert_dict
  invert_graph islice keys locale math ngrams os pad_sequence pairwise parallelize_preprocess pprint pr print_string
  pydoc raise_unorderable_types re re_show redos safe_print sanitize_terminal set_proxy skipgrams slice_bounds sys tee
  textwrap tokenwrap total_ordering transitive_closure trigrams types unicodedata unique_list
  unweighted_minimum_spanning_dict unweighted_minimum_spanning_digraph unweighted_minimum_spanning_tree usage warnings
wsd: lesk wordnet
"""
