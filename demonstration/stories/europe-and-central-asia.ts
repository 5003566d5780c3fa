import { type Fate, type Filing, story, type ToldStory, text } from "../telling"
import { landscape } from "./house"
import { morningTerraces } from "./views"

/**
 * The ten entries of one real page, in its order, first to last. Titles and dates are those of the page; summaries and
 * bodies state in other words what it says and nothing more. Nobody here is quoted or pictured.
 */

const filed = (filing: Partial<Filing> = {}): Filing => ({
  regions: ["europe-and-central-asia"],
  countries: [],
  topics: [],
  series: null,
  ...filing,
})

const byDiego = { language: "en", writer: "diego" } as const
const byClaire = { language: "en", writer: "claire" } as const
const byLena: Fate = { is: "published", reviewer: "lena", editor: "noor" }
const byAmira: Fate = { is: "published", reviewer: "amira", editor: "noor" }

export const europeAndCentralAsia: ToldStory[] = [
  story("news", filed({ topics: ["refugees-and-migration"] }), {
    ...byDiego,
    content: {
      title:
        "ILO COOP presents on the role of cooperatives in overcoming refugee and migrant precarity in a side event at the 36th Session of the Human Rights Council",
      originallyPublishedOn: "2017-09-27",
      body: text(
        "ILO COOP took part in a side event at the 36th Session of the Human Rights Council. Its presentation dealt with what cooperatives can do about the precarity in which refugees and migrants live.",
        "The note on it was published on 27 September 2017.",
      ),
    },
    fate: byLena,
  }),
  story("news", filed({ countries: ["GR"] }), {
    ...byClaire,
    content: {
      title: "A dialogue between Greek and international cooperative and SSE leaders",
      originallyPublishedOn: "2017-09-27",
      body: text(
        "Leaders of cooperatives and of the social and solidarity economy (SSE) from Greece entered into a dialogue with their counterparts from other countries.",
        "It was reported on 27 September 2017.",
      ),
    },
    fate: byAmira,
  }),
  story("profile", filed({ countries: ["TR"], series: "coop-champions" }), {
    ...byClaire,
    content: {
      title: "Özge Berber-Agtaş, ILO Office for Turkey in Ankara",
      summary:
        "The series presents ILO colleagues around the world who work on cooperatives and other enterprises of the social and solidarity economy: what they contribute, what they have seen, and what they hope to do next.",
      people: [{ name: "Özge Berber-Agtaş", role: "", organisation: "" }],
      office: "ILO Office for Turkey in Ankara",
      originallyPublishedOn: "2017-07-06",
      body: text(
        "On 6 July 2017 COOP Champions presented Özge Berber-Agtaş of the ILO Office for Turkey in Ankara.",
        "The series is about ILO colleagues in every part of the world whose work concerns cooperatives and other social and solidarity economy enterprises. It shows their contributions and tells of their experiences, of their present work, and of what they aspire to.",
      ),
    },
    fate: byLena,
  }),
  story("event", filed({ topics: ["education-and-training"] }), {
    ...byDiego,
    content: {
      title: "The 9th Edition of the ILO Academy on Social and Solidarity Economy",
      // The page gives no date for this event. This day only holds its place in the list, between its neighbours.
      originallyPublishedOn: "2017-07-03",
      body: text(
        "The Academy on Social and Solidarity Economy of the ILO was announced for the ninth time. The announcement gave no date.",
      ),
    },
    fate: byAmira,
  }),
  story("campaign_day", filed({ series: "international-day-of-cooperatives" }), {
    ...byClaire,
    content: {
      title: "Cooperatives help to build inclusive economies and societies",
      summary:
        "For the day, ILO Director-General Guy Ryder linked the strengths of cooperatives with the 2030 Agenda and its aim that nobody be left behind.",
      date: "2017-07-01",
      leadImage: landscape(
        "Drawing of blue-green terraces in layers, with a small house and a pale sun.",
        "Morning on the terraces.",
        morningTerraces,
      ),
      originallyPublishedOn: "2017-07-01",
      body: text(
        "The International Day of Cooperatives fell on 1 July in 2017. ILO Director-General Guy Ryder spoke for the occasion.",
        "He called for the strengths of cooperatives to be used in the common effort to carry out the 2030 Agenda, and for care that nobody is left behind.",
      ),
    },
    fate: byLena,
  }),
  story("news", filed({ countries: ["HU"] }), {
    ...byDiego,
    content: {
      title: "Promoting social inclusion through social and solidarity economy",
      summary:
        "At a conference in Budapest on 1 June, the ILO presented its continuing work on the social and solidarity economy.",
      originallyPublishedOn: "2017-06-23",
      body: text(
        "The “Conference on the Role of the Social and Solidarity Economy in Reducing Social Exclusion” was held in Budapest. The ILO took part on 1 June 2017.",
        "It presented its continuing work on the social and solidarity economy.",
      ),
    },
    fate: byLena,
  }),
  story("news", filed({ countries: ["FR"], topics: ["finance-and-credit-unions"] }), {
    ...byClaire,
    content: {
      title: "Highlights of an Interview with Jean Louis Bancel at the 106th ILC",
      summary:
        "The newly elected President of Cooperatives Europe attended the 106th International Labour Conference for the International Cooperative Alliance, and talked with ILO COOP about the social economy and about how work is changing.",
      originallyPublishedOn: "2017-06-13",
      body: text(
        "Jean Louis Bancel, who had recently been elected President of Cooperatives Europe, represented the International Cooperative Alliance at the 106th International Labour Conference. There he talked with ILO COOP.",
        "He was also President of Credit Cooperative, a cooperative bank in France, and of Coop France. The conversation reached from the relation between cooperatives and the social economy to the changing world of work.",
      ),
    },
    fate: byAmira,
  }),
  story("interview", filed({ countries: ["IT"], series: "spotlight-interviews-with-cooperators" }), {
    ...byDiego,
    content: {
      title: "Italian social cooperatives working together for the benefit of the communities",
      summary:
        "Vittoria Burton heads research and development at Consorzio Copernico, a consortium of six cooperatives in North-West Italy. She came to it in 2015 from one of the six.",
      people: [
        {
          name: "Vittoria Burton",
          role: "Head of Research and Development",
          organisation: "Consorzio Copernico",
        },
      ],
      originallyPublishedOn: "2017-04-04",
      body: text(
        "For the issue of 4 April 2017 the ILO interviewed Vittoria Burton, Head of Research and Development of Consorzio Copernico in North-West Italy.",
        "The consortium is made up of six cooperatives. Before she joined it in 2015, Ms Burton worked at one of them from 1997, as Chair and Educational Coordinator.",
        "The series talks with leaders of cooperatives around the world whom ILO officials have met in the course of their work.",
      ),
    },
    fate: byLena,
  }),
  story(
    "interview",
    filed({
      countries: ["DE"],
      topics: ["refugees-and-migration"],
      series: "spotlight-interviews-with-cooperators",
    }),
    {
      ...byClaire,
      content: {
        title:
          "A social enterprise creating job opportunities for migrants and disadvantaged persons in Berlin",
        summary:
          "Heike Birkhölzer is a founding member of the Graefewirtschaft, set up in Berlin in 2009, and its Chief Executive Officer.",
        people: [
          {
            name: "Heike Birkhölzer",
            role: "Founding member and Chief Executive Officer",
            organisation: "Graefewirtschaft",
          },
        ],
        originallyPublishedOn: "2017-02-09",
        body: text(
          "For the issue of 9 February 2017 the ILO interviewed Heike Birkhölzer, a founding member and the Chief Executive Officer of the Graefewirtschaft. The enterprise was established in Berlin, Germany, in 2009.",
          "The series talks with leaders of cooperatives and of other social and solidarity economy enterprises around the world whom ILO officials have met in the course of their work.",
        ),
      },
      fate: byAmira,
    },
  ),
  story("news", filed({ countries: ["TR", "AR"], topics: ["waste-and-recycling"] }), {
    ...byDiego,
    content: {
      title: "A passion, mission - organizing waste pickers.",
      summary:
        "At a workshop in Ankara in December 2016, ILO COOP talked with Manuel Mateu, an engineer from Argentina’s Movement of Excluded Workers, about organising waste pickers.",
      originallyPublishedOn: "2016-12-21",
      body: text(
        "The workshop “The Potential of Cooperatives & the Role of Waste Pickers in the Recycling Sector” was held in Ankara, Turkey, on 20 and 21 December 2016.",
        "During it, ILO COOP spoke with Manuel Mateu about his work as an organiser of waste pickers. Mr Mateu is an engineer from the Movement of Excluded Workers (MTE) in Argentina.",
      ),
    },
    fate: byLena,
  }),
]
