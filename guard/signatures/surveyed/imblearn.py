"""imblearn: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "imbalanced-learn 0.5.0 0.14.2"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: base combine/ datasets/ ensemble/ exceptions keras/ metrics/ model_selection/ over_sampling/ pipeline tensorflow/
  tests/ under_sampling/ utils/
combine: tests/
datasets: tests/
ensemble: base tests/
keras: tests/
metrics: pairwise tests/
model_selection: tests/
over_sampling: base tests/
tensorflow: tests/
under_sampling: base
utils: deprecation estimator_checks fixes testing tests/
"""
#: A module, and its names.
NAMES = """
combine: SMOTEENN SMOTETomek tests
datasets: fetch_datasets make_imbalance tests
ensemble: BalanceCascade BalancedBaggingClassifier BalancedRandomForestClassifier EasyEnsemble EasyEnsembleClassifier
  RUSBoostClassifier base tests
exceptions: raise_isinstance_error
keras: BalancedBatchGenerator balanced_batch_generator tests
metrics: classification_report_imbalanced geometric_mean_score macro_averaged_mean_absolute_error
  make_index_balanced_accuracy pairwise sensitivity_score sensitivity_specificity_support specificity_score tests
model_selection: InstanceHardnessCV tests
over_sampling: ADASYN BorderlineSMOTE KMeansSMOTE RandomOverSampler SMOTE SMOTEN SMOTENC SVMSMOTE base tests
tensorflow: balanced_batch_generator tests
under_sampling: AllKNN ClusterCentroids CondensedNearestNeighbour EditedNearestNeighbours InstanceHardnessThreshold
  NearMiss NeighbourhoodCleaningRule OneSidedSelection RandomUnderSampler RepeatedEditedNearestNeighbours TomekLinks
  base
utils: Substitution check_neighbors_object check_ratio check_sampling_strategy check_target_type deprecation
  estimator_checks fixes testing tests
"""
