import { describe, expect, test } from "vitest";
import { openNew, reopened, scriptIn } from "./opened-file.ts";

describe("protections", () => {
  test("a sheet has one, a range as many as it was given", () => {
    const { sheet, app } = openNew();
    sheet.protect().setDescription("first");
    sheet.protect().setDescription("second");
    sheet.getRange("A1").protect();
    sheet.getRange("A1").protect();
    const found = sheet.getProtections(app.ProtectionType.SHEET);
    expect(found.map((each) => each.getDescription())).toEqual(["second"]);
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(2);
  });

  test("come back from storage, and their ranges move with inserted rows", () => {
    const { sheet, app, file } = openNew();
    const open = [sheet.getRange("D9:D18"), sheet.getRange("F9:K18")];
    sheet.protect().setWarningOnly(true).setUnprotectedRanges(open);
    sheet.getRange("A1:A2").protect().setDescription("headline");
    sheet.insertRowBefore(1);
    const again = reopened(file).sheet;
    const [whole] = again.getProtections(app.ProtectionType.SHEET);
    const [part] = again.getProtections(app.ProtectionType.RANGE);
    expect(whole?.isWarningOnly()).toBe(true);
    expect(whole?.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual([
      "D10:D19",
      "F10:K19",
    ]);
    expect(whole?.getRange().getNumRows()).toBe(1001);
    expect(part?.getRange().getA1Notation()).toBe("A2:A3");
    expect(part?.getDescription()).toBe("headline");
  });

  test("stop a script that runs for somebody else than the owner, where they do more than warn", () => {
    const { sheet, file } = openNew();
    sheet.protect().setUnprotectedRanges([sheet.getRange("B2")]);
    const other = scriptIn(file, "FULL", false);
    expect(() =>
      other.sheet.getRange("A1:B2").setValues([
        ["", ""],
        ["", 1],
      ]),
    ).toThrow("protected cell");
    expect(() => other.sheet.getRange("A1").setBackground("#ff0000")).toThrow("protected cell");
    other.sheet.getRange("B2").setValue(1);
    const [protection] = other.sheet.getProtections(other.app.ProtectionType.SHEET);
    expect(protection?.canEdit()).toBe(false);
    expect(sheet.getRange("A1").setValue("mine").getValue()).toBe("mine");
    sheet.protect().setWarningOnly(true);
    other.sheet.getRange("A1").setValue("ours");
    expect(sheet.getRange("A1").getValue()).toBe("ours");
    expect(protection?.canEdit()).toBe(true);
  });

  test("are removed one by one", () => {
    const { sheet, app } = openNew();
    const protection = sheet.protect();
    protection.remove();
    expect(sheet.getProtections(app.ProtectionType.SHEET)).toHaveLength(0);
    expect(() => protection.getDescription()).toThrow("does not exist");
  });

  test("cannot leave ranges of another sheet open", () => {
    const { sheet, spreadsheet } = openNew();
    const other = spreadsheet.insertSheet("Other");
    expect(() => sheet.protect().setUnprotectedRanges([other.getRange("A1")])).toThrow("on the sheet");
  });
});

describe("developer metadata", () => {
  test("hang on the spreadsheet or a sheet, and are found by key, value, place and visibility", () => {
    const { sheet, spreadsheet, app } = openNew();
    spreadsheet.addDeveloperMetadata("version", "3");
    sheet.addDeveloperMetadata("kind", "team", app.DeveloperMetadataVisibility.PROJECT);
    sheet.addDeveloperMetadata("kind", "grid");
    const found = (finder: GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder) =>
      finder.find().map((each) => `${each.getKey()}=${each.getValue()}`);
    const all = () => spreadsheet.createDeveloperMetadataFinder();
    expect(found(all())).toEqual(["version=3", "kind=team", "kind=grid"]);
    expect(found(all().withKey("kind").withValue("grid"))).toEqual(["kind=grid"]);
    expect(found(all().withLocationType(app.DeveloperMetadataLocationType.SPREADSHEET))).toEqual([
      "version=3",
    ]);
    expect(found(all().withVisibility(app.DeveloperMetadataVisibility.PROJECT))).toEqual(["kind=team"]);
    expect(found(sheet.createDeveloperMetadataFinder())).toEqual(["kind=team", "kind=grid"]);
    expect(spreadsheet.getDeveloperMetadata().map((each) => each.getKey())).toEqual(["version"]);
  });

  test("tell where they hang", () => {
    const { sheet, spreadsheet } = openNew();
    sheet.addDeveloperMetadata("kind");
    const [found] = spreadsheet.createDeveloperMetadataFinder().find();
    expect(found?.getLocation().getSheet()?.getSheetId()).toBe(sheet.getSheetId());
    expect(found?.getLocation().getSpreadsheet()).toBeNull();
    expect(found?.getValue()).toBeNull();
  });

  test("are changed, removed, stored, and deleted with their sheet", () => {
    const { spreadsheet, file } = openNew();
    const other = spreadsheet.insertSheet("Other").addDeveloperMetadata("kind", "team");
    other.addDeveloperMetadata("gone", "soon");
    other.getDeveloperMetadata()[0]?.setValue("grid").setKey("sort");
    other.getDeveloperMetadata()[1]?.remove();
    const again = reopened(file).spreadsheet.getSheetByName("Other");
    expect(again?.getDeveloperMetadata().map((each) => [each.getKey(), each.getValue()])).toEqual([
      ["sort", "grid"],
    ]);
    spreadsheet.deleteSheet(other);
    expect(spreadsheet.createDeveloperMetadataFinder().find()).toHaveLength(0);
  });

  test("a value that is no text is refused", () => {
    const { sheet } = openNew();
    sheet.addDeveloperMetadata("kind", "team");
    const [metadata] = sheet.getDeveloperMetadata();
    expect(() => Reflect.apply(metadata?.setValue ?? (() => {}), metadata, [5])).toThrow("signature");
  });
});
