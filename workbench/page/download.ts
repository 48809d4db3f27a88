import type { SpreadsheetFile } from "../emulation/engine/file.ts";
import { xlsxOf } from "../xlsx/xlsx.ts";
import { element, tell } from "./dialog.ts";
import type { FileCommand } from "./menus.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function hand(name: string, content: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(content)], { type }));
  const link = element("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A command of the File menu: the workbook as one file for Google Sheets, Excel or LibreOffice. */
export function downloadCommand(file: SpreadsheetFile): FileCommand {
  const download = async () => {
    try {
      hand(`${file.name.replace(/[\\/:*?"<>|]/g, "-")}.xlsx`, await xlsxOf(file), XLSX);
    } catch (error) {
      await tell("Nothing was downloaded", error instanceof Error ? error.message : String(error));
    }
  };
  return { name: "Download .xlsx", run: () => void download() };
}
