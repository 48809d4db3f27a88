import type { MailView } from "../../src/rpc/mail.ts";

/** `1 person`, `6 people` */
export const toPeople = (people: number): string => `${people} ${people === 1 ? "person" : "people"}`;

/** `This week’s update`, or after the end `The closing mail` */
export const mailName = ({ kind }: MailView): string =>
  kind === "closing" ? "The closing mail" : "This week’s update";
