import type { MailSwitchedOn, MailView } from "../../src/rpc/mail.ts";
import { type Kept, keeper } from "../keeper.ts";

type MailEntries = Omit<MailSwitchedOn, "takeOver">;

const useKept = keeper<MailEntries>();

/** What a person types to send or to switch on, for as long as the sidebar is open. */
export const useMailEntries = ({ schedule }: MailView): Kept<MailEntries> =>
  useKept("mail", () => ({
    name: schedule?.mine === true ? schedule.by : "",
    day: schedule?.day ?? "Friday",
    hour: schedule?.hour ?? 7,
  }));
