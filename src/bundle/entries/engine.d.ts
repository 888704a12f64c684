/** The search engine of the finished site, `search/pagefind.js`: its text is put in when this entry is bundled. */
declare module 'virtual:engine' {
  export const createInstance: import('../../client/search/pagefind-index.ts').PagefindModule['createInstance']
}
