import { describe, expect, test } from "vitest";
import { declareFunction } from "../../../workbench/emulation/engine/custom-functions.ts";
import { excelFormula } from "../../../workbench/xlsx/formula.ts";

const naming = {
  tabNames: new Map([
    ["Rollup", "Rollup"],
    ["Maths, the third cohort of the spring", "Maths, the third cohort of the"],
  ]),
  links: { from: "'Links'!$A$1:$A$2", to: "'Links'!$B$1:$B$2" },
};

const inFile = (formula: string) => excelFormula(formula, naming);

describe("a formula in the file", () => {
  test.each([
    ["=SUM(A1,B2)*2%", "SUM(A1,B2)*2%"],
    ["=sum(A1)", "SUM(A1)"],
    ["=-(A1-(B1-C1))/2^2", "-(A1-(B1-C1))/2^2"],
    ['=IF(TRUE,"a, b:c",)', 'IF(TRUE,"a, b:c",)'],
    ["=Rollup!A1+'Rollup'!$B$2", "'Rollup'!A1+'Rollup'!$B$2"],
  ])("%s stays as it is", (ours, theirs) => expect(inFile(ours)).toBe(theirs));

  test.each([
    ["=SUM(A2:A)", "SUM(A2:A$20000)"],
    ["=SUM($B$2:$B,C:C)", "SUM($B$2:$B$20000,C$1:C$20000)"],
    ["=SUM(Rollup!$C:$D)", "SUM('Rollup'!$C$1:$D$20000)"],
    ["=SUM(B2:2)", "SUM(B2:$XFD2)"],
    ["=SUM(2:2,A1:B2)", "SUM(2:2,A1:B2)"],
    ['=COUNTIF(A:A,"A:A")', 'COUNTIF(A$1:A$20000,"A:A")'],
  ])("%s ends where the range is open", (ours, theirs) => expect(inFile(ours)).toBe(theirs));

  test("names tabs as the file does", () => {
    expect(inFile("='Maths, the third cohort of the spring'!A1")).toBe("'Maths, the third cohort of the'!A1");
  });

  test("doubles the quotes within a text", () => {
    expect(inFile('="say \\"yes\\""&A1')).toBe('"say ""yes"""&A1');
  });

  test("calls functions that are younger than the format by their long names", () => {
    expect(inFile('=TEXTJOIN(",",TRUE,A1:A3)')).toBe('_xlfn.TEXTJOIN(",",TRUE,A1:A3)');
  });

  test("finds the way of a link between tabs in the list of links, and leaves other links alone", () => {
    expect(inFile('=HYPERLINK("#gid="&A1,B1)')).toBe(
      `HYPERLINK(IFERROR(INDEX('Links'!$B$1:$B$2,MATCH("#gid="&A1,'Links'!$A$1:$A$2,0)),"#gid="&A1),B1)`,
    );
    expect(inFile('=HYPERLINK("https://example.org","here")')).toBe(
      'HYPERLINK("https://example.org","here")',
    );
  });

  test.each([
    ["a function of a script", "=BTT_WEEK(A1)"],
    ["one that fills several cells", "=FILTER(A1:A3,B1:B3)"],
    ["one that only Sheets has", "=COUNTUNIQUE(A1:A3)"],
    ["one that nobody here knows", "=QUERY(A1:B2)"],
    ["no formula at all", "=A1+"],
    ["a reference to all that a formula fills", "=A1#"],
    ["a name of a person’s own", "=Targets*2"],
    ["a text longer than Excel’s 255 characters", `="${"a".repeat(256)}"`],
    ["longer than Excel’s 8,192 characters", `=${`"${"a".repeat(250)}"&`.repeat(33)}A1`],
  ])("is none where it is %s", (_, formula) => {
    declareFunction("BTT_WEEK", [{ name: "start" }]);
    expect(inFile(formula)).toBeUndefined();
  });
});
