/** The work's result, or an error when it takes longer than it may. */
export function inTime<Result>(work: Promise<Result>, seconds: number): Promise<Result> {
  const limit = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error(`It took more than ${seconds} seconds.`)), seconds * 1000).unref(),
  )
  return Promise.race([work, limit])
}
