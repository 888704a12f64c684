import { runVerifyPage } from '../../client/verify/verify-page.ts'
import { findBagFolder, verifyBag } from '../../offline/bag/verify-bag.ts'
import { readZip } from '../../offline/zip/read-zip.ts'

// The parts that Node runs too are joined with the page here: the browser's own room knows nothing of them.
runVerifyPage({ findBagFolder, readZip, verifyBag })
