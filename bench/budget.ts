/**
 * What a first visit may weigh, in bytes as they are sent, pictures apart. Names with letters that are not in the first
 * font files bring these letters along, so pages that list people and places from everywhere have more room.
 */

export type Limits = { all: number; document: number; stylesheet: number; font: number; script: number }

const reading: Limits = { all: 60_000, document: 8_000, stylesheet: 8_000, font: 48_000, script: 5_000 }
/** Pages in a script of their own bring its letters beside those that everybody gets. */
const inArabic: Limits = { ...reading, all: 104_000, font: 86_000 }
const listing: Limits = { ...reading, all: 75_000, font: 65_000 }

export const budgets: { page: string; address: string; limits: Limits }[] = [
  { page: "home", address: "/en", limits: listing },
  { page: "list", address: "/en/news", limits: listing },
  {
    page: "article",
    address: "/en/news/tea-growers-in-thyolo-buy-the-drier-that-used-to-set-their-price",
    limits: reading,
  },
  {
    page: "interview",
    address: "/en/interviews/the-ice-is-ours-and-so-is-the-argument-about-it",
    limits: { ...reading, all: 62_000 },
  },
  {
    page: "interview in Arabic",
    address: `/ar/interviews/${encodeURIComponent("لنوبة-الليل-اسم-وهو-مكتوب-على-الحائط")}`,
    limits: inArabic,
  },
  { page: "region", address: "/en/regions/europe-and-central-asia", limits: listing },
]
