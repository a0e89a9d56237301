"""Further arguments that take one of a few texts: of libraries that learn, count tokens, and load models of one kind.

A row for each, as in `accepted.py`, with the place in the library's source that raises.
"""

from __future__ import annotations

import re

from guard.releases.accepted import Row

_SKLEARN = "scikit-learn"
_CLASSIFIERS = (
    r"sklearn\.(?:linear_model\.(?:LogisticRegression|LogisticRegressionCV|SGDClassifier|RidgeClassifier|Perceptron)"
    r"|svm\.(?:SVC|NuSVC|LinearSVC))"
)
_FORESTS = r"sklearn\.ensemble\.(?:RandomForest|ExtraTrees)"
_OF_TEXT = r"sklearn\.feature_extraction\.text\.(?:Tfidf|Count|Hashing)Vectorizer"
_MEASURES = r"sklearn\.metrics\.(?:f1_score|fbeta_score|precision_score|recall_score|jaccard_score)"
_LOGISTIC = r"sklearn\.linear_model\.LogisticRegression"
_SOLVED = "`l2` with the solver `lbfgs`; `liblinear` and `saga` take `l1` (it is fitted otherwise by none)"
_ENCODINGS = "cl100k_base|o200k_base|o200k_harmony|p50k_base|p50k_edit|r50k_base"
#: Models of OpenAI, which are no encodings, and those of others, which have none.
_MODELS = r"(?:gpt-(?:3\.5|4|5).*|text-embedding-.*|o[134](?:-.*)?|chatgpt-.*|claude-.*|gemini-.*|.*/.*)"
_QUANTS = r"(?i:(?:not_|fast_)?quantized|b?f16|f32|q\d_k(?:_[a-z]{1,2})?|q\d_\d|iq\w*|tq\w*|mxfp4\w*|none)"
_SDXL = r"stabilityai/(?:stable-diffusion-xl-(?:base|refiner)-1\.0|sdxl-turbo)"
_FLUX = r"black-forest-labs/FLUX\.1-(?:dev|schnell)"
#: Models of transformers that tag tokens, or that others are made of.
_TAGGERS = (
    r"dslim/(?:distil)?bert-\w+-NER(?:-uncased)?|dbmdz/bert-large-cased-finetuned-conll03-english|"
    r"Jean-Baptiste/(?:camembert|roberta-large)-ner\S*|Davlan/(?:bert|distilbert|xlm-roberta)-\S+|"
    r"FacebookAI/(?:xlm-)?roberta-\S+|(?:google-bert/)?bert-(?:base|large)-(?:un)?cased|microsoft/deberta-v3-\w+|"
    r"distilbert/\S+|d4data/biomedical-ner-all|Babelscape/wikineural-multilingual-ner"
)
#: Repositories with models of transformers, which CTranslate2 does not read, and loads from nowhere.
_UNCONVERTED = (
    r"openai/whisper-\S+|facebook/(?:nllb-200|m2m100|opt)\S*|Helsinki-NLP/opus-mt-\S+|google/(?:m|flan-|mad)t5\S*"
)
_MAKES = r"(?i)ct2-transformers|TransformersConverter|converters|snapshot_download|local_dir|git\b.{0,99}clone"
#: Repositories with files in the format of llama.cpp, and with those of transformers.
_OF_ONE_FILE = r"(?:TheBloke|bartowski|lmstudio-community|unsloth|Qwen|meta-llama|mistralai|google|microsoft|TinyLlama)"


#: How a script sets what is looked at as something is fitted after it is made.
_LATER = r"set_params|[\"'](?:\w+__)?{0}[\"']|\.{0} *=(?!=)"


def _of_sklearn(
    calls: str, name: str, accepts: str, told: str, since: str = "", when: tuple[str, str] | None = None
) -> Row:
    """An argument that a class of scikit-learn looks at as it is fitted: `_parameter_constraints` of each."""
    unless = _LATER.format(f"(?:{name}|{when[0]})" if when is not None else name)
    return Row(calls, name, None, accepts, told, unless=unless, when=when, since=(_SKLEARN, since) if since else None)


