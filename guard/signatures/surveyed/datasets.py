"""datasets: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "datasets 2.14.7 5.2.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: Features/ SplitGenerator/ arrow_dataset arrow_reader arrow_writer builder combine commands/ config data_files
  dataset_dict distributed download/ exceptions features/ filesystems/ fingerprint formatting/ hub info inspect io/
  iterable_dataset keyhash load metric naming packaged_modules/ parallel/ search splits streaming table tasks/ utils/
commands: convert convert_to_parquet datasets_cli delete_from_hub dummy_data env run_beam test
download: download_config download_manager mock_download_manager streaming_download_manager
features: audio bio_sequence bio_structure features image mesh nifti pdf translation video
filesystems: compression s3filesystem
formatting: formatting jax_formatter np_formatter polars_formatter tf_formatter torch_formatter
io: abc csv generator json parquet spark sql text
packaged_modules: arrow/ audiofolder/ cache/ conll/ csv/ eval/ fasta/ fastq/ folder_based_builder/ genbank/ generator/
  harbor/ hdf5/ iceberg/ imagefolder/ json/ lance/ meshfolder/ mmcif/ niftifolder/ pandas/ parquet/ pdb/ pdffolder/
  spark/ sql/ text/ tsfile/ videofolder/ vortex/ webdataset/ xml/
parallel: parallel
tasks: audio_classification audio_classificiation automatic_speech_recognition base image_classification
  language_modeling question_answering summarization text_classification
utils: beam_utils cache deprecation_utils doc_utils download_manager experimental extract file_utils filelock hub
  info_utils json logging metadata patching py_utils readme resources/ sharding stratify tf_utils tqdm track typing
  version
packaged_modules.arrow: arrow
packaged_modules.audiofolder: audiofolder
packaged_modules.cache: cache/
packaged_modules.conll: conll
packaged_modules.csv: csv
packaged_modules.eval: eval
packaged_modules.fasta: fasta
packaged_modules.fastq: fastq
packaged_modules.folder_based_builder: folder_based_builder
packaged_modules.genbank: genbank
packaged_modules.generator: generator
packaged_modules.harbor: harbor
packaged_modules.hdf5: hdf5
packaged_modules.iceberg: iceberg
packaged_modules.imagefolder: imagefolder
packaged_modules.json: json
packaged_modules.lance: lance
packaged_modules.meshfolder: meshfolder
packaged_modules.mmcif: mmcif
packaged_modules.niftifolder: niftifolder
packaged_modules.pandas: pandas
packaged_modules.parquet: parquet
packaged_modules.pdb: pdb
packaged_modules.pdffolder: pdffolder
packaged_modules.spark: spark
packaged_modules.sql: sql
packaged_modules.text: text
packaged_modules.tsfile: tsfile
packaged_modules.videofolder: videofolder
packaged_modules.vortex: vortex
packaged_modules.webdataset: webdataset
packaged_modules.xml: xml
utils.resources:
"""
#: A module, and its names.
NAMES = """

"""
