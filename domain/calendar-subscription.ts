/** The address under which programs for calendars subscribe to a calendar rather than take it over once. */
export const calendarSubscription = (address: string) => address.replace(/^https?:/, "webcal:")
