"""trafilatura: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "trafilatura 1.3.0 2.3.1"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: baseline cli cli_utils core data/ deduplication downloads external feeds filters gui htmlprocessing json_metadata lru
  main_extractor meta metadata metaxpaths readability_lxml settings sitemaps spider utils xml xpaths
data:
"""
#: A module, and its names.
NAMES = """
: bare_extraction baseline cli cli_utils core data deduplication downloads external extract extract_metadata
  extract_with_metadata feeds fetch_response fetch_url filters gui html2txt htmlprocessing json_metadata load_html
  logging lru main_extractor meta metadata metaxpaths process_record readability_lxml settings sitemaps spider utils
  xml xpaths
baseline: Any BASIC_CLEAN_XPATH DEDUPE_SCAN_CAP Element HtmlElement HtmlInput Iterable JSON_SEARCH MIN_DUPLICATE_LENGTH
  SubElement as_list baseline basic_cleaning block_text copy delete_element fragment_fromstring hook html2txt json
  load_html re remove_control_characters t trim unescape
cli: DOWNLOAD_THREADS INPUTDICT LOGGER Lock PARALLEL_CORES SUPPORTED_FMT_CLI THREAD_LOCK ThreadPoolExecutor add_args
  add_to_compressed_dict argparse as_completed atexit cli_crawler cli_discovery codecs dump_on_exit examine
  file_processing_pipeline find_feed_urls load_blacklist load_input_dict load_input_urls logging main map_args
  parse_args probe_homepage process_args process_parallel_results python_version sitemap_search sys
  url_processing_pipeline version warnings write_result
cli_utils: CHAR_CLASS CLEAN_XML EXTENSION_MAPPING Extractor FILENAME_LEN FILE_PROCESSING_CORES Generator HAS_GZIP
  INPUT_URLS_ARGS LANGID_FLAG LOGGER MAX_FILES_PER_DIRECTORY Path Pool ProcessPoolExecutor RLock Response STRIP_DIR
  STRIP_EXTENSION ThreadPoolExecutor URL_BLACKLIST_REGEX UrlStore add_to_compressed_dict archive_html argparse
  args_to_extractor as_completed buffered_downloads buffered_response_downloads build_exploration_dict
  check_outputdir_status cli_crawler cli_discovery content_fingerprint datetime deque determine_counter_dir
  determine_output_path download_queue_processing examine extract extract_domain file_processing
  file_processing_pipeline find_feed_urls generate_bow_hash generate_filelist generate_hash_filename get_base_url
  get_crawl_delay get_host_and_path get_writable_path gzip html2txt init_crawl is_acceptable_length is_navigation_page
  language_classifier load_blacklist load_download_buffer load_input_dict load_input_urls logging make_chunks makedirs
  os partial path probe_homepage process_response process_result random re reset_caches sitemap_search sleep spider
  stat string sys traceback uniquify_list url_processing_pipeline urlsafe_b64encode use_config validate_url walk
  write_result
deduplication: Any Extractor KEY LRUCache LRU_SIZE LRU_TEST List NEXT Optional OrderedDict PREV RESULT RLock
  STRIP_EXTENSION SequenceMatcher Simhash add blake2b cache content_fingerprint duplicate_test generate_bow_hash
  is_similar_domain lru_cache put_in_cache re sample_tokens string trim unicodedata
downloads: Any BytesIO CURL_PROXY_VARS CURL_SHARE CURL_SSL_ERRORS Callable ConfigParser DEFAULT_CONFIG DEFAULT_HEADERS
  DOWNLOAD_THREADS Extractor FORCE_STATUS Generator HAS_PYCURL HTTP_POOL LOGGER MAX_BACKOFF MAX_REDIRECTS
  MAX_STATUS_RETRIES NO_CERT_POOL NUM_CONNECTIONS PROXY_URL RETRY_STRATEGY RawResponse Response SOCKSProxyManager
  TIMEOUT ThreadPoolExecutor URL_BLACKLIST_REGEX USER_AGENT UrlStore add_to_compressed_dict as_completed
  buffered_downloads buffered_response_downloads certifi create_pool datetime decode_file decode_response defaultdict
  deque draw_backoff_url fetch_response fetch_url get_host_and_path ipaddress is_acceptable_length is_live_page
  load_download_buffer logging make_chunks namedtuple os partial pycurl random re redirection_test sleep socket
  uniquify_list urljoin urllib3 validate_url version
feeds: BLACKLIST ConfigParser DEFAULT_CONFIG FEED_OPENING FEED_TYPES FeedParameters LINK_ATTRIBUTES LINK_ATTRS
  LINK_ELEMENTS LINK_HREF LINK_VALIDATION_RE LOGGER List MAX_FEEDS_CHECKED MAX_LINKS Optional check_url clean_url
  determine_feed extract_links fetch_url filter_urls find_feed_urls find_links fix_relative_urls get_hostinfo
  handle_link_list is_potential_feed is_similar_domain is_valid_url islice json load_html logging probe_gnews re
  safe_relative_url sleep try_homepage validate_url
filters: LANGID_FLAG LOGGER LRUCache LRU_SIZE LRU_TEST RE_FILTER RE_HTML_LANG b64encode check_html_lang
  content_fingerprint duplicate_test language_filter logging put_in_cache py3langid re sha1 text_chars_test textfilter
  trim
gui: DESCRIPTION DOWNLOAD_THREADS Gooey GooeyParser add_args main process_args sys
htmlprocessing: CODE_INDICATORS CONVERSIONS CUT_EMPTY_ELEMS Cleaner DEFAULT_CONFIG Document Element Extractor
  HTML_CLEANER HTML_CONVERSIONS HTML_TAG_MAPPING HtmlElement LINK_FARM_RATIO LOGGER MANUALLY_CLEANED MANUALLY_STRIPPED
  PRESERVE_IMG_CLEANING REND_TAG_MAPPING SubElement TEX_ANNOTATION_XPATH XPath build_html_output collect_link_info
  convert_deletions convert_details convert_headings convert_line_breaks convert_link convert_lists convert_quotes
  convert_tags convert_to_html deepcopy defaultdict delete_by_link_density delete_element duplicate_test
  fix_relative_urls get_base_url handle_textnode image_src is_paragraph_listing k link_density_test
  link_density_test_tables logging meta_items process_node prune_html prune_unwanted_nodes recover_math safe_base_url
  safe_relative_url separates_inline strip_tags textfilter tostring tree_cleaning trim uniquify_list v
json_metadata: AUTHOR_ATTRS AUTHOR_EMAIL AUTHOR_EMOJI_REMOVE AUTHOR_PREFIX AUTHOR_REMOVE_NICKNAME AUTHOR_REMOVE_NUMBERS
  AUTHOR_REMOVE_PREPOSITION AUTHOR_REMOVE_SPECIAL AUTHOR_REPLACE_JOIN AUTHOR_SPLIT AUTHOR_TWITTER Any Document
  HTML_STRIP_TAGS JSON_ARTICLE_SCHEMA JSON_AUTHOR_1 JSON_AUTHOR_2 JSON_AUTHOR_REMOVE JSON_CATEGORY JSON_HEADLINE
  JSON_MATCH JSON_NAME JSON_OGTYPE_SCHEMA JSON_PUBLISHER JSON_PUBLISHER_SCHEMA JSON_REMOVE_HTML JSON_SCHEMA_ORG
  JSON_SCHEMA_TYPES JSON_SEQ JSON_TYPE JSON_UNICODE_REPLACE LOGGER Pattern as_list extract_json extract_json_author
  extract_json_parse_error is_plausible_sitename json logging normalize_authors normalize_json process_parent re trim
  unescape
lru: KEY LRUCache NEXT PREV RESULT RLock
main_extractor: BODY_XPATH CODES_QUOTES COMMENTS_DISCARD_XPATH COMMENTS_XPATH DEDUPE_SCAN_CAP DISCARD_IMAGE_ELEMENTS
  Element Extractor FORMATTING FORMATTING_PROTECTED HtmlElement INLINE_CARRIED INLINE_CONSUMING INLINE_FORMATTABLE
  KEEP_ATTRS LOGGER MIN_DUPLICATE_LENGTH NOT_AT_THE_END OVERALL_DISCARD_XPATH PAYWALL_DISCARD_XPATH
  PRECISION_DISCARD_XPATH P_FORMATTING REBUILT_BLOCKS SPACING_PROTECTED SubElement TABLE_ALL TABLE_ELEMS TAG_CATALOG
  TEASER_DISCARD_XPATH add_sub_element deepcopy define_cell_type define_newelem delete_by_link_density delete_element
  extract_comments extract_content handle_code_blocks handle_formatting handle_image handle_lists handle_other_elements
  handle_paragraphs handle_quotes handle_table handle_textelem handle_textnode handle_titles image_src
  is_code_block_element is_image_file is_text_element link_density_test_tables logging process_comments_node
  process_nested_elements process_node prune_unwanted_nodes prune_unwanted_sections re recover_wild_text
  separates_inline strip_elements strip_tags text_chars_test tostring trim update_elem_rendition urljoin
meta: LRU_TEST Simhash define_stoplist gc is_similar_domain line_processing reset_caches reset_caches_courlan
  reset_caches_htmldate return_printables_and_spaces trim
metadata: AUTHOR_DISCARD_XPATHS AUTHOR_XPATHS Any CATEGORIES_XPATHS CLEAN_META_TAGS Document EXTRA_META
  HTMLDATE_CONFIG_EXTENSIVE HTMLDATE_CONFIG_FAST HTMLTITLE_REGEX HTML_STRIP_TAG HTML_STRIP_TAGS HtmlElement JSON_MINIFY
  LICENSE_REGEX LOGGER METANAME_AUTHOR METANAME_DESCRIPTION METANAME_IMAGE METANAME_PUBLISHER METANAME_TAG
  METANAME_TITLE METANAME_URL META_URL OG_AUTHOR OG_PROPERTIES PROPERTY_AUTHOR TAGS_XPATHS TEXT_LICENSE_REGEX
  TITLE_XPATHS TWITTER_ATTRS URL_COMP_CHECK URL_SELECTORS XPath author_discard_xpaths author_xpaths block_text
  categories_xpaths check_authors deepcopy examine_meta examine_title_element extract_author extract_catstags
  extract_domain extract_image extract_json extract_json_parse_error extract_license extract_meta_json extract_metadata
  extract_metainfo extract_opengraph extract_sitename extract_title extract_url find_date get_base_url is_valid_url
  json line_processing load_html logging normalize_authors normalize_json normalize_tags normalize_url
  parse_license_element prune_unwanted_nodes re safe_base_url set_date_params tags_xpaths title_xpaths tostring trim
  unescape uniquify_list validate_url
metaxpaths: author_discard_xpaths author_xpaths categories_xpaths tags_xpaths title_xpaths
readability_lxml: Any BAD_ATTRS BAD_ELEM_SCORES BLOCK_SCORES Candidate Counter DISPLAY_NONE DIV_SCORES DIV_TO_P_ELEMS
  DIV_TO_P_PREFIXES DOT_SPACE Document FRAME_TAGS HTMLSTRIP HtmlElement LIST_TAGS LOGGER NON_SPACE QUOTES REGEXES
  REGEXPS STRUCTURE_SCORES TAG_SCORES TEXT_CLEAN_ELEMS attrgetter clean_attributes dataclass fragment_fromstring
  is_node_visible is_probably_readerable load_html logging re sqrt text_length tostring trim
settings: Any BASIC_CLEAN_XPATH CPU_COUNT CUT_EMPTY_ELEMS ConfigParser DEDUPE_SCAN_CAP DEFAULT_CONFIG DOWNLOAD_THREADS
  Document Element Extractor FILENAME_LEN FILE_PROCESSING_CORES INLINE_CARRIED INLINE_CONSUMING INLINE_FORMATTABLE
  JUSTEXT_LANGUAGES LOGGER LRUCache LRU_SIZE MANUALLY_CLEANED MANUALLY_STRIPPED MAX_FEEDS_CHECKED
  MAX_FILES_PER_DIRECTORY MAX_LINKS MAX_SITEMAPS_SEEN MIN_DUPLICATE_LENGTH PARALLEL_CORES Path SUPPORTED_FMT_CLI
  SUPPORTED_FORMATS TAG_CATALOG TIMEOUT TYPE_CHECKING XPath argparse args_to_extractor cpu_count datetime
  line_processing logging os sched_getaffinity set_date_params unescape use_config
sitemaps: Callable ConfigParser DEFAULT_CONFIG DETECT_LINKS DETECT_SITEMAP_LINK GUESSES HREFLANG_REGEX LINK_REGEX
  LOGGER List MAX_LINKS MAX_SITEMAPS_SEEN Optional POTENTIAL_SITEMAP Pattern SCRUB_REGEX SITEMAP_FORMAT
  SITEMAP_NAMESPACE Set SitemapObject WHITELISTED_PLATFORMS XHTML_REGEX check_sitemap clean_url
  download_and_process_sitemap etree extract_domain extract_robots_sitemaps extract_sitemap_langlinks
  extract_sitemap_links fetch_url filter_urls find_robots_sitemaps fix_relative_urls get_hostinfo handle_link
  is_live_page is_plausible_sitemap is_similar_domain islice lang_filter logging process_sitemap re safe_relative_url
  sitemap_search sleep store_sitemap_link
spider: ConfigParser CrawlParameters DEFAULT_CONFIG LANGID_FLAG LOGGER MAX_KNOWN_URLS MAX_SEEN_URLS ROBOTS_TXT_URL
  Response RobotFileParser URL_STORE UrlStore XPath baseline crawl_page decode_file decode_response deque etree
  extract_links fetch_response fetch_url find_new_links fix_relative_urls focused_crawler get_base_url get_crawl_delay
  get_host_and_path get_hostinfo get_rules init_crawl is_known_link is_navigation_page is_not_crawlable
  is_still_navigation is_target_language load_html logging parse_robots probe_alternative_homepage process_links
  process_response prune_unwanted_nodes py3langid refresh_detection sleep store_todo_links tostring uniquify_list
  urljoin urllib
utils: AUTHOR_EMAIL AUTHOR_EMOJI_REMOVE AUTHOR_PREFIX AUTHOR_REMOVE_HTML AUTHOR_REMOVE_NICKNAME AUTHOR_REMOVE_NUMBERS
  AUTHOR_REMOVE_PREPOSITION AUTHOR_REMOVE_SPECIAL AUTHOR_REPLACE_JOIN AUTHOR_SPLIT AUTHOR_TWITTER Any CLEAN_META_TAGS
  Callable DOCTYPE_TAG Document Extractor FAULTY_HTML FORMATTING_PROTECTED HAS_BROTLI HAS_ZSTD HTMLParser HTML_PARSER
  HTML_STRIP_TAGS HTTPResponse HtmlElement HtmlInput IMAGE_EXTENSION INVALID_XML_CHARS Iterable Iterator LANGID_FLAG
  LINES_TRIMMING LINK_FARM_RATIO LOGGER Literal MAX_MEMBERS Mapping RE_FILTER RE_HTML_LANG Response SPACING_PROTECTED
  TARGET_LANG_ATTRS TYPE_CHECKING TypeAlias UNICODE_ALIASES URL_BLACKLIST_REGEX as_list brotli cast cchardet_detect
  check_authors check_html_lang decode_file decode_response decompress detect_encoding fix_relative_urls from_bytes
  fromstring fromstring_bytes get_base_url gzip handle_compressed_file handle_gz_file image_src is_acceptable_length
  is_dubious_html is_image_file islice isutf8 language_classifier language_filter line_processing load_html logging
  lru_cache make_chunks normalize normalize_authors normalize_tags normalize_unicode py3langid re
  remove_control_characters repair_faulty_html return_printables_and_spaces safe_base_url safe_relative_url sanitize
  sanitize_tree sys text_chars_test textfilter trim txttocsv unescape uniquify_list zlib zstandard zstd
xml: CONTROL_PARSER DTD Document Element Extractor HEADING_LEVELS HI_FORMATTING HI_HTML_TAGS INLINE_CARRIED
  INLINE_CONSUMING INLINE_FORMATTABLE Iterator LOGGER MERGEABLE_RENDS META_ATTRIBUTES NESTING_WHITELIST NEWLINE_ELEMS
  PKG_VERSION Path RelaxNG SEPARATORS SPECIAL_FORMATTING StringIO SubElement TEI_DIV_SIBLINGS TEI_DTD TEI_RELAXNG
  TEI_REMOVE_TAIL TEI_SCHEMA TEI_VALID_ATTRS TEI_VALID_TAGS WITH_ATTRIBUTES XMLParser add_xml_meta build_json_output
  build_tei_output build_xml_output ch check_tei clean_attributes control_xml_output csv deepcopy delete_element
  fromstring is_padding_cell json_dumps keeps_empty load_pickle logging lzma merge_with_parent meta_items
  process_element re remove_empty_elements replace_element_text sanitize sanitize_tree separates_inline
  strip_double_tags tag text_chars_test tostring unescape validate_tei version write_fullheader write_teitree xmltocsv
  xmltotxt
xpaths: AUTHOR_DISCARD_XPATHS AUTHOR_XPATHS BODY_XPATH CATEGORIES_XPATHS COMMENTS_DISCARD_XPATH COMMENTS_XPATH
  DISCARD_IMAGE_ELEMENTS OVERALL_DISCARD_XPATH PAYWALL_DISCARD_XPATH PRECISION_DISCARD_XPATH RAW_TREE_PRUNE_XPATH
  REGEXP_NS REMOVE_COMMENTS_AND_LISTS_XPATH REMOVE_COMMENTS_XPATH TAGS_XPATHS TEASER_DISCARD_XPATH TITLE_XPATHS XPath x
"""
