import { examples as contact } from '../../../components/contact/examples.tsx'
import { examples as pathway } from '../../../components/pathway/examples.tsx'
import { examples as review } from '../../../components/review/examples.tsx'
import { examples as ui } from '../../../components/ui/examples.tsx'
import { wordsOf } from '../../_server/words.ts'

/** The components with their named examples on one page. `.dev`: only while developing, see next.config.ts. */
export default function Page() {
  const words = wordsOf('en')
  const folders = { ui: ui(words), contact: contact(words), pathway: pathway(words), review: review(words) }
  return (
    <main className="mx-auto max-w-3xl space-y-10 px-4 py-6">
      <h1>Components</h1>
      {Object.entries(folders).map(([folder, examples]) => (
        <section key={folder} className="space-y-6">
          <h2>components/{folder}</h2>
          {Object.entries(examples).map(([name, example]) => (
            <section key={name} className="space-y-2">
              <h3>{name}</h3>
              <div className="card p-4">{example}</div>
            </section>
          ))}
        </section>
      ))}
    </main>
  )
}
