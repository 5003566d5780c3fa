/** Below these something of the application's own is posted; a kept mail is only read. */
const postedTo = /^\/(?:desk|sign-in|alerts)(?:\/(?!mail\/[^/]+\/file$)|$)/

/** By which methods an address of the application's own is asked; as the header Allow has it. */
export const methodsAt = (url: string) =>
  postedTo.test(url.split("?", 1)[0] ?? "") ? "GET, HEAD, POST" : "GET, HEAD"
