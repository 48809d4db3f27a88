/**
 * The 0.90 quantiles of Student's t distribution, times 1000, for 1 to 51 degrees of freedom: half of the width, in
 * standard deviations, of an interval that holds 80 %. Source: NIST/SEMATECH e-Handbook of Statistical Methods,
 * section 1.3.6.7.2. Whole numbers, so that formulas can hold the same table without a decimal point.
 */
export const T_QUANTILES_90_TIMES_1000: readonly number[] = [
  3078, 1886, 1638, 1533, 1476, 1440, 1415, 1397, 1383, 1372, 1363, 1356, 1350, 1345, 1341, 1337, 1333, 1330,
  1328, 1325, 1323, 1321, 1319, 1318, 1316, 1315, 1314, 1313, 1311, 1310, 1309, 1309, 1308, 1307, 1306, 1306,
  1305, 1304, 1304, 1303, 1303, 1302, 1302, 1301, 1301, 1300, 1300, 1299, 1299, 1299, 1298,
];

/** @throws where the table has no entry: a plan has at most 52 weeks, which with its baseline leave 51 degrees */
export function tQuantile90(degreesOfFreedom: number): number {
  const times1000 = T_QUANTILES_90_TIMES_1000[degreesOfFreedom - 1];
  if (times1000 === undefined) throw new Error(`no t quantile for ${degreesOfFreedom} degrees of freedom`);
  return times1000 / 1000;
}
