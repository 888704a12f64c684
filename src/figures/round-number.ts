/** Takes away what binary fractions add: 0.1 × 3 is 0.3. Twelve digits are more than a report writes. */
export const roundNumber = (value: number): number => Number(value.toPrecision(12))
