/** First, last, and those around the present page; a gap of one page is filled, longer ones are told apart by name. */
export function pagesInSight(page: number, pages: number): (number | "before" | "after")[] {
  const near = [1, page - 1, page, page + 1, pages].filter(number => number >= 1 && number <= pages)
  if (page - 1 === 3) near.push(2)
  if (pages - page === 3) near.push(pages - 1)
  const shown = [...new Set(near)].sort((a, b) => a - b)
  return shown.flatMap((number, place) => {
    const before = shown[place - 1]
    return before && number - before > 1
      ? [number < page ? ("before" as const) : ("after" as const), number]
      : [number]
  })
}
