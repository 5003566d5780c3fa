/** The result of some work with the world outside. Throws once it has taken too long; the signal tells the work so. */
export function within<Result>(
  patience: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const signal = AbortSignal.timeout(patience)
  const { promise: tooLong, reject } = Promise.withResolvers<never>()
  signal.addEventListener("abort", () => reject(new Error("There was no answer in time.")))
  return Promise.race([work(signal), tooLong])
}
