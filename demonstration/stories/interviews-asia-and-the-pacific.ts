import { ask, pullQuote, story, type ToldStory, text } from "../telling"
import { lourdes, sindhu } from "./faces"
import { portrait, published, spotlight } from "./house"

export const interviewsFromAsiaAndThePacific: ToldStory[] = [
  story(
    "interview",
    {
      regions: ["asia-and-the-pacific"],
      countries: ["IN"],
      topics: ["digital-economy", "worker-cooperatives"],
      series: spotlight,
    },
    {
      language: "en",
      writer: "noor",
      content: {
        title: "The server is in the tea stall, and the drivers know the password",
        summary:
          "In Kozhikode, 430 autorickshaw drivers run a hailing app of their own. Sindhu Pallikkal, who drives mornings and chairs evenings, on commission, monsoon pricing and what to do with a five-star scale.",
        people: [
          {
            name: "Sindhu Pallikkal",
            role: "Driver and chair",
            organisation: "Munnottu Autorickshaw Drivers’ Cooperative Society",
            portrait: portrait(
              "Drawing of a young woman with braided hair, drop earrings and an ochre shawl, on a dark green ground.",
              sindhu,
            ),
          },
        ],
        originallyPublishedOn: "2026-08-19",
        body: text(
          "Strictly speaking the server is in a rented cabinet in another city, as its engineers would like us to point out. What stands in the tea stall behind the railway station is an old laptop on which anyone may see, while the tea is being poured, how many autorickshaws are on the road, what the last hundred rides cost, and how much of that went where.",
          ask(
            "q-tuesday",
            "There were three hailing apps in the city already. Why build a fourth?",
            "Because of a Tuesday. The commission went from eighteen to twenty-five per cent on a Tuesday, and we learned of it from the passengers. I had a lady from the hospital, a regular, who showed me on her telephone that she had paid 140. On my telephone it was 105. We looked at one another’s screens like two people who have each been told a different story about the same wedding.",
            "The union went to negotiate and was received very politely by a man with no authority. That evening at the stall somebody asked what the thing actually does. It finds the nearest rickshaw. We have been able to do that since before I was born, by shouting.",
          ),
          ask(
            "q-build",
            "It does a little more than shouting. Who wrote it?",
            "Two engineers, Anoop and Faseela, who had been made redundant from exactly such a company and knew where everything breaks. They are members. That was a fight. Some said that the cooperative is for drivers. Faseela answered that she would happily drive if somebody else would happily be woken at three in the morning because the payments have stopped. She has one share and one vote, like me, and her wage is decided by the same meeting.",
            "The first version was ugly and it worked. The second was beautiful and for four days it sent everybody to the bus stand. We went back to the ugly one and improved it from there.",
          ),
          pullQuote(
            "We have been able to find the nearest rickshaw since before I was born, by shouting.",
            "Sindhu Pallikkal",
          ),
          ask(
            "q-money",
            "How do you pay for it without a commission?",
            "Thirty rupees a day, if you drive. If you do not drive, nothing. Out of the thirty, eleven go on the cabinet and the messages, nine on wages, four on insurance, and six are put by. You can see it on the laptop. My uncle, who has driven for thirty-one years and trusts nobody, sat in front of it for a whole afternoon and then asked why the messages were so dear. We changed the supplier. He has mentioned it since.",
            "People ask what happens if we grow. If we grow then it becomes twenty-six. That is the whole business plan, and an investor who came to see us thought that I was hiding the rest.",
          ),
          ask(
            "q-rain",
            "When it rains, the other apps double the fare. What do you do?",
            "We talked about rain for three meetings. One side said, in the rain we are wet, the brakes are bad, the engine drowns, so it should cost more. The other said that in the rain it is the nurses and the children who have no choice. Both were right, so we voted.",
            "It is ten rupees, flat, when the fire station’s gauge passes a certain mark; not a multiple, and not decided by anyone who earns from it. All of it goes to the driver. And whoever takes somebody to a hospital does not ask for the ten. That last sentence was not in the motion. An old driver stood up and said it, and nobody wanted to be the one to vote on it, so it is simply so.",
          ),
          ask(
            "q-stars",
            "You have abolished the stars. Why?",
            "For eleven months I had 4.6 and never knew for what. A friend of mine, a better driver than I am, had 4.2, and she was convinced that it was because she is a woman, until a male colleague with a beard like a prophet told her that he had 4.1.",
            "Now the passenger gets one question: is there anything that we should know? Most say nothing. Some say that the seat is torn. Some say something serious, and then two members telephone the passenger the same day, and one of the two is always a woman. Last year there were nineteen serious ones. Three drivers had to leave. I do not believe that a star has ever made anybody leave who should.",
          ),
          pullQuote("I had 4.6 stars for eleven months and never knew for what.", "Sindhu Pallikkal"),
          ask(
            "q-women",
            "There were six women among the drivers when you joined. Now there are fifty-eight.",
            "It was the parking. Nobody believes that, they think that it must have been a campaign. At the stands there was no light and no toilet, so a woman drove for as long as she could last, which was until about eleven. The society rented a room with a lock behind the stall, three hundred rupees a month from each stand. Then they could last the whole shift.",
            "After that it was simply sisters telling sisters. And the loan: we stand surety for the first vehicle, up to half. Of forty-one loans two are late, and one of the two is my cousin, so you may imagine the festivals.",
          ),
          ask(
            "q-future",
            "Other cities have asked for your software. Will you give it to them?",
            "We shall give the software, and they will find that it is not the software. It is the laptop on the counter. If you cannot see where the thirty rupees go, then after half a year you have only built a fourth company, with worse buttons.",
          ),
        ),
      },
      fate: published("amira", "noor"),
    },
  ),
  story(
    "interview",
    {
      regions: ["asia-and-the-pacific"],
      countries: ["PH"],
      topics: ["housing", "climate"],
      series: spotlight,
    },
    {
      language: "en",
      writer: "diego",
      content: {
        title: "A roof is a committee decision",
        summary:
          "After the second typhoon in three years, 148 families on the coast near Iloilo stopped rebuilding one by one. The woman who kept the list of nails explains how a village bought its roofs together.",
        people: [
          {
            name: "Lourdes Magbanua",
            role: "Secretary, retired schoolteacher",
            organisation: "Bagong Bubong Housing Cooperative",
            portrait: portrait(
              "Drawing of an older woman with a grey bob, round glasses and a cream collar, on a teal ground.",
              lourdes,
            ),
          },
        ],
        originallyPublishedOn: "2026-05-28",
        body: text(
          "The name means new roof. There are now 148 of them, all of one pitch and one shade of red, because red was what the supplier had 148 of. Lourdes Magbanua taught arithmetic in the village for thirty-six years; on her verandah hangs the blackboard on which the first list was drawn up.",
          ask(
            "q-nails",
            "You are known here as the woman with the nails. How did that happen?",
            "After the first typhoon everybody was given a sheet of iron and half a kilo of nails. The sheet was good and the nails were for furniture. I knew, because my father was a carpenter, and because I weighed one. When the second typhoon came, three years later, those sheets flew. I saw one go across the schoolyard at the height of a child.",
            "So afterwards I went from house to house with a notebook, not about what people had lost, everybody else was writing that down, but about what had held. Forty-one roofs had held. I asked how many nails, how long, what washer, how far apart. It was the best homework that I ever set.",
          ),
          ask(
            "q-together",
            "What did the notebook tell you?",
            "That the roofs which held were of eleven different materials and of one habit. They were tied down: strap, bolt, long nail with a wide head, every forty centimetres at the edge. It cost about 5,200 pesos more a house. Nobody had 5,200 pesos. But a hundred and forty-eight families buying bolts is a wholesaler’s dream, and for 148 houses it came to 3,100.",
            "I wrote the two figures on the blackboard and did not say anything. You learn that as a teacher. After a while somebody at the back said, so we should buy together. I said, would you repeat that for the class?",
          ),
          pullQuote(
            "Everybody was writing down what had been lost. I wrote down what had held.",
            "Lourdes Magbanua",
          ),
          ask(
            "q-land",
            "Most families did not own the ground they lived on. How can one build a permanent roof on that?",
            "One cannot, or one does so with a bag packed. The land belonged to a family in the city that had forgotten it, or that remembered it every election. The cooperative asked for a lease on the whole strip, twenty-five years, one contract and not a hundred and forty-eight. It took two years and a bishop.",
            "Now every member has a right to a house, not to a plot. If you leave, then the cooperative buys back what you have put in, by a table. There is no speculating with it. A young man told me that under my table nobody would ever become rich. I said that under the old table they had not either, and had moreover been wet.",
          ),
          ask(
            "q-rules",
            "Who decides who is roofed first?",
            "That was the worst meeting of my life and I have sat through thirty-six years of parents’ evenings. We wanted to be just, so there were points: old people, infants, the height of the floor above the tide. On paper it was perfect. Then it turned out that the first six houses by points were all on one path, and that I live on that path.",
            "I withdrew my own house to the end of the list. My husband did not speak to me until the second week of June. Then we drew lots among those with equal points, in the church, with a child pulling the papers out of a rice pot. Nobody can be angry with a rice pot.",
          ),
          ask(
            "q-work",
            "You built them yourselves?",
            "In teams of nine: two who can, five who can carry, one who cooks, one who counts. Every family owed 320 hours, on anybody’s house. The hours were on the blackboard too. Those who worked away in the city could pay somebody else for theirs, but not more than half, otherwise we should have had a village of contractors.",
            "Not everybody is good with a hammer. There was a jeepney driver who bent more nails than he drove in, and each of them cost two pesos. He was made timekeeper, and in the evenings he straightened them. In the end we used every one, for the hen-houses.",
            "And there was an inspector from outside, an engineer whom we paid. He took off nine ridge pieces. People wept. After the next storm they carried him round the basketball court.",
          ),
          ask(
            "q-storm",
            "So there has been a test.",
            "Last November, a hundred and sixty-five kilometres an hour, all through one night. I was in my house with eleven people and a pig. You hear every bolt. At four in the morning my husband said, forty centimetres, and I said, yes, forty centimetres. It was the first time that he had admitted it.",
            "In the morning there were 146 roofs. The two that had gone were one where a tree fell, which is not our department, and one where somebody had put in an opening for a satellite dish. He has since held a talk at the school.",
          ),
          pullQuote(
            "You hear every bolt. At four in the morning my husband said: forty centimetres.",
            "Lourdes Magbanua",
          ),
          ask(
            "q-after",
            "What is the cooperative for, now that the roofs are on?",
            "For the gutters. Do not laugh. A hundred and forty-eight roofs of forty square metres is a river, and we buy water in the dry months. We have priced the tanks. On the blackboard there are again two figures, one under the other, and I am again not saying anything.",
          ),
        ),
      },
      fate: published("lena", "amira"),
    },
  ),
]
