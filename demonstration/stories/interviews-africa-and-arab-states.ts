import { ask, pullQuote, story, type ToldStory, text } from "../telling"
import { achieng, hala } from "./faces"
import { portrait, published, spotlight } from "./house"
import { halaInArabic } from "./in-arabic"
import { achiengInRussian } from "./in-russian"
import { halaInTurkish } from "./in-turkish"
import { achiengInFrench } from "./interviews-in-french"

export const interviewsFromAfricaAndArabStates: ToldStory[] = [
  story(
    "interview",
    {
      regions: ["africa"],
      countries: ["KE"],
      topics: ["womens-cooperatives", "agriculture-and-food"],
      series: spotlight,
    },
    {
      language: "en",
      writer: "claire",
      content: {
        title: "The ice is ours, and so is the argument about it",
        summary:
          "On the Kenyan shore of Lake Victoria, 171 fish traders and 43 crew members own a scale, a cold room and a machine that makes three tonnes of ice on a good day. Their treasurer explains what counts as a good day.",
        people: [
          {
            name: "Achieng Odera",
            role: "Treasurer",
            organisation: "Nyanam Ice and Fish Cooperative",
            about:
              "Sold fish at the landing site for nineteen years before she kept its books. She is one of the eleven who bought the first scale, and has been treasurer since the machine came.",
            portrait: portrait(
              "Drawing of a woman in a teal headwrap and a rust-red blouse, laughing, on an ochre ground.",
              achieng,
            ),
          },
        ],
        interviewedOn: "2026-10-29",
        originallyPublishedOn: "2026-11-12",
        body: text(
          "The landing site has a concrete ramp, two sheds and a mango tree under which nobody is allowed to discuss money. Money is discussed in the second shed, on Thursdays, with the door open. We met Achieng Odera there after the morning’s weighing.",
          ask(
            "q-weighing",
            "Before there was ice there was a scale. Why did you begin with that?",
            "Because the scale was where we lost. A boat came in, the buyer’s agent hung the fish on his own spring, and the spring was tired. Everybody knew. We called it the lucky kilo: in every ten, one kilo was lucky for him. When we complained he said, bring your own. So eleven of us did. We paid 38,000 shillings for a platform scale and had it stamped by the county inspector,^[The stamp is renewed every year, for 600 shillings. The first one is framed.] and we hung the certificate above it in a plastic sleeve.",
            "The agent refused to use it for nine days. On the tenth a lorry came from the city with its engine running and no fish in it, and he discovered that our scale was acceptable.",
          ),
          pullQuote(
            "A scale that both sides have tested is worth more than a lawyer, and it eats less.",
            "Achieng Odera",
          ),
          ask(
            "q-members",
            "You let the boat crews in. Some of your members were against it.",
            "I was against it. Traders are women, crews are men, and for as long as I can remember the men decided who got the fish and what she had to give for it besides money. You can guess what I mean; we did not write it in the by-laws but it is the reason for article six. Article six says that fish is allotted by number, and that the numbers are drawn in the shed, aloud, before the boats are in sight.",
            "The crews came to us after that, not before. A man called Otieno stood up and said that drawn numbers suited him too, because the owner of his boat used to sell to his cousins. We took in twelve on trial. Now they are forty-three, and a man may sit on any committee except the one for article six.",
          ),
          ask(
            "q-machine",
            "Then you borrowed money for an ice machine. How did that go?",
            "Badly, and then well. The machine makes three tonnes a day if the current holds. In the first rains the current did not hold. We had a loan of 2.4 million from the savings union, eighteen months to pay the first half, and a machine that made soup.",
            "What saved us was arithmetic. Mercy, who keeps the second book, had written down every cut for seven weeks: the hour it began, the hour it ended. Most of them came between two and six in the afternoon. So we stopped making ice in the afternoon. We run at night, when nobody is cooking or welding, and we insulate the store with rice husk. It cost us one mattress of husk and a watchman.",
          ),
          ask(
            "q-price",
            "Who sets the price of the ice?",
            "The general meeting, twice a year, and that is the argument in your title if you are looking for a title. The crews want it cheap because they carry it out on the water. The traders want it a little dear, because the surplus comes back at the end of the year by weight of fish sold, and they sell more. Each side has proved to the other with a pencil that it is right.",
            "This year it is eight shillings a kilo for members and eleven for others. It was settled at a quarter to seven in the evening, when the mosquitoes voted as well.",
          ),
          pullQuote(
            "Whoever says a cooperative is a family has not seen mine divide a tonne of ice.",
            "Achieng Odera",
          ),
          ask(
            "q-secondbook",
            "There are two books. Why two?",
            "Because I am honest and I make mistakes. I keep the first. Mercy keeps the second, in another hand and in another house, and on Thursday they are laid side by side. If they agree, nobody notices. If they do not, we look for the place together, aloud, before anybody may go home. The longest search took until eleven at night, and it was forty shillings.",
            "A gentleman from a bank told me that we could have that done by a program. I asked him what the program does at eleven at night when it is forty shillings short. He said that it rounds.",
          ),
          ask(
            "q-lake",
            "The lake itself is giving less than it used to. What can a cooperative do about that?",
            "Less than the brochures say. We cannot make perch. What we could do is stop throwing it away: in 2021, before the cold room, we counted that one fish in six was sold as dried or not at all because it had been lying in the sun. Now it is one in twenty. That is fish that nobody had to catch.",
            "We also close the ramp for the weeks when the small ones are running. It costs every member about nine days’ income. We talk about it for two months beforehand and somebody always fishes at night; last year it was my nephew. He paid the fine, and I wrote the receipt.",
          ),
          ask(
            "q-tomorrow",
            "If another landing site asked you for advice, what would you send them?",
            "A ruled book, a scale and Mercy for two weeks. Not a project. We have had visitors who wanted to know our vision, and I told them that I can see as far as the third instalment.",
            "And I would tell them to leave the door open on Thursdays. People walk past, they hear numbers, and they come in to correct them. That is how we got our auditor.",
          ),
        ),
      },
      fate: published("lena", "noor"),
    },
    achiengInFrench,
    achiengInRussian,
  ),
  story(
    "interview",
    {
      regions: ["arab-states"],
      countries: ["JO"],
      topics: ["care-work", "refugees-and-migration", "womens-cooperatives"],
      series: spotlight,
    },
    {
      language: "en",
      writer: "noor",
      content: {
        title: "“The night shift has a name, and it is written on the wall”",
        summary:
          "Sixty-two home carers in Irbid share a telephone, a minibus and a rule that nobody works alone for more than three nights. One of their founders on rotas, permits and the price of a bedsore.",
        people: [
          {
            name: "Hala Mansour",
            role: "Founding member and nurse in charge",
            organisation: "Rifqa Home Care Cooperative",
            portrait: portrait(
              "Drawing of a woman with a pale blue headscarf and a plum cardigan, on a slate-blue ground.",
              hala,
            ),
          },
        ],
        originallyPublishedOn: "2026-09-24",
        body: text(
          "Rifqa, the Arabic for keeping company, has its office above a pharmacy: one desk, eleven chairs, and a whiteboard that covers the whole of the long wall. On it are the names of sixty-two carers and of ninety-four people who cannot get out of bed without one of them.",
          ask(
            "q-start",
            "You were a ward sister with a pension ahead of you. Why leave?",
            "I did not leave, I followed my patients. We discharged an old man on a Sunday with a hip, a catheter and a leaflet. On the Wednesday week he was back with a sore on his heel that you could put a coin in. His daughter had paid a woman to sit with him, four dinars a night, cash, and the woman had done what she could. Nobody had shown her how to turn him.",
            "I went to find that woman to be angry with her. She had been a primary-school teacher in Daraa. She asked me to show her. I showed her, and the week after she brought three others, and they sat on my sofa and turned my husband until he complained.",
          ),
          ask(
            "q-form",
            "Why a cooperative, and not an agency? An agency would have been quicker.",
            "An agency takes a third. We worked it out on the back of the leaflet: out of twelve dinars, four for somebody with a desk. We said that we could buy our own desk.",
            "But I do not want to make it sound simple. Of the first nine, five were Syrian, and what they could sign and what they could not was different for every one of them. We spent fourteen months on paper. In the end the founding members on the register were those who could be on it, and we wrote a rule inside the house that gives the same vote, the same rate and the same sick pay to everyone on the wall. The registrar read it, looked over his glasses, and said that he saw nothing in it that was forbidden.",
          ),
          pullQuote("An agency takes a third. We thought that we could buy our own desk.", "Hala Mansour"),
          ask(
            "q-nights",
            "Tell us about the rule of three nights.",
            "It came from Umm Khaled, who fell asleep at the wheel of the minibus. Nothing happened except to a wall. She had done nine nights running because the family begged her and because she was paying for a wedding. In the meeting everybody shouted that she must not, and then she asked who among us had not done the same, and it became quiet.",
            "So: three nights, then two days, whatever the family says and whatever you say yourself. The night shift has a name and it is written on the wall, so that everybody who comes in can count. It lost us two clients. It also halved the number of times somebody rang at five in the morning to say that she could not go.",
          ),
          ask(
            "q-price",
            "Families in the city are not rich. Who pays what?",
            "There are three prices, and the family chooses. The lowest does not cover our costs, the middle one does, the highest pays for the lowest. We were told that everybody would choose the lowest. In four years it has been about a third, a half, and the rest. I have seen a bus driver choose the highest and a man with a car like a ship choose the lowest. We do not comment. We write a receipt.",
            "What we do insist on is the first week. Two carers come, one to do and one to teach, and somebody of the family has to be there and to do it with them. If the family learns to turn, to lift, to listen to the chest, then the carer who comes at night is not alone in the house even when she is.",
          ),
          ask(
            "q-training",
            "Who trains the newcomers?",
            "The wall does, and Umm Khaled. For the first month a new carer has the afternoons, when the family is awake and can see what she does. She carries a card with eleven things that she must have done under somebody’s eyes: to turn a person alone, to empty a catheter bag, to notice that somebody has not drunk, to say no to a son who wants the dose doubled. The last is the hardest, and we practise it. I play the son.",
            "There was a girl of twenty-two who had done ten of the eleven and could not do that one. She giggled. Then a real son stood in front of her, at night, and she said: I should have to wake the nurse, and at this hour the nurse is not a pleasant woman. I signed her card. I also had it framed.",
          ),
          ask(
            "q-permits",
            "What do you need from the authorities that you do not have?",
            "A word. In the list of occupations there is a nurse, an assistant nurse and a domestic worker. Our people are none of the three. Whoever is put down as a domestic worker may be asked to clean the windows, and is; whoever is not put down at all may be asked to leave. If there were a home carer on that list, with so many hours of training and a certificate, half of our troubles would be ordinary troubles.",
            "We have proposed a text. It is one page. It has been in four offices, and each has improved it.",
          ),
          pullQuote(
            "Half of our troubles would become ordinary troubles. I long for ordinary troubles.",
            "Hala Mansour",
          ),
          ask(
            "q-return",
            "Some of your members speak of going back to Syria. What happens to the cooperative then?",
            "Some have gone. When the first one left she wanted her share, two hundred and ten dinars, and we paid it the same day, in an envelope, with tea. Then she asked whether she might take the whiteboard. She meant the idea of it: the columns, the three nights, the three prices. We copied everything for her, including our mistakes, which took longer.",
            "She sends photographs. Her wall is smaller than ours, and it is blue. There are seven names on it.",
          ),
        ),
      },
      fate: published("amira", "noor"),
    },
    halaInTurkish,
    halaInArabic,
  ),
]
