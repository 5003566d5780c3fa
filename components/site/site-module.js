// @ts-check

/**
 * The one script of the public pages. Everything works without it; it adds small conveniences where the browser can.
 * It is sent as it stands here, so it is plain JavaScript and stays small.
 */

/** Buttons that copy an address appear only where copying works. */
if (navigator.clipboard)
  for (const button of document.querySelectorAll("button[data-copy]"))
    if (button instanceof HTMLButtonElement) offerCopy(button)

/** @param {HTMLButtonElement} button */
function offerCopy(button) {
  const label = button.textContent
  const { copy = "", copied = "" } = button.dataset
  let timer = 0
  button.hidden = false
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(new URL(copy, location.href).href)
    button.textContent = copied
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      button.textContent = label
    }, 2_500)
  })
}
