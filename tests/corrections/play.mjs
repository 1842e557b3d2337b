// Plays the whole way of a correction on this machine: the built site, the form as the page sends it, the steps of corrections.yml,
// the branch of the pull request, its check and its diff. Only git, .NET and Node are asked; Netlify and GitHub are made up.
// Usage: node tests/corrections/play.mjs [COLUMN=VALUE ...]; the columns are fields of the form, such as service=ID or phones=NUMBER.
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { standIns } from './stand-ins.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const temp = mkdtempSync(join(tmpdir(), 'play-'))
const [site, origin, work] = ['site', 'origin.git', 'work'].map((name) => join(temp, name))
const supportmap = join(temp, 'supportmap', 'supportmap.dll')

/** @type {(cwd: string, program: string, parts: string[], more?: Record<string, string>) => Promise<string>} */
const run = (cwd, program, parts, more = {}) => new Promise((done, failed) => {
  const child = spawn(program, parts, { cwd, env: { ...process.env, ...more }, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => (text += part))
  }
  child.on('error', failed)
  child.on('close', (code) => code === 0 ? done(text.trim()) : failed(new Error(`${program} ${parts[0]} ended with ${code}:\n${text}`)))
})

/** @type {(folder: string, ...parts: string[]) => Promise<string>} */
const git = (folder, ...parts) => run(folder, 'git', parts)

/** The commands of the workflow's steps that have any. @returns {string[]} */
function steps() {
  const workflow = readFileSync(join(ROOT, '.github/workflows/corrections.yml'), 'utf8')
  const commands = workflow.split('    steps:\n')[1].split(/^ {6}- /m).map((step) => /^ {8}run: (?:\|\n)?([\s\S]*)/m.exec(step)?.[1])
  return commands.flatMap((command) => command?.replace(/^ {10}/gm, '') ?? [])
}

let count = 0
/** @type {(text: string, ...more: string[]) => void} */
function say(text, ...more) {
  console.log([`${++count}. ${text}`, ...more.flatMap((each) => each.split('\n')).map((line) => `   ${line}`.trimEnd())].join('\n'))
}

/** What the page sends when somebody filled in these fields. @type {(address: string, asked: Record<string, string>) => Promise<void>} */
async function send(address, asked) {
  const page = await (await fetch(`${address}/change/${asked.service ? '' : 'new/'}`)).text()
  const form = /<form.* data-change>[\s\S]*<\/form>/.exec(page)?.[0] ?? ''
  const names = Array.from(form.matchAll(/ name="([a-z-]+)"/g), (found) => found[1])
  const strange = Object.keys(asked).filter((name) => !names.includes(name))
  const fields = { 'form-name': 'change', 'fax': '', 'note': '', 'reply': '', ...asked }
  const answer = await fetch(`${address}/change/thanks/`, { method: 'POST', body: new URLSearchParams(fields) })
  const heading = /<h1>(.*?)<\/h1>/.exec(await answer.text())?.[1]
  say(
    `The form of /change/ is sent. The page that comes back says “${heading}”.`,
    ...Object.entries(asked).map(([name, value]) => `${name} = ${JSON.stringify(value)}`),
    ...strange.map((name) => `(The page asks nothing that is called ${name}.)`))
}

/** The first service that says what to bring, if nothing was asked for. @returns {Record<string, string>} */
function example() {
  const folder = join(site, 'data/services')
  const services = readdirSync(folder).sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  const { id } = services.find(({ facts }) => facts.bring)
  return { service: id, bring: 'Nothing. Come as you are.' }
}

/** The commands of the job, in a checkout of what is a copy of GitHub's repository. @type {(address: string) => Promise<string>} */
async function job(address) {
  await git(temp, 'init', '--quiet', '--bare', '--initial-branch=main', origin)
  mkdirSync(work)
  for (const folder of ['input', '.github']) {
    cpSync(join(ROOT, folder), join(work, folder), { recursive: true })
  }
  await git(work, 'init', '--quiet', '--initial-branch=main')
  await git(work, 'remote', 'add', 'origin', origin)
  await git(work, 'add', '--all')
  await git(work, '-c', 'user.name=play', '-c', 'user.email=play@example.org', 'commit', '--quiet', '-m', 'All entries')
  await git(work, 'push', '--quiet', 'origin', 'main')
  return run(work, 'bash', ['-ec', steps()[1]], {
    RUNNER_TEMP: temp, GITHUB_SERVER_URL: 'https://github.example', GITHUB_API_URL: address, GITHUB_REPOSITORY: 'made/up', GH_TOKEN: 'g',
    NETLIFY_API: address, NETLIFY_TOKEN: 'n', NETLIFY_SITE: 's',
  })
}

try {
  const wanted = Object.fromEntries(process.argv.slice(2).map((part) => part.split(/=(.*)/s).slice(0, 2)))
  await run(ROOT, 'bash', ['-ec', steps()[0]], { RUNNER_TEMP: temp })
  const built = await run(ROOT, 'dotnet', [supportmap, 'build', '--output', site])
  say('The program is built as corrections.yml builds it, and the site from input/.', built.split('\n').slice(-1)[0])
  const { kept, address, close } = await standIns(site)
  say(`A made-up Netlify serves the site at ${address}.`)
  await send(address, Object.keys(wanted).length > 0 ? wanted : example())
  say(`Netlify has ${kept.submissions.length === 1 ? 'the submission' : 'put it among spam'}.`)

  say('The job of corrections.yml runs, in a checkout of a bare repository.', await job(address))
  close()
  for (const { title, body } of kept.issues) {
    say(`It opened an issue: ${title}`, body)
  }
  for (const { title, body, head } of kept.pulls) {
    say(`It opened a pull request of the branch ${head}: ${title}`, body)
    await git(work, 'checkout', '--quiet', '--force', '--detach', `origin/${head}`)
    say('“supportmap check” on that branch says:', await run(work, 'dotnet', [supportmap, 'check']))
    say('What the branch changes:', await git(work, 'diff', '--unified=0', '--stat', '-p', 'main', `origin/${head}`))
  }
  say(`Netlify has ${kept.submissions.length === 0 ? 'no submission any more' : 'the submission still'}.`)
  process.exitCode = kept.submissions.length === 0 && kept.pulls.length + kept.issues.length === 1 ? 0 : 1
} finally {
  rmSync(temp, { recursive: true, force: true })
}
