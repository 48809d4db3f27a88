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
 * Menu: opens the tab on which every custom function is at work.
 */
function showFunctionExamples() {
  BTT_.showFunctionExamples();
}

/**
 * Menu: makes a portfolio of this file, which reads the cohorts of others.
 */
function showPortfolio() {
  BTT_.showPortfolio();
}

/**
 * Menu: restores what is ours and leaves what people typed.
 */
function repairWorkbook() {
  BTT_.repairWorkbook();
}

/**
 * Menu: makes the page of the first check-in, or shows it.
 */
function showCheckIn1() {
  BTT_.showCheckIn(1);
}

/**
 * Menu: makes the page of the second check-in, or shows it.
 */
function showCheckIn2() {
  BTT_.showCheckIn(2);
}

/**
 * Menu: makes the page of the third check-in, or shows it.
 */
function showCheckIn3() {
  BTT_.showCheckIn(3);
}

/**
 * Daily clock trigger: sends the mail that is due.
 *
 * @param {{ triggerUid?: string }} event Which trigger runs.
 */
function sendDueMail(event) {
  BTT_.sendDueMail(event);
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
 * Lists weekly targets that add the same step each week and stop at the cap.
 *
 * @param {number|string} step What each week adds, e.g. 15%; negative for a goal to lower.
 * @param {number} weeks How many rows to return: 1 to 52.
 * @param {number|string} start Optional: the value before week 1; 0 if left out.
 * @param {number|string} cap Optional: the value at which to stop; 1, which is 100%, if left out.
 * @return {(number|string)[][]} A column of targets.
 * @customfunction
 */
function BTT_PACE(step, weeks, start, cap) {
  return BTT_.functions.pace(step, weeks, start, cap);
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

/**
 * Says all that the rollup says about a team in one row: status, week, actual, target, weeks ahead, signal, projected value, low and high.
 *
 * @param {number|string|any[][]} baseline The value before week 1, e.g. 43.
 * @param {number|string|any[][]} goal The goal, e.g. 71.
 * @param {number|string|any[][]} targets The weekly targets of the whole plan. A blank row is a break.
 * @param {number|string|any[][]} actuals The readings, in the same shape as the targets.
 * @param {number} asOf Optional: the working week to judge by, as BTT_WEEK gives it; without a reading it is No update. The last measured week if left out.
 * @param {number} fromWeek Optional: the working week of a pivot, at which the trend starts again without the baseline.
 * @param {number|string} min Optional: the lowest value that the metric can have, e.g. 0%.
 * @param {number|string} max Optional: the highest value that the metric can have, e.g. 100%.
 * @param {string} direction Optional: "up" or "down" is better; "auto" works it out.
 * @return {(number|string)[][]} Nine cells; a row for each team. The projection is blank before the fourth reading and after the last.
 * @customfunction
 */
function BTT_STATUS(baseline, goal, targets, actuals, asOf, fromWeek, min, max, direction) {
  return BTT_.functions.status(baseline, goal, targets, actuals, asOf, fromWeek, min, max, direction);
}

/**
 * Tells who took part from how well they did: takers, participation, average of takers, and average with everyone else as zero.
 *
 * @param {number|string|any[][]} scores The scores, one a person. A blank, or a word such as absent, did not take part.
 * @param {number} enrolled How many could have taken part, e.g. 59.
 * @param {string} zeros Optional: "score" counts a typed 0 as a score; "missing" as not taken part. "score" if left out.
 * @return {(number|string)[][]} Four cells in a row; blank where there are no scores.
 * @customfunction
 */
function BTT_PARTICIPATION(scores, enrolled, zeros) {
  return BTT_.functions.participation(scores, enrolled, zeros);
}

/**
 * Splits the change of an average with zeroes into what came from participation and what came from the scores.
 *
 * @param {number|string|any[][]} participation1 The share who took part the first time, e.g. 50%: one cell or a column.
 * @param {number|string|any[][]} average1 The average of those who took part the first time, e.g. 62%.
 * @param {number|string|any[][]} participation2 The share who took part the second time, e.g. 85%.
 * @param {number|string|any[][]} average2 The average of those who took part the second time, e.g. 70%.
 * @return {(number|string)[][]} Three cells: the whole change, from participation, from score; a row for each row given.
 * @customfunction
 */
function BTT_DRIVER(participation1, average1, participation2, average2) {
  return BTT_.functions.driver(participation1, average1, participation2, average2);
}

/**
 * Says which average those who take part must reach for an average with zeroes to be at the goal; more than 100% is not reachable.
 *
 * @param {number|string|any[][]} goal The goal for the average with zeroes, e.g. 71.
 * @param {number|string|any[][]} participation The share who take part, e.g. 57/59 or 72%.
 * @return {number|string|(number|string)[][]} The average, in the shape of the participation.
 * @customfunction
 */
function BTT_TAKERSNEED(goal, participation) {
  return BTT_.functions.takersNeed(goal, participation);
}

/**
 * Counts the values that are at a bar or better; a blank has not met it.
 *
 * @param {number|string|any[][]} values The values, one a person.
 * @param {number|string} bar The bar, e.g. 2 for Level 2.
 * @param {string} direction Optional: "up" or "down" is better; "up" if left out.
 * @param {number} goalCount Optional: how many must meet the bar; adds a cell with how many are still to go.
 * @return {number|string|(number|string)[][]} The count; beside a goal count two cells: the count, and how many are still to go.
 * @customfunction
 */
function BTT_COUNTMET(values, bar, direction, goalCount) {
  return BTT_.functions.countMet(values, bar, direction, goalCount);
}

/**
 * Says for each person whether a count of days can still be reached: Met, Possible or Lost; Check where the counts cannot be.
 *
 * @param {number|string|any[][]} attended The days attended so far: a column, a row, a block or one cell.
 * @param {number|any[][]} held The days held so far, e.g. 20: one cell for all, or in the same shape.
 * @param {number|any[][]} need The days that must be attended, e.g. 41.
 * @param {number|any[][]} total The days in the whole window, e.g. 44.
 * @return {string|string[][]} The words, in the shape of the days attended.
 * @customfunction
 */
function BTT_REACHABLE(attended, held, need, total) {
  return BTT_.functions.reachable(attended, held, need, total);
}

/**
 * Compares a running sum with that of another period, such as last year: -0.3 is 30% less.
 *
 * @param {number|string|any[][]} thisPeriod The counts of this period, week by week: a column, a row, or a block with a team in each row.
 * @param {number|string|any[][]} comparisonPeriod The counts of the same weeks of the other period, in the same shape.
 * @return {number|string|(number|string)[][]} The change after each row; blank in a row that lacks one of the two.
 * @customfunction
 */
function BTT_CHANGE(thisPeriod, comparisonPeriod) {
  return BTT_.functions.change(thisPeriod, comparisonPeriod);
}

/**
 * Numbers the working week of each date: 0 before the start, one more than the last after the end, blank in a break.
 *
 * @param {any} start The first day, from whose Monday the weeks count. Pass a cell with a date, never NOW().
 * @param {any} dates The dates: a column, a row, a block or one cell.
 * @param {number|string|any[][]} breakWeeks Optional: which calendar weeks from the start are breaks: 4, "4,7" or a range.
 * @param {number} weeks Optional: how many working weeks there are; 52 if left out.
 * @return {number|string|(number|string)[][]} The week numbers, in the shape of the dates.
 * @customfunction
 */
function BTT_WEEK(start, dates, breakWeeks, weeks) {
  return BTT_.functions.week(start, dates, breakWeeks, weeks);
}

/**
 * Says whether a final result reached its goal: Achieved or Not achieved.
 *
 * @param {number|string|any[][]} baseline The value before week 1, e.g. 34; where it is blank, up is better.
 * @param {number|string|any[][]} goal The goal, e.g. 78, or one a result; where it is blank, so is the answer.
 * @param {number|string|any[][]} final The final result: one cell, or one a team.
 * @param {string} direction Optional: "up" or "down" is better; "auto" works it out.
 * @return {string|string[][]} The words, in the shape of the final results.
 * @customfunction
 */
function BTT_RESULT(baseline, goal, final, direction) {
  return BTT_.functions.result(baseline, goal, final, direction);
}

/**
 * Counts the teams by status, those that need most help first.
 *
 * @param {string|any[][]} statuses The statuses of the teams, with their symbols or without.
 * @return {(number|string)[][]} Two columns: every status, and how many teams have it, zeroes included.
 * @customfunction
 */
function BTT_COHORT(statuses) {
  return BTT_.functions.cohort(statuses);
}

/**
 * Writes a goal as one sentence: by when, who, what, from where to where.
 *
 * @param {string} metric What is measured, e.g. Algebra 1 average.
 * @param {number|string} baseline The value before week 1, e.g. 43%.
 * @param {number|string} goal The goal, e.g. 71%.
 * @param {any} byDate The goal date: a cell with a date.
 * @param {string} group Optional: who it is about, e.g. Algebra 1 students.
 * @param {number} groupSize Optional: how many they are, e.g. 59.
 * @param {string} unit Optional: "percent", or a word such as students.
 * @return {string} The sentence; blank without a goal.
 * @customfunction
 */
function BTT_GOALTEXT(metric, baseline, goal, byDate, group, groupSize, unit) {
  return BTT_.functions.goalText(metric, baseline, goal, byDate, group, groupSize, unit);
}
