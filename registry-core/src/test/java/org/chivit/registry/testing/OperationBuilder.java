package org.chivit.registry.testing;

import java.util.Optional;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.treatment.ResectionExtent;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;

/** Builds an operation of which nothing is recorded but what a test states. */
public final class OperationBuilder {

  private final PartialDate day;
  private Optional<String> procedure = Optional.empty();
  private SurgeryIntent intent = SurgeryIntent.CURATIVE;
  private Optional<ResectionExtent> extent = Optional.empty();

  private OperationBuilder(PartialDate day) {
    this.day = day;
  }

  /** A curative operation on a day. */
  public static OperationBuilder operation(String day) {
    return new OperationBuilder(CaseBuilder.date(day));
  }

  public OperationBuilder named(String value) {
    this.procedure = Optional.of(value);
    return this;
  }

  public OperationBuilder intent(SurgeryIntent value) {
    this.intent = value;
    return this;
  }

  public OperationBuilder extent(ResectionExtent value) {
    this.extent = Optional.of(value);
    return this;
  }

  /** The operation. */
  public Surgery build() {
    return new Surgery(day, procedure, intent, extent);
  }
}
