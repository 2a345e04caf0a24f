"""Unit tests, without a container: python3 -m unittest"""

import contextlib
import io
import json
import unittest

import main


def run(text):
    """The exit code, stdout and stderr of the plugin for an input."""
    stdout, stderr = io.StringIO(), io.StringIO()
    with contextlib.redirect_stderr(stderr):
        code = main.main(io.BytesIO(text.encode()), stdout)
    return code, stdout.getvalue(), stderr.getvalue()


class CountWords(unittest.TestCase):
    def test_counts_words(self):
        result = main.count_words("the quick brown fox")
        self.assertEqual(result, {"words": 4, "longest": "quick"})

    def test_leaves_short_words_out(self):
        result = main.count_words("the quick brown fox", min_length=4)
        self.assertEqual(result, {"words": 2, "longest": "quick"})

    def test_no_words(self):
        self.assertIsNone(main.count_words(" \n "))


class Main(unittest.TestCase):
    def test_prints_json(self):
        code, stdout, _ = run('{"text": "one two"}')
        self.assertEqual(code, 0)
        self.assertEqual(json.loads(stdout), {"words": 2, "longest": "one"})

    def test_refuses_what_is_not_json(self):
        code, stdout, stderr = run("one two")
        self.assertEqual((code, stdout), (main.INVALID_INPUT, ""))
        self.assertEqual(json.loads(stderr)["level"], "error")

    def test_refuses_an_input_without_text(self):
        self.assertEqual(run("[]")[0], main.INVALID_INPUT)


if __name__ == "__main__":
    unittest.main()
