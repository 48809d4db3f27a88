import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { MailView } from "../../src/rpc/mail.ts";
import { Named } from "../parts/named.tsx";
import { toPeople } from "./mail-words.ts";

type Edition = MailView["editions"][number];

/** What would go out now, to whom, and who is not reached. */
export function MailEditions({ mail: { editions, unreached } }: { readonly mail: MailView }): VNode {
  return (
    <section class="editions">
      <h2>As it would read now</h2>
      {editions.map((edition) => (
        <EditionShown key={edition.edition} shown={edition} />
      ))}
      {unreached.length > 0 && (
        <details class="folded">
          <summary>{`Not reached: ${toPeople(unreached.length)}`}</summary>
          <div>
            <ul class="people">
              {unreached.map(({ name, as, found }, index) => (
                <li key={index}>
                  <Named>{name || "No name"}</Named>
                  <span class="second">
                    <Named>{as}</Named>:{" "}
                    {found === "" ? (
                      "no address"
                    ) : (
                      <>
                        found <Named>{found}</Named>
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ul>
            <p class="second">
              Addresses stand on Members; those of sponsors on Cohort, as Name &lt;mail&gt;.
            </p>
          </div>
        </details>
      )}
    </section>
  );
}

const READERS: Readonly<Record<Edition["edition"], string>> = {
  teams: "Teams and coaches",
  sponsors: "Sponsors",
};

/** One edition, folded until it is asked for. Its page may run no script, and its links open a new tab. */
function EditionShown({ shown }: { readonly shown: Edition }): VNode {
  const [isOpen, setOpen] = useState(false);
  const { edition, subject, html, recipients } = shown;
  const readers = READERS[edition];
  return (
    <details class="folded" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{`${readers}, ${toPeople(recipients.length)}`}</summary>
      {isOpen && (
        <div>
          <p class="strong">{subject}</p>
          <iframe
            class="letter"
            title={`The update for ${readers.toLowerCase()}`}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            srcdoc={html}
          />
          <Recipients recipients={recipients} />
        </div>
      )}
    </details>
  );
}

function Recipients({ recipients }: Pick<Edition, "recipients">): VNode | null {
  if (recipients.length === 0) return null;
  return (
    <details class="folded">
      <summary>Who gets it</summary>
      <ul class="people">
        {recipients.map(({ name, address }) => (
          <li key={address}>
            <Named>{name}</Named>
            <span class="second">{address}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
