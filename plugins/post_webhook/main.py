"""Posts JSON to a service, with a token; prints what the service answered.

Exit code 0: it answered 2xx. 2: it answered something else. 3: no answer that
can be used. 1: the task itself cannot be done.
"""

import http.client
import json
import os
import ssl
import sys
import time
from urllib.parse import urlsplit

MAX_ANSWER_BYTES = 1024 * 1024


class Unusable(Exception):
    """The task cannot be done: nothing was sent."""


class NoAnswer(Exception):
    """The service could not be reached, or said nothing that can be used."""


def log(level, message):
    print(json.dumps({"level": level, "message": message}), file=sys.stderr)


def read_token():
    """The secret. What is wrong with it is said without showing it."""
    token = os.environ.get("API_TOKEN", "").strip()
    # http.client would put a value that it refuses into its error message.
    if not token or not all("!" <= character <= "~" for character in token):
        raise Unusable("API_TOKEN must be printable ASCII without spaces")
    return token


def read_url(text, allow_http):
    try:
        url = urlsplit(text)
        host, port = url.hostname, url.port
    except ValueError:
        raise Unusable("the URL cannot be read") from None
    if url.scheme not in ("http", "https") or not host or not text.isascii():
        raise Unusable("the URL must be http:// or https://, with a host, in ASCII")
    if any(character <= " " for character in text):
        raise Unusable("the URL has a space or a control character")
    if url.username is not None:
        raise Unusable("the URL has a user name: the token is the credential")
    if url.scheme == "http" and not allow_http:
        raise Unusable("http:// would send the token in plain text; see allow_http")
    path = url.path or "/"
    return url.scheme, host, port, f"{path}?{url.query}" if url.query else path


def post(task, token):
    """The status, the headers and the body of the answer."""
    scheme, host, port, path = read_url(task["url"], task["allow_http"])
    deadline = time.monotonic() + task["timeout_seconds"]
    kinds = {"http": http.client.HTTPConnection, "https": http.client.HTTPSConnection}
    connection = kinds[scheme](host, port, timeout=task["timeout_seconds"])
    try:
        # Redirects are not followed: the token is for this host only.
        connection.request(
            "POST",
            path,
            body=json.dumps(task["payload"]).encode(),
            headers={
                "Accept": "application/json",
                "Authorization": f"Bearer {token}",
                "Content-Type": "application/json",
                "User-Agent": "plugin-runner-post-webhook/1.0.0",
            },
        )
        answer = connection.getresponse()
        body = b""
        while piece := answer.read1(65536):
            body += piece
            if len(body) > MAX_ANSWER_BYTES:
                raise NoAnswer(f"the answer is longer than {MAX_ANSWER_BYTES} bytes")
            if time.monotonic() > deadline:
                raise TimeoutError
        return answer.status, answer.headers, body
    except TimeoutError:
        seconds = task["timeout_seconds"]
        raise NoAnswer(f"{host} did not answer within {seconds} s") from None
    except ssl.SSLError as error:
        raise NoAnswer(f"no TLS with {host}: {error.reason}") from None
    except OSError as error:
        raise NoAnswer(f"{host} cannot be reached: {error.strerror}") from None
    except http.client.HTTPException as error:
        raise NoAnswer(f"{host} does not speak HTTP: {type(error).__name__}") from None
    finally:
        connection.close()


def read_body(body):
    """The answer as JSON where it is JSON that can be printed, else as text."""
    text = body.decode("utf-8", "replace")
    try:
        value = json.loads(text)
        json.dumps(value, allow_nan=False)  # NaN and 1e999 are no JSON
        return value
    except (ValueError, RecursionError):
        return text


def main():
    task = json.load(sys.stdin)
    started = time.monotonic()
    try:
        status, headers, body = post(task, read_token())
    except Unusable as error:
        log("error", str(error))
        return 1
    except NoAnswer as error:
        log("error", str(error))
        return 3
    milliseconds = round((time.monotonic() - started) * 1000)
    succeeded = 200 <= status < 300
    log(
        "info" if succeeded else "error",
        f"the service answered {status}: {len(body)} bytes after {milliseconds} ms",
    )
    output = {
        "status": status,
        "content_type": headers.get_content_type(),
        "body": read_body(body),
    }
    json.dump(output, sys.stdout)
    return 0 if succeeded else 2


if __name__ == "__main__":
    sys.exit(main())
