/** Runs `work` for every item, as many at once as the product has connections to its database. */
export async function inParallel<Item, Result>(items: Iterable<Item>, work: (item: Item) => Promise<Result>) {
  const results: Result[] = []
  const queue = [...items].entries()
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return results
}
