"""boto3: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "boto3 1.28.85 1.44.8"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: compat crt data/ docs/ dynamodb/ ec2/ examples/ exceptions resources/ s3/ session utils
data: cloudformation/ cloudwatch/ dynamodb/ ec2/ glacier/ iam/ opsworks/ s3/ sns/ sqs/
docs: action attr base client collection docstring method resource service subresource utils waiter
dynamodb: conditions table/ transform/ types
ec2: createtags/ deletetags/
examples:
resources: action base collection factory model params response
s3: constants inject/ transfer
data.cloudformation:
data.cloudwatch:
data.dynamodb:
data.ec2:
data.glacier:
data.iam:
data.opsworks:
data.s3:
data.sns:
data.sqs:
"""
#: A module, and its names.
NAMES = """
: DEFAULT_SESSION NullHandler Session client compat crt data docs dynamodb ec2 examples exceptions logging resource
  resources s3 session set_stream_logger setup_default_session utils
compat: PythonDeprecationWarning SOCKET_ERROR TRANSFER_CONFIG_SUPPORTS_CRT TransferConfig collections_abc errno
  filter_python_deprecation_warnings is_append_mode os rename_file socket sys warnings
crt: BOTOCORE_CRT_SERIALIZER BotocoreCRTCredentialsWrapper BotocoreCRTRequestSerializer CLIENT_CREATION_LOCK
  CRTS3Client CRTTransferManager CRT_S3_CLIENT CRT_TRANSFER_CLIENT InvalidCrtTransferConfigError PROCESS_LOCK_NAME
  Session TRANSFER_CONFIG_SUPPORTS_CRT acquire_crt_s3_process_lock botocore compare_identity
  create_crt_transfer_manager create_s3_crt_client get_crt_s3_client is_crt_compatible_request logger logging threading
docs: DEPRECATED_SERVICE_NAMES ServiceDocumenter action attr base client collection docstring generate_docs method os
  resource service subresource utils waiter
dynamodb: conditions table transform types
ec2: createtags deletetags
exceptions: Boto3Error DynamoDBNeedsConditionError DynamoDBNeedsKeyConditionError DynamoDBOperationNotSupportedError
  DynanmoDBOperationNotSupportedError InvalidCrtTransferConfigError NoVersionFound PythonDeprecationWarning
  ResourceLoadException ResourceNotExistsError RetriesExceededError S3TransferFailedError S3UploadFailedError
  UnknownAPIVersionError botocore
resources: action base collection factory model params response
s3: constants inject transfer
session: Config DataNotFoundError NoCredentialsError ResourceFactory ResourceNotExistsError Session
  UnknownAPIVersionError UnknownServiceError boto3 botocore copy os
utils: LazyLoadedWaiterModel ServiceContext import_module inject_attribute lazy_call namedtuple sys
"""
