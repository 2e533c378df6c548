package org.chivit.registry.outcome;

import org.chivit.registry.code.CodedValue;

/** Who told of a child at a contact. */
public enum ContactSource implements CodedValue {
  CLINIC("clinic"),
  PHONE("phone"),
  RELATIVE("relative"),
  HOME_VISIT("home-visit"),
  HEALTH_WORKER("health-worker"),
  OTHER_HOSPITAL("other-hospital"),
  MESSAGE("message"),
  /** A death certificate or another paper of the authorities. */
  CERTIFICATE("certificate"),
  /** Anybody else; the registry may keep its own word. */
  OTHER("other");

  private final String code;

  ContactSource(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
