import { enumeration } from "../enumeration.ts";
import { emulated } from "../strict.ts";

/** The modes as a script sees them, in `ScriptApp.AuthMode` and in the events of its triggers. */
export const AuthMode = enumeration<typeof GoogleAppsScript.Script.AuthMode>([
  "NONE",
  "LIMITED",
  "CUSTOM_FUNCTION",
  "FULL",
]);

export class ScriptAppEmulation
  extends emulated("ScriptApp")
  implements Pick<GoogleAppsScript.Script.ScriptApp, "AuthMode">
{
  readonly AuthMode = AuthMode;
}
