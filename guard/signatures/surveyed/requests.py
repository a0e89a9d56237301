"""requests: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "requests 2.21.0 2.34.2"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: adapters api auth certs compat cookies exceptions help hooks models packages/ sessions status_codes structures utils
"""
#: A module, and its names.
NAMES = """
: ConnectTimeout ConnectionError DependencyWarning FileModeWarning HTTPError JSONDecodeError NullHandler
  PreparedRequest ReadTimeout Request RequestException RequestsDependencyWarning Response Session Timeout
  TooManyRedirects URLRequired adapters annotations api auth certs chardet chardet_version charset_normalizer_version
  check_compatibility codes compat cookies cryptography_version delete exceptions get head help hooks logging models
  options packages patch post put pyopenssl request session sessions ssl status_codes structures urllib3 utils warnings
adapters: Any BaseAdapter CaseInsensitiveDict ClosedPoolError ConnectTimeout ConnectTimeoutError ConnectionError
  DEFAULT_CA_BUNDLE_PATH DEFAULT_POOLBLOCK DEFAULT_POOLSIZE DEFAULT_POOL_TIMEOUT DEFAULT_RETRIES HTTPAdapter
  HTTPConnectionPool HTTPResponse InvalidHeader InvalidProxyURL InvalidSchema InvalidURL LocationValueError
  MaxRetryError NewConnectionError PoolManager PreparedRequest ProtocolError ProxyError ReadTimeout ReadTimeoutError
  Response ResponseError Retry RetryError SOCKSProxyManager SSLError TimeoutSauce annotations basestring
  extract_cookies_to_jar extract_zipped_paths get_auth_from_url get_encoding_from_headers os parse_url
  prepend_scheme_if_needed proxy_from_url select_proxy socket typing urldefragauth urlparse warnings
api: Response TYPE_CHECKING Unpack annotations delete get head options patch post put request sessions
auth: Any AuthBase CONTENT_TYPE_FORM_URLENCODED CONTENT_TYPE_MULTI_PART CookieJar Final HTTPBasicAuth HTTPDigestAuth
  HTTPProxyAuth PreparedRequest Response TYPE_CHECKING annotations b64encode basestring cast extract_cookies_to_jar
  hashlib os overload parse_dict_header re str threading time to_native_string urlparse warnings
certs: where
compat: Callable JSONDecodeError Mapping ModuleType Morsel MutableMapping OrderedDict StringIO annotations basestring
  builtin_str bytes chardet cookielib getproxies getproxies_environment has_simplejson importlib integer_types is_py2
  is_py3 is_urllib3_1 json numeric_types parse_http_list proxy_bypass proxy_bypass_environment quote quote_plus str sys
  unquote unquote_plus urldefrag urlencode urljoin urllib3_version urlparse urlsplit urlunparse
cookies: Any Cookie CookieConflictError CookieJar CookiePolicy Iterator MockRequest MockResponse Morsel MutableMapping
  PreparedRequest RequestsCookieJar SupportsKeysAndGetItem TYPE_CHECKING TypeVar annotations calendar
  cookiejar_from_dict cookielib copy create_cookie extract_cookies_to_jar get_cookie_header merge_cookies
  morsel_to_cookie overload remove_cookie_by_name threading time to_native_string urlparse urlunparse
exceptions: Any BaseHTTPError ChunkedEncodingError CompatJSONDecodeError ConnectTimeout ConnectionError
  ContentDecodingError FileModeWarning HTTPError InvalidHeader InvalidJSONError InvalidProxyURL InvalidSchema
  InvalidURL JSONDecodeError MissingSchema PreparedRequest ProxyError ReadTimeout Request RequestException
  RequestsDependencyWarning RequestsWarning Response RetryError SSLError StreamConsumedError TYPE_CHECKING Timeout
  TooManyRedirects URLRequired UnrewindableBodyError annotations
help: Any OpenSSL chardet charset_normalizer cryptography idna info json main platform print_function pyopenssl
  requests_version ssl sys urllib3
hooks: Any Callable HOOKS Iterable Response TYPE_CHECKING annotations default_hooks dispatch_hook
models: Any CONTENT_CHUNK_SIZE Callable CaseInsensitiveDict ChunkedEncodingError ConnectionError ContentDecodingError
  CookieJar DEFAULT_REDIRECT_LIMIT DecodeError Final Generator HTTPAdapter HTTPBasicAuth HTTPError ITER_CHUNK_SIZE
  InvalidJSONError InvalidURL Iterable Iterator JSONDecodeError Literal LocationParseError Mapping MissingSchema
  PreparedRequest ProtocolError REDIRECT_STATI ReadTimeoutError Request RequestEncodingMixin RequestField
  RequestHooksMixin RequestsCookieJar RequestsJSONDecodeError RequestsSSLError Response SSLError Self
  StreamConsumedError TYPE_CHECKING UnsupportedOperation annotations basestring builtin_str bytes cast chardet
  check_header_validity codes complexjson cookiejar_from_dict cookielib datetime default_hooks
  encode_multipart_formdata encodings get_auth_from_url get_cookie_header guess_filename guess_json_utf is_py2
  iter_slices overload parse_header_links parse_url requote_uri str stream_decode_response_unicode super_len sys
  to_key_val_list to_native_string unicode_is_ascii urlencode urlsplit urlunparse
sessions: Any BaseAdapter CaseInsensitiveDict ChunkedEncodingError ContentDecodingError CookieJar DEFAULT_PORTS
  DEFAULT_REDIRECT_LIMIT Generator HTTPAdapter InvalidSchema Mapping MutableMapping OrderedDict PreparedRequest
  REDIRECT_STATI Request RequestsCookieJar Response Self Session SessionRedirectMixin TYPE_CHECKING TooManyRedirects
  Unpack annotations cast codes cookiejar_from_dict cookielib default_headers default_hooks dispatch_hook
  extract_cookies_to_jar get_auth_from_url get_environ_proxies get_netrc_auth is_py3 merge_cookies merge_hooks
  merge_setting os preferred_clock requote_uri resolve_proxies rewind_body session should_bypass_proxies sys time
  timedelta to_key_val_list to_native_string urljoin urlparse
status_codes: LookupDict codes
structures: Any CaseInsensitiveDict Generic Iterable Iterator LookupDict Mapping MutableMapping OrderedDict TypeVar
  annotations overload
utils: Any BufferedWriter CaseInsensitiveDict CookieJar DEFAULT_ACCEPT_ENCODING DEFAULT_CA_BUNDLE_PATH DEFAULT_PORTS
  FileModeWarning Final Generator HEADER_VALIDATORS InvalidHeader InvalidURL Iterable Mapping NETRC_FILES OrderedDict
  PreparedRequest Request Response TYPE_CHECKING TypeVar UNRESERVED_SET UnrewindableBodyError add_dict_to_cookiejar
  address_in_network annotations atomic_open basestring bytes cast certs check_header_validity codecs contextlib
  cookiejar_from_dict default_headers default_user_agent dict_from_cookiejar dict_to_sequence dotted_netmask
  extract_zipped_paths from_key_val_list get_auth_from_url get_encoding_from_headers get_encodings_from_content
  get_environ_proxies get_netrc_auth get_unicode_from_response getproxies getproxies_environment guess_filename
  guess_json_utf integer_types io is_ipv4_address is_py3 is_urllib3_1 is_valid_cidr iter_slices make_headers os
  overload parse_dict_header parse_header_links parse_list_header parse_url prepend_scheme_if_needed proxy_bypass
  proxy_bypass_environment proxy_bypass_registry quote re requote_uri resolve_proxies rewind_body select_proxy
  set_environ should_bypass_proxies socket str stream_decode_response_unicode struct super_len sys tempfile
  to_key_val_list to_native_string unquote unquote_header_value unquote_unreserved urldefragauth urlparse urlunparse
  warnings zipfile
"""
