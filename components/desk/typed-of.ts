/** Everything that was typed into a form, but a password and what the framework put there. */
export function typedOf(form: FormData) {
  const typed: Record<string, string[]> = {}
  for (const [name, value] of form.entries())
    if (typeof value === "string" && !name.startsWith("$") && name !== "again.password")
      typed[name] = [...(typed[name] ?? []), value]
  return typed
}
