/** The one script of every other public page: leaving, offline copy, the browser's own language first, and removing. */
import { watchLeaving } from './leaving.ts'
import { keepOffline, removeAll } from './offline.ts'

document.documentElement.dataset.ready = 'first'
watchLeaving()

const list = document.querySelector('[data-languages]')
for (const wanted of [...navigator.languages].reverse()) {
  const own = list?.querySelector(`[data-language="${wanted.split('-')[0]}"]`)
  if (own) list?.prepend(own)
}

const remove = document.querySelector<HTMLButtonElement>('button[data-remove]')
if (remove) {
  remove.hidden = false
  remove.addEventListener('click', () => {
    const say = (text = '') => {
      const status = document.querySelector('[data-remove-status]')
      if (status) status.textContent = text
    }
    removeAll().then(
      () => say(remove.dataset.done),
      () => say(remove.dataset.failed),
    )
  })
}

// Who has come to remove the copy does not want it kept anew.
void (remove ? Promise.resolve() : keepOffline()).then(() => {
  document.documentElement.dataset.ready = 'all'
})
