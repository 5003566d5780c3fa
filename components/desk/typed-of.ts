/** Everything that was typed into a form, but a password and what the framework put there. */
export function typedOf(form: FormData) {
  const typed: Record<string, string[]> = {}
  for (const [name, value] of form.entries())
    if (typeof value === "string" && isField(name)) typed[name] = [...(typed[name] ?? []), value]
  return typed
}

/** No field of ours is called as what every object has, such as "constructor". */
const isField = (name: string) => !name.startsWith("$") && name !== "again.password" && !(name in {})
