package org.chivit.registry.testing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.TreatmentIntent;

/**
 * Builds a course of radiotherapy or of chemotherapy of which nothing is recorded but what a test
 * states.
 */
public final class CourseBuilder {

  private final PartialDate start;
  private Optional<PartialDate> end = Optional.empty();
  private Optional<String> name = Optional.empty();
  private OptionalInt planned = OptionalInt.empty();
  private OptionalInt given = OptionalInt.empty();
  private Optional<BigDecimal> doseGray = Optional.empty();
  private OptionalInt fractions = OptionalInt.empty();
  private TreatmentIntent intent = TreatmentIntent.CURATIVE;
  private CourseStatus status = CourseStatus.COMPLETED;

  private CourseBuilder(PartialDate start) {
    this.start = start;
  }

  /** A completed curative course that begins on a day. */
  public static CourseBuilder course(String start) {
    return new CourseBuilder(CaseBuilder.date(start));
  }

  public CourseBuilder until(String day) {
    this.end = Optional.of(CaseBuilder.date(day));
    return this;
  }

  /** The protocol, or the field. */
  public CourseBuilder named(String value) {
    this.name = Optional.of(value);
    return this;
  }

  public CourseBuilder planned(int cycles) {
    this.planned = OptionalInt.of(cycles);
    return this;
  }

  public CourseBuilder given(int cycles) {
    this.given = OptionalInt.of(cycles);
    return this;
  }

  public CourseBuilder gray(String dose) {
    this.doseGray = Optional.of(new BigDecimal(dose));
    return this;
  }

  public CourseBuilder fractions(int number) {
    this.fractions = OptionalInt.of(number);
    return this;
  }

  public CourseBuilder palliative() {
    this.intent = TreatmentIntent.PALLIATIVE;
    return this;
  }

  public CourseBuilder status(CourseStatus value) {
    this.status = value;
    return this;
  }

  /** The course, as chemotherapy. */
  public ChemotherapyCourse chemotherapy() {
    return new ChemotherapyCourse(start, end, name, planned, given, intent, status);
  }

  /** The course, as radiotherapy. */
  public RadiotherapyCourse radiotherapy() {
    return new RadiotherapyCourse(start, end, name, doseGray, fractions, intent, status);
  }
}
