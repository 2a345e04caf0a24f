/** A part of a whole as CSS takes it, within 0 and 100 per cent. */
export function percent(part: number, whole: number): string {
  const share = whole > 0 ? (part / whole) * 100 : 0;
  return `${Number(Math.min(100, Math.max(0, share)).toFixed(3))}%`;
}
