import type { Names } from "@/domain/locales"

/** The regions under which stories are filed. Their slugs are part of public addresses. */

export type RegionSlug =
  | "africa"
  | "americas"
  | "arab-states"
  | "asia-and-the-pacific"
  | "europe-and-central-asia"
export type Region = { slug: RegionSlug; names: Names }

export const regions: Region[] = [
  {
    slug: "africa",
    names: { en: "Africa", fr: "Afrique", es: "África", ru: "Африка", tr: "Afrika", ar: "أفريقيا" },
  },
  {
    slug: "americas",
    names: {
      en: "Americas",
      fr: "Amériques",
      es: "Américas",
      ru: "Северная и Южная Америка",
      tr: "Amerika",
      ar: "الأمريكتان",
    },
  },
  {
    slug: "arab-states",
    names: {
      en: "Arab States",
      fr: "États arabes",
      es: "Estados Árabes",
      ru: "Арабские государства",
      tr: "Arap Devletleri",
      ar: "الدول العربية",
    },
  },
  {
    slug: "asia-and-the-pacific",
    names: {
      en: "Asia and the Pacific",
      fr: "Asie et Pacifique",
      es: "Asia y el Pacífico",
      ru: "Азиатско-Тихоокеанский регион",
      tr: "Asya ve Pasifik",
      ar: "آسيا والمحيط الهادئ",
    },
  },
  {
    slug: "europe-and-central-asia",
    names: {
      en: "Europe and Central Asia",
      fr: "Europe et Asie centrale",
      es: "Europa y Asia Central",
      ru: "Европа и Центральная Азия",
      tr: "Avrupa ve Orta Asya",
      ar: "أوروبا وآسيا الوسطى",
    },
  },
]
