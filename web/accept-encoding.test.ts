import { expect, test } from "vitest"
import { encodingFor } from "./accept-encoding"

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.0, gzip;q=0", "identity"],
  ["*", "br"],
  ["*;q=0", "identity"],
  ["BR", "br"],
  ["browser", "identity"],
  ["identity;q=1, *;q=0", "identity"],
])("a reader whose Accept-Encoding is %s gets %s", (header, encoding) => {
  expect(encodingFor(header)).toBe(encoding)
})
