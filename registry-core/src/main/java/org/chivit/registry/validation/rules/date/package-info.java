/**
 * Rules of dates: nothing in the future, nothing before birth or after death, and the order in
 * which things happen. Only what no unknown day can mend is a finding.
 */
package org.chivit.registry.validation.rules.date;
