import {
  ask,
  bullets,
  heading,
  numbered,
  pullQuote,
  story,
  type ToldStory,
  type ToldText,
  text,
} from "../telling"
import { hala } from "./faces"
import { landscape, portrait, published } from "./house"
import { riverMarket, teaSlopes, villageAtDusk } from "./views"

export const halaInTurkish: ToldText<"interview"> = {
  language: "tr",
  writer: "claire",
  content: {
    title: "“Gece nöbetinin bir adı var ve duvarda yazıyor”",
    summary:
      "İrbid’de altmış iki Ürdünlü ve Suriyeli bakıcı, doksan dört kişiye kendi evinde bakıyor; her birinin bir oyu var. Kooperatifin kurucusu üç geceyi, üç fiyatı ve eksik olan tek kelimeyi anlatıyor.",
    people: [
      {
        name: "Hala Mansour",
        role: "Kurucu ve bakım koordinatörü",
        organisation: "Rifqa Evde Bakım Kooperatifi",
        portrait: portrait(
          "Çizim: gök mavisi başörtülü, mor hırkalı, gülümseyen bir kadın; zemin mavimsi gri.",
          hala,
          "tr",
        ),
      },
    ],
    originallyPublishedOn: "2026-10-19",
    body: text(
      "Rifqa’nın bürosu bir eczanenin üstünde: bir masa, on bir sandalye ve uzun duvarı boydan boya kaplayan beyaz bir yazı tahtası. Tahtada altmış iki bakıcının ve onlardan biri olmadan yataktan kalkamayan doksan dört kişinin adı yazıyor.",
      ask(
        "q-start",
        "Servis hemşiresiydiniz, emekliliğiniz güvencedeydi. Neden bıraktınız?",
        "Bırakmadım, hastalarımın peşinden gittim. Bir pazar günü kalçası kırık yaşlı bir adamı sondası ve bir broşürle taburcu ettik. On gün sonra topuğunda bozuk para sığacak bir yarayla geri geldi. Kızı, başında otursun diye bir kadına geceliği dört dinardan, elden para vermişti; kadın da elinden geleni yapmıştı. Kimse ona hastayı nasıl çevireceğini göstermemişti.",
        "O kadını kızmak için aradım. Dera’da ilkokul öğretmeniymiş. Bana gösterin, dedi. Gösterdim. Ertesi hafta üç kişi daha getirdi; kanepeme oturdular ve kocamı o şikâyet edene kadar sağa sola çevirdiler.",
      ),
      ask(
        "q-form",
        "Neden kooperatif de ajans değil? Ajans daha hızlı olurdu.",
        "Ajans üçte birini alıyor. Broşürün arkasında hesapladık: on iki dinarın dördü masası olan birine gidiyor. Kendi masamızı kendimiz alabiliriz, dedik.",
        "Ama kolaymış gibi anlatmak istemem. İlk dokuz kişiden beşi Suriyeliydi ve her birinin neye imza atıp atamayacağı başkaydı. Kâğıt işleri on dört ay sürdü. Sonunda sicile kurucu olarak yazılabilenler yazıldı; iç tüzüğe de duvardaki herkese aynı oyu, aynı ücreti ve aynı hastalık iznini veren bir madde koyduk. Sicil memuru okudu, gözlüğünün üstünden baktı ve yasak bir şey görmediğini söyledi.",
      ),
      pullQuote("Ajans üçte birini alıyor. Kendi masamızı kendimiz alabiliriz, dedik.", "Hala Mansour"),
      ask(
        "q-nights",
        "Üç gece kuralını anlatır mısınız?",
        "Ümmü Halid’den çıktı; minibüsün direksiyonunda uyuyakalmıştı. Bir duvar dışında kimseye bir şey olmadı. Aile yalvardığı için, bir de düğün masrafı ödediği için dokuz gece üst üste nöbet tutmuştu. Toplantıda herkes olmaz öyle şey diye bağırdı. O da sordu: Hanginiz aynısını yapmadı? Ses kesildi.",
        "O günden beri üç gece, sonra iki gün; aile ne derse desin, siz ne derseniz deyin. Gece nöbetinin bir adı var ve duvarda yazıyor, içeri giren herkes sayabilsin diye. Bize iki müşteriye mal oldu. Sabahın beşinde gelemeyeceğini söylemek için arayanların sayısını da yarıya indirdi.",
      ),
      ask(
        "q-permits",
        "Yetkililerden neye ihtiyacınız var?",
        "Bir kelimeye. Meslekler listesinde hemşire var, yardımcı hemşire var, ev işçisi var. Bizimkiler üçü de değil. Ev işçisi diye yazılandan camları silmesi istenebilir, isteniyor da. O listede şu kadar saat eğitimi ve belgesi olan bir “evde bakıcı” bulunsaydı, dertlerimizin yarısı sıradan dertler olurdu.",
        "Bir metin önerdik. Bir sayfa. Dört büro dolaştı, her biri biraz daha güzelleştirdi.",
      ),
    ),
  },
  fate: published("lena", "noor"),
}

