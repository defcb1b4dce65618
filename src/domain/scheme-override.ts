import { entryAt, type Parameter, type Scheme, type SchemeParameters, type SchemeValues } from "./scheme";

/** Values for one year in place of a scheme's own; all others stay. They are the office's, so no longer examples. */
export function overrideScheme(scheme: Scheme, values: Partial<SchemeValues>, year: number): Scheme {
  const { parameters } = scheme;
  const put = <K extends keyof SchemeValues>(name: K): Parameter<SchemeValues[K]> => {
    const own: Parameter<SchemeValues[K]> = parameters[name];
    const model = entryAt(own, year) ?? own[0];
    const value = values[name];
    if (value === undefined || model === undefined) return own;
    return [{ value, from: year, to: year, unit: model.unit, clause: model.clause }, ...own];
  };
  const merged: SchemeParameters = {
    standing: put("standing"),
    points: put("points"),
    gradeFactors: put("gradeFactors"),
    sameEvent: put("sameEvent"),
    caps: put("caps"),
    carryOver: put("carryOver"),
    lastAssessmentEnd: put("lastAssessmentEnd"),
    evidence: put("evidence"),
    doubling: put("doubling"),
    criticism: put("criticism"),
    deductionLimits: put("deductionLimits"),
    deductionFloor: put("deductionFloor"),
    severities: put("severities"),
    cycledAwards: put("cycledAwards"),
    organisers: put("organisers"),
    unitCounts: put("unitCounts"),
    blocks: put("blocks"),
    specialItems: put("specialItems"),
    selfReviewGap: put("selfReviewGap"),
    flatScoreUnits: put("flatScoreUnits"),
    gradeBands: put("gradeBands"),
    gradeQuotas: put("gradeQuotas"),
    scoring: put("scoring"),
    itemConversions: put("itemConversions"),
    baseShare: put("baseShare"),
    missingItem: put("missingItem"),
    partialTemplate: put("partialTemplate"),
    unitFactors: put("unitFactors"),
    surveyWeights: put("surveyWeights"),
    rounding: put("rounding"),
    sharedRank: put("sharedRank"),
    tieBreaks: put("tieBreaks"),
    listedApart: put("listedApart"),
    veto: put("veto"),
    quotaRounding: put("quotaRounding"),
    centralAwardGrade: put("centralAwardGrade"),
  };
  return { ...scheme, parameters: merged };
}
