const MAX_FAULT_BYTES = 1_000;

/**
 * What Podman writes as a frame of stderr when it and its monitor part too
 * early: a plugin that leaves much of its input unread takes what it printed
 * with it, or not
 * (https://github.com/containers/podman/blob/main/pkg/api/handlers/compat/containers_attach.go).
 * @returns what to say of it; undefined for what a plugin wrote itself.
 */
export function attachFault(frame: Uint8Array): string | undefined {
  const text = Buffer.from(frame.subarray(0, MAX_FAULT_BYTES)).toString();
  const [fault] =
    /^Error: (?:read|write) unixpacket .*attach: .+/.exec(text) ?? [];
  return (
    fault &&
    `${fault}; with Podman a plugin has to read a large input to its end`
  );
}
