import { locale } from "next/root-params"
import { NotFoundNotice } from "@/components/site/not-found-notice"
import { PageFrame } from "./page-frame"
import { readLocale } from "./parameters"
import { waysOn } from "./ways-on"

/** What a browser that runs the framework's script puts in the place of a page that was not found: the same words. */
export default async function NotFound() {
  const { locale: language } = readLocale((await locale()) ?? "")
  return (
    <PageFrame locale={language}>
      <NotFoundNotice locale={language} ways={waysOn(language)} />
    </PageFrame>
  )
}
