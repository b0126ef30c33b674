/** Open311 GeoReport v2 over this office's complaints; what may be in it and asked is a rule of the domain. */
import type {
  Open311Discovery,
  Open311Query,
  Open311Request,
  Open311Service,
} from "@layan/domain/api/open311.ts";
import type { Complaint } from "@layan/domain/complaint/complaint.ts";
import {
  open311Requests,
  open311Services,
  type Open311Answer,
} from "@layan/domain/complaint/open311.ts";
import type { DeskCatalogue } from "./desk.ts";

/** What is wrong with a question, in the standard's own words. */
export class Open311Problem extends Error {
  readonly code: number;

  constructor(code: number, description: string) {
    super(description);
    this.code = code;
  }
}

const SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";
const CHANGESET = "2026-02-01T00:00:00+07:00";

export class Open311 {
  readonly #catalogue: DeskCatalogue;

  constructor(catalogue: DeskCatalogue) {
    this.#catalogue = catalogue;
  }

  discovery(url: string): Open311Discovery {
    const { name, contacts } = this.#catalogue.agency;
    const formats = ["application/json", "text/xml"];
    const endpoint = {
      specification: SPECIFICATION,
      url,
      changeset: CHANGESET,
      type: "production" as const,
      formats,
    };
    return {
      changeset: CHANGESET,
      contact: [name, ...contacts.map(({ value }) => value)].join(", "),
      key_service:
        "Hanya untuk dibaca; tidak perlu kunci. Read only; no key is needed.",
      endpoints: [endpoint],
    };
  }

  services(jurisdiction?: string): Open311Service[] {
    return found(
      open311Services(
        this.#catalogue,
        jurisdiction === undefined ? {} : { jurisdiction_id: jurisdiction },
      ),
    );
  }

  /** Newest first. */
  requests(
    complaints: Iterable<Complaint>,
    query: Open311Query,
    now: number,
  ): Open311Request[] {
    return found(open311Requests(complaints, query, this.#catalogue, now));
  }
}

function found<T>(answer: Open311Answer<T>): T[] {
  if ("problem" in answer)
    throw new Open311Problem(answer.problem.code, answer.problem.description);
  return answer.found;
}
