"""Trains the model while the image is built, and refuses to ship a bad one.

Training here, and not before, makes the model fit the scikit-learn that is
going to load it.
"""

import csv
import json
import pickle
import sys

import numpy
import sklearn
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

LEAST_ACCURACY = 0.9


def main():
    with open("iris.csv", encoding="utf-8", newline="") as source:
        header, *records = csv.reader(source)
    features = header[:-1]
    values = numpy.array([record[:-1] for record in records], dtype=float)
    species = numpy.array([record[-1] for record in records])

    known, held_out, known_species, held_out_species = train_test_split(
        values, species, test_size=0.3, random_state=0, stratify=species
    )
    model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))
    model.fit(known, known_species)
    accuracy = float(model.score(held_out, held_out_species))

    metrics = {
        "accuracy": round(accuracy, 4),
        "features": features,
        "species": model.classes_.tolist(),
        "trained_on": len(known),
        "held_out": len(held_out),
        "scikit_learn": sklearn.__version__,
    }
    print(json.dumps(metrics))
    if accuracy < LEAST_ACCURACY:
        sys.exit(f"accuracy {accuracy:.3f} is under {LEAST_ACCURACY}")
    with open("model.pickle", "wb") as target:
        pickle.dump(model, target)
    with open("metrics.json", "w", encoding="utf-8") as target:
        json.dump(metrics, target, indent=2)


if __name__ == "__main__":
    main()
