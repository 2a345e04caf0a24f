import type { Fault } from '../../definition/fault';
import { pointerTo } from '../../definition/json-pointer';
import type { Draft } from './draft';

/** A fault, and the field where it is shown. */
export interface PlacedFault {
  readonly fault: Fault;
  /** The pointer of that field. */
  readonly field: string;
}

/**
 * Finds the field of each fault: the one that its pointer names, or else the
 * nearest one around it. A name that is missing belongs to the field it is
 * missing from the form in, where there is one.
 */
export function placeFaults(
  faults: readonly Fault[],
  draft: Draft,
): PlacedFault[] {
  const fields = new Set(fieldPointers(draft, ''));
  return faults.map((fault) => {
    let field = missingMember(fault) ?? fault.pointer;
    while (field !== '' && !fields.has(field)) {
      field = field.slice(0, field.lastIndexOf('/'));
    }
    return { fault, field };
  });
}

/** The pointer of the member that a fault says is missing. */
function missingMember({ pointer, rule, message }: Fault): string | undefined {
  if (rule !== 'required') return undefined;
  const [quoted] = /^"(?:[^"\\]|\\.)*"(?= is missing)/.exec(message) ?? [];
  if (quoted === undefined) return undefined;
  try {
    return pointerTo(pointer, JSON.parse(quoted) as string);
  } catch {
    return undefined;
  }
}

/** Of every field that the form of a draft shows. */
function fieldPointers(draft: Draft, pointer: string): string[] {
  switch (draft.kind) {
    case 'list':
      return [
        pointer,
        ...draft.items.flatMap((item, at) =>
          fieldPointers(item.draft, pointerTo(pointer, at)),
        ),
      ];
    case 'group':
      return [
        pointer,
        ...[...draft.members].flatMap(([key, member]) =>
          fieldPointers(member, pointerTo(pointer, key)),
        ),
        ...draft.further.flatMap(({ key, draft: member }) =>
          fieldPointers(member, pointerTo(pointer, key)),
        ),
      ];
    case 'variants':
      return [pointer, ...fieldPointers(draft.draft, pointer)];
    default:
      return [pointer];
  }
}