export const teaInTurkish: ToldText<"news"> = {
  language: "tr",
  writer: "claire",
  content: {
    title: "Thyolo’nun çay üreticileri, fiyatlarını belirleyen kurutma fırınını satın aldı",
    summary:
      "Beş saat içinde kurutulmayan yaprak gübre olur. Vadideki tek fırın kırk yıl boyunca alıcınındı; ekim ayından beri borçlarıyla birlikte 1.260 küçük üreticinin.",
    leadImage: landscape(
      "Çizim: solgun bir bahar göğünün altında yeşil teraslar ve küçük bir ev.",
      "İlk yağmurlardan sonra teraslar.",
      teaSlopes,
      "tr",
    ),
    originallyPublishedOn: "2026-11-09",
    body: text(
      "Fırın vadinin dibinde duruyor, çünkü yaprak ağırdır ve yokuş aşağı gider. 1983’te yapılmış, okaliptüs yakıyor; üç köyde saatler onun sesine göre ayarlanıyor. Mapanga Küçük Çay Üreticileri Kooperatifi 14 Ekim’de imzayı attı. Başkan Grace Nkhoma’ya göre görüşmeler bir kez başladıktan sonra kısa sürdü. “2016’da başlamıştı,” diye ekliyor.",
      heading("Beş saat"),
      "Yeşil yaprağın toplandıktan sonra yaklaşık beş saat içinde soldurulup kurutulması gerekir. Bu mesafedeki tek fırının sahibi, fiyat konusunda uzun konuşmak zorunda değildir. Geçen mevsim üyelere kilo başına 190 kvaça ödendi; iki fabrikanın, dolayısıyla bir pazarlığın bulunduğu komşu ilçede 265.",
      pullQuote(
        "Fabrika satın almadık. Öğleden sonra üçten önce hayır deme hakkını satın aldık.",
        "Grace Nkhoma, başkan",
      ),
      heading("Pazartesi günü ne değişiyor"),
      numbered(
        "Fiyat, sabah altıda dokuz tartı yerinin her birine asılıyor ve bütün gün geçerli kalıyor.",
        "Geç gelen yaprak da tartılıp yazılıyor, üreticisine dörtte biri ödeniyor. Eskiden hendeğe dökülürdü.",
        "On bir ateşçi üye oluyor. Temsil edilip edilemeyeceklerini sormuşlardı; oy kullanabilecekleri söylendi.",
      ),
    ),
  },
  fate: published("lena", "noor"),
}

export const metersInTurkish: ToldText<"news"> = {
  language: "tr",
  writer: "claire",
  content: {
    title: "Lübnan Dağı’nda bir köy kendi sayacını kendi okuyor",
    summary:
      "320 hane yıllarca üç dizel jeneratörün elektriği için üç adama para ödedi. Şimdi kablo da 600 panel de onların; her ayın ilk cuması buzdolaplarını tartışmak için toplanıyorlar.",
    leadImage: landscape(
      "Çizim: alacakaranlıkta mor tepeler, ağaçlar ve ışıkları yanan birkaç ev.",
      "Akşam karanlığı, bataryaların nöbeti devraldığı saat.",
      villageAtDusk,
      "tr",
    ),
    originallyPublishedOn: "2026-10-14",
    body: text(
      "1.150 metredeki Ayn ez-Zarka’da gece eskiden sese göre bölünürdü. Yukarı mahallenin jeneratörü horlar, aşağı mahalleninki kokar, meydandakilerinki bozulurdu.",
      "Ayn ez-Zarka Enerji Kooperatifi bahardan beri 320 haneyi bir araya getiriyor. Kabloyu, iki tarafın da eşit ölçüde güvenmediği Zahleli bir mühendisin belirlediği fiyata üç adamdan satın aldı ve içlerinden birini, Elias Tannous’u teknisyen olarak işe aldı. “Her ekin yerini bilirim,” diyor. “Kötülerinin çoğunu ben yaptım.”",
      heading("Fatura nasıl hesaplanıyor"),
      bullets(
        "kablo için herkese aynı olan bir abonelik;",
        "gündüz, paneller tüketilenden fazlasını üretirken geçerli bir kilovatsaat fiyatı;",
        "akşam dokuzdan sonra, elektrik bataryalardan gelirken bunun üç katı.",
      ),
      "Köyü panellerden çok üçüncü madde değiştirdi. Çamaşır makineleri öğlen çalışıyor. Fırıncı hamuru artık sabah yoğuruyor. Haziran toplantısında bir lise öğrencisi 94 buzdolabını kapsayan bir araştırma sundu; on biri, geri kalanların toplamından fazla tüketiyordu.",
    ),
  },
  fate: published("lena", "noor"),
}

