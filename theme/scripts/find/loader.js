/**
 * Gives a function that starts fetching what a search needs, once, and answers { waiting: true } until it is there, then
 * { engine }; engine is null where something did not arrive. `done` is called when it is settled.
 */
export function loader({ script, index, words }, services, done) {
  let state
  return () => {
    if (!state) {
      state = { waiting: true }
      const whole = (address, read) => fetch(address).then((answer) => (answer.ok ? answer[read]() : Promise.reject(answer.status)))
      Promise.all([whole(index, 'arrayBuffer'), whole(words, 'json').catch(() => null), run(script)])
        .then(([bytes, file]) => window.supportMapSearch(bytes, file, services))
        .catch(() => null)
        .then((engine) => {
          state = { engine }
          done()
        })
    }
    return state
  }
}

function run(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.onload = resolve
    script.onerror = reject
    script.src = address
    document.head.appendChild(script)
  })
}
