import { oneLine } from "../../domain/digest-words.ts";

const LONGEST_NAME = 100;

/** The name that readers of mail see, as a person typed it; "" where nothing can be read. */
export const senderName = (typed: string): string => oneLine(typed, LONGEST_NAME);

export const NAME_MISSING = "Name: found nothing, expected the name that readers of the mail shall see.";
