"""Predicts the species of irises: one JSON object on stdin, one on stdout."""

import json
import os
import pickle
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def main():
    task = json.load(sys.stdin.buffer)
    with open(os.path.join(HERE, "metrics.json"), encoding="utf-8") as source:
        metrics = json.load(source)
    with open(os.path.join(HERE, "model.pickle"), "rb") as source:
        model = pickle.load(source)

    features = metrics["features"]
    rows = [[row[name] for name in features] for row in task["rows"]]
    predictions = []
    for probabilities in model.predict_proba(rows).tolist():
        by_species = dict(zip(metrics["species"], probabilities))
        prediction = {"species": max(by_species, key=by_species.get)}
        if task.get("probabilities", True):
            prediction["probabilities"] = {
                name: round(value, 6) for name, value in by_species.items()
            }
        predictions.append(prediction)

    log = f"{len(rows)} rows, scikit-learn {metrics['scikit_learn']}"
    print(json.dumps({"level": "debug", "message": log}), file=sys.stderr)
    result = {
        "predictions": predictions,
        "model": {
            "kind": "logistic regression",
            "accuracy": metrics["accuracy"],
            "trained_on": metrics["trained_on"],
        },
    }
    json.dump(result, sys.stdout)


if __name__ == "__main__":
    main()
