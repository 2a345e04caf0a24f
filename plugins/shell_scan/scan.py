"""Runs ShellCheck over the shell scripts of a repository; prints SARIF 2.1.0.

Exit code 0: no finding at or over `fail_on`. 2: there is one. 1: the scan is
incomplete, and must not pass for a clean one.
"""

import json
import os
import re
import stat
import subprocess
import sys
from urllib.parse import quote

WORKSPACE = os.environ.get("PLUGIN_WORKSPACE", "/workspace")
MAX_FILE_BYTES = 1024 * 1024
MAX_FILES = 5000
MAX_FINDINGS = 5000
BATCH = 10
BATCH_SECONDS = 60

SEVERITIES = ["style", "info", "warning", "error"]
SARIF_LEVEL = {"style": "note", "info": "note", "warning": "warning", "error": "error"}

EXTENSIONS = (".sh", ".bash", ".dash", ".ksh")
SHEBANG = re.compile(
    rb"#![ \t]*(?:\S*/)?(?:env[ \t]+(?:-\S+[ \t]+)*)?(?:\S*/)?(?:sh|bash|dash|ksh)(?:\s|\Z)"
)


class Scan:
    """What was seen: files, findings, and why something was left out."""

    def __init__(self):
        self.files = []
        self.findings = []
        self.notifications = []
        self.complete = True

    def note(self, level, text, file=None):
        """Something about the scan itself; an error makes it incomplete."""
        self.complete = self.complete and level != "error"
        self.notifications.append((level, text, file))
        log("info" if level == "note" else level, text, file)


def log(level, message, file=None):
    entry = {"level": level, "message": message}
    if file is not None:
        entry["file"] = file
    print(json.dumps(entry), file=sys.stderr)


def pattern_of(glob):
    """A glob as a regular expression: ** crosses directories, * does not."""
    parts = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    tokens = re.split(r"(\*\*/|\*\*|\*|\?)", glob.removeprefix("./"))
    return "".join(parts.get(token, re.escape(token)) for token in tokens)


def find_files(scan, globs):
    """Paths of the shell scripts, relative to the workspace, sorted."""
    wanted = re.compile("|".join(f"(?:{pattern_of(glob)})" for glob in globs), re.S)

    def unreadable(error):
        path = os.path.relpath(error.filename, WORKSPACE)
        scan.note("error", f"cannot read the directory: {error.strerror}", path)

    found = []
    for top, directories, names in os.walk(WORKSPACE, onerror=unreadable):
        directories[:] = [name for name in directories if name != ".git"]
        for name in names:
            path = os.path.relpath(os.path.join(top, name), WORKSPACE)
            if wanted.fullmatch(path) and is_script(scan, path):
                found.append(path)
    found.sort()
    if len(found) > MAX_FILES:
        scan.note("error", f"{len(found)} scripts: only {MAX_FILES} are scanned")
    return found[:MAX_FILES]


def is_script(scan, path):
    """A regular file of ordinary size that says it is a shell script."""
    absolute = os.path.join(WORKSPACE, path)
    try:
        status = os.lstat(absolute)
        if not stat.S_ISREG(status.st_mode):
            return False
        named = path.endswith(EXTENSIONS)
        if not named and "." in os.path.basename(path).lstrip("."):
            return False  # another language's
        with open(absolute, "rb") as source:
            start = source.read(256)
    except OSError as error:
        scan.note("error", f"cannot read the file: {error.strerror}", path)
        return False
    if not named and not SHEBANG.match(start):
        return False
    if status.st_size > MAX_FILE_BYTES:
        scan.note("warning", "skipped: larger than 1 MiB", path)
        return False
    return True


def shellcheck(paths, severity):
    """ShellCheck's comments on the files, or None where it did not finish."""
    # "./" keeps a file that is called -x from being an option.
    command = ["shellcheck", "--format=json1", f"--severity={severity}", "--"]
    try:
        done = subprocess.run(
            command + [f"./{path}" for path in paths],
            cwd=WORKSPACE,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=BATCH_SECONDS,
            check=False,
        )
        return json.loads(done.stdout)["comments"] if done.returncode < 2 else None
    except (subprocess.TimeoutExpired, ValueError, KeyError):
        return None


