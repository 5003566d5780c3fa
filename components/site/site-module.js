// @ts-check

/**
 * The one script of the public pages. Everything works without it; it adds small conveniences where the browser can.
 * It is sent as it stands here, so it is plain JavaScript and stays small.
 */

/** Buttons that copy an address, or words of the page, appear only where copying works. */
if (navigator.clipboard)
  for (const button of document.querySelectorAll("button[data-copy]"))
    if (button instanceof HTMLButtonElement) offerCopy(button)

/** @param {HTMLButtonElement} button */
function offerCopy(button) {
  const label = button.textContent
  const { copy = "", copied = "" } = button.dataset
  const status = document.createElement("span")
  status.role = "status"
  status.className = "sr-only"
  let timer = 0
  button.hidden = false
  button.after(status)
  button.addEventListener("click", async () => {
    const words = copy.startsWith("#") && document.querySelector(copy)?.textContent
    await navigator.clipboard.writeText(words || new URL(copy, location.href).href)
    say(copied, copied)
    clearTimeout(timer)
    timer = window.setTimeout(say, 2_500, label, "")
  })
  /** To those who look and to those who listen. @param {string} seen @param {string} heard */
  function say(seen, heard) {
    button.textContent = seen
    status.textContent = heard
  }
}

/** While somebody types what to search for, what it might be is offered; what is chosen of it leads to its own page. */
for (const form of document.querySelectorAll("form[data-suggestions]"))
  if (form instanceof HTMLFormElement) offerSuggestions(form)

/** @param {HTMLFormElement} form */
function offerSuggestions(form) {
  const [input] = form.querySelectorAll("input")
  const list = form.querySelector("datalist")
  if (!input || !list) return
  let asking = new AbortController()
  let timer = 0
  /** @type {Map<string, string>} */
  let pages = new Map()
  input.addEventListener("input", event => {
    clearTimeout(timer)
    asking.abort()
    const page = pages.get(input.value)
    // browsers tell what was chosen from what was typed in one of these two ways
    const isChosen = !(event instanceof InputEvent) || event.inputType === "insertReplacementText"
    if (page && isChosen) return location.assign(page)
    asking = new AbortController()
    const { signal } = asking
    timer = window.setTimeout(async () => {
      const address = `${form.dataset.suggestions}?${new URLSearchParams({ q: input.value })}`
      const answer = await fetch(address, { signal }).catch(() => undefined) // the search works without
      if (!answer?.ok) return
      /** @type {[string, string[], string[], string[]]} */
      const [, names, begun, addresses] = await answer.json()
      pages = new Map(names.map((name, place) => [name, addresses[place] ?? ""]))
      // browsers offer only what has the typed words in it, and what was typed may be another name of the same
      list.replaceChildren(...names.map((name, place) => new Option(begun[place] || name, name)))
    }, 150)
  })
}

/** A page is kept for everybody and does not know the day on which one of them prints it. */
addEventListener("beforeprint", () => {
  for (const place of document.querySelectorAll("[data-printed-on]"))
    if (place instanceof HTMLElement)
      place.textContent = `· ${new Intl.DateTimeFormat(place.dataset.printedOn, { dateStyle: "long" }).format()}`
})

/** A page that the browser rendered or fetched ahead is counted once somebody sees it. */
const [visit] = performance.getEntriesByType("navigation")
// @ts-expect-error: newer than the types
if (document.prerendering) document.addEventListener("prerenderingchange", tellSeen, { once: true })
// @ts-expect-error: newer than the types
else if (visit?.activationStart > 0 || visit?.deliveryType === "navigational-prefetch") tellSeen()

function tellSeen() {
  navigator.sendBeacon("/seen", location.pathname + location.search)
}
