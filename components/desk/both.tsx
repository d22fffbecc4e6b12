/** Two languages side by side: what the helper reads, and under it the same for the person who reads along. */
import { languageOf } from '../../content/languages.ts'
import type { Words } from '../words.ts'

export interface Reading {
  readonly words: Words
  readonly language: string
  /** The language of the person who reads along; undefined: none is chosen. */
  readonly along: { readonly words: Words; readonly language: string } | undefined
}

export function Both({ reading: { words, along }, id }: { readonly reading: Reading; readonly id: string }) {
  return (
    <>
      <span className="block">{words(id)}</span>
      {along ? (
        <span className="block text-base text-soft" lang={along.language} dir={languageOf(along.language).direction}>
          {along.words(id)}
        </span>
      ) : null}
    </>
  )
}
