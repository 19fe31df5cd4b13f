/** Pixels of the picture for each of the figure's: sharp on fine screens and on paper. */
const finer = 2;
/** Longer sides than this some browsers do not draw. */
const longest = 16_000;

/** A figure in SVG as a PNG of twice its size. @throws when the browser cannot draw it */
export async function pictureOf(figure: Blob): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([figure], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(finer, longest / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await pngOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((picture) => {
      if (picture) resolve(picture);
      else reject(new Error('The browser gives no picture of so many pixels.'));
    }, 'image/png');
  });
}
