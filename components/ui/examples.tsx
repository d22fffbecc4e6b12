/** Named examples for the page /components while developing. */
import type { Words } from '../words.ts'
import { OutsideLink } from './outside-link.tsx'
import { Part } from './part.tsx'

export const examples = (words: Words) => ({
  buttons: (
    <p className="flex flex-wrap gap-3">
      <button type="button" className="button button-main">
        {words('interface.check.next')}
      </button>
      <button type="button" className="button">
        {words('interface.check.back')}
      </button>
      <button type="button" className="button button-quiet">
        {words('interface.check.skip')}
      </button>
    </p>
  ),
  'link to another website': <OutsideLink words={words} to="comensha.nl" />,
  'part of a page': (
    <Part title={words('interface.result.first_step')}>
      <p>{words('pathways.be-civil-party.first_step')}</p>
    </Part>
  ),
})
