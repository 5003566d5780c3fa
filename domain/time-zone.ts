/**
 * Is this the name of a time zone? Offsets such as "+03:00" are none, though the platform takes them: Postgres reads
 * their sign the other way round.
 */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat("en", { timeZone: name })
    return true
  } catch {
    return false // the only way the platform says that it does not know a zone
  }
}
