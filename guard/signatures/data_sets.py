"""What well-known public data sets on the Hub have: their configurations, splits and columns.

The table is written by hand, from the cards of the data sets and from published code that reads them. It holds what has
not changed for long; what is not certain of a set is left out of it. Whoever owns a set may change it: a row that has
become wrong goes.

A set has a line with its name, and the short one that still leads to it. Each line below, set in, is a configuration,
or several that are alike: names, columns, and after `@` the splits. `*` marks the one that is loaded where none is
named; a set with a single one needs no mark, and one with several and no mark has to be loaded by the name of one.
`...` says that there are others, `?` that one of them may be loaded without being named, and `-` stands for columns
that are not held here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

DATA_SETS = """
stanfordnlp/imdb imdb
  plain_text: text label @ train test unsupervised
fancyzhx/ag_news ag_news
  default: text label @ train test
fancyzhx/dbpedia_14 dbpedia_14
  dbpedia_14: label title content @ train test
fancyzhx/yelp_polarity yelp_polarity
  plain_text: text label @ train test
fancyzhx/amazon_polarity amazon_polarity
  amazon_polarity: label title content @ train test
Yelp/yelp_review_full yelp_review_full
  yelp_review_full: label text @ train test
cornell-movie-review-data/rotten_tomatoes rotten_tomatoes
  default: text label @ train validation test
dair-ai/emotion emotion
  *split: text label @ train validation test
  unsplit: text label @ train
stanfordnlp/sst2 sst2
  default: idx sentence label @ train validation test
SetFit/sst2
  *default: text label label_text @ train validation test
  ...
SetFit/SentEval-CR
  *default: text label label_text @ train test
  ...
mteb/banking77
  *default: text label label_text @ train test
  ...
ucirvine/sms_spam sms_spam
  plain_text: sms label @ train
allenai/reward-bench
  default: prompt chosen chosen_model rejected rejected_model subset id @ raw filtered
zeroshot/twitter-financial-news-sentiment
  *default: text label @ train validation
  ...
cardiffnlp/tweet_eval tweet_eval
  emoji emotion hate irony offensive sentiment: text label @ train test validation
  stance_abortion stance_atheism stance_climate stance_feminist stance_hillary: text label @ train test validation
google-research-datasets/go_emotions go_emotions
  *simplified: text labels id @ train validation test
  raw: - @ train
nyu-mll/glue glue
  ax: premise hypothesis label idx @ test
  cola sst2: sentence label idx @ train validation test
  mnli: premise hypothesis label idx @ train validation_matched validation_mismatched test_matched test_mismatched
  mnli_matched mnli_mismatched: premise hypothesis label idx @ validation test
  mrpc rte stsb wnli: sentence1 sentence2 label idx @ train validation test
  qnli: question sentence label idx @ train validation test
  qqp: question1 question2 label idx @ train validation test
stanfordnlp/snli snli
  plain_text: premise hypothesis label @ test train validation
nyu-mll/multi_nli multi_nli
  default: promptID pairID premise premise_binary_parse premise_parse hypothesis hypothesis_binary_parse
    hypothesis_parse genre label @ train validation_matched validation_mismatched
facebook/xnli xnli
  ar bg de el en es fr hi ru sw th tr ur vi zh: premise hypothesis label @ train test validation
  ...
  ?
google-research-datasets/paws paws
  labeled_final: id sentence1 sentence2 label @ train test validation
  labeled_swap: id sentence1 sentence2 label @ train
  unlabeled_final: id sentence1 sentence2 label @ train validation
rajpurkar/squad squad
  plain_text: id title context question answers @ train validation
rajpurkar/squad_v2 squad_v2
  squad_v2: id title context question answers @ train validation
hotpotqa/hotpot_qa hotpot_qa
  distractor: id question answer type level supporting_facts context @ train validation
  fullwiki: id question answer type level supporting_facts context @ train validation test
microsoft/ms_marco ms_marco
  v1.1 v2.1: answers passages query query_id query_type wellFormedAnswers @ validation train test
qiaojin/PubMedQA
  pqa_artificial pqa_labeled pqa_unlabeled: - @ train
ehovy/race race
  all high middle: example_id article answer question options @ test train validation
openai/gsm8k gsm8k
  main socratic: question answer @ train test
EleutherAI/hendrycks_math
  algebra counting_and_probability geometry intermediate_algebra number_theory prealgebra precalculus: problem level
    type solution @ train test
HuggingFaceH4/MATH-500
  default: problem solution answer subject level unique_id @ test
HuggingFaceH4/aime_2024
  default: id problem solution answer url year @ train
Maxwell-Jia/AIME_2024
  default: ID Problem Solution Answer @ train
