import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'

const policy = (style: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self' '${style}'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; ` +
  "worker-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
const exact = {
  'referrer-policy': 'no-referrer',
  'permissions-policy': expect.stringMatching(/^([a-z-]+=\(\)(, |$)){25,}$/),
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
}

test('public pages carry every header, exactly', async ({ request }) => {
  const questions = await (await request.get('/en/check')).text()
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(questions) ?? []
  const own = policy(`sha256-${createHash('sha256').update(style).digest('base64')}`)
  for (const path of ['/', '/en', '/en/check', '/en/diary', '/en/verify', '/en/casesbook', '/nowhere']) {
    const headers = (await request.get(path)).headers()
    expect(headers, path).toMatchObject({ ...exact, 'content-security-policy': own })
    expect(headers['x-powered-by']).toBeUndefined()
  }
})

test('the desk alone may ask for the camera, and has every other header of a public page', async ({ request }) => {
  const camera = (headers: { [name: string]: string }) => headers['permissions-policy']?.split(', ').filter(f => f.startsWith('camera'))
  const desk = (await request.get('/en/desk')).headers()
  const check = (await request.get('/en/check')).headers()
  expect(camera(desk)).toEqual(['camera=(self)'])
  expect(camera(check)).toEqual(['camera=()'])
  for (const path of ['/en/desk/', '/en/desks', '/en/check/desk', '/desk'])
    expect(camera((await request.get(path, { maxRedirects: 0 })).headers()) ?? [], path).not.toEqual(['camera=(self)'])
  expect(desk['permissions-policy']?.match(/=\(\)/g)?.length).toBe((check['permissions-policy']?.match(/=\(\)/g)?.length ?? 0) - 1)
  for (const name of ['content-security-policy', ...Object.keys(exact).filter(n => n !== 'permissions-policy')])
    expect(desk[name], name).toBe(check[name])
})

test('handlers and casework have rules of their own', async ({ request }) => {
  for (const path of ['/api/health', '/en/cases', '/en/cases/1'])
    expect((await request.get(path)).headers()['content-security-policy'], path).toBeUndefined()
})

test('the service worker may fetch from here alone', async ({ request }) => {
  expect((await request.get('/sw.js')).headers()['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; connect-src 'self'",
  )
})

test('the browser knows every word of the headers', async ({ page }) => {
  const complaints: string[] = []
  page.on(
    'console',
    message => /Permissions-Policy|Content-Security-Policy header/i.test(message.text()) && complaints.push(message.text()),
  )
  await page.goto('/en')
  expect(complaints).toEqual([])
})

test('the database is up and its state is never kept', async ({ request }) => {
  const answer = await request.get('/api/health')
  expect(await answer.json()).toEqual({ database: 'up' })
  expect(answer.headers()['cache-control']).toBe('no-store')
})
