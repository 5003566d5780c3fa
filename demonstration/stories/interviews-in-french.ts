import { ask, pullQuote, story, type ToldStory, type ToldText, text } from "../telling"
import { achieng, aissatou } from "./faces"
import { portrait, published, spotlight } from "./house"

export const achiengInFrench: ToldText<"interview"> = {
  language: "fr",
  writer: "claire",
  content: {
    title: "La glace est à nous, et la dispute aussi",
    summary:
      "Sur la rive kényane du lac Victoria, 171 commerçantes de poisson et 43 membres d’équipage possèdent une balance, une chambre froide et une machine qui fait trois tonnes de glace les bons jours. Leur trésorière explique ce qu’est un bon jour.",
    people: [
      {
        name: "Achieng Odera",
        role: "Trésorière",
        organisation: "Coopérative de glace et de pêche Nyanam",
        about:
          "Elle a vendu du poisson au débarcadère pendant dix-neuf ans avant d’en tenir les livres. Elle est l’une des onze qui ont acheté la première balance, et trésorière depuis l’arrivée de la machine.",
        portrait: portrait(
          "Dessin d’une femme coiffée d’un foulard bleu-vert, en chemisier rouge brique, qui rit, sur fond ocre.",
          achieng,
          "fr",
        ),
      },
    ],
    interviewedOn: "2026-10-29",
    originallyPublishedOn: "2026-11-13",
    body: text(
      "Le débarcadère compte une rampe en béton, deux hangars et un manguier sous lequel il est interdit de parler d’argent. On en parle dans le second hangar, le jeudi, porte ouverte. C’est là que nous avons retrouvé Achieng Odera, après la pesée du matin.",
      ask(
        "q-weighing",
        "Avant la glace, il y a eu la balance. Pourquoi avoir commencé par là ?",
        "Parce que c’est à la balance que nous perdions. Un bateau rentrait, l’agent de l’acheteur pendait le poisson à son propre peson, et le ressort était fatigué. Tout le monde le savait. Nous appelions cela le kilo de chance : sur dix, il y en avait un qui portait chance, à lui. Quand nous protestions, il répondait : apportez la vôtre. Nous nous y sommes mises à onze. Nous avons payé 38 000 shillings une bascule, nous l’avons fait poinçonner par l’inspecteur du comté et nous avons accroché le certificat au-dessus, dans une pochette en plastique.",
        "L’agent l’a refusée pendant neuf jours. Le dixième, un camion est arrivé de la ville, moteur allumé, sans un poisson dedans, et il a découvert que notre balance était acceptable.",
      ),
      pullQuote(
        "Une balance que les deux parties ont essayée vaut mieux qu’un avocat, et elle mange moins.",
        "Achieng Odera",
      ),
      ask(
        "q-members",
        "Vous avez fait entrer les équipages. Certaines d’entre vous s’y opposaient.",
        "Moi la première. Les commerçantes sont des femmes, les équipages des hommes, et d’aussi loin que je me souvienne ce sont eux qui décidaient à qui irait le poisson, et ce qu’elle devrait donner en plus de l’argent. Vous devinez ce que je veux dire ; nous ne l’avons pas écrit dans le règlement, mais c’est la raison d’être de l’article six. L’article six dit que le poisson s’attribue par numéro, et que les numéros se tirent dans le hangar, à voix haute, avant que les bateaux soient en vue.",
        "Les équipages sont venus nous trouver après, pas avant. Un certain Otieno s’est levé pour dire que le tirage l’arrangeait aussi, parce que le propriétaire de son bateau vendait d’habitude à ses cousins. Nous en avons pris douze à l’essai. Ils sont quarante-trois aujourd’hui, et un homme peut siéger dans toutes les commissions, sauf celle de l’article six.",
      ),
      ask(
        "q-machine",
        "Vous avez ensuite emprunté pour une machine à glace. Comment cela s’est-il passé ?",
        "Mal, puis bien. La machine produit trois tonnes par jour si le courant tient. À la première saison des pluies, le courant n’a pas tenu. Nous avions un prêt de 2,4 millions de l’union d’épargne, dix-huit mois pour en rembourser la moitié, et une machine qui faisait de la soupe.",
        "C’est le calcul qui nous a sauvées. Mercy, qui tient le second registre, avait noté chaque coupure pendant sept semaines : l’heure du début, l’heure de la fin. La plupart tombaient entre deux et six heures de l’après-midi. Nous avons donc cessé de faire de la glace l’après-midi. Nous tournons la nuit, quand personne ne cuisine ni ne soude, et nous isolons la réserve avec de la balle de riz. Il en a coûté un matelas de balle et un gardien.",
      ),
      ask(
        "q-price",
        "Qui fixe le prix de la glace ?",
        "L’assemblée générale, deux fois par an, et voilà la dispute de votre titre, si vous cherchez un titre. Les équipages la veulent bon marché, puisqu’ils l’emportent sur l’eau. Les commerçantes la veulent un peu chère, parce que l’excédent revient en fin d’année au poids de poisson vendu, et qu’elles en vendent davantage. Chacun a prouvé à l’autre, crayon en main, qu’il avait raison.",
        "Cette année, c’est huit shillings le kilo pour les membres et onze pour les autres. Cela s’est réglé à sept heures moins le quart du soir, quand les moustiques ont voté à leur tour.",
      ),
      pullQuote(
        "Qui dit qu’une coopérative est une famille n’a pas vu la mienne partager une tonne de glace.",
        "Achieng Odera",
      ),
      ask(
        "q-secondbook",
        "Il y a deux registres. Pourquoi deux ?",
        "Parce que je suis honnête et que je me trompe. Je tiens le premier. Mercy tient le second, d’une autre main et dans une autre maison, et le jeudi on les pose côte à côte. S’ils concordent, personne ne s’en aperçoit. Sinon, nous cherchons l’endroit ensemble, à voix haute, avant que quiconque rentre chez soi. La plus longue recherche a duré jusqu’à onze heures du soir, et il s’agissait de quarante shillings.",
        "Un monsieur d’une banque m’a dit qu’un logiciel pourrait s’en charger. Je lui ai demandé ce que fait le logiciel à onze heures du soir quand il lui manque quarante shillings. Il m’a répondu qu’il arrondit.",
      ),
      ask(
        "q-lake",
        "Le lac lui-même donne moins qu’avant. Qu’y peut une coopérative ?",
        "Moins que ne le disent les brochures. Nous ne savons pas fabriquer de la perche. Ce que nous pouvions faire, c’était cesser d’en jeter : en 2021, avant la chambre froide, nous avons compté qu’un poisson sur six partait au séchage ou ne partait pas du tout, pour être resté au soleil. Aujourd’hui, c’est un sur vingt. Voilà du poisson que personne n’a eu besoin de pêcher.",
        "Nous fermons aussi la rampe pendant les semaines où passent les petits. Cela coûte à chaque membre environ neuf jours de revenu. On en parle deux mois à l’avance, et il y a toujours quelqu’un pour pêcher la nuit ; l’an dernier, c’était mon neveu. Il a payé l’amende, et c’est moi qui ai signé le reçu.",
      ),
      ask(
        "q-tomorrow",
        "Si un autre débarcadère vous demandait conseil, que lui enverriez-vous ?",
        "Un cahier réglé, une balance et Mercy pour quinze jours. Pas un projet. Nous avons eu des visiteurs qui voulaient connaître notre vision ; je leur ai répondu que je voyais jusqu’à la troisième échéance.",
        "Et je leur dirais de laisser la porte ouverte le jeudi. Les gens passent, ils entendent des chiffres, ils entrent pour les corriger. C’est ainsi que nous avons trouvé notre commissaire aux comptes.",
      ),
    ),
  },
  fate: published("amira", "noor"),
}

