import { carried } from "../domain/xml-text.ts"

/**
 * Public pages are documents: visitors read, and need no client runtime. The framework writes its scripts, and every
 * text a second time for them, into each page it renders; here they are left out, and so are the marks by which they find
 * its parts, and its advice to connect to where the page came from. What may stay: structured data, which is not run, and our own module, which carries its integrity.
 * What people pasted without seeing it, control characters, may stand in no document and goes.
 */
export const asDocument = (html: string) =>
  carried(html)
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, (element, attributes) =>
      isOurs(attributes) ? element : "",
    )
    .replace(/<!--(?:\/?\$| )-->/g, "")
    .replace(/<link\b[^>]*\brel="(?:preload|modulepreload|preconnect)"[^>]*>/g, link =>
      /\bas="script"|"modulepreload"|"preconnect" href="\/"/.test(link) ? "" : link,
    )

// The framework's serializer escapes ">" in attributes and "<" in texts, so these patterns meet its own elements only.
const isOurs = (attributes: string) =>
  attributes.includes('type="application/ld+json"') ||
  (attributes.includes('type="module"') && attributes.includes('integrity="'))
