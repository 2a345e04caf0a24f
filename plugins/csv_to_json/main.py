"""CSV to JSON and back: one JSON object on stdin, one on stdout."""

import csv
import io
import json
import re
import sys

MAX_FAULTS = 10
MAX_SAFE_INTEGER = 2**53 - 1
INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,15})\Z")
NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\Z")


class Faults(Exception):
    """What is wrong with the data, one sentence each."""

    def __init__(self, *messages):
        super().__init__(messages)
        self.messages = messages


def infer(text):
    """The JSON value that a CSV field spells, or the text itself.

    What would lose something stays text: 007, +1, 1e999, and integers that
    JavaScript cannot hold.
    """
    if text == "":
        return None
    if text in ("true", "false"):
        return text == "true"
    if INTEGER.match(text):
        number = int(text)
        return number if abs(number) <= MAX_SAFE_INTEGER else text
    if NUMBER.match(text) and not text.lstrip("-").isdigit():
        number = float(text)
        return number if abs(number) != float("inf") else text
    return text


def check_columns(columns):
    faults = []
    if "" in columns:
        faults.append(f"column {columns.index('') + 1} has no name")
    for name in sorted({name for name in columns if columns.count(name) > 1}):
        faults.append(f"column {name!r} is named {columns.count(name)} times")
    if faults:
        raise Faults(*faults)


def read_records(text, delimiter):
    """The records of a CSV text with the line each ends on, no empty lines."""
    csv.field_size_limit(max(len(text), 1))
    source = io.StringIO(text.removeprefix("\ufeff"), newline="")
    reader = csv.reader(source, delimiter=delimiter, strict=True)
    try:
        return [(reader.line_num, record) for record in reader if record]
    except csv.Error as error:
        raise Faults(f"line {reader.line_num}: {error}") from error


def csv_to_json(task):
    records = read_records(task["csv"], task["delimiter"])
    columns = task.get("columns")
    if task["header"]:
        if not records:
            raise Faults("there is no header line")
        header = records.pop(0)[1]
        columns = columns or header
    elif columns is None:
        width = len(records[0][1]) if records else 0
        columns = [f"column_{number}" for number in range(1, width + 1)]
    check_columns(columns)

    faults = [
        f"line {line}: {len(record)} fields, expected {len(columns)}"
        for line, record in records
        if len(record) != len(columns)
    ]
    if faults:
        raise Faults(*faults)
    value_of = infer if task["infer_types"] else str
    rows = [dict(zip(columns, map(value_of, record))) for _, record in records]
    return {"columns": columns, "count": len(rows), "rows": rows}


def field(value):
    """A JSON value as CSV; None where it has no spelling in one field."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bool, int, float)):
        return json.dumps(value)
    return None


def json_to_csv(task):
    rows = task["rows"]
    columns = task.get("columns")
    if columns is None:
        columns = list(dict.fromkeys(name for row in rows for name in row))
    check_columns(columns)

    faults = []
    records = []
    for number, row in enumerate(rows):
        for name in row:
            if name not in columns:
                faults.append(f"/rows/{number}: {name!r} is not in columns")
        record = [field(row.get(name)) for name in columns]
        for name, text in zip(columns, record):
            if text is None:
                kind = "an array" if isinstance(row[name], list) else "an object"
                faults.append(f"/rows/{number}: {name!r} is {kind}")
        records.append(record)
    if faults:
        raise Faults(*faults)

    target = io.StringIO()
    writer = csv.writer(target, delimiter=task["delimiter"], lineterminator="\n")
    if task["header"] and columns:
        writer.writerow(columns)
    writer.writerows(records)
    return {"columns": columns, "count": len(rows), "csv": target.getvalue()}


def log(level, message):
    print(json.dumps({"level": level, "message": message}), file=sys.stderr)


def main():
    task = json.load(sys.stdin.buffer)
    convert = json_to_csv if task["direction"] == "json_to_csv" else csv_to_json
    try:
        result = convert(task)
    except Faults as faults:
        for message in faults.messages[:MAX_FAULTS]:
            log("error", message)
        if len(faults.messages) > MAX_FAULTS:
            log("error", f"{len(faults.messages) - MAX_FAULTS} more faults")
        return 1
    log("debug", f"{result['count']} rows, {len(result['columns'])} columns")
    json.dump(result, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
