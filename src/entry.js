// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and Sheets call these by name.

// What Apps Script and Sheets see: top-level functions, appended as they stand to the bundle, whose global is BTT_.
// Sheets takes a custom function's help from the comment above its declaration, and its arguments from the parameters.

/**
 * Builds the menu when a file is opened.
 */
function onOpen() {
  BTT_.buildMenu();
}

/**
 * Builds the menu when the add-on has just been installed from inside the file.
 */
function onInstall() {
  onOpen();
}

/**
 * Stamps the day beside a number that someone edited.
 *
 * @param {GoogleAppsScript.Events.SheetsOnEdit} event The edit.
 */
function onEdit(event) {
  BTT_.stampEdit(event);
}

/**
 * Menu: opens the sidebar.
 */
function showSidebar() {
  BTT_.showSidebar();
}

/**
 * Menu: restores what is ours and leaves what people typed.
 */
function repairWorkbook() {
  BTT_.repairWorkbook();
}

/**
 * Answers a call of the sidebar.
 *
 * @param {unknown} name Which call.
 * @param {unknown} argument What it takes.
 * @return {unknown} The reply.
 */
function bttCall(name, argument) {
  return BTT_.call(name, argument);
}

/**
 * Says for each reading whether the team is on track: Goal met, On track, Close, Behind, Check or Not measured.
 *
 * @param {number|string|any[][]} actuals The readings: a column, a row, one cell, or a block with a team in each row.
 * @param {number|string|any[][]} targets The weekly targets, in the same shape. A blank row is a break.
 * @param {number|string|any[][]} baseline Optional: the value before week 1, e.g. 43. Without it the plan starts one step before its first target.
 * @param {string} direction Optional: "up" or "down" is better; "auto" works it out.
 * @param {number} band Optional: how many plan weeks behind still count as Close; 1 if left out.
 * @return {string|string[][]} The words, in the shape of the readings.
 * @customfunction
 */
function BTT_ONTRACK(actuals, targets, baseline, direction, band) {
  return BTT_.functions.onTrack(actuals, targets, baseline, direction, band);
}

/**
 * Lists weekly targets that lead from the baseline to the goal; rows of break weeks stay blank.
 *
 * @param {number|string} baseline The value before week 1, e.g. 43 or 43%.
 * @param {number|string} goal The value to reach in the last week, e.g. 71 or 71%.
 * @param {number} weeks How many rows to return, breaks included: 1 to 52.
 * @param {string|any[][]} shape Optional: "even", "slow" (slow start), "fast" (fast start), or a range with the share of the way after each week.
 * @param {number|string|any[][]} breakWeeks Optional: the row numbers of break weeks: 4, "4,7" or a range.
 * @param {number} decimals Optional: round to this many digits, in the team's favour; 0 for whole numbers, 3 for 46.5%.
 * @return {(number|string)[][]} A column of targets.
 * @customfunction
 */
function BTT_TARGETS(baseline, goal, weeks, shape, breakWeeks, decimals) {
  return BTT_.functions.targets(baseline, goal, weeks, shape, breakWeeks, decimals);
}

/**
 * Says how far each reading is from its target, in the metric's own unit; plus is good.
 *
 * @param {number|string|any[][]} actuals The readings: a column, a row, one cell, or a block with a team in each row.
 * @param {number|string|any[][]} targets The weekly targets, in the same shape, or one cell for all.
 * @param {string} direction Optional: "up" or "down" is better; "auto" compares the first and the last target.
 * @return {number|string|(number|string)[][]} The gaps, in the shape of the readings.
 * @customfunction
 */
function BTT_GAP(actuals, targets, direction) {
  return BTT_.functions.gap(actuals, targets, direction);
}

/**
 * Says how many weeks of its plan each reading is ahead (+) or behind (-).
 *
 * @param {number|string|any[][]} baseline The value before week 1, e.g. 43.
 * @param {number|string|any[][]} targets The weekly targets of the whole plan. A blank row is a break.
 * @param {number|string|any[][]} actuals The readings, in the same shape as the targets.
 * @return {number|string|(number|string)[][]} The weeks, in the shape of the readings; blank on a flat plan.
 * @customfunction
 */
function BTT_WEEKSAHEAD(baseline, targets, actuals) {
  return BTT_.functions.weeksAhead(baseline, targets, actuals);
}

/**
 * Says how much of the way from baseline to goal each reading has covered: 0.75 is 75%, and more than 1 is past the goal.
 *
 * @param {number|string|any[][]} baseline The value before week 1, e.g. 34, or one a reading.
 * @param {number|string|any[][]} goal The goal, e.g. 78, or one a reading.
 * @param {number|string|any[][]} actuals The readings: a column, a row, one cell, or a block with a team in each row.
 * @return {number|string|(number|string)[][]} The fractions, in the shape of the readings.
 * @customfunction
 */
