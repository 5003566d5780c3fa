import { RedirectType, redirect } from "next/navigation"

/**
 * Leads a form that succeeded to its next page, in the place of its own in the browser's history: with scripts the next
 * page is drawn in the same document, of which Back would otherwise lead to another page of it, and a document is not
 * asked before it is left so. As its only page it is left as every page is, with a question where words would be lost.
 */
export const leadTo = (path: string): never => redirect(path, RedirectType.replace)
