import { createInstance } from 'virtual:engine'
import { offerFileSearch } from '../../client/search/file-search.ts'

offerFileSearch(createInstance)
