import type { Engine } from './engine.ts'

/** How much darker than its first corner the window is: a sum over its pixels, in pixels of black on white. */
export async function countInk(engine: Engine): Promise<number> {
  const picture = Buffer.from(await engine.takePicture()).toString('base64')
  return await engine.run(
    `const bytes = Uint8Array.from(atob(args[0]), (character) => character.charCodeAt(0))
     const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
     const canvas = document.createElement('canvas')
     canvas.width = image.width
     canvas.height = image.height
     const context = canvas.getContext('2d')
     context.drawImage(image, 0, 0)
     const { data } = context.getImageData(0, 0, image.width, image.height)
     let ink = 0
     for (let i = 0; i < data.length; i += 4) ink += Math.max(0, data[1] - data[i + 1])
     return ink / 255`,
    picture,
  )
}
