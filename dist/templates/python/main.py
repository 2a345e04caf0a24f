"""Counts the words of a text: one JSON object on stdin, one on stdout.

Everything else, such as the log, goes to stderr; the exit code says how it went.
"""

import json
import sys

INVALID_INPUT = 2
NO_WORDS = 3


class InvalidInput(Exception):
    """The input cannot be used; the message says why."""


def count_words(text, min_length=1):
    """The number of words and the first of the longest ones.

    Words are what white space separates; shorter ones than min_length do not
    count. None when no word does.
    """
    words = [word for word in text.split() if len(word) >= min_length]
    if not words:
        return None
    return {"words": len(words), "longest": max(words, key=len)}


def read_input(stream):
    """The input, with what the code relies on checked.

    The input schema has been checked before the plugin starts; this is for
    whoever runs the image by hand.
    """
    try:
        task = json.load(stream)
    except ValueError as error:
        raise InvalidInput(f"the input is not JSON: {error}") from error
    if not isinstance(task, dict) or not isinstance(task.get("text"), str):
        raise InvalidInput('the input is not an object with a "text"')
    return task


def log(level, message):
    """A line of the log; plugin-runner shows it by its level."""
    print(json.dumps({"level": level, "message": message}), file=sys.stderr)


def main(stdin=sys.stdin.buffer, stdout=sys.stdout):
    try:
        task = read_input(stdin)
    except InvalidInput as error:
        log("error", str(error))
        return INVALID_INPUT
    result = count_words(task["text"], task.get("min_length", 1))
    if result is None:
        log("error", "no word of the text counts")
        return NO_WORDS
    log("info", f"counted {result['words']} words")
    json.dump(result, stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
