type Parse = (text: string) => unknown

/** Arrays of text, and of what the driver gives as text: bigint, uuid. */
const texts = [1009, 1015, 1016, 2951]
/** Arrays of smallint, integer, real and double precision. */
const numbers = [1005, 1007, 1021, 1022]
const booleans = [1000]

const element = /"((?:[^"\\]|\\.)*)"|([^{},"]+)/gs

/** Reads an array of one dimension, such as {1,NULL,"a \"word\""}. */
const arrayOf =
  (parse: Parse): Parse =>
  text =>
    [...text.matchAll(element)].map(([bare, quoted]) =>
      quoted !== undefined ? parse(quoted.replace(/\\(.)/gs, "$1")) : bare === "NULL" ? null : parse(bare),
    )

/**
 * How arrays are read, by Postgres's numbers for their types; other arrays come as Postgres writes them. The driver
 * would ask each new connection for these numbers, and crash the process when that connection is lost meanwhile.
 */
export const arrayParsers: Record<number, Parse> = Object.fromEntries([
  ...texts.map(type => [type, arrayOf(String)]),
  ...numbers.map(type => [type, arrayOf(Number)]),
  ...booleans.map(type => [type, arrayOf(answer => answer === "t")]),
])
