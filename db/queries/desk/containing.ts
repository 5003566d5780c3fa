/** However somebody typed an apostrophe or a quotation mark, the title may have another. */
const quotes = /['’‘ʼ`´′"“”„‟«»″]/g

/** A pattern for "like" that is met by whatever has these words in it. */
export const containing = (words: string) => `%${words.replace(/[\\%_]/g, "\\$&").replace(quotes, "_")}%`
