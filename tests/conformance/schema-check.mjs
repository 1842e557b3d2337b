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
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false })
  const checks = new Map(schemas.map(({ name, text }) => [name, ajv.compile(JSON.parse(text))]))
  return files.map(({ path, base64, schema }) => faultsOf(/** @type {Check} */ (checks.get(schema)), path, Buffer.from(base64, 'base64')))
}

/** @typedef {import('ajv').ValidateFunction} Check */

/** @type {(check: Check, path: string, bytes: Buffer) => string[] | null} */
function faultsOf(check, path, bytes) {
  const document = parseDocument(yamlOf(path, bytes.toString('utf8')), { schema: 'core', strict: true, uniqueKeys: true, version: '1.2' })
  if (document.errors.length > 0) {
    return null
  }

  const isSound = check(document.toJS({ maxAliasCount: 0 }))
  return isSound ? [] : (check.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`)
}
