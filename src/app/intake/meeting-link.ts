import { type Parser, parsed, refused } from "./parsed.ts";

/** Browsers and Sheets cut longer addresses. */
const LONGEST_LINK = 2_000;

/** An address that opens in a browser and can do nothing else. */
export const meetingLink: Parser<string> = (text) => {
  const link = text.trim();
  return link.length <= LONGEST_LINK && /^https?:\/\/[^\s"<>\\]+$/i.test(link)
    ? parsed(link)
    : refused("an address that begins with https://");
};
