/**
 * No script may read the rules of a style sheet that lies in a folder. On a page that has to, their text comes as a script, too:
 * those sheets then take the place of the others.
 * @param {(ending: string) => string[]} textsOf
 */
export function styleRules(textsOf) {
  Object.defineProperty(document, 'styleSheets', {
    get() {
      if (document.adoptedStyleSheets.length === 0) {
        document.adoptedStyleSheets = textsOf('.css').map((text) => {
          const sheet = new CSSStyleSheet()
          sheet.replaceSync(text)
          return sheet
        })
        Array.from(/** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll('link[rel="stylesheet"]'))).forEach((link) => {
          link.disabled = true
        })
      }
      return document.adoptedStyleSheets
    },
  })
}
