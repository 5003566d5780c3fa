/** A pattern for "like" that is met by whatever has these words in it. */
export const containing = (words: string) => `%${words.replace(/[\\%_]/g, "\\$&")}%`
