"""jiwer: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "jiwer 2.2.1 4.0.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: alignment cli measures process transformations transforms
"""
#: A module, and its names.
NAMES = """
: AbstractTransform AlignmentChunk Any BaseRemoveTransform CharacterOutput Compose Dict ExpandCommonEnglishContractions
  Iterable Levenshtein List Mapping Optional ReduceToListOfListOfChars ReduceToListOfListOfWords ReduceToSingleSentence
  RemoveEmptyStrings RemoveKaldiNonWords RemoveMultipleSpaces RemovePunctuation RemoveSpecificWords RemoveWhiteSpace
  SentencesToListOfWords Strip SubstituteRegexes SubstituteWords ToLowerCase ToUpperCase Tuple Union WordOutput
  alignment cer cer_contiguous cer_default cer_default_transform chain cli collect_error_counts compute_measures
  dataclass defaultdict functools measures mer name process process_characters process_words rapidfuzz re string sys tr
  transformations transforms unicodedata visualize_alignment visualize_error_counts wer wer_contiguous wer_default
  wer_standardize wer_standardize_contiguous wil wip
alignment: AlignmentChunk CharacterOutput List Optional Union WordOutput collect_error_counts defaultdict
  visualize_alignment visualize_error_counts
cli: cli click jiwer pathlib
measures: Any Dict Levenshtein List Mapping Tuple Union cer cer_default cer_default_transform chain compute_measures
  mer process_characters process_words rapidfuzz tr wer wer_default wil wip
process: AlignmentChunk Any CharacterOutput List Union WordOutput cer_default dataclass defaultdict process_characters
  process_words rapidfuzz tr wer_default
transformations: cer_contiguous cer_default cer_default_transform tr wer_contiguous wer_default wer_standardize
  wer_standardize_contiguous
transforms: AbstractTransform BaseRemoveTransform Compose ExpandCommonEnglishContractions Iterable List Mapping
  ReduceToListOfListOfChars ReduceToListOfListOfWords ReduceToSingleSentence RemoveEmptyStrings RemoveKaldiNonWords
  RemoveMultipleSpaces RemovePunctuation RemoveSpecificWords RemoveWhiteSpace SentencesToListOfWords Strip
  SubstituteRegexes SubstituteWords ToLowerCase ToUpperCase Union functools re string sys unicodedata
"""
