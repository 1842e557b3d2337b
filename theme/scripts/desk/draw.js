import { element, fill } from '../paper/elements.js'
import { part } from './person.js'
import { dayInWords } from './weeks.js'

/**
 * @typedef {import('./plan.js').Task} Task
 * @typedef {import('./plan.js').Plan} Plan
 */

/**
 * Writes below a person's form who they are in words, and what there is to do.
 * @param {import('./person.js').Card} card
 * @param {Plan} plan
 * @param {Date} today
 */
export function drawPlan(card, plan, today) {
  const { where, release, needs, audiences, papers } = card.words()
  part(card.place, '[data-needs]').textContent = needs.length > 0 ? `(${needs.length})` : ''
  part(card.place, '[data-audiences]').textContent = audiences.length > 0 ? `(${audiences.length})` : ''
  part(card.place, '[data-papers]').textContent = papers.length > 0 ? `(${papers.length})` : ''
  part(card.place, '.person__about').textContent = [`${where}, ${release}`, needs.join(', '), audiences.join(', ')].filter(Boolean).join('. ')
  fill(part(card.place, '.person__plan'), [
    ...tasks('Refer now', plan.refer, (task) => byWords(task, today)),
    ...tasks('Apply before they leave', plan.apply, () => ''),
    ...tasks('Book for the first day', plan.book, () => ''),
  ])
}

/** @type {(heading: string, list: Task[], when: (task: Task) => string) => HTMLElement[]} */
function tasks(heading, list, when) {
  return list.length === 0
    ? []
    : [
        element('h3', '', [heading]),
        element('ul', '', list.map((task) => element('li', '', [
          element('b', '', [task.entry.name]),
          ': ',
          ...wayTo(task.entry),
          ' ',
          element('span', task.isLate ? 'person__late' : '', [when(task)]),
        ]))),
      ]
}

/** @type {(task: Task, today: Date) => string} */
function byWords({ entry, by, isLate }, today) {
  const weeks = entry.weeks === 1 ? '1 week' : `${entry.weeks} weeks`
  return !by
    ? `${weeks} before they leave.`
    : isLate
      ? `Late: it should have been by ${dayInWords(by, today)}. Do it today.`
      : `By ${dayInWords(by, today)}.`
}

/**
 * The number with what answers; or how it starts, where there is no number.
 * @param {import('../paper/entries.js').Entry} entry
 */
function wayTo(entry) {
  const [line] = entry.lines
  return line
    ? [element('span', 'person__number', [line.number]), line.note ? ` (${line.note.replace(/\.$/, '')}).` : '.']
    : [startOf(entry.article)]
}

/**
 * The first sentence of how it starts.
 * @param {HTMLElement} article
 */
function startOf(article) {
  const [label] = Array.from(article.querySelectorAll('.entry__facts dt')).filter(({ textContent }) => textContent === 'Start')
  const start = label && /** @type {HTMLElement & { textContent: string }} */ (label.nextElementSibling).textContent.trim()
  return start ? start.replace(/([.!?]) .*/, '$1') : 'no number.'
}