AI-MO/NuminaMath-CoT
  default: source problem solution messages @ train test
AI-MO/NuminaMath-TIR
  default: problem solution messages @ train test
agentica-org/DeepScaleR-Preview-Dataset
  default: problem answer solution @ train
GAIR/LIMO
  default: question solution answer @ train
Jiayi-Pan/Countdown-Tasks-3to4
  default: target nums @ train
google-research-datasets/mbpp mbpp
  *full: task_id text code test_list test_setup_code challenge_test_list @ train test validation prompt
  sanitized: source_file task_id prompt code test_imports test_list @ train test validation prompt
openai/openai_humaneval openai_humaneval
  openai_humaneval: task_id prompt canonical_solution test entry_point @ test
evalplus/humanevalplus
  default: task_id prompt canonical_solution entry_point test @ test
google/IFEval
  default: key prompt instruction_id_list kwargs @ train
cais/mmlu
  all: question subject choices answer @ auxiliary_train test validation dev
  ...
TIGER-Lab/MMLU-Pro
  default: question_id question options answer answer_index cot_content category src @ test validation
allenai/ai2_arc ai2_arc
  ARC-Challenge ARC-Easy: id question choices answerKey @ train test validation
Rowan/hellaswag hellaswag
  *default: ind activity_label ctx_a ctx_b ctx endings source_id split split_type label @ train test validation
  ...
truthfulqa/truthful_qa truthful_qa
  generation: type category question best_answer correct_answers incorrect_answers source @ validation
  multiple_choice: question mc1_targets mc2_targets @ validation
allenai/winogrande winogrande
  winogrande_xs winogrande_s winogrande_m winogrande_l winogrande_xl winogrande_debiased: sentence option1 option2
    answer @ train test validation
google/boolq boolq
  default: question answer passage @ train validation
tau/commonsense_qa commonsense_qa
  default: id question question_concept choices answerKey @ train validation test
allenai/openbookqa openbookqa
  main: id question_stem choices answerKey @ train validation test
  additional: id question_stem choices answerKey fact1 humanScore clarity turkIdAnonymized @ train validation test
  ?
allenai/sciq sciq
  default: question distractor3 distractor1 distractor2 correct_answer support @ train validation test
allenai/swag swag
  regular: video-id fold-ind startphrase sent1 sent2 gold-source ending0 ending1 ending2 ending3 label @ train
    validation test
  ...
  ?
tatsu-lab/alpaca
  default: instruction input output text @ train
yahma/alpaca-cleaned
  default: output input instruction @ train
vicgalle/alpaca-gpt4
  *default: instruction input output text @ train
  ...
databricks/databricks-dolly-15k
  default: instruction context response category @ train
garage-bAInd/Open-Platypus
  default: input output instruction data_source @ train
iamtarun/python_code_instructions_18k_alpaca
  default: instruction input output prompt @ train
sahil2801/CodeAlpaca-20k
  default: output instruction input @ train
b-mc2/sql-create-context
  default: answer question context @ train
timdettmers/openassistant-guanaco
  default: text @ train test
mlabonne/guanaco-llama2-1k
  default: text @ train
mlabonne/FineTome-100k
  default: conversations source score @ train
Open-Orca/OpenOrca
  default: id system_prompt question response @ train
Open-Orca/SlimOrca
  default: conversations @ train
OpenAssistant/oasst1
  default: message_id parent_id user_id created_date text role lang review_count review_result deleted rank synthetic
    model_name detoxify message_tree_id tree_state emojis labels @ train validation
allenai/tulu-3-sft-mixture
  default: id messages source @ train
HuggingFaceH4/ultrachat_200k
  default: prompt prompt_id messages @ train_sft test_sft train_gen test_gen
HuggingFaceH4/ultrafeedback_binarized
  default: prompt prompt_id chosen rejected messages score_chosen score_rejected @ train_prefs train_sft test_prefs
    test_sft train_gen test_gen
HuggingFaceH4/no_robots
  default: prompt prompt_id messages category @ train test
HuggingFaceTB/smoltalk
  all: messages source @ train test
  ...
  ?
trl-lib/Capybara
  default: - @ train test
trl-lib/ultrafeedback_binarized
  default: chosen rejected score_chosen score_rejected @ train test
trl-lib/ultrafeedback-prompt
  default: prompt @ train test
trl-lib/tldr
  default: prompt completion @ train validation test
trl-lib/tldr-preference
  default: prompt chosen rejected @ train validation
trl-lib/kto-mix-14k
  default: prompt completion label @ train test
trl-lib/math_shepherd
  default: prompt completions labels @ train test