function BTT_PROGRESS(baseline, goal, actuals) {
  return BTT_.functions.progress(baseline, goal, actuals);
}

/**
 * Says how much each remaining week must bring to reach the goal: 0 once it is met, blank when no week is left.
 *
 * @param {number|string|any[][]} baseline The value before week 1, e.g. 43.
 * @param {number|string|any[][]} goal The goal, e.g. 71.
 * @param {number|string|any[][]} actuals The readings from week 1 on; the latest one counts.
 * @param {number|any[][]} weeks How many working weeks the plan has, breaks left out.
 * @param {number|string|any[][]} breakWeeks Optional: the row numbers of break weeks among the readings: 4, "4,7" or a range.
 * @return {number|string|(number|string)[][]} The change a week; one for each row of a block.
 * @customfunction
 */
function BTT_NEEDED(baseline, goal, actuals, weeks, breakWeeks) {
  return BTT_.functions.needed(baseline, goal, actuals, weeks, breakWeeks);
}

/**
 * Counts the measured weeks in a row that are on target (+4) or below it (-3), up to the latest one.
 *
 * @param {number|string|any[][]} actuals The readings from week 1 on: a column, a row, or a block with a team in each row.
 * @param {number|string|any[][]} targets The weekly targets, in the same shape. A blank row is a break.
 * @param {string} direction Optional: "up" or "down" is better; "auto" compares the first and the last target.
 * @return {number|string|(number|string)[][]} The signed run; one for each row of a block, blank without a reading.
 * @customfunction
 */
function BTT_STREAK(actuals, targets, direction) {
  return BTT_.functions.streak(actuals, targets, direction);
}

/**
 * Says what the last weeks have in common: Talk now, Watch, Share it, or nothing.
 *
 * @param {number|string|any[][]} baseline The value before week 1, e.g. 43.
 * @param {number|string|any[][]} targets The weekly targets of the whole plan. A blank row is a break.
 * @param {number|string|any[][]} actuals The readings, in the same shape as the targets.
 * @param {number} run Optional: how many weeks below target call for a talk; 3 if left out, 4 in a plan of more than 12 weeks.
 * @param {string} direction Optional: "up" or "down" is better; "auto" works it out.
 * @return {string|string[][]} The signal; one for each row of a block.
 * @customfunction
 */
function BTT_SIGNAL(baseline, targets, actuals, run, direction) {
  return BTT_.functions.signal(baseline, targets, actuals, run, direction);
}

/**
 * Carries the trend of the readings on to the last week: the value there, and the range that holds in 8 of 10 cases.
 *
 * @param {number|string|any[][]} baseline The value before week 1, e.g. 43; a blank cell leaves it out of the trend.
 * @param {number|string|any[][]} goal The goal, e.g. 71.
 * @param {number|string|any[][]} actuals The readings from week 1 on: a column, a row, or a block with a team in each row.
 * @param {number|any[][]} weeks How many working weeks the plan has, breaks left out.
 * @param {number|any[][]} fromWeek Optional: the working week of a pivot, at which the trend starts again without the baseline.
 * @param {number|string} min Optional: the lowest value that the metric can have, e.g. 0%.
 * @param {number|string} max Optional: the highest value that the metric can have, e.g. 100%.
 * @param {number|string|any[][]} breakWeeks Optional: the row numbers of break weeks among the readings: 4, "4,7" or a range.
 * @return {(number|string)[][]} Three cells: the value, low and high; a row for each team. Blank below three points.
 * @customfunction
 */
function BTT_PROJECT(baseline, goal, actuals, weeks, fromWeek, min, max, breakWeeks) {
  return BTT_.functions.project(baseline, goal, actuals, weeks, fromWeek, min, max, breakWeeks);
}

/**
 * Says whether the last week is likely to reach the goal: Likely, Too close to call, Unlikely, or Too early.
 *
 * @param {number|string|any[][]} baseline The value before week 1, e.g. 43; a blank cell leaves it out of the trend.
 * @param {number|string|any[][]} goal The goal, e.g. 71.
 * @param {number|string|any[][]} actuals The readings from week 1 on: a column, a row, or a block with a team in each row.
 * @param {number|any[][]} weeks How many working weeks the plan has, breaks left out.
 * @param {number|any[][]} fromWeek Optional: the working week of a pivot, at which the trend starts again without the baseline.
 * @param {number|string} min Optional: the lowest value that the metric can have, e.g. 0%.
 * @param {number|string} max Optional: the highest value that the metric can have, e.g. 100%.
 * @param {number|string|any[][]} breakWeeks Optional: the row numbers of break weeks among the readings: 4, "4,7" or a range.
 * @return {string|string[][]} The outlook; one for each row of a block.
 * @customfunction
 */
function BTT_OUTLOOK(baseline, goal, actuals, weeks, fromWeek, min, max, breakWeeks) {
  return BTT_.functions.outlook(baseline, goal, actuals, weeks, fromWeek, min, max, breakWeeks);
}
