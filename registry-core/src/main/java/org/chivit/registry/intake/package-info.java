/**
 * From files to cases: reading, parsing, and the account of every row, accepted or rejected with
 * its reason and place; and back from cases to files. Knows no rule: what a case may hold is judged
 * by the {@link org.chivit.registry.intake.CaseJudge} given to it. Nothing here sees the store.
 */
package org.chivit.registry.intake;