def examine(scan, severity):
    for start in range(0, len(scan.files), BATCH):
        batch = scan.files[start : start + BATCH]
        comments = shellcheck(batch, severity)
        if comments is None:  # one of them is to blame: which?
            comments = []
            for path in batch:
                alone = shellcheck([path], severity)
                if alone is None:
                    scan.note("error", "ShellCheck could not read the file", path)
                comments.extend(alone or [])
        scan.findings.extend(comments)
    for finding in scan.findings:
        finding["file"] = finding["file"].removeprefix("./")
    scan.findings.sort(
        key=lambda each: (each["file"], each["line"], each["column"], each["code"])
    )


def location(path):
    uri = quote(path.encode("utf-8", "surrogateescape"))
    return {"artifactLocation": {"uri": uri, "uriBaseId": "%SRCROOT%"}}


def result_of(finding, rule_index):
    where = location(finding["file"])
    where["region"] = {
        "startLine": finding["line"],
        "startColumn": finding["column"],
        "endLine": finding["endLine"],
        "endColumn": finding["endColumn"],
    }
    return {
        "ruleId": f"SC{finding['code']}",
        "ruleIndex": rule_index,
        "level": SARIF_LEVEL[finding["level"]],
        "message": {"text": finding["message"]},
        "locations": [{"physicalLocation": where}],
    }


def rule_of(code, findings):
    worst = max((each["level"] for each in findings), key=SEVERITIES.index)
    return {
        "id": f"SC{code}",
        "shortDescription": {"text": f"ShellCheck SC{code}"},
        "helpUri": f"https://www.shellcheck.net/wiki/SC{code}",
        "defaultConfiguration": {"level": SARIF_LEVEL[worst]},
    }


def sarif(scan, version, shown):
    by_code = {}
    for finding in shown:
        by_code.setdefault(finding["code"], []).append(finding)
    codes = sorted(by_code)
    notifications = []
    for level, text, path in scan.notifications:
        notification = {"level": level, "message": {"text": text}}
        if path is not None:
            notification["locations"] = [{"physicalLocation": location(path)}]
        notifications.append(notification)
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "ShellCheck",
                        "version": version,
                        "informationUri": "https://www.shellcheck.net",
                        "rules": [rule_of(code, by_code[code]) for code in codes],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "invocations": [
                    {
                        "executionSuccessful": scan.complete,
                        "toolExecutionNotifications": notifications,
                    }
                ],
                "artifacts": [
                    {"location": location(path)["artifactLocation"]}
                    for path in scan.files
                ],
                "results": [
                    result_of(finding, codes.index(finding["code"]))
                    for finding in shown
                ],
            }
        ],
    }


def shellcheck_version():
    done = subprocess.run(
        ["shellcheck", "--version"], capture_output=True, text=True, check=True
    )
    return re.search(r"^version: (\S+)", done.stdout, re.M).group(1)


def main():
    task = json.load(sys.stdin.buffer)
    fail_on = task.get("fail_on")

    scan = Scan()
    if not os.path.isdir(WORKSPACE):
        scan.note("error", "there is no repository to scan")
    scan.files = find_files(scan, task["paths"])
    examine(scan, task["severity"])

    # The gravest are kept where there are too many to show.
    shown = scan.findings
    if len(shown) > MAX_FINDINGS:
        scan.note("warning", f"{len(shown)} findings: {MAX_FINDINGS} are listed")
        gravest = sorted(shown, key=lambda each: -SEVERITIES.index(each["level"]))
        kept = {id(each) for each in gravest[:MAX_FINDINGS]}
        shown = [each for each in shown if id(each) in kept]
    log("debug", f"{len(scan.files)} scripts, {len(scan.findings)} findings")

    json.dump(sarif(scan, shellcheck_version(), shown), sys.stdout)
    if not scan.complete:
        return 1
    too_grave = SEVERITIES.index(fail_on) if fail_on else len(SEVERITIES)
    levels = [SEVERITIES.index(each["level"]) for each in scan.findings]
    return 2 if any(level >= too_grave for level in levels) else 0


if __name__ == "__main__":
    sys.exit(main())
