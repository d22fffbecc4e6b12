import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'

const built = join(import.meta.dirname, '..', process.env.TILIA_BUILD || '.next', 'server', 'app')
// Next's own error pages begin with an underscore and are not ours to mend.
const pages = globSync('**/*.html', { cwd: built }).filter(page => !/(^|\/)_/.test(page))

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How React writes it: every attribute has a value, empty elements end in a slash, some names are in camel case.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'attr-case': 'off',
    'valid-id': ['error', { relaxed: true }],
    // A form around fields that are sent nowhere: only there a browser keeps nothing of them.
    'wcag/h32': 'off',
    // Where a telephone number may break is for the style sheet to say.
    'tel-non-breaking': 'off',
  },
})

test('there are built pages', () => expect(pages.length).toBeGreaterThan(0))

test.each(pages)('%s is valid HTML', page => {
  const { results } = validator.validateStringSync(readFileSync(join(built, page), 'utf8'))
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`)),
  ).toEqual([])
})
