// Makes pull requests of what partners sent with the form of /change/. corrections.yml runs it every hour, in a checkout of main.
// Nothing that was sent reaches a shell, a log or a file name: it goes from one answer to one file, to `supportmap apply`, and what that
// says of it, as text without any markup, to GitHub. A submission is deleted last: whatever fails is tried again, and nothing is made
// twice.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MOST = 10
const MOST_BYTES = 64 * 1024
const PAGE = 100
// GitHub takes 65,536 characters.
const MOST_SAID = 60_000
const LABEL = 'correction'
const CONFIRMED = 'confirmed'
const PREFIX = 'corrections/'
const { NETLIFY_API = 'https://api.netlify.com/api/v1', NETLIFY_TOKEN, NETLIFY_SITE } = process.env
const { GITHUB_API_URL, GH_TOKEN, GITHUB_REPOSITORY, SUPPORTMAP } = process.env

/** Asks one of the two services; a fault names the address and the number of the answer, never what was sent. */
async function ask(token, method, address, body) {
  const answer = await fetch(address, {
    method,
    // While the program runs nobody notices that a connection was closed, and the next question would fail on it.
    headers: {
      'authorization': `Bearer ${token}`, 'accept': 'application/json', 'content-type': 'application/json', 'user-agent': 'corrections',
      'connection': 'close',
    },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  })
  if (!answer.ok) {
    throw new Error(`${method} ${new URL(address).pathname} answered ${answer.status}`)
  }
  return answer.status === 204 ? null : answer.json()
}

