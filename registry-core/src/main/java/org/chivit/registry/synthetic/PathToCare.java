package org.chivit.registry.synthetic;

/**
 * The true days of the way to care, each at or after the one before it.
 *
 * @param birth birth
 * @param symptom the first symptom
 * @param contact the first presentation to any health professional
 * @param referral the referral
 * @param visit the first visit to the hospital
 * @param incidence the sample or image that made the diagnosis
 * @param diagnosis the report that confirmed it
 * @param start the day on which treatment is due to begin
 */
record PathToCare(
    int birth,
    int symptom,
    int contact,
    int referral,
    int visit,
    int incidence,
    int diagnosis,
    int start) {

  /**
   * The way to a diagnosis on a given day.
   *
   * <p>Intervals are log-normal, as skewed as published ones. The medians add up to some 60 days
   * from symptom to diagnosis before the factor of the tumor: near the 58 days of Delhi, between
   * the 34 of Canada (Dang-Tan 2008, Pediatr Blood Cancer 51:468-474) and the 13 weeks of Ibadan
   * (James 2009). A child who is too young for the intervals drawn had shorter ones.
   */
  static PathToCare draw(TumorProfile profile, WholeRange age, int incidence, CaseRandom random) {
    int ageDays =
        random.between(
            (int) StrictMath.ceil(age.from() * Timeline.DAYS_PER_YEAR),
            (int) StrictMath.floor((age.to() + 1) * Timeline.DAYS_PER_YEAR) - 2);
    long family = Math.min(900, random.logNormalDays(16 * profile.delayFactor(), 1.1));
    long health = Math.min(700, random.logNormalDays(13 * profile.delayFactor(), 1.2));
    long referral = Math.min(120, random.logNormalDays(4, 1.0));
    long hospital = Math.min(60, random.logNormalDays(3, 0.9));
    long sum = family + health + referral + hospital;
    if (sum > ageDays) {
      family = family * ageDays / sum;
      health = health * ageDays / sum;
      referral = referral * ageDays / sum;
      hospital = hospital * ageDays / sum;
    }
    int visit = incidence - (int) hospital;
    int referred = visit - (int) referral;
    int contact = referred - (int) health;
    int diagnosis = incidence + Math.min(40, random.logNormalDays(4, 0.7));
    int start = diagnosis + Math.min(120, random.logNormalDays(6, 0.9));
    return new PathToCare(
        incidence - ageDays,
        contact - (int) family,
        contact,
        referred,
        visit,
        incidence,
        diagnosis,
        start);
  }
}
