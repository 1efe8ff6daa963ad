/** The three matrix products that training spends its time on, four terms at once, which V8 runs side by side. */

/** a · bᵀ: `a` and `b` are rows × `width`, row-major; gives rows × rows. */
export function timesTransposed(a: Float32Array, b: Float32Array, width: number): Float32Array {
  const rows = a.length / width;
  const even = width - (width % 4);
  const product = new Float32Array(rows * rows);
  for (let i = 0; i < rows; i++) {
    const left = i * width;
    for (let j = 0; j < rows; j++) {
      const right = j * width;
      let s = 0;
      let t = 0;
      let u = 0;
      let v = 0;
      for (let k = 0; k < even; k += 4) {
        s += (a[left + k] as number) * (b[right + k] as number);
        t += (a[left + k + 1] as number) * (b[right + k + 1] as number);
        u += (a[left + k + 2] as number) * (b[right + k + 2] as number);
        v += (a[left + k + 3] as number) * (b[right + k + 3] as number);
      }
      for (let k = even; k < width; k++) s += (a[left + k] as number) * (b[right + k] as number);
      product[i * rows + j] = s + t + u + v;
    }
  }
  return product;
}

/** g · b, or gᵀ · b where `transposed`: `g` is rows × rows, `b` rows × `width`; gives rows × `width`. */
export function times(g: Float32Array, b: Float32Array, width: number, transposed: boolean): Float32Array {
  const rows = b.length / width;
  const even = rows - (rows % 4);
  const [across, down] = transposed ? [rows, 1] : [1, rows];
  const product = new Float32Array(b.length);
  for (let i = 0; i < rows; i++) {
    const to = i * width;
    const from = i * down;
    for (let j = 0; j < even; j += 4) {
      const s = g[from + j * across] as number;
      const t = g[from + (j + 1) * across] as number;
      const u = g[from + (j + 2) * across] as number;
      const v = g[from + (j + 3) * across] as number;
      const first = j * width;
      for (let k = 0; k < width; k++) {
        const at = first + k;
        product[to + k] =
          (product[to + k] as number) +
          s * (b[at] as number) +
          t * (b[at + width] as number) +
          u * (b[at + 2 * width] as number) +
          v * (b[at + 3 * width] as number);
      }
    }
    for (let j = even; j < rows; j++) {
      const s = g[from + j * across] as number;
      for (let k = 0; k < width; k++) {
        product[to + k] = (product[to + k] as number) + s * (b[j * width + k] as number);
      }
    }
  }
  return product;
}
