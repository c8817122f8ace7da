/** Saturation and length normalisation of BM25, as Robertson and Zaragoza (2009) and most systems set them. */
const K1 = 1.2;
const B = 0.75;

/** How rare something is that stands in `frequency` of so many records. */
export function inverseFrequency(records: number, frequency: number): number {
  const held = Math.min(records, frequency);
  return Math.log(1 + (records - held + 0.5) / (held + 0.5));
}

/** What the weight of a term is set against in a record of so many terms. */
export function lengthNorm(length: number, average: number): number {
  return K1 * (1 - B + (B * length) / average);
}

/** What a weighted term frequency is worth; grows with the weight, ever less. */
export function saturated(weight: number, norm: number): number {
  return (weight * (K1 + 1)) / (weight + norm);
}
