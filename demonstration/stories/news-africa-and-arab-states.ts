import { bullets, heading, numbered, pullQuote, quote, story, type ToldStory, text } from "../telling"
import { landscape, published } from "./house"
import { metersInArabic } from "./in-arabic"
import { teaInRussian } from "./in-russian"
import { metersInTurkish, teaInTurkish } from "./in-turkish"
import { metersInFrench } from "./news-in-french"
import { savannaMarket, teaSlopes, villageAtDusk } from "./views"

export const newsFromAfricaAndArabStates: ToldStory[] = [
  story(
    "news",
    {
      regions: ["africa"],
      countries: ["RW", "UG"],
      topics: ["education-and-training", "finance-and-credit-unions"],
      series: null,
    },
    {
      language: "en",
      writer: "claire",
      content: {
        title: "Sixty auditors learn their trade on a cooperative that volunteered to be wrong",
        originallyPublishedOn: "2024-09-17",
        body: text(
          "There are about eleven thousand registered cooperatives on either side of the border between Rwanda and Uganda, by the reckoning of the two federations that organised the course, and rather fewer people who can audit one. Sixty more were examined in Kabale last week. Fifty-two passed.",
          "What set the course apart was its textbook. The Kigezi Potato Growers, a cooperative of 830 members, lent its own books for the years 2019 to 2023, uncorrected. “We knew that there was something in them,” said the manager, Allan Byaruhanga. “We had decided that we would rather hear it from students.”",
          heading("What they found"),
          "Working in groups of four, without being told what to look for, the participants reported after three days:",
          bullets(
            "seed potatoes entered as a cost in one year and as stock in the next;",
            "a lorry that had been depreciated for two years after its sale;",
            "a loan to a board member, small, repaid, and nowhere approved;",
            "an error of addition from 2020 in the members’ favour, to the amount of 41 bags.",
          ),
          "The last was found by only one group, and by its youngest member, who had added up the paper column by hand because the power was off.",
          heading("An hour with the members"),
          "On the fourth day each group had to explain its findings to the growers themselves, in one hour, in the local language, and without the word *reconciliation*. According to the examiners this is where most marks were lost. It is also where the 41 bags were discussed at length, and where the members voted to leave them where they were.",
          "The next course begins in February. Two cooperatives have offered their books; one of them, the organisers say, with a certain pride.",
        ),
      },
      fate: published("lena", "noor"),
    },
  ),
  story(
    "news",
    {
      regions: ["africa"],
      countries: ["MW"],
      topics: ["agriculture-and-food", "climate"],
      series: null,
    },
    {
      language: "en",
      writer: "claire",
      content: {
        title: "Tea growers in Thyolo buy the drier that used to set their price",
        summary:
          "Leaf that is not dried within five hours is compost. For forty years the only drier in the valley belonged to the buyer; since October it has belonged to 1,260 smallholders, together with its debts.",
        leadImage: landscape(
          "Drawing of green terraced slopes with a small house under a pale spring sky.",
          "Terraces in the first rains.",
          teaSlopes,
        ),
        originallyPublishedOn: "2026-11-04",
        body: text(
          "The drier stands at the bottom of the valley, because leaf is heavy and travels downhill. It was built in 1983, burns eucalyptus and makes a sound that people in three villages use to tell the time. On 14 October the Mapanga Smallholder Tea Cooperative signed for it, after negotiations that its chair, Grace Nkhoma, describes as short once they had begun. “They began in 2016,” she adds.",
          heading("Five hours"),
          "Green leaf has to be withered and dried within about five hours of plucking. Whoever owns the only drier within that distance need not say much about the price. Members were paid 190 kwacha a kilo last season, against 265 in the next district, where there are two factories and hence a conversation.^[Prices as posted at the weighing sheds in March, before deductions for transport. The growers’ own records, nine exercise books, are kept in the shed at Khonjeni.]",
          "The cooperative paid the equivalent of 410,000 dollars for the building, the machine and a woodlot of eighteen hectares. A third came out of a levy that members had imposed upon themselves for seven years, five kwacha a kilo; the rest was lent by a development bank and by two credit unions, over ten years.^[The agreement is public and can be read, in Chichewa and English, at https://example.org/thyolo-agreement.pdf.]",
          pullQuote(
            "We did not buy a factory. We bought the right to say no before three in the afternoon.",
            "Grace Nkhoma, chair",
          ),
          heading("What changes on Monday"),
          numbered(
            "The price is posted at each of the nine weighing sheds at six in the morning and holds for the day.",
            "Leaf that arrives too late is still weighed and written down, and its grower is paid a quarter. Before, it was tipped into the ditch.",
            "The stokers, eleven of them, become members. They had asked whether they might be represented; they were told that they might vote.",
          ),
          "The woodlot is the next worry. It covers about two thirds of what the furnace eats, and the rains were nineteen days late this year. A study of [solar pre-heating](https://example.org/thyolo-drier) has been commissioned from the polytechnic, whose students have already measured the roof. It faces the wrong way. They are considering the other roof.",
        ),
      },
      fate: {
        is: "corrected",
        reviewer: "amira",
        editor: "noor",
        was: {
          summary:
            "Leaf that is not dried within five hours is compost. For forty years the only drier in the valley belonged to the buyer; since October it has belonged to 1,620 smallholders, together with its debts.",
        },
        note: "The summary gave the number of smallholders as 1,620. There are 1,260 of them.",
      },
    },
    teaInRussian,
    teaInTurkish,
  ),
  story(
    "news",
    {
      regions: ["africa"],
      countries: ["GH"],
      topics: ["finance-and-credit-unions", "womens-cooperatives"],
      series: null,
    },
    {
      language: "en",
      writer: "diego",
      content: {
        title:
          "Eleven savings groups in northern Ghana merge their books, keep their names and agree, after nine meetings, on who may hold the third key",
        summary:
          "Two hundred and ninety-one women in the Upper West Region now lend out of one fund. The box stays wooden.",
        leadImage: landscape(
          "Drawing of a golden savanna with scattered flat-topped trees under a low sun.",
          "The road to Wa, at harvest.",
          savannaMarket,
        ),
        originallyPublishedOn: "2026-10-15",
        body: text(
          "Each of the eleven groups had a wooden box, three padlocks and about twenty-five members. Each lent well until somebody wanted a donkey cart. A cart costs more than any of the boxes ever held, so those who wanted one went to the trader, who charged in groundnuts.",
          "Since the beginning of the month there has been one fund for all eleven, with 118,000 cedis in it and a rule that no group may borrow more than it has saved three times over. The money agreed upon itself fairly quickly. The keys did not.",
          heading("The third key"),
          "In each group two of the three keys are held by the chair and the treasurer, and the third by a woman chosen because she is not related to either. For the common box this could no longer be found: in eleven neighbouring villages everybody is related to somebody. One proposal was to give the key to the priest, another to give it to the imam, a third to give a copy to each. The ninth meeting, which lasted until the donkeys complained, settled upon the midwife.",
          quote(
            "She has seen all of us at our worst, and she has never told anybody anything. Also, she comes to every village once a week in any case.",
          ),
          "Thus Memunatu Issahaku, secretary of the Tietaa group, moving the motion. It was carried by 204 votes to 31. The midwife, who was attending a birth, was informed afterwards and asked for a day to think.",
          heading("First loans"),
          "Seventeen loans were paid out in the first week, among them four carts, a grinding mill and the fees for a course in hairdressing. The first repayment fell due on Sunday. It came on Saturday.",
        ),
      },
      fate: published("lena", "amira"),
    },
  ),
  story(
    "news",
    {
      regions: ["arab-states"],
      countries: ["LB"],
      topics: ["climate", "law-and-policy"],
      series: null,
    },
    {
      language: "en",
      writer: "noor",
      content: {
        title: "A village on Mount Lebanon reads its own meters",
        summary:
          "For years 320 households paid three men for current from three diesel engines. They now own the cable and 600 panels, and meet on the first Friday to argue about refrigerators.",
        leadImage: landscape(
          "Drawing of violet hills with trees and a few lit houses at dusk.",
          "Dusk, the hour at which the batteries take over.",
          villageAtDusk,
        ),
        originallyPublishedOn: "2026-09-30",
        body: text(
          "In Ain el-Zarka, at 1,150 metres, the night used to be divided by sound. The upper village had the loud engine, the lower village had the one that smelled, and the houses round the square had the one that stopped. Each owner ran a cable over the roofs, and each had a subscriber who also paid the others, to be on the safe side.",
          "The Ain el-Zarka Energy Cooperative has had 320 households since the spring. It bought the cable of all three men, at a price fixed by an engineer from Zahlé whom each side distrusted equally, and it hired one of them, Elias Tannous, as its technician. “I know where every joint is,” he says. “I made most of the bad ones.”",
          heading("How the bill is worked out"),
          bullets(
            "a standing charge for the cable, the same for everyone;",
            "a price for each kilowatt-hour by day, when the panels produce more than is used;",
            "a price three times as high after nine in the evening, when it comes out of the batteries.",
          ),
          "The third of these has changed the village more than the panels did. Washing machines run at noon. The baker has moved his dough to the morning. At the meeting in June a schoolgirl presented a survey of 94 refrigerators, eleven of which used more current than the rest together; the cooperative is lending their owners the price of a new one.",
          pullQuote("I know where every joint is. I made most of the bad ones.", "Elias Tannous, technician"),
          "The law knows producers of electricity and consumers of it, but not a village that is both. The cooperative works on the strength of a letter from the municipality, renewed each year. A draft statute for energy cooperatives, to which nine villages have contributed, has been published [for comment](https://example.org/energy-cooperatives) until the end of the year.",
        ),
      },
      fate: published("amira", "noor"),
    },
    metersInFrench,
    metersInTurkish,
    metersInArabic,
  ),
]