const netlify = (method, path) => ask(NETLIFY_TOKEN, method, `${NETLIFY_API}${path}`)
const github = (method, path, body) => ask(GH_TOKEN, method, `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}${path}`, body)
const git = (...parts) => execFileSync('git', parts, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

function supportmap(...parts) {
  const run = spawnSync('dotnet', [SUPPORTMAP, ...parts], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (run.status !== 0 && run.status !== 1) {
    throw new Error(`supportmap ${parts[0]} ended with ${run.status}`)
  }
  return { isFine: run.status === 0, output: run.stdout }
}

/** All that wait, for the oldest stand on the last page. */
async function submissions(form) {
  const all = []
  for (let page = 1; all.length === (page - 1) * PAGE; page++) {
    all.push(...await netlify('GET', `/forms/${form}/submissions?state=verified&per_page=${PAGE}&page=${page}`))
  }
  return all
}

/** What a file of a submission does where we stand: what `apply` says of it. */
function apply(file, ...more) {
  const { isFine, output } = supportmap('apply', file, '--format', 'json', ...more)
  return { isFine, ...JSON.parse(output) }
}

/** Stands on a branch as it was pushed, with nothing of what was done before. */
function stand(branch) {
  // What `commit` and `changes` compare with.
  git('fetch', '--quiet', 'origin', 'main')
  git('fetch', '--quiet', 'origin', branch)
  git('checkout', '--quiet', '--force', '--detach', 'FETCH_HEAD')
  git('clean', '--quiet', '--force', '-d', 'input')
}

/** Commits what changed, or that something was said, once for each submission. */
function commit(title, mark, branch, isEmpty, isNew) {
  git('add', '--all', 'input')
  const changed = git('diff', '--cached', '--name-only') !== ''
  const isSaid = git('log', 'origin/main..HEAD', '--format=%B').split('\n').includes(mark)
  if (changed || (isEmpty && !isSaid)) {
    git('commit', '--quiet', '--allow-empty', '-m', title, '-m', mark)
  }
  if (git('rev-list', 'origin/main..HEAD') === '') {
    return false
  }
  // A branch without an open request is of one that was closed, or of a run that failed before the request was made.
  git('push', '--quiet', 'origin', `${isNew ? '+' : ''}HEAD:refs/heads/${branch}`)
  return true
}

const openRequest = async (branch) =>
  (await github('GET', `/pulls?state=open&head=${encodeURIComponent(`${GITHUB_REPOSITORY.split('/')[0]}:${branch}`)}`))[0]

// A comment of HTML, which nothing that was sent can hold: there each of its characters is written as a number.
const marked = (text, mark) => `${text.slice(0, MOST_SAID).toWellFormed()}\n\n<!-- ${mark} -->\n`
const isMarked = (said, mark) => (said.body || '').includes(`<!-- ${mark} -->`)

async function request(open, branch, correction, mark) {
  const body = marked(`${correction.body}\n${supportmap('changes', 'origin/main...HEAD', '--format', 'markdown').output}`, mark)
  const at = open ?? await github('POST', '/pulls', { title: correction.title, head: branch, base: 'main', body })
  if (!at.labels?.some(({ name }) => name === LABEL)) {
    await github('POST', `/issues/${at.number}/labels`, { labels: [LABEL] })
  }
  if (open && !isMarked(open, mark)) {
    const said = await github('GET', `/issues/${open.number}/comments?per_page=100`)
    if (!said.some((comment) => isMarked(comment, mark))) {
      await github('POST', `/issues/${open.number}/comments`, { body })
    }
  }
}

async function issue({ title, body }, reason, mark) {
  const open = await github('GET', `/issues?state=all&labels=${LABEL}&per_page=100`)
  if (!open.some((one) => isMarked(one, mark))) {
    // As code: what somebody sent may stand in the reason, and nothing of it is markup there.
    const code = reason.split('\n').map((line) => `    ${line}`).join('\n')
    await github('POST', '/issues', { title, labels: [LABEL], body: marked(`${body}\n\n${code}`, mark) })
  }
}

async function take(submission, folder) {
  const id = String(submission.id)
  if (!/^[0-9a-zA-Z]{1,64}$/.test(id)) {
    throw new Error('a submission has an id that is none')
  }
  const mark = `Submission ${id}`
  const text = JSON.stringify({ form_name: 'change', created_at: submission.created_at, data: submission.data })
  const file = join(folder, `${id}.json`)
  // One that is far too large is refused like any other, without writing all of it.
  writeFileSync(file, text.slice(0, MOST_BYTES + 1))

  stand('main')
  let correction = apply(file)
  const branch = `${PREFIX}${correction.service}`
  const open = correction.isFine ? await openRequest(branch) : undefined
  if (open) {
    stand(branch)
    correction = apply(file)
  }
  const check = correction.isFine ? supportmap('check') : { isFine: false, output: '' }
  if (!check.isFine) {
    await issue(correction, check.output, mark)
  } else if (commit(correction.title, mark, branch, correction['waits-for-call'], !open)) {
    await request(open, branch, correction, mark)
  } else if (correction['has-note']) {
    // The facts are as they were. Somebody has to read the rest.
    await issue(correction, '', mark)
  }
  await netlify('DELETE', `/submissions/${id}`)
}

/** A reviewer who rang the service gave the request the label: its entry then says so. */
async function confirm(one, folder) {
  const branch = one.head.ref
  const service = branch.slice(PREFIX.length)
  if (branch.startsWith(PREFIX) && one.head.repo?.full_name === GITHUB_REPOSITORY && /^[a-z0-9-]+$/.test(service)) {
    const file = join(folder, `${service}.json`)
    writeFileSync(file, JSON.stringify({ form_name: 'change', data: { service, 'all-right': 'yes' } }))
    stand(branch)
    if (!apply(file, '--confirmed', 'phoned').isFine || !supportmap('check').isFine) {
      throw new Error(`Request ${one.number} cannot be confirmed: run “supportmap check” on its branch, or take the label away.`)
    }
    commit('Confirmed by the service', `Request ${one.number}`, branch, false, false)
    await github('DELETE', `/issues/${one.number}/labels/${CONFIRMED}`)
  }
}

const folder = mkdtempSync(join(tmpdir(), 'corrections-'))
for (const [name, description] of [[LABEL, 'Sent with the form of /change/'], [CONFIRMED, 'Somebody rang the service: set the day']]) {
  // It answers 422 where the label is there.
  await github('POST', '/labels', { name, description, color: '0b6470' }).catch(() => undefined)
}
const form = (await netlify('GET', `/sites/${NETLIFY_SITE}/forms`)).find((each) => each.name === 'change')
if (!form) {
  console.log('Netlify knows no form “change”: switch form detection on, and publish the site again.')
}
const sent = form ? await submissions(form.id) : []
let taken = 0
let failed = 0

/** One that fails is tried again in an hour, and does not stand in the way of the others. */
async function attempt(work) {
  try {
    await work()
    return 1
  } catch (fault) {
    failed++
    console.log(String(fault.message).split('\n')[0])
    return 0
  }
}

stand('main')
if (!supportmap('check').isFine) {
  // Each correction would be refused for a mistake that is not its own.
  throw new Error('The entries on main have errors: run `supportmap check`, and correct them first.')
}
for (const each of sent.sort((a, b) => String(a.created_at) < String(b.created_at) ? -1 : 1)) {
  if (taken < MOST) {
    taken += await attempt(() => take(each, folder))
  }
}
const requests = await github('GET', '/pulls?state=open&per_page=100')
for (const one of requests.filter(({ labels }) => labels.some(({ name }) => name === CONFIRMED))) {
  await attempt(() => confirm(one, folder))
}
console.log(`${taken} taken, ${failed} to try again.`)
process.exitCode = failed > 0 ? 1 : 0
