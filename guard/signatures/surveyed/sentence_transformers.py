"""sentence_transformers: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "sentence-transformers 3.0.1 6.2.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: LoggingHandler/ SentenceTransformer/ backend/ base/ cross_encoder/ data_collator/ datasets/ evaluation/ fit_mixin
  losses/ model_card/ model_card_templates models/ multi_vector_encoder/ peft_mixin/ quantization/ readers/ sampler/
  sentence_transformer/ similarity_functions/ sparse_encoder/ trainer/ training_args/ util/
backend: load optimize quantize utils
base: data_collator evaluation/ losses/ merging modality modality_types model model_card modules/ peft_mixin/ sampler/
  trainer training_args
cross_encoder: CrossEncoder/ data_collator evaluation/ fit_mixin losses/ model/ model_card modules/ trainer
  training_args util
datasets: DenoisingAutoEncoderDataset NoDuplicatesDataLoader ParallelSentencesDataset SentenceLabelDataset
  SentencesDataset
evaluation: BinaryClassificationEvaluator EmbeddingSimilarityEvaluator InformationRetrievalEvaluator
  LabelAccuracyEvaluator MSEEvaluator MSEEvaluatorFromDataFrame NanoBEIREvaluator ParaphraseMiningEvaluator
  RerankingEvaluator SentenceEvaluator SequentialEvaluator SimilarityFunction TranslationEvaluator TripletEvaluator
losses: AdaptiveLayerLoss AnglELoss BatchAllTripletLoss BatchHardSoftMarginTripletLoss BatchHardTripletLoss
  BatchSemiHardTripletLoss CachedGISTEmbedLoss CachedMultipleNegativesRankingLoss
  CachedMultipleNegativesSymmetricRankingLoss CoSENTLoss ContrastiveLoss ContrastiveTensionLoss CosineSimilarityLoss
  DenoisingAutoEncoderLoss DistillKLDivLoss GISTEmbedLoss MSELoss MarginMSELoss Matryoshka2dLoss MatryoshkaLoss
  MegaBatchMarginLoss MultipleNegativesRankingLoss/ MultipleNegativesSymmetricRankingLoss OnlineContrastiveLoss
  SoftmaxLoss TripletLoss
models: Asym/ BoW CLIPModel CNN Dense Dropout InputModule LSTM LayerNorm Module Normalize Pooling Router/
  StaticEmbedding Transformer WeightedLayerPooling WordEmbeddings WordWeights tokenizer/
multi_vector_encoder: data_collator evaluation/ interpretability losses/ model model_card modules/ scoring/ trainer
  training_args
readers: InputExample LabelSentenceReader NLIDataReader PairedFilesReader STSDataReader TripletReader
sentence_transformer: data_collator/ datasets/ deprecated_model_card_templates evaluation/ fit_mixin losses/ model/
  model_card/ modules/ readers/ trainer/ training_args/
sparse_encoder: SparseEncoder/ callbacks/ data_collator evaluation/ losses/ model/ model_card models/ modules/
  search_engines trainer training_args
util: dataset decorators deprecated_import distributed environment file_io hard_negatives logging/ misc quantization/
  retrieval similarity/ tensor
base.evaluation: evaluator/ sequential/
base.losses: gradcache merged_forward
base.modules: dense/ input_module/ module/ normalize/ router/ transformer/
cross_encoder.evaluation: CEBinaryAccuracyEvaluator/ CEBinaryClassificationEvaluator/ CECorrelationEvaluator/
  CEF1Evaluator/ CERerankingEvaluator/ CESoftmaxAccuracyEvaluator/ classification correlation deprecated/ nano_beir
  reranking
cross_encoder.losses: BinaryCrossEntropyLoss/ CachedMultipleNegativesRankingLoss/ CrossEntropyLoss/ LambdaLoss/
  ListMLELoss/ ListNetLoss/ MSELoss/ MarginMSELoss/ MultipleNegativesRankingLoss/ PListMLELoss/ RankNetLoss/ adr_mse
  binary_cross_entropy/ cached_multiple_negatives_ranking/ cross_entropy/ lambda_loss/ list_mle/ list_net/ margin_mse/
  mse/ multiple_negatives_ranking/ plist_mle/ rank_net/
cross_encoder.modules: logit_score
models.tokenizer: PhraseTokenizer WhitespaceTokenizer WordTokenizer
multi_vector_encoder.evaluation: distillation information_retrieval nano_beir reranking triplet
multi_vector_encoder.losses: cached_multiple_negatives_ranking distill_kl_div margin_mse multiple_negatives_ranking
multi_vector_encoder.modules: multi_vector_mask token_pooling
multi_vector_encoder.scoring: colbert xtr
sentence_transformer.datasets: denoising_auto_encoder/ no_duplicates_dataloader/ parallel_sentences/ sentence_label/
  sentences/
sentence_transformer.evaluation: binary_classification/ embedding_similarity/ information_retrieval/ label_accuracy/
  mse/ mse_from_dataframe nano_beir/ paraphrase_mining/ reranking/ translation/ triplet/
sentence_transformer.losses: adaptive_layer/ angle/ batch_all_triplet/ batch_hard_soft_margin_triplet/
  batch_hard_triplet/ batch_semi_hard_triplet/ cached_gist_embed/ cached_multiple_negatives_ranking/
  cached_multiple_negatives_symmetric_ranking/ contrastive/ contrastive_tension/ cosent/ cosine_similarity/
  denoising_auto_encoder/ distill_kl_div/ embed_distill gist_embed/ global_orthogonal_regularization margin_mse/
  matryoshka/ matryoshka_2d/ mega_batch_margin/ mse/ multiple_negatives_ranking/ multiple_negatives_symmetric_ranking/
  online_contrastive/ softmax/ triplet/
sentence_transformer.modules: Pooling/ bow/ clip_model/ cnn/ dropout/ layer_norm/ lstm/ normalize/ pooling/
  static_embedding/ tokenizer/ weighted_layer_pooling/ word_embeddings/ word_weights/
sentence_transformer.readers: input_example/ label_sentence/ nli_data/ paired_files/ sts_data/ triplet/
sparse_encoder.callbacks: splade_callbacks
sparse_encoder.evaluation: ReciprocalRankFusionEvaluator/ SparseBinaryClassificationEvaluator/
  SparseEmbeddingSimilarityEvaluator/ SparseInformationRetrievalEvaluator/ SparseMSEEvaluator/ SparseNanoBEIREvaluator/
  SparseRerankingEvaluator/ SparseTranslationEvaluator/ SparseTripletEvaluator/ reciprocal_rank_fusion/
  sparse_binary_classification/ sparse_embedding_similarity/ sparse_information_retrieval/ sparse_mse/
  sparse_nano_beir/ sparse_reranking/ sparse_translation/ sparse_triplet/
sparse_encoder.losses: CSRLoss/ CachedSpladeLoss/ FlopsLoss/ SparseAnglELoss/ SparseCoSENTLoss/
  SparseCosineSimilarityLoss/ SparseDistillKLDivLoss/ SparseMSELoss/ SparseMarginMSELoss/
  SparseMultipleNegativesRankingLoss/ SparseTripletLoss/ SpladeLoss/ cached_splade/ csr/ flops/ sparse_angle/
  sparse_cosent/ sparse_cosine_similarity/ sparse_distill_kl_div/ sparse_margin_mse/ sparse_mse/
  sparse_multiple_negatives_ranking/ sparse_triplet/ splade/
sparse_encoder.models: MLMTransformer SparseAutoEncoder SparseStaticEmbedding SpladePooling
sparse_encoder.modules: mlm_transformer/ sparse_auto_encoder/ sparse_static_embedding/ splade_pooling/
sentence_transformer.modules.tokenizer: phrase/ whitespace/ word/
"""
#: A module, and its names.
NAMES = """

"""
