package org.chivit.registry.testing;

import java.util.Optional;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.VitalStatus;

/** Builds a contact of which nothing is recorded but what a test states. */
public final class ContactBuilder {

  private final PartialDate day;
  private VitalStatus vitalStatus = VitalStatus.ALIVE;
  private DiseaseStatus diseaseStatus = DiseaseStatus.UNKNOWN;

  private ContactBuilder(PartialDate day) {
    this.day = day;
  }

  /** A contact on a day with a living child, the state of whose disease is unknown. */
  public static ContactBuilder contact(String day) {
    return new ContactBuilder(CaseBuilder.date(day));
  }

  public ContactBuilder vitalStatus(VitalStatus value) {
    this.vitalStatus = value;
    return this;
  }

  public ContactBuilder withDisease() {
    this.diseaseStatus = DiseaseStatus.WITH_DISEASE;
    return this;
  }

  public ContactBuilder withoutDisease() {
    this.diseaseStatus = DiseaseStatus.NO_EVIDENCE_OF_DISEASE;
    return this;
  }

  /** The contact. */
  public FollowUp build() {
    return new FollowUp(day, vitalStatus, diseaseStatus, Optional.empty());
  }
}
