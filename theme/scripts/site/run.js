/**
 * Runs each part where the browser can. Each looks for its own place on the page and lets the others be.
 * @param {(() => void)[]} parts
 */
export function run(parts) {
  for (const part of parts) {
    try {
      part()
    } catch (fault) {
      // One part that an old browser cannot run must not take the rest with it.
      console.warn(fault)
    }
  }
}
