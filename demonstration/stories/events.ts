import { bullets, heading, numbered, story, type ToldStory, type ToldText, text } from "../telling"
import { landscape, published } from "./house"
import { auditWeekInRussian } from "./in-russian"
import { rainInTurkish } from "./in-turkish"
import { nairobiHills } from "./views"

const auditWeekInFrench: ToldText<"event"> = {
  language: "fr",
  writer: "claire",
  content: {
    title: "Semaine régionale des commissaires aux comptes de coopératives",
    summary:
      "Cinq jours à Nairobi pour celles et ceux qui vérifient les comptes des autres. On travaille sur de vrais livres, prêtés par leurs propriétaires, et les erreurs restent dans la salle.",
    startsAt: "2027-03-08T09:00",
    endsAt: "2027-03-12T16:00",
    timeZone: "Africa/Nairobi",
    place: "Jacaranda Hall, Nairobi",
    registration: "https://example.org/audit-week",
    leadImage: landscape(
      "Dessin de collines en plans successifs sous un ciel d’aube.",
      "Les collines à l’ouest de la ville.",
      nairobiHills,
      "fr",
    ),
    originallyPublishedOn: "2026-11-10",
    body: text(
      "Chaque coopérative doit faire vérifier ses comptes, et presque partout ceux qui savent le faire sont trop peu nombreux. La semaine réunit quatre-vingts commissaires aux comptes, trésorières et agents des registres venus de quatorze pays.",
      "Les matinées se passent sur des livres réels, que six coopératives ont prêtés à condition qu’on leur dise tout. L’après-midi, les groupes présentent leurs constatations aux membres de ces coopératives, sans vocabulaire technique ; une cloche sonne au mot « provision ».",
      heading("Modalités"),
      bullets(
        "langues de travail : anglais, français et swahili, avec interprétation ;",
        "participation gratuite, déplacement à la charge des participants ;",
        "vingt bourses de voyage, à demander avant le 15 janvier 2027 ;",
        "garde d’enfants sur place.",
      ),
      "Apportez une calculatrice et une erreur que vous avez vous-même commise.",
    ),
  },
  fate: published("lena", "noor"),
}

const rainInSpanish: ToldText<"event"> = {
  language: "es",
  writer: "diego",
  content: {
    title:
      "¿Quién fija el precio cuando llueve? Una conversación sobre plataformas que son de sus conductores",
    summary:
      "Dos cooperativas de conductores y una de repartidores muestran sus pantallas, sus tarifas y sus actas. En línea, con interpretación al español y al inglés.",
    startsAt: "2027-01-21T15:00",
    endsAt: "2027-01-21T17:00",
    timeZone: "America/Bogota",
    online: true,
    registration: "https://example.org/rain-pricing",
    originallyPublishedOn: "2026-10-30",
    body: text(
      "Una tarifa que cambia con la lluvia es también una decisión sobre quién se moja. Tres cooperativas que explotan sus propias aplicaciones cuentan cómo la tomaron: en una hubo tres asambleas; en otra, un sorteo; en la tercera todavía se discute, y por eso viene.",
      numbered(
        "De dónde sale cada peso de la tarifa: tres pantallas, sin diapositivas.",
        "Qué pasó cuando se equivocaron.",
        "Preguntas. Tienen prioridad quienes conducen.",
      ),
      "La conversación no se graba. Después se publica aquí un acta, revisada por quienes hablaron.",
    ),
  },
  fate: published("amira", "noor"),
}

