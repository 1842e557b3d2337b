// What Netlify makes of netlify.toml, as JSON: one object for each context. Usage: node resolve.mjs FOLDER
import { resolveConfig } from '@netlify/config'

const [folder] = process.argv.slice(2)
const contexts = []
for (const context of ['production', 'deploy-preview']) {
  const { config } = await resolveConfig({ cwd: folder, repositoryRoot: folder, context, branch: 'main', offline: true, mode: 'cli', buffer: true })
  const { build, headers, redirects } = config
  contexts.push({ context, command: build.command, publish: build.publish, environment: build.environment, headers, redirects })
}
process.stdout.write(JSON.stringify(contexts))
