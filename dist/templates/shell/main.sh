#!/bin/sh
# Counts the words of a text: one JSON object on stdin, one on stdout.
# Everything else, such as the log, goes to stderr; the exit code says how it
# went. jq reads and writes the JSON: nothing of the input is ever code.
set -eu

INVALID_INPUT=2
NO_WORDS=3

# A line of the log; plugin-runner shows it by its level.
log() {
  jq -nc --arg level "$1" --arg message "$2" '{$level, $message}' >&2
}

# The input schema has been checked before the plugin starts; this is for
# whoever runs the image by hand.
is_usable() {
  printf '%s' "$1" |
    jq -se 'length == 1 and (.[0] | type == "object" and (.text | type == "string"))' \
      >/dev/null 2>&1
}

# Words are what white space separates; shorter ones than min_length do not
# count. Prints null when no word does.
count_words() {
  jq -c '
    (.min_length // 1) as $min
    | [.text | splits("\\s+") | select(. != "" and length >= $min)] as $words
    | if $words == [] then null else {
        words: ($words | length),
        longest: (($words | map(length) | max) as $most | first($words[] | select(length == $most)))
      } end'
}

input=$(cat)
if ! is_usable "$input"; then
  log error 'the input is not a JSON object with a "text"'
  exit "$INVALID_INPUT"
fi
result=$(printf '%s' "$input" | count_words)
if [ "$result" = null ]; then
  log error 'no word of the text counts'
  exit "$NO_WORDS"
fi
log info "counted $(printf '%s' "$result" | jq .words) words"
printf '%s\n' "$result"
