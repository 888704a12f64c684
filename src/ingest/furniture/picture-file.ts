import type { FurnitureRule } from './rule.ts'

/** `图片1.png` · `IMG_0231.JPG` · `微信图片_20210304.jpg` */
export const pictureFile: FurnitureRule = {
  name: 'picture-file',
  zone: 'both',
  line: /^[\p{sc=Han}\w\-() ]{1,60}\.(?:png|jpe?g|gif|bmp|webp)$/iu,
}
