import { readSlug } from "@/app/[locale]/parameters"
import { socialAddress } from "@/app/[locale]/sections"
import { textOnPage } from "@/app/[locale]/text-on-page"
import { taggedAnswer, taggedNothing, taggedRedirect } from "@/app/tagged-answer"
import { departureFrom } from "@/db/queries/live/text"
import { addressTag, siteTag, storyTag } from "@/domain/cache-tags"
import { socialPicture } from "@/platform/social-picture/social-picture"
import { type PicturedText, picturedAt } from "../pictured"
import { wordsOfAnswer, wordsOfSite, wordsOfText } from "../words"

type Context = { params: Promise<{ path: string[] }> }

const png = "image/png"

/** What a link to one of our pages looks like where it is shared. Only of what is live; kept like a page. */
export async function GET(_request: Request, { params }: Context) {
  const pictured = picturedAt((await params).path.map(readSlug))
  if (!pictured) return taggedNothing([siteTag])
  if (pictured.of === "text") return await pictureOfText(pictured)
  const picture = await socialPicture(wordsOfSite(pictured.language))
  return taggedAnswer(new Uint8Array(picture), { type: png, tags: [siteTag] })
}

async function pictureOfText({ address, edition, answer }: PicturedText) {
  const { kind, language, slug } = address
  const tags = [siteTag, addressTag(kind, language, slug)]
  const page = await textOnPage(kind, language, slug)
  if (!page) return await departedPicture(address, tags)
  tags.push(storyTag(page.storyId))
  if (page.edition !== edition)
    return taggedRedirect(socialAddress({ ...address, edition: page.edition, answer }), tags)
  const words = answer ? await wordsOfAnswer(page, answer) : await wordsOfText(page)
  return words
    ? taggedAnswer(new Uint8Array(await socialPicture(words)), { type: png, tags })
    : taggedNothing(tags)
}

async function departedPicture(address: PicturedText["address"], tags: string[]) {
  const departure = await departureFrom(address)
  if (departure) tags.push(storyTag(departure.storyId))
  return taggedNothing(tags, departure?.is === "gone" ? 410 : 404)
}