trl-lib/hh-rlhf-helpful-base
  default: prompt chosen rejected @ train test
trl-lib/DeepMath-103K
  default: prompt solution @ train test
Anthropic/hh-rlhf
  *default: chosen rejected @ train test
  ...
Dahoas/rm-static
  default: prompt response chosen rejected @ train test
Intel/orca_dpo_pairs
  default: system question chosen rejected @ train
openbmb/UltraFeedback
  default: source instruction models completions correct_answers incorrect_answers @ train
argilla/ultrafeedback-binarized-preferences-cleaned
  default: source prompt chosen chosen-rating chosen-model rejected rejected-rating rejected-model @ train
nvidia/HelpSteer
  *default: prompt response helpfulness correctness coherence complexity verbosity @ train validation
  ...
nvidia/HelpSteer2
  *default: prompt response helpfulness correctness coherence complexity verbosity @ train validation
  ...
Salesforce/wikitext wikitext
  wikitext-103-raw-v1 wikitext-103-v1 wikitext-2-raw-v1 wikitext-2-v1: text @ test train validation
roneneldan/TinyStories
  *default: text @ train validation
  ...
NeelNanda/pile-10k
  default: text meta @ train
Abirate/english_quotes
  default: quote author tags @ train
HuggingFaceFW/fineweb
  *default sample-10BT sample-100BT sample-350BT: text id dump url date file_path language language_score
    token_count @ train
  ...
HuggingFaceFW/fineweb-edu
  sample-10BT sample-100BT sample-350BT: text id dump url file_path language language_score token_count score
    int_score @ train
  ...
  ?
allenai/c4 c4
  en en.noblocklist en.noclean realnewslike: text timestamp url @ train validation
  ...
  ?
wikimedia/wikipedia
  20231101.en 20231101.de 20231101.fr 20231101.es 20231101.simple: id url title text @ train
  ...
abisee/cnn_dailymail cnn_dailymail
  1.0.0 2.0.0 3.0.0: article highlights id @ train validation test
EdinburghNLP/xsum xsum
  default: document summary id @ train validation test
FiscalNote/billsum billsum
  default: text summary title @ train test ca_test
knkarthick/samsum
  *default: id dialogue summary @ train validation test
  ...
knkarthick/dialogsum
  *default: id dialogue summary topic @ train validation test
  ...
wmt/wmt14 wmt14
  cs-en de-en fr-en hi-en ru-en: translation @ train validation test
wmt/wmt16 wmt16
  cs-en de-en fi-en ro-en ru-en tr-en: translation @ train validation test
Helsinki-NLP/opus_books opus_books
  en-fr: id translation @ train
  ...
sentence-transformers/all-nli
  pair: anchor positive @ train dev test
  pair-class: premise hypothesis label @ train dev test
  pair-score: sentence1 sentence2 score @ train dev test
  triplet: anchor positive negative @ train dev test
sentence-transformers/stsb
  *default: sentence1 sentence2 score @ train validation test
  ...
sentence-transformers/natural-questions
  *pair: query answer @ train
  ...
sentence-transformers/gooaq
  *pair: question answer @ train
  ...
sentence-transformers/quora-duplicates
  pair: anchor positive @ train
  pair-class: sentence1 sentence2 label @ train
  triplet: anchor positive negative @ train
  ...
  ?
huggan/smithsonian_butterflies_subset
  default: - @ train
ylecun/mnist mnist
  mnist: image label @ train test
zalando-datasets/fashion_mnist fashion_mnist
  fashion_mnist: image label @ train test
uoft-cs/cifar10 cifar10
  plain_text: img label @ train test
uoft-cs/cifar100 cifar100
  cifar100: img fine_label coarse_label @ train test
ethz/food101 food101
  default: image label @ train validation
AI-Lab-Makerere/beans beans
  default: image_file_path image labels @ train validation test
microsoft/cats_vs_dogs cats_vs_dogs
  default: image labels @ train
zh-plus/tiny-imagenet
  *default: image label @ train valid
  ...
lambdalabs/naruto-blip-captions
  default: image text @ train
HuggingFaceM4/ChartQA
  default: image query label human_or_machine @ train val test
HuggingFaceH4/llava-instruct-mix-vsft
  default: messages images @ train test
PolyAI/minds14
  cs-CZ de-DE en-AU en-GB en-US es-ES fr-FR it-IT ko-KR nl-NL pl-PL pt-PT ru-RU zh-CN: path audio transcription
    english_transcription intent_class lang_id @ train
  ...
  ?
openslr/librispeech_asr librispeech_asr
  clean: file audio text speaker_id chapter_id id @ train.100 train.360 validation test
  other: file audio text speaker_id chapter_id id @ train.500 validation test
  ...
  ?
