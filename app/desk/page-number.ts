/** The page that an address asks for; what makes no sense is the first. */
export function pageNumber(given: string | string[] | undefined) {
  const page = Number([given].flat()[0])
  return Number.isInteger(page) && page > 1 && page < 100_000 ? page : 1
}
