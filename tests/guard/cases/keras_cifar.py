# /// script
# requires-python = ">=3.11"
# dependencies = ["keras>=3", "tensorflow", "numpy", "huggingface_hub"]
# ///
import os

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np
from huggingface_hub import HfApi

(x, y), (xt, yt) = keras.datasets.cifar10.load_data()
x, xt = x.astype("float32") / 255, xt.astype("float32") / 255
model = keras.Sequential([
    keras.layers.Input((32, 32, 3)),
    keras.layers.Conv2D(64, 3, activation="relu"),
    keras.layers.MaxPooling2D(),
    keras.layers.Conv2D(128, 3, activation="relu"),
    keras.layers.GlobalAveragePooling2D(),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit(x, y, validation_data=(xt, yt), epochs=int(os.environ.get("EPOCHS", 30)), batch_size=256, verbose=2)

target = os.environ.get("OUT", "model.keras")
model.save(target)
np.savez(target.replace(".keras", "-history.npz"), **history.history)

if repo := os.environ.get("REPO"):
    api = HfApi()
    api.create_repo(repo, exist_ok=True)
    api.upload_file(path_or_fileobj=target, path_in_repo="model.keras", repo_id=repo)
