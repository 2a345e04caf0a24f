// Counts the words of a text: one JSON object on stdin, one on stdout.
// Everything else, such as the log, goes to stderr; the exit code says how it
// went.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"
)

const (
	invalidInput = 2
	noWords      = 3
)

type input struct {
	Text      *string `json:"text"`
	MinLength int     `json:"min_length"`
}

type output struct {
	Words   int    `json:"words"`
	Longest string `json:"longest"`
}

func main() {
	os.Exit(run(os.Stdin, os.Stdout, os.Stderr))
}

// run does the task and returns the exit code.
func run(stdin io.Reader, stdout, stderr io.Writer) int {
	task, err := readInput(stdin)
	if err != nil {
		log(stderr, "error", err.Error())
		return invalidInput
	}
	result, ok := countWords(*task.Text, task.MinLength)
	if !ok {
		log(stderr, "error", "no word of the text counts")
		return noWords
	}
	log(stderr, "info", fmt.Sprintf("counted %d words", result.Words))
	if err := json.NewEncoder(stdout).Encode(result); err != nil {
		log(stderr, "error", err.Error())
		return 1
	}
	return 0
}

// readInput reads the input and checks what the code relies on. The input
// schema has been checked before the plugin starts; this is for whoever runs
// the image by hand.
func readInput(stdin io.Reader) (input, error) {
	var task input
	if err := json.NewDecoder(stdin).Decode(&task); err != nil {
		return task, fmt.Errorf("the input is not usable: %w", err)
	}
	if task.Text == nil {
		return task, errors.New(`the input is not an object with a "text"`)
	}
	return task, nil
}

// countWords returns the number of words and the first of the longest ones.
// Words are what white space separates; shorter ones than minLength do not
// count. It returns false when no word does.
func countWords(text string, minLength int) (output, bool) {
	var result output
	for _, word := range strings.Fields(text) {
		length := utf8.RuneCountInString(word)
		if length < minLength {
			continue
		}
		result.Words++
		if length > utf8.RuneCountInString(result.Longest) {
			result.Longest = word
		}
	}
	return result, result.Words > 0
}

// log writes a line of the log; plugin-runner shows it by its level.
func log(stderr io.Writer, level, message string) {
	line, _ := json.Marshal(map[string]string{"level": level, "message": message})
	fmt.Fprintln(stderr, string(line))
}
