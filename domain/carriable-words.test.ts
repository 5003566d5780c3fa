import { expect, test } from "vitest"
import { isCarriable } from "./carriable-words"

test.each(["honey", "fair work", "йыл", "العمل اللائق", "özge berber", "campaign 2026"])(
  "%s may be carried",
  words => expect(isCarriable(words)).toBe(true),
)

test.each([
  "",
  "WIN MONEY http://evil.example",
  "evil.example",
  "evil。example",
  "evil．example",
  "evil example/win",
  "mail eve@evil.example",
  "javascript:alert",
  "“fair work”",
  "-honey",
  "honey or wax",
  "honey OR wax",
  "honey\u200b wax",
  "honey\u202ewax",
  "call 0900 1234",
  "call 09001234",
  "one two three four five six",
  `${"a".repeat(61)}`,
  "<b>honey</b>",
  "honey 🎁",
])("%j may not", words => expect(isCarriable(words)).toBe(false))
