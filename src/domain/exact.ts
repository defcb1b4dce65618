/** Points carry two or three decimals; this takes away what binary fractions add (0.1 + 0.2) and rounds nothing else. */
export function exact(points: number): number {
  return Number.isInteger(points) ? points : Number(points.toFixed(10));
}
