"""Data sets of the Hub that are made by a script of their own, which no release of `datasets` runs since 4.0.

Kept by hand: those for which somebody has met with the error since, the latest in July 2026, in issues of `datasets`,
of the evaluation harness of EleutherAI, and of the data sets. A set whose files have been put on the Hub in another
form is taken out again; so `openslr/librispeech_asr` and many others are not here.
"""

from __future__ import annotations

from guard.words import words

#: By every name under which they are loaded: those without an owner are redirected.
SCRIPTED = words(
    "CogComp/mc_taco EdinburghNLP/xsum EleutherAI/advanced_ai_risk EleutherAI/arithmetic EleutherAI/hendrycks_ethics "
    "EleutherAI/logiqa EleutherAI/mutual EleutherAI/persona EleutherAI/pile EleutherAI/sycophancy "
    "EleutherAI/unscramble PolyAI/banking77 THUDM/LongBench alexfabbri/multi_news allenai/math_qa allenai/qasper "
    "allenai/social_i_qa asi/wikitext_fr baber/logiqa2 banking77 bigbio/meddialog bigbio/mediqa_qa bigbio/meqsum "
    "bigbio/neurotrial_ner bigbio/pubmed_qa bookcorpus bookcorpus/bookcorpus cfilt/HiNER-original conll2003 "
    "corypaik/prost daily_dialog deepmind/pg19 ds4sd/DocLayNet eriktks/conll2003 facebook/flores "
    "financial_phrasebank google/fleurs kensho/spgispeech legacy-datasets/mc4 legacy-datasets/wikipedia "
    "leondz/wnut_17 li2017dailydialog/daily_dialog masakhane/afriqa-gold-passages masakhane/masakhaner-x "
    "masakhane/masakhapos math_qa mc4 mc_taco multi_news pg19 piqa qasper reazon-research/reazonspeech "
    "s3prl/superb social_i_qa superb takala/financial_phrasebank unicamp-dl/mmarco wikipedia wnut_17 xsum "
    "ybisk/piqa zai-org/LongBench"
)
#: The beginnings of names of which all are.
FAMILIES = ("mozilla-foundation/common_voice_",)
