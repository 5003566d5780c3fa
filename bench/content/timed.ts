/** How long each of so many runs took, one after the other, in milliseconds. */
export async function timed(runs: number, run: (index: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let index = 0; index < runs; index++) {
    const began = performance.now()
    await run(index)
    times.push(performance.now() - began)
  }
  return times
}
