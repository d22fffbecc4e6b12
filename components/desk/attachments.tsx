/** Files that go with the case, sealed in the same file: letters, a diary file, photos of papers. */

import { type Attachment, fileName } from '../../machines/case/sealed.ts'
import { download } from '../tool/download.ts'
import { Entering } from '../ui/entering.tsx'
import type { Words } from '../words.ts'

const most = 25_000_000

export interface AttachmentsProps {
  readonly words: Words
  readonly attachments: readonly Attachment[]
  readonly onChange: (attachments: readonly Attachment[]) => void
}

export function Attachments({ words, attachments, onChange }: AttachmentsProps) {
  const say = (id: string, values?: { n: number }) => words(`desk.attachments.${id}`, values)
  const size = attachments.reduce((n, a) => n + a.data.length, 0)
  async function add(files: FileList | null) {
    const all = [...attachments]
    for (const file of files ?? []) {
      const data = new Uint8Array(await file.arrayBuffer())
      if (all.reduce((n, a) => n + a.data.length, 0) + data.length <= most) all.push({ name: fileName(file.name, all), data })
    }
    onChange(all)
  }
  return (
    <section className="print:hidden">
      <Entering className="max-w-3xl space-y-3">
        <h2>{say('title')}</h2>
        <p>{say('why')}</p>
        <ul className="space-y-2">
          {attachments.map(a => (
            <li key={a.name} className="flex flex-wrap items-center gap-x-4 border-line border-s-4 ps-3">
              <span dir="ltr">{a.name}</span>
              <span className="text-base text-soft">{say('size', { n: Math.ceil(a.data.length / 1000) })}</span>
              <button
                type="button"
                className="tap cursor-pointer text-accent underline"
                onClick={() => download(a.name, 'application/octet-stream', a.data as Uint8Array<ArrayBuffer>)}
              >
                {say('take_out')}
                <span className="sr-only">: {a.name}</span>
              </button>
              <button
                type="button"
                className="tap cursor-pointer text-accent underline"
                onClick={() => onChange(attachments.filter(other => other !== a))}
              >
                {say('remove')}
                <span className="sr-only">: {a.name}</span>
              </button>
            </li>
          ))}
        </ul>
        <label className="block">
          <span className="mb-1 block text-base">{say('add')}</span>
          <input
            type="file"
            multiple
            className="input max-w-sm py-2"
            name="a"
            onChange={e => {
              void add(e.currentTarget.files)
            }}
          />
        </label>
        <p className="text-base text-soft">{say('limit', { n: Math.floor((most - size) / 1_000_000) })}</p>
      </Entering>
    </section>
  )
}
