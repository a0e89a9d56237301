"""How many rows well-known public data sets have, where it is certain: a hand-written table.

The numbers are those of the data sets' cards and papers, of sets that have not changed for years; a set that has
changed is taken out. A line is the name of a set as the Hub has it now, one of its configurations, and the rows of its
splits.
"""

from __future__ import annotations

from functools import cache

_ROWS = """
stanfordnlp/imdb plain_text train=25000 test=25000 unsupervised=50000
fancyzhx/ag_news default train=120000 test=7600
fancyzhx/dbpedia_14 dbpedia_14 train=560000 test=70000
fancyzhx/yelp_polarity plain_text train=560000 test=38000
fancyzhx/amazon_polarity amazon_polarity train=3600000 test=400000
Yelp/yelp_review_full yelp_review_full train=650000 test=50000
cornell-movie-review-data/rotten_tomatoes default train=8530 validation=1066 test=1066
dair-ai/emotion split train=16000 validation=2000 test=2000
stanfordnlp/sst2 default train=67349 validation=872 test=1821
nyu-mll/glue cola train=8551 validation=1043 test=1063
nyu-mll/glue sst2 train=67349 validation=872 test=1821
nyu-mll/glue mrpc train=3668 validation=408 test=1725
nyu-mll/glue rte train=2490 validation=277 test=3000
nyu-mll/glue stsb train=5749 validation=1500 test=1379
nyu-mll/glue qnli train=104743 validation=5463 test=5463
nyu-mll/glue wnli train=635 validation=71 test=146
rajpurkar/squad plain_text train=87599 validation=10570
rajpurkar/squad_v2 squad_v2 train=130319 validation=11873
openai/gsm8k main train=7473 test=1319
openai/gsm8k socratic train=7473 test=1319
HuggingFaceH4/MATH-500 default test=500
HuggingFaceH4/aime_2024 default train=30
openai/openai_humaneval openai_humaneval test=164
google-research-datasets/mbpp full train=374 test=500 validation=90 prompt=10
google/boolq default train=9427 validation=3270
truthfulqa/truthful_qa generation validation=817
tatsu-lab/alpaca default train=52002
databricks/databricks-dolly-15k default train=15011
timdettmers/openassistant-guanaco default train=9846 test=518
mlabonne/guanaco-llama2-1k default train=1000
Anthropic/hh-rlhf default train=160800 test=8552
abisee/cnn_dailymail 3.0.0 train=287113 validation=13368 test=11490
EdinburghNLP/xsum default train=204045 validation=11332 test=11334
Salesforce/wikitext wikitext-2-raw-v1 train=36718 validation=3760 test=4358
Salesforce/wikitext wikitext-103-raw-v1 train=1801350 validation=3760 test=4358
sentence-transformers/natural-questions pair train=100231
sentence-transformers/quora-duplicates pair-class train=404290
ylecun/mnist mnist train=60000 test=10000
zalando-datasets/fashion_mnist fashion_mnist train=60000 test=10000
uoft-cs/cifar10 plain_text train=50000 test=10000
uoft-cs/cifar100 cifar100 train=50000 test=10000
ethz/food101 default train=75750 validation=25250
AI-Lab-Makerere/beans default train=1034 validation=133 test=128
huggan/smithsonian_butterflies_subset default train=1000
"""


@cache
def row_counts() -> dict[tuple[str, str], dict[str, int]]:
    """The rows of the splits of a data set's configuration, by the names of both."""
    found: dict[tuple[str, str], dict[str, int]] = {}
    for line in filter(None, _ROWS.split("\n")):
        name, configuration, *splits = line.split()
        pairs = (split.split("=") for split in splits)
        found[name, configuration] = {split: int(rows) for split, rows in pairs}
    return found
