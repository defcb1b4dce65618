/** What a person supposes: an item of a unit, by its place among the unit's items, raised by some points. */
export interface Supposed {
  readonly unit: string;
  readonly item: number;
  readonly by: number;
}

/** Where a unit stands with some points for the item. */
export interface Standing {
  readonly points: number;
  readonly final: number | null;
  readonly rank: number | null;
  readonly grade: string | null;
}

/** The fewest points more that bring a unit to a better rank or grade. */
export interface Need {
  readonly by: number;
  readonly standing: Standing;
}

export interface WhatIf {
  readonly now: Standing;
  readonly then: Standing;
  /** By how much the item is raised: no further than to its full marks. */
  readonly by: number;
  readonly isFull: boolean;
  /** False where the total on the sheet does not follow from the item, so that nothing can be said. */
  readonly hasEffect: boolean;
  /** Null where this item alone does not bring the unit there, or where there is nothing better. */
  readonly nextRank: Need | null;
  readonly nextGrade: Need | null;
}
