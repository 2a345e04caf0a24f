import json
import sys


def main():
    try:
        input_data = json.load(sys.stdin)
        output_data = dict(input_data)
        output_data["message"] = input_data["message"][::-1]
        json.dump(output_data, sys.stdout)
    except (ValueError, KeyError, TypeError) as error:
        print(f"Error: {type(error).__name__}: {error}", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
