/** Content with the blanks around its words taken off, as it will be stored. Formatted texts keep theirs. */
export function trimmed<Value>(value: Value): Value {
  if (typeof value === "string") return value.trim() as Value
  if (Array.isArray(value)) return value.map(trimmed) as Value
  if (typeof value !== "object" || value === null || isFormatted(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, trimmed(part)])) as Value
}

const isFormatted = (value: object) => "type" in value && value.type === "doc"
