// The search of a built site, without a browser: the find page's own modules over the files of the site.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unpackIndex } from '../../src/SupportMap.Search/browser/unpack-index.js'
import { MOST_FAR, choose } from '../../theme/scripts/find/choose.js'
import { createEngine } from '../../theme/scripts/search/engine.js'
import { stemOf } from '../../theme/scripts/search/stem.js'

/**
 * Gives a function from what is typed to the ids that the page shows, best first, and those in its crisis box.
 * @param {string} site the folder of a site with one index
 * @param {(words: import('../../theme/scripts/search/words.js').WordsFile) => unknown} [change]
 */
export function searchOf(site, change = () => undefined) {
  const page = readFileSync(join(site, 'find', 'index.html'), 'utf8')
  /** @type {(text: string, name: string) => string} */
  const attribute = (text, name) => (text.match(new RegExp(`${name}="([^"]*)"`)) || ['', ''])[1].replace(/&quot;/g, '"')
  const [form = ''] = page.match(/<form[^>]*data-parts[^>]*>/) || []
  const [part] = JSON.parse(attribute(form, 'data-parts'))
  const words = JSON.parse(readFileSync(join(site, attribute(form, 'data-words')), 'utf8'))
  change(words)
  const services = page.slice(page.indexOf('id="services"')).split('<li class="card"').slice(1).map((card) => ({
    id: attribute(card, 'href').split('/')[2],
    needs: attribute(card, 'data-needs').split(' '),
    areas: attribute(card, 'data-areas').split(' '),
    when: attribute(card, 'data-when').split(' '),
    audiences: attribute(card, 'data-for').split(' '),
    isConfirmed: /data-confirmed/.test(card),
    text: card.split('</li>')[0].replace(/^[^>]*>/, '').replace(/<[^>]*>/g, ' '),
  }))
  const around = Object.fromEntries((page.match(/<option[^>]*data-within[^>]*>/g) || [])
    .map((option) => [attribute(option, 'value'), attribute(option, 'data-within').split(' ')]))
  const index = unpackIndex(readFileSync(join(site, part.index)))
  const engine = createEngine([{ index, ids: services.map(({ id }) => id) }], stemOf, words, services)

  return (/** @type {string} */ typed) => {
    const { scores, areas, isHint, isFar, urgent, guess } = engine.search(typed)
    const wanted = { need: '', areas: areas.filter((id) => around[id]), when: '', audience: '' }
    const shown = choose(services, wanted, around, scores, isHint).slice(0, isFar ? MOST_FAR : Infinity)
    return { shown: shown.map(({ id }) => id), isFar, urgent, guess }
  }
}
