package org.chivit.registry.outcome;

import org.chivit.registry.code.CodedValue;

/** The kinds of {@link OutcomeEvent}. */
public enum EventKind implements CodedValue {
  RELAPSE("relapse"),
  PROGRESSION("progression"),
  SECOND_MALIGNANCY("second-malignancy"),
  REFUSAL("refusal"),
  ABANDONMENT("abandonment"),
  RETURN("return"),
  DEATH("death");

  private final String code;

  EventKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
