// Every text of a YAML file as a strict parser reads it that takes nothing for a number or a date.
import { parseDocument } from 'yaml'

/**
 * @param {{ path: string, base64: string }[]} files
 * @returns for each file the texts with their places, as [place, text][]; or its faults, as a string
 */
export function yamlTexts(files) {
  return files.map(({ path, base64 }) => textsOf(path, Buffer.from(base64, 'base64')))
}

/** @typedef {[place: string, text: string][]} Texts */

/** @type {(path: string, bytes: Buffer) => Texts | string} */
function textsOf(path, bytes) {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const document = parseDocument(yamlOf(path, text), { schema: 'failsafe', strict: true, uniqueKeys: true, version: '1.2' })
  const faults = [...document.errors, ...document.warnings]
  return faults.length > 0 ? faults.map((fault) => fault.message).join('; ') : flatten('', document.toJS({ mapAsMap: true }))
}

/**
 * The YAML of a file: all of it, or what stands between the fences of a Markdown file.
 * @type {(path: string, text: string) => string}
 */
export const yamlOf = (path, text) => (path.endsWith('.md') ? frontMatter(text) : text)

/** @type {(text: string) => string} */
function frontMatter(text) {
  const lines = text.split(/\r?\n/)
  return lines.slice(1, lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')).join('\n')
}

/** @type {(place: string, value: unknown) => Texts} */
function flatten(place, value) {
  if (value instanceof Map) {
    return [...value].flatMap(([key, inner]) => flatten(`${place}/${key}`, inner))
  }

  return Array.isArray(value)
    ? value.flatMap((inner, index) => flatten(`${place}/${index}`, inner))
    : [[place, /** @type {string | null} */ (value) ?? '']]
}