export const interviewsInFrench: ToldStory[] = [
  story(
    "interview",
    {
      regions: ["africa"],
      countries: ["SN"],
      topics: ["agriculture-and-food", "womens-cooperatives", "climate"],
      series: spotlight,
    },
    {
      language: "fr",
      writer: "claire",
      content: {
        title: "« Le soleil n’envoie pas de facture, mais il faut l’attendre »",
        summary:
          "En Casamance, cent douze femmes sèchent des mangues qui, il y a dix ans, pourrissaient sous les arbres. Leur présidente parle de claies, de mouches, d’un acheteur pressé et de la clé du magasin.",
        people: [
          {
            name: "Aïssatou Diémé",
            role: "Présidente",
            organisation: "Coopérative Fassir, séchage de fruits",
            portrait: portrait(
              "Dessin d’une femme souriante, coiffée d’un foulard ocre, en vêtement bleu nuit, sur fond terre cuite.",
              aissatou,
              "fr",
            ),
          },
        ],
        originallyPublishedOn: "2026-06-18",
        body: text(
          "Vu de la piste, on dirait une serre qui aurait perdu ses plantes : douze tunnels de plastique, des claies sur quatre étages et, à chaque bout, une moustiquaire cousue à la main. Il est dix heures, il fait trente-sept degrés dehors et cinquante-huit dedans. Aïssatou Diémé regarde le ciel avant de nous saluer.",
          ask(
            "q-mangues",
            "D’où est venue l’idée de sécher ?",
            "De l’odeur. Ici, en juin, tous les manguiers donnent à la fois. Le camion venait de Dakar le lundi, il prenait les plus belles, il payait ce qu’il voulait, et le mardi le reste était par terre. Vous ne pouvez pas vous figurer l’odeur d’un village où quarante tonnes de mangues fermentent. Les chèvres titubaient.",
            "Ma tante séchait des tranches sur le toit de tôle, pour les enfants. Elles étaient noires et pleines de sable, mais les enfants les mangeaient. Je me suis dit que si l’on enlevait le sable, on aurait peut-être aussi les adultes.",
          ),
          ask(
            "q-soleil",
            "Pourquoi le soleil et non le gaz ? On vous a proposé des séchoirs à gaz.",
            "On nous en a même donné un. Il est très bien : il sèche la nuit, il sèche sous la pluie, et la bouteille coûte onze mille francs. Avec une bouteille, on fait trente kilos. Nous avons compté sur nos doigts, puis avec l’agent de la banque, qui a aussi des doigts : à ce prix-là, c’était la bouteille qui gagnait sa vie.",
            "Le soleil n’envoie pas de facture, mais il faut l’attendre. Alors nous avons gardé le séchoir à gaz pour les jours couverts, quand il y a déjà des tranches sur les claies et que tout serait perdu. L’an dernier, il a servi neuf jours. C’est une bonne assurance ; ce serait un mauvais métier.",
          ),
          pullQuote("Avec le gaz, c’était la bouteille qui gagnait sa vie.", "Aïssatou Diémé"),
          ask(
            "q-qualite",
            "Un premier conteneur vous a été refusé. Que s’est-il passé ?",
            "L’humidité. L’acheteur voulait quinze pour cent, nous en avions dix-neuf. Nous, nous jugions à la main : on plie la tranche, si elle casse c’est trop, si elle colle ce n’est pas assez. Nos mains n’étaient pas d’accord entre elles. Huit cents kilos sont revenus. Nous les avons vendus au marché de Ziguinchor en trois semaines, à perte, et j’ai mangé de la mangue séchée jusqu’à la Tabaski.",
            "Après cela, nous avons acheté un humidimètre, un seul, et nous avons formé six femmes qui seules ont le droit de dire oui. Elles ont essayé leurs mains contre l’appareil, cent tranches chacune. La plus juste était la plus jeune, Khady, dix-neuf ans. Il a fallu expliquer à trois grand-mères que c’est Khady qui décide. Je ne vous raconte pas la réunion.",
          ),
          ask(
            "q-argent",
            "Comment l’argent se partage-t-il ?",
            "Celle qui apporte des mangues est payée au kilo, le jour même. Celle qui travaille aux claies est payée à la journée. Et à la fin de la campagne, s’il reste quelque chose, on divise : la moitié pour les membres selon ce que chacune a livré, un quart pour les claies et le plastique, un quart dans la caisse de soudure, pour août et septembre, quand il n’y a plus rien à manger ni à vendre.",
            "La caisse de soudure prête sans intérêt, mais à voix haute. On dit devant tout le monde combien, pourquoi, et jusqu’à quand. Une banque, au moins, vous humilie en privé, m’a dit un homme. Je lui ai répondu que chez nous, sur cent quarante prêts, cent trente-huit sont rentrés, et que les deux autres, nous savons où ils habitent.",
          ),
          ask(
            "q-terre",
            "Les arbres appartiennent souvent aux maris. Est-ce un problème ?",
            "C’était le problème. La première année, une femme livrait deux cents kilos et son mari venait chercher l’argent. Nous n’avons fait de discours à personne. Nous avons mis au règlement que l’on paie à qui tient la carte, et que la carte porte une photographie. Les maris ont ri. Ensuite ils ont voulu des cartes.",
            "Puis nous avons planté. La commune nous a attribué six hectares au nom de la coopérative, après deux ans de visites et une quantité de poulets. Ce sont nos premiers arbres à nous. Ils donneront dans trois ans. J’aurai soixante et un ans, et l’intention de goûter.",
          ),
          pullQuote(
            "Une banque vous humilie en privé. Notre caisse prête à voix haute, et l’argent rentre.",
            "Aïssatou Diémé",
          ),
          ask(
            "q-jeunes",
            "Les jeunes partent en ville. Que leur dites-vous ?",
            "Au revoir. Je n’ai jamais retenu personne avec des phrases. Ma propre fille est partie à Dakar vendre des téléphones. Mais j’ai remarqué une chose : ceux qui partent demandent toujours le prix. Ils appellent en juin et ils disent, maman, à combien êtes-vous cette année ? Quand on a répondu mille huit cents le kilo séché, il y a eu un silence au bout du fil.",
            "Elle est revenue pour une campagne, « pour voir ». Elle a vu que nos étiquettes se décollaient à l’humidité, que personne ne répondait aux courriels et que nous payions le transport deux fois. Elle est notre responsable des expéditions. Elle dit que c’est provisoire, et cela fait quatre ans.",
          ),
          ask(
            "q-laclef",
            "On nous a dit de vous demander l’histoire de la clé.",
            "Ah, la clé. Le magasin a trois cadenas, et trois femmes ont chacune une clé. Un jour, l’acheteur est arrivé avec deux jours d’avance, pressé, le camion devant la porte, et Fatou était à un mariage à soixante kilomètres. Il m’a dit : madame la présidente, vous n’avez donc pas la clé de votre propre magasin ? J’ai dit non, et c’est pour cela qu’il y a quelque chose dedans.",
            "Il a dormi ici. Le soir, il a vu l’assemblée, la pesée, les cahiers. Il a signé pour trois ans. Fatou est revenue avec du gâteau.",
          ),
        ),
      },
      fate: published("lena", "amira"),
    },
  ),
]
