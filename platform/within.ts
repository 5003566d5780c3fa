/** The work's result, or a throw as soon as the signal says that it has taken too long. */
export function within<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  const { promise: tooLong, reject } = Promise.withResolvers<never>()
  const give = () => reject(signal.reason)
  if (signal.aborted) give()
  signal.addEventListener("abort", give, { once: true })
  return Promise.race([work, tooLong]).finally(() => signal.removeEventListener("abort", give))
}
