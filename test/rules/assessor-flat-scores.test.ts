import { schemeWith, testRule } from "../support/rule-tester";
import { scores } from "../support/table-book";

const given = (count: number, points: number, last = points, assessor = "张某") =>
  scores(["评委", "经济发展（25分）", "民生建设（20分）"], Array.from({ length: count }, (_, index) => [`第${index + 1}县`, assessor, index === count - 1 ? last : points, 20])); // prettier-ignore

testRule("assessor-flat-scores", {
  unmet: [
    { name: "full marks for twelve units", facts: given(12, 25), cells: ["D3"] },
    { name: "the office's own number", facts: given(4, 25), scheme: schemeWith({ flatScoreUnits: 4 }), cells: ["D3"] },
  ],
  met: [
    { name: "units told apart", facts: given(12, 24) },
    { name: "no assessor is named", facts: given(12, 25, 25, "") },
  ],
  undetermined: [],
  boundary: [
    { name: "nine units", answer: "met", facts: given(9, 25) },
    { name: "ten units", answer: "unmet", facts: given(10, 25), cells: ["D3"] },
    { name: "one of them below", answer: "met", facts: given(12, 25, 24.9) },
  ],
}); // prettier-ignore
