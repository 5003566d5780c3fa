import { refresh } from "next/cache"

/** Has the page of the form that is being answered drawn anew; without scripts it is in any case. */
export const refreshPage = () => refresh()
