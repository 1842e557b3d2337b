/** @typedef {{ page: { fileSlug: string } }} Data */

module.exports = { layout: 'service.njk', tags: ['service'], permalink: (/** @type {Data} */ { page }) => `/services/${page.fileSlug}/` }
