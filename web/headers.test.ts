import { expect, test } from "vitest"
import { strictTransport } from "./headers"

const https = "https://news.example.org"

test("a site over TLS asks browsers for TLS, and for its subdomains only where that is set", () => {
  const header = "Strict-Transport-Security"
  expect(strictTransport({ SITE_URL: https, HSTS_SUBDOMAINS: "off" })[header]).toBe("max-age=63072000")
  expect(strictTransport({ SITE_URL: https, HSTS_SUBDOMAINS: "on" })[header]).toBe(
    "max-age=63072000; includeSubDomains",
  )
  expect(strictTransport({ SITE_URL: "http://news.example.org", HSTS_SUBDOMAINS: "on" })).toEqual({})
})
