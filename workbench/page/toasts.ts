import type { SpreadsheetFile } from "../emulation/engine/file.ts";
import { element } from "./dialog.ts";

const standardSeconds = 5;

/** Shows for a while what stands in the corner of the window. */
function showToast(title: string, message: string, seconds: number): void {
  const toast = element("div", { className: "wb-toast" });
  toast.setAttribute("role", "status");
  if (title !== "") toast.append(element("strong", { text: title }));
  toast.append(element("span", { text: message }));
  document.body.append(toast);
  // A negative time means: until it is closed. A click closes any.
  toast.addEventListener("click", () => toast.remove());
  if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000);
}

/** @returns shows what scripts have announced since the last call */
export function toastsOf(file: SpreadsheetFile): () => void {
  let shown = file.toasts.length;
  return () => {
    for (const { title, message, timeoutSeconds } of file.toasts.slice(shown)) {
      showToast(title, message, timeoutSeconds ?? standardSeconds);
    }
    shown = file.toasts.length;
  };
}