export const rainInTurkish: ToldText<"event"> = {
  language: "tr",
  writer: "claire",
  content: {
    title: "Yağmur yağınca ücreti kim belirler? Sürücülerine ait platformlar üzerine bir sohbet",
    summary:
      "İki sürücü kooperatifi ile bir kurye kooperatifi ekranlarını, tarifelerini ve toplantı tutanaklarını gösteriyor. Çevrim içi, İspanyolca ve İngilizce çeviriyle.",
    startsAt: "2027-01-21T15:00",
    endsAt: "2027-01-21T17:00",
    timeZone: "America/Bogota",
    online: true,
    registration: "https://example.org/rain-pricing",
    originallyPublishedOn: "2026-11-02",
    body: text(
      "Yağmurla birlikte değişen bir tarife, kimin ıslanacağına dair de bir karardır. Kendi uygulamasını işleten üç kooperatif bu kararı nasıl aldığını anlatıyor: birinde üç genel kurul yapıldı, birinde kura çekildi, üçüncüsünde tartışma sürüyor; zaten o yüzden geliyorlar.",
      numbered(
        "Tarifenin her kuruşu nereden geliyor: üç ekran, sıfır slayt.",
        "Yanıldıklarında ne oldu.",
        "Sorular. Öncelik direksiyon sallayanlarda.",
      ),
    ),
  },
  fate: published("lena", "noor"),
}

export const storiesInTurkish: ToldStory[] = [
  story(
    "news",
    {
      regions: ["asia-and-the-pacific"],
      countries: ["VN"],
      topics: ["agriculture-and-food", "digital-economy"],
      series: null,
    },
    {
      language: "tr",
      writer: "claire",
      content: {
        title: "Mekong’un yüzen pazarında fiyatı artık direkler söylüyor",
        summary:
          "Teknesi olan herkes ne sattığını bir sırığın ucuna asar. 96 teknelik bir kooperatif, sırığın yanına bir tane daha dikti: kilosu kaça?",
        leadImage: landscape(
          "Çizim: şafak vakti tezgâhlar ve renkli tenteler.",
          "Pazar, gün doğmadan önce kurulur.",
          riverMarket,
          "tr",
        ),
        originallyPublishedOn: "2026-11-19",
        body: text(
          "Cần Thơ’nun yüzen pazarında ananas satan, sırığının ucuna bir ananas asar. Bu, konuşmadan anlaşmanın en eski yollarından biridir. Fiyat ise fısıldanırdı; her tekneye başka, her sabah başka.",
          "İlkbaharda 96 tekne sahibi bir kooperatif kurdu ve ikinci bir sırık dikti. Üstündeki kumaşın rengi o günkü fiyat aralığını gösteriyor: yeşil düşük, sarı orta, kırmızı yüksek. Renk, sabah dörtte muhasebeci Nguyễn Thị Lan’ın teknesinde, herkesin önünde belirleniyor.",
          heading("Üç renk neyi değiştirdi"),
          bullets(
            "toptancı artık kıyıdan kıyıya dolaşmıyor, uzaktan bakıp geliyor;",
            "en küçük tekne de en büyüğüyle aynı rengi taşıyor;",
            "renge uymayan, akşam toplantısında nedenini anlatıyor. Çoğu kez haklı bir nedeni oluyor.",
          ),
          pullQuote("Fısıltı güçlünün dilidir. Biz bayrak diktik.", "Nguyễn Thị Lan, muhasebeci"),
          "Bir girişim, renklerin telefon uygulamasıyla duyurulmasını önerdi. Kooperatif düşündü ve iki yıl sonra yeniden konuşmaya karar verdi. O zamana kadar kumaşlar yıkanacak: sarı, öğleye doğru yeşile benzemeye başlıyor.",
        ),
      },
      fate: published("amira", "noor"),
    },
  ),
  story(
    "news",
    {
      regions: ["africa"],
      countries: ["TZ"],
      topics: ["education-and-training"],
      series: null,
    },
    {
      language: "tr",
      writer: "claire",
      content: {
        title: "Mwanza’da bir okuma halkası tüzüğü baştan sona, sesli okudu",
        originallyPublishedOn: "2026-09-17",
        body: text(
          "Mwanza’daki terziler kooperatifinin tüzüğü yirmi üç sayfa. Otuz bir üyeden hiçbiri tamamını okumamıştı; kurucular da dâhil. Ocak ayında her çarşamba bir sayfa okumaya karar verdiler, dikiş makineleri susunca.",
          "Dördüncü sayfada, üyelikten çıkanın payını alabilmesi için başkanın imzasının gerektiğini gördüler. On birinci sayfada, başkanın seçilmesine dair maddenin eksik olduğunu. “Dokuz yıldır başkanım,” diyor Rehema Mushi, “meğer kimse beni seçemezmiş.”",
          "Halka haziranda bitti. Genel kurul yedi maddeyi değiştirdi, Rehema Mushi’yi de bu kez usulünce seçti. Çarşambaları şimdi kira sözleşmesini okuyorlar.",
        ),
      },
      fate: published("amira", "noor"),
    },
  ),
]
