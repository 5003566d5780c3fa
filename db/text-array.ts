import { sql } from "drizzle-orm"

/** Texts as one parameter of type text[]; drizzle would make a list of parameters of a JavaScript array. */
export const textArray = (texts: readonly string[]) =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb))`
