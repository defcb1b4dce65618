import type { IssuerClass } from "../domain/bodies";
import type { Body, ProvinceOrgan } from "./body";
import type { Province } from "./register/places";

/** What a piece of text may name, before its neighbours decide what a bare 省 or a bare 教育厅 belongs to. */
export type Naming =
  | { readonly kind: "bodies"; readonly bodies: readonly Body[] }
  /** A national body or an association whose class its name shows. */
  | { readonly kind: "shape"; readonly class: IssuerClass }
  /** A body of a province (null: of the one that the neighbours name); `class` is the one in the own province. */
  | {
      readonly kind: "provincial";
      readonly province: Province | null;
      readonly class: IssuerClass;
      readonly organ: ProvinceOrgan | null;
    }
  | { readonly kind: "municipal"; readonly province: Province | null }
  /** An office without any place: 教育厅, 组织部, 统计局. */
  | { readonly kind: "bare"; readonly organ: ProvinceOrgan | null }
  | { readonly kind: "unknown" };

/** A reading of a piece of text; the reading of a whole cell with the least cost stands. */
export interface Candidate {
  readonly naming: Naming;
  readonly cost: number;
}

/** Costs compare readings only; what matters is their order. */
export const costs = {
  /** The name stands in the register, or is made of a known place and a known organ. */
  exact: 0.1,
  /** Known by its ending. */
  shape: 1,
  /** An office that belongs to a registered body. */
  inner: 1,
  /** A place that is not listed, or an organ that is not. */
  likely: 0.6,
  bare: 0.5,
  /** The place is known, what follows is no office. */
  half: 2,
  unknown: 5,
  /** An office that no list holds, without a place: 思政司 after 教育部. */
  bareShape: 1.5,
  /** A space inside a name. */
  space: 0.15,
  spaceInKnown: 0.05,
  /** A registered name begins inside a name that is known by its ending only. */
  insideName: 1.5,
  /** A name that is known by its ending only, stuck to the one before it or begun with 和. */
  stuck: 0.4,
  joint: 0.05,
} as const;
