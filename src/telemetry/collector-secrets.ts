type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What of the environment lets somebody speak to the collector: values of
 * headers, as they are and decoded, and what is in a URL beside the host.
 */
export function collectorSecrets(env: Environment): string[] {
  const secrets = Object.entries(env).flatMap(([name, value = '']) => {
    if (/^OTEL_EXPORTER_OTLP_(\w+_)?HEADERS$/.test(name)) {
      return headerSecrets(value);
    }
    return /^OTEL_EXPORTER_OTLP_(\w+_)?ENDPOINT$/.test(name)
      ? urlSecrets(value)
      : [];
  });
  return [...new Set(secrets.map((each) => each.trim()))].filter(
    (each) => each !== '',
  );
}

/** `name=value,name=value`, percent-encoded; a value may hold more `=`. */
function headerSecrets(text: string): string[] {
  return text.split(',').flatMap((header) => {
    const value = header.slice(header.indexOf('=') + 1);
    const plain = decoded(value);
    // A scheme and a token: `Bearer …`.
    return [value, plain, ...plain.split(/\s+/).slice(1)];
  });
}

function urlSecrets(text: string): string[] {
  if (!URL.canParse(text)) return [text];
  const { username, password, pathname, search } = new URL(text);
  return [
    ...[username, password].flatMap((each) => [each, decoded(each)]),
    search,
    pathname.length > 1 ? pathname.replace(/\/$/, '') : '',
  ];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