export const events: ToldStory[] = [
  story(
    "event",
    {
      regions: ["americas"],
      countries: ["CA"],
      topics: ["worker-cooperatives", "finance-and-credit-unions"],
      series: null,
    },
    {
      language: "en",
      writer: "claire",
      content: {
        title: "Winter school on worker buyouts",
        summary:
          "For owners who would like to stop and staff who would like to carry on. Four evenings, one valuation and a visit to a shop with 2,208 drawers.",
        place: "Brandt’s Crossing, Manitoba",
        originallyPublishedOn: "2026-10-20",
        body: text(
          "A great many small firms are going to close in the next ten years for no other reason than that somebody’s knees hurt. The winter school is for the two parties who could prevent it, and who usually do not talk: those who own the firm and those who work in it. They come in pairs, and each pair brings its own balance sheet.",
          bullets(
            "first evening: what is it worth, and to whom;",
            "second evening: four ways to borrow, with their prices;",
            "third evening: the day in between, or who goes first;",
            "fourth evening: a supper at which nobody may sign anything.",
          ),
          "The dates depend upon the hall, whose boiler is being replaced. They will be announced here. Anyone who would like to be told may [leave an address](https://example.org/winter-school).",
        ),
      },
      fate: published("lena", "noor"),
    },
  ),
  story(
    "event",
    {
      regions: ["asia-and-the-pacific"],
      countries: ["TH"],
      topics: ["waste-and-recycling", "womens-cooperatives"],
      series: null,
    },
    {
      language: "en",
      writer: "noor",
      content: {
        title: "Sorting it out: waste pickers’ cooperatives meet the people who write the tenders",
        summary:
          "Two days in Bangkok at which forty cooperatives and twenty-six municipalities rewrote a sample contract, clause by clause. The result can be downloaded.",
        startsAt: "2026-05-19T09:30",
        endsAt: "2026-05-20T17:00",
        timeZone: "Asia/Bangkok",
        place: "Old Customs Shed, Bangkok",
        originallyPublishedOn: "2026-02-24",
        body: text(
          "Most tenders for waste collection ask for three years’ audited accounts, a bank guarantee and lorries of a certain age. Hardly any waste pickers’ cooperative has all three, and hardly any municipality that asks for them can say why. The meeting set a sample tender on the table and asked of each clause who it was meant to protect.",
          heading("What came of it"),
          "Of 61 clauses 22 were struck out, 30 were changed and nine were kept as they stood. Among the additions is a clause on the price of paper, which until now was always borne by whoever carried it. The [revised text](https://example.org/sample-tender) is free to use, in English, Thai, Bahasa Indonesia and Tagalog.",
          "A second meeting is to look at what has become of it. Seven municipalities have said that they will report, and one has said that it would rather not, and has been invited.",
        ),
      },
      fate: published("amira", "noor"),
    },
  ),
  story(
    "event",
    {
      regions: ["americas", "asia-and-the-pacific"],
      countries: ["CO", "IN"],
      topics: ["digital-economy", "worker-cooperatives"],
      series: null,
    },
    {
      language: "en",
      writer: "diego",
      content: {
        title: "Who sets the fare when it rains? A conversation on platforms that belong to their drivers",
        summary:
          "Two drivers’ cooperatives and one of couriers show their screens, their tariffs and their minutes. Online, with interpretation between English and Spanish.",
        startsAt: "2027-01-21T15:00",
        endsAt: "2027-01-21T17:00",
        timeZone: "America/Bogota",
        online: true,
        registration: "https://example.org/rain-pricing",
        originallyPublishedOn: "2026-10-30",
        body: text(
          "A fare that changes with the rain is also a decision about who gets wet. Three cooperatives that run apps of their own explain how they took it: in one it needed three assemblies, in another a draw of lots; in the third they are still arguing, which is why they are coming.",
          numbered(
            "Where every peso and rupee of the fare goes: three screens, no slides.",
            "What happened when they got it wrong.",
            "Questions. Those who drive have precedence.",
          ),
          "The conversation is not recorded. Minutes will be published here afterwards, once those who spoke have read them.",
        ),
      },
      fate: published("lena", "noor"),
    },
    rainInSpanish,
    rainInTurkish,
  ),
  story(
    "event",
    {
      regions: ["africa"],
      countries: ["KE"],
      topics: ["education-and-training", "finance-and-credit-unions"],
      series: null,
    },
    {
      language: "en",
      writer: "claire",
      content: {
        title: "Regional week of cooperative auditors",
        summary:
          "Five days in Nairobi for people who check other people’s accounts. The books are real, lent by their owners, and the mistakes stay in the room.",
        startsAt: "2027-03-08T09:00",
        endsAt: "2027-03-12T16:00",
        timeZone: "Africa/Nairobi",
        place: "Jacaranda Hall, Nairobi",
        registration: "https://example.org/audit-week",
        leadImage: landscape(
          "Drawing of hills one behind another under a sky at dawn.",
          "The hills to the west of the city.",
          nairobiHills,
        ),
        originallyPublishedOn: "2026-11-10",
        body: text(
          "Every cooperative has to have its accounts checked, and almost everywhere there are too few people who know how. The week brings together eighty auditors, treasurers and registry officers from fourteen countries.",
          "The mornings are spent on real books, which six cooperatives have lent on condition that they are told everything. In the afternoons the groups present their findings to members of those cooperatives in plain words; a bell is rung at *provision*.",
          heading("Practical matters"),
          bullets(
            "working languages: English, French and Swahili, with interpretation;",
            "no fee; participants pay for their own travel;",
            "twenty travel grants, to be applied for by 15 January 2027;",
            "childcare in the building.",
          ),
          "Please bring a calculator and one mistake of your own.",
        ),
      },
      fate: published("amira", "noor"),
    },
    auditWeekInFrench,
    auditWeekInRussian,
  ),
]
