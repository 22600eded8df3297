/** Where search engines look for the list of pages, and for what they may read. */
export const siteMapPath = '/sitemap.xml';
export const robotsPath = '/robots.txt';

/** What is kept from search engines: the places where people work. */
const workplaces = ['/d/', '/desk/', '/shared/', '/invite/', '/account', '/sign-in', '/api/'];

/** What search engines may read. */
export function robots(origin: string | null): string {
  return [
    'User-agent: *',
    ...workplaces.map((path) => `Disallow: ${path}`),
    ...(origin === null ? [] : [`Sitemap: ${origin}${siteMapPath}`]),
    '',
  ].join('\n');
}

/** The pages of the site, in the format of https://www.sitemaps.org/protocol.html. */
export function siteMap(origin: string | null, paths: readonly string[]): string {
  const pages = paths.filter((path) => !/\.\w+$/.test(path));
  const entries = pages.map((path) => `<url><loc>${escaped(`${origin ?? ''}${path}`)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
