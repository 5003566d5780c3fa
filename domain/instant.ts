/** Whether an instant in UTC, "2027-01-02T03:04:05Z", is there: such a day and such an hour, in a year that Postgres knows. */
export function isInstant(written: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(written) || written.startsWith("0000")) return false
  const at = new Date(written)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 19) === written.slice(0, 19)
}

/** Whether a calendar date, "2027-01-02", is there. */
export const isDay = (written: string) => isInstant(`${written}T00:00:00Z`)
