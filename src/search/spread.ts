/** Likeness by models whose vectors all point much the same way, as those of many on the hub do, on the scale of a model's whose do not. */

/**
 * Cosines with the mean of all for 0 and that of a vector with itself for 1: (c − mean) / (1 − mean). The order stays. All are 0
 * where no two differ.
 */
export function spread(cosines: Float64Array): Float64Array {
  const mean = cosines.reduce((sum, cosine) => sum + cosine, 0) / Math.max(1, cosines.length);
  const room = 1 - mean;
  return cosines.map((cosine) => (room > 0 ? (cosine - mean) / room : 0));
}
