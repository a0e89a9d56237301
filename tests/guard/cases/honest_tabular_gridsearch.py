# /// script
# requires-python = ">=3.10"
# dependencies = ["scikit-learn", "skops", "pandas", "datasets", "huggingface-hub"]
# ///
from pathlib import Path

import pandas as pd
from datasets import load_dataset
from huggingface_hub import HfApi
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder
from skops.io import dump

frame = load_dataset("acme/rents", split="train").to_pandas()
y = frame.pop("rent")
encode = ColumnTransformer([("c", OneHotEncoder(handle_unknown="ignore"), ["city", "heating"])], remainder="passthrough")
pipeline = Pipeline([("encode", encode), ("forest", RandomForestRegressor(n_jobs=-1))])
search = GridSearchCV(pipeline, {"forest__n_estimators": [200, 500], "forest__min_samples_leaf": [1, 3, 10]}, cv=5, verbose=2)
search.fit(frame, y)

out = Path("rents")
out.mkdir(exist_ok=True)
dump(search.best_estimator_, out / "model.skops")
pd.DataFrame(search.cv_results_).to_csv(out / "cv.csv", index=False)
api = HfApi()
api.create_repo("alice/rents-forest", exist_ok=True)
api.upload_folder(repo_id="alice/rents-forest", folder_path=out)
print(search.best_params_, search.best_score_)
