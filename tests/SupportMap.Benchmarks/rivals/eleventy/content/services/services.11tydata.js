module.exports = { layout: 'service.njk', tags: ['service'], permalink: ({ page }) => `/services/${page.fileSlug}/` }