hf-internal-testing/librispeech_asr_dummy
  clean: file audio text speaker_id chapter_id id @ validation
  ...
  ?
"""

#: How many classes a column of labels has, which are numbered from 0: `*` stands for any configuration. A set whose
#: rows are ordered by them has a `!`. What is no class (-1 of rows without a label) does not count.
CLASSES = """
stanfordnlp/imdb * label 2 !
fancyzhx/ag_news * label 4
fancyzhx/dbpedia_14 * label 14 !
fancyzhx/yelp_polarity * label 2
fancyzhx/amazon_polarity * label 2
Yelp/yelp_review_full * label 5
cornell-movie-review-data/rotten_tomatoes * label 2 !
dair-ai/emotion * label 6
stanfordnlp/sst2 * label 2
SetFit/sst2 default label 2
SetFit/SentEval-CR default label 2
mteb/banking77 default label 77 !
ucirvine/sms_spam * label 2
zeroshot/twitter-financial-news-sentiment default label 3
cardiffnlp/tweet_eval emoji label 20
cardiffnlp/tweet_eval emotion label 4
cardiffnlp/tweet_eval sentiment label 3
cardiffnlp/tweet_eval hate label 2
cardiffnlp/tweet_eval irony label 2
cardiffnlp/tweet_eval offensive label 2
nyu-mll/glue mnli label 3
nyu-mll/glue cola label 2
nyu-mll/glue sst2 label 2
nyu-mll/glue mrpc label 2
nyu-mll/glue rte label 2
nyu-mll/glue wnli label 2
nyu-mll/glue qnli label 2
nyu-mll/glue qqp label 2
stanfordnlp/snli * label 3
nyu-mll/multi_nli * label 3
facebook/xnli * label 3
google-research-datasets/paws * label 2
ylecun/mnist * label 10
zalando-datasets/fashion_mnist * label 10
uoft-cs/cifar10 * label 10
uoft-cs/cifar100 * fine_label 100
uoft-cs/cifar100 * coarse_label 20
ethz/food101 * label 101 !
AI-Lab-Makerere/beans * labels 3 !
microsoft/cats_vs_dogs * labels 2 !
zh-plus/tiny-imagenet default label 200 !
"""


@dataclass(frozen=True, slots=True)
class Configuration:
    """One configuration of a data set.

    Attributes:
        columns: Its columns; None where they are not held.
        splits: Its splits.
    """

    columns: tuple[str, ...] | None
    splits: tuple[str, ...]


@dataclass(slots=True)
class DataSet:
    """A public data set.

    Attributes:
        name: As the Hub has it now.
        configurations: By their names.
        default: The one that is loaded where none is named; None if there is none, or that is not known.
        whole: Whether there are no others.
        named: Whether it is certain that one has to be named.
    """

    name: str
    configurations: dict[str, Configuration]
    default: str | None = None
    whole: bool = True
    named: bool = True


@cache
def data_sets() -> dict[str, DataSet]:
    """The data sets of the table, by each of their names."""
    found: dict[str, DataSet] = {}
    for block in DATA_SETS.replace("\n    ", " ").replace("\n  ", "\0").split("\n"):
        head, *rows = block.split("\0")
        if not head:
            continue
        made = DataSet(head.split()[0], {})
        for row in rows:
            _read(made, row)
        if made.whole and len(made.configurations) == 1:
            made.default = next(iter(made.configurations))
        made.named = made.named and made.default is None
        found.update(dict.fromkeys(head.split(), made))
    return found


@cache
def _classes() -> dict[tuple[str, str, str], tuple[int, bool]]:
    rows = [line.split() for line in CLASSES.split("\n") if line]
    return {(name, of, column): (int(count), bool(ordered)) for name, of, column, count, *ordered in rows}


def classes(name: str, configuration: str, column: str) -> tuple[int, bool]:
    """How many classes a column of a data set has, and whether its rows are ordered by them; none if not known."""
    held = _classes()
    return held.get((name, configuration, column)) or held.get((name, "*", column)) or (0, False)


def _read(made: DataSet, row: str) -> None:
    """Put in what a line says of a set."""
    names, colon, rest = row.partition(":")
    if not colon:
        made.whole = made.whole and row != "..."
        made.named = made.named and row != "?"
        return
    columns, _, splits = rest.partition("@")
    held = None if columns.strip() == "-" else tuple(columns.split())
    for name in names.split():
        made.configurations[name.lstrip("*")] = Configuration(held, tuple(splits.split()))
        if name.startswith("*"):
            made.default = name.lstrip("*")
