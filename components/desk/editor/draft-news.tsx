import { useState } from "react"
import { Button } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import type { FieldForm } from "@/domain/field"
import { changesIn, inOneLine } from "@/domain/merge/changes"
import { CompareFields } from "../versions/compare-fields"
import type { Aside } from "./draft"
import { trimmed } from "./trimmed"
import type { DraftNews as News } from "./use-draft"
import { whoSaved } from "./who-saved"

/** Where words are that are newer than the news; undefined where there are none, or they are where the news say. */
export type NewerWords = "device" | "page" | undefined
type Props = {
  news: News
  since?: NewerWords
  fields: FieldForm[]
  storyAddress: string
  onClose: () => void
}

/** What happened to the draft beside its being saved: what came in, and where what was given up is. */
export function DraftNews({ news, since, fields, storyAddress, onClose }: Props) {
  const [isOpen, setOpen] = useState(false)
  if (news.is === "nothing given up")
    return (
      <Notice tone="refused">
        Your version could be kept neither in this browser nor at the desk just now, so nothing was changed.
        Try again.
      </Notice>
    )
  return (
    <Notice tone={news.is === "frozen" ? "note" : "done"} className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <p className="max-w-prose">{inWords(news, { since, fields, storyAddress })}</p>
        <div className="flex gap-2">
          {news.is === "arrived" && (
            <Button type="button" look="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {isOpen ? "Close the comparison" : "See what changed"}
            </Button>
          )}
          <Button type="button" look="small" onClick={onClose}>
            Understood
          </Button>
        </div>
      </div>
      {news.is === "arrived" && isOpen && (
        <CompareFields
          fields={fields}
          one={{ title: "Before", content: news.ancestor }}
          other={{ title: whoSaved(news.from).title, content: news.from.content }}
        />
      )}
    </Notice>
  )
}

type Place = Pick<Props, "since" | "fields" | "storyAddress">

function inWords(news: Exclude<News, { is: "nothing given up" }>, { since, fields, storyAddress }: Place) {
  if (news.is === "arrived") {
    const labels = new Map(fields.map(({ name, label }) => [name, label]))
    const changes = changesIn(news.ancestor, trimmed(news.from.content), labels)
    return whoSaved(news.from).changed(inOneLine(changes))
  }
  if (news.is === "frozen")
    return (
      <>
        What you typed since is not in the text. {since ? "What you had typed until then" : "It"} is kept{" "}
        {asideLink(news.mine, storyAddress)}, and shown on{" "}
        <a href={storyAddress} className="link">
          the text's page
        </a>
        .{since && ` What you typed after that is ${newer[since]}`}
      </>
    )
  return (
    <>
      {news.mine && <>Your version is kept {asideLink(news.mine, storyAddress)}. </>}
      {news.theirs && (
        <>
          Where you kept yours,{" "}
          <a href={`${storyAddress}/versions/revision-${news.theirs.revisionId}`} className="link">
            {whoSaved(news.theirs).words}
          </a>{" "}
          is in the history.
        </>
      )}
      {!news.mine && !news.theirs && "Both versions are in the text now."}
    </>
  )
}

const newer = {
  device: "only in this browser. Press Save to have it kept at the desk too.",
  page: "only on this page, so do not close it. Press Save to have it kept at the desk.",
} as const

const asideLink = (aside: Aside, storyAddress: string) =>
  aside.at === "desk" ? (
    <a href={`${storyAddress}/versions/given-up-${aside.id}`} className="link">
      at the desk, with the text
    </a>
  ) : (
    "in this browser, among the copies of this text"
  )
