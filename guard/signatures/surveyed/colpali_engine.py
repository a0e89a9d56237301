"""colpali_engine: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "colpali-engine 0.3.9 0.3.18"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: collators/ compression/ data/ interpretability/ loss/ models/ trainer/ utils/
collators: corpus_query_collator visual_retriever_collator
compression: token_pooling/
data: dataset sampler
interpretability: similarity_map_utils similarity_maps
loss: bi_encoder_losses late_interaction_losses
models: gemma3/ idefics3/ idefics_2/ modernvbert/ paligemma/ qwen2/ qwen2_5/ qwen3/ qwen3_5/ qwen_omni/
trainer: colmodel_torch_training colmodel_training contrastive_trainer
utils: dataset_transformation gpu_stats maxsim processing_utils torch_utils transformers_wrappers
compression.token_pooling: base_token_pooling hierarchical_token_pooling lambda_token_pooling
models.gemma3: bigemma3/ colgemma3/
models.idefics3: biidefics3/ colidefics3/
models.idefics_2: biidefics_2/ colidefics_2/
models.modernvbert: bimodernvbert/ bivbert/ colmodernvbert/ colvbert/ configuration_modernvbert modeling_modernvbert
models.paligemma: bipali/ colpali/
models.qwen2: biqwen2/ colqwen2/
models.qwen2_5: biqwen2_5/ colqwen2_5/
models.qwen3: biqwen3/ colqwen3/
models.qwen3_5: biqwen3_5/ colqwen3_5/
models.qwen_omni: colqwen_omni/
models.gemma3.bigemma3: modeling_bigemma processing_bigemma
models.gemma3.colgemma3: modeling_colgemma processing_colgemma
models.idefics3.biidefics3: modeling_biidefics3 processing_biidefics3
models.idefics3.colidefics3: modeling_colidefics3 processing_colidefics3
models.idefics_2.biidefics_2: modeling_biidefics_2 processing_biidefics_2
models.idefics_2.colidefics_2: modeling_colidefics_2 processing_colidefics_2
models.modernvbert.bimodernvbert: modeling_bimodernvbert processing_bimodernvbert
models.modernvbert.bivbert: modeling_bimodernvbert processing_bimodernvbert
models.modernvbert.colmodernvbert: modeling_colmodernvbert processing_colmodernvbert
models.modernvbert.colvbert: modeling_colmodernvbert processing_colmodernvbert
models.paligemma.bipali: modeling_bipali processing_bipali
models.paligemma.colpali: modeling_colpali processing_colpali
models.qwen2.biqwen2: modeling_biqwen2 processing_biqwen2
models.qwen2.colqwen2: modeling_colqwen2 processing_colqwen2
models.qwen2_5.biqwen2_5: modeling_biqwen2_5 processing_biqwen2_5
models.qwen2_5.colqwen2_5: modeling_colqwen2_5 processing_colqwen2_5
models.qwen3.biqwen3: modeling_biqwen3 processing_biqwen3
models.qwen3.colqwen3: modeling_colqwen3 processing_colqwen3
models.qwen3_5.biqwen3_5: modeling_biqwen3_5 processing_biqwen3_5
models.qwen3_5.colqwen3_5: modeling_colqwen3_5 processing_colqwen3_5
models.qwen_omni.colqwen_omni: modeling_colqwen_omni processing_colqwen_omni
"""
#: A module, and its names.
NAMES = """
: BiGemma3 BiGemmaProcessor3 BiIdefics2 BiIdefics3 BiIdefics3Processor BiModernVBert BiModernVBertProcessor BiPali
  BiPaliProcessor BiPaliProj BiQwen2 BiQwen2Processor BiQwen2_5 BiQwen2_5_Processor BiQwen3 BiQwen3Processor BiQwen3_5
  BiQwen3_5Processor ColGemma3 ColGemmaProcessor3 ColIdefics2 ColIdefics2Processor ColIdefics3 ColIdefics3Processor
  ColModernVBert ColModernVBertProcessor ColPali ColPaliProcessor ColQwen2 ColQwen2Processor ColQwen2_5 ColQwen2_5Omni
  ColQwen2_5OmniProcessor ColQwen2_5_Processor ColQwen3 ColQwen3Processor ColQwen3_5 ColQwen3_5Processor collators
  compression data gemma3 idefics3 interpretability loss models modernvbert paligemma qwen2 qwen2_5 qwen3 qwen3_5
  qwen_omni trainer utils
collators: CorpusQueryCollator VisualRetrieverCollator corpus_query_collator visual_retriever_collator
compression: BaseTokenPooler HierarchicalTokenPooler LambdaTokenPooler TokenPoolingOutput token_pooling
data.dataset: Any ColPaliEngineDataset Corpus Dataset Dict Document HFDataset Image List Optional Union random
data: ColPaliEngineDataset Corpus SingleDatasetBatchSampler dataset sampler
interpretability: get_similarity_maps_from_embeddings normalize_similarity_map plot_all_similarity_maps
  plot_similarity_map similarity_map_utils similarity_maps
loss.late_interaction_losses: ColbertLoss ColbertModule ColbertNegativeCELoss ColbertPairwiseCELoss
  ColbertPairwiseNegativeCELoss ColbertSigmoidLoss CrossEntropyLoss F maxsim_inbatch maxsim_kd torch
loss: BiEncoderLoss BiEncoderModule BiNegativeCELoss BiPairwiseCELoss BiPairwiseNegativeCELoss BiSigmoidLoss
  ColbertLoss ColbertModule ColbertNegativeCELoss ColbertPairwiseCELoss ColbertPairwiseNegativeCELoss
  ColbertSigmoidLoss bi_encoder_losses late_interaction_losses
models: BiGemma3 BiGemmaProcessor3 BiIdefics2 BiIdefics3 BiIdefics3Processor BiModernVBert BiModernVBertProcessor
  BiPali BiPaliProcessor BiPaliProj BiQwen2 BiQwen2Processor BiQwen2_5 BiQwen2_5_Processor BiQwen3 BiQwen3Processor
  BiQwen3_5 BiQwen3_5Processor ColGemma3 ColGemmaProcessor3 ColIdefics2 ColIdefics2Processor ColIdefics3
  ColIdefics3Processor ColModernVBert ColModernVBertProcessor ColPali ColPaliProcessor ColQwen2 ColQwen2Processor
  ColQwen2_5 ColQwen2_5Omni ColQwen2_5OmniProcessor ColQwen2_5_Processor ColQwen3 ColQwen3Processor ColQwen3_5
  ColQwen3_5Processor gemma3 idefics3 idefics_2 modernvbert paligemma qwen2 qwen2_5 qwen3 qwen3_5 qwen_omni
trainer.colmodel_torch_training: ColModelTorchTraining ColModelTrainingConfig DataLoader DistributedDataParallel
  DistributedSampler VisualRetrieverCollator all_gather_tensor_autograd dist os print_gpu_utilization torch tqdm
trainer.colmodel_training: BaseVisualRetrieverProcessor Callable ColModelTraining ColModelTrainingConfig
  ColPaliEngineDataset ColbertLoss ContrastiveTrainer CorpusQueryCollator Dict List LoraConfig Optional PeftModel
  PreTrainedModel TrainingArguments Tuple Union VisualRetrieverCollator dataclass get_peft_model os
  print_gpu_utilization print_summary
trainer: ColModelTorchTraining ColModelTraining ColModelTrainingConfig ContrastiveTrainer colmodel_torch_training
  colmodel_training contrastive_trainer
utils.dataset_transformation: ColPaliEngineDataset Corpus Dataset DatasetDict Image List TestSetFactory Tuple
  USE_LOCAL_DATASET add_metadata_column cast concatenate_datasets ds load_dataset load_docmatix_ir_negs
  load_docvqa_dataset load_dummy_dataset load_eval_set load_multi_qa_datasets load_train_set load_train_set_detailed
  load_train_set_ir load_train_set_ir_negs load_train_set_with_docmatix load_train_set_with_tabfquad load_wikiss os
utils: dataset_transformation gpu_stats maxsim processing_utils torch_utils transformers_wrappers
"""
