"""Files and folders that a script writes, and the URLs of storage that such a call may be given instead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.script.values import Bound, Const, Instance, PathValue, Ref, Text, Value, options, truth
from guard.sinks.base import Sink, Write, text, texts
from guard.words import words

if TYPE_CHECKING:
    from guard.script.context import Event
    from schemas.hub_uri import HubType

#: Functions by qualified name: the parameter that holds the path, and its position.
FUNCTIONS: dict[str, tuple[str, int]] = {
    "torch.save": ("f", 1),
    "safetensors.torch.save_file": ("filename", 1),
    "safetensors.numpy.save_file": ("filename", 1),
    "numpy.save": ("file", 0),
    "numpy.savez": ("file", 0),
    "numpy.savez_compressed": ("file", 0),
    "numpy.savetxt": ("fname", 0),
    "joblib.dump": ("filename", 1),
    "cv2.imwrite": ("filename", 0),
    "imageio.imwrite": ("uri", 0),
    "imageio.mimsave": ("uri", 0),
    "soundfile.write": ("file", 0),
    "scipy.io.wavfile.write": ("filename", 0),
    "torchaudio.save": ("uri", 0),
    "torchvision.utils.save_image": ("fp", 1),
    "matplotlib.pyplot.savefig": ("fname", 0),
    "diffusers.export_to_video": ("output_video_path", 1),
    "diffusers.export_to_gif": ("output_gif_path", 1),
    "diffusers.export_to_ply": ("output_ply_path", 1),
    "diffusers.export_to_obj": ("output_obj_path", 1),
    "sample_factory.generate_model_card": ("dir_path", 0),
    "shutil.copy": ("dst", 1),
    "shutil.copy2": ("dst", 1),
    "shutil.copyfile": ("dst", 1),
    "shutil.copytree": ("dst", 1),
    "shutil.move": ("dst", 1),
    "shutil.make_archive": ("base_name", 0),
    "pyarrow.parquet.write_table": ("where", 1),
    "pyarrow.csv.write_csv": ("output_file", 1),
    "pyarrow.parquet.write_to_dataset": ("root_path", 1),
    "pyarrow.dataset.write_dataset": ("base_dir", 1),
    "os.rename": ("dst", 1),
    "os.replace": ("dst", 1),
    "keras.models.save_model": ("filepath", 1),
    "onnx.save": ("f", 1),
    "onnx.save_model": ("f", 1),
    "torch.onnx.export": ("f", 2),
    "torch.jit.save": ("f", 1),
    "torch.export.save": ("f", 1),
    "onnxruntime.quantization.quantize_dynamic": ("model_output", 1),
    "onnxruntime.quantization.quantize_static": ("model_output", 1),
    "optimum.exporters.onnx.main_export": ("output", 1),
    "tensorflow.saved_model.save": ("export_dir", 1),
    "openvino.save_model": ("output_model", 1),
    "scipy.io.savemat": ("file_name", 0),
    "scipy.sparse.save_npz": ("file", 0),
    "skops.io.dump": ("file", 1),
    "faiss.write_index": ("fname", 1),
    "jsonlines.open": ("file", 0),
    "llmcompressor.model_free_ptq": ("save_directory", 1),
    "lance.write_dataset": ("uri", 1),
    "mergekit.merge.run_merge": ("out_path", 1),
    "llama_cpp.llama_model_quantize": ("fname_out", 1),
    "whisper.utils.get_writer": ("output_dir", 1),
    "whisperx.utils.get_writer": ("output_dir", 1),
}
#: Functions that write only where the parameter is given.
_ONLY_IF_GIVEN = {"yaml.dump": ("stream", 1), "llmcompressor.oneshot": ("output_dir", 9)}
#: Methods of anything: the parameter that holds the path, and its position.
METHODS: dict[str, tuple[str, int]] = {
    "save_pretrained": ("save_directory", 0),
    "save_pretrained_merged": ("save_directory", 0),
    "save_pretrained_gguf": ("save_directory", 0),
    "save_lora_weights": ("save_directory", 0),
    "save_to_disk": ("dataset_path", 0),
    "to_csv": ("path_or_buf", 0),
    "to_parquet": ("path", 0),
    "to_json": ("path_or_buf", 0),
    "to_excel": ("excel_writer", 0),
    "to_pickle": ("path", 0),
    "to_feather": ("path", 0),
    "to_html": ("buf", 0),
    "to_markdown": ("buf", 0),
    "write_parquet": ("file", 0),
    "write_csv": ("file", 0),
    "write_json": ("file", 0),
    "write_ndjson": ("file", 0),
    "sink_parquet": ("path", 0),
    "sink_csv": ("path", 0),
    "savefig": ("fname", 0),
    "save_weights": ("filepath", 0),
    "write_text": ("", 9),
    "write_bytes": ("", 9),
    "save_checkpoint": ("", 0),
    "save_state": ("output_dir", 0),
    "write_image": ("file", 0),
    "write_html": ("file", 0),
    "save_model": ("fname", 0),
    "write_gguf": ("path", 0),
    "to_file": ("filename", 0),
    "to_netcdf": ("path", 0),
    "to_zarr": ("store", 0),
    "to_orc": ("path", 0),
    "to_stata": ("path", 0),
    "sink_ndjson": ("path", 0),
    "sink_ipc": ("path", 0),
    "write_ipc": ("file", 0),
    "write_excel": ("workbook", 0),
    "write_avro": ("file", 0),
    "write_delta": ("target", 0),
    "write_videofile": ("filename", 0),
}
#: Classes whose instances write to the path that they are made with.
CONSTRUCTORS: dict[str, tuple[str, int]] = {
    "cv2.VideoWriter": ("filename", 0),
    "pandas.ExcelWriter": ("path", 0),
    "gguf.GGUFWriter": ("path", 0),
    "pyarrow.parquet.ParquetWriter": ("where", 0),
    "torch.utils.tensorboard.SummaryWriter": ("log_dir", 0),
    "zarr.open_group": ("store", 0),
    "lmdb.open": ("path", 0),
    "datatrove.JsonlWriter": ("output_folder", 0),
    "datatrove.ParquetWriter": ("output_folder", 0),
    "datatrove.ArrowWriter": ("output_folder", 0),
}
#: How writers of files, which are made with the path that they write to, call it.
_PATHS = ("path", "filename", "file", "out", "output", "output_dir", "pattern", "log_dir", "save_dir", "fname")
#: Classes of these names that write no file, or are known by other tables.
_NO_FILES = ("huggingface_hub", "asyncio", "io.", "?")
#: Methods of a file system: the parameter that holds the path that is written, and its position.
_FILE_SYSTEM: dict[str, tuple[str, int]] = {
    "put": ("rpath", 1),
    "put_file": ("rpath", 1),
    "upload": ("rpath", 1),
    "pipe": ("path", 0),
    "pipe_file": ("path", 0),
    "write_text": ("path", 0),
    "write_bytes": ("path", 0),
    "cp_file": ("path2", 1),
    "copy": ("path2", 1),
    "mv": ("path2", 1),
    "touch": ("path", 0),
}
_OPENS = re.compile(r"(?:^|_)open(?:_|$)")
_WRITING = frozenset({"w", "wb", "wt", "a", "ab", "at", "x", "xb", "w-", "r+", "r+b", "w+", "wb+", "a+"})
_SAVE_OWNERS = words("PIL keras tensorflow gensim ultralytics sklearn torch imageio setfit sentence_transformers")
_SCHEMES = {"s3": "s3", "s3a": "s3", "gs": "gs", "gcs": "gs", "az": "az", "abfs": "az", "abfss": "az", "adl": "az"}
#: The environment variables that hold the credentials of a store.
CREDENTIALS = {
    "s3": ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"),
    "gs": ("GOOGLE_APPLICATION_CREDENTIALS",),
    "az": (
        "AZURE_STORAGE_CONNECTION_STRING",
        "AZURE_STORAGE_ACCOUNT_KEY",
        "AZURE_STORAGE_KEY",
        "AZURE_STORAGE_SAS_TOKEN",
    ),
}
_TYPES: dict[str, HubType] = {"datasets": "dataset", "spaces": "space", "buckets": "bucket"}


def mode_of(event: Event, position: int) -> str:
    """The mode of an `open`, of several the one that writes; `?` if it is not known."""
    mode = event.call.arg("mode", position)
    known = ["r"] if mode is None else [text(one) or "?" for one in options(mode)]
    return next((one for one in known if _writes(one)), known[0])


def _writes(mode: str) -> bool:
    return any(letter in mode for letter in "wax+")


def find(event: Event) -> Sink | Write | None:
    """The file, or the place in a store, that a call writes."""
    found, path = _target(event)
    if isinstance(path, Instance) and path.path == "str.encode()" and path.call is not None:
        # What C is told of a path is its bytes.
        path = path.call.receiver
    if not found or isinstance(path, Instance):
        # A file that the script opened: the `open` is what writes.
        return None
    return written_to(event, path, event.call.name)


def _target(event: Event) -> tuple[bool, Value | None]:
    """Whether a call writes, and the path that it is given."""
    call = event.call
    name = call.name
    if call.path in _ONLY_IF_GIVEN:
        path = call.arg(*_ONLY_IF_GIVEN[call.path])
        return path is not None, path
    if call.path in FUNCTIONS:
        return True, call.arg(*FUNCTIONS[call.path])
    if name in _FILE_SYSTEM and _is_hub(call.receiver):
        return True, call.arg(*_FILE_SYSTEM[name])
    if name == "open":
        return _opened(event)
    if name in METHODS and call.receiver is not None:
        path = call.receiver if isinstance(call.receiver, PathValue) else call.arg(*METHODS[name])
        return path is not None or not name.startswith("to_"), path
    if call.path.startswith("datatrove.") and "output_folder" in call.kwargs:
        return True, call.kwargs["output_folder"]
    if name == "ModelCheckpoint" and "lightning" in call.path and "dirpath" in call.kwargs:
        return True, call.kwargs["dirpath"]
    if call.path in CONSTRUCTORS:
        return True, call.arg(*CONSTRUCTORS[call.path])
    if name[:1].isupper() and name.endswith("Writer") and "." in call.path and not call.path.startswith(_NO_FILES):
        path = next((call.kwargs[one] for one in _PATHS if one in call.kwargs), call.args[0] if call.args else None)
        return isinstance(path, Const | Text | PathValue) and text(path) != "", path
    saves = name == "save" and call.receiver is not None and bool(call.args) and _is_saver(call.receiver)
    return (True, call.args[0]) if saves or _is_opened_by_mode(event) else (False, None)


def _is_opened_by_mode(event: Event) -> bool:
    """Whether a call has a path and then a mode for writing, as `h5py.File(path, "w")` has."""
    call = event.call
    mode = text(call.kwargs.get("mode") or (call.args[1] if len(call.args) > 1 else None))
    if mode is None or mode not in _WRITING or not call.args or not isinstance(call.args[0], Const | Text | PathValue):
        return False
    return call.name[:1].isupper() or _OPENS.search(call.name) is not None


def _is_saver(receiver: Value) -> bool:
    owner = receiver
    while isinstance(owner, Bound):
        owner = owner.owner
    root = owner.path.partition(".")[0] if isinstance(owner, Instance) else "?"
    return root in _SAVE_OWNERS or root == "?" or isinstance(owner, Instance)


def _opened(event: Event) -> tuple[bool, Value | None]:
    call = event.call
    if isinstance(call.receiver, PathValue):
        path: Value | None = call.receiver
        mode = mode_of(event, 0)
    elif call.path in ("open", "fsspec.open", "gzip.open", "bz2.open", "lzma.open", "smart_open.open", "tarfile.open"):
        path, mode = call.arg("file", 0) or call.kwargs.get("urlpath"), mode_of(event, 1)
    elif call.path.endswith(("HfFileSystem.open", "FileSystem.open", "hffs.open", "aiofiles.open")):
        path, mode = call.arg("path", 0), mode_of(event, 1)
    else:
        # `open` of a library that takes a path and a mode.
        path, mode = call.args[0] if call.args else None, mode_of(event, 1)
        return _writes(mode) and isinstance(path, Const | Text | PathValue), path
    return _writes(mode), path


def written_to(event: Event, path: Value | None, name: str) -> Sink | Write:
    """What a call that writes to `path` keeps: a place in a store if it is a URL, a file otherwise."""
    for known in texts(path):
        scheme, separator, rest = known.partition("://")
        filesystem = _is_hub(event.call.receiver) or _is_hub(event.call.kwargs.get("filesystem"))
        if separator and scheme == "hf" and event.call.path.startswith("polars"):
            # polars reads `hf://` and cannot write it.
            return Write(event, Const("?"), "polars")
        if (separator and scheme == "hf") or (filesystem and not separator):
            return hub_path(event, rest if separator else known, name, path)
        if separator and scheme in _SCHEMES:
            store = _SCHEMES[scheme]
            return Sink(
                event,
                "external",
                Const(known),
                None,
                creates=True,
                via=event.call.path,
                credentials=CREDENTIALS[store],
                uri=known,
                needs_token=False,
            )
    return Write(event, path, name)


def _is_hub(filesystem: Value | None) -> bool:
    """Whether a writer is given the Hub's file system to write to."""
    if not isinstance(filesystem, Instance):
        return filesystem == Ref("huggingface_hub.hffs")
    made = filesystem.call
    by_name = filesystem.path == "fsspec.FileSystem" and made is not None and text(made.arg("protocol", 0)) == "hf"
    return by_name or filesystem.path.endswith("HfFileSystem")


def hub_path(event: Event, rest: str, name: str, path: Value | None) -> Sink:
    """The sink of a path `[datasets/|spaces/|buckets/]OWNER/NAME/...` of the Hub's file system."""
    del name
    parts = rest.split("/")
    kind = _TYPES.get(parts[0])
    if kind is not None or parts[0] == "models":
        parts = parts[1:]
    return Sink(
        event,
        "bucket" if kind == "bucket" else "hub",
        Const("/".join(parts[:2]).partition("@")[0]),
        kind or "model",
        creates=False,
        via=event.call.path,
        source=path,
    )


def is_text_mode(event: Event) -> bool:
    """Whether a file is opened for text."""
    return truth(event.call.kwargs.get("binary")) is not True
