// Unit tests, without a container: go test ./...
package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestCountWords(t *testing.T) {
	cases := []struct {
		text      string
		minLength int
		want      output
		ok        bool
	}{
		{"the quick brown fox", 1, output{4, "quick"}, true},
		{"the quick brown fox", 4, output{2, "quick"}, true},
		{" \n ", 1, output{}, false},
	}
	for _, it := range cases {
		got, ok := countWords(it.text, it.minLength)
		if got != it.want || ok != it.ok {
			t.Errorf("countWords(%q, %d) = %v, %v", it.text, it.minLength, got, ok)
		}
	}
}

func TestRun(t *testing.T) {
	cases := []struct {
		input, stdout string
		code          int
	}{
		{`{"text": "one two"}`, `{"words":2,"longest":"one"}` + "\n", 0},
		{`{"text": ""}`, "", noWords},
		{`one two`, "", invalidInput},
		{`{}`, "", invalidInput},
	}
	for _, it := range cases {
		var stdout, stderr bytes.Buffer
		code := run(strings.NewReader(it.input), &stdout, &stderr)
		if code != it.code || stdout.String() != it.stdout {
			t.Errorf("run(%q) = %d, %q", it.input, code, stdout.String())
		}
		if !strings.HasPrefix(stderr.String(), `{"level":`) {
			t.Errorf("run(%q) logs %q", it.input, stderr.String())
		}
	}
}
