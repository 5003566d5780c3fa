import type { Cut } from "./cuts.ts"
import { type Slice, unicodeRangeOf } from "./letters.ts"

export const fileOf = (cut: Cut, slice: Slice) => `${cut.name}-${slice.name}.woff2`

/** Tells the browser which file of a cut has which letters. */
export const fontFace = (cut: Cut, slice: Slice) => `@font-face {
  font-family: "${cut.family}";
  font-style: ${cut.style};
  font-weight: ${typeof cut.weight === "number" ? cut.weight : `${cut.weight.min} ${cut.weight.max}`};
  font-display: swap;
${cut.size ? `  size-adjust: ${cut.size}%;\n` : ""}  src: url("./${fileOf(cut, slice)}") format("woff2");
  unicode-range: ${cut.only?.range ?? unicodeRangeOf(slice.letters)};
}
`