_ROWS = (
    # `get_encoding` of `registry.py`, and `encoding_name_for_model` of `model.py`, of tiktoken.
    Row(
        r"tiktoken\.get_encoding",
        "encoding_name",
        0,
        rf"(?!{_MODELS}$).*",
        "encodings such as `o200k_base` (that of a model is `encoding_for_model`)",
        unless="tiktoken_ext",
    ),
    Row(
        r"tiktoken\.encoding_for_model",
        "model_name",
        0,
        rf"(?!(?:{_ENCODINGS}|claude-.*|gemini-.*|[\w-]+/.*)$).*",
        "models of OpenAI such as `gpt-4o` (an encoding is what `get_encoding` takes)",
        "KeyError",
    ),
    # `_check_solver` of `linear_model/_logistic.py`, which `fit` calls.
    *(
        _of_sklearn(_LOGISTIC, "penalty", "(?!l1$|elasticnet$).*", _SOLVED, when=("solver", solver))
        for solver in ("", "lbfgs", "newton-cg", "newton-cholesky", "sag")
    ),
    _of_sklearn(
        _LOGISTIC, "penalty", "(?!elasticnet$).*", "`l1` and `l2` with `liblinear`", when=("solver", "liblinear")
    ),
    _of_sklearn(_LOGISTIC, "penalty", "l1|l2|elasticnet|deprecated", "`l1`, `l2`, `elasticnet` and None", "1.4.0"),
    _of_sklearn(
        _LOGISTIC,
        "solver",
        "lbfgs|liblinear|newton-cg|newton-cholesky|sag|saga",
        "`lbfgs`, `liblinear`, `newton-cg`, `newton-cholesky`, `sag` and `saga`",
    ),
    _of_sklearn(_CLASSIFIERS, "class_weight", "balanced", "`balanced`, a dictionary and None"),
    _of_sklearn(
        rf"{_FORESTS}Classifier",
        "class_weight",
        "balanced|balanced_subsample",
        "`balanced`, `balanced_subsample`, a dictionary and None",
    ),
    _of_sklearn(rf"{_FORESTS}Classifier", "criterion", "gini|entropy|log_loss", "`gini`, `entropy` and `log_loss`"),
    _of_sklearn(
        rf"{_FORESTS}Regressor",
        "criterion",
        "squared_error|absolute_error|friedman_mse|poisson",
        "`squared_error`, `absolute_error` and `poisson`",
        "1.2.0",
    ),
    _of_sklearn(rf"{_FORESTS}\w+", "max_features", "sqrt|log2", "`sqrt`, `log2`, numbers and None", "1.3.0"),
    _of_sklearn(
        r"sklearn\.svm\.(?:SVC|SVR|NuSVC|NuSVR)",
        "kernel",
        "linear|poly|rbf|sigmoid|precomputed",
        "`linear`, `poly`, `rbf`, `sigmoid` and `precomputed`",
    ),
    _of_sklearn(r"sklearn\.cluster\.(?:MiniBatch)?KMeans", "init", r"k-means\+\+|random", "`k-means++` and `random`"),
    _of_sklearn(
        r"sklearn\.linear_model\.SGDClassifier",
        "loss",
        "hinge|log_loss|modified_huber|squared_hinge|perceptron|squared_error|huber|(?:squared_)?epsilon_insensitive",
        "`hinge`, `log_loss`, `modified_huber` and others",
        "1.3.0",
    ),
    _of_sklearn(
        r"sklearn\.ensemble\.GradientBoostingClassifier", "loss", "log_loss|exponential", "`log_loss`", "1.3.0"
    ),
    _of_sklearn(_OF_TEXT, "stop_words", "english", "`english` and lists of words"),
    _of_sklearn(_OF_TEXT, "analyzer", "word|char|char_wb", "`word`, `char` and `char_wb`"),
    _of_sklearn(
        r"sklearn\.neural_network\.MLP(?:Classifier|Regressor)",
        "activation",
        "identity|logistic|tanh|relu|softmax",
        "`relu`, `tanh`, `logistic` and `identity`",
    ),
    _of_sklearn(
        r"sklearn\.neural_network\.MLP(?:Classifier|Regressor)", "solver", "lbfgs|sgd|adam", "`adam`, `sgd` and `lbfgs`"
    ),
    _of_sklearn(
        r"sklearn\.impute\.SimpleImputer",
        "strategy",
        "mean|median|most_frequent|constant",
        "`mean`, `median`, `most_frequent` and `constant`",
    ),
    _of_sklearn(
        r"sklearn\.preprocessing\.OneHotEncoder",
        "handle_unknown",
        "error|ignore|infrequent_if_exist|warn",
        "`error` and `ignore`",
    ),
    # The validation of parameters of `utils/_param_validation.py`.
    Row(
        _MEASURES,
        "average",
        None,
        "micro|macro|samples|weighted|binary",
        "`micro`, `macro`, `samples`, `weighted`, `binary` and None",
    ),
    # `save_to_gguf` of unsloth's `save.py`.
    Row(
        r"(?:unsloth\b.*|\?)\.(?:push_to_hub_gguf|save_pretrained_gguf)",
        "quantization_method",
        2,
        _QUANTS,
        "names such as `q4_k_m`, `q5_k_m`, `q8_0` and `f16`",
        "RuntimeError",
    ),
    # `get_format_type_from_alias`, and `get_formatter`, of datasets' `formatting/__init__.py`.
    Row(
        r"datasets\..*\.(?:set_format|with_format|formatted_as)",
        "type",
        0,
        "(?:arrow|pa|pyarrow|numpy|np|pandas|pd|polars|pl|torch|pt|pytorch|tensorflow|tf|jax|python|custom)",
        "`torch`, `numpy`, `pandas`, `arrow` and the like",
        unless="_register_formatter",
    ),
    # `variant_compatible_siblings`, and `download` of `pipeline_utils.py`, of diffusers.
    *(
        Row(
            r"diffusers\.\w+Pipeline\w*\.from_pretrained",
            "pretrained_model_name_or_path",
            0,
            rf"(?!(?:{models})$)(?s:.*)",
            f"a repository that has files of the variant where `variant` is `{variant}`",
            when=("variant", variant),
            place=True,
        )
        for models, variant in ((f"{_SDXL}|{_FLUX}", "bf16"), (f"{_SDXL}|{_FLUX}", "fp32"), (_FLUX, "fp16"))
    ),
    # `_from_pretrained` of gliner's `model.py`: there is no `gliner_config.json`.
    Row(
        r"gliner\.GLiNER\.from_pretrained",
        "model_id pretrained_model_name_or_path",
        0,
        rf"(?!(?:{_TAGGERS})$)(?s:.*)",
        "models of its own such as `urchade/gliner_medium-v2.1`",
        "OSError",
        place=True,
    ),
    # `Model::load` of CTranslate2, which only looks for a folder.
    Row(
        r"ctranslate2\.(?:Translator|Generator|Encoder|models\.\w+)",
        "model_path",
        0,
        rf"(?!(?:{_UNCONVERTED})$)(?s:.*)",
        "a folder with a converted model",
        "RuntimeError",
        unless=_MAKES,
        place=True,
    ),
    # `Llama.__init__` of llama-cpp-python's `llama.py`: `Llama.from_pretrained` is what loads a repository's file.
    Row(
        r"llama_cpp\.Llama",
        "model_path",
        0,
        rf"(?!{_OF_ONE_FILE}/[\w.-]+$)(?s:.*)|.*\.gguf",
        "a file that ends in `.gguf` (`Llama.from_pretrained` loads one of a repository)",
        unless=_MAKES,
        place=True,
    ),
    # `create_model` of open_clip's `factory.py`: no model has such a tag.
    Row(
        r"open_clip\.create_model(?:_and_transforms|_from_pretrained)?",
        "pretrained",
        1,
        r"(?!(?:laion|laion5b|laion400m|datacomp|clip|true|imagenet|default|pretrained)$).*",
        "tags such as `openai` and `laion2b_s34b_b79k`",
        "RuntimeError",
        place=True,
    ),
)
#: All of them, each with the calls.
ROWS = [(re.compile(row.calls), row) for row in _ROWS]
