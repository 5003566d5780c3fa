import { bullets, heading, pullQuote, quote, story, type ToldStory, type ToldText, text } from "../telling"
import { landscape, published } from "./house"
import { cocoaHills, villageAtDusk } from "./views"

export const metersInFrench: ToldText<"news"> = {
  language: "fr",
  writer: "claire",
  content: {
    title: "Au Mont-Liban, un village relève ses propres compteurs",
    summary:
      "Pendant des années, 320 foyers ont payé trois hommes pour le courant de trois groupes diesel. Ils possèdent désormais le câble et 600 panneaux, et se retrouvent le premier vendredi du mois pour débattre des réfrigérateurs.",
    leadImage: landscape(
      "Dessin de collines violettes au crépuscule, avec des arbres et quelques maisons éclairées.",
      "Le crépuscule, l’heure où les batteries prennent le relais.",
      villageAtDusk,
      "fr",
    ),
    originallyPublishedOn: "2026-10-02",
    body: text(
      "À Aïn el-Zarka, à 1 150 mètres, la nuit se partageait autrefois au bruit. Le haut du village avait le groupe qui ronflait, le bas celui qui sentait, et les maisons de la place celui qui tombait en panne. Chaque propriétaire tirait son câble par-dessus les toits, et chacun avait un abonné qui payait aussi les autres, par prudence.",
      "Depuis le printemps, la Coopérative d’énergie d’Aïn el-Zarka réunit 320 foyers. Elle a racheté le câble des trois hommes, à un prix fixé par un ingénieur de Zahlé dont chaque partie se méfiait également, et elle a embauché l’un d’eux, Elias Tannous, comme technicien. « Je sais où se trouve chaque raccord, dit-il. La plupart des mauvais sont de moi. »",
      heading("Comment se calcule la facture"),
      bullets(
        "un abonnement pour le câble, le même pour tous ;",
        "un prix au kilowattheure le jour, quand les panneaux produisent plus que l’on ne consomme ;",
        "un prix trois fois plus élevé après vingt et une heures, quand le courant sort des batteries.",
      ),
      "C’est le troisième point, plus que les panneaux, qui a changé le village. Les lave-linge tournent à midi. Le boulanger pétrit désormais le matin. À la réunion de juin, une lycéenne a présenté une enquête sur 94 réfrigérateurs, dont onze consommaient plus que tous les autres ensemble ; la coopérative avance à leurs propriétaires le prix d’un neuf.",
      pullQuote(
        "Je sais où se trouve chaque raccord. La plupart des mauvais sont de moi.",
        "Elias Tannous, technicien",
      ),
      "La loi connaît des producteurs d’électricité et des consommateurs, mais pas un village qui soit les deux. La coopérative travaille sur la foi d’une lettre de la municipalité, renouvelée chaque année. Un projet de statut des coopératives d’énergie, auquel neuf villages ont contribué, est ouvert [aux observations](https://example.org/energy-cooperatives) jusqu’à la fin de l’année.",
    ),
  },
  fate: published("amira", "noor"),
}

export const newsInFrench: ToldStory[] = [
  story(
    "news",
    {
      regions: ["africa"],
      countries: ["CI"],
      topics: ["agriculture-and-food", "womens-cooperatives", "law-and-policy"],
      series: null,
    },
    {
      language: "fr",
      writer: "claire",
      content: {
        title: "À Soubré, des productrices de cacao apprennent à lire le papier qu’on leur faisait signer",
        summary:
          "Le bordereau de livraison compte dix-neuf cases. Pendant trois mois, 140 femmes en ont étudié une par séance ; la douzième a fait des histoires.",
        leadImage: landscape(
          "Dessin de collines vertes semées d’arbres, sous un ciel de mousson.",
          "Les collines à cacao, en saison des pluies.",
          cocoaHills,
          "fr",
        ),
        originallyPublishedOn: "2025-12-09",
        body: text(
          "La salle est une école, le mardi après la classe, et les participantes tiennent à peine derrière les pupitres. Au tableau, l’institutrice a recopié en grand le bordereau que chacune reçoit lorsqu’elle livre son cacao. Il compte dix-neuf cases. La coopérative Yèlèman, à Soubré, en a fait le programme d’un trimestre : une case par séance, le mardi et le vendredi.",
          heading("La case douze"),
          "Les premières séances ont été calmes : la date, le nom, le poids brut, la tare. La case douze s’appelle « réfaction ». Aucune des 140 femmes n’avait jamais entendu le mot, et l’institutrice a dû le chercher. C’est ce que l’on retire du poids pour l’humidité et les impuretés. Sur leurs bordereaux des trois dernières années, on y lisait presque partout le même chiffre : quatre pour cent, quel que fût le sac, quelle que fût la saison.",
          quote(
            "Mon cacao de janvier est sec comme une calebasse. Celui d’octobre, on pourrait le boire. Et tous les deux, quatre pour cent ?",
          ),
          "La question est d’Adjoua Kouamé, quarante-quatre ans, trois hectares. Elle l’a posée de nouveau le lundi suivant, au pont-bascule, devant une file de dix-sept personnes. Le peseur a dit que c’était l’usage. Elle a demandé où l’usage était écrit.",
          heading("Ce qui a changé"),
          bullets(
            "l’humidité est mesurée à chaque livraison, et l’appareil étalonné devant deux membres ;",
            "la réfaction moyenne est passée de quatre à 2,3 pour cent en saison sèche ; en octobre, elle est montée à cinq, et personne n’a protesté ;",
            "le bordereau porte désormais, au dos, l’explication des dix-neuf cases en français et en bété.",
          ),
          "La coopérative estime ce que la douzième case a rapporté à onze millions de francs pour la campagne. La dix-neuvième, que l’on a vue en dernier, est la signature. On y a consacré deux séances.",
        ),
      },
      fate: published("lena", "noor"),
    },
  ),
]
