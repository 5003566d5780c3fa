/**
 * What the world outside is told, and who is told. An event is written with the change that causes it; the publisher
 * makes its deliveries afterwards by this table.
 */

export const channels = ["mail", "webhook", "purge"] as const
export type Channel = (typeof channels)[number]

/**
 * Deliveries go by lanes, each at a pace of its own, by one of the channels. Mail to all who follow a list has a lane to
 * itself: however many they are, a notice for the desk or a question to one reader, who waits for it, goes out meanwhile.
 */
export const channelOf = { purge: "purge", webhook: "webhook", mail: "mail", alerts: "mail" } as const
export type Lane = keyof typeof channelOf
export const lanes = Object.keys(channelOf) as Lane[]

type Mailed = "nobody" | "concerned" | "concerned and administrators" | "a reader" | "readers"

const topic = (label: string, mailed: Mailed, callsWebhooks: boolean, purges = false) => ({
  label,
  mailed,
  callsWebhooks,
  purges,
})

// biome-ignore format: a table is read in columns
export const topics = {
  //                              at the desk                             mail to                          webhooks  front cache
  "edition.published":     topic("Published",                             "concerned",                     true),
  "edition.expired":       topic("Expired",                               "concerned",                     true),
  "edition.withdrawn":     topic("Withdrawn with a notice",               "nobody",                        true),
  "edition.moved":         topic("Moved",                                 "nobody",                        true),
  "edition.gone":          topic("Taken down",                            "nobody",                        true),
  "edition.held_back":     topic("Taken off the schedule after its time", "nobody",                        true),
  "edition.not_published": topic("Could not be published",                "concerned and administrators",  false),
  "edition.not_expired":   topic("Could not be expired",                  "concerned and administrators",  false),
  "alert.asked":           topic("Alert to be confirmed",                 "a reader",                      false),
  "alert.link":            topic("Link to a reader's alerts",             "a reader",                      false),
  "alerts.due":            topic("Alerts",                                "readers",                       false),
  "pages.changed":         topic("Pages changed",                         "nobody",                        false,    true),
} as const

export type Topic = keyof typeof topics
export const topicNames = Object.keys(topics) as [Topic, ...Topic[]]
/** Of these people at the desk are told by mail; readers' mail is made elsewhere, as they asked for it. */
export const isMailedToDesk = ({ mailed }: { mailed: Mailed }) => mailed.startsWith("concerned")
export const topicsWhere = (test: (topic: (typeof topics)[Topic]) => boolean) =>
  topicNames.filter(name => test(topics[name]))
