import { absolute } from "@/app/[locale]/page-metadata"

/** Where everything of this interface is. */
export const interfaceAddress = "/api/v1"
export const documentAddress = `${interfaceAddress}/openapi.json`

export const storiesAt = (question: URLSearchParams) => absolute(`${interfaceAddress}/stories?${question}`)
export const changesAt = (question: URLSearchParams) => absolute(`${interfaceAddress}/changes?${question}`)
export const storyAt = (id: number) => absolute(`${interfaceAddress}/stories/${id}`)
export const textInStoryAt = (id: number, language: string) => `${storyAt(id)}/${language}`
