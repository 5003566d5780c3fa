/** Plain data as one string, the same whatever the order of its keys. */
export const canonical = (value: unknown): string => JSON.stringify(inOrder(value)) ?? ""

function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) return value.map(inOrder)
  const named = value as Record<string, unknown>
  return Object.fromEntries(
    Object.keys(named)
      .sort()
      .map(name => [name, inOrder(named[name])]),
  )
}
