/** The value below which so large a share of the numbers lies: 0.99 for the 99th percentile. */
export const quantile = (numbers: number[], share: number) =>
  numbers.toSorted((one, other) => one - other)[Math.ceil(share * numbers.length) - 1] ?? Number.NaN

/** Milliseconds as people read them. */
export const duration = (milliseconds: number) =>
  milliseconds < 1000
    ? `${milliseconds.toFixed(Math.abs(milliseconds) < 10 ? 1 : 0)} ms`
    : `${(milliseconds / 1000).toFixed(2)} s`
