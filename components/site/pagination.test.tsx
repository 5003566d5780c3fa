import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { localeCodes } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { Pagination } from "./pagination"

test.each(localeCodes)(
  "in %s only a list that begins with the newest calls its pages newer and older",
  locale => {
    const t = translator(locale)
    const markup = (isNewestFirst: boolean) =>
      renderToStaticMarkup(
        <Pagination locale={locale} page={2} pages={3} addressOf={String} isNewestFirst={isNewestFirst} />,
      )
    expect(markup(true)).toContain(`>${t("lists.newer")}<`)
    expect(markup(true)).toContain(`>${t("lists.older")}<`)
    expect(markup(false)).toContain(`>${t("lists.previous")}<`)
    expect(markup(false)).toContain(`>${t("lists.next")}<`)
    expect(markup(false)).not.toContain(t("lists.older"))
  },
)
