// What the published descriptions of files (JSON Schema) say about files, as an editor would: YAML 1.2 with its types.
import { Ajv } from 'ajv'
import { parseDocument } from 'yaml'
import { yamlOf } from './yaml-texts.mjs'

/**
 * @param {{ name: string, text: string }[]} schemas
 * @param {{ path: string, base64: string, schema: string }[]} files
 * @returns {(string[] | null)[]} for each file its faults; null for one that is no YAML at all
 */
export function schemaFaults(schemas, files) {
  const checks = new Map(schemas.map(({ name, text }) => [name, compiled(text)]))
  return files.map(({ path, base64, schema }) => faultsOf(/** @type {Check} */ (checks.get(schema)), path, Buffer.from(base64, 'base64')))
}

/** @typedef {import('ajv').ValidateFunction} Check */

/** @type {Map<string, Check>} */
const known = new Map()

/**
 * Most inputs have the same schemas, and to compile one takes longer than to use it.
 * @param {string} text
 */
function compiled(text) {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false })
  const check = known.get(text) ?? ajv.compile(JSON.parse(text))
  known.set(text, check)
  return check
}

/** @type {(check: Check, path: string, bytes: Buffer) => string[] | null} */
function faultsOf(check, path, bytes) {
  const document = parseDocument(yamlOf(path, bytes.toString('utf8')), { schema: 'core', strict: true, uniqueKeys: true, version: '1.2' })
  if (document.errors.length > 0) {
    return null
  }

  const isSound = check(document.toJS({ maxAliasCount: 0 }))
  return isSound ? [] : (check.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`)
}
