import type { RegionSlug } from "./regions"

/**
 * The countries and territories of ISO 3166-1 by their two letters, each in the region of the labour world in which
 * it is usually counted; territories are counted where they lie. Names come from Intl.DisplayNames.
 *
 * Left out, because nobody lives there for good: Antarctica (AQ), Bouvet Island (BV), South Georgia (GS), Heard and
 * McDonald Islands (HM), the British Indian Ocean Territory (IO), the French Southern Territories (TF) and the
 * United States Minor Outlying Islands (UM).
 */
const codes: Record<RegionSlug, string> = {
  africa: `
    AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE
    NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW`,
  americas: `
    AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GT GY HN HT JM KN KY LC MF MQ MS
    MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI`,
  "arab-states": "AE BH IQ JO KW LB OM PS QA SA SY YE",
  "asia-and-the-pacific": `
    AF AS AU BD BN BT CC CK CN CX FJ FM GU HK ID IN IR JP KH KI KP KR LA LK MH MM MN MO MP MV MY NC NF NP NR NU NZ
    PF PG PH PK PN PW SB SG TH TK TL TO TV TW VN VU WF WS`,
  "europe-and-central-asia": `
    AD AL AM AT AX AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IL IM IS IT JE KG KZ LI LT
    LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM TJ TM TR UA UZ VA`,
}

export type Country = { code: string; region: RegionSlug }

export const countries: Country[] = (Object.keys(codes) as RegionSlug[]).flatMap(region =>
  codes[region]
    .trim()
    .split(/\s+/)
    .map(code => ({ code, region })),
)
